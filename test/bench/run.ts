/**
 * Measures, and prints what came out beside what it should be: `npm run bench`, or `npm run bench -- --only=N1,N4`. Each figure is a ratio
 * to a floor that is measured in the same run, in turns. All samples go to `test/.output/bench.json`, or to the file that `--out` names.
 *
 * Those rows that are of a page need a build (`npm run build`) and Chrome or Chromium.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, release, totalmem, type} from 'node:os';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowsers} from '../support/browsers.mjs';
import {root} from '../support/setup.mjs';
import {keys, marks, prepends} from './changes.js';
import {events} from './events.js';
import {heaps} from './heap.js';
import {ingest} from './ingest.js';
import {phone} from './lighthouse.js';
import type {Row} from './measure.js';
import {mounts, openings} from './mount.js';
import {BrowserBench} from './page.js';
import {pagesInPostgres, pagesInSqlite} from './pages.js';
import {providePeers} from './peers.mjs';
import {posts} from './post.js';
import {scrolls} from './scroll.js';
import {streams} from './streams.js';

let browserVersion: string | undefined;

/** A row, or some, for which a browser is open. */
const inBrowser = (measure: (bench: BrowserBench) => Promise<Row | Row[]>) => async (): Promise<Row | Row[]> => {
  const bench = await BrowserBench.open();
  browserVersion = bench.version;
  try {
    return await measure(bench);
  } finally {
    await bench.close();
  }
};

interface Planned {
  /** The names of the rows that it measures. */
  names: readonly string[];
  measure(): Promise<Row | Row[]>;
  /** Whether it needs a build and a browser. */
  ofPage?: boolean;
}

const plan: Planned[] = [
  {names: ['R1', 'R2'], measure: inBrowser(mounts), ofPage: true},
  {names: ['R3'], measure: inBrowser(openings), ofPage: true},
  {names: ['U1'], measure: inBrowser(marks), ofPage: true},
  {names: ['U2'], measure: inBrowser(prepends), ofPage: true},
  {names: ['U3'], measure: inBrowser(keys), ofPage: true},
  {names: ['S1'], measure: inBrowser(scrolls), ofPage: true},
  {names: ['M1'], measure: inBrowser(heaps), ofPage: true},
  {names: ['L1'], measure: events, ofPage: true},
  {names: ['P1'], measure: phone, ofPage: true},
  {names: ['N1'], measure: posts},
  {names: ['N2'], measure: ingest},
  {names: ['N3'], measure: pagesInSqlite},
  {names: ['N3-postgres'], measure: pagesInPostgres},
  {names: ['N4'], measure: streams},
];

const {values} = parseArgs({
  options: {only: {type: 'string', default: ''}, out: {type: 'string', default: join(root, 'test/.output/bench.json')}},
});
const only = values.only.split(',').filter(Boolean);
const known = plan.flatMap(({names}) => names);
const unknown = only.filter((name) => !known.includes(name));
if (unknown.length > 0) fail(`There is no row ${unknown.join(', ')}; there are ${known.join(', ')}.`);
const chosen = plan.filter(({names}) => only.length === 0 || names.some((name) => only.includes(name)));
if (chosen.some(({ofPage}) => ofPage)) {
  if (findBrowsers().chromium === undefined)
    fail('There is no Chrome or Chromium here, in which the rows of a page are measured; CHROME_PATH may name one.');
  if (!existsSync(join(root, 'dist/hearth.js'))) fail('There is no build to be measured: npm run build makes one.');
}

const results: Row[] = [];
const failures: string[] = [];
for (const {names, measure} of chosen) {
  try {
    for (const row of [await measure()].flat()) {
      if (only.length > 0 && !only.includes(names.length > 1 ? row.name : names[0]!)) continue;
      results.push(row);
      console.log(`${row.isMet ? 'met   ' : 'MISSED'} ${row.name.padEnd(4)} ${row.what}\n       goal ${row.goal}; ${row.figure}`);
    }
  } catch (error) {
    // What was measured before is not lost with it.
    failures.push(`${names.join(', ')}: ${String(error)}`);
    console.error(`FAILED ${failures.at(-1)}`);
  }
  write();
}
const missed = results.filter(({isMet}) => !isMet).map(({name}) => name);
console.log(missed.length > 0 ? `${missed.length} of ${results.length} missed: ${missed.join(', ')}` : `all ${results.length} met`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Writes what there is so far, with what it was measured with. */
function write(): void {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
  const peers = chosen.some(({ofPage}) => ofPage) ? providePeers() : {};
  const machine = {
    system: `${type()} ${release()}`,
    cpus: cpus().map(({model}) => model),
    memory: totalmem(),
    node: process.version,
    chromium: browserVersion,
  };
  mkdirSync(dirname(values.out), {recursive: true});
  writeFileSync(values.out, JSON.stringify({at: new Date().toISOString(), hearth: version, peers, machine, results, failures}, null, 2));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
