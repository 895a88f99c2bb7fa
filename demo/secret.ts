import {randomBytes} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {isSystemError} from './system-error.js';

/** Reads the secret in a file; makes one there, for the eyes of its owner alone, where there is none. */
export async function keptSecret(path: string): Promise<string> {
  try {
    await writeFile(path, randomBytes(32).toString('base64url'), {mode: 0o600, flag: 'wx'});
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
  return readFile(path, 'utf8');
}
