/** Every regular expression of the sources takes time in proportion to the text, whatever the text. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../support/setup.mjs';

/** In characters. */
const LENGTH = 100_000;
/** In milliseconds. Whatever grows with the square of the length takes seconds. */
const LONGEST = 250;

interface Found {
  file: string;
  text: string;
}

/** What runs in a page or on a server; not what writes files, or checks a host, at somebody's desk. */
const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/^(?:theme\/generate|conformance|create|new-widget)\//.test(path))
  .sort();

const expressions: Found[] = files.flatMap((file) => {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({file, text: node.text});
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(root, 'src', file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
});

/** What is repeated to make a text long: what an expression is most often about, and each piece of the expression itself. */
function units(source: string): string[] {
  const common = [
    'a',
    'A',
    '1',
    ' ',
    '\t',
    '\n',
    '=',
    '-',
    '_',
    '.',
    '@',
    '+',
    '(',
    ')',
    '/',
    ':',
    ';',
    '"',
    'a ',
    '1 ',
    'a.',
    'a@',
    '1-',
    ' \n',
    'é',
    '\u0301',
    '\u200d',
  ];
  const pieces = source.split(/[()[\]{}|?*+^$]|\\[a-zA-Z](?:\{[^}]*\})?/).map((piece) => piece.replaceAll('\\', ''));
  return [...new Set([...common, ...pieces.filter(Boolean)])];
}

/** How long an expression takes for a text, in milliseconds; what disturbs a computer now and then is not counted. */
function timeOf(expression: RegExp, text: string): number {
  let least = Infinity;
  for (let time = 0; time < 3 && least > LONGEST; time++) {
    const begun = performance.now();
    // As with `replace` and `matchAll`: from every place on.
    expression.lastIndex = 0;
    text.search(expression);
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/** The text that an expression takes too long for. */
function slow({text}: Found): string | undefined {
  const end = text.lastIndexOf('/');
  const expression = new RegExp(text.slice(1, end), text.slice(end + 1));
  for (const unit of units(expression.source)) {
    const long = unit.repeat(Math.ceil(LENGTH / unit.length));
    for (const whole of [`${long}\u0000`, `\u0000${long}\u0000${unit[0]}`]) {
      if (timeOf(expression, whole) > LONGEST) return unit;
    }
  }
  return undefined;
}

describe('regular expressions', () => {
  it('take time in proportion to the text: S16', () => {
    assert.ok(expressions.length > 60, `${expressions.length} expressions`);
    const found = expressions.map((one) => ({...one, unit: slow(one)}));
    assert.deepEqual(
      found.filter(({unit}) => unit !== undefined),
      [],
    );
  });
});
