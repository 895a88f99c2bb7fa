/** The same question again, to nearly the same people, on a host (pulse poll, rule 9, and attack 10). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import type {PollDefinition} from '../../../src/protocol/poll.js';
import type {AnswerValue} from '../../../src/protocol/results/answers.js';
import type {PollResults} from '../../../src/protocol/results/index.js';
import {OWN_SCALE, packForm} from '../../../src/protocol/scales/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {closeRound, newRound, openRound} from '../../../src/server/domains/poll/poll-rounds.js';
import type {LivePoll} from '../../../src/server/domains/poll/poll-state.js';
import {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {act, answer, answerAll, crowd, DAY, opened, options, pollHost, pollOf, question, resultsOf} from './polls.js';
import {hasFigures, Team} from './team.js';

const asked: Partial<PollOpened> = {audience: {groups: ['team']}};
const WEEK = 7 * DAY;

/** Has a round of a series asked and answered, and gives what comes of it. */
async function round(host: TestHost, team: Team, number: number, answers: (by: string) => string | AnswerValue, more: Partial<PollOpened> = {}) {
  const closesAt = new Date(host.now + DAY).toISOString();
  const id = await opened(host, {...asked, series: {id: 'how-it-is', round: number}, closesAt, ...more});
  await answerAll(host, id, Object.fromEntries(('audience' in more ? crowd(12) : team.members).map((by) => [by, answers(by)])));
  host.now += WEEK;
  return {id, results: await resultsOf(host, 'ana', id)};
}

const fewOf = (before: readonly string[], now: readonly string[]): boolean =>
  [now.filter((one) => !before.includes(one)), before.filter((one) => !now.includes(one))].some(({length}) => length > 0 && length < 5);

const even = (by: string): string => (Number(by.slice(1)) % 2 === 0 ? 'fri' : 'sat');

onEveryStore('The rounds of a series', (hosts) => {
  it('show figures to the same people, and no more than a majority where one joined or left since any round with figures', async () => {
    const team = new Team(crowd(12));
    const host = pollHost(hosts, team.options);
    assert.ok(hasFigures((await round(host, team, 1, even)).results));
    assert.ok(hasFigures((await round(host, team, 2, even)).results), 'the same people');
    team.members.push('p13');
    const third = await round(host, team, 3, even);
    assert.ok(!hasFigures(third.results), 'one joined');
    assert.equal(third.results?.nBand, '10-19', 'something is told all the same');
    assert.ok(!hasFigures((await round(host, team, 4, even)).results), 'the same as before, and one more than at first');
    team.members = crowd(18);
    assert.ok(hasFigures((await round(host, team, 5, even)).results), 'six joined since the first');
    team.members = crowd(18).slice(1);
    assert.ok(!hasFigures((await round(host, team, 6, even)).results), 'one left');
  });

  it('keep nobody’s id, publish no number of those who joined, and count whoever was erased as one who left', async () => {
    const team = new Team(crowd(12));
    const host = pollHost(hosts, team.options);
    const {id} = await round(host, team, 1, even);
    const stateOf = async () => (await hosts.store.things('poll', [id])).get(id)!;
    assert.ok(!(await stateOf()).includes('"p3"'));
    const named = (JSON.parse(await stateOf()) as {round: {members: string[]}}).round.members;
    await host.handler.rights.erase('p3');
    const left = (JSON.parse(await stateOf()) as {round: {members: string[]}}).round.members;
    assert.equal(left.length, 12);
    assert.equal(named.filter((name) => !left.includes(name)).length, 1, 'what stands for them is gone');
    team.members = crowd(12).filter((one) => one !== 'p3');
    assert.ok(!hasFigures((await round(host, team, 2, even)).results), 'one left');
    for (const by of ['ana', 'p1', 'harbor-mod']) {
      const text = await (await host.request(by, '/v1/views/poll?space=harbor')).text();
      for (const secret of ['members', 'membership', 'joined', named[0]!]) assert.ok(!text.includes(secret), secret);
    }
  });
});

