import {open, readFile, rename} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Cursor, LogPosition} from './cursor.js';

/** The file of a cursor holds something else than a position. */
export class CursorFileError extends Error {
  override readonly name = 'CursorFileError';
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`${path} holds no position in a log.`, {cause});
    this.path = path;
  }
}

/**
 * A cursor in a file of its own, in a folder that is there. A crash leaves the position before or the one after, never half of one: what is
 * written is on the disk before it takes the place of what was there.
 */
export function fileCursor(path: string): Cursor {
  return {
    async read() {
      const text = await textOf(path);
      return text === undefined ? undefined : positionOf(text, path);
    },
    async write({epoch, sequence}) {
      // One name for all attempts, so that a crash leaves at most one such file.
      const next = `${path}.new`;
      const file = await open(next, 'w', 0o600);
      try {
        await file.writeFile(`${JSON.stringify({epoch, sequence})}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(next, path);
      await syncFolder(dirname(path));
    },
  };
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
  let value: Partial<LogPosition> | null;
  try {
    value = JSON.parse(text) as Partial<LogPosition> | null;
  } catch (error) {
    throw new CursorFileError(path, error);
  }
  const {epoch, sequence} = value ?? {};
  if (typeof epoch !== 'string' || typeof sequence !== 'string' || !/^\d+$/.test(sequence)) throw new CursorFileError(path);
  return {epoch, sequence};
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
