import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {root} from '../support/setup.mjs';

/** What a page's console says while it runs this, with `define` at hand. */
function consoleOf(code: string): string {
  const page = `
    const registered = new Map();
    globalThis.customElements = {get: (tag) => registered.get(tag), define: (tag, element) => registered.set(tag, element)};
    const {define} = await import('./src/elements/define.ts');
    ${code}
  `;
  const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', page], {cwd: root, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  return stderr.trim();
}

test('the same element of the same version may be defined again, without a word', () => {
  assert.equal(consoleOf(`class A {} define('x-a', A); define('x-a', A); class B {} define('x-a', Object.assign(B, {hearth: A.hearth}));`), '');
});

test('an element of another version, or of other code, is pointed out', () => {
  const told = consoleOf(`customElements.define('x-a', class {}); define('x-a', class {});
    customElements.define('x-b', class {static hearth = '0.0.1'}); define('x-b', class {});`);
  assert.match(told, /^<x-a> is not from Hearth [\d.]+\. It stays: .*\n<x-b> is not from Hearth [\d.]+\. It stays: .*$/);
});

test('a whole other version is pointed out once, however many of its elements are there', () => {
  const told = consoleOf(`
    for (const tag of ['x-a', 'x-b', 'x-c']) customElements.define(tag, class {static hearth = '0.0.1'});
    define('x-own', class {});
    for (const tag of ['x-a', 'x-own', 'x-b', 'x-c']) define(tag, class {});
  `);
  assert.match(told, /^<x-a> is not from Hearth .*$/);
});
