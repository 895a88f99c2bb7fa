/** Every module of the elements can be imported where there is no page: so programs that run on both sides may name them. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {register} from 'tsx/esm/api';
import {root} from '../support/setup.mjs';

/** They look at the page as they are loaded; the package has `autoload-server` where there is none. */
const FOR_PAGES = new Set(['define/autoload.ts', 'define/embed.ts', 'define/embed-frame.ts', 'hydrate/autoload.ts']);

it('imports every module of the elements without a page', async () => {
  const source = join(root, 'src');
  const modules = readdirSync(source, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:index|(?:define|elements|parts|widgets|client|hydrate|ssr)\/.*)\.ts$/.test(path) && !FOR_PAGES.has(path));
  assert.ok(modules.length > 300);
  const failed: string[] = [];
  // They are the sources, one by one, and no bundle.
  const unregister = register();
  for (const path of modules) {
    try {
      await import(pathToFileURL(join(source, path)).href);
    } catch (error) {
      failed.push(`${path}: ${(error as Error).message}`);
    }
  }
  await unregister();
  assert.deepEqual(failed, []);
});
