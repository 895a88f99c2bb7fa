// @ts-check
/** What the bench compares with and measures by is installed when a row asks for it: nobody else needs it. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/setup.mjs';

const folder = join(root, 'test/bench');

/**
 * The versions of what `test/bench/package.json` names, once all of it is installed.
 * @returns {Record<string, string>}
 */
export function providePeers() {
  const {dependencies} = read(join(folder, 'package.json'));
  if (!Object.entries(dependencies).every(([name, version]) => installed(name) === version)) {
    console.log('Installing what the bench compares with (npm ci in test/bench) ...');
    const {status} = spawnSync('npm', ['ci', '--prefer-offline'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm ci in test/bench failed, so there is nothing to compare with. Its own message stands above.');
  }
  return dependencies;
}

/** @param {string} name */
function installed(name) {
  const path = join(folder, 'node_modules', name, 'package.json');
  return existsSync(path) ? read(path).version : undefined;
}

/** @param {string} path */
function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
