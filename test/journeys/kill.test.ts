/** A host that is killed again and again while people give thanks: what it has acknowledged is there, and nothing is there twice. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {BATCH_MEDIA_TYPE, createEvent} from '../../src/protocol/cloud-event.js';
import type {CloudEvent} from '../../src/protocol/cloud-event.js';
import type {ReceiptBody} from '../../src/protocol/receipt.js';

const TIMES = 20;
const GIVERS = ['ana', 'bilal', 'chiara'];

/** Starts the host; resolves to its URL when it answers. */
async function start(file: string): Promise<{child: ChildProcess; url: string}> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('support/host.mjs', import.meta.url)), file], {stdio: ['ignore', 'pipe', 'inherit']});
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return {child, url: `http://127.0.0.1:${line.trim()}`};
}

const thanks = (count: number): CloudEvent =>
  createEvent(
    {type: 'hearth.kudos.given.v1', data: {to: [{kind: 'person', id: 'dmitri'}], message: `For knot number ${count}.`, audience: 'group'}},
    {space: 'harbor', source: 'urn:hearth:kill', now: Date.now()},
  );

test('A host that is killed twenty times under load keeps all that it has acknowledged, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-kill-'));
  const file = join(folder, 'hearth.sqlite');
  const acknowledged = new Map<string, string>();
  let host = await start(file);
  let isOver = false;
  let sent = 0;
  let retried = 0;
  try {
    /** Gives thanks without a pause, and again what nobody has acknowledged: as an outbox does. */
    const give = async (person: string): Promise<void> => {
      let batch: CloudEvent[] = [];
      while (!isOver || batch.length > 0) {
        if (batch.length === 0) batch = Array.from({length: 5}, () => thanks(sent++));
        else retried++;
        try {
          const response = await fetch(`${host.url}/v1/events`, {
            method: 'POST',
            headers: {authorization: person, 'content-type': BATCH_MEDIA_TYPE, 'hearth-version': '1.0'},
            body: JSON.stringify(batch),
          });
          const {receipts} = (await response.json()) as ReceiptBody;
          for (const {id, status, cursor} of receipts) {
            assert.match(status, /^(?:stored|duplicate)$/);
            const before = acknowledged.get(id);
            assert.ok(before === undefined || before === cursor, 'the same position each time');
            acknowledged.set(id, cursor!);
          }
          batch = [];
        } catch (error) {
          if (error instanceof assert.AssertionError) throw error;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    };
    const givers = GIVERS.map(give);
    for (let time = 0; time < TIMES; time++) {
      // Once it is at work, however slow the machine; then not always at the same point of what it is at.
      const before = acknowledged.size;
      while (acknowledged.size === before) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, (time * 37) % 140));
      const ended = once(host.child, 'exit');
      host.child.kill('SIGKILL');
      await ended;
      host = await start(file);
    }
    isOver = true;
    await Promise.all(givers);

    const found: string[] = [];
    for (let page: string | undefined = ''; page !== undefined;) {
      const response: Response = await fetch(`${host.url}/v1/views/kudos?space=harbor&limit=100${page && `&page=${page}`}`, {
        headers: {authorization: 'dmitri'},
      });
      const view = (await response.json()) as {items: {id: string}[]; page: {next?: string}};
      found.push(...view.items.map(({id}) => id));
      page = view.page.next;
    }
    assert.deepEqual(found.sort(), [...acknowledged.keys()].sort());
    const positions = [...acknowledged.values()].map(Number).sort((a, b) => a - b);
    assert.deepEqual(
      positions,
      Array.from(positions, (_, index) => index + 1),
    );
    assert.ok(retried > 0 && sent > 100, `${sent} sent, ${retried} again`);
  } finally {
    isOver = true;
    host.child.kill('SIGKILL');
    rmSync(folder, {recursive: true});
  }
});
