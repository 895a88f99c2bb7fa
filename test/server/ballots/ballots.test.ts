import assert from 'node:assert/strict';
import {before, beforeEach, describe, it} from 'node:test';
import {AUDIT, GRACE, readToken, spentOf, writeToken} from '../../../src/protocol/ballot.js';
import {keyIdOf} from '../../../src/protocol/ballot-poll.js';
import {fromBase64url, toBase64url} from '../../../src/protocol/base64url.js';
import type {Bytes} from '../../../src/protocol/base64url.js';
import {createBallotKeys, KeyGoneError} from '../../../src/server/ballots/keys.js';
import type {BallotKeys} from '../../../src/server/ballots/keys.js';
import {ProblemError} from '../../../src/server/http/problem.js';
import {BallotHost, HOUR, MINUTE, OPENS, verdictOf} from '../../support/ballot-host.js';

/** One set of keys for all tests: what makes them costs a moment each. A test that destroys one has its own. */
let keys: BallotKeys;
let host: BallotHost;

before(() => {
  const made = createBallotKeys();
  keys = {...made, destroy: async () => undefined};
});

beforeEach(async () => {
  host = new BallotHost(keys);
  await host.open();
});

const code = (expected: string) => (error: unknown) => error instanceof ProblemError && error.code === expected;

describe('A token', () => {
  it('is given once to each person', async () => {
    const {blinded} = await host.prepare(host.poll());
    const signature = await host.ballots.issue('drinks', 'ana', {blinded});
    assert.equal(await host.ballots.issue('drinks', 'ana', {blinded}), signature, 'who did not get the answer asks again');
    const other = await host.prepare(host.poll());
    await assert.rejects(host.ballots.issue('drinks', 'ana', {blinded: other.blinded}), code('already-issued'));
    assert.notEqual(await host.ballots.issue('drinks', 'bo', {blinded: other.blinded}), signature);
    assert.equal((await host.store.tally('drinks')).issued, 2);
  });

  it('is given once, however many ask for it at the same moment', async () => {
    const prepared = await Promise.all(Array.from({length: 10}, () => host.prepare(host.poll())));
    const answers = await Promise.allSettled(prepared.map(({blinded}) => host.ballots.issue('drinks', 'ana', {blinded})));
    assert.equal(answers.filter(({status}) => status === 'fulfilled').length, 1);
    assert.equal((await host.store.tally('drinks')).issued, 1);
  });

  it('is given while the poll is open, and its answer again after', async () => {
    const {blinded} = await host.prepare(host.poll());
    host.now = OPENS - 1;
    await assert.rejects(host.ballots.issue('drinks', 'ana', {blinded}), code('forbidden'));
    host.now = host.poll().closesAt - 1;
    const signature = await host.ballots.issue('drinks', 'ana', {blinded});
    host.now = host.poll().closesAt;
    await assert.rejects(host.ballots.issue('drinks', 'bo', {blinded}), code('gone'));
    assert.equal(await host.ballots.issue('drinks', 'ana', {blinded}), signature);
    await assert.rejects(host.ballots.issue('no poll', 'ana', {blinded}), code('not-found'));
  });

  it('is given for what was blinded only', async () => {
    const bodies = [{}, null, [], {blinded: 1}, {blinded: ''}, {blinded: 'AA'}, {blinded: `${'A'.repeat(341)}B`}, {blinded: `${'_'.repeat(341)}w`}];
    for (const body of bodies) await assert.rejects(host.ballots.issue('drinks', 'ana', body), code('invalid'));
    assert.equal((await host.store.tally('drinks')).issued, 0);
  });

  it('says nothing of whom it was given to: what was signed and what comes back have nothing in common', async () => {
    const {blinded, input, finish} = await host.prepare(host.poll());
    const signature = await host.ballots.issue('drinks', 'ana', {blinded});
    const token = await finish(signature);
    const row = (await host.store.issued('drinks', 'ana'))!;
    assert.ok(!token.includes(signature.slice(0, 40)) && row.blindedHash !== (await spentOf(input)));
  });
});

