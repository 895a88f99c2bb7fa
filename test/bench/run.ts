/**
 * Measures, and prints what came out beside what it should be: `npm run bench`, or `npm run bench -- --only=N1,N4`. Each figure is a ratio
 * to a floor that is measured in the same run, in turns. All samples go to `test/.output/bench.json`.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {events} from './events.js';
import {ingest} from './ingest.js';
import type {Row} from './measure.js';
import {pagesInPostgres, pagesInSqlite} from './pages.js';
import {posts} from './post.js';
import {streams} from './streams.js';

const rows: Record<string, () => Promise<Row | Row[]>> = {
  N1: posts,
  N2: ingest,
  N3: pagesInSqlite,
  'N3-postgres': pagesInPostgres,
  N4: streams,
  L1: events,
};

const {values} = parseArgs({options: {only: {type: 'string', default: ''}}});
const only = values.only.split(',').filter(Boolean);
const results: Row[] = [];
for (const [name, measure] of Object.entries(rows)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const row of [await measure()].flat()) {
    results.push(row);
    console.log(`${row.isMet ? 'met   ' : 'MISSED'} ${row.name.padEnd(4)} ${row.what}\n       goal ${row.goal}; ${row.figure}`);
  }
}
mkdirSync('test/.output', {recursive: true});
const machine = {node: process.version, cpus: cpus().map(({model}) => model)};
writeFileSync('test/.output/bench.json', JSON.stringify({machine, results}, null, 2));
