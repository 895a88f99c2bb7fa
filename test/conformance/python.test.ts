/** The host in Python, by a program that knows only the protocol. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, it} from 'node:test';
import {closingLine, failureLines} from '../../src/conformance/report.js';
import {runChecks} from '../../src/conformance/run.js';
import {describeNeeding} from '../support/needing.js';
import {findPython} from '../support/python.mjs';
import {root} from '../support/setup.mjs';

describeNeeding('The host in Python', 'python3', findPython(), (python) => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearth-python-'));
  });
  after(() => rm(folder, {recursive: true}));

  /** Starts it on a free port while it is used. */
  const started = async <Value>(use: (base: URL) => Promise<Value>): Promise<Value> => {
    const file = join(root, 'demo/hosts/python/hearth_host.py');
    const host = spawn(python, ['-B', file, '--port', '0', '--database', join(folder, 'host.sqlite')], {stdio: ['ignore', 'pipe', 'pipe']});
    try {
      return await use(await addressOf(host));
    } finally {
      const ended = host.exitCode === null ? once(host, 'exit') : undefined;
      host.kill('SIGKILL');
      await ended;
    }
  };

  const people = (base: URL) => ({
    base,
    people: [
      {name: 'ana', headers: {}},
      {name: 'chiara', headers: {}},
    ] as const,
    signIn: '/sign-in?as={name}',
    space: 'everyone',
    otherSpace: 'harbor',
    coreOnly: true,
  });

  it('does all that every host has to do', async () => {
    const results = await started((base) => runChecks(people(base)));
    assert.deepEqual(failureLines(results), []);
    assert.match(closingLine(results), /^\d+ passed, 0 failed, 0 not applicable$/);
  });

  it('reads no body of somebody who may not send, and answers before it comes', async () => {
    const head = (base: URL, more: string) =>
      `POST ${base.pathname}/v1/events HTTP/1.1\r\nHost: ${base.host}\r\nContent-Type: application/cloudevents-batch+json\r\n${more}Content-Length: 200000\r\n\r\n`;
    await started(async (base) => {
      const {headers} = await fetch(new URL('/sign-in?as=ana', base), {redirect: 'manual'});
      const cookie = `Cookie: ${headers.get('Set-Cookie')?.split(';')[0]}\r\n`;
      assert.match(await firstAnswer(base, head(base, '')), /^HTTP\/1\.1 403 /);
      assert.match(await firstAnswer(base, head(base, 'Hearth-Version: 1.0\r\n')), /^HTTP\/1\.1 401 /);
      assert.match(await firstAnswer(base, head(base, `Hearth-Version: 1.0\r\nHearth-Principal: another\r\n${cookie}`)), /^HTTP\/1\.1 409 /);
      // Whoever says that they wait is told to go on only when they may send.
      const waiting = `Hearth-Version: 1.0\r\nExpect: 100-continue\r\n`;
      assert.match(await firstAnswer(base, head(base, waiting)), /^HTTP\/1\.1 401 /);
      assert.match(await firstAnswer(base, head(base, `${waiting}${cookie}`)), /^HTTP\/1\.1 100 /);
    });
  });

  it('keeps what it has confirmed when it is killed, and who is signed in', async () => {
    const cookieOf = async (base: URL) =>
      (await fetch(new URL('/sign-in?as=ana', base), {redirect: 'manual'})).headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const ask = async (base: URL, path: string, headers: Record<string, string>, body?: unknown) => {
      const init = body === undefined ? {headers} : {method: 'POST', headers, body: JSON.stringify(body)};
      return (await (await fetch(`${base.href}${path}`, init)).json()) as Record<string, unknown>;
    };
    const event = {
      specversion: '1.0',
      id: 'kept',
      source: 'urn:hearth:test',
      type: 'hearth.kudos.given.v1',
      time: new Date().toISOString(),
      space: 'harbor',
      data: {to: [{kind: 'person', id: 'bilal'}], message: 'You stayed until the boxes were packed.', audience: 'group'},
    };
    const [cookie, receipt] = await started(async (base) => {
      const cookie = await cookieOf(base);
      const headers = {cookie, 'Content-Type': 'application/cloudevents-batch+json', 'Hearth-Version': '1.0'};
      return [cookie, ((await ask(base, '/v1/events', headers, [event])).receipts as {status: string}[])[0]?.status] as const;
    });
    assert.equal(receipt, 'stored');
    const items = await started(async (base) => (await ask(base, '/v1/views/kudos?space=harbor', {cookie})).items as {id: string}[]);
    assert.deepEqual(items.map(({id}) => id), ['kept']); // oxfmt-ignore
  });
});

/** What a host answers to the head of a request whose body does not come. */
async function firstAnswer({hostname, port}: URL, head: string): Promise<string> {
  const socket = connect(Number(port), hostname);
  try {
    socket.setEncoding('utf8').write(head);
    const [answer] = (await once(socket, 'data', {signal: AbortSignal.timeout(3000)})) as [string];
    return answer;
  } finally {
    socket.destroy();
  }
}

/** Where a host says that it is; it says so when it answers. */
async function addressOf({stdout, stderr}: ChildProcess): Promise<URL> {
  let complaint = '';
  stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  for await (const line of createInterface({input: stdout!})) {
    const found = /http:\S+/.exec(line);
    if (found) return new URL(found[0].replace('localhost', '127.0.0.1'));
  }
  throw new Error(`It did not start.\n${complaint}`);
}
