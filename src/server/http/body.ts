import {ProblemError} from './problem.js';

/** How much a body may hold, in bytes, and how long it may take, in milliseconds. */
export interface BodyLimits {
  maxBytes: number;
  timeout: number;
}

/**
 * Reads a body and stops reading as soon as it is too large or too slow, whatever its sender says of its length.
 *
 * @throws {ProblemError} `too-large`, `timeout`, or `malformed` where it breaks off.
 */
export async function readBody(request: Request, {maxBytes, timeout}: BodyLimits): Promise<Uint8Array> {
  const length = request.headers.get('Content-Length');
  if (Number(length) > maxBytes) throw new ProblemError('too-large');
  // A server holds a sender to the length that was said, so that all of it can be waited for: its stream would cost more than what is done with it.
  // Firefox gives no stream of a request, which matters to a host that runs in the page.
  const body = length === null ? request.body : undefined;
  if (body === null) return new Uint8Array();
  const reader = body?.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ProblemError('timeout')), timeout);
  });
  try {
    return await Promise.race([reader ? collect(reader, maxBytes) : whole(request, maxBytes), late]);
  } catch (error) {
    // The sender may never end: do not wait until the stream has closed, nor mind how it does.
    reader?.cancel(error).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function whole(request: Request, maxBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await unlessBroken(request.arrayBuffer()));
  if (bytes.length > maxBytes) throw new ProblemError('too-large');
  return bytes;
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await unlessBroken(reader.read()); !part.done; part = await unlessBroken(reader.read())) {
    length += part.value.length;
    if (length > maxBytes) throw new ProblemError('too-large');
    chunks.push(part.value);
  }
  if (chunks.length === 1) return chunks[0]!;
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

async function unlessBroken<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch {
    // A body fails when its sender hangs up: that is no failure of the host, whatever the error.
    throw new ProblemError('malformed');
  }
}
