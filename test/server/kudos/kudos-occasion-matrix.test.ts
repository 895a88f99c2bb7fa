import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Audience} from '../../../src/protocol/events/kudos.js';
import {readAll, send, sendAll} from '../support/bulk.js';
import {MINUTE, NOON} from '../support/host.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import type {Hosts} from '../support/on-every-store.js';
import {identities} from '../support/people.js';

/*
 * Cards for one person, in every state, before and after they are revealed, against everybody who might look. What is expected is said
 * here in its own words, so that it does not follow the host into a mistake.
 */
const AUDIENCES = ['group', 'everyone'] as const;
/** What the recipient says once they see it. */
const SAID = ['nothing', 'group', 'recipient', 'declined'] as const;
const STATES = ['live', 'reported', 'pending', 'hidden', 'removed', 'hidden, signed', 'removed, signed', 'withdrawn', 'withdrawn later'] as const;
const TIMES = ['before', 'after'] as const;

interface Case {
  audience: Audience;
  said: (typeof SAID)[number];
  state: (typeof STATES)[number];
}
interface Given extends Case {
  id: string;
  message: string;
}
type Time = (typeof TIMES)[number];

/** The card is from ana to bilal, in the harbor. `harbor`: may read its wall. */
const VIEWERS = {
  ana: {role: 'giver', harbor: true},
  bilal: {role: 'recipient', harbor: true},
  dmitri: {role: 'signer', harbor: true},
  'eun-ji': {role: 'colleague', harbor: true},
  hugo: {role: 'outsider', harbor: false},
  'harbor-mod': {role: 'moderator', harbor: true},
} as const;
type Name = keyof typeof VIEWERS;
const names = Object.keys(VIEWERS) as Name[];

/** Bilal is a moderator, too: it must make no difference. */
const people = {
  ...identities,
  bilal: {...identities['bilal']!, roles: ['member', 'moderator']},
  hugo: {...identities['chiara']!, id: 'hugo', name: 'hugo'},
};

/** The recipient speaks about what they see, and before it is taken back. */
const isSeenByRecipient = (state: Case['state']): boolean => ['live', 'reported', 'withdrawn later'].includes(state);
const cases: Case[] = AUDIENCES.flatMap((audience) => SAID.flatMap((said) => STATES.map((state) => ({audience, said, state})))).filter(
  ({said, state}) => said === 'nothing' || isSeenByRecipient(state),
);

function circle({audience, said}: Case, time: Time): Audience {
  if (time === 'before' || said === 'nothing') return audience;
  return said === 'group' ? 'group' : 'recipient';
}

function isIn(one: Case, name: Name, time: Time): boolean {
  const {role, harbor} = VIEWERS[name];
  if (role === 'recipient') return time === 'after';
  return role === 'giver' || circle(one, time) === 'everyone' || (circle(one, time) === 'group' && harbor);
}

const isGone = ({state}: Case, time: Time): boolean => state === 'withdrawn' || (state === 'withdrawn later' && time === 'after');
const isShown = (one: Case, time: Time): boolean => ['live', 'reported', 'withdrawn later'].includes(one.state) && !isGone(one, time);

type Seen = 'words' | 'trace' | 'nothing';

function seen(one: Case, name: Name, time: Time): Seen {
  if (isGone(one, time)) return 'nothing';
  if (name === 'ana') return 'words';
  if (!isIn(one, name, time)) return 'nothing';
  if (isShown(one, time)) return 'words';
  return one.state.endsWith('signed') ? 'trace' : 'nothing';
}

/** Where it shows up for somebody who sees something of it: the views, by their addresses. */
function shownIn(one: Case, name: Name, time: Time): string[] {
  if (seen(one, name, time) === 'nothing') return [];
  const {role, harbor} = VIEWERS[name];
  const isCommon = circle(one, time) === 'everyone' && (isShown(one, time) || one.state.endsWith('signed'));
  return [
    ...(harbor ? ['kudos?space=harbor'] : []),
    ...(isCommon ? ['kudos?space=everyone'] : []),
    ...(role === 'giver' ? ['mine?filter=given', 'mine?'] : []),
    ...(role === 'recipient' ? ['mine?filter=received', 'mine?'] : []),
    ...(role === 'recipient' && (one.said === 'recipient' || one.said === 'declined') ? ['mine?filter=kept'] : []),
  ];
}

