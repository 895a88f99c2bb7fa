import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort} from '../support/free-port.mjs';
import {root} from '../support/setup.mjs';

/** How long a program may take until it answers, in milliseconds. */
const PATIENCE = 90_000;

/** The secret of identities, of this run alone. */
const SECRET = 'a secret of this run that is long enough';

/** The programs of one place, on free ports, with a folder for what they keep. */
export class Programs {
  readonly folder = mkdtempSync(join(tmpdir(), 'hearth-places-'));
  readonly #children: ChildProcess[] = [];
  /** They are in groups of their own, and would outlive this process. */
  readonly #onSignal = () => void this.end().finally(() => process.exit(130));
  #printed = '';

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, this.#onSignal);
  }

  /** Starts a program in a folder of `demo/places`, and waits until it answers on its port. Its address. */
  async start(
    folder: string,
    commandOf: (port: number) => readonly string[],
    {env = {}, path = '/', port: own}: {env?: Record<string, string>; path?: string; port?: number} = {},
  ): Promise<string> {
    const port = own ?? (await freePort());
    const [program, ...args] = commandOf(port) as [string, ...string[]];
    const child = spawn(program, args, {
      cwd: join(root, 'demo/places', folder),
      // A group of its own: a server may have workers, which end with it.
      detached: true,
      env: {...process.env, PYTHONDONTWRITEBYTECODE: '1', HEARTH_IDENTITY_SECRET: SECRET, PORT: String(port), ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.push(child);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (this.#printed += text));
    const missing = new Promise<never>((_resolve, reject) => child.once('error', reject));
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([missing, this.#answers(child, address + path)]);
    return address;
  }

  /** Starts a program that answers by something else than HTTP. */
  async startDatabase(program: string, args: readonly string[], isReady: () => boolean): Promise<void> {
    const child = spawn(program, args, {cwd: this.folder, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
    this.#children.push(child);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (this.#printed += text));
    for (const end = performance.now() + PATIENCE; !isReady();) {
      if (child.exitCode !== null || performance.now() > end) throw new Error(`${program} did not start.`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Starts the reference host, for whoever stands before it. Its address. */
  startHost(env: Record<string, string> = {}): Promise<string> {
    return this.start('.', () => [process.execPath, '--import', 'tsx', 'behind-host.ts'], {env});
  }

  /** All that was printed. */
  output(): string {
    return this.#printed.slice(-4000);
  }

  async end(): Promise<void> {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, this.#onSignal);
    for (const child of this.#children) {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
    rmSync(this.folder, {recursive: true, force: true});
  }

  async #answers(child: ChildProcess, address: string): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (performance.now() < end) {
      if (child.exitCode !== null) throw new Error(`It ended before it answered.`);
      const answered = await fetch(address, {redirect: 'manual'}).then(
        async (response) => (await response.body?.cancel(), true),
        () => false,
      );
      if (answered) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`It did not answer within ${PATIENCE / 1000} s.`);
  }
}
