/** What comes with the package to whoever installs it: its dependencies, with all that these need, and what they may add for a store or a broker. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

/** One package, as package-lock.json tells of it. */
export interface Shipped {
  name: string;
  version: string;
  /** An SPDX expression; nothing where the package names none. */
  license: string | undefined;
  /** Where it is installed, from the folder of the project. */
  path: string;
  /** Whether nobody gets it who does not ask for it: an optional peer, or only needed by one. */
  optional: boolean;
  /** Whether Hearth itself names it. */
  isDirect: boolean;
  hasInstallScript: boolean;
  /** The paths of those that it needs. */
  needs: readonly string[];
}

interface LockEntry {
  version?: string;
  license?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, {optional?: boolean}>;
}

/** All that ships, by name. Packages of the tests are not among them, whatever they share with it. */
export function shippedPackages(): Shipped[] {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {packages: Record<string, LockEntry>};
  const {dependencies = {}, peerDependencies = {}} = packages['']!;
  const direct = new Set(Object.keys({...dependencies, ...peerDependencies}));
  const found = new Map<string, Shipped>();

  /** Adds a package and what it needs; what somebody gets in any case is found first. */
  const add = (path: string, optional: boolean): void => {
    if (found.has(path)) return;
    const entry = packages[path]!;
    const {version = '', license, hasInstallScript = false} = entry;
    const needs = neededBy(entry).flatMap((name) => locate(packages, path, name) ?? []);
    const name = nameOf(path);
    found.set(path, {name, version, license, path, optional, isDirect: direct.has(name), hasInstallScript, needs});
    for (const need of needs) add(need, optional);
  };

  for (const [names, optional] of [
    [dependencies, false],
    [peerDependencies, true],
  ] as const) {
    for (const name of Object.keys(names)) add(locate(packages, '', name)!, optional);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names of what a package has installed with it. Its own optional peers are not: whoever wants them asks for them. */
function neededBy({dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {}}: LockEntry): string[] {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return Object.keys({...dependencies, ...optionalDependencies, ...Object.fromEntries(peers.map((name) => [name, '']))});
}

/** Where Node finds a package from the place of another: beside it, or further up. */
function locate(packages: Record<string, LockEntry>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === '') return undefined;
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
