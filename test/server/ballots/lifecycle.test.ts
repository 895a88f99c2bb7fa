/** What becomes of ballots and of keys when something happens to their poll, or to a person. */
import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {AUDIT} from '../../../src/protocol/ballot.js';
import type {Choice} from '../../../src/protocol/ballot.js';
import {act, crowd, DAY, HOUR, opened, question} from '../poll/polls.js';
import type {SharedKeys} from './shared-keys.js';
import {NOON} from '../support/host.js';
import {OVER, places, said, Voting} from './voting.js';

let voting: Voting;
let keys: SharedKeys;
beforeEach(async () => {
  const kept = await places.memory();
  keys = kept.keys as SharedKeys;
  voting = new Voting(kept);
});

const maintain = () => voting.host.handler.maintain();
const ballots = () => voting.kept.ballots;

describe('A poll that is opened', () => {
  it('has one key, however often that is sent', async () => {
    const event = voting.host.event({type: 'hearth.poll.opened.v1', data: question({privacy: 'unlinkable'}), space: 'harbor'});
    const twice = await voting.host.post('ana', event, event);
    assert.deepEqual(
      twice.map(({status}) => status),
      ['stored', 'duplicate'],
    );
    assert.deepEqual(
      (await voting.host.post('ana', event)).map(({status}) => status),
      ['duplicate'],
    );
    assert.deepEqual([[...keys.polls], keys.created], [[event.id], 1]);
  });

  it('has none where it is refused', async () => {
    const open = (by: string, more: Parameters<typeof question>[0], id?: string) =>
      act(voting.host, by, 'hearth.poll.opened.v1', question({privacy: 'unlinkable', ...more}), {id});
    assert.equal(await open('bilal', {}), 'forbidden: /type forbidden');
    assert.equal(await open('ana', {audience: {groups: ['crew']}}), 'invalid: /data/audience too-few');
    assert.equal(await open('ana', {closesAt: new Date(NOON - 1).toISOString()}), 'invalid: /data/closesAt past');
    assert.equal(keys.created, 0);
    const id = await voting.open();
    assert.equal(await open('harbor-mod', {}, id), 'invalid: /id taken', 'nor does one with the id of another touch its key');
    assert.deepEqual([[...keys.polls], keys.created], [[id], 1]);
    const strict = new Voting(voting.kept, {policy: {wordCheck: () => ['blocked']}});
    await assert.rejects(strict.open(), /blocked-words/);
    assert.equal(keys.created, 1);
  });

  it('is one of a few that a person may open in a day', async () => {
    const limited = new Voting(voting.kept, {clock: voting.clock, policy: {pollsPerDay: 2}});
    await limited.open();
    await opened(limited.host);
    const draft = {type: 'hearth.poll.opened.v1', data: question({privacy: 'unlinkable'}), space: 'harbor'} as const;
    const [receipt] = await limited.host.post('ana', limited.host.event(draft));
    assert.deepEqual([receipt?.status, receipt?.code, receipt?.retryAfter], ['deferred', 'rate-limited', 86_400]);
    assert.equal(keys.created, 1, 'no key is made for one that waits');
    assert.equal(await act(limited.host, 'harbor-mod', 'hearth.poll.opened.v1', question()), 'stored');
    await limited.until(NOON + DAY);
    assert.equal((await limited.host.post('ana', limited.host.event(draft)))[0]?.status, 'stored');
  });

  it('leaves a key behind where it never came to be, and that goes after a while', async () => {
    await keys.create('never');
    await maintain();
    await voting.until(NOON + HOUR - 1);
    await maintain();
    assert.deepEqual(await keys.list(), ['never'], 'it may be about to be written');
    await voting.until(NOON + HOUR);
    await maintain();
    assert.deepEqual(await keys.list(), []);
  });
});

