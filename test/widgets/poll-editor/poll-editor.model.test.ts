import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as v from 'valibot';
import {forms, questions} from '../../../stories/support/polls.js';
import {pollEvents} from '../../../src/protocol/events/poll.js';
import type {PollForm} from '../../../src/protocol/events/poll.js';
import {definePoll} from '../../../src/protocol/poll.js';
import {previewOf} from '../../../src/widgets/poll-editor/composer-preview.js';
import {dayOf, daysLater, endOf, momentOf, nextHour, timeOf} from '../../../src/widgets/poll-editor/editor-times.js';
import {mostRounds, pollsOf} from '../../../src/widgets/poll-editor/editor-rounds.js';
import {againOf, blankDraft, draftOf, isWritten, nextOptionId, openedOf, readDraft} from '../../../src/widgets/poll-editor/poll-editor.model.js';
import type {EditorDraft} from '../../../src/widgets/poll-editor/poll-editor.model.js';

const NOW = new Date(2031, 4, 6, 10, 20).getTime();
const DAY = 86_400_000;
const GROUPS = [{id: 'canteen', name: 'Canteen', kind: 'group' as const}];

const written = (more: Partial<EditorDraft> = {}): EditorDraft => ({
  ...blankDraft(NOW),
  question: 'When shall we launch the ferry?',
  why: 'We plan the spring.',
  askedBy: 'The harbor committee',
  options: [
    {id: 'o1', text: 'At six', desc: 'Before the tide'},
    {id: 'o2', text: 'At ten', desc: ''},
  ],
  lang: 'en',
  ...more,
});

/** A draft that asks with a form. */
const withForm = (form: PollForm, more: Partial<EditorDraft> = {}): EditorDraft => ({
  ...draftOf({...openedOf(written(more), 'en'), form}, GROUPS, NOW),
});

const valid = (draft: EditorDraft) => v.safeParse(pollEvents['hearth.poll.opened.v1'], openedOf(draft, 'en'));

describe('times as native fields have them', () => {
  test('go there and back to the minute', () => {
    assert.equal(momentOf(NOW), '2031-05-06T10:20');
    assert.equal(timeOf(momentOf(NOW)), NOW);
    assert.equal(dayOf(NOW), '2031-05-06');
    assert.equal(momentOf(endOf('2031-05-06')), '2031-05-06T23:59');
  });

  test('are none where there is none', () => {
    for (const value of ['', 'tomorrow', '2031-05-06']) assert.ok(Number.isNaN(timeOf(value)), value);
    assert.ok(Number.isNaN(endOf('')));
  });

  test('move by days, whatever the clocks do', () => {
    for (const days of [1, 7, 28, 180]) assert.match(momentOf(daysLater(NOW, days)), /T10:20$/);
    assert.equal(momentOf(nextHour(NOW)), '2031-05-06T11:00');
  });
});

describe('a draft', () => {
  test('with nothing in it asks nothing, and everything else has a value that may be', () => {
    const draft = blankDraft(NOW);
    assert.equal(isWritten(draft), false);
    assert.equal(timeOf(draft.closesAt) - nextHour(NOW), 7 * DAY);
    assert.deepEqual([draft.privacy, draft.abstain, draft.comments, draft.every], ['confidential', true, false, 0]);
  });

  for (const type of Object.keys(forms) as (keyof typeof forms)[])
    test(`of a question of the type ${type} is a poll that the protocol takes, and the same draft again`, () => {
      const draft = withForm(structuredClone(forms[type]) as PollForm, {question: questions[type]});
      const checked = valid(draft);
      assert.ok(checked.success, JSON.stringify(checked.issues));
      assert.deepEqual(openedOf(draft, 'en').form, forms[type]);
      assert.deepEqual(draftOf(openedOf(draft, 'en'), GROUPS, NOW), draft);
    });

  test('keeps what belongs to another type, and does not send it', () => {
    const draft = written({type: 'scale', low: 'Never', high: 'Always', middle: ' '});
    assert.deepEqual(openedOf(draft, 'en').form, {type: 'scale', points: 5, low: 'Never', high: 'Always'});
    assert.equal(draft.options.length, 2);
  });

  test('names groups, or asks everybody', () => {
    assert.equal(openedOf(written(), 'en').audience, undefined);
    const draft = written({groups: GROUPS});
    assert.deepEqual(openedOf(draft, 'en').audience, {groups: ['canteen']});
    assert.deepEqual(draftOf(openedOf(draft, 'en'), GROUPS, NOW).groups, GROUPS);
  });

  test('promises of ballots nothing that they cannot keep', () => {
    const opened = openedOf(written({privacy: 'unlinkable', results: 'after-answer', allowChange: true}), 'en');
    assert.deepEqual([opened.results, opened.allowChange], ['after-close', false]);
  });

  test('opens now, or at a time', () => {
    assert.equal(openedOf(written(), 'en').opensAt, undefined);
    const opened = openedOf(written({opens: 'at', opensAt: '2031-05-07T09:00'}), 'en');
    assert.equal(Date.parse(opened.opensAt!), new Date(2031, 4, 7, 9).getTime());
  });

  test('is in the language of the page, unless another one is chosen', () => {
    assert.equal(openedOf(written({lang: ''}), 'nl').lang, 'nl');
    assert.equal(openedOf(written({lang: 'de'}), 'nl').lang, 'de');
  });

  test('of before is asked again: as long open, its outcome as soon after that, from now on', () => {
    const definition = definePoll(openedOf(written({groups: GROUPS, comments: true}), 'en'), {pollId: 'p', space: 'harbor', now: NOW});
    const later = NOW + 40 * DAY;
    const draft = againOf(definition, GROUPS, later);
    assert.equal(draft.question, 'When shall we launch the ferry?');
    assert.deepEqual(draft.groups, GROUPS);
    assert.equal(draft.opens, 'now');
    assert.equal(timeOf(draft.closesAt), daysLater(nextHour(later), 7));
    assert.equal(draft.outcomeDue, dayOf(daysLater(timeOf(draft.closesAt), 14)));
    assert.ok(valid(draft).success);
  });

  test('that was kept is read as far as it makes sense', () => {
    const kept = JSON.parse(JSON.stringify({...written(), points: 'many', groups: 'all', strange: true})) as Partial<EditorDraft>;
    const draft = readDraft(kept, NOW)!;
    assert.equal(draft.question, 'When shall we launch the ferry?');
    assert.deepEqual([draft.points, draft.groups], [5, []]);
    assert.equal('strange' in draft, false);
    assert.equal(readDraft(undefined, NOW), undefined);
    assert.equal(readDraft({} as Partial<EditorDraft>, NOW), undefined);
  });

  test('gives each new option an id that no other has', () => {
    assert.equal(nextOptionId(written().options), 'o3');
    assert.equal(nextOptionId([{id: 'late', text: '', desc: ''}]), 'o1');
    assert.equal(nextOptionId([{id: 'o7', text: '', desc: ''}]), 'o8');
  });

  test('can be looked at, however little of it is there', () => {
    const empty = previewOf({...blankDraft(NOW), closesAt: '', outcomeDue: '', minGroup: '', opens: 'at', opensAt: ''}, 'en', NOW);
    assert.deepEqual(empty.form, {type: 'choice', options: []});
    assert.equal(empty.minGroup, 5);
    assert.ok(Date.parse(empty.closesAt) > NOW);
    assert.equal(previewOf(written({privacy: 'unlinkable'}), 'en', NOW).allowChange, false);
  });
});

