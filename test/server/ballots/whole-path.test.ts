/** Unlinkable polls from their opening to their end, with the program that runs in a page on one side and the host on the other. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {AUDIT} from '../../../src/protocol/ballot.js';
import {readSession} from '../../../src/protocol/session.js';
import {definitionHashOf} from '../../../src/protocol/poll.js';
import {readPollData} from '../../../src/protocol/views/poll.js';
import {crowd, DAY} from '../poll/polls.js';
import {NOON} from '../support/host.js';
import {CLOSES, OVER, places, said, Voting} from './voting.js';
import type {Places} from './voting.js';

for (const [kind, create] of Object.entries(places)) {
  describe(`An unlinkable poll (${kind})`, () => {
    let kept: Places;
    let voting: Voting;
    beforeEach(async () => {
      kept = await create();
      voting = new Voting(kept);
    });
    afterEach(async () => {
      voting.close();
      await kept.dispose();
      assert.deepEqual(voting.errors, []);
    });

    it('of seven tells nothing until ballots are no longer taken, then what they said, and each finds their ballot', async () => {
      const id = await voting.open();
      const boxes = [];
      const atFirst = JSON.stringify(await voting.data(id));
      for (const [index, person] of crowd(7).entries()) {
        boxes.push(await voting.vote(id, person, {answer: {option: index < 4 ? 'fri' : 'sat'}}));
        if (index === 3) assert.equal(JSON.stringify(await voting.data(id)), atFirst);
      }
      await voting.until(NOON + DAY);
      assert.equal((await kept.ballots.tally(id)).cast, 7);
      assert.equal(JSON.stringify(await voting.data(id)), atFirst, 'to whoever watches nothing happens');
      await voting.until(OVER - 1);
      await voting.host.handler.maintain();
      const waits = await voting.data(id, 'p1');
      assert.deepEqual([waits.phase, waits.counted, waits.results, waits.mine], ['closed', false, undefined, undefined]);
      assert.equal(await said(await voting.read(`/v1/polls/${id}/ballots`)), '404 not-found');
      await voting.until(OVER);
      const told = await voting.data(id, 'p1');
      assert.equal(told.counted, true);
      assert.deepEqual(told.ballots, {
        countedAt: new Date(OVER).toISOString(),
        auditUntil: new Date(OVER + AUDIT).toISOString(),
      });
      const {nBand, cells, final} = told.results as {nBand: string; cells: unknown; final: boolean};
      assert.deepEqual(
        [nBand, final, cells],
        [
          '5-9',
          true,
          [
            {optionId: 'fri', word: 'most'},
            {optionId: 'sat', word: 'many'},
          ],
        ],
      );
      assert.deepEqual(await kept.keys.list(), [], 'nobody can make a token any more');
      const {spent} = await voting.audit(id);
      for (const box of boxes) {
        assert.equal((await box.status(id)).state, 'counted');
        const receipts = await box.receipts(id);
        assert.equal(receipts.length, 1);
        assert.ok(spent.includes(receipts[0]!));
      }
    });

    it('of four tells nothing, ever, and its list looks like any other', async () => {
      const id = await voting.open();
      const box = await voting.vote(id, 'p1', {answer: {option: 'fri'}});
      for (const person of crowd(4).slice(1)) await voting.vote(id, person, {answer: {option: 'sat'}});
      const silent = await voting.open();
      await voting.until(OVER);
      await voting.host.handler.maintain();
      const data = await voting.data(id);
      assert.deepEqual([data.counted, data.results], [true, undefined]);
      const [some, none] = [await voting.audit(id), await voting.audit(silent)];
      assert.deepEqual([some.spent.length, none.spent.length], [64, 64], 'whether anybody voted it does not tell');
      assert.ok(some.spent.includes((await box.receipts(id))[0]!));
      assert.deepEqual(some, await voting.audit(id), 'the same each time');
      assert.equal(new Set(some.spent).size, 64);
      for (const one of some.spent) assert.match(one, /^[\w-]{43}$/);
    });

    it('is the same for everyone, from everywhere, without a sign of who asks', async () => {
      const id = await voting.open();
      const answers = [
        await voting.read(`/v1/polls/${id}`),
        await voting.read(`/v1/polls/${id}`, {headers: {origin: 'https://elsewhere.example', cookie: 'session=1'}}),
        await voting.host.request('p1', `/v1/polls/${id}`),
      ];
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      assert.equal(new Set(texts).size, 1);
      const {definitionHash, ...definition} = JSON.parse(texts[0]!) as {definitionHash: string};
      assert.equal(definitionHash, definitionHashOf(definition as never));
      assert.deepEqual(readPollData((await voting.data(id)) as never)?.definition, definition);
      for (const {headers} of answers) {
        assert.equal(headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
        assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
        assert.deepEqual([headers.get('Access-Control-Allow-Credentials'), headers.get('Vary')], [null, null]);
      }
    });

    it('is read without credentials by a page that may use the host with them, too', async () => {
      const listed = new Voting(kept, {clock: voting.clock, origins: ['https://listed.example']});
      const id = await listed.open();
      const {headers} = await listed.read(`/v1/polls/${id}`, {headers: {origin: 'https://listed.example'}});
      const names = ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials', 'Vary', 'Access-Control-Expose-Headers'];
      assert.deepEqual(
        names.map((name) => headers.get(name)),
        ['*', null, null, 'date, age'],
      );
    });

    it('is told of in public, other polls are not', async () => {
      const id = await voting.open({privacy: 'confidential'});
      for (const path of [`/v1/polls/${id}`, '/v1/polls/none', `/v1/polls/${id}/ballots`])
        assert.equal(await said(await voting.read(path)), '404 not-found');
      const {blinded} = await voting.prepared(await voting.open());
      assert.equal(await said(await voting.issue(id, 'p1', {blinded})), '404 not-found');
    });

    it('goes on after the host was started anew', async () => {
      const id = await voting.open();
      await voting.castAll(id, crowd(5));
      voting = new Voting(await kept.again(), {clock: voting.clock});
      await voting.castAll(id, ['p6', 'p7']);
      await voting.until(OVER);
      voting = new Voting(await kept.again(), {clock: voting.clock});
      await voting.host.handler.maintain();
      assert.equal(((await voting.data(id)).results as {nBand: string}).nBand, '5-9');
      assert.equal((await kept.ballots.closed(id))?.cast, 7);
    });

    it('shows texts from as many on as it asks for, in no order, and figures as coarse as they have to be', async () => {
      const id = await voting.open({form: {type: 'scale', points: 5, low: 'Low', high: 'High'}, comments: true});
      for (const [index, person] of crowd(12).entries())
        await voting.vote(id, person, {answer: {option: String((index % 3) + 2)}, ...(index < 10 && {comment: `Comment ${index}`})});
      const few = await voting.open({form: {type: 'text'}});
      for (const person of crowd(9)) await voting.vote(few, person, {answer: {text: 'The same words'}});
      await voting.until(OVER);
      const results = (await voting.data(id)).results as {nBand: string; text: {text: string}[]; cells: {pct?: number}[]};
      assert.equal(results.nBand, '10-19');
      assert.deepEqual(results.text.map(({text}) => text).sort(), Array.from({length: 10}, (_, index) => `Comment ${index}`).sort());
      for (const {pct} of results.cells) if (pct !== undefined) assert.equal(pct % 5, 0);
      const {text, suppressedReason} = (await voting.data(few)).results as {text?: unknown; suppressedReason: string};
      assert.deepEqual([text, suppressedReason], [undefined, 'few-texts']);
      assert.equal((await voting.data(id)).counted, true);
    });
  });
}

describe('A host', () => {
  it('says in the session whether it takes ballots', async () => {
    const kept = await places.memory();
    const featuresOf = async (voting: Voting) => readSession(await (await voting.host.request('p1', '/v1/session')).json())!.features.ballots;
    assert.equal(await featuresOf(new Voting(kept)), true);
    assert.equal(await featuresOf(new Voting(kept, {ballots: undefined})), undefined);
    assert.equal(await featuresOf(new Voting(kept, {policy: {isAvailable: (widget) => widget !== 'poll'}})), undefined);
    await assert.rejects(new Voting(kept, {ballots: undefined}).open(), /not-offered/);
    assert.ok(CLOSES < OVER);
  });
});
