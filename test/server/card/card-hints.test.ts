import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import type {CardAudience, CardEventType} from '../../../src/protocol/events/card.js';
import type {ChangesBody} from '../../../src/protocol/stream.js';
import {createDirectory, createMemoryStore} from '../../../src/server/index.js';
import type {Policy} from '../../../src/server/index.js';
import {TestHost} from '../support/host.js';
import {groups, identities, people} from '../support/people.js';
import {cardOf, PROMPT, reportsOf, tell, textOf} from './cards.js';

/*
 * Whoever looks on is told when to look again. They must be told each time that they would see a difference, or a page shows what is not
 * so any more; and they must not be told when they would not, or they learn from it what they do not learn by looking: that somebody
 * changed what they keep to themselves, that there were thanks, a question, a report.
 */

const PEOPLE = ['ana', 'bilal', 'chiara', 'grace', 'harbor-mod'] as const;
const OWNERS = ['ana', 'bilal', 'harbor-mod'] as const;
const SPACES = ['harbor', 'lighthouse', 'everyone'];
type Person = (typeof PEOPLE)[number];

/** Everybody is there: whoever has left is not seen to do anything. */
const directory = createDirectory({people: [...people, {id: 'harbor-mod', name: 'Harbor moderator'}], groups});

const NAMES = ['card', 'spotlight', 'answers', 'card_reports'] as const;

/** What can be looked at, and by which message it is told that it changed. A card is the same from every space, but for its owner. */
const LOOKS = [
  ...SPACES.flatMap((space) => [
    {told: `card ${space}`, paths: [`card?space=${space}`]},
    {told: `spotlight ${space}`, paths: [`spotlight?space=${space}&limit=100`]},
  ]),
  {told: 'card everyone', paths: PEOPLE.map((owner) => `card?space=everyone&subject=${owner}`)},
  {told: 'answers everyone', paths: ['', `&filter=${PROMPT.id}`].map((filter) => `answers?space=everyone&limit=100${filter}`)},
  {told: 'card_reports harbor', paths: ['open', 'decided'].map((filter) => `card_reports?space=harbor&filter=${filter}`)},
];

async function seenBy(host: TestHost, person: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const {told, paths} of LOOKS) {
    const texts = await Promise.all(
      paths.map(async (path) => {
        const text = await textOf(host, person, path);
        return text === '' ? '' : JSON.stringify((JSON.parse(text) as {items: unknown}).items);
      }),
    );
    seen.set(told, `${seen.get(told) ?? ''}${texts.join('\n')}`);
  }
  return seen;
}

async function toldTo(host: TestHost, person: string, after: string): Promise<Set<string>> {
  const response = await host.request(person, `/v1/changes?views=${NAMES.join()}&space=${SPACES.join()}&after=${after}&wait=0`);
  const {messages} = (await response.json()) as ChangesBody;
  return new Set(
    messages.flatMap((message) => (message.event === 'change' ? message.data.views.map((view) => `${view} ${message.data.space}`) : [])),
  );
}

interface Step {
  by: Person;
  type: CardEventType;
  audience: CardAudience;
  /** Which of the answers so far. */
  which: number;
  choice: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  // The cards of some of them are what others do something with: they act more often.
  by: fc.constantFrom(...PEOPLE, ...OWNERS, ...OWNERS),
  type: fc.constantFrom<CardEventType[]>(
    'hearth.card.answer_set.v1',
    'hearth.card.answer_set.v1',
    'hearth.card.answer_removed.v1',
    'hearth.card.answers_ordered.v1',
    'hearth.card.field_set.v1',
    'hearth.card.published.v1',
    'hearth.card.withdrawn.v1',
    'hearth.card.made_private.v1',
    'hearth.card.spotlight_volunteered.v1',
    'hearth.card.spotlight_withdrawn.v1',
    'hearth.card.blocked.v1',
    'hearth.card.unblocked.v1',
    'hearth.card.appreciated.v1',
    'hearth.card.asked.v1',
    'hearth.card.note_removed.v1',
    'hearth.card.reported.v1',
    'hearth.card.moderated.v1',
    'hearth.card.appealed.v1',
    'hearth.card.overlap_allowed.v1',
    'hearth.card.overlap_disallowed.v1',
  ),
  audience: fc.constantFrom<CardAudience[]>('me', 'team', 'org', {group: 'crew'}),
  which: fc.nat({max: 3}),
  choice: fc.nat({max: 5}),
});

