import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {CardEventData} from '../../../src/protocol/events/card.js';
import {readCardReports} from '../../../src/protocol/views/card-reports.js';
import {createDirectory, readDecisions} from '../../../src/server/index.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {groups, people} from '../support/people.js';
import {assertProblem} from '../support/problem.js';
import {answer, cardOf, DAY, must, outcome, PROMPT, reportsOf, shared, wordsOf} from './cards.js';

const MOD = 'harbor-mod';
const report = (host: TestHost, by: string, answerId: string, more: Partial<CardEventData<'hearth.card.reported.v1'>> = {}) =>
  outcome(host, by, 'hearth.card.reported.v1', {answerId, reason: 'untrue', ...more}, {of: 'ana'});
const decide = (host: TestHost, answerId: string, decision: 'approved' | 'hidden' | 'removed', version = 1, by = MOD) =>
  outcome(host, by, 'hearth.card.moderated.v1', {answerId, version, decision, reason: 'It names a client.'}, {of: 'ana'});
const appeal = (host: TestHost, answerId: string) => outcome(host, 'ana', 'hearth.card.appealed.v1', {answerId, note: 'The client agreed.'});
const change = (host: TestHost, answerId: string, version: number, data: Partial<CardEventData<'hearth.card.answer_set.v1'>> = {}) =>
  outcome(host, 'ana', 'hearth.card.answer_set.v1', {answerId, version, prompt: PROMPT, text: 'Other words.', audience: 'team', ...data});
const waits = async (host: TestHost, filter?: 'open' | 'decided') =>
  (await reportsOf(host, MOD, filter)).flatMap((item) => item.data.answers.map(({id, waits: open}) => [id, ...open]));
const ownState = async (host: TestHost) => (await cardOf(host, 'ana')).data.answers[0]?.own?.state;

onEveryStore('A report', (hosts) => {
  it('brings an answer before moderators, hides nothing, and tells its owner nothing', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    await answer(host, 'ana', {text: 'Another one, that nobody reported.'});
    const before = await cardOf(host, 'ana');
    assert.equal(await report(host, 'bilal', id, {note: 'It was the other way round.'}), 'stored');
    assert.deepEqual(await cardOf(host, 'ana'), before);
    assert.equal((await wordsOf(host, 'dmitri', 'ana')).length, 2);
    assert.deepEqual((await cardOf(host, 'bilal', 'ana')).data.answers[0]?.can, ['appreciate', 'ask']);
    const [item, ...others] = await reportsOf(host, MOD);
    assert.deepEqual([item?.id, item?.by?.name, item?.can, others], ['ana', 'Ana Ferreira', ['moderate'], []]);
    const {answers} = readCardReports(item!.data as unknown as Record<string, unknown>);
    assert.deepEqual(
      answers.map(({text, version, audience, waits: open, reports}) => ({text, version, audience, open, reports})),
      [
        {
          text: 'The kettle at half past six.',
          version: 1,
          audience: 'team',
          open: ['reported'],
          reports: [{reason: 'untrue', note: 'It was the other way round.', at: new Date(host.now).toISOString()}],
        },
      ],
    );
    assert.doesNotMatch(JSON.stringify(item), /bilal/i, 'who reported is told to nobody');
    assert.equal(await report(host, 'ana', id), 'invalid /subject self');
    assert.equal(await report(host, 'bilal', 'none'), 'not-found /data/answerId not-found');
  });

  it('is one for each person, and closed with the decision', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    await report(host, 'bilal', id, {note: 'First'});
    await report(host, 'bilal', id, {note: 'Second'});
    assert.deepEqual((await reportsOf(host, MOD))[0]?.data.answers[0]?.reports.map(({note}) => note), ['Second']); // oxfmt-ignore
    assert.equal(await decide(host, id, 'approved'), 'stored');
    assert.deepEqual(await waits(host), []);
    await report(host, 'bilal', id);
    assert.deepEqual(await waits(host), [], 'what was decided on these very words is decided');
    await change(host, id, 1);
    await report(host, 'bilal', id);
    assert.deepEqual(await waits(host), [[id, 'reported']]);
  });

  it('is no business of moderators any more where others do not see the answer', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana', {expiresAt: new Date(host.now + DAY).toISOString()});
    await report(host, 'bilal', id);
    const narrow = await change(host, id, 1, {audience: 'me'});
    assert.equal(narrow, 'stored');
    assert.deepEqual(await waits(host), []);
    assert.equal(await decide(host, id, 'hidden', 2), 'not-found /data/answerId not-found');
    await change(host, id, 2, {expiresAt: new Date(host.now + DAY).toISOString()});
    await report(host, 'bilal', id);
    assert.equal((await waits(host)).length, 1);
    host.now += DAY;
    assert.deepEqual(await waits(host), []);
    host.now -= DAY;
    await must(host, 'ana', 'hearth.card.answer_removed.v1', {answerId: id});
    assert.deepEqual(await waits(host), []);
  });
});

