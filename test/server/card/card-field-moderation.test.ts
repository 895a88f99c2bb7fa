import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {CardEventData, CardField} from '../../../src/protocol/events/card.js';
import {readCardReports} from '../../../src/protocol/views/card-reports.js';
import {readDecisions} from '../../../src/server/index.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {cardOf, itemsOf, must, outcome, reportsOf, shared} from './cards.js';

const MOD = 'harbor-mod';
type Decision = CardEventData<'hearth.card.moderated.v1'>['decision'];

const FIELDS: Record<CardField, string | string[]> = {
  name: 'Captain Ana',
  pronouns: 'she/her',
  pronunciation: 'AH-nah',
  pronunciationAudio: '/sounds/ana.wav',
  workingHours: 'Early',
  askMeAbout: ['Knots'],
};
const NAMES = Object.keys(FIELDS) as CardField[];

const set = (host: TestHost, field: CardField, value = FIELDS[field], audience: 'me' | 'team' | 'org' = 'team') =>
  must(host, 'ana', 'hearth.card.field_set.v1', {field, value, audience} as CardEventData<'hearth.card.field_set.v1'>);
const report = (host: TestHost, by: string, field: CardField, note?: string) =>
  outcome(host, by, 'hearth.card.reported.v1', {field, reason: 'untrue', ...(note && {note})}, {of: 'ana'});
const queued = async (host: TestHost, filter?: 'open' | 'decided') =>
  (await reportsOf(host, MOD, filter)).flatMap(({data}) => readCardReports(data as unknown as Record<string, unknown>).fields);
const decide = async (host: TestHost, field: CardField, decision: Decision, reason?: string, by = MOD) => {
  const version = [...(await queued(host)), ...(await queued(host, 'decided'))].find((one) => one.field === field)?.version ?? 1;
  return outcome(host, by, 'hearth.card.moderated.v1', {field, version, decision, ...(reason && {reason})}, {of: 'ana'});
};
const appeal = (host: TestHost, field: CardField) => outcome(host, 'ana', 'hearth.card.appealed.v1', {field, note: 'It is my name.'});
const withheld = async (host: TestHost) => (await cardOf(host, 'ana')).data.own?.withheld;

/** What of the fields somebody gets, in whichever view: of the card, the spotlight, answers, the search for people. */
async function seenBy(host: TestHost, viewer: string): Promise<string[]> {
  const people = await (await host.request(viewer, '/v1/people?q=ana&space=harbor')).text();
  const views = ['card?space=harbor&subject=ana', 'card?space=everyone&subject=ana', 'spotlight?space=harbor', 'answers?space=harbor'];
  const all = people + JSON.stringify(await Promise.all(views.map((path) => itemsOf(host, viewer, path))));
  return NAMES.filter((field) => [FIELDS[field]].flat().some((value) => all.includes(JSON.stringify(value))));
}

