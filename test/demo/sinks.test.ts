/** The programs that pass on what people of the demo say, each as somebody runs it: a database, one process or two, and what comes out. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {createHmac} from 'node:crypto';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {jetstreamManager} from '@nats-io/jetstream';
import {connect} from '@nats-io/transport-node';
import {directoryData, identityOf, findPerson} from '../../demo/seed/index.js';
import {isSigned} from '../../demo/sinks/signature.mjs';
import {createEvent} from '../../src/protocol/cloud-event.js';
import {createDirectory, createIntake} from '../../src/server/index.js';
import {createSqliteStore} from '../../src/server/stores/sqlite.js';
import {findNats, startNats} from '../support/nats.mjs';
import {root} from '../support/setup.mjs';

const SECRET = `whsec_${Buffer.from('a key of at least 24 bytes').toString('base64')}`;
const MESSAGES = ['You found the <leak> first.', 'You walked me home & waited.', 'Thanks for the lamp oil.'];

let folder: string;
let env: NodeJS.ProcessEnv;
const running: ChildProcess[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-sinks-'));
  const database = join(folder, 'hearth.sqlite');
  const store = await createSqliteStore(database);
  const directory = createDirectory(directoryData);
  const intake = createIntake({store, directory});
  const events = MESSAGES.map((message) =>
    createEvent(
      {type: 'hearth.kudos.given.v1', data: {to: [{kind: 'person', id: 'bilal'}], message, audience: 'group'}},
      {space: 'harbor', source: 'urn:hearth:test', now: Date.now()},
    ),
  );
  const {receipts} = await intake.accept(events, identityOf(findPerson('ana')!));
  assert.deepEqual(receipts.map(({status}) => status), ['stored', 'stored', 'stored']); // oxfmt-ignore
  await store.close();
  env = {...process.env, HEARTH_DB: database, SECRET, NODE_OPTIONS: ''};
});

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
});

after(() => rm(folder, {recursive: true}));

/** Runs a program of the demo, and reads what it prints line by line. */
function run(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {cwd: root, env: {...env, ...more}, stdio: ['ignore', 'pipe', 'pipe']});
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const lines = () => printed.split('\n').filter(Boolean);
  return {
    child,
    lines,
    /** Waits until it has printed so many lines. */
    async has(count: number): Promise<string[]> {
      const end = performance.now() + 20_000;
      while (lines().length < count && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.ok(lines().length >= count, printed);
      return lines();
    },
  };
}

const forward = (...args: string[]) => run(['demo/sinks/forward.ts', ...args]);

