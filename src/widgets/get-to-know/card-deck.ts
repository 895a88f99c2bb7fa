import {loadDecks} from '../../decks/decks.js';
import {parseDeck} from '../../decks/deck.js';
import type {Deck, Prompt} from '../../decks/deck.js';
import {isLinted, lintDeck, withoutRefused} from '../../decks/lint/lint.js';
import {languageOf} from '../../elements/language-of.js';
import {safeUrl} from '../../elements/safe-url.js';
import {primaryLanguage} from '../../protocol/primary-language.js';
import type {CardDevice} from './card-device.js';
import {hashOf, seeded} from '../../elements/weekly.js';

/** A question with the language that its words are in. */
export type Asked = Prompt & {lang: string};

/** Says what is wrong with a deck. */
type Tell = (code: string, detail: string) => void;

/** Reads the deck of a page: one that it gives, one at a URL, or those that ship. What a deck may not ask is left out, and told. */
export async function readDeck(from: string | Deck | undefined, lang: string, tell: Tell): Promise<Asked[]> {
  if (from === undefined || from === '') return (await loadDecks(lang)).flatMap(asked);
  const given = typeof from === 'string' ? await fetchDeck(from) : from;
  const {deck, problems} = parseDeck(given, lang);
  for (const {pointer, code} of problems) tell('bad-deck', `The deck of questions has something wrong at "${pointer}": ${code}.`);
  if (!deck) return (await loadDecks(lang)).flatMap(asked);
  const other = otherLanguage(deck);
  // The English list is used where there is no other: what it does not find, nothing does.
  if (!isLinted(deck.lang)) tell('deck-language', `There is no list for ${deck.lang} of what may not be asked at work. Have somebody read the deck.`);
  if (other) tell('deck-language', `The deck of questions says that it is in ${deck.lang}, and its words say that it is in ${other}.`);
  const findings = [...(await lintDeck(deck)), ...(other ? await lintDeck({...deck, lang: other}) : [])];
  const kept = withoutRefused(deck, findings);
  const ids = new Set(kept.prompts.map(({id}) => id));
  const refused = deck.prompts.filter(({id}) => !ids.has(id)).map(({id}) => id);
  if (refused.length > 0) tell('deck-refused', `Nobody may be asked at work what these questions ask, so they are left out: ${refused.join(', ')}.`);
  return asked(kept);
}

/** The language that the words of a deck are in, where that is clearly another than the one that it names. */
function otherLanguage({lang, prompts}: Deck): string | undefined {
  const told = languageOf(prompts.map(({text}) => text).join('\n'), [lang]);
  return isLinted(lang) && told && isLinted(told) && primaryLanguage(told) !== primaryLanguage(lang) ? told : undefined;
}

const asked = ({lang, prompts}: Deck): Asked[] => prompts.map((prompt) => ({...prompt, lang}));

/** A deck at a URL: a file of the page's own, which needs nothing that a host is told. */
async function fetchDeck(from: string): Promise<unknown> {
  const url = safeUrl(from);
  if (url === undefined) throw new TypeError(`${from} is not the URL of a deck.`);
  const response = await fetch(url, {credentials: 'same-origin'});
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}.`);
  return response.json();
}

/** Questions to draw from: without a repeat until all of them were drawn, in an order of this person's own on this device. */
export class CardDeck {
  readonly prompts: readonly Asked[];
  readonly #deviceNow: () => CardDevice;

  constructor(prompts: readonly Asked[], device: () => CardDevice) {
    this.prompts = prompts;
    this.#deviceNow = device;
  }

  get #device(): CardDevice {
    return this.#deviceNow();
  }

  /** The question with this id. */
  find(id: string | undefined): Asked | undefined {
    return this.prompts.find((prompt) => prompt.id === id);
  }

  /** Questions that this person may be asked. */
  get #open(): Asked[] {
    const never = new Set(this.#device.kept.never);
    return this.prompts.filter(({id}) => !never.has(id));
  }

  /** Whether this person may be asked it. */
  isOpen({id}: Asked): boolean {
    return !this.#device.kept.never.includes(id);
  }

  /** The question of a week for everybody in a space; in its place, for whom it is not for, one that is for them `alone`. */
  weekly(week: string, space: string): {prompt: Asked; alone: boolean} | undefined {
    const light = this.prompts.filter(({sensitivity}) => sensitivity === 'light');
    const order = seeded(light.length > 0 ? light : this.prompts, `${week} ${space}`);
    const open = new Set(this.#open);
    const prompt = order.find((one) => open.has(one));
    return prompt && {prompt, alone: prompt !== order[0]};
  }

  /** Some light questions, to begin with. */
  light(count: number, answered: ReadonlySet<string>): Asked[] {
    const light = this.#open.filter(({id, sensitivity}) => sensitivity === 'light' && !answered.has(id));
    return seeded(light, this.#device.seed).slice(0, count);
  }

  /**
   * Another question; nothing where there is none. `again`: whether all had been drawn, so that they begin anew.
   *
   * @param answered ids of those that stand on the card. @param closer whether one that comes nearer is asked for.
   */
  draw(answered: ReadonlySet<string>, closer = false, current?: string): {prompt: Asked; again: boolean} | undefined {
    const sensitivity = closer ? 'personal' : 'light';
    const possible = this.#open.filter((prompt) => prompt.sensitivity === sensitivity && !answered.has(prompt.id) && prompt.id !== current);
    if (possible.length === 0) return undefined;
    const kept = this.#device.kept;
    const drawn = new Set(kept.drawn);
    const left = possible.filter(({id}) => !drawn.has(id));
    const again = left.length === 0;
    const round = again ? kept.round + 1 : kept.round;
    const [prompt] = seeded(again ? possible : left, `${this.#device.seed} ${round} ${hashOf(sensitivity)}`);
    // Of the others, near or light, it stays known which were drawn.
    const others = again ? kept.drawn.filter((id) => this.find(id)?.sensitivity !== sensitivity) : kept.drawn;
    this.#device.change({round, drawn: [...others, prompt!.id]});
    return {prompt: prompt!, again};
  }

  /** The question with this id, which somebody chose: it counts as drawn. */
  take(id: string | undefined): Asked | undefined {
    const prompt = this.find(id);
    if (prompt) this.#device.change({drawn: [...new Set([...this.#device.kept.drawn, prompt.id])]});
    return prompt;
  }

  /** Has a question never asked again. */
  never(id: string): void {
    this.#device.change({never: [...new Set([...this.#device.kept.never, id])]});
  }
}
