import {draftOwner} from './draft-owner.js';
import {DraftStorage} from './draft-storage.js';
import type {HostController} from './host-controller.js';

/** What is being written in a widget, kept for whoever is signed in and for the space that they write in. */
export class KeptDraft<Draft> {
  readonly #host: HostController;
  readonly #what: string;
  readonly #isWritten: (draft: Draft) => boolean;
  #kept: {owner: string; storage: DraftStorage<Draft>; aside: DraftStorage<Draft[]>} | undefined;
  /** What was put aside while it could not be kept. */
  #unkept: Draft[] = [];

  /** @param what is being written: it tells its drafts from those of other widgets. @param isWritten whether somebody has written anything in a draft. */
  constructor(host: HostController, what: string, isWritten: (draft: Draft) => boolean = () => true) {
    this.#host = host;
    this.#what = what;
    this.#isWritten = isWritten;
  }

  /** Finds out where drafts of whoever is signed in are kept. Resolves to whether somebody else was before: what stands there is not theirs. */
  async open(): Promise<boolean> {
    const {connection, space} = this.#host;
    const owner = await draftOwner(connection);
    // Without a known person there is nobody to keep a draft for. It stays in the open page.
    if (owner === undefined || connection !== this.#host.connection || space !== this.#host.space || owner === this.#kept?.owner) return false;
    const wasOthers = this.#kept !== undefined;
    const place = (what: string) => `${what}:${space ?? ''}`;
    this.#kept = {owner, storage: new DraftStorage(owner, place(this.#what)), aside: new DraftStorage(owner, place(`${this.#what}-aside`))};
    if (wasOthers) this.#unkept = [];
    this.#keepAside(this.#aside);
    return wasOthers;
  }

  /** What was kept, or nothing. */
  load(): Draft | undefined {
    return this.#kept?.storage.load();
  }

  /** Keeps a draft; without one, forgets it. */
  save(draft: Draft | undefined): void {
    this.#kept?.storage.save(draft);
  }

  /** Has what is being written wait for what takes its place, unless both are the same: no word of it is lost. */
  putAside(writing: Draft | undefined, instead: Draft): void {
    if (writing && this.#isWritten(writing) && JSON.stringify(writing) !== JSON.stringify(instead)) this.#keepAside([...this.#aside, writing]);
  }

  /** What was put aside last, to go on with now that the other is done; or nothing. */
  takeAside(): Draft | undefined {
    const aside = this.#aside;
    this.#keepAside(aside.slice(0, -1));
    return aside.at(-1);
  }

  /** Goes elsewhere: another host, another space, another person. */
  close(): void {
    this.#kept = undefined;
    this.#unkept = [];
  }

  /** All that was put aside, the oldest first. */
  get #aside(): Draft[] {
    return [...(this.#kept?.aside.load() ?? []), ...this.#unkept];
  }

  #keepAside(drafts: Draft[]): void {
    const kept = this.#kept?.aside;
    kept?.save(undefined);
    if (drafts[0]) kept?.save(drafts);
    this.#unkept = kept?.load() ? [] : drafts;
  }
}
