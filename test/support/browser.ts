/** Chromium, driven from Node. */
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';
import {findBrowsers} from './browsers.mjs';
import {chromiumArgs} from './chromium-args.mjs';

/**
 * Starts a Chromium. Whoever starts it closes it.
 *
 * @param whole with all that comes with a window, as people have it; else what is enough for a page, where the machine has that.
 */
export async function launchChromium({whole = false} = {}): Promise<Browser> {
  const {chromium: own, shell} = findBrowsers();
  const executablePath = whole ? own : shell;
  if (executablePath === undefined) throw new Error('There is no Chrome or Chromium here; CHROME_PATH may name one.');
  // Pages that are left are kept, as they are for everybody else.
  return chromium.launch({executablePath, args: chromiumArgs, ignoreDefaultArgs: ['--disable-back-forward-cache']});
}
