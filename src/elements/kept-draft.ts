import {draftOwner} from './draft-owner.js';
import {DraftStorage} from './draft-storage.js';
import type {HostController} from './host-controller.js';

/** What is being written in a widget, kept for whoever is signed in and for the space that they write in. */
export class KeptDraft<Draft> {
  readonly #host: HostController;
  readonly #what: string;
  #kept: {owner: string; storage: DraftStorage<Draft>} | undefined;

  /** @param what is being written: it tells its drafts from those of other widgets. */
  constructor(host: HostController, what: string) {
    this.#host = host;
    this.#what = what;
  }

  /** Finds out where drafts of whoever is signed in are kept. Resolves to whether somebody else was before: what stands there is not theirs. */
  async open(): Promise<boolean> {
    const {connection, space} = this.#host;
    const owner = await draftOwner(connection);
    // Without a known person there is nobody to keep a draft for. It stays in the open page.
    if (owner === undefined || connection !== this.#host.connection || space !== this.#host.space || owner === this.#kept?.owner) return false;
    const wasOthers = this.#kept !== undefined;
    this.#kept = {owner, storage: new DraftStorage(owner, `${this.#what}:${space ?? ''}`)};
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

  /** Goes elsewhere: another host, another space, another person. */
  close(): void {
    this.#kept = undefined;
  }
}