describe('a question that is asked more than once', () => {
  test('is polls of their own, some weeks apart at the same time of day', () => {
    const draft = written({every: 2, rounds: '3', opens: 'at', opensAt: '2031-05-07T09:00', closesAt: '2031-05-12T17:00', outcomeDue: '2031-05-20'});
    const polls = pollsOf(draft, 'en', NOW);
    assert.deepEqual(
      polls.map(({opensAt, closesAt, outcomeDue}) => [opensAt, closesAt, outcomeDue].map((time) => momentOf(Date.parse(time!)))),
      [
        ['2031-05-07T09:00', '2031-05-12T17:00', '2031-05-20T23:59'],
        ['2031-05-21T09:00', '2031-05-26T17:00', '2031-06-03T23:59'],
        ['2031-06-04T09:00', '2031-06-09T17:00', '2031-06-17T23:59'],
      ],
    );
    for (const poll of polls) assert.ok(v.safeParse(pollEvents['hearth.poll.opened.v1'], poll).success);
    assert.equal(new Set(polls.map(({question}) => question)).size, 1);
  });

  test('is a series, that asking again goes on with', () => {
    const polls = pollsOf(written({every: 1, rounds: '2'}), 'en', NOW, 'new');
    assert.deepEqual(polls.map(({series}) => series), [{id: 'new', round: 1}, {id: 'new', round: 2}]); // oxfmt-ignore
    // Whoever asks once may ask again, and then the host has to know who was asked the first time.
    const [once] = pollsOf(written(), 'en', NOW, 'new');
    assert.deepEqual(once!.series, {id: 'new', round: 1}, 'asked once it is the first of one');
    const twice = againOf(definePoll(once!, {pollId: 'p', space: 'harbor', now: NOW}), [], NOW);
    assert.deepEqual(pollsOf(twice, 'en', NOW, 'other')[0]!.series, {id: 'new', round: 2});
    const again = againOf(definePoll(polls[1]!, {pollId: 'p', space: 'harbor', now: NOW}), [], NOW);
    assert.deepEqual(pollsOf(again, 'en', NOW, 'other')[0]!.series, {id: 'new', round: 3});
    assert.deepEqual(draftOf(polls[1]!, [], NOW).round, 2, 'taken back into the form it is the round that it was');
  });

  test('opens the first time now, where it does', () => {
    const [first, second] = pollsOf(written({every: 1, rounds: '2'}), 'en', NOW);
    assert.equal(first!.opensAt, undefined);
    assert.equal(Date.parse(second!.opensAt!), daysLater(NOW, 7));
  });

  test('closes the last time within sixty days', () => {
    for (const every of [1, 2, 4] as const) {
      const draft = written({every, rounds: '99', closesAt: momentOf(NOW + 5 * DAY)});
      const most = mostRounds(draft, NOW);
      const polls = pollsOf(draft, 'en', NOW);
      assert.equal(polls.length, most);
      assert.ok(Date.parse(polls.at(-1)!.closesAt) <= NOW + 60 * DAY);
      assert.ok(daysLater(Date.parse(polls.at(-1)!.closesAt), every * 7) > NOW + 60 * DAY);
    }
    assert.equal(mostRounds(written({every: 4, closesAt: momentOf(NOW + 50 * DAY)}), NOW), 1);
  });

  test('is one poll where it is asked once, or where its days are none', () => {
    assert.equal(pollsOf(written(), 'en', NOW).length, 1);
    assert.equal(pollsOf(written({every: 1, rounds: '4', closesAt: ''}), 'en', NOW).length, 1);
    assert.equal(pollsOf(written({every: 1, rounds: '4', opens: 'at', opensAt: ''}), 'en', NOW)[1]!.opensAt, '');
  });
});
