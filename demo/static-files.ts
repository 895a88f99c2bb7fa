import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import type {Context} from 'hono';
import {isSystemError} from './system-error.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A name with no folder, no leading dot, and an ending that is served. */
const NAME = /^[\w-][\w.-]*$/;

/** A file whose name changes with its content need never be asked for again. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Every other file is kept too, but asked about each time. */
const REVALIDATE = 'no-cache';

/** Answers with a file of one folder; not found where there is none of that name. */
export async function serveFile(context: Context, folder: string, name: string, {immutable = false} = {}): Promise<Response> {
  const type = TYPES[extname(name)];
  if (!type || !NAME.test(name)) return context.notFound();
  try {
    const body = await readFile(join(folder, name));
    return context.body(new Uint8Array(body), 200, {
      'Content-Type': type,
      'Cache-Control': immutable ? IMMUTABLE : REVALIDATE,
      'Cross-Origin-Resource-Policy': 'same-origin',
      Vary: 'Accept-Encoding',
    });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return context.notFound();
    throw error;
  }
}
