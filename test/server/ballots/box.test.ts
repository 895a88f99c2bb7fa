/** A place where ballots are cast apart from the host: what it takes, what it asks the host, and that the host counts what came there. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {BALLOT_MEDIA_TYPE, readToken, writeBallot, writeToken} from '../../../src/protocol/ballot.js';
import type {Choice} from '../../../src/protocol/ballot.js';
import {createBallotBox} from '../../../src/server/index.js';
import {atWork} from '../../support/at-work.js';
import {act, crowd} from '../poll/polls.js';
import {ENDPOINT, OVER, places, said, Voting} from './voting.js';
import type {Places} from './voting.js';

const BOX = 'https://ballots.example/';

for (const [kind, create] of Object.entries(places)) {
  describe(`A place for ballots apart from the host (${kind})`, () => {
    let kept: Places;
    let voting: Voting;
    let box: (request: Request) => Promise<Response>;
    let errors: unknown[];
    /** What the box asks the host, as it arrives there. */
    let asked: Request[];
    let isHostThere: boolean;
    beforeEach(async () => {
      kept = await create();
      voting = new Voting(kept);
      [errors, asked, isHostThere] = [[], [], true];
      box = createBallotBox({
        store: (await kept.again()).ballots,
        host: `${ENDPOINT}/`,
        clock: () => voting.clock.now(),
        onError: (error) => void errors.push(error),
        fetch: async (input, init) => {
          const request = new Request(input, init);
          asked.push(request);
          if (!isHostThere) throw new TypeError('fetch failed');
          return voting.host.handler(request);
        },
      });
    });
    afterEach(async () => {
      voting.close();
      await kept.dispose();
      assert.deepEqual(voting.errors, []);
    });

    const post = (pollId: string, token: string, choice: Choice = {answer: {option: 'fri'}}): Promise<Response> =>
      box(new Request(BOX, {method: 'POST', body: writeBallot({pollId, token, choice}, 1024), headers: {'content-type': BALLOT_MEDIA_TYPE}}));

    it('takes what the host would take, and refuses what it would refuse', async () => {
      const [id, other] = [await voting.open(), await voting.open()];
      const token = await voting.token(id, 'p1');
      assert.equal(await said(await post(id, token, {answer: {option: 'mon'}})), '422 invalid');
      assert.equal(await said(await post(id, token)), '201 counted');
      assert.equal(await said(await post(id, token)), '200 duplicate');
      assert.equal(await said(await voting.cast(id, token)), '200 duplicate', 'to the host it is the same ballot');
      assert.equal(await said(await post(id, token, {answer: {option: 'sat'}})), '409 already-spent');
      assert.equal(await said(await post(other, token)), '403 token-invalid');
      const {input, signature} = readToken(await voting.token(id, 'p2'))!;
      const mauled = writeToken(
        input.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
        signature,
      );
      assert.equal(await said(await post(id, mauled)), '403 token-invalid');
      for (const none of ['none', '', '.', '..', '../polls', 'a'.repeat(300)])
        assert.equal(await said(await post(none, token)), '404 not-found', none);
      assert.equal(await said(await box(new Request(BOX))), '405 method');
      assert.deepEqual(errors, []);
    });

    it('asks the host for nothing but what everybody is told, as nobody, and once', async () => {
      const id = await voting.open();
      for (const person of crowd(5)) assert.equal((await post(id, await voting.token(id, person))).status, 201);
      assert.deepEqual(
        asked.map(({method, url, credentials, headers}) => [method, url, credentials, [...headers.keys()]]),
        [['GET', `${ENDPOINT}/v1/polls/${id}`, 'omit', []]],
      );
    });

    it('is where browsers cast that are told of it, and the host counts what came there', async () => {
      const id = await voting.open();
      const cast: string[] = [];
      for (const [index, person] of crowd(6).entries()) {
        const browser = await voting.browser(person, undefined, {
          ballotUrl: BOX,
          fetch: (input, init) => {
            const request = new Request(input, init);
            if (request.method === 'POST' && !request.url.includes('/issue')) cast.push(request.url);
            return request.url === BOX ? atWork(box(request)) : voting.fetch(request);
          },
        });
        const seen = await voting.seen(id, person);
        await browser.prepare(seen);
        await browser.vote(seen, {answer: {option: index < 4 ? 'fri' : 'sat'}});
      }
      await voting.until(OVER);
      assert.deepEqual(
        cast,
        Array.from({length: 6}, () => BOX),
      );
      await voting.host.handler.maintain();
      const {counted, results} = await voting.data(id, 'p1');
      assert.deepEqual([counted, (results as {nBand: string}).nBand], [true, '5-9']);
    });

    it('says that it cannot tell now where the host does not answer, tells whoever runs it why, and goes on when it does', async () => {
      const id = await voting.open();
      const token = await voting.token(id, 'p1');
      isHostThere = false;
      assert.equal(await said(await post(id, token)), '503 unavailable');
      assert.deepEqual(errors.map(String), ['TypeError: fetch failed']);
      isHostThere = true;
      assert.equal(await said(await post(id, token)), '201 counted');
    });

    it('takes none for a poll that was called off, a minute later at most', async () => {
      const id = await voting.open();
      const [first, second] = [await voting.token(id, 'p1'), await voting.token(id, 'p2')];
      assert.equal((await post(id, first)).status, 201);
      assert.equal(await act(voting.host, 'ana', 'hearth.poll.called_off.v1', {}, {subject: id}), 'stored');
      await voting.until(voting.clock.now() + 60_000);
      assert.equal(await said(await post(id, second)), '410 gone');
    });
  });
}

describe('A place for ballots', () => {
  it('believes no answer that is no poll, or one with another key', async () => {
    const kept = await places.memory();
    const voting = new Voting(kept);
    const id = await voting.open();
    const {definition, definitionHash} = await voting.definition(id);
    const token = await voting.token(id, 'p1');
    const bodies = [
      'no JSON',
      '{}',
      JSON.stringify({...definition, definitionHash, question: 'Another?'}),
      JSON.stringify({...definition, definitionHash, key: {...definition.key, keyId: 'AAAA'}}),
    ];
    for (const body of bodies) {
      const errors: unknown[] = [];
      const box = createBallotBox({
        store: kept.ballots,
        host: ENDPOINT,
        clock: () => voting.clock.now(),
        onError: (error) => void errors.push(error),
        fetch: async () => new Response(body, {headers: {'content-type': 'application/json'}}),
      });
      const init = {
        method: 'POST',
        body: writeBallot({pollId: id, token, choice: {answer: {option: 'fri'}}}, 1024),
        headers: {'content-type': BALLOT_MEDIA_TYPE},
      };
      assert.equal(await said(await box(new Request(BOX, init))), '503 unavailable', body);
      assert.equal(errors.length, 1);
    }
    voting.close();
  });

  it('has a host with an http or https URL', async () => {
    const {ballots: store} = await places.memory();
    for (const host of ['file:///polls', 'intranet']) assert.throws(() => createBallotBox({store, host}), TypeError);
  });
});
