/** The demo intranet as a process of its own, over a database in a temporary folder: what `npm start` runs. */
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundleForNode} from './bundle.mjs';
import {freePort} from './free-port.mjs';
import {root} from './setup.mjs';
import type {Shared} from './steps.js';

/** How long the server may take until it answers, in milliseconds. */
const PATIENCE = 30_000;

/** A demo server that runs. */
export interface Demo {
  /** `http://127.0.0.1:<port>`, the same after a restart. */
  readonly origin: string;
  /** The file of the database, the same after a restart. */
  readonly database: string;
  /** Ends the process: `SIGKILL`, the default, gives it no chance to tidy up, as a power cut does. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again after {@link Demo.stop}, on the same port and the same database; with its clock so many milliseconds `ahead`. */
  start(ahead?: number): Promise<void>;
  /** All that the server has printed. */
  output(): string;
  /** Ends the process and removes the database. */
  close(): Promise<void>;
}

/** The server ended before it answered, or did not answer in time. */
export class DemoError extends Error {
  override name = 'DemoError';
  /** What it printed. */
  readonly output: string;
  constructor(message: string, output: string) {
    super(`${message}\n${output}`);
    this.output = output;
  }
}

/** Starts the demo server on a free port and waits until it answers. `env` is added to its environment. */
export async function startDemo(env: Record<string, string> = {}): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-demo-'));
  const database = join(folder, 'hearth.sqlite');
  // What the company said in the past is the same each time: to say it all again takes a while.
  const {HEARTH_TEST_SEED: seeded} = process.env;
  if (seeded !== undefined) copyFileSync(seeded, database);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let printed = '';
  let child: ChildProcess | undefined;

  const demo: Demo = {
    origin,
    database,
    output: () => printed,
    async start(ahead) {
      const clock = ahead === undefined ? [] : ['--import', './test/support/ahead.mjs'];
      const {HEARTH_TEST_SERVER: bundle} = {...process.env, ...env};
      const program = bundle === undefined ? ['--import', 'tsx', 'demo/server.ts'] : ['--enable-source-maps', bundle];
      const server = spawn(process.execPath, [...clock, ...program], {
        cwd: root,
        env: {...process.env, HEARTH_DB: database, PORT: String(port), ...(ahead !== undefined && {HEARTH_TEST_AHEAD: String(ahead)}), ...env},
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = server;
      for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
      await answering(origin, server, () => printed);
    },
    async stop(signal = 'SIGKILL') {
      const server = child;
      child = undefined;
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill(signal);
      await ended;
    },
    async close() {
      await demo.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
  try {
    await demo.start();
  } catch (error) {
    await demo.close();
    throw error;
  }
  return demo;
}

/** Makes what every demo begins with, once for all of them: the program as a bundle, which starts in a third of the time, and its database. */
export async function prepareDemos(): Promise<Shared> {
  const bundles = `test/.output/bundles/demo-${process.pid}`;
  const [bundle = ''] = await bundleForNode(['demo/server.ts'], bundles);
  const folder = mkdtempSync(join(tmpdir(), 'hearth-seed-'));
  const seed = join(folder, 'hearth.sqlite');
  const demo = await startDemo({HEARTH_TEST_SERVER: bundle});
  await demo.stop('SIGTERM');
  copyFileSync(demo.database, seed);
  await demo.close();
  return {
    env: {HEARTH_TEST_SEED: seed, HEARTH_TEST_SERVER: bundle},
    end() {
      rmSync(folder, {recursive: true});
      rmSync(join(root, bundles), {recursive: true});
    },
  };
}

/** Asks until there is an answer, whatever it says: a line in the output would only promise one. */
async function answering(origin: string, server: ChildProcess, output: () => string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (server.exitCode !== null || server.signalCode !== null) throw new DemoError('The demo server ended before it answered.', output());
    const answered = await fetch(origin, {redirect: 'manual'}).then(
      (response) => response.body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill('SIGKILL');
  throw new DemoError(`The demo server did not answer within ${PATIENCE / 1000} s.`, output());
}
