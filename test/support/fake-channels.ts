import type {Channel} from '../../src/client/channel.js';

interface OpenChannel {
  name: string;
  channel: Channel<unknown>;
}

/** The ways between the tabs of one browser: what one tab says is heard by all others that have opened a channel of the same name. */
export class FakeChannels {
  #open: OpenChannel[] = [];

  readonly open = <Message>(name: string): Channel<Message> => {
    const channel: Channel<Message> = {
      post: (message) => {
        for (const other of this.#open) {
          if (other.name !== name || other.channel === channel) continue;
          const copy = structuredClone(message);
          queueMicrotask(() => other.channel.onmessage?.(copy));
        }
      },
      close: () => {
        this.#open = this.#open.filter((other) => other.channel !== channel);
      },
      onmessage: undefined,
    };
    this.#open.push({name, channel: channel as Channel<unknown>});
    return channel;
  };
}
