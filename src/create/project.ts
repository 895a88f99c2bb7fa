import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {hasCode, ProjectError} from './errors.js';

export const FRAMEWORKS = ['express', 'fastify', 'hono', 'next', 'node'] as const;
export type Framework = (typeof FRAMEWORKS)[number];
export type Manager = 'npm' | 'pnpm' | 'yarn' | 'bun';

export interface Manifest {
  name?: string;
  type?: string;
  main?: string;
  scripts?: Readonly<Record<string, string>>;
  workspaces?: unknown;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

/** What a folder says of itself. */
export interface Project {
  folder: string;
  manifest: Manifest;
  /** The text of package.json, as it is. */
  manifestText: string;
  manager: Manager;
  /** Whether there is a tsconfig.json. */
  hasTypeScript: boolean;
  /** Whether a dependency, for whatever it is needed, is named. */
  has(name: string): boolean;
  /** The text of a file of the project; nothing where there is none. */
  read(path: string): string | undefined;
}

/** Frameworks that have a server of their own which no line can be added to. */
const OTHERS: Readonly<Record<string, string>> = {
  '@nestjs/core': 'NestJS',
  '@sveltejs/kit': 'SvelteKit',
  nuxt: 'Nuxt',
  astro: 'Astro',
  '@remix-run/node': 'Remix',
  '@react-router/node': 'React Router',
  '@angular/ssr': 'Angular',
  koa: 'Koa',
  '@hapi/hapi': 'hapi',
};

/** The lock file that a package manager leaves tells which one is used. */
const LOCKS: readonly (readonly [string, Manager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/**
 * Looks at a folder.
 *
 * @throws {ProjectError} where it holds no package.json, or one that cannot be read.
 */
export function readProject(folder: string): Project {
  const read = (path: string): string | undefined => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'EISDIR', 'ENOTDIR')) return undefined;
      throw error;
    }
  };
  const manifestText = read('package.json');
  if (manifestText === undefined)
    throw new ProjectError(`There is no package.json in ${folder}. Go to the folder of your application, or run npm init first.`);
  const manifest = parsed(manifestText, folder);
  const names = new Set(Object.keys({...manifest.dependencies, ...manifest.devDependencies}));
  return {
    folder,
    manifest,
    manifestText,
    manager: managerOf(folder),
    hasTypeScript: existsSync(join(folder, 'tsconfig.json')),
    has: (name) => names.has(name),
    read,
  };
}

function parsed(text: string, folder: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new ProjectError(
      `${join(folder, 'package.json')} cannot be read: ${error instanceof Error ? error.message : String(error)}. Put that right first.`,
    );
  }
  if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest;
  throw new ProjectError(`${join(folder, 'package.json')} holds no object. Put that right first.`);
}

/** The nearest lock file counts: that of a monorepo lies above its packages. */
function managerOf(folder: string): Manager {
  for (let at = folder; ; at = dirname(at)) {
    const found = LOCKS.find(([file]) => existsSync(join(at, file)));
    if (found) return found[1];
    if (dirname(at) === at || existsSync(join(at, '.git'))) return 'npm';
  }
}

/**
 * The framework of a project, by what it depends on.
 *
 * @throws {ProjectError} where there are several, where it is one that cannot be written for, and at the root of a monorepo.
 */
export function frameworkOf(project: Project): Framework {
  const found = FRAMEWORKS.filter((name) => name !== 'node' && project.has(name));
  const [first, ...more] = found;
  if (more.length > 0)
    throw new ProjectError(`This project depends on ${list(found)}. Say which one serves your pages: --framework ${found.join(' or --framework ')}.`);
  if (first) return first;
  const other = Object.keys(OTHERS).find((name) => project.has(name));
  if (other !== undefined) {
    throw new ProjectError(
      `This project depends on ${other}. There is nothing to write into ${OTHERS[other]} yet: mount the host by hand, as the page “Hosts” of the documentation shows, ` +
        'or say --framework node for a server of its own beside it.',
    );
  }
  if (isMonorepo(project)) {
    const packages = packagesBelow(project.folder);
    const names = packages.length > 0 ? ` It has ${list(packages)}.` : '';
    throw new ProjectError(
      `This is the root of a monorepo, which serves nothing itself.${names} Go to the folder of the package that serves your pages.`,
    );
  }
  return 'node';
}

const isMonorepo = ({manifest, read}: Project): boolean =>
  manifest.workspaces !== undefined || read('pnpm-workspace.yaml') !== undefined || read('lerna.json') !== undefined;

/** Packages that serve pages, as far as two folders down. */
function packagesBelow(folder: string): string[] {
  return foldersIn(folder)
    .flatMap((name) => [name, ...foldersIn(join(folder, name)).map((inner) => `${name}/${inner}`)])
    .filter((path) => {
      const file = join(folder, path, 'package.json');
      if (!existsSync(file)) return false;
      const text = readFileSync(file, 'utf8');
      return FRAMEWORKS.some((name) => text.includes(`"${name}":`));
    });
}

/** The folders in a folder, without those that hold no source. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !['node_modules', 'dist', 'build', 'out', 'coverage'].includes(entry.name),
    )
    .map(({name}) => name)
    .sort();
}

export const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** How the project is called, for people. */
export const nameOf = ({manifest, folder}: Project): string => manifest.name ?? basename(folder);