onEveryStore('A decision on an answer', (hosts) => {
  it('takes it out of sight but for its owner, who may ask again once', async () => {
    const {host, store} = hosts;
    const id = await shared(host, 'ana');
    await report(host, 'bilal', id);
    assert.equal(await decide(host, id, 'hidden'), 'stored');
    for (const viewer of ['bilal', 'dmitri', MOD]) assert.deepEqual(await wordsOf(host, viewer, 'ana'), [], viewer);
    const [own] = (await cardOf(host, 'ana')).data.answers;
    assert.deepEqual([own?.own?.state, own?.own?.reason, own?.can], ['hidden', 'It names a client.', ['edit', 'appeal']]);
    assert.deepEqual([await waits(host), await waits(host, 'decided')], [[], [[id]]]);
    assert.equal(await appeal(host, id), 'stored');
    assert.deepEqual((await reportsOf(host, MOD))[0]?.data.answers[0]?.appealNote, 'The client agreed.');
    assert.equal(await appeal(host, id), 'forbidden /type already-appealed');
    await decide(host, id, 'removed');
    const [removed] = (await cardOf(host, 'ana')).data.answers;
    assert.deepEqual([removed?.own?.state, removed?.own?.appeal, removed?.can], ['removed', 'closed', []]);
    assert.equal(await appeal(host, id), 'forbidden /type already-appealed');
    assert.equal(await change(host, id, 1), 'forbidden /data/answerId removed');
    await decide(host, id, 'approved');
    assert.equal((await wordsOf(host, 'bilal', 'ana')).length, 1);
    assert.equal(await appeal(host, id), 'forbidden /type forbidden');
    const decisions = await readDecisions(store, {limit: 10});
    assert.deepEqual(
      decisions.map(({by, decision, subject, answerId, reason}) => [by, decision, subject, answerId, reason]),
      ['approved', 'removed', 'hidden'].map((decision) => [MOD, decision, 'ana', id, 'It names a client.']),
    );
  });

  it('is for moderators of the space in which it was written, on the words that they read, and not on their own', async () => {
    const directory = createDirectory({people: [...people, {id: MOD, name: 'Harbor moderator'}], groups});
    const host = hosts.withOptions({directory});
    const id = await shared(host, 'ana', {audience: 'org'});
    assert.equal(await decide(host, id, 'hidden', 2), 'precondition /data/version precondition');
    assert.equal(await decide(host, id, 'hidden', 1, 'bilal'), 'forbidden /type forbidden');
    const far = {answerId: id, version: 1, decision: 'hidden'} as const;
    assert.equal(
      await outcome(host, 'lighthouse-mod', 'hearth.card.moderated.v1', far, {of: 'ana', space: 'lighthouse'}),
      'forbidden /type forbidden',
    );
    assert.equal(await decide(host, 'none', 'hidden'), 'not-found /data/answerId not-found');
    const secret = await answer(host, 'ana', {audience: 'me'});
    assert.equal(await decide(host, secret, 'hidden'), 'not-found /data/answerId not-found');
    const theirs = await shared(host, MOD);
    await must(host, 'bilal', 'hearth.card.reported.v1', {answerId: theirs, reason: 'other'}, {of: MOD});
    assert.deepEqual(await waits(host), []);
    assert.equal(await outcome(host, MOD, 'hearth.card.moderated.v1', {answerId: theirs, version: 1, decision: 'approved'}, {of: MOD}), 'forbidden /type forbidden'); // oxfmt-ignore
    await assertProblem(await host.request('bilal', '/v1/views/card_reports?space=harbor'), 404, 'not-found');
    assert.deepEqual((await cardOf(host, MOD, 'ana')).data.answers[0]?.can, ['appreciate', 'ask', 'report', 'moderate']);
  });

  it('is made anew where hidden words were changed, and stands where only their audience was', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana', {text: 'Other words.'});
    await decide(host, id, 'hidden');
    await change(host, id, 1, {audience: 'org'});
    assert.equal(await ownState(host), 'hidden');
    await change(host, id, 2, {text: 'Better words.'});
    assert.equal(await ownState(host), 'pending');
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), []);
    assert.deepEqual(await waits(host), [[id, 'pending']]);
    await decide(host, id, 'approved', 3);
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), ['Better words.']);
  });
});

onEveryStore('A host whose moderators read before others do', (hosts) => {
  const options = {policy: {moderation: 'pre'}} as const;

  it('holds what others would see until it is approved, and each change of the words', async () => {
    const host = hosts.withOptions(options);
    const id = await answer(host, 'ana');
    assert.equal(await ownState(host), 'pending');
    assert.deepEqual(await waits(host), [], 'what nobody else would see is nobody’s business');
    await must(host, 'ana', 'hearth.card.published.v1', {});
    assert.deepEqual(await waits(host), [[id, 'pending']]);
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), []);
    assert.equal(await outcome(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'}), 'not-found /data/answerId not-found');
    await decide(host, id, 'approved');
    assert.equal(await ownState(host), undefined);
    assert.equal((await wordsOf(host, 'bilal', 'ana')).length, 1);
    await change(host, id, 1, {text: 'The kettle at half past six.', audience: 'org'});
    assert.equal((await wordsOf(host, 'chiara', 'ana')).length, 1, 'these very words were approved');
    await change(host, id, 2);
    assert.equal(await ownState(host), 'pending');
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), []);
  });

  it('reads nothing that somebody keeps to themselves, until they share it', async () => {
    const host = hosts.withOptions(options);
    const id = await shared(host, 'ana', {text: 'Other words.', audience: 'me'});
    assert.equal(await ownState(host), undefined);
    assert.deepEqual(await waits(host), []);
    await change(host, id, 1);
    assert.equal(await ownState(host), 'pending');
    assert.deepEqual(await waits(host), [[id, 'pending']]);
    await must(host, 'ana', 'hearth.card.made_private.v1', {});
    assert.deepEqual([await ownState(host), await waits(host)], [undefined, []]);
  });
});
