import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import {GITIGNORE, LEFT_GITIGNORE} from './gitignore.js';
import {findEntry, folderOf, importEnding} from './entry.js';
import type {Entry} from './entry.js';
import {UsageError} from '../command-line/arguments.js';
import {ProjectError} from './errors.js';
import type {Insertion} from './insertion.js';
import type {InitOptions} from './options.js';
import {dependencyInsertions} from './package-json.js';
import type {Framework, Project} from './project.js';
import {foldersIn, frameworkOf, isFolder} from './project.js';
import {importPath, sessionOf} from './session.js';
import {habitsOf} from './source.js';
import {host, settings} from './templates/host.js';
import {identify} from './templates/identify.js';
import {mount, server} from './templates/mounts.js';
import {appRoute, nextPage, pagesRoute} from './templates/next.js';
import {page} from './templates/page.js';
import {metPeople, samplePeople} from './templates/people.js';
import {signIn} from './templates/sign-in.js';
import type {Style} from './templates/style.js';
import {versions} from './versions.js';

/** A file that is written. */
export interface NewFile {
  /** From the folder of the project, with slashes. */
  path: string;
  content: string;
  /** Whether nobody but its owner may read it. */
  isSecret?: boolean;
}

/** A file to which something is added. */
export interface Edit {
  path: string;
  source: string;
  insertions: readonly Insertion[];
}

/** What `init` does. */
export interface Plan {
  framework: Framework;
  files: readonly NewFile[];
  edits: readonly Edit[];
  dependencies: Readonly<Record<string, string>>;
  /** What was found out, for people. */
  found: readonly string[];
  /** What is left for people to do. */
  todo: readonly string[];
  page: string;
}

/** Finds out what has to be written. Nothing is written here. */
export function planOf(project: Project, options: InitOptions): Plan {
  const framework = options.framework ?? frameworkOf(project);
  if (framework === 'hono' && project.has('wrangler'))
    throw new ProjectError(
      'This application runs on Workers (wrangler), where neither SQLite files nor connections to PostgreSQL are to be had. Mount a host on Node.js instead: --framework node.',
    );
  return framework === 'next' ? planOfNext(project, options) : planOfServer(project, framework, options);
}

function planOfServer(project: Project, framework: Exclude<Framework, 'next'>, options: InitOptions): Plan {
  const {basePath = '/hearth', page: pagePath = '/thanks', space} = options;
  const entry = framework === 'node' && options.entry === undefined ? entryOrNone(project) : findEntry(project, framework, options.entry);
  const style = styleOf(project, entry);
  const folder = posix.join(entry ? folderOf(entry.path) : sourceFolder(project), 'hearth');
  const {session, said} = sessionOf(project, framework, entry);
  const hasSignIn = session.kind === 'development';
  const file = (name: string, content: string): NewFile => ({path: `${folder}/${name}${style.ending}`, content});
  const isOwnServer = framework === 'node' && !entry;
  const files = [
    file('host', host(style, {basePath, page: pagePath, isPostgres: isPostgres(options), hasSignIn, isBundled: false})),
    file('settings', settings(style)),
    file('identify', identify(style, session, space)),
    file('people', hasSignIn ? samplePeople(style) : metPeople(style)),
    file('page', page(style, {basePath, space, hasSignIn})),
    ...(hasSignIn ? [file('sign-in', signIn(style, {basePath, page: pagePath}))] : []),
    isOwnServer ? file('server', server(style, 8080)) : file('mount', mount(style, framework, !hasSignIn)),
  ];
  const mounting = isOwnServer
    ? {edits: [], todo: [`Start it with: node ${folder}/server${style.ending}`]}
    : mountInto(entry, framework, `${folder}/mount`, style);
  return complete(project, options, {
    framework,
    files,
    edits: mounting.edits,
    dependencies: framework === 'hono' ? [] : ['@hono/node-server'],
    found: [
      `framework   ${framework === 'node' ? 'none: node:http' : framework}`,
      ...(entry ? [`entry       ${entry.path}`] : []),
      `modules     ${style.isTyped ? 'TypeScript' : 'JavaScript'}, ${(entry?.isModule ?? style.syntax === 'import') ? 'ESM' : 'CommonJS'}`,
      `manager     ${project.manager}`,
      `who is who  ${said}`,
    ],
    todo: [...mounting.todo, ...typeScriptHint(project, style)],
    page: pagePath,
  });
}

