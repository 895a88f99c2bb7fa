/**
 * The package as npm packs it, and projects that have it installed: made once, before the tests of `test/package`, which run in processes of
 * their own.
 */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {npm} from './npm.mjs';
import {root} from './setup.mjs';
import type {Shared} from './steps.js';

/** Names the folder to the tests. */
const VARIABLE = 'HEARTH_TEST_PACKED';

export interface Packed {
  /** What would be published. */
  tarball: string;
  /** The paths of what is in it. */
  files: string[];
  /** A project of somebody who installed the package, and nothing else. */
  bare: string;
  /** The same project with its optional peers, and with what frameworks need. */
  full: string;
}

/** What an application has beside Hearth: the optional peers, frameworks, and the types of both. They are linked, as they are installed here already. */
function besides(): string[] {
  const {peerDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {peerDependencies: Record<string, string>};
  return [...Object.keys(peerDependencies), '@types/node', '@types/pg', '@types/react', 'preact', 'react-dom', 'solid-js', 'svelte', 'vue'];
}

/** Packs and installs. */
export function pack(): Shared {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-packed-'));
  const [{filename, files}] = JSON.parse(npm(['pack', '--json', `--pack-destination=${folder}`], root)) as [
    {filename: string; files: {path: string}[]},
  ];
  const packed: Packed = {
    tarball: join(folder, filename),
    files: files.map(({path}) => path),
    bare: join(folder, 'bare'),
    full: join(folder, 'full'),
  };
  mkdirSync(packed.bare);
  writeFileSync(join(packed.bare, 'package.json'), JSON.stringify({name: 'somebody', private: true, type: 'module'}));
  // What it needs is in the cache of npm, since it is installed here; asking for advisories takes a while and is no part of it.
  npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=peer', packed.tarball], packed.bare);
  cpSync(packed.bare, packed.full, {recursive: true});
  for (const name of besides()) {
    const link = join(packed.full, 'node_modules', name);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(folder, 'packed.json'), JSON.stringify(packed));
  return {env: {[VARIABLE]: folder}, end: () => rmSync(folder, {recursive: true, force: true})};
}

/** What was packed for this run. */
export function packed(): Packed {
  const {[VARIABLE]: folder} = process.env;
  if (folder === undefined) throw new Error('Nothing is packed. Run these tests as: node --import tsx test/run.ts --only=package');
  return JSON.parse(readFileSync(join(folder, 'packed.json'), 'utf8')) as Packed;
}
