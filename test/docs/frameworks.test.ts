/** Every app in `demo/frameworks` is built, tried and described in the same way. What it does in a browser, `npm run frameworks` tries. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {apps} from '../../demo/frameworks/apps.js';
import {root} from '../support/setup.mjs';

interface AppManifest {
  name: string;
  private: boolean;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, {version?: string; resolved?: string; integrity?: string; dependencies?: Record<string, string>}>;
}

const PACKED = 'file:../.packed/hearth-widgets.tgz';
const folder = join(root, 'demo/frameworks');
const json = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content;
const {dependencies} = json<AppManifest>(join(root, 'package.json'));
const page = readFileSync(join(root, 'stories/docs/frameworks.mdx'), 'utf8');

describe('the apps of frameworks', () => {
  test('are those that the command knows', () => {
    const folders = readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'package.json')))
      .map(({name}) => name);
    assert.deepEqual(folders.sort(), apps.map(({name}) => name).sort());
  });

  for (const {name, title, output} of apps) {
    const manifest = json<AppManifest>(join(folder, name, 'package.json'));
    const {packages} = json<Lock>(join(folder, name, 'package-lock.json'));

    test(`${title} is a package of its own, over the packed one, with what it depends on pinned`, () => {
      assert.ok(manifest.private && manifest.name.startsWith('hearth-in-'));
      assert.ok(manifest.scripts.build, 'it has a build');
      assert.equal(output === 'server', 'start' in manifest.scripts, 'it has a server of its own or none');
      assert.equal(manifest.dependencies['hearth-widgets'], PACKED);
      const {'hearth-widgets': _, ...others} = {...manifest.dependencies, ...manifest.devDependencies};
      assert.deepEqual(
        Object.entries(others).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
        [],
      );
    });

    test(`${title} has a lock file of that, which names no registry: \`npm run frameworks -- ${name} --lock\` writes it anew`, () => {
      const {dependencies: locked, devDependencies = {}} = packages[''] as AppManifest;
      assert.deepEqual([locked, devDependencies], [manifest.dependencies, manifest.devDependencies ?? {}]);
      assert.deepEqual(packages['node_modules/hearth-widgets']?.dependencies, dependencies);
      assert.equal(packages['node_modules/hearth-widgets']?.integrity, undefined, 'it is packed anew each time');
      assert.deepEqual(
        Object.values(packages).flatMap(({resolved}) => (resolved === undefined || resolved === PACKED ? [] : resolved)),
        [],
      );
      assert.match(readFileSync(join(folder, name, '.npmrc'), 'utf8'), /^omit-lockfile-registry-resolved=true$/m);
    });

    test(`${title} has its section in the documentation`, () =>
      assert.ok(page.includes(`\n## ${title}\n`) && page.includes(`demo/frameworks/${name}\``)));
  }
});
