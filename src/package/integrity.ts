/** `dist/integrity.json` and `dist/integrity.html`: what a page needs in order to take no other bytes than these. */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Where pages are shown to have put the files. Whoever puts them elsewhere replaces it. */
const BASE = '/hearth/';

/** The hash of each file that a page loads by a tag, as `integrity` takes it, by its path below `dist/`. */
export function hashes(dist: string): Record<string, string> {
  const paths = [
    'hearth.js',
    'hearth.all.js',
    'hearth.hydrate.js',
    'embed.js',
    'embed-frame.js',
    ...below(dist, 'chunks').filter((path) => path.endsWith('.js')),
    ...below(dist, 'theme').filter((path) => path.endsWith('.css')),
  ];
  return Object.fromEntries(
    paths.map((path) => [
      path,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, path)))
        .digest('base64')}`,
    ]),
  );
}

/**
 * Lines for the `<head>` of a page with `hearth.js`. The map holds for what is imported while the page is used; it has to come before
 * anything that loads a module. `first` are the chunks that every page with a wall loads: they are asked for at once, not one after another.
 */
export function snippet(hashes: Readonly<Record<string, string>>, first: readonly string[]): string {
  const chunks = Object.entries(hashes).filter(([path]) => path.startsWith('chunks/'));
  const map = {integrity: Object.fromEntries(chunks.map(([path, hash]) => [BASE + path, hash]))};
  return `<script type="importmap">
${JSON.stringify(map, null, 1)}
</script>
${first.map((path) => `<link rel="modulepreload" href="${BASE}${path}" integrity="${hashes[path]}" crossorigin>\n`).join('')}<script type="module" src="${BASE}hearth.js" integrity="${hashes['hearth.js']}" crossorigin></script>
`;
}

function below(dist: string, folder: string): string[] {
  return readdirSync(join(dist, folder), {recursive: true, encoding: 'utf8'})
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}
