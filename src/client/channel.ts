/** The way to the other tabs. */
export interface Channel<Message> {
  post(message: Message): void;
  close(): void;
  onmessage: ((message: Message) => void) | undefined;
}

/** A channel between the tabs of one browser; nothing where the browser has none. */
export function openBroadcastChannel<Message>(name: string): Channel<Message> | undefined {
  if (!globalThis.BroadcastChannel) return undefined;
  const broadcast = new BroadcastChannel(name);
  const channel: Channel<Message> = {
    post: (message) => broadcast.postMessage(message),
    close: () => broadcast.close(),
    onmessage: undefined,
  };
  broadcast.onmessage = (event: MessageEvent<Message>) => channel.onmessage?.(event.data);
  return channel;
}
