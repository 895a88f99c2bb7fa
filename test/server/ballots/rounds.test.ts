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
});
