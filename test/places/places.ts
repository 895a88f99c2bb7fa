import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {ConformanceOptions} from '../../src/conformance/options.js';
import {findProgram} from '../support/programs.mjs';
import type {Programs} from './programs.js';

/** What came of looking at something: a line, and a line for each failure. */
export interface Found {
  said: string;
  failures: readonly string[];
}

/** Looks at a host from outside, as `npx hearth-conformance` does. */
type Check = (options: Pick<ConformanceOptions, 'base' | 'people' | 'signIn'>) => Promise<Found>;

/** Something that has to be on the machine. */
interface Need {
  what: string;
  /** Where it is from. */
  from: string;
  is(): boolean;
}

export interface Place {
  name: string;
  needs: readonly Need[];
  look(programs: Programs, check: Check): Promise<readonly Found[]>;
}

const program = (name: string, from: string): Need => ({what: name, from: `Debian: ${from}`, is: () => findProgram(name) !== undefined});

const answers = (what: string, from: string, command: readonly [string, ...string[]]): Need => ({
  what,
  from: `Debian: ${from}`,
  is: () => spawnSync(command[0], command.slice(1)).status === 0,
});

/** Ana and Chiara sign in by naming themselves. */
const signedIn = (origin: string) =>
  ({
    base: new URL(`${origin}/hearth`),
    people: [
      {name: 'ana', headers: {}},
      {name: 'chiara', headers: {}},
    ],
    signIn: '/sign-in?as={name}',
  }) as const;

const hostOf = (address: string): string => new URL(address).host;

/** Debian's own Python, for which its packages are: another one may come first on the PATH. */
const PYTHON = '/usr/bin/python3';
const gunicorn = (port: number) =>
  [PYTHON, '-m', 'gunicorn', '--worker-class', 'gthread', '--threads', '32', '--bind', `127.0.0.1:${port}`, 'intranet:application'] as const;

const startDjango = async (programs: Programs, host: string) =>
  programs.start('django', gunicorn, {env: {HEARTH_HOST: hostOf(host), INTRANET_DB: join(programs.folder, 'intranet.sqlite')}});

const django = [
  answers('Django', 'python3-django', [PYTHON, '-c', 'import django']),
  answers('gunicorn', 'python3-gunicorn', [PYTHON, '-c', 'import gunicorn']),
];

export const places: readonly Place[] = [
  {
    name: 'django',
    needs: django,
    async look(programs, check) {
      const host = await programs.startHost();
      return [await check(signedIn(await startDjango(programs, host)))];
    },
  },
  {
    name: 'rails',
    needs: [answers('Rails', 'ruby-rails', ['ruby', '-e', "require 'action_controller/railtie'"]), program('puma', 'puma')],
    async look(programs, check) {
      const host = await programs.startHost();
      const puma = (port: number) => ['puma', '--quiet', '--threads', '0:32', '--bind', `tcp://127.0.0.1:${port}`, 'config.ru'];
      return [await check(signedIn(await programs.start('rails', puma, {env: {HEARTH_HOST: hostOf(host)}})))];
    },
  },
  {
    name: 'php',
    needs: [program('php', 'php-cli'), answers('curl in PHP', 'php-curl', ['php', '-r', "exit(function_exists('curl_init') ? 0 : 1);"])],
    async look(programs, check) {
      const host = await programs.startHost({HEARTH_LIVE: 'none'});
      const php = (port: number) => ['php', '-S', `127.0.0.1:${port}`, 'intranet.php'];
      return [await check(signedIn(await programs.start('php', php, {env: {HEARTH_HOST: host, PHP_CLI_SERVER_WORKERS: '16'}})))];
    },
  },
];
void existsSync;
