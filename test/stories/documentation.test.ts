import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {root} from '../support/setup.mjs';
import {storyEntries} from '../support/story-pages.js';
import {describeDocumentation} from './storybook.js';

describeDocumentation();

it('links between pages lead somewhere', () => {
  const folder = join(root, 'stories/docs');
  const ids = new Set(storyEntries().map(({id, type}) => `/${type === 'docs' ? 'docs' : 'story'}/${id}`));
  const links = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/\?path=([^)"\s]+)/g), ([, path = '']) => ({name, path})));
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter(({path}) => !ids.has(path)),
    [],
  );
});
