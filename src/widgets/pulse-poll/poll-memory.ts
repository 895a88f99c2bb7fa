/** What this device remembers of polls for one person: which definition they were shown first, and which question they have put off. */
interface Remembered {
  /** The digest of the definition, by the id of the poll. */
  seen: Record<string, string>;
  later: string[];
}

/** Polls of which something is remembered; the oldest goes first. */
const MOST = 100;

/** Remembers on this device; where it keeps nothing, as long as the page is open. The host learns nothing of it. */
export class PollMemory {
  readonly #place: string;
  #here: Remembered;

  /** @param owner the tag of the person who is signed in. */
  constructor(owner: string) {
    this.#place = `hearth-polls:${owner}`;
    this.#here = this.#load();
  }

  /** Whether a poll is another than the one that this person was shown first; the first time it is that one. */
  isOther(pollId: string, definitionHash: string): boolean {
    const {seen} = this.#load();
    if (Object.hasOwn(seen, pollId)) return seen[pollId] !== definitionHash;
    this.#save({...this.#here, seen: Object.fromEntries([...Object.entries(seen), [pollId, definitionHash]].slice(-MOST))});
    return false;
  }

  /** Whether a question was put off. */
  isLater(pollId: string): boolean {
    return this.#load().later.includes(pollId);
  }

  /** Puts a question off, or takes it up again. */
  putOff(pollId: string, whether: boolean): void {
    const others = this.#load().later.filter((id) => id !== pollId);
    this.#save({...this.#here, later: [...others, ...(whether ? [pollId] : [])].slice(-MOST)});
  }

  /** Forgets all of it. */
  forget(): void {
    this.#save({seen: {}, later: []});
  }

  #load(): Remembered {
    try {
      const {seen, later} = JSON.parse(localStorage.getItem(this.#place) ?? '{}') as Partial<Remembered>;
      this.#here = {seen: {...this.#here?.seen, ...seen}, later: Array.isArray(later) ? later : (this.#here?.later ?? [])};
    } catch {
      this.#here ??= {seen: {}, later: []};
    }
    return this.#here;
  }

  #save(remembered: Remembered): void {
    this.#here = remembered;
    try {
      localStorage.setItem(this.#place, JSON.stringify(remembered));
    } catch {
      // It is remembered as long as the page is open.
    }
  }
}
