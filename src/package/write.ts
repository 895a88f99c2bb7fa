/** Writes what the package has beside its modules, from the manifest and from what was built: `npm run build:package`, the last step of a build. */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../../test/support/setup.mjs';
import {hashes, snippet} from './integrity.js';
import {publicElements} from './manifest.js';
import {elementsDeclaration} from './typed.js';
import {wrapperFiles} from './wrappers.js';

const dist = join(root, 'dist');
const elements = publicElements();

const typed = Object.fromEntries(
  readdirSync(join(import.meta.dirname, 'jsx')).map((file) => [`jsx/${file}`, readFileSync(join(import.meta.dirname, 'jsx', file), 'utf8')]),
);
const files: Record<string, string> = {...typed, 'jsx/elements.d.ts': elementsDeclaration(elements), ...wrapperFiles(elements)};
for (const [path, text] of Object.entries(files)) {
  write(path, text);
  // So that a plain import works with every tool where there is nothing but types, too.
  const script = path.replace(/\.d\.ts$/, '.js');
  if (!(script in files)) write(script, 'export {};\n');
}

const integrity = hashes(dist);
write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
write('integrity.html', snippet(integrity, firstChunks()));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dist, path)), {recursive: true});
  writeFileSync(join(dist, path), text);
}

/** The chunks that a page with a wall loads first: what the wall needs, and what that needs. */
function firstChunks(): string[] {
  const found = readFileSync(join(dist, 'hearth.js'), 'utf8').match(/chunks\/(?:core|kudos-wall)-[\w-]+\.js/g) ?? [];
  return [...new Set(found)].sort();
}
