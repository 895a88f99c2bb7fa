import type {LiveMessage} from '../../protocol/stream.js';
import {openBroadcastChannel} from '../channel.js';
import type {Channel} from '../channel.js';
import type {Environment} from '../environment.js';

/** What one tab tells the others. */
export type LiveNews =
  /** What it wants to be told of: to the one that listens. */
  | {kind: 'want'; views: string[]; spaces: string[]}
  /** Who begins to listen asks what the others want. */
  | {kind: 'ask'}
  /** What was heard, and up to where. */
  | {kind: 'heard'; message: LiveMessage | undefined; cursor: string | undefined}
  /** Whether anything would be heard now, and up to where it was. */
  | {kind: 'up'; up: boolean; cursor: string | undefined};

/** The other tabs of the browser that show the same to the same person. Where there is no way to them, nobody hears and nobody speaks. */
export class Tabs {
  readonly #open: () => Channel<LiveNews> | undefined;
  readonly #onNews: (news: LiveNews) => void;
  #channel: Channel<LiveNews> | undefined;

  constructor(name: string, {openChannel = openBroadcastChannel}: Environment, onNews: (news: LiveNews) => void) {
    this.#open = () => openChannel<LiveNews>(`hearth-live ${name}`);
    this.#onNews = onNews;
  }

  /** Begins to hear them. Returns whether it did only now. */
  join(): boolean {
    if (this.#channel) return false;
    this.#channel = this.#open();
    if (this.#channel) this.#channel.onmessage = this.#onNews;
    return this.#channel !== undefined;
  }

  tell(news: LiveNews): void {
    this.#channel?.post(news);
  }

  /** Hears them no more. */
  leave(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
