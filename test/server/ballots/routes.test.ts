/** The routes of unlinkable polls: who may do what, and what a request that brings a ballot leaves behind. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {BALLOT_MEDIA_TYPE, readToken, writeBallot, writeToken} from '../../../src/protocol/ballot.js';
import type {Choice} from '../../../src/protocol/ballot.js';
import type {LogEntry} from '../../../src/server/index.js';
import {crowd, DAY, options} from '../poll/polls.js';
import {NOON} from '../support/host.js';
import {CLOSES, OVER, places, said, Voting} from './voting.js';

const {people} = options();

describe('A ballot', () => {
  let voting: Voting;
  let noted: string[];
  let logged: LogEntry[];
  beforeEach(async () => {
    noted = [];
    logged = [];
    voting = new Voting(await places.memory(), {
      log: (entry) => void logged.push(entry),
      identify(request) {
        noted.push(`identify ${new URL(request.url).pathname}`);
        return people![request.headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null;
      },
      addressOf(request) {
        noted.push(`addressOf ${new URL(request.url).pathname}`);
        return '192.0.2.1';
      },
      limits: {ratePerMinute: 1e9, ratePerMinutePerAddress: 1e9},
    });
  });
  afterEach(() => {
    voting.close();
    assert.deepEqual(voting.errors, []);
  });

  it('is seen by nothing that logs, counts or recognises requests, whatever becomes of it', async () => {
    const id = await voting.open();
    const token = await voting.token(id, 'p1');
    const [before, entries] = [noted.length, logged.length];
    assert.ok(before > 0 && entries > 0, 'they see everything else');
    const signedIn = {authorization: 'Bearer p1', cookie: 'session=1'};
    assert.equal(await said(await voting.cast(id, token, undefined, signedIn)), '201 counted');
    assert.equal(await said(await voting.cast(id, token)), '200 duplicate');
    assert.equal(await said(await voting.cast(id, token, {answer: {option: 'sat'}})), '409 already-spent');
    assert.equal(await said(await voting.cast('none', token)), '404 not-found');
    assert.equal(await said(await voting.read('/v1/ballots')), '405 method');
    assert.equal(await said(await voting.read('/v1/ballots', {method: 'POST', body: '{}'})), '415 media-type');
    // For the limit alone, of which nothing stays; what comes by another way or is no ballot does not even get so far.
    assert.deepEqual([[...new Set(noted.slice(before))], logged.length], [['addressOf /hearth/v1/ballots'], entries]);
  });

  it('is not noted either where a host takes none', async () => {
    const kept = await places.memory();
    const without = new Voting(kept, {ballots: undefined, log: (entry) => void logged.push(entry)});
    const answer = await without.read('/v1/ballots', {method: 'POST', body: 'x', headers: {'content-type': BALLOT_MEDIA_TYPE}});
    assert.equal(answer.headers.get('Hearth-Request-Id'), null);
    assert.equal(answer.status, 400);
    assert.deepEqual(logged, []);
  });

  it('may come from every page, and its answer has no number', async () => {
    const preflight = await voting.read('/v1/ballots', {
      method: 'OPTIONS',
      headers: {origin: 'https://elsewhere.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type'},
    });
    assert.equal(preflight.status, 204);
    assert.deepEqual(
      ['allow-origin', 'allow-methods', 'allow-headers', 'allow-credentials'].map((name) => preflight.headers.get(`access-control-${name}`)),
      ['*', 'POST', 'content-type', null],
    );
    const id = await voting.open();
    const answer = await voting.cast(id, await voting.token(id, 'p1'));
    assert.deepEqual([answer.headers.get('Hearth-Request-Id'), answer.headers.get('Set-Cookie')], [null, null]);
  });

  it('leaves a page without a sign of who sends it, as long as any other', async () => {
    const id = await voting.open();
    const choices: Choice[] = [{answer: {option: 'fri'}}, {answer: {abstain: true}}, {answer: {option: 'sat'}}];
    for (const [index, person] of crowd(3).entries()) await voting.vote(id, person, choices[index]!);
    await voting.until(NOON + DAY);
    const cast = voting.sent.filter(({url}) => new URL(url).pathname === '/hearth/v1/ballots');
    assert.equal(cast.length, 3);
    for (const request of cast) {
      assert.deepEqual([...request.headers.keys()], ['content-type']);
      assert.deepEqual([request.credentials, request.referrerPolicy, request.cache], ['omit', 'no-referrer', 'no-store']);
      assert.equal((await request.arrayBuffer()).byteLength, 1024);
    }
    assert.equal((await voting.kept.ballots.tally(id)).cast, 3);
  });

  it('counts once of fifty that come at the same moment', async () => {
    const id = await voting.open();
    const token = await voting.token(id, 'p1');
    const answers = await Promise.all(
      Array.from({length: 50}, (_, index) => voting.cast(id, token, {answer: {option: index % 2 === 0 ? 'fri' : 'sat'}})),
    );
    const counts = [201, 200, 409].map((status) => answers.filter((answer) => answer.status === status).length);
    assert.deepEqual(counts, [1, 24, 25]);
    assert.equal((await voting.kept.ballots.tally(id)).cast, 1);
  });

  it('is refused where its token is forged, mauled or of another poll, and where its choice is none', async () => {
    const [id, other] = [await voting.open(), await voting.open()];
    const token = await voting.token(id, 'p1');
    const {input, signature} = readToken(token)!;
    const mauled = writeToken(
      input.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
      signature,
    );
    for (const one of [mauled, writeToken(input, new Uint8Array(256).fill(9)), await voting.token(other, 'p1')])
      assert.equal(await said(await voting.cast(id, one)), '403 token-invalid');
    const choices: Choice[] = [
      'fri',
      {option: 'fri'},
      {answer: {option: 'mon'}},
      {answer: {option: 'fri'}, by: 'p1'},
      {answer: {option: 'fri'}, comment: 'Not offered'},
    ];
    for (const choice of choices) assert.equal(await said(await voting.cast(id, token, choice)), '422 invalid', JSON.stringify(choice));
    const body = writeBallot({pollId: id, token, choice: {answer: {option: 'fri'}}}, 4096);
    const long = await voting.read('/v1/ballots', {method: 'POST', body, headers: {'content-type': BALLOT_MEDIA_TYPE}});
    assert.equal(await said(long), '422 invalid', 'another length');
    assert.equal(await said(await voting.cast(id, token)), '201 counted', 'and the token is not used up');
  });

  it('is taken until a while after the close', async () => {
    const id = await voting.open();
    const [early, late, lost] = [await voting.token(id, 'p1'), await voting.token(id, 'p2'), await voting.token(id, 'p3')];
    assert.equal(await said(await voting.cast(id, early)), '201 counted');
    await voting.until(OVER - 1);
    assert.equal(await said(await voting.cast(id, late)), '201 counted');
    await voting.until(OVER);
    for (const look of [() => Promise.resolve(), () => voting.host.handler.maintain()]) {
      await look();
      assert.equal(await said(await voting.cast(id, lost)), '410 gone');
      assert.equal(await said(await voting.cast(id, late)), '200 duplicate', 'whoever did not get the answer learns that it counts');
    }
  });
});

describe('A token', () => {
  let voting: Voting;
  beforeEach(async () => {
    voting = new Voting(await places.memory());
  });

  it('is given once to who is asked', async () => {
    const id = await voting.open({audience: {groups: ['crowd']}});
    const [one, other] = [await voting.prepared(id), await voting.prepared(id)];
    const first = await (await voting.issue(id, 'p1', {blinded: one.blinded})).text();
    assert.equal(await (await voting.issue(id, 'p1', {blinded: one.blinded})).text(), first, 'the same again');
    assert.equal(await said(await voting.issue(id, 'p1', {blinded: other.blinded})), '409 already-issued');
    assert.equal((await voting.kept.ballots.tally(id)).issued, 1);
  });

  it('is not given to who is not asked, and they learn no more than that', async () => {
    const id = await voting.open({audience: {groups: ['crowd']}});
    const {blinded} = await voting.prepared(id);
    const answers = async () => {
      const bodies = [{blinded}, {blinded: 'AA'}, {}].map(async (body) => {
        const answer = await voting.issue(id, 'bilal', body);
        return `${answer.status} ${(await answer.text()).replace(/"instance":"[^"]*"/, '')}`;
      });
      return Promise.all(bodies);
    };
    const open = new Set(await answers());
    assert.equal(open.size, 1);
    assert.match([...open][0]!, /^403 .*"code":"forbidden"/);
    await voting.until(CLOSES);
    assert.deepEqual(new Set(await answers()), open, 'not even that it is closed');
    assert.equal((await voting.kept.ballots.tally(id)).issued, 0);
  });

  it('is asked for by a page of ours, in the name of who is signed in', async () => {
    const id = await voting.open();
    const body = {blinded: (await voting.prepared(id)).blinded};
    assert.equal(await said(await voting.issue(id, 'p1', body, {origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'})), '403 origin');
    assert.equal(await said(await voting.issue(id, 'p1', body, {'hearth-principal': await voting.host.tag('p2')})), '409 principal-mismatch');
    assert.equal(await said(await voting.issue(id, 'p1', body, {'content-type': 'text/plain'})), '415 media-type');
    assert.equal(await said(await voting.issue(id, 'p1', body, {authorization: 'Bearer nobody'})), '401 unauthenticated');
    const bare = await voting.read(`/v1/polls/${id}/issue`, {method: 'POST', body: '{}', headers: {'content-type': 'application/json'}});
    assert.equal(await said(bare), '403 origin');
    assert.equal((await voting.kept.ballots.tally(id)).issued, 0);
    const slow = new Voting(voting.kept, {clock: voting.clock, limits: {ratePerMinute: 2}});
    for (const status of [200, 200, 429]) assert.equal((await slow.issue(id, 'p1', body)).status, status);
  });

  it('is given while the poll is open', async () => {
    const opensAt = new Date(NOON + DAY).toISOString();
    const id = await voting.open({opensAt});
    const {blinded} = await voting.prepared(id);
    assert.equal(await said(await voting.issue(id, 'p1', {blinded})), '403 forbidden');
    await voting.until(CLOSES - 1);
    assert.equal((await voting.issue(id, 'p1', {blinded})).status, 200);
    await voting.until(CLOSES);
    assert.equal((await voting.issue(id, 'p1', {blinded})).status, 200, 'its answer again');
    assert.equal(await said(await voting.issue(id, 'p2', {blinded})), '410 gone');
    await voting.until(OVER);
    await voting.host.handler.maintain();
    assert.deepEqual(await voting.kept.keys.list(), []);
    assert.equal(await said(await voting.issue(id, 'p2', {blinded})), '410 gone');
  });
});
