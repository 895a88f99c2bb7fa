// @ts-check
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * A program on the PATH; undefined where there is none.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
