import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import type {EventData} from '../../../src/protocol/events/index.js';
import type {ChangesBody} from '../../../src/protocol/stream.js';
import type {Policy} from '../../../src/server/index.js';
import {createDirectory, createMemoryStore} from '../../../src/server/index.js';
import {MINUTE, NOON, TestHost} from '../support/host.js';
import {groups, identities, people} from '../support/people.js';

/*
 * People do things with a few kudos, and after each of them everybody looks: whoever sees a difference must have been told to look, and
 * whoever has nothing to do with it must have been told only where they see one. So nobody learns by being told what they do not learn by
 * looking: that there was a report, that somebody keeps something to themselves, that words wait for a moderator.
 */

const PEOPLE = ['ana', 'bilal', 'chiara', 'dmitri', 'grace', 'harbor-mod'] as const;
const SPACES = ['harbor', 'lighthouse', 'everyone'];

/** Everybody is there: whoever has left is not seen to do anything. */
const directory = createDirectory({people: [...people, {id: 'harbor-mod', name: 'Harbor moderator'}], groups});

/** What can be looked at, and by which message it is told that it changed. */
const LOOKS = [
  ...SPACES.map((space) => ({told: `kudos ${space}`, paths: [`kudos?space=${space}&limit=100`]})),
  {told: 'mine me', paths: ['', '&filter=given', '&filter=received', '&filter=kept'].map((filter) => `mine?space=me&limit=100${filter}`)},
  {told: 'moderation harbor', paths: ['open', 'decided'].map((filter) => `moderation?space=harbor&limit=100&filter=${filter}`)},
];

async function seenBy(host: TestHost, person: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const {told, paths} of LOOKS) {
    const texts = [];
    for (const path of paths) {
      const response = await host.request(person, `/v1/views/${path}`);
      // The position is another one after every event, whoever sees it.
      const items = response.status === 200 ? JSON.stringify(((await response.json()) as {items: unknown}).items) : '';
      // That there is something to decide is told with the queue: whoever moderates looks there.
      texts.push(path.startsWith('moderation') ? items : items.replace(/,?"moderate"/g, ''));
    }
    seen.set(told, texts.join('\n'));
  }
  return seen;
}

async function toldTo(host: TestHost, person: string, after: string): Promise<Set<string>> {
  const response = await host.request(person, `/v1/changes?views=kudos,mine,moderation&space=${SPACES.join()}&after=${after}&wait=0`);
  const {messages} = (await response.json()) as ChangesBody;
  return new Set(
    messages.flatMap((message) => (message.event === 'change' ? message.data.views.map((view) => `${view} ${message.data.space}`) : [])),
  );
}

type Person = (typeof PEOPLE)[number];
type Act =
  | {type: 'hearth.kudos.given.v1'; data: Partial<EventData<'hearth.kudos.given.v1'>>}
  | {type: 'hearth.kudos.edited.v1' | 'hearth.kudos.withdrawn.v1' | 'hearth.kudos.replied.v1' | 'hearth.kudos.reply_withdrawn.v1'}
  | {type: 'hearth.kudos.reacted.v1' | 'hearth.kudos.unreacted.v1'; data: {mark: string}}
  | {type: 'hearth.kudos.visibility_set.v1'; data: {audience: 'recipient' | 'group' | 'everyone'; tellGiver?: boolean}}
  | {type: 'hearth.kudos.consent_set.v1'; data: {decision: 'accept' | 'decline'}}
  | {type: 'hearth.kudos.reported.v1' | 'hearth.kudos.appealed.v1'; reply: boolean}
  | {type: 'hearth.moderation.approved.v1' | 'hearth.moderation.hidden.v1' | 'hearth.moderation.removed.v1'; reply: boolean};
interface Step {
  by: Person;
  /** Which of the kudos so far. */
  which: number;
  act: Act;
}