describe('A ballot', () => {
  it('counts once: 201, then 200, and 409 for another choice', async () => {
    const token = await host.tokenOf('ana');
    assert.equal(await verdictOf(await host.send(host.ballot(token))), '201 counted');
    assert.equal(await verdictOf(await host.send(host.ballot(token))), '200 duplicate');
    assert.equal(await verdictOf(await host.send(host.ballot(token, 'coffee'))), '409 already-spent');
    assert.deepEqual((await host.store.tally('drinks')).choices, [{choice: '"tea"', count: 1}]);
  });

  it('counts once of fifty that come at the same moment, on each of several choices', async () => {
    const token = await host.tokenOf('ana');
    const bodies = Array.from({length: 50}, (_, index) => host.ballot(token, ['tea', 'coffee'][index % 2]));
    const answers = await Promise.all(bodies.map((body) => host.send(body)));
    assert.equal(answers.filter(({status}) => status === 201).length, 1);
    assert.equal(answers.filter(({status}) => status === 200).length, 24);
    assert.equal(answers.filter(({status}) => status === 409).length, 25);
    assert.equal((await host.store.tally('drinks')).cast, 1);
  });

  it('is refused where its token was forged, mauled, or is for something else', async () => {
    const token = await host.tokenOf('ana');
    const {input, signature} = readToken(token)!;
    const changed = (bytes: Bytes, index: number): Bytes => bytes.map((byte, at) => (at === index ? byte ^ 1 : byte));
    const other = new BallotHost(keys);
    const twin = await other.open('drinks', {closesAt: OPENS + HOUR});
    await other.open('meals');
    const forged: Record<string, string> = {
      'a signature of nothing': writeToken(input, new Uint8Array(256).fill(7)),
      'a signature of 0': writeToken(input, new Uint8Array(256)),
      'another nonce': writeToken(changed(input, 5), signature),
      'another poll': writeToken(changed(input, 40), signature),
      'another key': writeToken(changed(input, 70), signature),
      'a bit of the signature': writeToken(input, changed(signature, 128)),
      'another type': toBase64url(Uint8Array.of(0, 1, ...input.slice(2), ...signature)),
      'too short': token.slice(0, -4),
      'too long': `${token}AAAA`,
      'other letters': token.replace(/.$/, '!'),
      nothing: '',
      'of another poll': await other.tokenOf('ana', 'meals'),
      'of another definition': await other.tokenOf('ana', twin.pollId),
    };
    for (const [what, one] of Object.entries(forged)) assert.equal(await verdictOf(await host.send(host.ballot(one))), '403 token-invalid', what);
    const foreign = await host.prepare({...host.poll(), key: other.poll('meals').key});
    const byOtherKey = await foreign.finish(await other.ballots.issue('meals', 'bo', {blinded: foreign.blinded}));
    assert.equal(await verdictOf(await host.send(host.ballot(byOtherKey))), '403 token-invalid', 'by the key of another poll');
    assert.equal((await host.store.tally('drinks')).cast, 0);
    assert.equal(await verdictOf(await host.send(host.ballot(token))), '201 counted');
  });

  it('uses up no token where it cannot be counted', async () => {
    const token = await host.tokenOf('ana');
    const good = host.ballot(token);
    const broken: Record<string, [string, string]> = {
      'no such choice': ['422 invalid', host.ballot(token, 'gin')],
      'no choice at all': ['422 invalid', good.replace('"choice":"tea"', '"chosen":"tea"')],
      'a number beyond numbers': ['422 invalid', good.replace('"tea"', '1e999')],
      'one byte less': ['422 invalid', good.replace('0"}', '"}')],
      'one byte more': ['422 invalid', good.replace('0"}', '00"}')],
      'a mark in the filling': ['422 invalid', good.replace('000"}', '010"}')],
      'one more member': ['422 invalid', good.replace('"pad":"00000000', '"me":"a","pad":"')],
      'one name twice': ['400 malformed', good.replace('"pad":"0000000000000000', '"choice":"tea","pad":"')],
      'no JSON': ['400 malformed', 'x'.repeat(1024)],
      'too much': ['413 too-large', good.padEnd(4097)],
      'another poll': ['404 not-found', good.replace('"drinks"', '"drinkz"')],
    };
    for (const [what, [verdict, body]] of Object.entries(broken)) assert.equal(await verdictOf(await host.send(body)), verdict, what);
    assert.equal((await host.store.tally('drinks')).cast, 0);
    assert.equal(await verdictOf(await host.send(good)), '201 counted');
  });

  it('is taken until a quarter of an hour after the close; one that was counted is still told so', async () => {
    const {closesAt} = host.poll();
    const [first, second, third] = [await host.tokenOf('ana'), await host.tokenOf('bo'), await host.tokenOf('cem')];
    assert.equal(await verdictOf(await host.send(host.ballot(first))), '201 counted');
    host.now = closesAt + GRACE - 1;
    assert.equal(await verdictOf(await host.send(host.ballot(second))), '201 counted');
    assert.equal(await host.ballots.finish(host.poll()), undefined);
    host.now = closesAt + GRACE;
    for (const finish of [false, true]) {
      if (finish) await host.ballots.finish(host.poll());
      assert.equal(await verdictOf(await host.send(host.ballot(third))), '410 gone');
      assert.equal(await verdictOf(await host.send(host.ballot(second))), '200 duplicate');
      assert.equal(await verdictOf(await host.send(host.ballot(second, 'coffee'))), '409 already-spent');
    }
    assert.equal((await host.ballots.finish(host.poll()))?.cast, 2);
  });

  it('may hold much that somebody wrote, in a poll for that', async () => {
    await host.open('words', {ballotBytes: 4096});
    const token = await host.tokenOf('ana', 'words');
    assert.equal(await verdictOf(await host.send(host.ballot(token, 'More light 🌤 on the stairs, please. '.repeat(60), 'words'))), '201 counted');
    const short = host.ballot(await host.tokenOf('bo'), 'tea');
    assert.equal(await verdictOf(await host.send(short.replace('"drinks"', '"words"'))), '422 invalid');
  });

  it('is asked for by POST and our media type, from any page, and by nothing that came with it', async () => {
    const body = host.ballot(await host.tokenOf('ana'));
    const url = 'http://intranet.example/v1/ballots';
    const get = await host.handler(new Request(url));
    assert.deepEqual([get.status, get.headers.get('allow')], [405, 'POST, OPTIONS']);
    assert.equal((await host.handler(new Request(url, {method: 'POST', body, headers: {'content-type': 'text/plain'}}))).status, 415);
    const preflight = await host.handler(new Request(url, {method: 'OPTIONS', headers: {origin: 'https://elsewhere.example'}}));
    assert.deepEqual([preflight.status, preflight.headers.get('access-control-allow-origin')], [204, '*']);
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
    const touched: string[] = [];
    const request = new Request(url, {method: 'POST', body, headers: {'content-type': 'application/vnd.hearth.ballot+json', cookie: 'who=ana'}});
    const headers = {get: (name: string) => (touched.push(name.toLowerCase()), request.headers.get(name))};
    const answer = await host.handler({method: 'POST', url, headers, body: request.body} as unknown as Request);
    assert.equal(await verdictOf(answer), '201 counted');
    assert.deepEqual(touched.sort(), ['content-length', 'content-type']);
    assert.equal(answer.headers.get('hearth-request-id'), null);
  });
});

