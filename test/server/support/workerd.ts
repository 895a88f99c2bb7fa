import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {bundled} from './isolate.js';

// A module of Node.js by its form, whose default export an import takes for another.
const {default: program, compatibilityDate} = createRequire(import.meta.url)('workerd') as {default: string; compatibilityDate: string};

/** A worker with one Durable Object, as one lets it run on Cloudflare. */
const CONFIG = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .host)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const host :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${compatibilityDate}",
  bindings = [(name = "HEARTH", durableObjectNamespace = "HearthHost")],
  durableObjectNamespaces = [(className = "HearthHost", uniqueKey = "hearth")],
  durableObjectStorage = (inMemory = void),
);
`;

/** Runs a mount in workerd, which is what Cloudflare runs workers in. */
export async function inWorkerd(mount: string): Promise<{port: number; close(): Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-worker-'));
  await writeFile(join(folder, 'worker.js'), await bundled(mount, {format: 'esm'}));
  await writeFile(join(folder, 'config.capnp'), CONFIG);
  const host = spawn(program, ['serve', 'config.capnp', '--control-fd=3'], {cwd: folder, stdio: ['ignore', 'inherit', 'pipe', 'pipe']});
  const close = async () => {
    const ended = host.exitCode === null ? once(host, 'exit') : undefined;
    host.kill('SIGKILL');
    await ended;
    await rm(folder, {recursive: true});
  };
  let complaint = '';
  host.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  for await (const line of createInterface({input: host.stdio[3] as Readable})) {
    const said = JSON.parse(line) as {event: string; port?: number};
    if (said.event === 'listen' && said.port !== undefined) return {port: said.port, close};
  }
  await close();
  throw new Error(`workerd did not start.\n${complaint}`);
}
