import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const demo = fileURLToPath(new URL('.', import.meta.url));

/** Where the demo runs and where it keeps things. */
export interface Settings {
  port: number;
  /** The file of the database. */
  database: string;
  /** The file of the secret, beside the database. */
  secret: string;
}

/** A setting that makes no sense. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
  readonly setting: string;

  constructor(setting: string, value: string, expected: string) {
    super(`${setting} is "${value}"; expected ${expected}.`);
    this.setting = setting;
  }
}

/** Reads the settings from the environment: `PORT` (4173) and `HEARTH_DB` (`demo/.data/hearth.sqlite`). */
export function readSettings({PORT = '4173', HEARTH_DB = join(demo, '.data/hearth.sqlite')}: NodeJS.ProcessEnv): Settings {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingError('PORT', PORT, 'a port number');
  if (/^[a-z]+:\/\//i.test(HEARTH_DB)) throw new SettingError('HEARTH_DB', new URL(HEARTH_DB).protocol, 'the path of an SQLite file');
  const database = resolve(HEARTH_DB);
  return {port, database, secret: join(dirname(database), 'secret')};
}

/** The folders that files are served from. */
export const folders = {
  /** The built widgets. */
  dist: join(demo, '../dist'),
  /** What the pages are dressed with. */
  site: join(demo, 'site'),
  /** Pages that are plain files. */
  pages: join(demo, 'pages'),
};
