/** What a gauge makes of the polls that it is given. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {definePoll, definitionHashOf} from '../../../src/protocol/poll.js';
import type {PollResults} from '../../../src/protocol/results/results.js';
import {GENERAL_BELONGINGNESS, knownScale, OWN_ITEMS, OWN_SCALE, packScaleOf} from '../../../src/protocol/scales/index.js';
import en from '../../../src/locales/gauge/en.js';
import {decidedOf, newestTold, seriesOf, trendOfSeries} from '../../../src/widgets/gauge/gauge.model.js';
import {ownDials, ownRound, toKeep} from '../../../src/widgets/gauge/own-dials.model.js';
import type {OwnRound} from '../../../src/widgets/gauge/own-dials.model.js';
import type {ShownPoll} from '../../../src/widgets/pulse-poll/pulse-poll.model.js';
import {gaugeAsked, ownForm} from '../../../stories/support/gauges.js';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T09:00:00Z');

interface Told extends Partial<ShownPoll['data']> {
  round?: number;
  series?: string;
  can?: string[];
  privacy?: 'named' | 'confidential' | 'unlinkable';
}

/** A round, a week each. */
function round(id: string, {round: at = 1, series = 'how', can = [], privacy = 'confidential', ...data}: Told = {}): ShownPoll {
  const now = START + at * 30 * DAY;
  const opened = gaugeAsked({closesAt: new Date(now + 7 * DAY).toISOString(), privacy, ...(series && {series: {id: series, round: at}})});
  const definition = definePoll(opened, {pollId: id, space: 'harbor', now});
  return {
    id,
    type: 'hearth.poll.opened.v1',
    at: new Date(now).toISOString(),
    by: null,
    can,
    data: {
      definition,
      definitionHash: definitionHashOf(definition),
      phase: 'closed',
      audience: [],
      asked: true,
      runs: false,
      outcomeMissing: false,
      intact: true,
      ...data,
    },
  } as ShownPoll;
}

const dialsWith = (mean: number | undefined, more: object = {}): PollResults => ({
  poll: 'x',
  batchNo: 1,
  final: true,
  nBand: '20-49',
  cells: [],
  dials: OWN_SCALE.dials.map(({id}) => ({
    dial: id,
    nBand: '20-49',
    cells: [],
    ...(mean !== undefined && {mean: {value: mean, spread: 1, low: mean - 0.4, high: mean + 0.4}}),
    ...more,
  })),
});

describe('the series of a gauge', () => {
  it('is that of the scale that waits for an answer, and has its rounds in order of time, without those with names', () => {
    const polls = [
      round('b4', {series: 'other', round: 4}),
      round('a3', {round: 3, phase: 'open', can: ['answer']}),
      round('a2', {round: 2, privacy: 'named'}),
      round('a1', {round: 1}),
      round('gone', {round: 0, calledOff: {at: ''}}),
    ];
    const found = seriesOf(polls)!;
    assert.deepEqual([found.key, found.current.id, found.rounds.map(({id}) => id)], ['series how', 'a3', ['a1', 'a3']]);
    assert.equal(seriesOf(polls, 'other')?.current.id, 'b4');
    assert.equal(seriesOf(polls, 'none'), undefined);
  });

  it('is one poll where it belongs to none, and nothing where no scale is asked', () => {
    const alone = round('alone', {series: ''});
    assert.deepEqual([seriesOf([alone, round('a1')])!.rounds.length, seriesOf([alone])!.key], [1, 'poll alone']);
    const {form: _, ...rest} = alone.data.definition;
    assert.equal(seriesOf([{...alone, data: {...alone.data, definition: {...rest, form: {type: 'mood'}}}}]), undefined);
  });

  it('tells the newest round of which something is told', () => {
    const found = seriesOf([round('a3', {round: 3, phase: 'open'}), round('a2', {round: 2}), round('a1')])!;
    const told: Record<string, PollResults> = {a1: dialsWith(3), a2: dialsWith(4)};
    assert.equal(newestTold(found, ({id}) => told[id])?.round.id, 'a2');
    assert.equal(
      newestTold(found, () => undefined),
      undefined,
    );
  });

  it('has gaps where nothing was told, and says where few joined or left', () => {
    const found = seriesOf([1, 2, 3, 4].map((at) => round(`a${at}`, {round: at})).reverse())!;
    const told: Record<string, PollResults> = {
      a1: dialsWith(3),
      a3: dialsWith(undefined, {
        cells: [
          {optionId: '4', word: 'most'},
          {optionId: '5', suppressed: true},
        ],
        suppressedReason: 'few-changed',
      }),
      a4: dialsWith(3.4),
    };
    const [autonomy] = trendOfSeries(found, ({id}) => told[id]);
    assert.deepEqual(
      autonomy!.points.map((point) => ('gap' in point ? point.gap : point.mean)),
      [3, 'no-figures', 'few-changed', 3.4],
    );
    assert.equal(autonomy!.label, 'Having a say');
    // Where nearly all agree there is no more than a majority either.
    told.a3 = dialsWith(undefined, {
      cells: [
        {optionId: '4', word: 'most'},
        {optionId: '5', suppressed: true},
      ],
    });
    assert.equal((trendOfSeries(found, ({id}) => told[id])[0]!.points[2] as {gap?: string}).gap, 'no-figures');
  });

  it('has no trend of one round, of rounds that are not over, or without figures', () => {
    const told = () => dialsWith(3);
    assert.deepEqual(trendOfSeries(seriesOf([round('a1')])!, told), []);
    assert.deepEqual(trendOfSeries(seriesOf([round('a2', {round: 2, phase: 'open'}), round('a1')])!, told), []);
    assert.deepEqual(
      trendOfSeries(seriesOf([round('a2', {round: 2}), round('a1')])!, () => dialsWith(undefined)),
      [],
    );
  });

  it('says what was decided in order of time, and where nobody said it', () => {
    const found = seriesOf([
      round('a4', {round: 4, phase: 'open'}),
      round('a3', {round: 3}),
      round('a2', {round: 2, outcomeMissing: true}),
      round('a1', {outcome: {text: 'Benches.', at: '2026-03-01T00:00:00Z'}}),
    ])!;
    assert.deepEqual(
      decidedOf(found).map(({round: {id}, state}) => [id, state]),
      [
        ['a1', 'said'],
        ['a2', 'missing'],
        ['a3', 'due'],
      ],
    );
  });
});

