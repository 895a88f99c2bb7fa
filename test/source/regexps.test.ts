/** Every regular expression of the sources takes time in proportion to the text, whatever the text. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {build} from 'esbuild';
import ts from 'typescript';
import {root} from '../support/setup.mjs';

// The one in JavaScript: the others are programs of their own, which not every machine can run.
process.env.RECHECK_BACKEND = 'pure';
const {checkSync} = await import('recheck');

/** In characters. */
const LENGTH = 100_000;
/** In milliseconds. Whatever grows with the square of the length takes seconds. */
const LONGEST = 50;
/** Milliseconds that one may be looked at; most take a few. */
const PATIENCE = 60_000;

interface Found {
  file: string;
  expression: RegExp;
}

/** What runs in a page or on a server; not what writes files, or checks a host, at somebody's desk. */
const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/^(?:theme\/generate|conformance|create|new-widget)\//.test(path))
  .sort();

const textOf = (file: string): string => readFileSync(join(root, 'src', file), 'utf8');

/** Everything of a kind in the text of a module. */
function nodesOf<Node extends ts.Node>(text: string, isOne: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isOne(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

const written: Found[] = files.flatMap((file) =>
  nodesOf(textOf(file), ts.isRegularExpressionLiteral).map(({text}) => {
    const end = text.lastIndexOf('/');
    return {file, expression: new RegExp(text.slice(1, end), text.slice(end + 1))};
  }),
);

/** Where an expression is put together out of texts. */
const isMaking = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';

/** The expressions that a module puts together when it is loaded, each as it comes out there; of one that is made later there would be none. */
async function madeBy(file: string): Promise<Found[]> {
  const made: Found[] = [];
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src', file)],
    bundle: true,
    format: 'iife',
    write: false,
    plugins: [
      {
        name: 'collect',
        setup({onLoad}) {
          onLoad({filter: /\.ts$/}, ({path}) => {
            const text = readFileSync(path, 'utf8');
            if (path !== join(root, 'src', file)) return {contents: text, loader: 'ts'};
            const makings = nodesOf(text, isMaking).reverse();
            const contents = makings.reduce((all, node) => `${all.slice(0, node.getStart())}made(${node.getText()})${all.slice(node.end)}`, text);
            return {contents, loader: 'ts'};
          });
        },
      },
    ],
  });
  const collect = (expression: RegExp): RegExp => {
    made.push({file, expression});
    return expression;
  };
  runInNewContext(outputFiles[0]!.text, {made: collect, TextEncoder, TextDecoder});
  return made;
}

const making = files.map((file) => ({file, places: nodesOf(textOf(file), isMaking).length})).filter(({places}) => places > 0);
const made = await Promise.all(making.map(async ({file, places}) => ({file, places, found: await madeBy(file)})));
const expressions = [...written, ...made.flatMap(({found}) => found)];

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
function slow({expression}: Found): string | undefined {
  for (const unit of units(expression.source)) {
    const long = unit.repeat(Math.ceil(LENGTH / unit.length));
    for (const whole of [`${long}\u0000`, `\u0000${long}\u0000${unit[0]}`]) {
      if (timeOf(expression, whole) > LONGEST) return unit;
    }
  }
  return undefined;
}

/** What the checker says of an expression where it is not safe, with the text that shows it. */
function fault({source, flags}: RegExp): string | undefined {
  const said = checkSync(source, flags, {timeout: PATIENCE});
  if (said.status === 'safe') return undefined;
  return said.status === 'vulnerable' ? `${said.complexity.summary}: ${said.attack.pattern}` : `unknown: ${said.error.kind}`;
}

describe('regular expressions', () => {
  it('take time in proportion to the text, by what they are: S16', () => {
    assert.match(fault(/^x(a+)+$/) ?? '', /^exponential/);
    assert.match(fault(/\s+$/) ?? '', /^2nd degree polynomial/);
    const known = new Map(expressions.map(({expression}) => [String(expression), expression]));
    const faults = new Map([...known].map(([text, expression]) => [text, fault(expression)]));
    assert.deepEqual(
      expressions.flatMap(({file, expression}) =>
        faults.get(String(expression)) ? [`${file} ${String(expression)} ${faults.get(String(expression))}`] : [],
      ),
      [],
    );
  });

  it('take time in proportion to the text, by the clock: S16', () => {
    assert.ok(expressions.length > 200, `${expressions.length} expressions`);
    const found = expressions.map((one) => ({...one, unit: slow(one)}));
    assert.deepEqual(
      found.filter(({unit}) => unit !== undefined),
      [],
    );
  });

  it('are put together, where they are, when their module is loaded: so that they can be looked at', () => {
    assert.deepEqual(
      made.map(({file, found}) => [file, found.length]),
      making.map(({file, places}) => [file, places]),
    );
    assert.ok(made.length > 1);
  });
});