describe('A poll that is over', () => {
  it('tells its numbers and every digest; later the numbers alone, and nobody who took part', async () => {
    const tokens = [];
    for (const person of ['ana', 'bo', 'cem', 'dan', 'eva', 'fil']) tokens.push(await host.tokenOf(person));
    for (const token of tokens.slice(0, 5)) await host.send(host.ballot(token));
    host.now = host.poll().closesAt + GRACE;
    const closed = (await host.ballots.finish(host.poll()))!;
    const spent = await Promise.all(tokens.map((token) => spentOf(readToken(token)!.input)));
    assert.deepEqual(closed, {issued: 6, cast: 5, choices: [{choice: '"tea"', count: 5}], spent: spent.slice(0, 5).sort()});
    host.now += AUDIT - 1;
    assert.deepEqual(await host.ballots.finish(host.poll()), closed);
    host.now += 1;
    const numbers = {issued: 6, cast: 5, choices: [{choice: '"tea"', count: 5}]};
    assert.deepEqual(await host.ballots.finish(host.poll()), numbers);
    assert.deepEqual(await host.store.issuedTo('ana'), []);
    assert.equal(await verdictOf(await host.send(host.ballot(tokens[0]!))), '410 gone');
  });

  it('has no key any more, so that nobody gets a token whatever the clock says', async () => {
    const own = new BallotHost(createBallotKeys({ahead: 0}));
    await own.open();
    const token = await own.tokenOf('ana');
    own.now = own.poll().closesAt + GRACE;
    await own.ballots.finish(own.poll());
    own.now = OPENS + MINUTE;
    const {blinded} = await own.prepare(own.poll());
    await assert.rejects(
      own.ballots.issue('drinks', 'bo', {blinded}),
      (error: unknown) => code('gone')(error) && (error as Error).cause instanceof KeyGoneError,
    );
    assert.equal(await verdictOf(await own.send(own.ballot(token))), '410 gone', 'what is closed stays closed');
  });

  it('that is called off leaves nothing', async () => {
    await host.send(host.ballot(await host.tokenOf('ana')));
    await host.ballots.cancel('drinks');
    assert.deepEqual(await host.store.tally('drinks'), {issued: 0, cast: 0, choices: []});
  });
});

