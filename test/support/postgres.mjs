// @ts-check
/**
 * A PostgreSQL server for tests: a cluster in a temporary folder, on a free port, gone afterwards. Used where PostgreSQL is installed; on a
 * build server (`CI=true`) it is installed too.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
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
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  // On the PATH there may be links to some of them only.
  return found === undefined ? undefined : dirname(realpathSync(join(found, 'postgres')));
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
 * @typedef {object} PostgresServer
 * @property {string} url
 * @property {() => Promise<void>} stop Ends it for good, and removes all of it.
 * @property {() => Promise<void>} kill Ends all of its processes as a power cut does.
 * @property {() => Promise<void>} start Starts it again after that, at the same address. Resolves when it answers.
 */

/**
 * Starts a server with an empty database.
 * @param {{outlives?: boolean}} [options] `outlives`: what it has committed is there after it was killed.
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgres({outlives = false} = {}) {
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
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`];
  // Where nothing of it outlives the tests, nothing needs to reach the disk.
  if (!outlives) settings.push('fsync=off', 'full_page_writes=off');
  const url = `postgres://hearth@127.0.0.1:${port}/postgres`;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  const quit = () => server?.kill('SIGQUIT');
  process.once('exit', quit);
  const isRunning = () => server !== undefined && server.exitCode === null && server.signalCode === null;

  const start = async () => {
    const child = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = child;
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (printed += text));
    try {
      await answering(url, child);
    } catch (error) {
      throw new Error(`PostgreSQL did not start.\n${printed}`, {cause: error});
    }
  };
  const kill = async () => {
    if (!server || !isRunning()) return;
    const ended = once(server, 'exit');
    // Each connection has a process of its own, which would end in order when it finds itself alone. The first of all goes first: it starts others anew.
    const others = childrenOf(server.pid);
    server.kill('SIGKILL');
    for (const pid of others) killIfThere(pid);
    await ended;
  };
  const stop = async () => {
    process.off('exit', quit);
    const ended = server && isRunning() ? once(server, 'exit') : undefined;
    quit();
    await ended;
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {url, stop, kill, start};
}

/**
 * The processes that another one has started.
 * @param {number | undefined} parent
 * @returns {number[]}
 */
function childrenOf(parent) {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], {encoding: 'utf8'}).trim().split('\n');
  return rows.flatMap((row) => {
    const [pid, ppid] = row.trim().split(/\s+/).map(Number);
    return pid !== undefined && ppid === parent ? [pid] : [];
  });
}

/** @param {number} pid */
function killIfThere(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
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
