import {readdirSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {ProjectError} from './errors.js';
import type {Framework, Project} from './project.js';
import {foldersIn, list} from './project.js';
import {blanked, indentAt, lineAfter, statementEnd} from './source.js';

/** A file that makes the application, and where a line may be added to it. */
export interface Entry {
  /** From the folder of the project, with slashes. */
  path: string;
  source: string;
  isModule: boolean;
  /** What the application is called in it; nothing where it is not to be seen for sure, and then no line is added. */
  app?: string;
  /** Where a line goes that hands the application over. */
  mountAt?: number;
  indent: string;
  /** Where an import goes. */
  importAt: number;
  /** Why no line is added, for whoever adds it. */
  why?: string;
}

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const NOT_SOURCE = /\.d\.[cm]?ts$|(?:^|[./])(?:test|spec|config)\.|(?:^|\/)(?:tests?|__tests__|scripts|migrations|public|static|cypress|e2e)\//;

/** The most files that are looked at, and the deepest folder. */
const MOST = 2000;
const DEEPEST = 5;

interface Maker {
  modules: readonly string[];
  names: readonly string[];
  /** Whether what a module gives as a whole makes it, too. */
  isDefault?: boolean;
}

/** What makes an application, by framework. */
const MAKERS: Readonly<Partial<Record<Framework, Maker>>> = {
  express: {modules: ['express'], names: ['express'], isDefault: true},
  fastify: {modules: ['fastify'], names: ['fastify', 'Fastify'], isDefault: true},
  hono: {modules: ['hono', 'hono/quick', 'hono/tiny'], names: ['Hono']},
  node: {modules: ['http', 'node:http', 'https', 'node:https'], names: ['createServer']},
};

/** A statement that puts a session before what comes after it. */
const SESSIONS =
  /^\s*(?:await\s+)?[\w$.]+\s*\.\s*(?:use|register)\s*\(\s*(?:[\w$]*[sS]ession\w*|[\w$]*[pP]assport[\w$]*(?:\s*\.\s*\w+\s*\(\s*\))?|cookieSession)\b/gm;

/**
 * The file that makes the application: the one named, the one that the scripts of the project start, or the only one that there is.
 *
 * @throws {ProjectError} where there are several, or the one that was named is none.
 */
export function findEntry(project: Project, framework: Framework, named?: string): Entry | undefined {
  if (named !== undefined) {
    const source = project.read(named);
    if (source === undefined) throw new ProjectError(`There is no file ${named} in ${project.folder}.`);
    return entryOf(project, framework, named.replaceAll('\\', '/').replace(/^\.\//, ''), source);
  }
  const found = sourcesOf(project.folder).flatMap((path) => {
    const source = project.read(path) ?? '';
    return makes(framework, source) ? [entryOf(project, framework, path, source)] : [];
  });
  const started = startedBy(project);
  const chosen = found.length > 1 ? found.filter(({path}) => started.includes(path)) : found;
  if (chosen.length > 1 || (found.length > 1 && chosen.length === 0))
    throw new ProjectError(`${list(found.map(({path}) => path))} each make an application. Say which one serves your pages: --entry FILE.`);
  return chosen[0];
}

/** Files of a project that may be what its scripts start, by what stands in them. */
function startedBy({manifest, folder}: Project): string[] {
  const words = [...Object.values(manifest.scripts ?? {}).flatMap((script) => script.split(/[\s'"]+/)), manifest.main ?? ''];
  const named = words.map((word) => word.replace(/^\.\//, '')).filter((word) => SOURCE.test(word));
  // What is built from src/ stands for its source.
  const all = named.flatMap((path) => [path, path.replace(/^(?:dist|build|out)\//, 'src/').replace(/\.([cm]?)js$/, '.$1ts')]);
  return all.filter((path) => sourcesOf(folder).includes(path));
}

function sourcesOf(folder: string): string[] {
  const found: string[] = [];
  const look = (path: string, depth: number): void => {
    for (const entry of readdirSync(join(folder, path), {withFileTypes: true})) {
      const file = posix.join(path, entry.name);
      if (found.length < MOST && entry.isFile() && SOURCE.test(file) && !NOT_SOURCE.test(file)) found.push(file);
    }
    if (depth < DEEPEST) for (const name of foldersIn(join(folder, path))) look(posix.join(path, name), depth + 1);
  };
  look('', 0);
  return found.sort();
}

/** An import or a `require`: what it binds, the module, and whether what it gives is called at once. */
const IMPORT =
  /(?:\bimport\s+([^;'"]*?)\s+from\s+|(?:\b(?:const|let|var)\s+|\bimport\s+)([^;=]*?)\s*=\s*(?:await\s+import|require)\s*\(\s*)(['"])([^'"]+)\3(\s*\)\s*\()?/g;

interface Call {
  /** Where the statement begins. */
  at: number;
  /** What the application is called. */
  name: string;
  /** Where the statement ends; nothing where that is not to be seen. */
  end?: number;
}

/** The statements that make an application. */
function callsOf(framework: Framework, source: string): Call[] {
  const maker = MAKERS[framework];
  if (!maker) return [];
  const code = blanked(source);
  const made: {at: number; name: string}[] = [];
  const makers: string[] = [];
  for (const {0: text, 1: imported, 2: required, 4: module, 5: calledAtOnce, index} of source.matchAll(IMPORT)) {
    // What looks like an import in a comment or a text is none.
    if (!maker.modules.includes(module!) || !/\S/.test(code.slice(index, index + 5))) continue;
    const bound = (imported ?? required ?? '').replace(/^type\s+/, '');
    if (calledAtOnce !== undefined && maker.isDefault) made.push({at: index, name: /^[\w$]+/.exec(bound)?.[0] ?? text});
    else makers.push(...makersIn(bound, maker));
  }
  if (makers.length > 0) {
    const call = new RegExp(
      String.raw`(?<=^|[;{}\n])[^\S\n]*((?:export\s+)?(?:const|let|var)\s+([\w$]+)(?:\s*:[^=\n]+)?\s*=\s*(?:await\s+)?(?:new\s+)?(?:${makers.join('|')})\s*[<(])`,
      'g',
    );
    for (const match of code.matchAll(call)) made.push({at: match.index + match[0].length - match[1]!.length, name: match[2]!});
  }
  return made.map(({at, name}) => ({at, name, end: statementEnd(code, at)}));
}

/** Patterns of what makes an application, by what an import binds: `express`, `{Hono as App}`, `* as http`. */
function makersIn(bound: string, {names, isDefault}: Maker): string[] {
  const [, outer = '', inner = ''] = /^([^{]*)(?:\{([^}]*)\})?/.exec(bound) ?? [];
  const whole = outer
    .replace(/\*\s+as\s+/, '')
    .replace(',', '')
    .trim();
  const own = whole === '' ? [] : isDefault ? [whole] : names.map((name) => `${whole}\\s*\\.\\s*${name}`);
  const parts = inner.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().split(/\s+as\s+|\s*:\s*/);
    return names.includes(from) ? [to] : [];
  });
  return [...own, ...parts].map((name) => name.replaceAll('$', String.raw`\$`));
}

const makes = (framework: Framework, source: string): boolean => callsOf(framework, source).length > 0;

function entryOf(project: Project, framework: Framework, path: string, source: string): Entry {
  const code = blanked(source);
  const isModule = isModuleFile(project, path, source);
  const calls = callsOf(framework, source);
  const importAt = importPlace(code);
  const none = {path, source, isModule, indent: '', importAt};
  const [call, another] = calls;
  if (!call) return {...none, why: 'it is not to be seen where the application is made'};
  if (another) return {...none, why: `${call.name} and ${another.name} are both made in it`};
  const statement = code.slice(call.at, call.end ?? call.at);
  if (framework === 'hono' && /\.\s*(?:basePath|route)\s*\(/.test(statement))
    return {...none, app: call.name, why: 'the application has a base path of its own'};
  const place = lineAfterSessions(code, call.name, call.end);
  if (place === undefined) return {...none, app: call.name, why: 'something else stands on the line where the application is made'};
  return {...none, app: call.name, mountAt: place, indent: indentAt(source, call.at)};
}

/** Behind what makes the application, and behind what gives it a session, since a host asks that who somebody is. */
function lineAfterSessions(code: string, app: string, made: number | undefined): number | undefined {
  if (made === undefined) return undefined;
  let place = lineAfter(code, made);
  for (const {0: text, index} of code.matchAll(SESSIONS)) {
    if (
      index < made ||
      !text
        .trim()
        .replace(/^await\s+/, '')
        .startsWith(app)
    )
      continue;
    const end = statementEnd(code, index + text.length - text.trimStart().length);
    place = end === undefined ? undefined : lineAfter(code, end);
    if (place === undefined) return undefined;
  }
  return place;
}

/** Behind the last import, or at the beginning. */
function importPlace(code: string): number {
  let place = 0;
  for (const {index} of code.matchAll(/^import\b(?!\s*[(.])/gm)) {
    const end = statementEnd(code, index);
    place = (end === undefined ? undefined : lineAfter(code, end)) ?? place;
  }
  return place;
}

function isModuleFile({manifest, hasTypeScript}: Project, path: string, source: string): boolean {
  if (/\.m[jt]s$/.test(path)) return true;
  if (/\.c[jt]s$/.test(path)) return false;
  if (manifest.type === 'module') return true;
  // Without a type Node tells by what stands in it; TypeScript writes one and builds the other.
  return !hasTypeScript && /^import\b(?!\s*\()/m.test(blanked(source)) && !/\brequire\s*\(/.test(blanked(source));
}

/** How a file of a folder beside this one is imported from it. */
export function importEnding({source, path, isModule}: Pick<Entry, 'source' | 'path' | 'isModule'>): string {
  const [, written] = /(?:from\s+|import\s*\(?\s*)['"]\.{1,2}\/[^'"]*?(\.[cm]?[jt]s)?['"]/.exec(source) ?? [];
  const own = /\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? '.js';
  const isTyped = /ts|x/.test(own);
  const hasImport = /(?:from\s+|import\s*\(?\s*)['"]\.{1,2}\//.test(source);
  if (!isTyped) return own;
  if (written?.endsWith('ts')) return own;
  if (written !== undefined) return own.replace('t', 'j');
  return hasImport || !isModule ? '' : own.replace('t', 'j').replace('x', '');
}

export const folderOf = (path: string): string => (dirname(path) === '.' ? '' : dirname(path).replaceAll('\\', '/'));
