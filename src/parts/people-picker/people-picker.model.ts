import type {PeopleItem} from '../../protocol/person.js';

/** Finds people and groups by what was typed. The signal aborts when the answer is no longer wanted. */
export type SearchPeople = (query: string, signal: AbortSignal) => Promise<readonly PeopleItem[]>;

/** `asking` shows nothing yet, `loading` is worth showing, `slow` worth saying. */
export type SearchStatus = 'idle' | 'asking' | 'loading' | 'slow' | 'found' | 'failed';

/** How long the typing rests before the question is asked, in milliseconds. */
export const TYPING_RESTS = 150;
const WORTH_SHOWING = 200;
const WORTH_SAYING = 1000;

/** One search at a time: a newer question makes the older answer unwanted, and it never shows. */
export class PeopleSearch {
  status: SearchStatus = 'idle';
  /** The last answer. It stays while the next one is asked for, so that the list does not flicker. */
  items: readonly PeopleItem[] = [];
  readonly #changed: () => void;
  #asked = new AbortController();
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks, after `delay` milliseconds without another question. */
  ask(search: SearchPeople, query: string, delay: number): void {
    this.#drop();
    const asked = new AbortController();
    this.#asked = asked;
    this.status = 'asking';
    this.#timers = [
      setTimeout(() => void this.#answer(search, query, asked.signal), delay),
      setTimeout(() => this.#become('loading'), delay + WORTH_SHOWING),
      setTimeout(() => this.#become('slow'), delay + WORTH_SAYING),
    ];
    this.#changed();
  }

  /** Forgets the question and the last answer. */
  stop(): void {
    this.#drop();
    this.forget();
    this.#become('idle');
  }

  /** Forgets the last answer. */
  forget(): void {
    this.items = [];
  }

  async #answer(search: SearchPeople, query: string, signal: AbortSignal): Promise<void> {
    let items: readonly PeopleItem[] = [];
    let status: SearchStatus = 'failed';
    try {
      items = [...(await search(query, signal))];
      status = 'found';
    } catch {
      // The person is told, and can ask again; why it failed is known to whoever searches.
    }
    if (signal.aborted) return;
    this.#drop();
    this.items = items;
    this.#become(status);
  }

  #become(status: SearchStatus): void {
    this.status = status;
    this.#changed();
  }

  #drop(): void {
    this.#asked.abort();
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }
}

/** What the list offers to choose: somebody, or to search again. */
export type Option = PeopleItem | 'retry';

/** Whether both are the same person, the same group or the same offer. */
export const isSame = (a: Option, b: Option): boolean => a === b || (a !== 'retry' && b !== 'retry' && a.id === b.id && a.kind === b.kind);

/** Those of `items` that are not chosen yet. */
const notChosen = (items: readonly PeopleItem[], chosen: readonly PeopleItem[]): PeopleItem[] =>
  items.filter((item) => !chosen.some((other) => isSame(item, other)));

/** Somebody who was chosen; marked where somebody else of the same name was there to choose, too. */
interface Chosen extends PeopleItem {
  namesake?: boolean;
}

const hasNamesake = (item: PeopleItem, among: readonly Option[]): boolean =>
  among.some((other) => other !== 'retry' && other.name === item.name && !isSame(other, item));

/** Somebody as they are chosen from a list: whose name was not enough there is told apart from then on. */
export const chosenFrom = (item: PeopleItem, options: readonly Option[]): Chosen => (hasNamesake(item, options) ? {...item, namesake: true} : item);

/** A name that tells people of the same name apart: with the second line where it has to be. */
export const distinctName = (item: Chosen, chosen: readonly PeopleItem[]): string =>
  item.detail && (item.namesake || hasNamesake(item, chosen)) ? `${item.name}, ${item.detail}` : item.name;

/** What stands in the list: options, or in their place the key of a message. Neither where there is nothing to show. */
export interface Listing {
  options: readonly Option[];
  message?: 'peopleLimit' | 'peopleLoading' | 'peopleNone' | 'peopleAllChosen';
}

/** What to show for the state of a search. With `full` nobody more may be chosen. */
export function listing({status, items}: PeopleSearch, typed: string, chosen: readonly PeopleItem[], full: boolean): Listing {
  if (full) return typed ? {options: [], message: 'peopleLimit'} : {options: []};
  if (status === 'failed') return {options: ['retry']};
  const options = notChosen(items, chosen);
  if (options.length > 0) return {options};
  if (status === 'loading' || status === 'slow') return {options, message: 'peopleLoading'};
  if (status !== 'found') return {options};
  if (items.length > 0) return {options, message: 'peopleAllChosen'};
  // A list that opens with nothing typed only suggests: that there is no suggestion is nothing to say.
  return typed ? {options, message: 'peopleNone'} : {options};
}

/** What a key does on the chip at `index`: where the focus goes, where `count` is the text field, and whether the chip goes. */
export function chipKey(key: string, index: number, count: number, rightToLeft: boolean): {target: number; remove: boolean} | undefined {
  const [back, forth] = rightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === back) return {target: Math.max(0, index - 1), remove: false};
  if (key === forth) return {target: index + 1, remove: false};
  if (key === 'Home') return {target: 0, remove: false};
  if (key === 'End') return {target: count - 1, remove: false};
  if (key === 'Delete') return {target: index + 1, remove: true};
  if (key === 'Backspace') return {target: index > 0 ? index - 1 : 1, remove: true};
  return undefined;
}
