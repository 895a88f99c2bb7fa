/** Where bytes go that are told little by little. */
export interface Outlet {
  write(bytes: Uint8Array): void;
  /** How many bytes wait for a slow reader. */
  waiting(): number;
  close(): void;
}

/** What is told little by little, for as long as somebody listens. */
export interface Source {
  /** Begins, once. */
  open(outlet: Outlet): void;
  /** Nothing waits for a slow reader any more. */
  drained(): void;
  /** Nobody listens any more. */
  leave(): void;
}

const sources = new WeakMap<ReadableStream, Source>();

/** A source as the body of a response. It is opened when it is first read. */
export function bodyOf(source: Source): ReadableStream<Uint8Array> {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  let isOpen = false;
  const outlet: Outlet = {
    write: (bytes) => controller.enqueue(bytes),
    // Room for none is wanted beforehand: what is missing is what waits.
    waiting: () => -(controller.desiredSize ?? 0),
    close: () => controller.close(),
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(own) {
        controller = own;
      },
      pull() {
        if (isOpen) return source.drained();
        isOpen = true;
        source.open(outlet);
      },
      cancel: () => source.leave(),
    },
    {highWaterMark: 0, size: (chunk) => chunk?.byteLength ?? 0},
  );
  sources.set(body, source);
  return body;
}

/** The source behind a body that nobody reads yet, for a server that has an outlet of its own: thousands of streams less. */
export const sourceOf = (body: ReadableStream | null): Source | undefined => (body && !body.locked ? sources.get(body) : undefined);

const texts = new WeakMap<ReadableStream, string>();

/** Remembers what a response says, for {@link textOf}. */
export function saying(response: Response, text: string): Response {
  if (response.body) texts.set(response.body, text);
  return response;
}

/** The text of a body that nobody reads yet, for a server that can write it at once: no stream is read for it. */
export const textOf = (body: ReadableStream | null): string | undefined => (body && !body.locked ? texts.get(body) : undefined);