const audience = fc.constantFrom('recipient' as const, 'group' as const, 'everyone' as const);
const to = fc.constantFrom<EventData<'hearth.kudos.given.v1'>['to']>(
  [{kind: 'person', id: 'bilal'}],
  [{kind: 'group', id: 'lamps'}],
  [{kind: 'person', id: 'bilal'}, {kind: 'group', id: 'crew'}], // oxfmt-ignore
);
const card = fc.constantFrom(undefined, {title: 'Ten years'}, {title: 'A secret', revealAt: new Date(NOON + 600 * MINUTE).toISOString()});
const act: fc.Arbitrary<Act> = fc.oneof(
  {weight: 3, arbitrary: fc.record({type: fc.constant('hearth.kudos.given.v1' as const), data: fc.record({to, audience})})},
  fc.record({
    type: fc.constant('hearth.kudos.given.v1' as const),
    data: fc.record({
      to: fc.constant<EventData<'hearth.kudos.given.v1'>['to']>([{kind: 'person', id: 'bilal'}]),
      audience: fc.constant('group' as const),
      occasion: card,
    }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'hearth.kudos.edited.v1' as const,
        'hearth.kudos.withdrawn.v1' as const,
        'hearth.kudos.replied.v1' as const,
        'hearth.kudos.replied.v1' as const,
        'hearth.kudos.reply_withdrawn.v1' as const,
      ),
    }),
  },
  fc.record({
    type: fc.constantFrom('hearth.kudos.reacted.v1' as const, 'hearth.kudos.unreacted.v1' as const),
    data: fc.record({mark: fc.constantFrom('thanks', 'learn')}),
  }),
  fc.record({type: fc.constant('hearth.kudos.visibility_set.v1' as const), data: fc.record({audience, tellGiver: fc.boolean()})}),
  fc.record({
    type: fc.constant('hearth.kudos.consent_set.v1' as const),
    data: fc.record({decision: fc.constantFrom('accept' as const, 'decline' as const)}),
  }),
  {weight: 2, arbitrary: fc.record({type: fc.constant('hearth.kudos.reported.v1' as const), reply: fc.boolean()})},
  fc.record({type: fc.constant('hearth.kudos.appealed.v1' as const), reply: fc.boolean()}),
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'hearth.moderation.approved.v1' as const,
        'hearth.moderation.hidden.v1' as const,
        'hearth.moderation.removed.v1' as const,
      ),
      reply: fc.boolean(),
    }),
  },
);
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({by: fc.constantFrom(...PEOPLE), which: fc.nat({max: 3}), act}), {
  minLength: 4,
  maxLength: 14,
});
const policy: fc.Arbitrary<Policy> = fc.record({
  moderation: fc.constantFrom('pre' as const, 'post' as const),
  replies: fc.constantFrom('recipient' as const, 'all' as const),
  recipientConsent: fc.constantFrom('ask' as const, 'after' as const, 'off' as const),
});

/** Somebody of a thanked group keeps it closer without a word: nobody who sees it still sees a difference. */
const keptQuietly: [Policy, Step[]] = [
  {moderation: 'post', replies: 'recipient', recipientConsent: 'off'},
  [
    {
      by: 'chiara',
      which: 0,
      act: {
        type: 'hearth.kudos.given.v1',
        data: {
          to: [
            {kind: 'person', id: 'bilal'},
            {kind: 'group', id: 'crew'},
          ],
          audience: 'group',
        },
      },
    },
    {by: 'grace', which: 0, act: {type: 'hearth.kudos.visibility_set.v1', data: {audience: 'recipient', tellGiver: false}}},
  ],
];

/** Somebody who is thanked declines: whoever is thanked in the same group, and so sees it still, sees no difference. */
const declined: [Policy, Step[]] = [
  {moderation: 'post', replies: 'recipient', recipientConsent: 'after'},
  [keptQuietly[1][0]!, {by: 'bilal', which: 0, act: {type: 'hearth.kudos.consent_set.v1', data: {decision: 'decline'}}}],
];

/** A world in which people do things, and what is known of it from outside. */
class World {
  readonly host: TestHost;
  readonly #kudos: {id: string; giver: string; version: number; replies: {id: string; by: string}[]}[] = [];

  constructor(rules: Policy) {
    this.host = new TestHost(createMemoryStore(), {people: identities, directory, policy: rules, limits: {ratePerMinute: 1e9}});
  }

