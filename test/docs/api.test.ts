/** The reference is read from the sources: it leaves out nothing that can be imported, and everything in it says what it is. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readApi} from '../../.storybook/api/read-api.js';
import {root} from '../support/setup.mjs';

const {modules} = readApi(root);
const pages = ['page', 'protocol', 'server', 'words']
  .map((name) => readFileSync(join(root, `stories/docs/reference-${name}.mdx`), 'utf8'))
  .join('\n');

describe('the reference of modules', () => {
  for (const {specifier, exports} of modules) {
    it(`has ${specifier} on a page, with a word on each function, class and interface`, () => {
      assert.ok(pages.includes(`<ModuleReference of="${specifier}" />`), `no page shows ${specifier}`);
      assert.notEqual(exports.length, 0);
      assert.deepEqual(
        exports.filter(({kind, doc}) => ['function', 'class', 'interface'].includes(kind) && doc === '').map(({name}) => name),
        [],
      );
    });
  }

  for (const [name, load] of Object.entries({
    protocol: () => import('../../src/protocol/index.js'),
    server: () => import('../../src/server/index.js'),
    decks: () => import('../../src/decks/index.js'),
    polls: () => import('../../src/polls/index.js'),
  }))
    it(`leaves out nothing that hearth-widgets/${name} exports`, async () => {
      const exported = Object.keys(await load());
      const described = modules.find(({specifier}) => specifier === `hearth-widgets/${name}`)?.exports.map((one) => one.name) ?? [];
      assert.ok(exported.length > 2);
      assert.deepEqual(
        exported.filter((one) => !described.includes(one)),
        [],
      );
    });
});