describe('The rounds of a series', () => {
  const hostOf = (team: Team) => new TestHost(createMemoryStore(), options(team.options));

  it('of packs have no means where one left, so that nobody can make a trend of it', async () => {
    const form = packForm(OWN_SCALE, {low: 'No', high: 'Yes', dials: {autonomy: 'A', competence: 'B', relatedness: 'C', belonging: 'D'}});
    const points = (by: string): AnswerValue => ({
      points: Object.fromEntries(form.scale.items.map(({id}, index) => [id, String(((Number(by.slice(1)) * 7 + index) % 5) + 1)])),
    });
    const team = new Team(crowd(30));
    const host = hostOf(team);
    assert.ok((await round(host, team, 1, points, {form})).results!.dials!.some(({mean}) => mean));
    team.members = crowd(30).slice(1);
    const {results} = await round(host, team, 2, points, {form});
    assert.ok(results!.final && results!.dials!.every(({mean, cells}) => !mean && cells.every(({pct}) => pct === undefined)));
  });

  it('ask those who were there when a round opened: whoever joins later sees it and is asked in the next', async () => {
    const team = new Team(crowd(12));
    const host = hostOf(team);
    const id = await opened(host, {...asked, series: {id: 'how-it-is', round: 1}});
    const other = await opened(host, asked);
    team.members.push('p13');
    assert.equal(await answer(host, 'p13', id, 'fri'), 'forbidden: /type not-asked');
    const seen = (await pollOf(host, 'p13', id))!;
    assert.equal(seen.data.asked, false);
    assert.ok(!seen.can.includes('answer'));
    assert.equal(await answer(host, 'p12', id, 'fri'), 'stored');
    assert.equal(await answer(host, 'p13', other, 'fri'), 'stored', 'a question by itself asks those who are there');
  });

  it('of a whole space have figures where the directory tells who that is, and else in the first round only', async () => {
    const team = new Team([]);
    const host = hostOf(team);
    const everybody = {audience: undefined};
    assert.ok(hasFigures((await round(host, team, 1, even, everybody)).results));
    assert.ok(!hasFigures((await round(host, team, 2, even, everybody)).results), 'nobody can know who joined');
    team.space = crowd(40);
    const known = {...everybody, series: {id: 'other', round: 1}};
    assert.ok(hasFigures((await round(host, team, 1, even, known)).results));
    assert.ok(hasFigures((await round(host, team, 1, even, known)).results));
    team.space = crowd(41);
    assert.ok(!hasFigures((await round(host, team, 1, even, known)).results));
    team.space = ['p1', 'p2'];
    assert.equal(
      await act(host, 'ana', 'hearth.poll.opened.v1', question({closesAt: new Date(host.now + DAY).toISOString()})),
      'invalid: /data/audience too-few',
    );
  });

  it('are compared within their series and space, with those that were opened together, and not with what was called off', async () => {
    const team = new Team(crowd(12));
    const store = createMemoryStore();
    const host = new TestHost(store, options(team.options));
    const off = await opened(host, {...asked, series: {id: 'how-it-is', round: 1}});
    await act(host, 'ana', 'hearth.poll.called_off.v1', {}, {subject: off});
    team.members = crowd(13);
    assert.ok(hasFigures((await round(host, team, 1, even)).results), 'nothing is told of what was called off');
    team.members = crowd(12);
    assert.ok(hasFigures((await round(host, team, 1, even, {series: {id: 'another', round: 1}})).results));
    const closesAt = new Date(host.now + DAY).toISOString();
    const data = (groups: string[]) => question({audience: {groups}, series: {id: 'at-once', round: 1}, closesAt});
    const events = [0, 1].map(() => host.event({type: 'hearth.poll.opened.v1', data: data(['team']), space: 'harbor'}));
    assert.deepEqual(
      (await host.post('ana', ...events)).map(({status}) => status),
      ['stored', 'stored'],
    );
    const ids = events.map(({id}) => id);
    const roundsOf = async () => {
      const states = await store.things('poll', ids);
      return ids.map((id) => (JSON.parse(states.get(id)!) as {round: {members: string[]; left?: string[]; membership?: unknown}}).round);
    };
    const settled = ({members, left, membership}: Awaited<ReturnType<typeof roundsOf>>[number]) => [members.length, left?.length, membership];
    assert.deepEqual((await roundsOf()).map(settled), [
      [12, undefined, undefined],
      [12, undefined, undefined],
    ]);
    // How they differ is known once they are over: until then somebody may leave.
    team.members = crowd(11);
    host.now += WEEK;
    await host.handler.maintain();
    assert.deepEqual((await roundsOf()).map(settled), [
      [12, 1, undefined],
      [12, 1, {joined: 1, left: 1}],
    ]);
  });
});

