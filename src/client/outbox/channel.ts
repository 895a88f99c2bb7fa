import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {Receipt} from '../../protocol/receipt.js';

/** An event and the final word on it. */
export interface Settled {
  event: CloudEvent;
  receipt: Receipt;
  /** What the page kept with it. */
  memo?: unknown;
}

/** What one tab tells the others: this partition has changed, and these events got their verdict. */
export interface OutboxMessage {
  partition: string;
  settled: Settled[];
}

/** The way to the other tabs. */
export interface Channel {
  post(message: OutboxMessage): void;
  close(): void;
  onmessage: ((message: OutboxMessage) => void) | undefined;
}

/** A channel between the tabs of one browser; nothing where the browser has none. */
export function openBroadcastChannel(name: string): Channel | undefined {
  if (!globalThis.BroadcastChannel) return undefined;
  const broadcast = new BroadcastChannel(name);
  const channel: Channel = {
    post: (message) => broadcast.postMessage(message),
    close: () => broadcast.close(),
    onmessage: undefined,
  };
  broadcast.onmessage = (event: MessageEvent<OutboxMessage>) => channel.onmessage?.(event.data);
  return channel;
}
