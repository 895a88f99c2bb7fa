import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  after,
  answerOf,
  changesOf,
  circlesOf,
  dayOf,
  draftKey,
  draftOf,
  expiresAt,
  isSameDraft,
  mergeTags,
  moved,
  overlapOf,
  previewOf,
  readDuration,
} from '../../../src/widgets/get-to-know/get-to-know.model.js';
import type {AnswerDraft, Circle, ShownAnswer, ShownData} from '../../../src/widgets/get-to-know/get-to-know.model.js';
import {merged} from '../../../src/widgets/get-to-know/card-conflict.js';
import {restoreFacts} from '../../../src/widgets/get-to-know/card-restore.js';
import {hashOf, isoWeek, seeded} from '../../../src/elements/weekly.js';
import type {CardAudience} from '../../../src/protocol/events/card.js';

const NOW = new Date(2026, 10, 26, 9).getTime();

const answer = (id: string, audience: CardAudience, more: Partial<ShownAnswer> = {}): ShownAnswer => ({
  id,
  version: 1,
  prompt: {id: `q-${id}`, text: `Question ${id}?`},
  text: `Answer ${id}`,
  at: '',
  thanked: false,
  can: ['edit'],
  own: {audience, space: 'harbor', expired: false},
  ...more,
});

test('drafts are the same where they say the same, for the same people and as long', () => {
  const draft: AnswerDraft = {
    prompt: {id: 'q', text: 'Q?'},
    text: 'A',
    audience: 'team',
    expiry: 'P12M',
    image: {id: 'i', alt: 'Fog', decorative: false},
  };
  for (const same of [{...draft}, {...draft, text: ' A\n'}, {...draft, groupName: 'Crew'}, {...draft, image: {...draft.image!, src: '/i'}}])
    assert.ok(isSameDraft(draft, same));
  for (const other of [
    {...draft, prompt: {text: 'Q?'}},
    {...draft, text: 'B'},
    {...draft, audience: {group: 'crew'}},
    {...draft, expiry: ''},
    {...draft, image: {...draft.image!, alt: 'Mist'}},
    {...draft, image: {...draft.image!, decorative: true}},
    {...draft, image: undefined},
  ] as AnswerDraft[])
    assert.ok(!isSameDraft(draft, other), JSON.stringify(other));
  // A picture that was not chosen yet is none; nor does what only its owner sees end.
  assert.ok(isSameDraft({...draft, image: undefined} as AnswerDraft, {...draft, image: {alt: '', decorative: false}}));
  assert.ok(isSameDraft({...draft, audience: 'me'}, {...draft, audience: 'me', expiry: ''}));
});

const mine: ShownData = {
  version: 1,
  pronouns: 'she/her',
  workingHours: 'Mornings',
  askMeAbout: ['Sails', 'Tides'],
  answers: [
    answer('a', 'me'),
    answer('b', 'team'),
    answer('c', 'org'),
    answer('d', {group: 'canteen'}),
    answer('e', 'org', {own: {audience: 'org', space: 'harbor', expired: true}}),
    answer('f', 'org', {own: {audience: 'org', space: 'harbor', expired: false, state: 'pending'}}),
    answer('g', 'team', {own: {audience: 'team', space: 'orchard', expired: false}}),
  ],
  asked: [],
  own: {published: true, audiences: {pronouns: 'me', workingHours: 'team', askMeAbout: 'org'}, notes: [], blocked: []},
};

