import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {BallotStore} from '../../../src/server/ballots/store.js';

/** How a contract test gets at a store. */
export interface BallotStoreAccess {
  open(): Promise<BallotStore>;
  /** Opens the same once more beside the first, as another process would, or as this one does after it was killed; absent where nothing outlives a store. */
  beside?(): Promise<BallotStore>;
}

/** The digest of something, which no order can be read out of. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

const row = (person: string, blindedHash = `hash of ${person}`, pollId = 'p') => ({pollId, person, blindedHash, signature: `signed ${blindedHash}`});
const ballot = (name: string, choice = '"yes"', pollId = 'p') => ({pollId, spent: digest(name), choice});

/** What every store of ballots must do. */
export function describeBallotStore(name: string, access: BallotStoreAccess): void {
  describe(`${name}: a store of ballots`, () => {
    let store: BallotStore;
    beforeEach(async () => {
      store = await access.open();
    });
    afterEach(() => store.end());

    it('is empty at first', async () => {
      assert.equal(await store.issued('p', 'ana'), undefined);
      assert.equal(await store.find('p', digest('a')), undefined);
      assert.equal(await store.closed('p'), undefined);
      assert.deepEqual(await store.tally('p'), {issued: 0, cast: 0, choices: []});
      assert.deepEqual(await store.issuedTo('ana'), []);
    });

    it('notes one signature for each person and poll: the first', async () => {
      assert.deepEqual(await store.issue(row('ana', 'first')), row('ana', 'first'));
      assert.deepEqual(await store.issue(row('ana', 'second')), row('ana', 'first'));
      assert.deepEqual(await store.issue(row('bo')), row('bo'));
      assert.deepEqual(await store.issue(row('ana', 'elsewhere', 'q')), row('ana', 'elsewhere', 'q'));
      assert.deepEqual(await store.issued('p', 'ana'), row('ana', 'first'));
      assert.deepEqual(await store.issuedTo('ana'), ['p', 'q']);
      assert.equal((await store.tally('p')).issued, 2);
    });

    it('notes one of many that come at the same moment', async () => {
      const noted = await Promise.all(Array.from({length: 20}, (_, index) => store.issue(row('ana', `try ${index}`))));
      assert.equal(new Set(noted.map(({blindedHash}) => blindedHash)).size, 1);
      assert.deepEqual(await store.issued('p', 'ana'), noted[0]);
    });

    it('gives nobody a second one who is erased at the same moment, whichever process does it', async () => {
      const other = (await access.beside?.()) ?? store;
      await store.issue(row('ana', 'first'));
      // Somebody looked before she was erased, and writes afterwards.
      await other.rename('ana', 'erased ana');
      assert.deepEqual(await store.issue(row('ana', 'second'), 'erased ana'), {...row('ana', 'first'), person: 'erased ana'});
      assert.equal(await store.issued('p', 'ana'), undefined);
      const people = Array.from({length: 12}, (_, index) => `p${index}`);
      for (const person of people) await store.issue(row(person), `erased ${person}`);
      await Promise.all(
        people.flatMap((person) => [other.rename(person, `erased ${person}`), store.issue(row(person, 'again'), `erased ${person}`)]),
      );
      assert.equal((await store.tally('p')).issued, 1 + people.length);
      for (const person of people) assert.equal((await store.issued('p', `erased ${person}`))?.blindedHash, `hash of ${person}`);
      if (other !== store) await other.end();
    });

    it('lets go of what was said, and of nothing else, once it is told', async () => {
      await store.cast(ballot('a', '"words of a"'));
      await store.cast(ballot('b', '"words of b"'));
      await store.release('p');
      assert.equal(await store.find('p', digest('a')), '"words of a"', 'not before it is closed');
      const {spent} = await store.close('p');
      await store.release('p');
      await store.release('p');
      assert.deepEqual(await store.closed('p'), {issued: 0, cast: 2, spent});
      assert.deepEqual(await store.tally('p'), {issued: 0, cast: 2, choices: []});
      assert.equal(await store.find('p', digest('a')), '');
      assert.equal(await store.find('p', digest('c')), undefined);
      await store.forget('p');
      assert.deepEqual(await store.closed('p'), {issued: 0, cast: 2});
    });

    it('knows of which polls it keeps something, and of which no more', async () => {
      assert.deepEqual(await store.polls(), []);
      await store.issue(row('ana', 'seen', 'q'));
      await store.cast(ballot('a'));
      assert.deepEqual(await store.polls(), ['p', 'q']);
      await store.close('p');
      await store.close('empty');
      await store.forget('p');
      assert.deepEqual(await store.polls(), ['empty', 'p', 'q'], 'its numbers are kept');
      for (const poll of ['p', 'q', 'empty']) await store.drop(poll);
      assert.deepEqual(await store.polls(), []);
    });

    it('lets nobody stand twice under one alias', async () => {
      await store.issue(row('erased 1', 'before'));
      await store.issue(row('ana', 'after'));
      await store.issue(row('ana', 'elsewhere', 'q'));
      await store.rename('ana', 'erased 1');
      assert.deepEqual([(await store.tally('p')).issued, await store.issuedTo('ana')], [1, []]);
      assert.deepEqual(await store.issued('p', 'erased 1'), row('erased 1', 'before'));
      assert.deepEqual(await store.issued('q', 'erased 1'), {...row('ana', 'elsewhere', 'q'), person: 'erased 1'});
    });

    it('puts an alias in the place of a person, and counts on', async () => {
      await store.issue(row('ana'));
      await store.issue(row('ana', 'elsewhere', 'q'));
      await store.issue(row('bo'));
      await store.rename('ana', 'erased 1');
      assert.equal(await store.issued('p', 'ana'), undefined);
      assert.deepEqual(await store.issuedTo('ana'), []);
      assert.deepEqual(await store.issuedTo('erased 1'), ['p', 'q']);
      assert.equal((await store.tally('p')).issued, 2);
    });

    it('counts a token once', async () => {
      assert.equal(await store.cast(ballot('a')), 'counted');
      assert.equal(await store.cast(ballot('a')), 'duplicate');
      assert.equal(await store.cast(ballot('a', '"no"')), 'already-spent');
      assert.equal(await store.cast(ballot('a', '"no"', 'q')), 'counted');
      assert.equal(await store.find('p', digest('a')), '"yes"');
      assert.deepEqual(await store.tally('p'), {issued: 0, cast: 1, choices: [{choice: '"yes"', count: 1}]});
    });

    it('counts one of fifty that come at the same moment', async () => {
      const outcomes = await Promise.all(Array.from({length: 50}, () => store.cast(ballot('a'))));
      assert.equal(outcomes.filter((outcome) => outcome === 'counted').length, 1);
      assert.equal(outcomes.filter((outcome) => outcome === 'duplicate').length, 49);
      const other = await Promise.all(Array.from({length: 50}, (_, index) => store.cast(ballot('b', `${index}`))));
      assert.equal(other.filter((outcome) => outcome === 'counted').length, 1);
      assert.equal(other.filter((outcome) => outcome === 'already-spent').length, 49);
      assert.equal((await store.tally('p')).cast, 2);
    });

    it('counts one of fifty that come while another is being written, and are written together', async () => {
      const first = store.cast(ballot('a'));
      const outcomes = await Promise.all(Array.from({length: 50}, (_, index) => store.cast(ballot('b', index < 25 ? '"yes"' : '"no"'))));
      assert.equal(await first, 'counted');
      assert.deepEqual(
        ['counted', 'duplicate', 'already-spent'].map((one) => outcomes.filter((outcome) => outcome === one).length),
        [1, 24, 25],
      );
      assert.equal((await store.tally('p')).cast, 2);
    });

    it('counts every ballot, whether it waits for others or not', async () => {
      for (let index = 0; index < 13; index++) {
        assert.equal(await store.cast(ballot(`b${index}`, index % 3 === 0 ? '"a \\" quote"' : '"日本"')), 'counted');
        assert.equal((await store.tally('p')).cast, index + 1);
        assert.equal(await store.cast(ballot(`b${index}`, '0')), 'already-spent');
      }
      for (let index = 0; index < 13; index++) assert.equal(await store.cast(ballot(`b${index}`, '0')), 'already-spent');
      assert.deepEqual((await store.tally('p')).choices, [
        {choice: '"a \\" quote"', count: 5},
        {choice: '"日本"', count: 8},
      ]);
    });

    it('keeps more than one statement can carry', async () => {
      const outcomes = await Promise.all(Array.from({length: 450}, (_, index) => store.cast(ballot(`b${index}`))));
      assert.ok(outcomes.every((outcome) => outcome === 'counted'));
      assert.equal((await store.tally('p')).cast, 450);
    });

    it('closes a poll once, with all that was counted, and tells the digests in their order', async () => {
      for (const person of ['ana', 'bo', 'cem', 'dan', 'eva', 'fil', 'gus']) await store.issue(row(person));
      for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await store.cast(ballot(name));
      await store.cast(ballot('other poll', '1', 'q'));
      const closed = await store.close('p');
      const spent = ['a', 'b', 'c', 'd', 'e', 'f'].map(digest).sort();
      assert.deepEqual(closed, {issued: 7, cast: 6, choices: [{choice: '"yes"', count: 6}], spent});
      assert.equal(await store.cast(ballot('g')), 'closed');
      // Whoever never heard that theirs is counted still learns it.
      assert.equal(await store.cast(ballot('a')), 'duplicate');
      assert.equal(await store.cast(ballot('a', '"no"')), 'already-spent');
      await store.issue(row('late'));
      assert.deepEqual(await store.close('p'), closed);
      assert.deepEqual(await store.closed('p'), closed);
      assert.deepEqual(await store.tally('p'), {issued: 7, cast: 6, choices: closed.choices});
      assert.equal((await store.tally('q')).cast, 1);
    });

    it('counts a ballot or refuses it, when a poll closes at the same moment', async () => {
      const casting = Array.from({length: 30}, (_, index) => store.cast(ballot(`b${index}`)));
      const closing = store.close('p');
      const more = Array.from({length: 30}, (_, index) => store.cast(ballot(`c${index}`)));
      const outcomes = await Promise.all([...casting, ...more]);
      assert.equal((await closing).cast, outcomes.filter((outcome) => outcome === 'counted').length);
      assert.deepEqual(await store.closed('p'), await closing);
    });

    it('forgets who and which, and keeps how many', async () => {
      await store.issue(row('ana'));
      await store.issue(row('ana', 'x', 'q'));
      await store.cast(ballot('a'));
      await store.forget('p');
      assert.equal((await store.tally('p')).cast, 1, 'a poll that is open is left alone');
      await store.close('p');
      await store.forget('p');
      const numbers = {issued: 1, cast: 1, choices: [{choice: '"yes"', count: 1}]};
      assert.deepEqual(await store.closed('p'), numbers);
      assert.deepEqual(await store.tally('p'), numbers);
      assert.equal(await store.find('p', digest('a')), undefined);
      assert.deepEqual(await store.issuedTo('ana'), ['q']);
      assert.equal(await store.cast(ballot('a')), 'closed');
    });

    it('drops a poll whole', async () => {
      await store.issue(row('ana'));
      for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await store.cast(ballot(name));
      await store.close('p');
      await store.drop('p');
      assert.deepEqual(await store.tally('p'), {issued: 0, cast: 0, choices: []});
      assert.equal(await store.closed('p'), undefined);
      assert.equal(await store.issued('p', 'ana'), undefined);
    });

    const {beside} = access;
    if (!beside) return;

    it('has after a crash what it said to have counted: each number of ballots', async () => {
      for (let index = 0; index < 12; index++) {
        assert.equal(await store.cast(ballot(`b${index}`)), 'counted');
        // Whatever the first still holds in memory, the second finds it all.
        const second: BallotStore = await beside();
        assert.equal((await second.tally('p')).cast, index + 1);
        assert.equal(await second.cast(ballot(`b${index}`)), 'duplicate');
        await second.end();
      }
    });

    it('is shared by processes that count a token once between them', async () => {
      const other = await beside();
      const outcomes = await Promise.all(Array.from({length: 50}, (_, index) => (index % 2 ? store : other).cast(ballot('a'))));
      assert.equal(outcomes.filter((outcome) => outcome === 'counted').length, 1);
      const both = await Promise.all(Array.from({length: 40}, (_, index) => (index % 2 ? store : other).cast(ballot(`b${index}`))));
      assert.ok(both.every((outcome) => outcome === 'counted'));
      assert.equal((await other.tally('p')).cast, 41);
      assert.equal((await store.close('p')).spent?.length, 41);
      assert.equal(await other.cast(ballot('c')), 'closed');
      await other.end();
    });
  });
}