/** Cards with something on them to begin with, so that much can happen to them; one is kept from Chiara, one is that of a moderator. */
const opening: Step[] = [
  {by: 'ana', type: 'hearth.card.answer_set.v1', audience: 'team', which: 0, choice: 0},
  {by: 'bilal', type: 'hearth.card.answer_set.v1', audience: {group: 'crew'}, which: 0, choice: 0},
  {by: 'ana', type: 'hearth.card.published.v1', audience: 'me', which: 0, choice: 0},
  {by: 'ana', type: 'hearth.card.answer_set.v1', audience: 'org', which: 9, choice: 0},
  {by: 'bilal', type: 'hearth.card.published.v1', audience: 'me', which: 0, choice: 0},
  {by: 'ana', type: 'hearth.card.blocked.v1', audience: 'me', which: 0, choice: 2},
  {by: 'harbor-mod', type: 'hearth.card.answer_set.v1', audience: 'team', which: 0, choice: 0},
  {by: 'harbor-mod', type: 'hearth.card.published.v1', audience: 'me', which: 0, choice: 0},
];

/** An answer for a group and one for a space change places: who sees one of them alone sees no difference. */
const reordered: Step[] = [
  {by: 'bilal', type: 'hearth.card.answer_set.v1', audience: 'team', which: 0, choice: 0},
  {by: 'bilal', type: 'hearth.card.answers_ordered.v1', audience: 'me', which: 0, choice: 0},
];

/** The same report twice, at the same moment: moderators see one. */
const reportedAgain: Step[] = [
  {by: 'bilal', type: 'hearth.card.reported.v1', audience: 'me', which: 0, choice: 0},
  {by: 'bilal', type: 'hearth.card.reported.v1', audience: 'me', which: 0, choice: 0},
];

/** What comes before moderators, from the report to what is decided on the appeal; `which`: an answer (0), a question (2) or a field (3). */
const decided = (which: number, reporter: Person, writer: Person): Step[] =>
  [
    {by: 'ana', type: 'hearth.card.field_set.v1', choice: 1, audience: 'org'} as const,
    {by: 'bilal', type: 'hearth.card.asked.v1', choice: 0} as const,
    {by: reporter, type: 'hearth.card.reported.v1', choice: 0} as const,
    {by: 'harbor-mod', type: 'hearth.card.moderated.v1', choice: 3} as const,
    {by: writer, type: 'hearth.card.appealed.v1', choice: 0} as const,
    {by: 'harbor-mod', type: 'hearth.card.moderated.v1', choice: 0} as const,
  ].map((one) => ({audience: 'me', ...one, which}));

/** Once a question is reported it is put away, decided on, and gone; a field is taken off and said anew. */
const putAway: Step[] = [
  ...decided(2, 'ana', 'bilal').slice(1, 3),
  {by: 'ana', type: 'hearth.card.note_removed.v1', audience: 'me', which: 0, choice: 0},
  {by: 'harbor-mod', type: 'hearth.card.moderated.v1', audience: 'me', which: 2, choice: 0},
  ...decided(3, 'bilal', 'ana').slice(0, 4),
  {by: 'ana', type: 'hearth.card.field_set.v1', audience: 'org', which: 0, choice: 3},
  {by: 'ana', type: 'hearth.card.field_set.v1', audience: 'org', which: 0, choice: 1},
  {by: 'ana', type: 'hearth.card.overlap_allowed.v1', audience: 'me', which: 0, choice: 0},
];

/** A world in which people do things with the cards of three of them. */
class World {
  readonly host: TestHost;
  readonly #answers: Record<string, {id: string; version: number}[]> = {ana: [], bilal: [], 'harbor-mod': []};
  readonly #notes: {id: string; of: string}[] = [];

  constructor(policy: Policy) {
    this.host = new TestHost(createMemoryStore(), {people: identities, directory, policy, limits: {ratePerMinute: 1e9}});
  }

