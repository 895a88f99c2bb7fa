import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Audience} from '../../../src/protocol/events/kudos.js';
import {readAll, send, sendAll} from '../support/bulk.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import type {Hosts} from '../support/on-every-store.js';
import {identities} from '../support/people.js';

/*
 * Every combination of what giver, recipients and moderators can decide, against everybody who might look: what goes over the wire to
 * whom. What is expected is said here in its own words, so that it does not follow the host into a mistake.
 */
const AUDIENCES = ['recipient', 'group', 'everyone'] as const;
const CONSENTS = ['not asked', 'not asked, declined', 'asked', 'asked, one accepted', 'asked, all accepted', 'asked, one declined'] as const;
const KEPT = ['no', 'group', 'recipient'] as const;
const STATES = ['live', 'reported', 'pending', 'hidden', 'removed', 'hidden, replied', 'removed, replied', 'withdrawn'] as const;

interface Case {
  audience: Audience;
  consent: (typeof CONSENTS)[number];
  kept: (typeof KEPT)[number];
  state: (typeof STATES)[number];
}
interface Given extends Case {
  id: string;
  message: string;
}

/** The kudos is from ana to bilal and the lamps, in the harbor. `harbor`: may read its wall. */
const VIEWERS = {
  ana: {role: 'giver', harbor: true},
  bilal: {role: 'recipient', harbor: true},
  grace: {role: 'recipient', harbor: false},
  dmitri: {role: 'colleague', harbor: true},
  hugo: {role: 'outsider', harbor: false},
  'harbor-mod': {role: 'moderator', harbor: true},
  'lighthouse-mod': {role: 'outsider', harbor: false},
} as const;
type Name = keyof typeof VIEWERS;
const names = Object.keys(VIEWERS) as Name[];

const people = {...identities, hugo: {...identities['chiara']!, id: 'hugo', name: 'hugo'}};

const cases: Case[] = AUDIENCES.flatMap((audience) =>
  CONSENTS.flatMap((consent) => KEPT.flatMap((kept) => STATES.map((state) => ({audience, consent, kept, state})))),
).filter(({audience, consent, kept, state}) => {
  // A recipient cannot widen; what is between giver and recipients is neither asked about nor held; nobody speaks about what they cannot see.
  if (AUDIENCES.indexOf(kept === 'no' ? 'recipient' : kept) > AUDIENCES.indexOf(audience)) return false;
  if (audience === 'recipient' && (consent.startsWith('asked') || state === 'pending')) return false;
  return state !== 'pending' || (kept === 'no' && (consent === 'not asked' || consent === 'asked'));
});

/** The circle that is left when everybody has had their say. */
function circle({audience, consent, kept}: Case): Audience {
  if (kept === 'recipient' || audience === 'recipient') return 'recipient';
  if (consent !== 'not asked' && consent !== 'asked, all accepted') return 'recipient';
  return kept === 'group' ? 'group' : audience;
}

function isIn(one: Case, name: Name): boolean {
  const {role, harbor} = VIEWERS[name];
  return role === 'giver' || role === 'recipient' || circle(one) === 'everyone' || (circle(one) === 'group' && harbor);
}

type Seen = 'words' | 'trace' | 'nothing';

/** What somebody sees of it as a colleague, wherever they look. */
function seen(one: Case, name: Name): Seen {
  if (one.state === 'withdrawn') return 'nothing';
  if (name === 'ana') return 'words';
  if (!isIn(one, name)) return 'nothing';
  if (one.state === 'live' || one.state === 'reported') return 'words';
  return one.state.endsWith('replied') ? 'trace' : 'nothing';
}

