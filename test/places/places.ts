import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {ConformanceOptions} from '../../src/conformance/options.js';
import {freePort} from '../support/free-port.mjs';
import {findProgram} from '../support/programs.mjs';
import {root} from '../support/setup.mjs';
import {cookiesOf, startWordPress, useInBrowser} from './wordpress.js';
import type {Programs} from './programs.js';

/** What came of looking at something: a line, and a line for each failure. */
export interface Found {
  said: string;
  failures: readonly string[];
}

/** Looks at a host from outside, as `npx hearth-conformance` does. */
type Check = (options: CheckOptions) => Promise<Found>;

interface CheckOptions extends Pick<ConformanceOptions, 'base' | 'people' | 'signIn'>, Partial<Pick<ConformanceOptions, 'otherSpace'>> {
  /** Checks that are not of what is looked at, each with the reason. */
  except?: Readonly<Record<string, string>>;
}

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

/** What the controller of Spring is compiled against. */
const JARS = [
  ['spring3-web.jar', 'libspring-web-java'],
  ['spring3-beans.jar', 'libspring-beans-java'],
  ['spring3-core.jar', 'libspring-core-java'],
  ['servlet-api.jar', 'libservlet-api-java'],
] as const;

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
  {
    name: 'laravel',
    needs: [
      program('php', 'php-cli'),
      answers('curl in PHP', 'php-curl', ['php', '-r', "exit(function_exists('curl_init') ? 0 : 1);"]),
      answers('Laravel', 'php-laravel-framework', ['php', '-r', "exit(@include('Illuminate/autoload.php') ? 0 : 1);"]),
    ],
    async look(programs, check) {
      const host = await programs.startHost({HEARTH_LIVE: 'none'});
      // Where its routes look for them.
      for (const file of ['php/hearth-proxy.php', 'signed-identity/hearth-identity.php'])
        cpSync(join(root, 'demo/places', file), join(programs.folder, 'hearth', basename(file)));
      const php = (port: number) => ['php', '-S', `127.0.0.1:${port}`, 'intranet.php'];
      const env = {HEARTH_HOST: host, INTRANET_FOLDER: programs.folder, PHP_CLI_SERVER_WORKERS: '16'};
      const except = {'problems.odd-paths': 'what is no address Laravel answers by itself'};
      // Its routes know of one space.
      return [await check({...signedIn(await programs.start('laravel', php, {env})), otherSpace: undefined, except})];
    },
  },
  {
    name: 'java',
    needs: [program('javac', 'default-jdk-headless'), program('java', 'default-jre-headless')],
    async look(programs, check) {
      const classes = join(programs.folder, 'classes');
      const sources = ['HearthProxy.java', 'Intranet.java', '../signed-identity/HearthIdentity.java'];
      compile('java', classes, sources);
      // The client of the JDK sends no Host but that of the address: so the host is told what browsers call it.
      const port = await freePort();
      const host = await programs.startHost({HEARTH_ORIGIN: `http://127.0.0.1:${port}`});
      const intranet = await programs.start('java', () => ['java', '-cp', classes, 'Intranet'], {env: {HEARTH_HOST: host}, port});
      const except = {'problems.odd-paths': 'what is no address the server of the JDK answers by itself'};
      return [await check({...signedIn(intranet), except})];
    },
  },
  {
    name: 'spring',
    needs: [
      program('javac', 'default-jdk-headless'),
      ...JARS.map(([file, from]) => ({what: file, from: `Debian: ${from}`, is: () => existsSync(`/usr/share/java/${file}`)})),
    ],
    async look({folder}) {
      // Debian has the Spring of before Java EE became Jakarta EE: but for that name the source is the same.
      const source = readFileSync(join(root, 'demo/places/java/HearthController.java'), 'utf8').replaceAll('jakarta.servlet', 'javax.servlet');
      const file = join(folder, 'HearthController.java');
      writeFileSync(file, source);
      const classPath = JARS.map(([name]) => `/usr/share/java/${name}`);
      compile('java', join(folder, 'classes'), ['HearthProxy.java', '../signed-identity/HearthIdentity.java', file], classPath);
      return [{said: 'the controller compiles against Spring 4.3, with javax.servlet in place of jakarta.servlet', failures: []}];
    },
  },
  {
    name: 'wordpress',
    needs: [
      program('php', 'php-cli'),
      answers('MySQL in PHP', 'php-mysql', ['php', '-r', "exit(function_exists('mysqli_connect') ? 0 : 1);"]),
      program('mariadb-install-db', 'mariadb-server'),
      {what: 'WordPress', from: 'Debian: wordpress', is: () => existsSync('/usr/share/wordpress/wp-load.php')},
      {what: 'dist/hearth.js', from: 'npm run build', is: () => existsSync(join(root, 'dist/hearth.js'))},
    ],
    async look(programs, check) {
      const {origin, page} = await startWordPress(programs);
      const cookies = [await cookiesOf(origin, 'ana'), await cookiesOf(origin, 'chiara')];
      // First: the checks use up how often somebody may send.
      const failures = await useInBrowser(origin, page, cookies[0]!);
      const people = [
        {name: 'ana', headers: {cookie: cookies[0]!}},
        {name: 'chiara', headers: {cookie: cookies[1]!}},
      ] as const;
      const found = await check({base: new URL(`${origin}/hearth`), people, signIn: undefined, otherSpace: undefined});
      return [found, {said: 'a thank-you given in a page, in Chromium', failures}];
    },
  },
  {
    name: 'nginx',
    needs: [program('nginx', 'nginx-light'), ...django],
    async look(programs, check) {
      const host = await programs.startHost();
      const application = await startDjango(programs, host);
      const nginx = (port: number) => {
        const file = join(programs.folder, 'nginx.conf');
        writeFileSync(file, nginxOf(programs.folder, port, application, host));
        return ['nginx', '-p', programs.folder, '-c', file];
      };
      const except = {'problems.odd-paths': 'what is no address nginx answers by itself'};
      return [await check({...signedIn(await programs.start('nginx', nginx)), except})];
    },
  },
];

/** Compiles sources of a folder of `demo/places`. */
function compile(folder: string, classes: string, sources: readonly string[], classPath: readonly string[] = []): void {
  const options = ['-Xlint:all', '-encoding', 'UTF-8', '-d', classes, ...(classPath.length > 0 ? ['-cp', classPath.join(':')] : [])];
  const {status, stderr} = spawnSync('javac', [...options, ...sources], {cwd: join(root, 'demo/places', folder), encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr);
}

/** All of a configuration, around the part that the recipe is: for one process, which keeps everything in a folder. */
function nginxOf(folder: string, port: number, application: string, host: string): string {
  const recipe = readFileSync(join(root, 'demo/places/nginx/hearth.conf'), 'utf8')
    .replaceAll('http://127.0.0.1:8000', application)
    .replaceAll('http://127.0.0.1:8787', host);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/nginx.pid; error_log stderr; worker_processes 1;
    events { worker_connections 256; }
    http {
      access_log off; ${temporary.join(' ')}
      server {
        listen 127.0.0.1:${port};
        ${recipe}
        location / { proxy_pass ${application}; proxy_set_header Host $http_host; }
      }
    }`;
}
