// @ts-check
/** WebKitGTK with a screen of its own, as Web Test Runner needs it. Linux only. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

/**
 * Starts a virtual screen and the driver on it.
 * @param {import('./browsers.mjs').WebKit} programs
 * @returns {Promise<{port: number, stop: () => void}>} The port that the driver listens on, and how to end both.
 */
export async function startWebKit({driver, display}) {
  const port = await freePort();
  // With -displayfd the X server picks a number that no other screen has, and tells it when it is ready.
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(/** @type {import('node:stream').Readable} */ (screen.stdio[3]), 'data');
  const web = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // Without a graphics card, layers of their own cost more than they save.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // WebKit's sandbox needs user namespaces, which containers lack and root has no use for.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_FORCE_SANDBOX: '0',
    },
  });
  const stop = () => {
    web.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await listening(port);
  return {port, stop};
}

/**
 * What a session of its driver is asked for.
 * @param {import('./browsers.mjs').WebKit} programs
 */
export const webKitCapabilities = ({browser}) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
});

/** @param {number} port */
async function listening(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (open) return;
    await sleep(100);
  }
  throw new Error(`WebKitWebDriver did not listen on port ${port} within 10 s.`);
}