describe('The ballots of a poll', () => {
  it('go with their key when it is called off', async () => {
    const id = await voting.open();
    await voting.castAll(id, crowd(6));
    const late = await voting.token(id, 'p9');
    assert.equal(await act(voting.host, 'ana', 'hearth.poll.called_off.v1', {}, {subject: id}), 'stored');
    assert.equal(await said(await voting.cast(id, late)), '410 gone', 'at once');
    assert.equal(await said(await voting.issue(id, 'p8', {blinded: 'AA'})), '410 gone');
    for (const path of [`/v1/polls/${id}`, `/v1/polls/${id}/ballots`]) assert.equal(await said(await voting.read(path)), '410 gone');
    await maintain();
    assert.deepEqual([await ballots().polls(), await keys.list()], [[], []]);
    assert.equal((await voting.data(id)).ballots, undefined);
    await voting.until(OVER + HOUR);
    await maintain();
    assert.equal((await voting.data(id)).results, undefined);
  });

  it('go when moderators take it away, and it does not come back without them', async () => {
    const id = await voting.open();
    await voting.castAll(id, crowd(6));
    const rule = (decision: 'approved' | 'removed') =>
      act(voting.host, 'harbor-mod', 'hearth.poll.moderated.v1', {decision, ...(decision === 'removed' && {reason: 'Too private.'})}, {subject: id});
    assert.equal(await rule('removed'), 'stored');
    assert.equal(await said(await voting.issue(id, 'p8', {blinded: 'AA'})), '410 gone');
    await maintain();
    assert.deepEqual([await ballots().polls(), await keys.list()], [[], []]);
    assert.equal(await rule('approved'), 'gone: /type removed');
    assert.ok(!(await voting.item(id))?.can.includes('appeal'), 'there is nothing to ask for');
    assert.equal(await act(voting.host, 'ana', 'hearth.poll.appealed.v1', {note: 'Please.'}, {subject: id}), 'gone: /type removed');
  });

  it('stay counted where moderators take it away after that, and it may come back', async () => {
    const id = await voting.open();
    await voting.castAll(id, crowd(6));
    await voting.until(OVER);
    await maintain();
    const before = (await voting.data(id)).results;
    await act(voting.host, 'harbor-mod', 'hearth.poll.moderated.v1', {decision: 'removed', reason: 'Too private.'}, {subject: id});
    await maintain();
    assert.deepEqual([(await voting.data(id)).results, (await voting.data(id)).ballots?.auditUntil], [undefined, undefined]);
    assert.equal(await said(await voting.read(`/v1/polls/${id}/ballots`)), '410 gone');
    assert.equal(await act(voting.host, 'harbor-mod', 'hearth.poll.moderated.v1', {decision: 'approved'}, {subject: id}), 'stored');
    assert.deepEqual((await voting.data(id)).results, before);
  });

  it('say nothing any more once they are told: texts that were too few are gone, and their digests are found', async () => {
    const id = await voting.open({comments: true});
    const token = await voting.token(id, 'p1');
    const own = {answer: {option: 'fri'}, comment: 'A word that nobody is to read'};
    const cast = async (by: string, choice: Choice) => said(await voting.cast(id, by, choice, {}, 4096));
    assert.equal(await cast(token, own), '201 counted');
    for (const person of crowd(6).slice(1)) assert.equal(await cast(await voting.token(id, person), {answer: {option: 'sat'}}), '201 counted');
    const kept = async () =>
      JSON.stringify([await ballots().tally(id), await ballots().closed(id), await voting.kept.store.things('poll', [id]).then((all) => [...all])]);
    assert.ok((await kept()).includes('nobody is to read'));
    await voting.until(OVER);
    await maintain();
    assert.ok(!(await kept()).includes('nobody is to read'));
    const {cast: counted, issued, choices, spent} = (await ballots().closed(id))!;
    assert.deepEqual([counted, issued, choices, spent!.length], [6, 6, undefined, 6]);
    assert.ok((await voting.data(id)).results, 'what was told stays');
    assert.equal(await cast(token, own), '200 duplicate', 'whoever did not learn of it does');
    await maintain();
    assert.equal((await voting.audit(id)).spent.length, 64);
  });

  it('can be looked for, for a while; then who was given a token goes, and the digests', async () => {
    const id = await voting.open();
    await voting.castAll(id, crowd(6));
    await voting.until(OVER);
    await maintain();
    assert.deepEqual(await ballots().issuedTo('p1'), [id]);
    await voting.until(OVER + AUDIT - 1);
    await maintain();
    const {results} = await voting.data(id);
    assert.equal((await voting.audit(id)).spent.length, 64);
    await voting.until(OVER + AUDIT);
    assert.equal(await said(await voting.read(`/v1/polls/${id}/ballots`)), '410 gone');
    await maintain();
    const {ballots: state, counted, results: later} = await voting.data(id);
    assert.deepEqual([counted, state?.auditUntil, later], [true, undefined, results]);
    assert.deepEqual(await ballots().issuedTo('p1'), []);
    assert.equal((await ballots().closed(id))?.spent, undefined);
  });

  it('are told of on, whatever is said of the poll later, but for a text that moderators take out', async () => {
    const id = await voting.open({comments: true});
    for (const [index, person] of crowd(12).entries()) await voting.vote(id, person, {answer: {option: 'fri'}, comment: `Comment ${index}`});
    await voting.until(OVER);
    await maintain();
    type Told = {text: {id: string; text: string}[]};
    const before = (await voting.data(id)).results as Told;
    assert.equal(before.text.length, 12);
    const [first, ...others] = before.text;
    const about = {subject: id};
    assert.equal(await act(voting.host, 'ana', 'hearth.poll.outcome_recorded.v1', {text: 'We sail on Friday.'}, about), 'stored');
    assert.equal(await act(voting.host, 'p1', 'hearth.poll.reported.v1', {reason: 'private', textId: first!.id}, about), 'stored');
    assert.deepEqual((await voting.data(id)).results, before);
    const ruling = {decision: 'removed', reason: 'Too private.', textId: first!.id} as const;
    assert.equal(await act(voting.host, 'harbor-mod', 'hearth.poll.moderated.v1', ruling, about), 'stored');
    await voting.host.handler.rights.erase('p2');
    assert.deepEqual((await voting.data(id)).results, {...before, text: others}, 'whose a text is nobody knows, so it stays');
    voting.close();
  });

  it('go with a poll that is kept no longer', async () => {
    voting = new Voting(voting.kept, {clock: voting.clock, policy: {retention: {poll: 90 * DAY}}});
    const id = await voting.open();
    await voting.castAll(id, crowd(6));
    await voting.until(OVER);
    await maintain();
    await voting.until(NOON + 90 * DAY);
    await maintain();
    assert.deepEqual([await voting.item(id), await ballots().polls()], [undefined, []]);
  });
});

