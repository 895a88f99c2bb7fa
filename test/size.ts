/**
 * What a page downloads, in bytes of gzip -9, from the bundle that `npm run build` made. Fails over budget, and where something that
 * is rarely needed has slipped into what is loaded first.
 *
 *     node --import tsx test/size.ts --modules     lists what is in each chunk, by its characters before minification
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {root} from './support/setup.mjs';

/** As the build describes its output (vite.config.ts). */
interface Chunk {
  file: string;
  entry: boolean;
  imports: string[];
  dynamicImports: string[];
  /** Characters before minification, by path. */
  modules: Record<string, number>;
}

/** A page with these elements may load so many bytes before they show. */
const budgets = [
  {name: 'a page with one kudos wall', modules: ['src/define/kudos-wall.ts'], limit: 14_000},
  {
    name: 'a page with a wall, a card and a poll',
    modules: ['src/define/kudos-wall.ts', 'src/define/get-to-know.ts', 'src/define/pulse-poll.ts'],
    limit: 22_000,
  },
];

/** What another widget may add to a page that has a wall. */
const further = [
  {name: 'a gauge', module: 'src/define/gauge.ts', limit: 4000},
  {name: 'a get-to-know card', module: 'src/define/get-to-know.ts', limit: 4000},
  {name: 'a mosaic', module: 'src/define/mosaic.ts', limit: 4000},
  {name: 'the form of a question', module: 'src/define/poll-editor.ts', limit: 4000},
  {name: 'a pulse poll', module: 'src/define/pulse-poll.ts', limit: 4000},
];

/** Loaded at first use, so none of it may be in what a page loads first. */
const deferred = [
  {what: 'floating-ui', pattern: /node_modules\/@floating-ui\//},
  {what: 'valibot', pattern: /node_modules\/valibot\//},
  {what: 'the outbox', pattern: /^src\/client\/outbox\//},
  {what: 'ballots', pattern: /^src\/(?:client\/ballots\/|protocol\/ballot)/},
  {what: 'the composer', pattern: /^src\/widgets\/.*-composer\.ts$/},
  {what: 'the check of contrast', pattern: /^src\/elements\/contrast/},
  {what: 'what only some see', pattern: /^src\/elements\/styles\/(?:modes|part-|contrast-)/},
  {what: 'a dictionary other than the default', pattern: /^src\/locales\/(?!(?:\w+\/)?book\.ts)/},
  {what: 'a deck of questions', pattern: /^src\/decks\//},
  {what: 'the checks of a question', pattern: /^src\/polls\//},
];

const chunks = describe('page');
const problems: string[] = [];

for (const {name, modules, limit} of budgets) {
  const entry = chunks.filter(({entry}) => entry);
  const loaded = modules.map((module) => chunkOf(module)).filter((chunk) => chunk !== undefined);
  if (loaded.length < modules.length) problems.push(`no chunk holds ${modules.join(', ')}`);
  const first = closure([...entry, ...loaded]);
  const total = sum(first);
  console.log(`${name}: ${total} of ${limit} B`);
  for (const chunk of first) print(chunk);
  if (total > limit) problems.push(`${name} loads ${total} B, ${total - limit} B over its budget`);
  for (const {what, pattern} of deferred)
    for (const {file, modules} of first) {
      const found = Object.keys(modules).filter((module) => pattern.test(module));
      if (found.length > 0) problems.push(`${name} loads ${what} at once: ${found.join(', ')} in ${file}`);
    }
  console.log('loaded at first use:');
  for (const chunk of chunks.filter((chunk) => !first.includes(chunk))) print(chunk);
}

for (const {name, module, limit} of further) {
  const entry = chunks.filter(({entry}) => entry);
  const [wall, chunk] = ['src/define/kudos-wall.ts', module].map((one) => chunkOf(one));
  if (!wall || !chunk) {
    problems.push(`no chunk holds ${module}`);
    continue;
  }
  const before = closure([...entry, wall]);
  const added = closure([...entry, chunk]).filter((one) => !before.includes(one));
  const total = sum(added);
  console.log(`${name}, beside a wall: ${total} of ${limit} B`);
  for (const one of added) print(one);
  if (total > limit) problems.push(`${name} adds ${total} B, ${total - limit} B over its budget`);
  for (const {what, pattern} of deferred)
    for (const {file, modules} of added) {
      const found = Object.keys(modules).filter((one) => pattern.test(one));
      if (found.length > 0) problems.push(`${name} loads ${what} at once: ${found.join(', ')} in ${file}`);
    }
}

console.log('everything in one file:');
for (const chunk of describe('all')) print(chunk);

for (const problem of problems) console.error(`size: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function describe(mode: string): Chunk[] {
  return JSON.parse(readFileSync(join(root, `test/.output/bundle-${mode}.json`), 'utf8')) as Chunk[];
}

function chunkOf(module: string): Chunk | undefined {
  return chunks.find(({modules}) => module in modules);
}

/** The chunks, and all that they import before they run. */
function closure(start: Chunk[]): Chunk[] {
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk): void => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const file of chunk.imports) {
      const imported = chunks.find((other) => other.file === file);
      if (imported === undefined) problems.push(`${chunk.file} imports ${file}, which the bundle does not hold`);
      else visit(imported);
    }
  };
  start.forEach(visit);
  return [...seen];
}

function gzip({file}: Chunk): number {
  return gzipSync(readFileSync(join(root, 'dist', file)), {level: 9}).length;
}

function sum(list: Chunk[]): number {
  return list.reduce((total, chunk) => total + gzip(chunk), 0);
}

function print(chunk: Chunk): void {
  console.log(`  ${String(gzip(chunk)).padStart(6)}  ${chunk.file}`);
  if (!process.argv.includes('--modules')) return;
  for (const [module, length] of Object.entries(chunk.modules).sort(([, a], [, b]) => b - a))
    console.log(`${String(length).padStart(16)}  ${module}`);
}