describe('a card as others see it', () => {
  const harbor = {space: 'harbor'};
  const seen = (face: Parameters<typeof previewOf>[1], circle: Circle = harbor) => previewOf(mine, face, circle).answers.map(({id}) => id);

  test('shows its owner all of it', () => assert.equal(previewOf(mine, 'me', harbor), mine));
  test('shows the space what is for it and for everyone', () => assert.deepEqual(seen('team'), ['b', 'c']));
  test('shows another space what was written there, and a group what is for it', () =>
    assert.deepEqual(
      [seen('team', {space: 'orchard'}), seen('team', {group: 'canteen'})],
      [
        ['c', 'g'],
        ['c', 'd'],
      ],
    ));
  test('knows every circle that something on it is for, with the space first', () =>
    assert.deepEqual(circlesOf(mine, 'lighthouse'), [{space: 'lighthouse'}, {space: 'harbor'}, {space: 'orchard'}, {group: 'canteen'}]));
  test('shows a field to the space in which it was written, and to no other', () => {
    const data = {...mine, own: {...mine.own!, spaces: {workingHours: 'orchard'}}};
    assert.deepEqual(
      [harbor, {space: 'orchard'}].map((circle) => previewOf(data, 'team', circle).workingHours),
      [undefined, 'Mornings'],
    );
    assert.deepEqual(circlesOf({...data, answers: []}, 'harbor'), [harbor, {space: 'orchard'}]);
  });
  test('shows nobody a field that moderators keep out of sight', () => {
    const withheld = {workingHours: {state: 'pending', can: []}} as const;
    assert.equal(
      previewOf({...mine, own: {...mine.own!, withheld: {workingHours: {...withheld.workingHours, can: []}}}}, 'team', harbor).workingHours,
      undefined,
    );
  });
  test('shows everyone what is for everyone', () => assert.deepEqual(seen('everyone'), ['c']));
  test('shows who has just come no more than their space, and nothing of a group', () => assert.deepEqual(seen('newcomer'), ['b', 'c']));
  test('keeps fields from whom they are not for, and says nothing of the owner', () => {
    const {pronouns, workingHours, askMeAbout, own, asked} = previewOf(mine, 'everyone', harbor);
    assert.deepEqual([pronouns, workingHours, askMeAbout, own, asked], [undefined, undefined, ['Sails', 'Tides'], undefined, []]);
  });
});

describe('how long', () => {
  test('durations are whole years, months, weeks and days', () => {
    assert.deepEqual(readDuration('P12M'), {months: 12, days: 0});
    assert.deepEqual(readDuration('P1Y2M3W4D'), {months: 14, days: 25});
    for (const none of ['', 'P', 'P0M', 'PT5H', '12M', 'P-1M', 'P1.5M', 'forever']) assert.equal(readDuration(none), undefined, none);
  });
  test('a month after the last day of January is the last of February', () =>
    assert.equal(dayOf(after('P1M', new Date(2027, 0, 31, 12).getTime())!), '2027-02-28'));
  test('a day lasts until it ends', () => assert.equal(expiresAt('2027-03-01', NOW), new Date('2027-03-01T23:59:59').toISOString()));
  test('nothing is for as long as one likes', () => assert.equal(expiresAt('', NOW), undefined));
});

describe('tags', () => {
  test('that differ in case, accents and blanks alone are one', () =>
    assert.deepEqual(mergeTags(['Café', 'cafe', '  CAFÉ ', 'Tides', '', 'tides  ']), ['Café', 'Tides']));
});

describe('what two have in common', () => {
  const theirs: ShownData = {
    version: 1,
    askMeAbout: ['TIDES', 'Bread'],
    answers: [answer('b', 'org', {own: undefined}), answer('z', 'org')],
    asked: [],
    overlap: true,
  };
  const open = {...mine, own: {...mine.own!, overlap: true}};
  test('is what both say', () => assert.deepEqual(overlapOf(open, theirs), {tags: ['TIDES'], questions: ['Question b?']}));
  test('is nothing where one of them has not let it be worked out', () => {
    for (const [one, other] of [
      [mine, theirs],
      [open, {...theirs, overlap: false}],
    ] as const)
      assert.deepEqual(overlapOf(one, other), {tags: [], questions: []});
  });
  test('leaves out what is over', () => assert.deepEqual(overlapOf(open, {...theirs, answers: [answer('e', 'org')]}).questions, []));
});

describe('answers', () => {
  test('become a draft and a fact again', () => {
    const draft = draftOf(answer('b', 'team', {image: {id: 'p', src: '/p', alt: ''}}));
    assert.deepEqual(answerOf(draft, NOW), {
      answerId: 'b',
      version: 1,
      prompt: {id: 'q-b', text: 'Question b?'},
      text: 'Answer b',
      image: {id: 'p', decorative: true},
      audience: 'team',
    });
  });
  test('are kept under what they answer', () => {
    assert.equal(draftKey({prompt: {text: 'Mine?'}}), 'own');
    assert.equal(draftKey({prompt: {id: 'q', text: 'Q?'}}), 'q');
    assert.equal(draftKey({answerId: 'a', prompt: {id: 'q', text: 'Q?'}}), 'a');
  });
  test('move by one place, and not off the end', () => {
    assert.deepEqual(moved(['a', 'b', 'c'], 'b', -1), ['b', 'a', 'c']);
    assert.deepEqual(moved(['a', 'b', 'c'], 'c', 1), ['a', 'b', 'c']);
  });
  test('say no words of one space in a text that has others', () => {
    const draft: AnswerDraft = {prompt: {text: ' Why? '}, text: '  So.\u202E ', audience: 'me', expiry: ''};
    assert.deepEqual(answerOf(draft, NOW), {prompt: {text: 'Why?'}, text: 'So.', audience: 'me'});
  });
});

