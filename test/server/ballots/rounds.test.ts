/** The same question again, to nearly the same people, where nobody can tie votes to people (pulse poll, rule 9). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {GRACE} from '../../../src/protocol/ballot.js';
import type {PollData} from '../../../src/protocol/views/poll.js';
import {createBallotKeys} from '../../../src/server/index.js';
import {crowd, DAY} from '../poll/polls.js';
import {hasFigures, Team} from '../poll/team.js';
import {places, Voting} from './voting.js';

describe('The rounds of an unlinkable series', () => {
  it('have a key each, and tell no more than a majority where one joined or left', async () => {
    const kept = await places.memory();
    const team = new Team(crowd(12));
    const voting = new Voting({...kept, keys: createBallotKeys()}, {directory: team.directory});
    const digests: string[] = [];
    /** Has a round asked and voted in, and gives what everybody sees of it in the end. */
    const round = async (number: number): Promise<PollData> => {
      const closesAt = voting.clock.now() + DAY;
      const id = await voting.open({
        audience: {groups: ['team']},
        series: {id: 'how-it-is', round: number},
        closesAt: new Date(closesAt).toISOString(),
      });
      await voting.castAll(id, team.members);
      await voting.until(closesAt + GRACE);
      await voting.host.handler.maintain();
      digests.push(...(await voting.audit(id)).spent);
      return voting.data(id);
    };
    const first = await round(1);
    const second = await round(2);
    assert.ok(hasFigures(first.results as never) && hasFigures(second.results as never), 'the same people');
    assert.notEqual(first.definition.key!.keyId, second.definition.key!.keyId);
    team.members.push('p13');
    const third = await round(3);
    assert.deepEqual([third.counted, hasFigures(third.results as never)], [true, false], 'one joined');
    assert.equal((third.results as {nBand: string}).nBand, '10-19', 'something is told all the same');
    team.members = crowd(18);
    assert.ok(hasFigures((await round(4)).results as never), 'six joined since the first');
    team.members = crowd(18).slice(1);
    assert.ok(!hasFigures((await round(5)).results as never), 'one left');
    assert.equal(new Set(digests).size, digests.length, 'no two rounds have anything in common by which votes could be told again');
    voting.close();
    await kept.dispose();
    assert.deepEqual(voting.errors, []);
  });

  it('that are set up at once give tokens to those who are there when each opens', async () => {
    const kept = await places.sqlite();
    const team = new Team(crowd(12));
    const voting = new Voting({...kept, keys: createBallotKeys()}, {directory: team.directory});
    const now = voting.clock.now();
    const timestamp = (days: number): string => new Date(now + days * DAY).toISOString();
    const days = [{closesAt: timestamp(1)}, {opensAt: timestamp(7), closesAt: timestamp(8)}, {opensAt: timestamp(14), closesAt: timestamp(15)}];
    const ids: string[] = [];
    for (const [index, more] of days.entries())
      ids.push(await voting.open({audience: {groups: ['team']}, series: {id: 'how-it-is', round: index + 1}, ...more}));
    const [first, second, third] = ids as [string, string, string];
    await voting.castAll(first, crowd(12));
    team.members = crowd(13).slice(1);
    await voting.until(now + 7 * DAY);
    assert.equal((await voting.issue(second, 'p1', {blinded: (await voting.prepared(second)).blinded})).status, 403, 'who left');
    await voting.castAll(second, crowd(13).slice(1));
    team.members = crowd(14).slice(1);
    assert.equal((await voting.issue(second, 'p14', {blinded: (await voting.prepared(second)).blinded})).status, 403, 'who came while it is open');
    // It is opened and closed while nobody looks.
    await voting.until(now + 15 * DAY + GRACE);
    await voting.host.handler.maintain();
    const told = await Promise.all([first, second, third].map((id) => voting.data(id)));
    assert.deepEqual(
      told.map(({counted, results}) => [counted, hasFigures(results as never)]),
      [
        [true, true],
        [true, false],
        [true, false],
      ],
    );
    voting.close();
    await kept.dispose();
    assert.deepEqual(voting.errors, []);
  });
});
