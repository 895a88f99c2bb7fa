// @ts-check
/**
 * A NATS server for tests: JetStream in a temporary folder, on a free port, gone afterwards. Used where it is installed; on a build server
 * (`CI=true`) it is installed too.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from './free-port.mjs';
import {canUseApt, installPackages} from './packages.mjs';
import {SetupError} from './setup-error.mjs';

/** Where Debian and Homebrew put it, should that not be on the PATH. */
const places = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/**
 * The program; undefined where there is none.
 * @returns {string | undefined}
 */
export function findNats() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...places];
  const names = process.platform === 'win32' ? ['nats-server.exe'] : ['nats-server'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * Makes sure that a build server has NATS.
 * @throws {SetupError} if it cannot be had there.
 */
export function provideNats() {
  const ci = process.env.CI === 'true';
  if (!findNats() && ci && canUseApt()) installPackages(['nats-server']);
  const found = findNats();
  if (ci && !found)
    throw new SetupError('On a build server the tests run on NATS too, and apt-get could not install it. Its own message stands above.');
  console.log(`NATS: ${found ?? 'none'}`);
}

/**
 * Starts a server with nothing in it. `halt` ends it and keeps what it has; `resume` starts it again with that, on the same port.
 * @returns {Promise<{url: string, halt: () => Promise<void>, resume: () => Promise<void>, stop: () => Promise<void>}>}
 */
export async function startNats() {
  const program = findNats();
  if (!program) throw new Error('NATS is not installed here.');
  const folder = mkdtempSync(join(tmpdir(), 'hearth-nats-'));
  const port = await freePort();
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  const kill = () => server?.kill('SIGKILL');
  process.once('exit', kill);
  const resume = async () => {
    const one = (server = spawn(program, ['-js', '-sd', folder, '-a', '127.0.0.1', '-p', String(port)], {stdio: ['ignore', 'ignore', 'pipe']}));
    let printed = '';
    one.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (printed += text));
    try {
      await answering(port, one);
    } catch (error) {
      throw new Error(`NATS did not start.\n${printed}`, {cause: error});
    }
  };
  const halt = async () => {
    const one = server;
    server = undefined;
    if (!one || one.exitCode !== null || one.signalCode !== null) return;
    const ended = once(one, 'exit');
    one.kill('SIGTERM');
    await ended;
  };
  const stop = async () => {
    process.off('exit', kill);
    await halt();
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    await resume();
  } catch (error) {
    await stop();
    throw error;
  }
  return {url: `nats://127.0.0.1:${port}`, halt, resume, stop};
}

/**
 * A server says who it is to whoever connects.
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} server
 */
async function answering(port, server) {
  const end = performance.now() + 20_000;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'data');
      return;
    } catch (error) {
      if (server.exitCode !== null || performance.now() > end) throw error;
    } finally {
      socket.destroy();
    }
    await sleep(50);
  }
}