describe('The demo of what is passed on', () => {
  it('prints what chats would be sent', async () => {
    const {has} = forward('chats', '--from', 'beginning');
    const lines = await has(6);
    const [slack, teams] = [lines[0]!, lines[1]!].map((line) => JSON.parse(line.slice(line.indexOf(' ') + 1)) as object);
    assert.match(lines[0]!, /^slack /);
    assert.match(lines[1]!, /^teams /);
    assert.match(JSON.stringify(slack), /Ana .* thanks Bilal/);
    // Slack takes some characters for markup.
    assert.match(JSON.stringify(slack), /&lt;leak&gt;/);
    assert.match(JSON.stringify(teams), /AdaptiveCard/);
    assert.match(JSON.stringify(teams), /<leak>/);
  });

  it('posts to a program that takes only what was signed, and has each event once', async () => {
    const receiver = run(['demo/sinks/receiver.mjs'], {PORT: '0'});
    const [greeting] = await receiver.has(1);
    const url = /http:\S+/.exec(greeting!)![0];
    forward('program', url, '--from', 'beginning');
    const lines = await receiver.has(4);
    assert.deepEqual(
      lines.slice(1).map((line) => (JSON.parse(line.slice(line.indexOf('{'))) as {data: {message: string}}).data.message),
      MESSAGES,
    );

    const body = JSON.stringify({specversion: '1.0', type: 'hearth.kudos.given.v1', space: 'harbor', authid: 'mallory', sequence: '99', data: {}});
    const post = async (key: string, age = 0): Promise<number> => {
      const timestamp = String(Math.floor(Date.now() / 1000) - age);
      const signature = createHmac('sha256', key).update(`log_99.${timestamp}.${body}`).digest('base64');
      const headers = {'webhook-id': 'log_99', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,AAAA v1,${signature}`};
      return (await fetch(url, {method: 'POST', headers, body})).status;
    };
    const key = 'a key of at least 24 bytes';
    assert.deepEqual([await post('another key'), await post(key, 301), (await fetch(url, {method: 'POST', body})).status], [401, 401, 401]);
    assert.equal((await fetch(url)).status, 405);
    assert.equal(receiver.lines().length, 4);
    assert.deepEqual([await post(key), await post(key)], [204, 204]);
    await receiver.has(5);
    assert.equal(receiver.lines().length, 5);
    const asked = await fetch(url, {method: 'OPTIONS', headers: {'WebHook-Request-Origin': 'elsewhere.example'}});
    assert.equal(asked.headers.get('webhook-allowed-origin'), null);
  });

  it('does not run without a secret, and says where else to', async () => {
    const receiver = run(['demo/sinks/receiver.mjs'], {SECRET: ''});
    assert.match((await receiver.has(1)).join(), /SECRET is missing/);
    const nowhere = forward('somewhere');
    assert.match((await nowhere.has(1)).join(), /chats, program, slack, teams, nats/);
    for (const {child} of [receiver, nowhere]) if (child.exitCode === null) await once(child, 'exit');
    assert.deepEqual([receiver.child.exitCode, nowhere.child.exitCode], [1, 1]);
  });

  it('tells what is set aside: nothing here', async () => {
    const {child, lines} = forward('program', 'http://localhost:1/', '--refused');
    await once(child, 'exit');
    assert.deepEqual([child.exitCode, lines()], [0, []]);
    assert.equal(existsSync(join(folder, 'program.cursor.refused')), false);
  });

  if (findNats()) {
    it('publishes to a stream of NATS', async () => {
      const server = await startNats();
      const connection = await connect({servers: server.url, reconnect: false});
      try {
        const manager = await jetstreamManager(connection);
        await manager.streams.add({name: 'thanks', subjects: ['hearth.>']});
        forward('nats', server.url, '--from', 'beginning');
        const end = performance.now() + 20_000;
        let kept = 0;
        while (kept < 3 && performance.now() < end) {
          kept = (await manager.streams.info('thanks')).state.messages;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        assert.equal(kept, 3);
        const message = await manager.streams.getMessage('thanks', {seq: 2});
        assert.equal(message?.json<{data: {message: string}}>().data.message, MESSAGES[1]);
      } finally {
        await connection.close();
        await server.stop();
      }
    });
  }
});

describe('A signature', () => {
  const now = Date.UTC(2026, 2, 2, 9);
  const headersFor = (body: string, {key = 'a key of at least 24 bytes', at = now} = {}) => {
    const timestamp = String(at / 1000);
    return {
      'webhook-id': 'x',
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${createHmac('sha256', key).update(`x.${timestamp}.${body}`).digest('base64')}`,
    };
  };

  it('is good for its text, for five minutes, by any secret that is in use', () => {
    const other = `whsec_${Buffer.from('another one of the same length').toString('base64')}`;
    assert.equal(isSigned({headers: headersFor('a'), body: 'a'}, [SECRET], now), true);
    assert.equal(isSigned({headers: headersFor('a'), body: 'a'}, [other, SECRET], now + 299_000), true);
    assert.equal(isSigned({headers: headersFor('a'), body: 'b'}, [SECRET], now), false);
    assert.equal(isSigned({headers: headersFor('a'), body: 'a'}, [other], now), false);
    assert.equal(isSigned({headers: headersFor('a'), body: 'a'}, [SECRET], now + 301_000), false);
    assert.equal(isSigned({headers: {...headersFor('a'), 'webhook-timestamp': 'soon'}, body: 'a'}, [SECRET], now), false);
    assert.equal(isSigned({headers: {}, body: 'a'}, [SECRET], now), false);
    assert.equal(isSigned({headers: headersFor('a'), body: 'a'}, [], now), false);
  });
});
