import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {root} from '../support/setup.mjs';
import {storyEntries} from '../support/story-pages.js';
import {describeDocumentation} from './storybook.js';

describeDocumentation();

const folder = join(root, 'stories/docs');
const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}));

it('links between pages lead somewhere', () => {
  const ids = new Set(storyEntries().map(({id, type}) => `/${type === 'docs' ? 'docs' : 'story'}/${id}`));
  const links = pages.flatMap(({name, text}) => Array.from(text.matchAll(/\?path=([^)"\s]+)/g), ([, path = '']) => ({name, path})));
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter(({path}) => !ids.has(path)),
    [],
  );
});

it('tables are drawn by the block Table: pages know none in Markdown, and a narrow one has no room for it', () => {
  assert.deepEqual(
    pages.filter(({text}) => /^\|.*\|$/m.test(text.replace(/```[^]*?```/g, ''))).map(({name}) => name),
    [],
  );
});
