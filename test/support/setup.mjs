// @ts-check
/**
 * Gets a bare clone ready to run. It is plain Node and imports nothing but Node, because it runs before anything is installed.
 *
 *     node test/support/setup.mjs              installs the dependencies
 *     node test/support/setup.mjs --tests      and what the tests need: browsers, and on a build server PostgreSQL, NATS and Python
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {provideBrowsers} from './browsers.mjs';
import {provideNats} from './nats.mjs';
import {providePostgres} from './postgres.mjs';
import {providePython} from './python.mjs';
import {SetupError} from './setup-error.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs what package-lock.json lists, unless exactly that is installed already. */
export function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) ...');
  // Looking for advisories and funding takes a while and is no part of it.
  const ci = ['ci', '--no-audit', '--no-fund', '--prefer-offline'];
  // npm names its own script to what it runs; without it (started by `node`) the one on the PATH is used, which on Windows is a .cmd file.
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...ci], {cwd: root, stdio: 'inherit'})
    : spawnSync('npm', ci, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (result.status !== 0) throw new SetupError('npm ci failed, so the dependencies are not installed. Its own message stands above.');
}

/** npm notes in node_modules/.package-lock.json what it installed; `npm ci` and `npm install` both write it when they are done. */
function isInstalled() {
  const noted = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = packagesOf(noted);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, {version, optional}]) => {
    const found = installed[path];
    // Optional packages are those of other platforms: npm leaves them out.
    return path === '' || found?.version === version || (optional === true && found === undefined);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean}>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new SetupError(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  installDependencies();
  if (!process.argv.includes('--tests')) return;
  provideBrowsers(root);
  providePostgres();
  provideNats();
  providePython();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