describe('fields', () => {
  test('only what differs is a change', () => {
    const said = [
      {field: 'pronouns', value: 'she/her', audience: 'me'},
      {field: 'workingHours', value: 'Mornings', audience: 'org'},
      {field: 'name', value: '', audience: 'org'},
      {field: 'askMeAbout', value: ['Sails'], audience: 'org'},
    ] as const;
    assert.deepEqual(
      changesOf(
        mine,
        said.map((one) => ({...one, value: Array.isArray(one.value) ? [...one.value] : (one.value as string)})),
      ).map(({field}) => field),
      ['workingHours', 'askMeAbout'],
    );
  });
});

describe('a card that was taken back', () => {
  const facts = restoreFacts(mine, NOW);
  test('is written again, for nobody it was not for', () => {
    assert.deepEqual(
      facts.map(({type}) => type.split('.')[2]),
      ['field_set', 'field_set', 'field_set', ...mine.answers.map(() => 'answer_set')],
    );
    const audiences = facts.map(({data}) => (data as {audience: CardAudience}).audience);
    assert.deepEqual(audiences, ['me', 'team', 'org', 'me', 'team', 'org', {group: 'canteen'}, 'me', 'org', 'team']);
  });
  test('gives its answers no id of before', () => assert.ok(facts.every(({data}) => !('answerId' in data))));
});

describe('weeks and chance', () => {
  test('weeks are those of ISO 8601', () => {
    assert.equal(isoWeek(Date.UTC(2026, 10, 26)), '2026-W48');
    assert.equal(isoWeek(Date.UTC(2027, 0, 3)), '2026-W53');
    assert.equal(isoWeek(Date.UTC(2024, 11, 30)), '2025-W01');
  });
  test('the same seed gives the same order, whatever the order before', () => {
    const things = Array.from({length: 40}, (_, index) => ({id: `person-${index}`}));
    const order = seeded(things, '2026-W48 harbor').map(({id}) => id);
    assert.deepEqual(
      seeded([...things].reverse(), '2026-W48 harbor').map(({id}) => id),
      order,
    );
    assert.notDeepEqual(
      seeded(things, '2026-W49 harbor').map(({id}) => id),
      order,
    );
    assert.equal(new Set(order).size, things.length);
  });
  test('hashes are spread', () => assert.ok(new Set(Array.from({length: 1000}, (_, index) => hashOf(`${index}`) % 256)).size > 240));
});

describe('two versions in one', () => {
  const draft = (audience: CardAudience, expiry: string): AnswerDraft => ({
    answerId: 'a',
    version: 2,
    prompt: {text: 'What?'},
    text: 'This.',
    audience,
    expiry,
  });
  const crew = {group: 'crew'};
  for (const [mine, theirs, both] of [
    ['org', 'team', 'team'],
    ['team', 'org', 'team'],
    ['me', 'org', 'me'],
    ['team', 'me', 'me'],
    [crew, 'org', crew],
    ['org', crew, crew],
    [crew, crew, crew],
    // Not all of a group are in a space, nor in another group.
    [crew, 'team', 'me'],
    [crew, {group: 'cooks'}, 'me'],
  ] as const satisfies readonly CardAudience[][])
    test(`for ${JSON.stringify(mine)} and ${JSON.stringify(theirs)} are for ${JSON.stringify(both)}`, () => {
      assert.deepEqual(merged(draft(mine, ''), draft(theirs, '')).audience, both);
    });

  test('are seen no longer than either', () => {
    const until = (mine: string, theirs: string) => merged(draft('team', mine), draft('team', theirs)).expiry;
    assert.equal(until('', '2027-01-02'), '2027-01-02');
    assert.equal(until('2027-01-02', ''), '2027-01-02');
    assert.equal(until('2027-01-02', '2026-12-31'), '2026-12-31');
    assert.equal(until('', ''), '');
  });

  test('have the picture of this device, else the one that stands there', () => {
    const picture = (id: string) => ({image: {id, alt: id, decorative: false}});
    const of = (mine: object, theirs: object) => merged({...draft('team', ''), ...mine}, {...draft('team', ''), ...theirs}).image?.id;
    assert.equal(of(picture('mine'), picture('theirs')), 'mine');
    assert.equal(of({}, picture('theirs')), 'theirs');
    assert.equal(of({}, {}), undefined);
  });
});