  /** Does something; resolves to whether it was accepted. */
  async do({by, type, audience, which, choice}: Step): Promise<boolean> {
    const note = this.#notes[which % (this.#notes.length || 1)];
    const isDecided = /reported|moderated|appealed/.test(type);
    const isNote = type === 'hearth.card.note_removed.v1' || (isDecided && which === 2);
    const other = /appreciated|asked|reported|moderated/.test(type) ? OWNERS[choice % 3]! : by;
    const of = isNote ? (note?.of ?? other) : other;
    const answers = this.#answers[of] ?? [];
    const answer = answers[which % (answers.length || 1)];
    const answerId = answer?.id ?? 'none';
    const meant = which === 2 ? {noteId: note?.id ?? 'none'} : which === 3 ? {field: 'pronouns'} : {answerId};
    const data: Partial<Record<CardEventType, object>> = {
      'hearth.card.answer_set.v1': {
        ...(choice > 2 && answer ? {answerId, version: answer.version} : {}),
        prompt: choice % 2 === 0 ? PROMPT : {text: 'Of my own.'},
        text: `Words ${choice}`,
        audience,
      },
      'hearth.card.answer_removed.v1': {answerId},
      'hearth.card.answers_ordered.v1': {order: answers.map(({id}) => id).reverse()},
      'hearth.card.field_set.v1': choice > 3 ? {field: 'askMeAbout', value: ['Tides'], audience} : {field: 'pronouns', value: choice === 3 ? '' : `p${choice}`, audience}, // oxfmt-ignore
      'hearth.card.spotlight_volunteered.v1': choice === 5 ? {notBefore: '2030-01-01'} : {},
      'hearth.card.blocked.v1': {personId: PEOPLE[choice % PEOPLE.length]!},
      'hearth.card.unblocked.v1': {personId: PEOPLE[choice % PEOPLE.length]!},
      'hearth.card.appreciated.v1': {answerId},
      'hearth.card.asked.v1': {message: 'How so?', ...(choice > 2 ? {answerId} : {}), ...(choice === 1 ? {topic: 'tides'} : {})},
      'hearth.card.note_removed.v1': {noteId: note?.id ?? 'none'},
      'hearth.card.reported.v1': {...meant, reason: 'other'},
      'hearth.card.moderated.v1': {...meant, version: await this.#version(of, meant, answer?.version), decision: (['approved', 'hidden', 'removed'] as const)[choice % 3], reason: 'So.'}, // oxfmt-ignore
      'hearth.card.appealed.v1': {...meant, note: 'Please look again.'},
    };
    const about = {space: identities[by]!.spaces.at(-1)!, ...(of !== by || isNote ? {of} : {})};
    const {status, event} = await tell(this.host, by, type, (data[type] ?? {}) as never, about);
    if (status !== 'stored') return false;
    if (type === 'hearth.card.appreciated.v1' || type === 'hearth.card.asked.v1') this.#notes.push({id: event, of});
    const {data: own} = await cardOf(this.host, of);
    if (of in this.#answers) this.#answers[of] = own.answers.map(({id, version}) => ({id, version}));
    return true;
  }

  /** The version that a moderator reads. */
  async #version(of: string, meant: object, version = 1): Promise<number> {
    if (!('field' in meant)) return 'noteId' in meant ? 1 : version;
    const both = await Promise.all((['open', 'decided'] as const).map((filter) => reportsOf(this.host, 'harbor-mod', filter)));
    return both.flat().find(({id}) => id === of)?.data.fields[0]?.version ?? 1;
  }
}

it('Everybody is told to look where they see a difference, and nobody is told more than they see', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Policy>({moderation: 'post'}, {moderation: 'pre'}),
      fc.array(step, {minLength: 6, maxLength: 20}),
      async (policy, story) => {
        const world = new World(policy);
        const {host} = world;
        const before = new Map<string, Map<string, string>>();
        for (const person of PEOPLE) before.set(person, await seenBy(host, person));
        let position = 0;
        for (const one of [...opening, ...story]) {
          if (!(await world.do(one))) continue;
          const after = new Map<string, Map<string, string>>();
          for (const person of PEOPLE) after.set(person, await seenBy(host, person));
          const differs = (person: string, look: string) => after.get(person)!.get(look) !== before.get(person)!.get(look);
          // That something is for others now is told to all for whom it is: some of them may see no difference.
          const isMoved = ['hearth.card.field_set.v1', 'hearth.card.answer_set.v1'].includes(one.type);
          const isPublic = PEOPLE.some((person) => person !== one.by && LOOKS.some(({told: look}) => differs(person, look)));
          for (const person of PEOPLE) {
            const mayKnow = one.by === person || (isMoved && isPublic && (await cardOf(host, person, one.by)).can.includes('ask'));
            const heard = await toldTo(host, person, String(position));
            for (const {told: look} of LOOKS) {
              const what = `${person}, ${look}, after ${JSON.stringify(one)}`;
              if (differs(person, look)) assert.ok(heard.has(look), `not told: ${what}`);
              // What changes on a card is told wherever it is looked at, and so is what stands there but is not shown in one of the views.
              else if (!LOOKS.some(({told: other}) => differs(person, other)) && !mayKnow) assert.ok(!heard.has(look), `told: ${what}`);
            }
            told += heard.size;
            before.set(person, after.get(person)!);
          }
          position++;
        }
      },
    ),
    {
      includeErrorInReport: true,
      numRuns: 25,
      examples: [
        [{moderation: 'post'}, reordered],
        [{moderation: 'post'}, reportedAgain],
        [{moderation: 'post'}, decided(0, 'bilal', 'ana')],
        [{moderation: 'post'}, decided(2, 'ana', 'bilal')],
        [{moderation: 'post'}, decided(3, 'bilal', 'ana')],
        [{moderation: 'pre'}, decided(3, 'bilal', 'ana')],
        [{moderation: 'post'}, putAway],
      ],
    },
  );
  assert.ok(told > 100, `Hardly anything happened: ${told}`);
});
