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
  if (Number(request.headers.get('Content-Length')) > maxBytes) throw new ProblemError('too-large');
  // Firefox gives no stream of a request, which matters to a host that runs in the page: there all of it is at hand.
  const body = request.body === undefined ? new Response(await request.arrayBuffer()).body : request.body;
  const reader = body?.getReader();
  if (!reader) return new Uint8Array();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ProblemError('timeout')), timeout);
  });
  try {
    return await Promise.race([collect(reader, maxBytes), late]);
  } catch (error) {
    // The sender may never end: do not wait until the stream has closed, nor mind how it does.
    reader.cancel(error).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await readPart(reader); !part.done; part = await readPart(reader)) {
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

async function readPart(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch {
    // A stream fails when its sender hangs up: that is no failure of the host, whatever the error.
    throw new ProblemError('malformed');
  }
}