onEveryStore('A field of a card', (hosts) => {
  it('comes before moderators, each by itself: reported, hidden with a reason, asked about again once', async () => {
    const {host, store} = hosts;
    for (const field of NAMES) await set(host, field);
    await shared(host, 'ana');
    await must(host, 'ana', 'hearth.card.spotlight_volunteered.v1', {});
    assert.deepEqual((await cardOf(host, 'bilal', 'ana')).data.reportable?.sort(), [...NAMES].sort());
    assert.deepEqual(await seenBy(host, 'bilal'), NAMES);
    for (const field of NAMES) {
      const before = await cardOf(host, 'ana');
      assert.equal(await report(host, 'bilal', field, 'Look at it.'), 'stored');
      assert.deepEqual(await cardOf(host, 'ana'), before, 'its owner is told nothing of a report');
      assert.ok(!(await cardOf(host, 'bilal', 'ana')).data.reportable?.includes(field));
      assert.deepEqual(await seenBy(host, 'dmitri'), NAMES, 'a report hides nothing');
      const [one, ...others] = await queued(host);
      assert.deepEqual([one?.field, one?.value, one?.waits, one?.audience, one?.reports.map(({note}) => note), others], [field, FIELDS[field], ['reported'], 'team', ['Look at it.'], []]); // oxfmt-ignore
      assert.doesNotMatch(JSON.stringify(await reportsOf(host, MOD)), /bilal/i);
      assert.equal(await decide(host, field, 'hidden'), 'invalid /data/reason required');
      assert.equal(await decide(host, field, 'hidden', 'Not here.'), 'stored');
      for (const viewer of ['bilal', 'dmitri', MOD]) assert.ok(!(await seenBy(host, viewer)).includes(field), `${viewer} ${field}`);
      assert.ok((await seenBy(host, 'ana')).includes(field));
      assert.deepEqual(await withheld(host), {[field]: {state: 'hidden', reason: 'Not here.', can: ['appeal']}});
      assert.equal(await appeal(host, field), 'stored');
      assert.equal(await appeal(host, field), 'forbidden /type already-appealed');
      assert.deepEqual((await queued(host)).map(({waits, appealNote}) => [waits, appealNote]), [[['appealed'], 'It is my name.']]); // oxfmt-ignore
      assert.equal(await decide(host, field, 'removed', 'Still not.'), 'stored');
      assert.deepEqual((await withheld(host))?.[field], {state: 'removed', reason: 'Still not.', appeal: 'closed', can: []});
      assert.equal((await queued(host, 'decided')).length, 1);
      assert.equal(await decide(host, field, 'approved'), 'stored');
      assert.deepEqual([await seenBy(host, 'bilal'), await withheld(host), await queued(host)], [NAMES, {}, []]);
      assert.equal(await report(host, 'bilal', field), 'stored');
      assert.deepEqual(await queued(host), [], 'what was decided on these very words is decided');
    }
    const decisions = await readDecisions(store, {limit: 3});
    assert.deepEqual(decisions.map(({by, subject, field, decision}) => [by, subject, field, decision]), ['approved', 'removed', 'hidden'].map((decision) => [MOD, 'ana', 'askMeAbout', decision])); // oxfmt-ignore
  });

  it('is reported by nobody who does not see it, nor by its owner, and one thing at a time', async () => {
    const {host} = hosts;
    await set(host, 'pronouns', 'she/her', 'me');
    await shared(host, 'ana');
    for (const by of ['bilal', MOD]) assert.equal(await report(host, by, 'pronouns'), 'not-found /data/field not-found');
    assert.equal(await report(host, 'bilal', 'name'), 'not-found /data/field not-found');
    await set(host, 'pronouns', 'they/them');
    assert.equal(await report(host, 'ana', 'pronouns'), 'invalid /subject self');
    const both = {field: 'pronouns', answerId: 'a', reason: 'other'} as const;
    assert.equal(await outcome(host, 'bilal', 'hearth.card.reported.v1', both, {of: 'ana'}), 'invalid /data/field too-many');
    assert.equal(await outcome(host, 'bilal', 'hearth.card.reported.v1', {reason: 'other'}, {of: 'ana'}), 'invalid /data/answerId required');
    assert.equal(await decide(host, 'pronouns', 'hidden', 'So.', 'bilal'), 'forbidden /type forbidden');
    assert.equal(await decide(host, 'pronouns', 'hidden', 'So.'), 'precondition /data/version precondition', 'a moderator decides on what they read');
  });

  it('that is hidden does not come back by being taken off and said again', async () => {
    const {host} = hosts;
    await set(host, 'name');
    await shared(host, 'ana');
    await report(host, 'bilal', 'name');
    await decide(host, 'name', 'hidden', 'Not here.');
    await set(host, 'name', '');
    await set(host, 'name');
    assert.deepEqual(await withheld(host), {name: {state: 'pending', can: []}});
    assert.ok(!(await seenBy(host, 'bilal')).includes('name'));
    await decide(host, 'name', 'approved');
    await set(host, 'name', 'Ana of the tower');
    assert.deepEqual(await withheld(host), {});
  });

  it('is held where moderators read first, in every view, until these very words are approved', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    for (const field of NAMES) await set(host, field, FIELDS[field], 'org');
    await must(host, 'ana', 'hearth.card.spotlight_volunteered.v1', {});
    assert.deepEqual(await queued(host), [], 'what nobody else would see is nobody’s business');
    await must(host, 'ana', 'hearth.card.published.v1', {});
    for (const viewer of ['bilal', MOD, 'chiara']) assert.deepEqual(await seenBy(host, viewer), [], viewer);
    assert.deepEqual(await seenBy(host, 'ana'), NAMES);
    assert.deepEqual(Object.values((await withheld(host)) ?? {}).map(({state}) => state), NAMES.map(() => 'pending')); // oxfmt-ignore
    assert.equal(await outcome(host, 'bilal', 'hearth.card.asked.v1', {topic: 'Knots', message: 'Which?'}, {of: 'ana'}), 'not-found /data/topic not-found'); // oxfmt-ignore
    for (const field of NAMES) assert.equal(await decide(host, field, 'approved'), 'stored');
    assert.deepEqual(await seenBy(host, 'bilal'), NAMES);
    await set(host, 'pronouns', 'she/her', 'team');
    assert.deepEqual(await withheld(host), {}, 'these very words were approved');
    await set(host, 'pronouns', 'they/them');
    assert.deepEqual(await withheld(host), {pronouns: {state: 'pending', can: []}});
    await set(host, 'pronouns', 'they/them', 'me');
    assert.deepEqual([await withheld(host), await queued(host)], [{}, []], 'what somebody keeps to themselves waits for nobody');
  });
});

