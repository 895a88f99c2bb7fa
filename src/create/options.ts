import {readArguments, UsageError} from '../command-line/arguments.js';
import {FRAMEWORKS} from './project.js';
import type {Framework} from './project.js';

/** What `init` is told. What it is not told, it finds out. */
export interface InitOptions {
  action: 'init';
  framework?: Framework;
  /** The file that makes the application. */
  entry?: string;
  space: string;
  /** The path below which the host answers: `/hearth`. */
  basePath?: string;
  /** The path of the page: `/thanks`. */
  page?: string;
  /** A file for SQLite, or the address of a PostgreSQL database. */
  database?: string;
  isDryRun: boolean;
  isSure: boolean;
  install: boolean;
}

export interface UndoOptions {
  action: 'undo';
  isDryRun: boolean;
  isSure: boolean;
}

export const USAGE = `Puts a wall of thanks and its host into your application, and takes them out again.

  hearth-widgets init [options]   in the folder of an Express, Fastify, Hono or Next.js application, or of any other that runs on Node.js
  hearth-widgets undo             takes away what init wrote, and leaves what you have changed since

  --framework NAME   ${FRAMEWORKS.join(', ')}; found out by what the project depends on
  --entry FILE       the file that makes the application; found out
  --space NAME       whose wall it is (everyone)
  --base-path PATH   below which the host answers (/hearth)
  --page PATH        where the page is (/thanks)
  --database WHERE   a file for SQLite (.hearth/hearth.sqlite), or postgres://user@server/name
  --install          installs the dependencies that were added, with the package manager of the project
  --dry-run          shows what would be done
  --yes              does not ask
  --help             this text

Ends with 0 where all is well, with 1 where something was left for you to look at, with 2 where nothing could be done.
`;

const OPTIONS = {
  framework: {type: 'string'},
  entry: {type: 'string'},
  space: {type: 'string'},
  'base-path': {type: 'string'},
  page: {type: 'string'},
  database: {type: 'string'},
  install: {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  yes: {type: 'boolean', short: 'y'},
  help: {type: 'boolean', short: 'h'},
} as const;

/**
 * Reads what was typed; nothing where only help is wanted.
 *
 * @throws {UsageError} where it makes no sense.
 */
export function readOptions(args: readonly string[]): InitOptions | UndoOptions | undefined {
  const {values, positionals} = readArguments(args, OPTIONS);
  if (values.help) return undefined;
  const [action, ...more] = positionals;
  if ((action !== 'init' && action !== 'undo') || more.length > 0) throw new UsageError('Say init or undo.');
  const common = {isDryRun: values['dry-run'] ?? false, isSure: values.yes ?? false};
  if (action === 'undo') return {action, ...common};
  const {framework, space = 'everyone', database, entry} = values;
  if (framework !== undefined && !isFramework(framework))
    throw new UsageError(`--framework ${framework} is none that this can write for: ${FRAMEWORKS.join(', ')}.`);
  if (!/^[\w-]{1,64}$/.test(space)) throw new UsageError(`--space ${space} is no name of a space: letters, digits, - and _, at most 64 of them.`);
  if (database !== undefined && (database === '' || /[\n\r']/.test(database))) throw new UsageError('--database names no file and no address.');
  if (database !== undefined && /^[a-z]+:\/\//i.test(database) && !/^postgres(?:ql)?:\/\//.test(database))
    throw new UsageError(`--database ${database.split(':')[0] ?? ''}:// is none that Hearth has a store for: a file for SQLite, or postgres://.`);
  const basePath = pathOf('--base-path', values['base-path']);
  const page = pathOf('--page', values.page);
  if (page !== undefined && (page === (basePath ?? '/hearth') || page.startsWith(`${basePath ?? '/hearth'}/`)))
    throw new UsageError(`--page ${page} lies below the base path, where the host answers. Give it another one.`);
  return {action, framework, entry, space, basePath, page, database, install: values.install ?? false, ...common};
}

const isFramework = (name: string): name is Framework => (FRAMEWORKS as readonly string[]).includes(name);

function pathOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined || /^(?:\/[\w-]+)+$/.test(value)) return value;
  throw new UsageError(`${option} ${value} is no path such as /hearth: begin with a slash, end with none; letters, digits, - and _.`);
}