async function open(hosts: Hosts): Promise<{host: TestHost; all: Given[]}> {
  const options = {people, limits: {ratePerMinute: 1e6}};
  const host = hosts.withOptions(options);
  const holding = hosts.withOptions({...options, policy: {moderation: 'pre'}});
  const all = cases.map((one, index): Given => ({...one, id: `card-${index}`, message: `<words ${index}>`}));
  const of = (state: string): Given[] => all.filter((one) => one.state.startsWith(state));
  const occasion = {title: 'The day', revealAt: new Date(NOON + 60 * MINUTE).toISOString()};
  for (const at of [host, holding]) {
    const given = all.filter(({state}) => (state === 'pending') === (at === holding));
    await sendAll(at, 'ana', given.map(({audience, message, id}) => at.given({audience, message, occasion}, {id}))); // oxfmt-ignore
  }
  const signed = all.filter(({state}) => state.endsWith('signed') || state === 'live');
  await sendAll(host, 'dmitri', signed.map(({id}) => host.about(id, 'hearth.kudos.replied.v1', {message: 'Signed'}))); // oxfmt-ignore
  await sendAll(host, 'dmitri', of('reported').map(({id}) => host.about(id, 'hearth.kudos.reported.v1', {reason: 'other'}))); // oxfmt-ignore
  await sendAll(host, 'harbor-mod', of('hidden').map(({id}) => host.about(id, 'hearth.moderation.hidden.v1', {reason: 'A reason'}))); // oxfmt-ignore
  await sendAll(host, 'harbor-mod', of('removed').map(({id}) => host.about(id, 'hearth.moderation.removed.v1', {reason: 'A reason'}))); // oxfmt-ignore
  const withdrawn = all.filter(({state}) => state === 'withdrawn');
  await sendAll(host, 'ana', withdrawn.map(({id}) => host.about(id, 'hearth.kudos.withdrawn.v1', {}))); // oxfmt-ignore
  return {host, all};
}

/** The hour is over: the recipient says what they want, and some cards are taken back. */
async function reveal(host: TestHost, all: readonly Given[]): Promise<void> {
  host.now = NOON + 60 * MINUTE;
  const said = all.flatMap(({id, said}) => {
    if (said === 'nothing') return [];
    if (said === 'declined') return host.about(id, 'hearth.kudos.consent_set.v1', {decision: 'decline'});
    return host.about(id, 'hearth.kudos.visibility_set.v1', {audience: said});
  });
  await sendAll(host, 'bilal', said);
  const withdrawn = all.filter(({state}) => state === 'withdrawn later');
  await sendAll(host, 'ana', withdrawn.map(({id}) => host.about(id, 'hearth.kudos.withdrawn.v1', {}))); // oxfmt-ignore
}

onEveryStore('Who gets what of a card on the wire', (hosts) => {
  for (const time of TIMES) {
    it(`holds in all ${cases.length} cases for each of ${names.length} people, ${time} it is revealed`, async () => {
      const {host, all} = await open(hosts);
      host.now = NOON + 60 * MINUTE - 1;
      if (time === 'after') await reveal(host, all);
      const label = ({audience, said, state}: Case, name: string): string => `${name}: ${audience} / said ${said} / ${state}`;
      for (const name of names) {
        const views = ['kudos?space=harbor', 'kudos?space=everyone', 'mine?', 'mine?filter=given', 'mine?filter=received', 'mine?filter=kept'];
        for (const view of views) {
          const {items, text} = await readAll(host, name, view);
          const found = new Map(items.map((item) => [item.id, item]));
          assert.equal(found.size, items.length, 'each once');
          for (const one of all) {
            const seenAs = shownIn(one, name, time).includes(view) ? seen(one, name, time) : 'nothing';
            const item = found.get(one.id);
            const actual: Seen = !item ? 'nothing' : item.data.message === '' ? 'trace' : 'words';
            assert.equal(actual, seenAs, `${view} ${label(one, name)}`);
            assert.equal(text.includes(one.message), seenAs === 'words', `${view} ${label(one, name)}`);
          }
        }
        for (const one of all) {
          const {items} = await readAll(host, name, `kudos?space=everyone&subject=${one.id}`);
          assert.equal(items.length, seen(one, name, time) === 'nothing' ? 0 : 1, label(one, name));
        }
        const space = VIEWERS[name].harbor ? 'harbor' : 'everyone';
        const receipts = await send(host, name, all.map(({id}) => host.about(id, 'hearth.kudos.unreacted.v1', {mark: 'learn'}, space))); // oxfmt-ignore
        for (const [index, one] of all.entries()) {
          const visible = seen(one, name, time);
          // What was taken back before it was revealed never was there for whom it was for.
          const mayKnow = isGone(one, time) && isIn(one, name, time) && !(name === 'bilal' && one.state === 'withdrawn');
          const expected = mayKnow || visible === 'trace' ? 'gone' : visible === 'nothing' ? 'not-found' : isShown(one, time) ? undefined : 'forbidden'; // oxfmt-ignore
          assert.equal(receipts[index]?.code, expected, label(one, name));
        }
      }
    });
  }

  it('brings it before moderators, but for whom it is for until it is revealed', async () => {
    const {host, all} = await open(hosts);
    const idsIn = async (name: string, filter: string): Promise<string[]> =>
      (await readAll(host, name, `moderation?space=harbor&filter=${filter}`)).items.map(({id}) => id).sort();
    const idsOf = (...states: string[]): string[] => all.filter(({state}) => states.some((start) => state.startsWith(start))).map(({id}) => id).sort(); // oxfmt-ignore
    for (const time of TIMES) {
      if (time === 'after') await reveal(host, all);
      for (const name of names) {
        const isModerator = name === 'harbor-mod' || (name === 'bilal' && time === 'after');
        assert.deepEqual(await idsIn(name, 'open'), isModerator ? idsOf('reported', 'pending') : [], `${name} ${time}`);
        assert.deepEqual(await idsIn(name, 'decided'), isModerator ? idsOf('hidden', 'removed') : [], `${name} ${time}`);
      }
    }
  });
});
