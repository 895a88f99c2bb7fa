/** Pages style what stands in elements inside of widgets: what is documented is what is exported. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {exported} from '../../src/parts/exported.js';
import type {Nested} from '../../src/parts/exported.js';
import {root} from '../support/setup.mjs';

interface Described {
  tagName?: string;
  cssParts?: {name: string}[];
}

const sources = ['src/widgets', 'src/parts'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8')})),
);
const declarations = manifest.modules.flatMap((module) => module.declarations as Described[]);
const partsOf = (tag: string): string[] => (declarations.find(({tagName}) => tagName === tag)?.cssParts ?? []).map(({name}) => name);
/** What stands in templates: `<hearth-menu exportparts=…`. */
const used = sources.flatMap(({name, text}) =>
  Array.from(text.replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '').matchAll(/<(hearth-[a-z-]+)(?=[\s>])([^>]*)/g), ([, tag = '', rest = '']) => ({
    name,
    tag,
    rest,
  })),
);

describe('elements inside others', () => {
  it('export each of their parts, wherever they stand', () => {
    assert.ok(used.length > 20);
    const silent = used.filter(({tag, rest}) => partsOf(tag).length > 0 && !/exportparts=/.test(rest));
    assert.deepEqual(silent, []);
    for (const {name, tag, rest} of used) {
      const said = /exported\('([a-z-]+)'\)/.exec(rest)?.[1];
      if (said !== undefined) assert.equal(`hearth-${said}`, tag, name);
    }
  });

  const tags = [...new Set(used.map(({tag}) => tag))].filter((tag) => used.some((one) => one.tag === tag && one.rest.includes('exported(')));
  for (const tag of tags) {
    it(`<${tag}> exports what is documented of it`, () => {
      const inner = exported(tag.replace('hearth-', '') as Nested)
        .split(', ')
        .map((pair) => pair.split(': ')[0]!);
      assert.deepEqual([...new Set(inner)].sort(), [...new Set(partsOf(tag))].sort());
    });
  }
});
