/** The package as it is published: what `npm run build` made, and what `npm pack` takes of it. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import ts from 'typescript';
import {packed as packedPackage} from '../support/packed.js';
import {root} from '../support/setup.mjs';
import {entries, scripts as scriptEntries} from './support/entries.js';

interface Manifest {
  bin: Record<string, string>;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  scripts: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const built = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'}).map((path) => `dist/${path.replaceAll('\\', '/')}`);
const scripts = built.filter((path) => path.endsWith('.js'));
const {bare, files: packed, tarball} = packedPackage();

describe('what is built', () => {
  it('has no decorator left in it, which no browser can read', () => {
    assert.deepEqual(
      scripts.filter((path) => some(path, (node) => ts.isDecorator(node))),
      [],
    );
  });

  it('has no native field in a class: it would hide the accessor that Lit makes, and nothing would update', () => {
    const isField = (node: ts.Node): boolean =>
      ts.isPropertyDeclaration(node) && ts.isIdentifier(node.name) && !node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.StaticKeyword);
    assert.deepEqual(
      scripts.filter((path) => some(path, isField)),
      [],
    );
  });

  it('imports nothing that does not come with the package', () => {
    const known = Object.keys({...manifest.dependencies, ...manifest.peerDependencies});
    const unknown = scripts.flatMap((path) =>
      importsOf(path).filter((name) => !/^(?:\.|node:)/.test(name) && !known.some((other) => name === other || name.startsWith(`${other}/`))),
    );
    assert.deepEqual([...new Set(unknown)], []);
  });

  it('leaves no import open in what a page loads by one script tag', () => {
    const forPages = scripts.filter((path) => /^dist\/(?:hearth(?:\.(?:all|hydrate))?\.js$|chunks\/)/.test(path));
    assert.notEqual(forPages.length, 0);
    assert.deepEqual(
      forPages.flatMap((path) => importsOf(path).filter((name) => !name.startsWith('.'))),
      [],
    );
  });

  it('never imports the script of the tag from a chunk, which would run it twice where the tag adds a query', () => {
    assert.deepEqual(
      scripts.filter((path) => path.startsWith('dist/chunks/') && importsOf(path).some((name) => /\/hearth(?:\.hydrate)?\.js$/.test(name))),
      [],
    );
  });

  it('holds everything in one file where it says so', () => {
    assert.deepEqual(importsOf('dist/hearth.all.js'), []);
  });
});

describe('what is published', () => {
  for (const name of Object.keys(manifest.exports)) {
    it(`exports ${name}`, () => {
      const pattern = new RegExp(`^hearth-widgets${name.slice(1).replaceAll('.', '\\.').replace('*', '.+')}$`);
      const found = entries().filter(({specifier}) => pattern.test(specifier));
      assert.notEqual(found.length, 0);
      for (const {file, types = file} of found)
        assert.deepEqual(
          [file, types].filter((path) => !packed.includes(path)),
          [],
        );
    });
  }

  for (const [name, file] of Object.entries(manifest.bin)) {
    it(`has the command ${name}, which says how it is used`, () => {
      assert.ok(packed.includes(file));
      assert.equal(read(file).split('\n')[0], '#!/usr/bin/env node');
      const printed = execFileSync(process.execPath, [join(root, file), '--help'], {encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}});
      assert.ok(printed.includes(name) && printed.includes('--help'));
    });
  }

  it('has the classes in a form that has no side effect', () => {
    assert.ok(!importsOf('dist/index.js').some((name) => name.includes('/define/')));
  });

  it('is made of what is built, its description and its licence: S23', () => {
    const other = packed.filter((path) => !/^(?:dist\/|(?:package\.json|custom-elements\.json|README\.md|CHANGELOG\.md|LICENSE)$)/.test(path));
    assert.deepEqual(other, []);
    assert.ok(packed.includes('LICENSE') && packed.includes('custom-elements.json'));
  });

  it('runs nothing when it is installed: S23', () => {
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name)),
      [],
    );
  });

  it('brings along nothing that runs anything when it is installed: S23', () => {
    const {packages} = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, {dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean}>;
    };
    const brought = Object.entries(packages).filter(([path, {dev, devOptional}]) => path !== '' && !dev && !devOptional);
    assert.ok(brought.length >= Object.keys(manifest.dependencies).length);
    assert.deepEqual(
      brought.filter(([, {hasInstallScript}]) => hasInstallScript).map(([path]) => path),
      [],
    );
  });

  it('is described by a manifest whose modules are in it', () => {
    const {modules} = JSON.parse(read('custom-elements.json')) as {modules: {path: string}[]};
    assert.notEqual(modules.length, 0);
    assert.deepEqual(
      modules.map(({path}) => path).filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('has nothing that publint warns of', async () => {
    const {messages, pkg} = await publint({pkgDir: join(bare, 'node_modules/hearth-widgets'), pack: false, level: 'warning'});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('has types that go with its scripts, for whoever imports modules', () => {
    // One of each kind, as it takes its time; installed.test.ts resolves every one, with its types.
    const patterns = Object.keys(manifest.exports).filter((name) => name.includes('*') && !name.includes('theme'));
    const names = [
      ...['.', './protocol', './react', './server/node', './hearth.js'],
      ...patterns.map((name) =>
        scriptEntries()
          .find(({specifier}) => specifier.startsWith(`hearth-widgets${name.slice(1, -1)}`))!
          .specifier.replace('hearth-widgets', '.'),
      ),
    ];
    const options = ['--profile', 'esm-only', '--format', 'json', '--entrypoints', ...names];
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const {status, stdout, stderr} = spawnSync(process.execPath, [cli, tarball, ...options], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: {...process.env, NODE_OPTIONS: ''},
    });
    const {analysis} = JSON.parse(stdout) as {analysis: {entrypoints: Record<string, unknown>}};
    assert.deepEqual(Object.keys(analysis.entrypoints).sort(), names.sort());
    assert.equal(status, 0, stderr + stdout.slice(0, 2000));
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a script imports, statically or not. */
function importsOf(path: string): string[] {
  return ts.preProcessFile(read(path)).importedFiles.map(({fileName}) => fileName);
}

/** Whether a script has such a node anywhere in it. */
function some(path: string, matches: (node: ts.Node) => boolean): boolean {
  const visit = (node: ts.Node): boolean => matches(node) || (ts.forEachChild(node, visit) ?? false);
  return visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest));
}
