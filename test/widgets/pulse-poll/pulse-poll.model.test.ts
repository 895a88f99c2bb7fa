import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {definePoll, definitionHashOf, POLL_GRACE} from '../../../src/protocol/poll.js';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import type {PollResults} from '../../../src/protocol/results/results.js';
import {graceOf, readShown, stateOf} from '../../../src/widgets/pulse-poll/pulse-poll.model.js';
import type {BallotStanding, PollState, ShownPoll, Standing} from '../../../src/widgets/pulse-poll/pulse-poll.model.js';

const CLOSES = '2030-01-01T00:00:00.000Z';

/** A poll as a host tells it to somebody who is asked; what it says of it, and what belongs to its definition. */
function shown(told: Record<string, unknown> = {}, opened: Partial<PollOpened> = {}): ShownPoll {
  const asked = {question: 'Q', why: 'W', askedBy: 'A', form: {type: 'mood'}, privacy: 'confidential', closesAt: CLOSES, ...opened} as PollOpened;
  const definition = definePoll(asked, {pollId: 'p', space: 's', now: 0});
  const data = readShown({definition, definitionHash: definitionHashOf(definition), phase: 'open', asked: true, ...told})!;
  return {id: 'p', data, can: []} as unknown as ShownPoll;
}

const unlinkable = (told: Record<string, unknown> = {}): ShownPoll => shown(told, {privacy: 'unlinkable'});
const answered = {mine: {answered: true, answer: {option: '4'}}};
const closed = {phase: 'closed'};
const results = (more: Partial<PollResults> = {}): PollResults => ({poll: 'p', batchNo: 1, final: false, cells: [], ...more});
const outcome = {text: 'We do it.', at: CLOSES};

const STANDING: Standing = {isAnswering: false, hasChanged: false, ballot: 'none', results: undefined, wasChanged: false, isInGrace: false};
const ballot = (state: BallotStanding): Partial<Standing> => ({ballot: state});

/** Each state of a poll, what the host told, and how whoever looks at it stands. */
const STATES: [PollState, ShownPoll, Partial<Standing>?][] = [
  ['not-yet-open', shown({phase: 'draft'})],
  ['open-unanswered', shown()],
  ['open-unanswered', unlinkable(), ballot('ready')],
  ['answering', shown(), {isAnswering: true}],
  ['answering', unlinkable(), {...ballot('ready'), isAnswering: true}],
  ['answering', shown(answered), {isAnswering: true}],
  ['answering', shown(closed), {isAnswering: true, isInGrace: true}],
  ['answering', unlinkable(closed), {...ballot('ready'), isAnswering: true, isInGrace: true}],
  ['token-pending', unlinkable(), ballot('none')],
  ['token-pending', unlinkable(), ballot('requested')],
  ['answered-waiting', shown(answered)],
  ['answered-waiting', shown({asked: false, runs: true})],
  ...(['waiting', 'counted', 'refused', 'too-late', 'already-voted'] as const).map((state): (typeof STATES)[number] => [
    'answered-waiting',
    unlinkable(),
    ballot(state),
  ]),
  ['answered-changed', shown(answered), {wasChanged: true}],
  ['results-partial', shown(answered), {results: results()}],
  ['results-partial', shown(answered), {results: results(), wasChanged: true}],
  ['results-suppressed', shown(answered), {results: results({suppressedReason: 'no-majority'})}],
  ['results-suppressed', shown(closed), {results: results({suppressedReason: 'spread', final: true})}],
  ['closed', shown(closed)],
  ['closed', shown({...closed, ...answered})],
  ['closed', shown({phase: 'archived'})],
  ['closed', shown(closed), {results: results({final: true})}],
  ['closed', shown(closed), {results: results({suppressedReason: 'spread', final: true, text: [{id: '1', text: 'T'}]})}],
  ['closed', shown(closed), {isInGrace: true}],
  ['closed', shown(closed), {isAnswering: true}],
  ['closed', unlinkable(closed), {...ballot('lost'), isAnswering: true, isInGrace: true}],
  ['closed', unlinkable(), ballot('closed')],
  ['closed-no-outcome', shown({...closed, outcomeMissing: true})],
  ['closed-outcome', shown({...closed, outcome})],
  ['already-answered-elsewhere', unlinkable(), ballot('lost')],
  ['already-answered-elsewhere', unlinkable(), ballot('already-spent')],
  ['not-eligible', shown({asked: false})],
  ['not-eligible', unlinkable(), ballot('not-eligible')],
  ['definition-changed', shown({definitionHash: 'another'})],
  ['definition-changed', shown(), {hasChanged: true}],
  ['definition-changed', unlinkable(), ballot('definition-changed')],
  ['key-mismatch', unlinkable(), ballot('key-mismatch')],
  ['unsafe', unlinkable(), ballot('no-storage')],
  ['unsafe', unlinkable(), ballot('failed')],
  ['withdrawn-by-organiser', shown({calledOff: {at: CLOSES}, ...closed, outcome})],
  ['removed', shown({removed: 'Why', runs: true, calledOff: {at: CLOSES}})],
];

describe('Where a poll stands', () => {
  for (const [at, [state, poll, standing]] of STATES.entries())
    it(`is ${state} (${at + 1})`, () => assert.equal(stateOf(poll, {...STANDING, ...standing}), state));
});

describe('The moment after the close', () => {
  const end = Date.parse(CLOSES) + POLL_GRACE;

  it('is as long as the host takes answers, from when it was closed', () => {
    assert.equal(graceOf(shown(closed).data), end);
    const before = '2029-12-31T12:00:00.000Z';
    assert.equal(graceOf(shown({...closed, closedAt: before}).data), Date.parse(before) + POLL_GRACE);
  });

  it('is not there before, nor where nothing is taken', () => {
    for (const told of [{}, {phase: 'archived'}, {...closed, asked: false}, {...closed, counted: true}, {...closed, calledOff: {at: CLOSES}}])
      assert.equal(graceOf(shown(told).data), undefined, JSON.stringify(told));
  });
});

describe('What a host says that makes no sense', () => {
  it('is left out, and named', () => {
    assert.deepEqual(shown(answered).data.faults, []);
    const stray = shown({mine: {answered: true, answer: {option: '9'}}}).data;
    assert.deepEqual([stray.mine, stray.faults], [{answered: true}, ['/mine/answer']]);
    const {definition, definitionHash} = shown().data;
    const dateless = readShown({definition: {...definition, closesAt: 'soon'}, definitionHash, phase: 'open', asked: true})!;
    assert.deepEqual([dateless.definition.closesAt, dateless.faults], ['', ['/definition/closesAt']]);
  });
});
