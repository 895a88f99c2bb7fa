/** The titles of tests, for pages of documentation that name them. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

/** Fails unless a file in `test/` has a test of that title; what is filled in at run time stands for anything. */
export function assertTest(file: string, title: string): void {
  assert.ok(
    titlesIn(file).some((one) => one.test(title)),
    `test/${file} has no test “${title}”`,
  );
}

function titlesIn(file: string): RegExp[] {
  const path = join(root, 'test', file);
  assert.ok(existsSync(path), `there is no test/${file}`);
  const source = readFileSync(path, 'utf8');
  return Array.from(source.matchAll(/\b(?:it|test|journey)\(\s*(?:'((?:[^'\\]|\\.)+)'|`([^`]+)`)/g), ([, plain, template]) => {
    const parts = (plain ?? template ?? '').replace(/\\(.)/g, '$1').split(plain === undefined ? /\$\{(?:[^{}]|\{[^{}]*\})*\}/ : /(?!)/);
    return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
  });
}
