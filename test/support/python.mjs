// @ts-check
/** Python, for the host that is written in it. Used where it is installed; on a build server (`CI=true`) it is installed too. */
import {canUseApt, installPackages} from './packages.mjs';
import {findProgram} from './programs.mjs';
import {SetupError} from './setup-error.mjs';

/** The program; undefined where there is none. */
export const findPython = () => findProgram('python3');

/**
 * Makes sure that a build server has Python.
 * @throws {SetupError} if it cannot be had there.
 */
export function providePython() {
  const ci = process.env.CI === 'true';
  if (!findPython() && ci && canUseApt()) installPackages(['python3']);
  const found = findPython();
  if (ci && !found)
    throw new SetupError('On a build server the host in Python is tested too, and apt-get could not install python3. Its own message stands above.');
  console.log(`Python: ${found ?? 'none'}`);
}
