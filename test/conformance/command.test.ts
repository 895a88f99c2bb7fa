import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {runCommand} from '../../src/conformance/command.js';
import {UsageError} from '../../src/command-line/arguments.js';
import {readOptions} from '../../src/conformance/options.js';
import {createMemoryStore} from '../../src/server/index.js';
import {TestHost} from '../server/support/host.js';
import type {HostOptions} from '../server/support/host.js';
import {identities} from '../server/support/people.js';
import {served} from './support/served.js';
import type {Answering} from './support/served.js';

const BOTH = ['--as', 'ana=authorization:Bearer ana', '--as', 'chiara=Authorization: Bearer chiara'];

/** Runs the command and gives what it printed. */
async function run(...args: string[]): Promise<{code: number; printed: string[]; complaints: string}> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(args, {print: (line) => printed.push(line), complain: (line) => complaints.push(line)});
  return {code, printed, complaints: complaints.join('\n')};
}

const onHost = (host: Answering, ...args: string[]) => served(host, (base) => run(base.href, ...args));

const createHost = (options: HostOptions = {}) => new TestHost(createMemoryStore(), {clock: Date.now, limits: {ratePerMinute: 1000}, ...options});

describe('hearth-conformance', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearth-conformance-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('says how it is used', async () => {
    const {code, printed} = await run('--help');
    assert.equal(code, 0);
    assert.match(printed.join('\n'), /--other-space/);
  });

  it('signs people in by an address, prints a line for each section and how many passed, and writes a report for programs', async () => {
    const file = join(folder, 'report.json');
    const byCookie = createHost({identify: (request) => identities[/session=([\w-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? ''] ?? null});
    const withSignIn: Answering = async (request) => {
      const {pathname, searchParams} = new URL(request.url);
      if (pathname !== '/sign-in') return byCookie.handler(request);
      return new Response(null, {status: 303, headers: {Location: '/', 'Set-Cookie': `session=${searchParams.get('as')}; Path=/; HttpOnly`}});
    };
    const signIn = ['--sign-in', '/sign-in?as={name}', '--as', 'ana', '--as', 'chiara'];
    const {code, printed} = await onHost(withSignIn, ...signIn, '--core', '--other-space', 'harbor', '--json', file);
    assert.equal(code, 0, printed.join('\n'));
    assert.match(printed[0] ?? '', /^ok {3}1 Versions +4 passed$/);
    const [, passed] = /^(\d+) passed, 0 failed, 0 not applicable$/.exec(printed.at(-1) ?? '') ?? [];
    const report = JSON.parse(await readFile(file, 'utf8')) as {level: string; passed: number; failed: number; checks: {outcome: string}[]};
    assert.deepEqual([report.level, String(report.passed), report.failed, report.checks.length], ['core', passed, 0, Number(passed)]);
    assert.ok(report.checks.every(({outcome}) => outcome === 'passed'));
    const missing = await onHost(byCookie.handler, ...signIn);
    assert.match(missing.complaints, /set no cookie; it answered 404/);
    assert.equal(missing.code, 2);
  });

  it('says of what failed what was expected, what came and what to do', async () => {
    const {handler} = createHost();
    const broken: Answering = async (request) => {
      const response = await handler(request);
      response.headers.delete('X-Content-Type-Options');
      return response;
    };
    const {code, printed} = await onHost(broken, ...BOTH, '--core');
    assert.equal(code, 1);
    const at = printed.indexOf('FAIL answers.nosniff (2 Every answer)');
    assert.deepEqual(printed.slice(at + 1, at + 5), [
      '  No browser guesses what an answer is.',
      '  expected  the header X-Content-Type-Options of the answer to GET /v1/session to be nosniff',
      '  came      no such header',
      '  to do     Send X-Content-Type-Options: nosniff with every answer.',
    ]);
    assert.match(printed.at(-1) ?? '', / 1 failed, /);
  });

  it('ends with 2 where the host cannot be looked at', async () => {
    const {handler} = createHost();
    const nobody = await onHost(handler, '--as', 'ana=authorization:Bearer x', '--as', 'bilal=authorization:Bearer bilal');
    assert.deepEqual([nobody.code, nobody.printed], [2, []]);
    assert.match(nobody.complaints, /cannot be looked at\. Expected a session.+401/s);
    const noSpace = await onHost(handler, ...BOTH, '--space', 'lighthouse');
    assert.equal(noSpace.code, 2);
    assert.match(noSpace.complaints, /ana cannot read the wall of the space lighthouse.+--space/s);
    const nothing = await run('http://127.0.0.1:9/hearth', ...BOTH);
    assert.equal(nothing.code, 2);
    assert.match(nothing.complaints, /ECONNREFUSED/);
  });

  it('refuses what makes no sense, and says how it is used', async () => {
    for (const args of [
      [],
      ['ftp://host.example', ...BOTH],
      ['host', ...BOTH],
      ['http://host.example', 'http://other.example', ...BOTH],
      ['http://host.example'],
      ['http://host.example', ...BOTH, '--as', 'third=cookie:x'],
      ['http://host.example', '--as', 'ana', '--as', 'bilal'],
      ['http://host.example', '--as', 'ana=cookie:x', '--as', 'ana=cookie:y'],
      ['http://host.example', ...BOTH, '--colour'],
    ]) {
      const {code, complaints} = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(complaints, /--as NAME=HEADER:VALUE/);
    }
    assert.throws(() => readOptions([]), UsageError);
  });

  it('erases nobody unless it is told to', () => {
    const args = ['http://host.example', ...BOTH];
    assert.deepEqual([readOptions(args)?.mayErase, readOptions([...args, '--erase'])?.mayErase], [undefined, true]);
  });
});
