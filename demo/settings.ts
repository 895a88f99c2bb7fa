import {createHash} from 'node:crypto';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const demo = fileURLToPath(new URL('.', import.meta.url));

/** Where things are kept unless somebody says otherwise. */
const FILE = join(demo, '.data/hearth.sqlite');

/** Whether a database is named by the URL of a PostgreSQL server. */
export const isPostgres = (database: string): boolean => /^postgres(?:ql)?:\/\//i.test(database);

/** Where the demo runs and where it keeps things. */
export interface Settings {
  port: number;
  /** The file of an SQLite database, or the URL of a PostgreSQL one. */
  database: string;
  /** The file of the secret, beside the database where that is a file. */
  secret: string;
  /** The folder of the pictures that people put into answers, likewise. */
  images: string;
  /** Where ballots are kept: a file of its own beside the database, or the same server. */
  ballots: string;
  /** The folder of the keys of polls, one for each database. */
  keys: string;
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
export function readSettings({PORT = '4173', HEARTH_DB = FILE}: NodeJS.ProcessEnv): Settings {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingError('PORT', PORT, 'a port number');
  if (isPostgres(HEARTH_DB)) {
    const keys = join(dirname(FILE), `keys-${createHash('sha256').update(HEARTH_DB).digest('hex').slice(0, 16)}`);
    return {port, database: HEARTH_DB, secret: join(dirname(FILE), 'secret'), images: join(dirname(FILE), 'images'), ballots: HEARTH_DB, keys};
  }
  if (/^[a-z]+:\/\//i.test(HEARTH_DB)) {
    throw new SettingError('HEARTH_DB', new URL(HEARTH_DB).protocol, 'the path of an SQLite file, or a URL that begins with postgres://');
  }
  const database = resolve(HEARTH_DB);
  const beside = (name: string): string => join(dirname(database), name);
  const stem = basename(database).replace(/\.(?:sqlite|db)$/, '');
  return {
    port,
    database,
    secret: beside('secret'),
    images: beside('images'),
    ballots: beside(`${stem}.ballots.sqlite`),
    keys: beside(`${stem}.keys`),
  };
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
