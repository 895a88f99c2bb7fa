import {createHash, randomUUID} from 'node:crypto';
import {link, mkdir, open, readdir, readFile, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {KeyVault} from './keys.js';

/** The name of the file of a key: safe as one, whatever the id of the poll is. */
const nameOf = (pollId: string): string => `${createHash('sha256').update(pollId).digest('hex')}.json`;
const NAME = /^[\da-f]{64}\.json/;
/** One that was being written when its process ended. */
const UNFINISHED = /\.unfinished$/;

/** What a file holds. */
interface Kept {
  pollId: string;
  /** PKCS #8, as PEM. */
  key: string;
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

/**
 * Keys of polls as files in a folder, for Node.js: one for each poll, for the eyes of the host alone (mode 0600, in a folder of mode 0700). Processes on
 * one machine may share it.
 *
 * When a poll is over its file is overwritten and removed. A file system that keeps copies, a solid-state disk and a backup can still hold it: **leave this
 * folder out of backups**, and where that is not enough give `createBallotKeys` a vault over a key service. With a key, and only with it, somebody could make
 * tokens for people that there are not; whose ballot is whose it does not tell.
 */
export function createKeyFolder(path: string): KeyVault {
  const fileOf = (pollId: string): string => join(path, nameOf(pollId));
  const namesIn = async (): Promise<string[]> => {
    try {
      return await readdir(path);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return [];
      throw error;
    }
  };
  const read = async (file: string): Promise<Kept | undefined> => {
    try {
      return JSON.parse(await readFile(file, 'utf8')) as Kept;
    } catch (error) {
      // Another process destroys it at this moment: what is overwritten is no key any more.
      if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
      throw error;
    }
  };

  return {
    async save(pollId, key) {
      await mkdir(path, {recursive: true, mode: 0o700});
      const file = fileOf(pollId);
      const unfinished = `${file}.${randomUUID()}.unfinished`;
      await write(unfinished, JSON.stringify({pollId, key} satisfies Kept), 'wx');
      try {
        // All of it is there under its name, or nothing; and the first one stays.
        await link(unfinished, file);
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
        await destroy(unfinished);
        const before = await read(file);
        if (!before) throw error;
        return before.key;
      }
      await rm(unfinished, {force: true});
      await flush(path);
      return key;
    },
    async load(pollId) {
      return (await read(fileOf(pollId)))?.key;
    },
    async destroy(pollId) {
      const name = nameOf(pollId);
      const own = (await namesIn()).filter((one) => one === name || (one.startsWith(name) && UNFINISHED.test(one)));
      for (const one of own) await destroy(join(path, one));
      if (own.length > 0) await flush(path);
    },
    async list() {
      const kept = await Promise.all((await namesIn()).filter((name) => NAME.test(name)).map((name) => read(join(path, name))));
      return [...new Set(kept.flatMap((one) => one?.pollId ?? []))].sort();
    },
  };
}

/** Writes a file for its owner alone, onto the disk. */
async function write(file: string, text: string, flag: 'wx' | 'r+'): Promise<void> {
  const handle = await open(file, flag, 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Overwrites a file and removes it. */
async function destroy(file: string): Promise<void> {
  try {
    const {size} = await stat(file);
    await write(file, '\0'.repeat(size), 'r+');
    await rm(file, {force: true});
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Sees to it that which files there are is on the disk. Where a folder cannot be opened, as on Windows, the system does so in its own time. */
async function flush(folder: string): Promise<void> {
  let handle;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].some((code) => hasCode(error, code))) throw error;
  } finally {
    await handle?.close();
  }
}