describe('A person who is erased', () => {
  it('stands under no name, is given no second token, and their ballot counts on', async () => {
    const id = await voting.open();
    await voting.castAll(id, crowd(6));
    const {blinded, finish} = await voting.prepared(id);
    const unused = await finish(((await (await voting.issue(id, 'p7', {blinded})).json()) as {signature: string}).signature);
    for (const person of ['p1', 'p7', 'p7']) await voting.host.handler.rights.erase(person);
    assert.deepEqual([await ballots().issuedTo('p1'), await ballots().issuedTo('p7')], [[], []]);
    const other = await voting.prepared(id);
    assert.equal(await said(await voting.issue(id, 'p7', {blinded: other.blinded})), '409 already-issued');
    assert.equal((await voting.issue(id, 'p7', {blinded})).status, 200, 'the same again');
    assert.equal(await said(await voting.cast(id, unused)), '201 counted');
    assert.deepEqual([(await ballots().tally(id)).issued, (await ballots().tally(id)).cast], [7, 7]);
    await voting.until(OVER);
    assert.equal(((await voting.data(id)).results as {nBand: string}).nBand, '5-9');
  });

  it('gets no second token by asking for one at the same moment', async () => {
    const id = await voting.open();
    const asked = await Promise.all(Array.from({length: 6}, () => voting.prepared(id)));
    const answers = await Promise.all(
      asked.map(async ({blinded}, index) => {
        if (index % 2 === 1) await voting.host.handler.rights.erase('p1');
        return (await voting.issue(id, 'p1', {blinded})).status;
      }),
    );
    assert.deepEqual(
      answers.filter((status) => status === 200),
      [200],
    );
    assert.equal((await ballots().tally(id)).issued, 1);
  });

  it('takes the ballots of the polls with them that they opened', async () => {
    const id = await voting.open();
    await voting.castAll(id, crowd(6));
    await voting.host.handler.rights.erase('ana');
    assert.deepEqual([await voting.item(id, 'p1'), await ballots().polls()], [undefined, []]);
    assert.equal(await said(await voting.read(`/v1/polls/${id}`)), '404 not-found');
    await voting.until(NOON + HOUR);
    await maintain();
    assert.deepEqual(await keys.list(), []);
  });

  it('learns from what is kept of them that they were given tokens, and not what they voted', async () => {
    const id = await voting.open();
    await voting.vote(id, 'p1', {answer: {option: 'fri'}});
    await voting.until(NOON + 2 * HOUR);
    assert.equal((await ballots().tally(id)).cast, 1);
    const exported = (await (await voting.host.request('p1', '/v1/me/export')).json()) as {tokens: string[]; events: unknown[]};
    assert.deepEqual([exported.tokens, exported.events], [[id], []]);
    voting.close();
  });
});
