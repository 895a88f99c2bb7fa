// @ts-check
/**
 * A PostgreSQL server for tests: a cluster in a temporary folder, on a free port, gone afterwards. Used where PostgreSQL is installed; on a
 * build server (`CI=true`) it is installed too.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from './free-port.mjs';
import {canUseApt, installPackages} from './packages.mjs';
import {SetupError} from './setup-error.mjs';

/** Where Debian, Red Hat and Homebrew put the programs that are not on the PATH. */
const places = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/**
 * The folder of PostgreSQL's programs; undefined where there is none.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const versions = places.flatMap((place) => (existsSync(place) ? readdirSync(place).map((name) => join(place, name, 'bin')) : []));
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...versions];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/**
 * Makes sure that a build server has PostgreSQL.
 * @throws {SetupError} if it cannot be had there.
 */
export function providePostgres() {
  const ci = process.env.CI === 'true';
  if (!findPostgres() && ci && canUseApt()) installPackages(['postgresql']);
  const found = findPostgres();
  if (ci && !found)
    throw new SetupError('On a build server the tests run on PostgreSQL too, and apt-get could not install it. Its own message stands above.');
  console.log(`PostgreSQL: ${found ?? 'none'}`);
}

/**
 * Starts a server with an empty database.
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPostgres() {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL is not installed here.');
  const folder = mkdtempSync(join(tmpdir(), 'hearth-postgres-'));
  // It refuses to run as root; its package has made somebody for that.
  /** @type {{uid?: number, gid?: number}} */
  const user = process.getuid?.() === 0 ? owner() : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const data = join(folder, 'data');
  const options = {...user, cwd: folder};
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'hearth', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...options,
    stdio: 'pipe',
  });
  const port = await freePort();
  // Nothing of it outlives the tests, so nothing needs to reach the disk.
  const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  server.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (printed += text));
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  const url = `postgres://hearth@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    process.off('exit', kill);
    const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined;
    kill();
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    await answering(url, server);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start.\n${printed}`, {cause: error});
  }
  return {url, stop};
}

/** Whoever runs a server where root may not. */
function owner() {
  const idOf = (/** @type {string} */ flag, /** @type {string} */ name) =>
    Number(execFileSync('id', [flag, name], {stdio: ['ignore', 'pipe', 'ignore']}));
  for (const name of ['postgres', 'nobody']) {
    try {
      return {uid: idOf('-u', name), gid: idOf('-g', name)};
    } catch {
      // There is nobody of that name.
    }
  }
  return {};
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} server
 */
async function answering(url, server) {
  // This file is loaded before anything is installed.
  const pg = /** @type {typeof import('pg')} */ (createRequire(import.meta.url)('pg'));
  const end = performance.now() + 20_000;
  for (;;) {
    const client = new pg.Client({connectionString: url});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || performance.now() > end) throw error;
    }
    await sleep(50);
  }
}
