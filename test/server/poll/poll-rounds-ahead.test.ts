/** Rounds that are set up ahead: who is asked in each is settled when it opens, and looked at again when it is over (pulse poll, rule 9, and attack 10). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {act, answer, answerAll, crowd, DAY, opened, options, pollHost, pollOf, question, resultsOf} from './polls.js';
import {hasFigures, Team} from './team.js';

const asked: Partial<PollOpened> = {audience: {groups: ['team']}};
const WEEK = 7 * DAY;
const timestamp = (time: number): string => new Date(time).toISOString();
const even = (by: string): string => (Number(by.slice(1)) % 2 === 0 ? 'fri' : 'sat');
const byAll = (people: readonly string[]) => Object.fromEntries(people.map((by) => [by, even(by)]));

/** Sets up rounds of a series at once, a week apart, each open for a day. */
async function setUp(host: TestHost, rounds: number, more: Partial<PollOpened> = asked): Promise<string[]> {
  const [now, ids] = [host.now, [] as string[]];
  for (let at = 0; at < rounds; at++) {
    const opens = now + at * WEEK;
    const days = {...(at > 0 && {opensAt: timestamp(opens)}), closesAt: timestamp(opens + DAY)};
    ids.push(await opened(host, {...more, series: {id: 'how-it-is', round: at + 1}, ...days}));
  }
  return ids;
}

const hostOf = (team: Team): TestHost => new TestHost(createMemoryStore(), options(team.options));

onEveryStore('Rounds that are set up at once', (hosts) => {
  it('tell no more than a majority where one left between them', async () => {
    const team = new Team(crowd(12));
    const host = pollHost(hosts, team.options);
    const [first, second] = (await setUp(host, 2)) as [string, string];
    await answerAll(host, first, byAll(crowd(12)));
    host.now += WEEK;
    team.members = crowd(11);
    assert.equal(await answer(host, 'p12', second, 'sat'), 'not-found: /subject not-found');
    await answerAll(host, second, byAll(crowd(11)));
    host.now += WEEK;
    assert.ok(hasFigures(await resultsOf(host, 'p1', first)));
    assert.ok(!hasFigures(await resultsOf(host, 'p1', second)), 'one left');
    assert.equal((await resultsOf(host, 'p1', second))?.nBand, '10-19', 'something is told all the same');
  });

  it('are settled once, however many look at them at the same moment, and on however many hosts', async () => {
    const team = new Team(crowd(12));
    const [host, other] = [pollHost(hosts, team.options), pollHost(hosts, team.options)];
    const [first, second] = (await setUp(host, 2)) as [string, string];
    await answerAll(host, first, byAll(crowd(12)));
    host.now = other.now = host.now + WEEK;
    const stateOf = async (id: string) => (await hosts.store.things('poll', [id])).get(id)!;
    const look = (one: TestHost, index: number) => pollOf(one, `p${index + 1}`, second);
    const seen = await Promise.all([host, other, host, other, host, other].map(look));
    assert.deepEqual(
      seen.map((item) => item?.data.asked),
      Array.from({length: 6}, () => true),
    );
    const frozen = await stateOf(second);
    team.members = crowd(20);
    await Promise.all([host.handler.maintain(), other.handler.maintain(), pollOf(other, 'p1', second)]);
    assert.equal(await stateOf(second), frozen, 'whoever was first has said who is asked');
    assert.equal(await answer(other, 'p13', second, 'fri'), 'forbidden: /type not-asked');
  });

  it('are the same on a host that was asleep while they opened, closed, or both', async () => {
    const team = new Team(crowd(12));
    const host = pollHost(hosts, team.options);
    const [first, second, third] = (await setUp(host, 3)) as [string, string, string];
    await answerAll(host, first, byAll(crowd(12)));
    host.now += WEEK;
    await answerAll(host, second, byAll(crowd(12)));
    // Nobody has looked since; the next one is another process.
    host.now += WEEK + 1000;
    const woken = pollHost(hosts, team.options);
    woken.now = host.now;
    team.members = crowd(11);
    await answerAll(woken, third, byAll(crowd(11)));
    woken.now += WEEK;
    const told = await Promise.all([third, second, first].map((id) => resultsOf(woken, 'p1', id)));
    assert.deepEqual(told.map(hasFigures), [false, false, true], 'one may have left in the second, and has left in the third');
  });
});

