/** A process that ends between any two steps: no vote is lost, none counts twice, and nothing that harms is left. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {act, crowd, opened, question} from '../poll/polls.js';
import type {SharedKeys} from './shared-keys.js';
import {OVER, places, said, Voting} from './voting.js';
import type {Places} from './voting.js';

class CrashError extends Error {
  override readonly name = 'CrashError';
}

/** What changes something, in each place. */
const STEPS: Record<string, readonly string[]> = {
  store: ['write'],
  ballots: ['issue', 'cast', 'close', 'release', 'forget', 'drop', 'rename'],
  keys: ['create', 'destroy'],
};

/** Ends the process, as it were, before or after the given one of the steps that are taken. */
class Crash {
  taken = 0;
  happened = false;
  readonly #at: number;
  readonly #isAfter: boolean;

  constructor(at: number, isAfter: boolean) {
    this.#at = at;
    this.#isAfter = isAfter;
  }

  over<Place extends object>(place: Place, steps: readonly string[]): Place {
    return new Proxy(place, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (!steps.includes(String(name))) return member.bind(target) as unknown;
        return async (...values: unknown[]): Promise<unknown> => {
          const isHere = this.happened || this.taken++ === this.#at;
          this.happened ||= isHere;
          // Nothing is done by a process that has ended.
          if (isHere && (!this.#isAfter || this.taken > this.#at + 1)) throw new CrashError();
          const result: unknown = await (member as (...values: unknown[]) => unknown).apply(target, values);
          if (isHere) throw new CrashError();
          return result;
        };
      },
    });
  }

  of({store, ballots, keys}: Places): Pick<Places, 'store' | 'ballots' | 'keys'> {
    return {store: this.over(store, STEPS.store!), ballots: this.over(ballots, STEPS.ballots!), keys: this.over(keys, STEPS.keys!)};
  }
}

for (const [kind, create] of Object.entries(places)) {
  describe(`A host that ends in the middle (${kind})`, () => {
    let kept: Places;
    beforeEach(async () => {
      kept = await create();
    });
    afterEach(() => kept.dispose());

    /** Does something with a host that ends at each of its steps in turn; calls back after each. */
    async function atEachStep(prepare: () => Promise<Voting>, work: (voting: Voting) => Promise<unknown>, check: (before: Voting) => Promise<void>) {
      let steps = 0;
      for (let at = 0; ; at++) {
        let happened = false;
        for (const isAfter of [false, true]) {
          // Nothing of the round before may be left to do.
          await kept.dispose();
          kept = await create();
          const before = await prepare();
          const crash = new Crash(at, isAfter);
          const errors: unknown[] = [];
          const crashing = new Voting(crash.of(kept), {clock: before.clock, onError: (error) => void errors.push(error)});
          await work(crashing);
          for (const error of errors) assert.ok(error instanceof CrashError, String(error));
          ({happened} = crash);
          await check(before);
        }
        if (!happened) return steps;
        steps++;
      }
    }

    it('while ballots are counted, counts each once', async () => {
      let id = '';
      const prepare = async () => {
        const voting = new Voting(kept);
        id = await voting.open();
        await voting.castAll(id, crowd(7));
        await voting.until(OVER);
        return voting;
      };
      const steps = await atEachStep(
        prepare,
        (voting) => voting.host.handler.maintain(),
        async ({clock}) => {
          const next = new Voting(await kept.again(), {clock});
          await next.host.handler.maintain();
          assert.deepEqual(next.errors, []);
          const {results, counted} = await next.data(id);
          assert.deepEqual([(results as {nBand: string}).nBand, counted, (results as {batchNo: number}).batchNo], ['5-9', true, 1]);
          const closed = await kept.ballots.closed(id);
          assert.deepEqual([closed?.cast, closed?.choices], [7, undefined], 'what they said is let go of');
          assert.equal((await next.audit(id)).spent.length, 64);
          assert.ok(!(await kept.keys.list()).includes(id));
        },
      );
      // The key goes, the ballots are closed, what is told is written, what they said is let go of.
      assert.ok(steps >= 4, `${steps} steps`);
    });

    it('while a poll is called off, leaves none of its ballots', async () => {
      let id = '';
      const steps = await atEachStep(
        async () => {
          const voting = new Voting(kept);
          id = await voting.open();
          await voting.castAll(id, crowd(5));
          assert.equal(await act(voting.host, 'ana', 'hearth.poll.called_off.v1', {}, {subject: id}), 'stored');
          return voting;
        },
        (voting) => voting.host.handler.maintain(),
        async ({clock}) => {
          await new Voting(await kept.again(), {clock}).host.handler.maintain();
          assert.deepEqual([(await kept.ballots.polls()).includes(id), (await kept.keys.list()).includes(id)], [false, false]);
        },
      );
      assert.equal(steps, 2);
    });

    it('while a poll is opened, opens it once, with one key, when it is sent again', async () => {
      const keys = kept.keys as SharedKeys;
      for (let at = 0; at < 3; at++) {
        for (const isAfter of [false, true]) {
          const before = new Voting(kept);
          const event = before.host.event({type: 'hearth.poll.opened.v1', data: question({privacy: 'unlinkable'}), space: 'harbor'});
          const crashing = new Voting(new Crash(at, isAfter).of(kept), {clock: before.clock});
          await assert.rejects(crashing.host.post('ana', event), /500/);
          const next = new Voting(await kept.again(), {clock: before.clock});
          const [receipt] = await next.host.post('ana', event);
          assert.ok(['stored', 'duplicate'].includes(receipt!.status));
          assert.ok(keys.polls.has(event.id));
          await next.castAll(event.id, ['p1']);
        }
      }
      assert.equal(keys.polls.size, 6);
    });

    it('while a token is given or a ballot is taken, gives it once and counts it once', async () => {
      const id = await new Voting(kept).open();
      let cast = 0;
      for (const [index, person] of crowd(4).entries()) {
        const isAfter = index % 2 === 0;
        const crashing = () => new Voting(new Crash(0, isAfter).of(kept));
        const next = new Voting(await kept.again());
        const [{blinded, finish}, second] = [await next.prepared(id), await next.prepared(id)];
        assert.equal((await crashing().issue(id, person, {blinded})).status, 500);
        const answer = await next.issue(id, person, {blinded});
        assert.equal(answer.status, 200);
        assert.equal(await said(await next.issue(id, person, {blinded: second.blinded})), '409 already-issued');
        const token = await finish(((await answer.json()) as {signature: string}).signature);
        assert.equal(await said(await crashing().cast(id, token)), '500 internal');
        assert.equal(await said(await next.cast(id, token)), isAfter ? '200 duplicate' : '201 counted');
        assert.equal((await kept.ballots.tally(id)).cast, ++cast);
      }
    });

    it('while somebody is erased, erases them when it is asked again, and gives no second token', async () => {
      let id = '';
      const steps = await atEachStep(
        async () => {
          const voting = new Voting(kept);
          id = await voting.open();
          await voting.castAll(id, ['p1']);
          return voting;
        },
        (voting) => voting.host.handler.rights.erase('p1').catch((error: unknown) => assert.ok(error instanceof CrashError)),
        async ({clock}) => {
          const next = new Voting(await kept.again(), {clock});
          assert.equal(await said(await next.issue(id, 'p1', {blinded: (await next.prepared(id)).blinded})), '409 already-issued');
          await next.host.handler.rights.erase('p1');
          assert.ok(!(await kept.ballots.issuedTo('p1')).includes(id));
          await opened(next.host);
        },
      );
      assert.ok(steps >= 2, `${steps} steps`);
    });
  });
}