describe('own dials', () => {
  const points = (point: number, except: readonly string[] = []) =>
    Object.fromEntries(ownForm.scale.items.flatMap(({id, reversed}) => (except.includes(id) ? [] : [[id, String(reversed ? 6 - point : point)]])));

  it('turn reversed items around, and are none where too few were answered', () => {
    const all = ownRound(round('a1'), {...points(4), 'autonomy-3': '1'});
    // 4, 4, and 1 turned around.
    assert.deepEqual(all.dials, {autonomy: 13 / 3, competence: 4, relatedness: 4, belonging: 4});
    const few = ownRound(round('a1'), points(5, ['belonging-1', 'belonging-2', 'autonomy-3']));
    assert.deepEqual(few.dials, {autonomy: 5, competence: 5, relatedness: 5});
  });

  it('are those of the latest round, with earlier ones of the same scale', () => {
    const rounds = [1, 2, 3].map((at): OwnRound => ownRound(round(`a${at}`, {round: at}), points(at + 1)));
    const other = {...rounds[1]!, makeUp: 'another', pollId: 'x'};
    const shown = ownDials(ownForm, [rounds[1]!, other, rounds[2]!, rounds[0]!])!;
    assert.equal(shown.latest.pollId, 'a3');
    assert.deepEqual(shown.dials.map(({mean, before}) => [mean, before.map((one) => one.mean)])[0], [4, [3, 2]]);
    assert.equal(ownDials(ownForm, [other]), undefined);
    // What is kept may have any name in it.
    assert.equal(ownDials(ownForm, [{...rounds[0]!, dials: {}}])!.dials[0]!.mean, undefined);
  });

  it('are kept while an answer is shown, and dropped when it is taken back or there is none', () => {
    const poll = round('a1', {phase: 'open'});
    const own = {points: points(3)};
    assert.equal((toKeep({poll, state: 'answered-waiting', own}) as OwnRound).dials.autonomy, 3);
    assert.equal(toKeep({poll, state: 'answered-waiting', own: {abstain: true}}), 'none');
    assert.equal(toKeep({poll, state: 'open-unanswered', own: undefined}), 'none');
    // After a reload nobody knows what a ballot said; what was kept stays.
    for (const state of ['answered-waiting', 'token-pending', 'closed', undefined] as const)
      assert.equal(toKeep({poll, state, own: undefined}), undefined);
    assert.equal(toKeep({poll: round('n', {privacy: 'named'}), state: 'answered-waiting', own}), undefined);
  });
});

describe('the scale of a gauge', () => {
  it('is known by how it is made up', () => {
    assert.equal(knownScale(ownForm.scale)?.id, OWN_SCALE.id);
    assert.equal(knownScale(packScaleOf(GENERAL_BELONGINGNESS))?.id, 'gbs-12');
    assert.equal(knownScale({...ownForm.scale, points: 7}), undefined);
    assert.equal(knownScale({...ownForm.scale, items: ownForm.scale.items.map(({reversed: _, ...item}) => item)}), undefined);
  });

  it('has its words in the dictionary as they are in the scale', () => {
    for (const [id, text] of Object.entries(OWN_ITEMS)) assert.equal(en[`gaugeItem_${id}` as keyof typeof en], text);
    for (const {id} of OWN_SCALE.dials) assert.ok(en[`gaugeDial_${id}` as keyof typeof en]);
  });
});
