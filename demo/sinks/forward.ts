/**
 * Passes on what people of the demo intranet thank each other for, while it runs or after it:
 *
 *     node --import tsx demo/sinks/forward.ts chats
 *     SECRET=whsec_... node --import tsx demo/sinks/forward.ts program http://localhost:8787/
 *     node --import tsx demo/sinks/forward.ts nats nats://localhost:4222
 *     node --import tsx demo/sinks/forward.ts slack https://hooks.slack.com/services/...
 *
 * With `--from beginning` all that was ever said, else what is said from now on. With `--refused` it prints what a target has refused for good,
 * with `--replay` it offers that once more; both end then. `HEARTH_DB` is the database of the demo.
 */
import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {createForwarder, fileCursor} from '../../src/server/forward/index.js';
import type {Target} from '../../src/server/forward/index.js';
import {createDirectory} from '../../src/server/index.js';
import {openStore} from '../intranet-host.js';
import {directoryData} from '../seed/index.js';
import {readSettings} from '../settings.js';
import {nats, printed, program, slack, teams} from './targets.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {from: {type: 'string', default: 'now'}, refused: {type: 'boolean'}, replay: {type: 'boolean'}},
});
const [kind = '', url = ''] = positionals;
const directory = createDirectory(directoryData);
const secrets = (process.env.SECRET ?? '').split(' ').filter(Boolean);

const targets: Record<string, () => Target> = {
  chats: () => printed(directory, console.log),
  program: () => program(url, secrets),
  slack: () => slack(url, directory),
  teams: () => teams(url, directory),
  nats: () => nats(url),
};
const target = targets[kind];
if (!target || (kind !== 'chats' && url === '') || (values.from !== 'now' && values.from !== 'beginning')) {
  console.error(`Say where to: ${Object.keys(targets).join(', ')}; all but chats with an address. --from is now or beginning.`);
  process.exit(1);
}

const {database, secret} = readSettings(process.env);
// Beside the database, or where that is no file, where the demo keeps its secret.
const folder = dirname(secret);
await mkdir(folder, {recursive: true});
const store = await openStore(database);
const forwarder = createForwarder({
  store,
  target: target(),
  cursor: fileCursor(join(folder, `${kind}.cursor`)),
  from: values.from,
  onError: (error, next) => console.error(`${next}: ${error instanceof Error ? error.message : String(error)}`),
});

if (values.refused || values.replay) {
  const list = values.replay ? await forwarder.replay() : await forwarder.refused();
  for (const one of list) console.log(JSON.stringify(one));
  await store.close();
} else {
  forwarder.start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void forwarder.stop().then(() => store.close()));
}