describe('Keys', () => {
  it('are one for each poll, of the same length, with an id that can be checked', async () => {
    const [first, again, other] = [await keys.create('drinks'), await keys.create('drinks'), await keys.create('meals')];
    assert.deepEqual(first, again);
    assert.notEqual(first.keyId, other.keyId);
    const spki = await crypto.subtle.exportKey(
      'spki',
      await crypto.subtle.importKey('jwk', {...first.jwk}, {name: 'RSA-PSS', hash: 'SHA-384'}, true, ['verify']),
    );
    assert.equal(toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', spki))), first.keyId);
    assert.equal(await keyIdOf({...first.jwk, e: 'AQAC'}), undefined);
    assert.equal(await keyIdOf({...first.jwk, n: toBase64url(fromBase64url(first.jwk.n)!.slice(1))}), undefined);
    assert.deepEqual(Object.keys(first.jwk), ['kty', 'n', 'e']);
  });

  it('outlive the process in a vault, until they are destroyed', async () => {
    const kept = new Map<string, string>();
    const vault = {
      async save(pollId: string, key: string) {
        if (!kept.has(pollId)) kept.set(pollId, key);
        return kept.get(pollId)!;
      },
      load: async (pollId: string) => kept.get(pollId),
      destroy: async (pollId: string) => void kept.delete(pollId),
      list: async () => [...kept.keys()],
    };
    const first = createBallotKeys({vault, ahead: 0});
    const key = await first.create('drinks');
    const second = createBallotKeys({vault, ahead: 0});
    const blinded = new Uint8Array(256).fill(3);
    assert.deepEqual(await second.sign('drinks', blinded), await first.sign('drinks', blinded));
    assert.deepEqual(await second.create('drinks'), key);
    assert.deepEqual([await first.list(), await second.list()], [['drinks'], ['drinks']]);
    await second.destroy('drinks');
    await second.destroy('drinks');
    assert.equal(kept.size, 0);
    await assert.rejects(second.sign('drinks', blinded), KeyGoneError);
    await assert.rejects(createBallotKeys({ahead: 0}).sign('drinks', blinded), KeyGoneError);
  });
});