it('Unlinkable rounds are held to who was asked, too; where nobody can tell who, they keep to steps of five percent', async () => {
  const host = new TestHost(createMemoryStore(), options());
  const {definition} = (await pollOf(host, 'p1', await opened(host, {series: {id: 'how-it-is', round: 1}})))!.data;
  const unlinkable: PollDefinition = {...definition, privacy: 'unlinkable'};
  const open = (of: PollDefinition, people: readonly string[] | undefined, others: LivePoll[] = []): LivePoll => {
    const round = newRound(of, others);
    const poll = {definition: of, definitionHash: '', by: 'ana', at: 0, sequence: '1', secret: '', answers: {}, round};
    return openRound(poll, people && new Set(people));
  };
  const over = (poll: LivePoll, people: readonly string[] | undefined, others: LivePoll[] = []): LivePoll =>
    closeRound(poll, people && new Set(people), others);
  const first = over(open(unlinkable, crowd(12)), crowd(12));
  const later = (of: PollDefinition, people: readonly string[] | undefined) => over(open(of, people, [first]), people, [first]).round;
  assert.deepEqual(later(unlinkable, crowd(13))?.membership, {joined: 1, left: 0});
  assert.deepEqual(later(unlinkable, undefined), {secret: first.round?.secret, members: null, left: []});
  assert.deepEqual(later(definition, undefined)?.membership, {joined: 1, left: 1});
});

const change = fc.record({
  join: fc.nat(7),
  leave: fc.nat(7),
  privacy: fc.constantFrom<PollOpened['privacy']>('named', 'confidential'),
});

it('In no series do two rounds with figures differ by one to four people, whoever joins and leaves', async () => {
  let [withFigures, without] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(change, {minLength: 3, maxLength: 5}), fc.nat(20), async (story, start) => {
      const team = new Team(crowd(12 + start));
      const host = new TestHost(createMemoryStore(), options(team.options));
      const told: {members: string[]; figures: boolean}[] = [];
      for (const [index, {join, leave, privacy}] of story.entries()) {
        const outside = crowd(60).filter((one) => !team.members.includes(one));
        if (index > 0) team.members = [...team.members.slice(Math.min(leave, team.members.length - 10)), ...outside.slice(0, join)];
        const {results} = await round(host, team, index + 1, even, {privacy});
        told.push({members: [...team.members], figures: hasFigures(results)});
      }
      for (const {figures} of told) if (figures) withFigures++; else without++; // oxfmt-ignore
      for (const [index, later] of told.entries())
        for (const earlier of told.slice(0, index))
          assert.ok(!(later.figures && earlier.figures && fewOf(earlier.members, later.members)), JSON.stringify(told));
    }),
    {numRuns: 8},
  );
  assert.ok(withFigures > 8 && without > 3, `${withFigures} with figures, ${without} without`);
});

/**
 * How often somebody is right about what one who joined answered, who knows all rules, knows that everybody else answered as before, and sees
 * everything ever released: they take what of all possible answers leads to it more often. Half of the times are luck.
 */
async function rightAboutTheJoiner(series: boolean): Promise<number> {
  let right = 0;
  const trials = 16;
  for (let trial = 0; trial < trials; trial++) {
    const team = new Team(crowd(10 + (trial % 3)));
    const host = new TestHost(createMemoryStore(), options(team.options));
    const friday = 4 + (trial % 4);
    const joined = trial % 2 === 0 ? 'fri' : 'sat';
    const answers = (by: string): string => (by === 'p60' ? joined : Number(by.slice(1)) <= friday ? 'fri' : 'sat');
    const more = series ? {} : {series: undefined};
    const before = await round(host, team, 1, answers, more);
    team.members.push('p60');
    const after = await round(host, team, 2, answers, more);
    const shareOf = (results: PollResults | undefined) => results?.cells.find(({optionId}) => optionId === 'fri')?.pct;
    const [one, other] = [shareOf(before.results), shareOf(after.results)];
    // Where both tell a share, it went up or down by them. Else nothing is better than a guess, and it is always the same.
    const guess = one !== undefined && other !== undefined ? (other > one ? 'fri' : 'sat') : 'fri';
    if (guess === joined) right++;
  }
  return right / trials;
}

it('Whoever knows that all others answered as before learns nothing of one who joined, and would without the series', async () => {
  assert.equal(await rightAboutTheJoiner(true), 0.5);
  assert.ok((await rightAboutTheJoiner(false)) > 0.9);
});
