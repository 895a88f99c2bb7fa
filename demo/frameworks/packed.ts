/** The package as others get it, and apps that have it among their dependencies. */
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../../test/support/setup.mjs';
import {folder} from './server.js';

const run = promisify(execFile);

/** Where the packed package lies; the `package.json` of each app names it. */
const PACKED = join(folder, '.packed/hearth-widgets.tgz');

/** A program ended with an error. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
}

/** Builds the package and packs it. */
export async function packProject(): Promise<void> {
  await npm(root, 'run', '--silent', 'build');
  const into = dirname(PACKED);
  await mkdir(into, {recursive: true});
  const [{filename}] = JSON.parse(await npm(root, 'pack', '--json', '--pack-destination', into)) as [{filename: string}];
  await rename(join(into, filename), PACKED);
}

/** Installs what an app depends on, as its lock file says. Where that has not changed, only the packed package is unpacked anew. */
export async function installApp(name: string): Promise<void> {
  const app = join(folder, name);
  const stamp = join(app, 'node_modules/.lock-hash');
  const hash = createHash('sha256')
    .update(await readFile(join(app, 'package-lock.json')))
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) {
    const installed = join(app, 'node_modules/hearth-widgets');
    await rm(installed, {recursive: true, force: true});
    await mkdir(installed);
    await program(app, 'tar', '-xzf', PACKED, '--strip-components=1', '-C', installed);
  } else {
    await npm(app, 'ci');
    await writeFile(stamp, hash);
  }
}

/** Writes the lock file of an app anew. */
export async function lockApp(name: string): Promise<void> {
  const app = join(folder, name);
  await npm(app, 'install', '--package-lock-only');
  const file = join(app, 'package-lock.json');
  const lock = JSON.parse(await readFile(file, 'utf8')) as {packages: Record<string, {integrity?: string}>};
  // What is packed is another file after each build.
  delete lock.packages['node_modules/hearth-widgets']?.integrity;
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Builds an app with the tools of its framework. */
export async function buildApp(name: string): Promise<void> {
  await npm(join(folder, name), 'run', '--silent', 'build');
}

const npm = (cwd: string, ...args: string[]): Promise<string> => program(cwd, 'npm', ...args);

async function program(cwd: string, name: string, ...args: string[]): Promise<string> {
  const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1'};
  try {
    return (await run(name, args, {cwd, env, maxBuffer: 64 << 20, shell: process.platform === 'win32'})).stdout;
  } catch (error) {
    const {stdout = '', stderr = '', message} = error as {stdout?: string; stderr?: string; message: string};
    throw new ProgramError(`${name} ${args.join(' ')} failed in ${cwd}:\n${`${stdout}\n${stderr}`.trim().slice(-4000) || message}`);
  }
}