function planOfNext(project: Project, options: InitOptions): Plan {
  const {folder} = project;
  const config =
    ['next.config.js', 'next.config.mjs', 'next.config.ts', 'next.config.cjs'].map((path) => project.read(path)).find((text) => text !== undefined) ??
    '';
  if (/\boutput\s*:\s*['"]export['"]/.test(config))
    throw new ProjectError(
      "next.config says output: 'export': then there is no server, and so no host. Take that out, or say --framework node for a server of its own.",
    );
  const found = (['app', 'src/app', 'pages', 'src/pages'] as const).find((path) => isFolder(join(folder, path)));
  if (found === undefined) throw new ProjectError(`There is neither app nor pages in ${folder}, nor in src. Make a page first.`);
  const router = found.endsWith('app') ? 'app' : 'pages';
  const root = found.startsWith('src/') ? 'src/' : '';
  const {basePath = router === 'pages' ? '/api/hearth' : '/hearth', page: pagePath = '/thanks', space} = options;
  if (router === 'pages' && !basePath.startsWith('/api/'))
    throw new UsageError(
      `In the pages router everything that answers lies below /api: --base-path ${basePath} cannot be served. Say --base-path /api${basePath}.`,
    );
  const isTyped = project.hasTypeScript;
  const style: Style = {isTyped, syntax: 'import', ending: isTyped ? '.ts' : '.js', importEnding: ''};
  const {session, said} = sessionOf(project, 'next', undefined, router);
  const hasSignIn = session.kind === 'development';
  const below = (name: string): string => `${root}hearth/${name}`;
  const file = (name: string, content: string): NewFile => ({path: `${below(name)}${style.ending}`, content});
  const wired = session.kind === 'auth' ? {...session, from: importPath(below('identify'), session.from)} : session;
  const routePath = router === 'app' ? `${found}${basePath}/[[...path]]/route` : `${found}${basePath}/[[...path]]`;
  const pageFile = router === 'app' ? `${found}${pagePath}/page` : `${found}${pagePath}`;
  const route = router === 'app' ? appRoute : pagesRoute;
  return complete(project, options, {
    framework: 'next',
    files: [
      file('host', host(style, {basePath, isPostgres: isPostgres(options), hasSignIn, isBundled: true})),
      file('settings', settings(style)),
      file('identify', identify(style, wired, space)),
      file('people', hasSignIn ? samplePeople(style) : metPeople(style)),
      ...(hasSignIn ? [file('sign-in', signIn(style, {basePath, page: pagePath}))] : []),
      {path: `${routePath}${style.ending}`, content: route(style, importPath(routePath, below('host')))},
      {path: `${pageFile}${isTyped ? '.tsx' : '.js'}`, content: nextPage(style, {basePath, space, hasSignIn, router})},
    ],
    edits: [],
    dependencies: router === 'pages' ? ['@hono/node-server'] : [],
    found: [
      `framework   next, ${router} router in ${found}`,
      `modules     ${isTyped ? 'TypeScript' : 'JavaScript'}`,
      `manager     ${project.manager}`,
      `who is who  ${said}`,
    ],
    todo: /\bbasePath\s*:/.test(config) ? ['next.config sets a basePath: put it before the addresses in the page, which do not know of it.'] : [],
    page: pagePath,
  });
}

/** Adds what every project gets. */
function complete(project: Project, options: InitOptions, plan: Omit<Plan, 'dependencies'> & {dependencies: readonly string[]}): Plan {
  const names = ['hearth-widgets', ...plan.dependencies, isPostgres(options) ? 'pg' : 'libsql'];
  const wanted = Object.fromEntries(names.sort().map((name) => [name, versions[name]!]));
  const dependencies = Object.fromEntries(Object.entries(wanted).filter(([name]) => !project.has(name)));
  const env = `# Not for git: .hearth/.gitignore names it. Elsewhere set these in the environment of the server.
HEARTH_SECRET=${randomBytes(32).toString('base64url')}
HEARTH_DATABASE='${options.database ?? '.hearth/hearth.sqlite'}'
`;
  // What an earlier undo has left guards the same files.
  const isGuarded = project.read('.hearth/.gitignore') === LEFT_GITIGNORE;
  const insertions = dependencyInsertions(project.manifestText, dependencies);
  return {
    ...plan,
    files: [
      ...plan.files,
      ...(isGuarded ? [] : [{path: '.hearth/.gitignore', content: GITIGNORE}]),
      {path: '.hearth/env', content: env, isSecret: true},
    ],
    edits: [...plan.edits, ...(insertions.length > 0 ? [{path: 'package.json', source: project.manifestText, insertions}] : [])],
    dependencies,
  };
}

const isPostgres = ({database = ''}: InitOptions): boolean => /^postgres(?:ql)?:/.test(database);

/** A server of `node:http` is taken where there is one; several are no reason to stop, as one of its own can stand beside them. */
function entryOrNone(project: Project): Entry | undefined {
  try {
    return findEntry(project, 'node');
  } catch (error) {
    if (error instanceof ProjectError) return undefined;
    throw error;
  }
}

const sourceFolder = ({folder}: Project): string => (foldersIn(folder).includes('src') ? 'src' : '');

/** How modules are written: as the entry is. A server of its own runs as it is, whatever the project builds. */
function styleOf(project: Project, entry: Entry | undefined): Style {
  if (!entry)
    return {
      isTyped: false,
      syntax: 'import',
      ending: project.manifest.type === 'module' ? '.js' : '.mjs',
      importEnding: project.manifest.type === 'module' ? '.js' : '.mjs',
    };
  const own = /\.[cm]?[jt]sx?$/.exec(entry.path)?.[0] ?? '.js';
  const isTyped = own.includes('ts');
  // Without a type the end of the name says that a module is one.
  const isBare = !isTyped && entry.isModule && own === '.js' && project.manifest.type !== 'module';
  const ending = isBare ? '.mjs' : own.replace('x', '');
  return {isTyped, syntax: isTyped || entry.isModule ? 'import' : 'require', ending, importEnding: isTyped ? importEnding(entry) : ending};
}

/** The lines that hand an application over, put where they are safe, or told. */
function mountInto(entry: Entry | undefined, framework: Framework, module: string, style: Style): {edits: Edit[]; todo: string[]} {
  const habits = habitsOf(entry?.source ?? '');
  const {quote, semicolon, newline} = entry ? habits : {quote: "'", semicolon: ';', newline: '\n'};
  const path = `${importPath(entry?.path ?? module, module)}${style.importEnding}`;
  const app = entry?.app ?? (framework === 'node' ? 'server' : 'app');
  const isRequire = style.syntax === 'require';
  const importLine = `import {mountHearth} from ${quote}${path}${quote}${semicolon}`;
  const mountLine = isRequire ? `require(${quote}${path}${quote}).mountHearth(${app})${semicolon}` : `mountHearth(${app})${semicolon}`;
  if (entry?.mountAt === undefined) {
    const where = entry ? `to ${entry.path} (${entry.why ?? 'no place was found for them'})` : 'where your application is made';
    return {
      edits: [],
      todo: [`Add these lines ${where}, before anything that reads bodies:\n${isRequire ? '' : `    ${importLine}\n`}    ${mountLine}`],
    };
  }
  const {source, mountAt, importAt, indent} = entry;
  // The last line of a file may lack its end.
  const before = mountAt === source.length && !source.endsWith('\n') ? newline : '';
  const insertions = [
    ...(isRequire ? [] : [{at: importAt, text: `${importLine}${newline}`}]),
    {at: mountAt, text: `${before}${indent}${mountLine}${newline}`},
  ];
  return {edits: [{path: entry.path, source, insertions}], todo: []};
}

/** What a project has to know so that TypeScript finds the parts of a package. */
function typeScriptHint(project: Project, {isTyped}: Style): string[] {
  const config = project.read('tsconfig.json') ?? '';
  if (!isTyped || !/"moduleResolution"\s*:\s*"(?:node|node10|classic)"/i.test(config)) return [];
  return ['tsconfig.json says a moduleResolution that does not read the "exports" of packages: set it to "node16", "nodenext" or "bundler".'];
}

/** The files of a plan that are there already. */
export const taken = ({files}: Plan, folder: string): string[] => files.map(({path}) => path).filter((path) => existsSync(join(folder, path)));