/** Where it shows up for somebody who sees something of it: the views, by their addresses. */
function shownIn(one: Case, name: Name, seenAs: Seen): string[] {
  if (seenAs === 'nothing') return [];
  const {role, harbor} = VIEWERS[name];
  const isCommon =
    circle(one) === 'everyone' && (seenAs === 'trace' || one.state === 'live' || one.state === 'reported' || one.state.endsWith('replied'));
  return [
    ...(harbor ? ['kudos?space=harbor'] : []),
    ...(isCommon ? ['kudos?space=everyone'] : []),
    ...(role === 'giver' ? ['mine?filter=given', 'mine?'] : []),
    ...(role === 'recipient' ? ['mine?filter=received', 'mine?'] : []),
    ...(name === 'bilal' && (one.kept === 'recipient' || /declined/.test(one.consent)) ? ['mine?filter=kept'] : []),
  ];
}

async function giveAll(hostFor: (one: Case) => TestHost): Promise<Given[]> {
  const all = cases.map((one, index): Given => ({...one, id: `kudos-${index}`, message: `<words ${index}>`}));
  const of = (state: string): Given[] => all.filter((one) => one.state.startsWith(state));
  for (const host of new Set(all.map(hostFor))) {
    const given = all.filter((one) => hostFor(one) === host);
    const to = [{kind: 'person' as const, id: 'bilal'}, {kind: 'group' as const, id: 'lamps'}]; // oxfmt-ignore
    await sendAll(host, 'ana', given.map(({audience, message, id}) => host.given({to, audience, message}, {id}))); // oxfmt-ignore
  }
  const host = hostFor({audience: 'group', consent: 'not asked', kept: 'no', state: 'live'});
  const consents = (pattern: RegExp, decision: 'accept' | 'decline', space?: string) =>
    all.filter(({consent}) => pattern.test(consent)).map(({id}) => host.about(id, 'hearth.kudos.consent_set.v1', {decision}, space));
  await sendAll(host, 'bilal', consents(/accepted/, 'accept'));
  await sendAll(host, 'bilal', consents(/declined/, 'decline'));
  await sendAll(host, 'grace', consents(/all accepted|asked, one declined/, 'accept', 'lighthouse'));
  const kept = all.flatMap(({id, kept: audience}) => (audience === 'no' ? [] : host.about(id, 'hearth.kudos.visibility_set.v1', {audience})));
  await sendAll(host, 'bilal', kept);
  const replied = all.filter(({state}) => state.endsWith('replied'));
  await sendAll(host, 'bilal', replied.map(({id}) => host.about(id, 'hearth.kudos.replied.v1', {message: 'A reply'}))); // oxfmt-ignore
  // A moderator comes to see what is private by a report only.
  const reported = [...of('reported'), ...of('hidden'), ...of('removed')];
  await sendAll(host, 'bilal', reported.map(({id}) => host.about(id, 'hearth.kudos.reported.v1', {reason: 'other'}))); // oxfmt-ignore
  await sendAll(host, 'harbor-mod', of('hidden').map(({id}) => host.about(id, 'hearth.moderation.hidden.v1', {reason: 'A reason'}))); // oxfmt-ignore
  await sendAll(host, 'harbor-mod', of('removed').map(({id}) => host.about(id, 'hearth.moderation.removed.v1', {reason: 'A reason'}))); // oxfmt-ignore
  await sendAll(host, 'ana', of('withdrawn').map(({id}) => host.about(id, 'hearth.kudos.withdrawn.v1', {}))); // oxfmt-ignore
  return all;
}

/** A host with a kudos of every case: given under the policy that the case needs, read under the usual one. */
async function everyCase(hosts: Hosts): Promise<{host: TestHost; all: Given[]}> {
  const options = {people, limits: {ratePerMinute: 1e6}};
  const host = hosts.withOptions(options);
  const asking = hosts.withOptions({...options, policy: {recipientConsent: 'ask'}});
  const holding = hosts.withOptions({...options, policy: {moderation: 'pre'}});
  const both = hosts.withOptions({...options, policy: {recipientConsent: 'ask', moderation: 'pre'}});
  const all = await giveAll(({consent, state}) => {
    if (consent.startsWith('asked')) return state === 'pending' ? both : asking;
    return state === 'pending' ? holding : host;
  });
  return {host, all};
}

