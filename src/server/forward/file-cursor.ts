import {open, readFile, rename} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Cursor, LogPosition} from './cursor.js';
import type {RefusedEvent, RefusedList} from './refused.js';

/** The file of a cursor holds something else than a position, or the one beside it something else than what was refused. */
export class CursorFileError extends Error {
  override readonly name = 'CursorFileError';
  readonly path: string;

  constructor(path: string, cause?: unknown, what = 'no position in a log') {
    super(`${path} holds ${what}.`, {cause});
    this.path = path;
  }
}

/**
 * A cursor in a file of its own, in a folder that is there; what the target refuses is in another one beside it, `<path>.refused`. A crash leaves
 * what was there before or what comes after, never half of it: what is written is on the disk before it takes the place of what was there.
 */
export function fileCursor(path: string): Cursor {
  return {
    async read() {
      const text = await textOf(path);
      return text === undefined ? undefined : positionOf(text, path);
    },
    write: ({epoch, sequence}) => replace(path, `${JSON.stringify({epoch, sequence})}\n`),
    refused: refusedFile(`${path}.refused`),
  };
}

/** One refused event a line. */
function refusedFile(path: string): RefusedList {
  return {
    async read() {
      const lines = ((await textOf(path)) ?? '').split('\n').filter((line) => line !== '');
      return lines.map((line) => refusedOf(line, path));
    },
    write: (list) => replace(path, list.map((one) => `${JSON.stringify(one)}\n`).join('')),
  };
}

/** Puts a text into a file in place of what was there. */
async function replace(path: string, text: string): Promise<void> {
  // One name for all attempts, so that a crash leaves at most one such file.
  const next = `${path}.new`;
  const file = await open(next, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  await syncFolder(dirname(path));
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function positionOf(text: string, path: string): LogPosition {
  const {epoch, sequence} = (parse(text, path) ?? {}) as Partial<LogPosition>;
  if (typeof epoch !== 'string' || typeof sequence !== 'string' || !/^\d+$/.test(sequence)) throw new CursorFileError(path);
  return {epoch, sequence};
}

function refusedOf(line: string, path: string): RefusedEvent {
  const {reason, status, tries, at, ...position} = (parse(line, path) ?? {}) as Partial<RefusedEvent>;
  const {epoch, sequence} = position;
  const isOne = typeof epoch === 'string' && typeof sequence === 'string' && /^\d+$/.test(sequence);
  if (!isOne || typeof reason !== 'string' || typeof tries !== 'number' || typeof at !== 'string')
    throw new CursorFileError(path, undefined, 'something else than what was refused');
  return {epoch, sequence, reason, ...(typeof status === 'number' && {status}), tries, at};
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CursorFileError(path, error);
  }
}

/** Makes a new name in a folder durable. Windows cannot open a folder, and needs no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
