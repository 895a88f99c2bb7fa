// @ts-check
/** Debian's packages, for what a test run needs and a machine lacks. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Whether the lists of packages were fetched by this process. */
let isUpdated = false;

/**
 * A failure is not the end: the caller looks for what is missing then.
 * @param {string[]} names
 */
export function installPackages(names) {
  console.log(`Installing ${names.join(' ')} (apt-get) ...`);
  /** @param {string[]} args */
  const apt = (...args) => {
    spawnSync('apt-get', ['-qq', ...args], {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  };
  if (!isUpdated) apt('update');
  isUpdated = true;
  apt('install', '-y', '--no-install-recommends', ...names);
}
