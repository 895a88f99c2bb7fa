import type {AboutDraft} from './card-about.model.js';
import type {AnswerDraft, ShownData} from './get-to-know.model.js';

/** How long what was not sent is kept, in milliseconds: 30 days. */
export const LIFE = 30 * 864e5;

/** What this device keeps for one person, and never sends. */
export interface Kept {
  /** Ids of questions that are not for them. */
  never: string[];
  /** Ids of questions that were drawn since all of them had been. */
  drawn: string[];
  /** How often all of them were drawn. */
  round: number;
  /** Answers that are being written, by {@link draftKey}, each with when it was last touched. */
  drafts: Record<string, AnswerDraft & {at: number}>;
  /** What they are writing of themselves beside answers, with when it was last touched. */
  about?: AboutDraft & {at: number};
  /** The card that was taken back, to have it again. */
  withdrawn?: {at: number; data: ShownData};
  /** Names of groups that they chose, by id. */
  groups: Record<string, string>;
}

const NOTHING: Kept = {never: [], drawn: [], round: 0, drafts: {}, groups: {}};

/**
 * What this device keeps of how somebody uses cards: what they do not want to be asked, what they have not finished. For this person
 * only; where the browser refuses storage, as long as the page lives.
 */
export class CardDevice {
  readonly #key: string;
  #memory: Kept = NOTHING;

  /** @param owner the tag of the person who is signed in; without one nothing outlives the page. */
  constructor(owner: string | undefined) {
    this.#key = owner === undefined ? '' : `hearth-card:${owner}`;
  }

  /** What is kept, without what is too old. */
  get kept(): Kept {
    const stored = this.#read();
    if (stored) this.#memory = {...NOTHING, ...stored};
    const {drafts, about, withdrawn, ...rest} = this.#memory;
    const since = Date.now() - LIFE;
    return {
      ...rest,
      drafts: Object.fromEntries(Object.entries(drafts).filter(([, {at}]) => at >= since)),
      ...(about && about.at >= since && {about}),
      ...(withdrawn && withdrawn.at >= since && {withdrawn}),
    };
  }

  change(change: Partial<Kept>): void {
    this.#memory = {...this.kept, ...change};
    if (!this.#key) return;
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#memory));
    } catch {
      // No storage, or it is full: it is kept as long as the page is there.
    }
  }

  /** Takes over what was kept before it was known for whom. */
  adopt({kept}: CardDevice): void {
    const {drafts, ...mine} = this.kept;
    const {never, drawn, groups, about} = kept;
    if (never.length + drawn.length + Object.keys(kept.drafts).length === 0 && !about) return;
    this.change({
      ...mine,
      ...(about && {about}),
      never: [...new Set([...mine.never, ...never])],
      drawn: [...new Set([...mine.drawn, ...drawn])],
      groups: {...mine.groups, ...groups},
      drafts: {...drafts, ...kept.drafts},
    });
  }

  /** Forgets all of it. */
  forget(): void {
    this.#memory = NOTHING;
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // A browser that refuses storage has kept nothing.
    }
  }

  /** Keeps an answer that is being written; without one, forgets it. */
  keepDraft(key: string, draft: AnswerDraft | undefined): void {
    const {drafts} = this.kept;
    const {[key]: before, ...others} = drafts;
    if (!draft && !before) return;
    this.change({drafts: draft ? {...others, [key]: {...draft, at: Date.now()}} : others});
  }

  /** A text that is this device's own, so that the order of questions is. */
  get seed(): string {
    const place = 'hearth-device';
    try {
      const seed = localStorage.getItem(place) ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
      localStorage.setItem(place, seed);
      return seed + this.#key;
    } catch {
      return this.#key;
    }
  }

  #read(): Partial<Kept> | undefined {
    try {
      const stored = this.#key ? localStorage.getItem(this.#key) : null;
      return stored === null ? undefined : (JSON.parse(stored) as Partial<Kept>);
    } catch {
      return undefined;
    }
  }
}
