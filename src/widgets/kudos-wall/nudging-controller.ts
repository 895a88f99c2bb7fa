import type {ReactiveControllerHost} from 'lit';
import {warn} from '../../elements/warn.js';
import {isAsked, nudgesOf, wordsFound} from './kudos-nudges.js';
import type {Nudge, Said, WordHint} from './kudos-nudges.js';
import type {KudosDraft} from './kudos-wall.model.js';

/** What there is to look at in a draft before it is given. */
interface Looked {
  /** With its words in their normal form, and their language where that is known. */
  draft: KudosDraft;
  /** What the person said lately. */
  said: readonly Said[];
  /** Finds words that may hurt, where the page can. */
  wordCheck: WordHint | undefined;
}

/** What the composer asks, once each, before it gives thanks. */
export class NudgingController {
  /** What was asked last. */
  asked: readonly Nudge[] = [];
  /** Whether it looks for something to ask just now: what is pressed meanwhile was pressed already. */
  isLooking = false;

  readonly #composer: ReactiveControllerHost & HTMLElement;

  constructor(composer: ReactiveControllerHost & HTMLElement) {
    this.#composer = composer;
  }

  /** Looks for what there is to ask. */
  async look({draft, said, wordCheck}: Looked): Promise<Nudge[]> {
    this.isLooking = true;
    const found = wordCheck && (await this.#found(wordCheck, draft));
    this.isLooking = false;
    return nudgesOf(draft, said, found);
  }

  /** Asks it, unless all of it was asked already. Returns whether it did. */
  ask(nudges: readonly Nudge[]): boolean {
    if (nudges.every((nudge) => isAsked(nudge, this.asked))) return false;
    this.asked = nudges;
    this.#composer.requestUpdate();
    return true;
  }

  /** What the page finds in the words. What goes wrong in it keeps nobody from giving thanks. */
  async #found(check: WordHint, {message, lang}: KudosDraft): Promise<readonly string[]> {
    try {
      return await wordsFound(check, message, lang);
    } catch (error) {
      warn(this.#composer, 'word-check-failed', `wordCheck could not look at what was written: ${String(error)}`);
      return [];
    }
  }
}
