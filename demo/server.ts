/** The demo intranet: `node --import tsx demo/server.ts`. */
import {mkdir} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {dirname} from 'node:path';
import {toNodeListener} from '../src/server/node.js';
import {createApp} from './app.js';
import {openIntranetHost} from './intranet-host.js';
import {keptSecret} from './secret.js';
import {Sessions} from './sessions.js';
import {readSettings, SettingError} from './settings.js';
import type {Settings} from './settings.js';
import {isSystemError} from './system-error.js';

/** How long open connections may take to end by themselves, in milliseconds. */
const PATIENCE = 2000;

const settings = settingsOrEnd();
await mkdir(dirname(settings.secret), {recursive: true});
const secret = await keptSecret(settings.secret);
const sessions = new Sessions(`${secret}.sessions`);
const host = await openIntranetHost({...settings, sessions, secret: `${secret}.host`});
const app = createApp({host: host.handler, sessions});
const server = createServer(toNodeListener(async (request) => app.fetch(request)));

server.on('error', (error) => {
  const taken = isSystemError(error) && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${settings.port} is taken. PORT chooses another one.` : error);
  process.exitCode = 1;
  void host.close();
});
server.listen(settings.port, () => console.log(`Hearth demo: http://localhost:${(server.address() as AddressInfo).port}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

/** Reads the settings; one that makes no sense ends the process with what is wrong about it, and no stack. */
function settingsOrEnd(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Takes no new connections, ends those over which it tells what changes, lets the others finish, and closes the database. */
function stop(): void {
  host.sayGoodbye();
  server.close(() => void host.close());
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
}