  /** Does something. Resolves to the kudos, and to those whom it concerns; nothing where it was not accepted. */
  async do({by, which, act: what}: Step): Promise<{id: string; concerned: Set<string>} | undefined> {
    const {host} = this;
    const space = identities[by]!.spaces.at(-1)!;
    if (what.type === 'hearth.kudos.given.v1') {
      const event = host.given(what.data, {space});
      const [receipt] = await host.post(by, event);
      if (receipt?.status !== 'stored') return undefined;
      this.#kudos.push({id: event.id, giver: by, version: 1, replies: []});
      return {id: event.id, concerned: new Set([by])};
    }
    const kudos = this.#kudos[which % (this.#kudos.length || 1)];
    if (!kudos) return undefined;
    const reply = kudos.replies.at(-1);
    const replyId =
      'reply' in what ? (what.reply ? reply?.id : undefined) : what.type === 'hearth.kudos.reply_withdrawn.v1' ? (reply?.id ?? 'none') : undefined;
    const event = host.event({type: what.type, subject: kudos.id, space, data: this.#dataOf(what, kudos.version, replyId) as never});
    const [receipt] = await host.post(by, event);
    if (receipt?.status !== 'stored') return undefined;
    if (what.type === 'hearth.kudos.edited.v1') kudos.version++;
    if (what.type === 'hearth.kudos.replied.v1') kudos.replies.push({id: event.id, by});
    // Who did it sees what they did; the giver, and who wrote a reply, see what became of their words and what they are let know.
    return {id: kudos.id, concerned: new Set([by, kudos.giver, ...kudos.replies.map((one) => one.by)])};
  }

  #dataOf(what: Act, version: number, replyId: string | undefined): object {
    if ('data' in what) return what.data;
    switch (what.type) {
      case 'hearth.kudos.edited.v1':
        return {version, message: `Other words ${version}`};
      case 'hearth.kudos.replied.v1':
        return {message: 'It was a pleasure.'};
      case 'hearth.kudos.reported.v1':
        return {reason: 'other', replyId};
      case 'hearth.kudos.appealed.v1':
        return {note: 'Please look again.', replyId};
      case 'hearth.moderation.approved.v1':
        return replyId === undefined ? {version} : {replyId};
      case 'hearth.moderation.hidden.v1':
      case 'hearth.moderation.removed.v1':
        return {reason: 'Not here.', replyId};
      default:
        return {replyId};
    }
  }
}

it('Everybody is told to look where they see a difference, and nobody is told more than they see', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(policy, steps, async (rules, story) => {
      const world = new World(rules);
      const {host} = world;
      const before = new Map<string, Map<string, string>>();
      for (const person of PEOPLE) before.set(person, await seenBy(host, person));
      let position = 0;
      for (const step of story) {
        const done = await world.do(step);
        if (!done) continue;
        const after = new Map<string, Map<string, string>>();
        for (const person of PEOPLE) after.set(person, await seenBy(host, person));
        const differs = (person: string, look: string) => after.get(person)!.get(look) !== before.get(person)!.get(look);
        const others = PEOPLE.filter((person) => !done.concerned.has(person));
        const isPublic = others.some((person) => LOOKS.some(({told: look}) => !look.startsWith('moderation') && differs(person, look)));
        for (const person of PEOPLE) {
          const heard = await toldTo(host, person, String(position));
          for (const {told: look} of LOOKS) {
            const what = `${person}, ${look}, after ${JSON.stringify(step)}`;
            // What others see to have changed may be told to all who see the thing itself.
            const mayKnow = done.concerned.has(person) || (isPublic && after.get(person)!.get(look)!.includes(done.id));
            if (differs(person, look)) assert.ok(heard.has(look), `not told: ${what}`);
            // Moderators are told of the queue as a whole: what of it each of them may decide on is another matter.
            else if (!mayKnow && !look.startsWith('moderation')) assert.ok(!heard.has(look), `told: ${what}`);
          }
          told += heard.size;
          before.set(person, after.get(person)!);
        }
        position++;
      }
    }),
    {includeErrorInReport: true, numRuns: 40, examples: [keptQuietly, declined]},
  );
  assert.ok(told > 100, `Hardly anything happened: ${told}`);
});
