import {announce} from '../../elements/announcer.js';
import {inTime} from '../../elements/in-time.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {warn} from '../../elements/warn.js';
import {primaryLanguage} from '../../protocol/primary-language.js';
import type {KudosWall} from './kudos-wall.js';
import type {WallItem} from './kudos-wall.model.js';

/**
 * Puts words of one language into another. It is the page's own: where they go to be translated is what the page has chosen, and nothing goes there before
 * somebody asks for it.
 *
 * @param text the words of a thank-you or of a reply, as plain text.
 * @param about `from` and `to` are tags of languages (BCP 47): that of the words, and that of the wall. `signal` aborts after 20 seconds.
 */
export type TranslateText = (text: string, about: {from: string; to: string; signal: AbortSignal}) => string | Promise<string>;

/** Words that somebody may want to read in their own language. */
export interface Foreign {
  id: string;
  message: string;
  lang?: string | undefined;
}

/** The words of a thank-you; a reply has its own. */
export const foreign = ({id, data}: WallItem): Foreign => ({id, message: data.message, lang: data.lang});

/** What has come of it: the words where they are there, and whether they are shown. */
export interface Translation {
  status: 'asked' | 'failed' | 'shown' | 'folded';
  text?: string;
}

/** After how long no answer is one, in milliseconds. */
const PATIENCE = 20_000;

/** Words of others in the language of the wall, as far as the page can give that (`translateText`). */
export class TranslatingController {
  readonly #wall: KudosWall;
  readonly #localize: LocalizeController;
  /** By the words and what they are put into, so that words that were changed are translated anew. */
  readonly #made = new Map<string, Translation>();
  /** Grows with each change of it. */
  #revision = 0;

  constructor(wall: KudosWall, localize: LocalizeController) {
    this.#wall = wall;
    this.#localize = localize;
  }

  /** What cards are made from by this: the same while nothing else is offered or was asked. */
  get state(): readonly unknown[] {
    return [this.#wall.translateText, this.#revision];
  }

  /** Whether the page can put these words into the language of the wall: only where it is known that they are in another. */
  isOffered({message, lang}: Foreign): boolean {
    return !!this.#wall.translateText && !!message && !!lang && primaryLanguage(lang) !== primaryLanguage(this.#localize.lang);
  }

  /** What has come of it, if anybody has asked. */
  of(words: Foreign): Translation | undefined {
    return this.#made.get(this.#key(words));
  }

  /** Shows the words in the language of the wall, or folds them away. */
  async toggle(words: Foreign): Promise<void> {
    const {translateText} = this.#wall;
    if (!translateText || !words.lang) return;
    const key = this.#key(words);
    const {status, text} = this.#made.get(key) ?? {};
    if (status === 'asked') return;
    if (text !== undefined) return this.#set(key, {text, status: status === 'shown' ? 'folded' : 'shown'});
    this.#set(key, {status: 'asked'});
    const about = {from: words.lang, to: this.#localize.lang};
    try {
      const answer: unknown = await inTime((signal) => translateText(words.message, {...about, signal}), PATIENCE);
      if (typeof answer !== 'string' || !answer.trim()) throw new TypeError('translateText gave no words');
      this.#set(key, {text: answer, status: 'shown'});
    } catch (error) {
      warn(this.#wall, 'translation-failed', `Words could not be translated from ${words.lang}: ${String(error)}`);
      this.#set(key, {status: 'failed'});
      announce(this.#localize.term('kudosTranslateFailed'));
    }
  }

  #key({id, message, lang}: Foreign): string {
    return [id, lang, this.#localize.lang, message].join('\n');
  }

  #set(key: string, translation: Translation): void {
    this.#made.set(key, translation);
    this.#revision++;
    this.#wall.requestUpdate();
  }
}
