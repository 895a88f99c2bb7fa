/** Hosts in processes of their own, over a database that others may share, and people who use them with an HTTP client. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {BATCH_MEDIA_TYPE, createEvent} from '../../../src/protocol/cloud-event.js';
import type {CloudEvent} from '../../../src/protocol/cloud-event.js';
import type {Receipt, ReceiptBody} from '../../../src/protocol/receipt.js';

/** A host that runs in a process of its own. */
export interface HostProcess {
  readonly url: string;
  /** What it has complained about so far. */
  complaints(): string;
  /** Sends a request in the name of a person. */
  request(person: string | undefined, path: string, init?: RequestInit): Promise<Response>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts a host over a database: the path of a file, or a `postgres://` URL. Resolves when it answers. */
export const startHost = async (database: string): Promise<HostProcess> => (await spawnHost(database)).open();

/** Starts hosts that open the same database at the same moment. Resolves when all of them answer. */
export async function startHosts(count: number, database: string): Promise<HostProcess[]> {
  const loaded = await Promise.all(Array.from({length: count}, () => spawnHost(database)));
  try {
    return await Promise.all(loaded.map((one) => one.open()));
  } catch (error) {
    for (const {kill} of loaded) await kill();
    throw error;
  }
}

/** A host that has been loaded, and opens its database when it is told to. */
async function spawnHost(database: string): Promise<{open(): Promise<HostProcess>; kill(): Promise<void>}> {
  const program = fileURLToPath(new URL('host.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, database], {stdio: ['ignore', 'pipe', 'pipe', 'ipc']});
  let complaints = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = once(child, 'close').then(() => undefined);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  await Promise.race([once(child, 'message'), ended]);
  return {
    kill,
    async open() {
      const told = once(child.stdout!.setEncoding('utf8'), 'data') as Promise<[string]>;
      if (child.connected) child.send('open');
      const line = await Promise.race([told, ended]);
      if (!line) throw new Error(`The host ended before it answered.\n${complaints}`);
      const url = `http://127.0.0.1:${line[0].trim()}`;
      return {
        url,
        kill,
        complaints: () => complaints,
        request(person, path, init = {}) {
          const headers = new Headers(init.headers);
          if (person !== undefined) headers.set('authorization', person);
          return fetch(`${url}${path}`, {...init, headers});
        },
      };
    },
  };
}

/** Thanks to somebody. */
export const thanks = (message: string): CloudEvent =>
  createEvent(
    {type: 'hearth.kudos.given.v1', data: {to: [{kind: 'person', id: 'dmitri'}], message, audience: 'group'}},
    {space: 'harbor', source: 'urn:hearth:process', now: Date.now()},
  );

/** The host gave no verdict. */
class NoVerdictError extends Error {
  override name = 'NoVerdictError';
}

/** Posts a batch. */
export async function post(host: HostProcess, person: string, ...events: CloudEvent[]): Promise<Receipt[]> {
  const headers = {'content-type': BATCH_MEDIA_TYPE, 'hearth-version': '1.0'};
  const response = await host.request(person, '/v1/events', {method: 'POST', headers, body: JSON.stringify(events)});
  if (response.status !== 200) throw new NoVerdictError(`${response.status}: ${await response.text()}`);
  return ((await response.json()) as ReceiptBody).receipts;
}

/** The ids of all that is on the wall, in alphabetical order: one that is there twice is there twice. */
export async function shown(host: HostProcess): Promise<string[]> {
  const found: string[] = [];
  for (let page: string | undefined = ''; page !== undefined;) {
    const response = await host.request('dmitri', `/v1/views/kudos?space=harbor&limit=100${page && `&page=${page}`}`);
    assert.equal(response.status, 200);
    const view = (await response.json()) as {items: {id: string}[]; page: {next?: string}};
    found.push(...view.items.map(({id}) => id));
    page = view.page.next;
  }
  return found.sort();
}

const GIVERS = ['ana', 'bilal', 'chiara'];

/** People who give thanks without a pause, and again what nobody has acknowledged: as their outboxes do. */
export class Givers {
  /** The position of each thank-you that a host has acknowledged, by its id. */
  readonly acknowledged = new Map<string, string>();
  sent = 0;
  /** Batches that were sent again. */
  retried = 0;
  #isOver = false;
  #isGivenUp = false;
  readonly #givers: Promise<void>[];

  /** `hostOf` tells at which host somebody is at the moment. */
  constructor(hostOf: (giver: number) => HostProcess) {
    this.#givers = GIVERS.map((person, index) => this.#give(person, () => hostOf(index)));
  }

  /** Waits until one more was acknowledged than were before: the host is at work, however slow the machine. */
  async areAcknowledged(): Promise<void> {
    const before = this.acknowledged.size;
    // What has failed for good would have them wait for ever.
    await Promise.race([this.#more(before), ...this.#givers]);
  }

  /** Waits until all that was sent is acknowledged; nothing new is sent. */
  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#givers);
  }

  /** Sends nothing any more, whatever is not acknowledged: for a test that ends, however it does. */
  giveUp(): void {
    this.#isOver = true;
    this.#isGivenUp = true;
  }

  /** Checks that a host has all that was acknowledged, once, at positions without a gap. */
  async assertKept(host: HostProcess): Promise<void> {
    assert.deepEqual(await shown(host), [...this.acknowledged.keys()].sort());
    const positions = [...this.acknowledged.values()].map(Number).sort((a, b) => a - b);
    assert.deepEqual(
      positions,
      Array.from(positions, (_, index) => index + 1),
    );
  }

  async #more(before: number): Promise<void> {
    while (this.acknowledged.size === before && !this.#isOver) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async #give(person: string, host: () => HostProcess): Promise<void> {
    let batch: CloudEvent[] = [];
    while (!this.#isOver || (batch.length > 0 && !this.#isGivenUp)) {
      if (batch.length === 0) batch = Array.from({length: 5}, () => thanks(`For knot number ${this.sent++}.`));
      else this.retried++;
      try {
        for (const {id, status, cursor} of await post(host(), person, ...batch)) {
          assert.match(status, /^(?:stored|duplicate)$/);
          const before = this.acknowledged.get(id);
          assert.ok(before === undefined || before === cursor, 'the same position each time');
          this.acknowledged.set(id, cursor!);
        }
        batch = [];
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }
}
