import {draftKey} from '../client/drafts.js';

/**
 * Keeps what a person is writing over a reload, in this tab only and for this person only. Where the browser refuses storage, the
 * text lives as long as the page does.
 */
export class DraftStorage<Draft> {
  readonly #key: string;

  /** @param owner the tag of the person who is signed in. @param place what is being written, and where. */
  constructor(owner: string, place: string) {
    this.#key = draftKey(owner, place);
  }

  /** What was kept, or nothing. */
  load(): Draft | undefined {
    try {
      const kept = sessionStorage.getItem(this.#key);
      return kept === null ? undefined : (JSON.parse(kept) as Draft);
    } catch {
      return undefined;
    }
  }

  /** Keeps a draft; without one, forgets it. */
  save(draft: Draft | undefined): void {
    try {
      if (draft === undefined) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, JSON.stringify(draft));
    } catch {
      // No storage, or it is full: the text is still in the field in front of the person.
    }
  }
}
