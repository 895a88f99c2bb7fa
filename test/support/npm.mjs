// @ts-check
/** npm, run in a folder: the very one that runs the tests, where there is one. */
import {execFileSync} from 'node:child_process';

/**
 * What npm prints. It throws, with what npm said, where that ends with anything but 0.
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {string}
 */
export function npm(args, folder) {
  const script = process.env.npm_execpath;
  const options = /** @type {const} */ ({cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26});
  // npm names its own script to what it runs; without it (started by `node`) the one on the PATH is used, which on Windows is a .cmd file.
  return script?.endsWith('.js')
    ? execFileSync(process.execPath, [script, ...args], options)
    : execFileSync('npm', args, {...options, shell: process.platform === 'win32'});
}