onEveryStore('A question that came to somebody', (hosts) => {
  const ask = (host: TestHost) => must(host, 'bilal', 'hearth.card.asked.v1', {message: 'Why so slow?'}, {of: 'ana'});
  const notes = async (host: TestHost) => (await cardOf(host, 'ana')).data.own?.notes.map(({message, can}) => [message, can]);
  const waits = async (host: TestHost, filter?: 'open' | 'decided') =>
    (await reportsOf(host, MOD, filter)).flatMap(({data}) => data.notes.map(({message, by, waits: open}) => [message, by?.name, open]));
  const rule = (host: TestHost, noteId: string, decision: Decision, by = MOD) =>
    outcome(host, by, 'hearth.card.moderated.v1', {noteId, version: 1, decision, reason: 'Be kind.'}, {of: 'ana'});
  const reported = (host: TestHost, noteId: string, by = 'ana') =>
    outcome(host, by, 'hearth.card.reported.v1', {noteId, reason: 'hurtful'}, {of: 'ana'});

  it('is reported by them alone, hidden with a reason, and asked about again once by whoever wrote it', async () => {
    const {host} = hosts;
    await shared(host, 'ana');
    const id = await ask(host);
    assert.equal(await rule(host, id, 'hidden'), 'not-found /data/noteId not-found', 'it is between two people');
    for (const by of ['bilal', 'dmitri', MOD]) assert.equal(await reported(host, id, by), 'not-found /data/noteId not-found');
    const before = await cardOf(host, 'bilal', 'ana');
    assert.equal(await reported(host, id), 'stored');
    assert.deepEqual(await cardOf(host, 'bilal', 'ana'), before, 'whoever asked is told nothing of a report');
    assert.deepEqual([await notes(host), await waits(host)], [[['Why so slow?', []]], [['Why so slow?', 'Bilal Haddad', ['reported']]]]);
    assert.equal(await rule(host, id, 'hidden'), 'stored');
    assert.deepEqual([await notes(host), await waits(host), (await waits(host, 'decided')).length], [[], [], 1]);
    const [asked] = (await cardOf(host, 'bilal', 'ana')).data.asked;
    assert.deepEqual([asked?.state, asked?.reason, asked?.can], ['hidden', 'Be kind.', ['appeal']]);
    const again = (by: string) => outcome(host, by, 'hearth.card.appealed.v1', {noteId: id, note: 'I meant the boat.'}, {of: 'ana'});
    for (const by of ['ana', 'dmitri']) assert.equal(await again(by), 'not-found /data/noteId not-found');
    assert.equal(await again('bilal'), 'stored');
    assert.equal(await again('bilal'), 'forbidden /type already-appealed');
    assert.deepEqual(await waits(host), [['Why so slow?', 'Bilal Haddad', ['appealed']]]);
    assert.equal(await rule(host, id, 'approved'), 'stored');
    assert.deepEqual(await notes(host), [['Why so slow?', []]]);
  });

  it('waits for moderators also where it was put away, or its writer is kept out since', async () => {
    for (const leave of [{type: 'hearth.card.note_removed.v1', of: 'ana'}, {type: 'hearth.card.blocked.v1'}] as const) {
      const host = hosts.withOptions({});
      await shared(host, 'ana');
      const id = await ask(host);
      await reported(host, id);
      await must(host, 'ana', leave.type, leave.type.includes('blocked') ? {personId: 'bilal'} : {noteId: id}, 'of' in leave ? {of: leave.of} : {});
      assert.deepEqual([await notes(host), (await waits(host)).length], [[], 1]);
      assert.equal(await rule(host, id, 'approved'), 'stored');
      assert.deepEqual([await notes(host), await waits(host)], [[], []], 'what was put away does not come back');
      await must(host, 'ana', 'hearth.card.withdrawn.v1', {});
      await must(host, 'ana', 'hearth.card.unblocked.v1', {personId: 'bilal'});
    }
  });
});

onEveryStore('What two people have in common', (hosts) => {
  it('may be worked out with those who let it: that is told to whoever sees anything of the card', async () => {
    const {host} = hosts;
    await shared(host, 'ana');
    const seen = async (viewer: string) => (await cardOf(host, viewer, 'ana')).data.overlap;
    assert.deepEqual([await seen('bilal'), (await cardOf(host, 'ana')).data.own?.overlap], [undefined, undefined]);
    await must(host, 'ana', 'hearth.card.overlap_allowed.v1', {});
    assert.deepEqual([await seen('bilal'), await seen('chiara'), (await cardOf(host, 'ana')).data.own?.overlap], [true, undefined, true]);
    await must(host, 'ana', 'hearth.card.overlap_disallowed.v1', {});
    assert.equal(await seen('bilal'), undefined);
  });
});