describe('Rounds that are set up at once', () => {
  it('ask those who are there when they open, also who came since they were set up', async () => {
    const team = new Team(crowd(12));
    const host = hostOf(team);
    const [, second] = (await setUp(host, 2)) as [string, string];
    host.now += 2 * DAY;
    team.members = crowd(13);
    assert.equal((await pollOf(host, 'p13', second))!.data.asked, true, 'before it opens');
    assert.equal(await answer(host, 'p13', second, 'fri'), 'forbidden: /type not-open');
    host.now += 5 * DAY;
    assert.equal((await pollOf(host, 'p13', second))!.data.asked, true);
    assert.equal(await answer(host, 'p13', second, 'fri'), 'stored');
    team.members = crowd(14);
    assert.equal((await pollOf(host, 'p14', second))!.data.asked, false, 'who comes while it is open is asked the next time');
  });

  it('of a whole space ask everybody who is in it when they open', async () => {
    const team = new Team([]);
    team.space = crowd(12);
    const host = hostOf(team);
    const [, second] = (await setUp(host, 2, {})) as [string, string];
    team.space = crowd(13);
    host.now += WEEK;
    assert.equal(await answer(host, 'p13', second, 'fri'), 'stored');
    assert.equal(await answer(host, 'p14', second, 'fri'), 'forbidden: /type not-asked');
  });

  it('tell no more than a majority where one left while a round was open: nobody knows whether they had answered', async () => {
    for (const answers of [true, false]) {
      const team = new Team(crowd(12));
      const host = hostOf(team);
      const [first, second] = (await setUp(host, 2)) as [string, string];
      await answerAll(host, first, byAll(crowd(12)));
      host.now += WEEK;
      await answerAll(host, second, byAll(answers ? crowd(12) : crowd(11)));
      team.members = crowd(11);
      assert.equal(await answer(host, 'p12', second, 'sat'), 'not-found: /subject not-found');
      host.now += WEEK;
      assert.ok(hasFigures(await resultsOf(host, 'p1', first)));
      assert.ok(!hasFigures(await resultsOf(host, 'p1', second)), String(answers));
    }
  });

  it('have figures where as many left as hide each other, before the round opened and not only within it', async () => {
    const team = new Team(crowd(20));
    const host = hostOf(team);
    const [first, second, third] = (await setUp(host, 3)) as [string, string, string];
    await answerAll(host, first, byAll(crowd(20)));
    host.now += WEEK;
    await answerAll(host, second, byAll(crowd(19)));
    // Of those who left now each may be the only one who had not answered.
    team.members = crowd(14);
    host.now += DAY * 2;
    assert.ok(!hasFigures(await resultsOf(host, 'p1', second)));
    host.now += DAY * 5;
    await answerAll(host, third, byAll(crowd(14)));
    host.now += WEEK;
    assert.ok(hasFigures(await resultsOf(host, 'p1', third)), 'six have left since the first');
  });

  it('are compared in the order in which they are over, whichever was opened first', async () => {
    const team = new Team(crowd(12));
    const host = hostOf(team);
    const now = host.now;
    const days = (closes: number) => ({...asked, closesAt: timestamp(now + closes * DAY)});
    const long = await opened(host, {...days(9), series: {id: 'how-it-is', round: 1}});
    await answerAll(host, long, byAll(crowd(12)));
    team.members = crowd(11);
    const short = await opened(host, {...days(2), series: {id: 'how-it-is', round: 2}});
    await answerAll(host, short, byAll(crowd(11)));
    host.now += 3 * DAY;
    assert.ok(hasFigures(await resultsOf(host, 'p1', short)), 'nothing with figures was told before it');
    host.now += WEEK;
    assert.ok(!hasFigures(await resultsOf(host, 'p1', long)));
    assert.ok(hasFigures(await resultsOf(host, 'p1', short)), 'what was told stays');
  });

  it('say nothing where fewer are there when they open than it takes, and know of nobody who was erased', async () => {
    const team = new Team(crowd(12));
    const host = hostOf(team);
    const [, second, third] = (await setUp(host, 3)) as [string, string, string];
    host.now += WEEK;
    team.members = crowd(4);
    await answerAll(host, second, byAll(crowd(4)));
    host.now += DAY * 2;
    assert.equal(await resultsOf(host, 'p1', second), undefined);
    await host.handler.rights.erase('p2');
    host.now += DAY * 5;
    team.members = crowd(12);
    assert.equal(await answer(host, 'p2', third, 'fri'), 'stored');
  });

  it('that are erased from, or reported, while nobody has looked since they were over tell what they would have told', async () => {
    const team = new Team(crowd(12));
    const host = hostOf(team);
    const [first] = (await setUp(host, 1)) as [string];
    await answerAll(host, first, byAll(crowd(12)));
    host.now += 2 * DAY;
    await host.handler.rights.erase('p3');
    const results = await resultsOf(host, 'p1', first);
    assert.ok(results?.final && hasFigures(results));
    assert.deepEqual(
      results.cells.map(({pct}) => pct).filter((pct) => pct !== undefined),
      [50, 50],
    );
    assert.equal(await act(host, 'p1', 'hearth.poll.reported.v1', {reason: 'other'}, {subject: first}), 'stored');
    assert.deepEqual(await resultsOf(host, 'p1', first), results);
  });

  it('still say before they are opened that too few are asked', async () => {
    const host = hostOf(new Team(crowd(4)));
    const data = question({
      ...asked,
      series: {id: 'how-it-is', round: 2},
      opensAt: timestamp(host.now + WEEK),
      closesAt: timestamp(host.now + WEEK + DAY),
    });
    assert.equal(await act(host, 'ana', 'hearth.poll.opened.v1', data), 'invalid: /data/audience too-few');
  });
});
