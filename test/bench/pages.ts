/** N3: what a page of a wall costs where there are a million thanks on it. */
import {existsSync, mkdirSync, rmSync} from 'node:fs';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {directoryData, identityOf, findPerson, policy} from '../../demo/seed/index.js';
import {openStore} from '../../demo/intranet-host.js';
import {isPostgres} from '../../demo/settings.js';
import {createDirectory, createHandler} from '../../src/server/index.js';
import {BATCH_MEDIA_TYPE, createEvent} from '../../src/protocol/cloud-event.js';
import {findPostgres, startPostgres} from '../support/postgres.mjs';
import {alternate, median, two} from './measure.js';
import {multiply, seedFor} from './multiply.js';
import type {Row} from './measure.js';

const MANY = 1_000_000;
const FEW = 1000;
const ROUNDS = 9;
const READS = 40;
/** What was filled once is used again. */
const KEPT = 'test/.output/bench';

/** Reads pages, and takes thanks, on walls of different length, in SQLite files. */
export function pagesInSqlite(): Promise<Row[]> {
  mkdirSync(KEPT, {recursive: true});
  const file = (count: number) => join(KEPT, `${count}.sqlite`);
  return measure('SQLite', file(MANY), file(FEW));
}

/** The same in PostgreSQL databases, which are filled anew each time: it takes some minutes. */
export async function pagesInPostgres(): Promise<Row[]> {
  if (!findPostgres()) throw new Error('PostgreSQL is not installed here.');
  const {url, stop} = await startPostgres();
  try {
    const database = (name: string) => Object.assign(new URL(url), {pathname: `/${name}`}).href;
    return await measure('PostgreSQL', await created(url, 'many', database), await created(url, 'few', database));
  } finally {
    await stop();
  }
}

async function created(url: string, name: string, database: (name: string) => string): Promise<string> {
  const {default: pg} = await import('pg');
  const client = new pg.Client({connectionString: url});
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return database(name);
}

async function measure(kind: string, many: string, few: string): Promise<Row[]> {
  const walls = [await wallOf(many, MANY), await wallOf(few, FEW)] as const;
  try {
    const rows: Row[] = [];
    for (const [what, path] of [
      ['the newest page', (wall: Wall) => wall.newest],
      ['a page in the middle', (wall: Wall) => wall.middle],
    ] as const) {
      const read = (wall: Wall) => async () => {
        const times: number[] = [];
        for (let count = 0; count < READS; count++) {
          const began = performance.now();
          const response = await wall.get(path(wall));
          await response.text();
          times.push(performance.now() - began);
          if (response.status !== 200) throw new Error(`The host answered ${response.status}.`);
        }
        return median(times);
      };
      const {ratio, samples} = await alternate(ROUNDS, read(walls[0]), read(walls[1]));
      rows.push(rowOf(`${what}, ${kind}`, ratio, samples));
    }
    const {ratio, samples} = await alternate(
      ROUNDS,
      () => walls[0].give(),
      () => walls[1].give(),
    );
    rows.push(rowOf(`a new thank-you, ${kind}`, ratio, samples));
    return rows;
  } finally {
    await Promise.all(walls.map((wall) => wall.close()));
  }
}

const rowOf = (what: string, ratio: number, samples: {candidate: number; floor: number}[]): Row => ({
  name: 'N3',
  what: `${what}: a wall of ${MANY} / of ${FEW}`,
  goal: '<= 1.50',
  figure: `${two(ratio)} (${two(median(samples.map(({candidate}) => candidate)))} ms)`,
  isMet: ratio <= 1.5,
  samples,
});

interface Wall {
  newest: string;
  middle: string;
  get(path: string): Promise<Response>;
  /** Milliseconds that a new thank-you takes, the median of some. */
  give(): Promise<number>;
  close(): Promise<void>;
}

async function wallOf(database: string, kudos: number): Promise<Wall> {
  if (isPostgres(database)) {
    await fill(database, seedFor(kudos));
    await multiply(database, kudos);
  } else if (!existsSync(database)) await fill(database, kudos);
  const store = await openStore(database);
  const handler = createHandler({
    store,
    policy,
    directory: createDirectory(directoryData),
    identify: () => identityOf(findPerson('ana')!),
    limits: {ratePerMinute: 1e9, readsPerMinute: 1e9},
  });
  const get = (path: string) => handler(new Request(`http://bench.example/v1/views/kudos?space=everyone&limit=20${path}`));
  // Where the middle is, by time: the archive is spread evenly over years.
  const first = (await (await get('')).json()) as {items: {at: string}[]};
  const newest = Date.parse(first.items[0]!.at);
  const middle = kudos > 2000 ? newest - 6 * 365 * 86_400_000 : newest - 100 * 86_400_000;
  const give = async (): Promise<number> => {
    const times: number[] = [];
    for (let count = 0; count < 10; count++) {
      const event = createEvent(
        {type: 'hearth.kudos.given.v1', data: {to: [{kind: 'person', id: 'bilal'}], message: 'For the bench by the window.', audience: 'everyone'}},
        {space: 'everyone', source: 'urn:hearth:bench', now: Date.now()},
      );
      const request = new Request('http://bench.example/v1/events', {
        method: 'POST',
        headers: {'content-type': BATCH_MEDIA_TYPE, 'hearth-version': '1.0'},
        body: JSON.stringify([event]),
      });
      const began = performance.now();
      const response = await handler(request);
      times.push(performance.now() - began);
      if (!(await response.text()).includes('"stored"')) throw new Error('The thanks of the bench were not stored.');
    }
    return median(times);
  };
  return {newest: '', middle: `&page=${middle}.999999999`, get, give, close: () => store.close()};
}

/** Fills a database as `npm run seed` does. */
async function fill(database: string, kudos: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/seed/fill.ts', '--kudos', String(kudos)], {
    env: {...process.env, HEARTH_DB: database},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code === 0) return;
  if (!isPostgres(database)) rmSync(database, {force: true});
  throw new Error(`${database} could not be filled.`);
}
