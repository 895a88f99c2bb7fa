/** One event of a stream. */
export interface ServerSentEvent {
  /** Its type; `message` where it has none. */
  event: string;
  /** Empty where there is nothing but an id. */
  data: string;
  /** The last id that the stream gave. */
  id: string | undefined;
}

/**
 * Reads a stream of events (HTML, section 9.2.6) as it arrives. `onBytes` is called whenever anything does, be it a comment. Ends with the
 * stream or by the signal, and gives the stream up when whoever reads ends.
 *
 * @throws what reading the stream throws.
 */
export async function* readEvents(stream: ReadableStream<Uint8Array>, onBytes: () => void, signal: AbortSignal): AsyncGenerator<ServerSentEvent> {
  const reader = stream.getReader();
  // Whether that succeeds is nobody's matter.
  const stop = () => void reader.cancel().catch(() => undefined);
  // A page's own fetch need not heed a signal.
  signal.addEventListener('abort', stop);
  const decoder = new TextDecoder();
  let text = '';
  let event = '';
  let data: string[] = [];
  let id: string | undefined;
  let isNew = false;
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      onBytes();
      text += decoder.decode(value, {stream: true});
      // A carriage return at the end may be the first half of a line break.
      const lines = text.split(/\r\n|\n|\r(?!$)/);
      text = lines.pop()!;
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0 || isNew) yield {event: event || 'message', data: data.join('\n'), id};
          event = '';
          data = [];
          isNew = false;
          continue;
        }
        const colon = line.indexOf(':');
        const field = colon < 0 ? line : line.slice(0, colon);
        const content = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
        if (field === 'event') event = content;
        if (field === 'data') data.push(content);
        if (field === 'id') {
          id = content;
          isNew = true;
        }
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
