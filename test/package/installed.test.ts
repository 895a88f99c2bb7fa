/** A project that has the package installed from what would be published, and nothing else: what it can import, with which types, and what it bundles. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {build} from 'vite';
import {packed} from '../support/packed.js';
import {entries, scripts} from './support/entries.js';
import type {Entry} from './support/entries.js';
import {peersOf} from './support/peers.js';

const {bare, full} = packed();

const all = scripts();

/** Those that need nothing but what the package brings along. */
const whole = all.filter(({file}) => peersOf(file).length === 0);

/** Those that need an optional peer. */
const further = all.filter((script) => !whole.includes(script));

/** Those that are for a page: they look at the document as they are loaded. */
const forPages = ['autoload', 'embed', 'embed-frame']
  .map((name) => `hearth-widgets/define/${name}`)
  .concat(['hearth.js', 'hearth.all.js', 'embed-frame.js'].map((name) => `hearth-widgets/${name}`));

describe('a project that has installed the package', () => {
  it('imports in Node all that is not for a page alone', () => {
    const specifiers = whole.flatMap(({specifier}) => (forPages.includes(specifier) ? [] : [specifier]));
    assert.ok(specifiers.includes('hearth-widgets') && specifiers.includes('hearth-widgets/server'));
    assert.deepEqual(notImported(bare, specifiers), []);
  });

  it('imports, once it has React or a database, what needs that', () => {
    assert.deepEqual(
      notImported(
        full,
        further.map(({specifier}) => specifier),
      ),
      [],
    );
  });

  it('is told by name what is missing where an import needs more', () => {
    const specifiers = further.map(({specifier}) => specifier);
    assert.ok(specifiers.includes('hearth-widgets/react') && specifiers.includes('hearth-widgets/server/postgres'));
    const told = notImported(bare, specifiers);
    assert.deepEqual(
      told.map(({specifier}) => specifier),
      specifiers,
    );
    for (const {message} of told)
      assert.match(message, /^Cannot find package '(?:react|@lit\/react|@lit-labs\/[\w-]+|pg|libsql|@hono\/node-server|@nats-io\/[\w-]+)'/);
  });

  it('finds each file that is no script where an import says', () => {
    const files = entries().filter(({types}) => types === undefined);
    assert.ok(files.some(({specifier}) => specifier === 'hearth-widgets/theme/themes/fluent.css'));
    const program = `for (const name of ${JSON.stringify(files.map(({specifier}) => specifier))}) console.log(new URL(import.meta.resolve(name)).pathname)`;
    const found = node(bare, program).stdout.trim().split('\n');
    assert.equal(found.length, files.length);
    for (const path of found) assert.ok(readFileSync(path, 'utf8').length > 0, path);
  });

  it('has types for all of it, as Node resolves', () => {
    const options = {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: ['node']};
    assert.deepEqual(typeProblems(full, all, options), []);
  });

  it('has types for all that runs in a page and needs no framework, as bundlers resolve, with no other types there', () => {
    const ofPages = whole.filter(({specifier}) => !/^hearth-widgets\/(?:server|jsx|react)/.test(specifier));
    const options = {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: []};
    assert.deepEqual(typeProblems(bare, ofPages, options), []);
  });

  it('bundles a page with what it uses, and of what it only names nothing that does anything', async () => {
    const used = await bundle(
      `import 'hearth-widgets/define/host'; import 'hearth-widgets/define/gauge'; import 'hearth-widgets/theme/themes/fluent.css';`,
    );
    assert.match(used, /hearth-gauge/);
    assert.match(used, /--hearth-color-accent/);
    assert.doesNotMatch(used, /hearth-mosaic-composer/);
    const named = await bundle(`import {VERSION} from 'hearth-widgets'; import 'hearth-widgets/jsx/react'; console.log(VERSION);`);
    assert.doesNotMatch(named, /customElements|hearth-kudos-wall/);
  });
});

const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler finds wrong in a program that imports these, or in what Hearth declares to it. */
function typeProblems(project: string, imported: readonly Entry[], options: ts.CompilerOptions): string[] {
  const file = join(project, 'types.mts');
  writeFileSync(file, imported.map(({specifier}, index) => `export * as entry${index} from '${specifier}';\n`).join(''));
  const settings: ts.CompilerOptions = {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(settings);
  const {getSourceFile} = host;
  // What the browser and the language declare is read once.
  host.getSourceFile = (name, ...rest) => {
    if (!/\/typescript\/lib\//.test(name)) return getSourceFile(name, ...rest);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([file], settings, host);
  const ours = program.getSourceFiles().filter(({fileName}) => /types\.mts$|\/node_modules\/hearth-widgets\//.test(fileName));
  assert.ok(ours.length > imported.length);
  return ours
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({file: where, messageText}) => `${where?.fileName.split('hearth-widgets/').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** All that is in the bundle of a page with this script: scripts and style sheets. */
async function bundle(script: string): Promise<string> {
  writeFileSync(join(bare, 'main.js'), script);
  writeFileSync(join(bare, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>');
  const built = await build({configFile: false, root: bare, logLevel: 'silent', build: {write: false, minify: false}});
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : String(one.source))).join('\n');
}

/** Which of these a project cannot import in Node, and what it is told. */
function notImported(project: string, specifiers: readonly string[]): {specifier: string; message: string}[] {
  const program = `
    const failed = [];
    for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier).catch(({message}) => failed.push({specifier, message}));
    console.log(JSON.stringify(failed));
    process.exit(0);
  `;
  const {stdout, stderr} = node(project, program);
  return JSON.parse(stdout || JSON.stringify([{specifier: '', message: stderr}])) as {specifier: string; message: string}[];
}

function node(project: string, program: string): {stdout: string; stderr: string} {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: project,
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: ''},
  });
}