onEveryStore('Who gets what on the wire', (hosts) => {
  it(`holds in all ${cases.length} cases for each of ${names.length} people`, async () => {
    const {host, all} = await everyCase(hosts);
    const label = ({audience, consent, kept, state}: Case, name: string): string => `${name}: ${audience} / ${consent} / kept ${kept} / ${state}`;

    for (const name of names) {
      const views = ['kudos?space=harbor', 'kudos?space=everyone', 'mine?', 'mine?filter=given', 'mine?filter=received', 'mine?filter=kept'];
      for (const view of views) {
        const {items, text} = await readAll(host, name, view);
        const found = new Map(items.map((item) => [item.id, item]));
        assert.equal(found.size, items.length, 'each once');
        for (const one of all) {
          const seenAs = shownIn(one, name, seen(one, name)).includes(view) ? seen(one, name) : 'nothing';
          const item = found.get(one.id);
          const actual: Seen = !item ? 'nothing' : item.data.message === '' ? 'trace' : 'words';
          assert.equal(actual, seenAs, `${view} ${label(one, name)}`);
          assert.equal(text.includes(one.message), seenAs === 'words', `${view} ${label(one, name)}`);
        }
      }
      // One by one, and by acting on it: nothing more, and what one cannot see is not there.
      for (const one of all) {
        const {items} = await readAll(host, name, `kudos?space=everyone&subject=${one.id}`);
        assert.equal(items.length, seen(one, name) === 'nothing' ? 0 : 1, label(one, name));
      }
      const space = VIEWERS[name].harbor ? 'harbor' : 'everyone';
      const receipts = await send(host, name, all.map(({id}) => host.about(id, 'hearth.kudos.unreacted.v1', {mark: 'learn'}, space))); // oxfmt-ignore
      for (const [index, one] of all.entries()) {
        const visible = seen(one, name);
        const mayKnow = one.state === 'withdrawn' && isIn(one, name);
        const isLive = one.state === 'live' || one.state === 'reported';
        const expected = mayKnow || visible === 'trace' ? 'gone' : visible === 'nothing' ? 'not-found' : isLive ? undefined : 'forbidden';
        assert.equal(receipts[index]?.code, expected, label(one, name));
      }
    }
  });

  it('brings before the moderators of the space what waits or was decided, and nothing else', async () => {
    const {host, all} = await everyCase(hosts);
    const idsIn = async (name: string, filter: string): Promise<string[]> =>
      (await readAll(host, name, `moderation?space=harbor&filter=${filter}`)).items.map(({id}) => id).sort();
    const idsOf = (...states: string[]): string[] => all.filter(({state}) => states.some((start) => state.startsWith(start))).map(({id}) => id).sort(); // oxfmt-ignore
    assert.deepEqual(await idsIn('harbor-mod', 'open'), idsOf('reported', 'pending'));
    assert.deepEqual(await idsIn('harbor-mod', 'decided'), idsOf('hidden', 'removed'));
    for (const name of names.filter((one) => one !== 'harbor-mod')) {
      for (const filter of ['open', 'decided']) assert.deepEqual(await idsIn(name, filter), [], name);
    }
    // To act as a moderator is as far-reaching as to see: private thanks that nobody reported are not there.
    const events = all.map(({id}) => host.about(id, 'hearth.moderation.approved.v1', {version: 99}));
    const receipts = await send(host, 'harbor-mod', events);
    for (const [index, one] of all.entries()) {
      const isPrivate = circle(one) === 'recipient' && one.state !== 'pending';
      const expected =
        one.state === 'withdrawn' ? (isPrivate ? 'not-found' : 'gone') : isPrivate && one.state === 'live' ? 'not-found' : 'precondition';
      assert.equal(receipts[index]?.code, expected, JSON.stringify(one));
    }
  });
});
