import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {EventData} from '../../../src/protocol/events/index.js';
import {MINUTE} from '../support/host.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {assertProblem} from '../support/problem.js';
import {rejected} from '../support/receipts.js';

const person = (id: string) => ({kind: 'person' as const, id});
const group = (id: string) => ({kind: 'group' as const, id});

const set = (host: TestHost, name: string, id: string, data: EventData<'hearth.kudos.visibility_set.v1'>): Promise<string> =>
  host.act(name, id, 'hearth.kudos.visibility_set.v1', data);
const decide = (host: TestHost, name: string, id: string, decision: 'accept' | 'decline'): Promise<string> =>
  host.act(name, id, 'hearth.kudos.consent_set.v1', {decision});
const seesIt = async (host: TestHost, name: string, id: string, space?: string): Promise<boolean> => (await host.item(name, id, space)) !== undefined;

onEveryStore('Recipients who narrow who sees a kudos', (hosts) => {
  it('takes it from the sight of others at the next reading: S17', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'everyone'});
    assert.equal(await set(host, 'bilal', id, {audience: 'group'}), 'stored');
    assert.equal(await seesIt(host, 'dmitri', id), true);
    assert.equal(await seesIt(host, 'chiara', id, 'everyone'), false);
    assert.equal(await set(host, 'bilal', id, {audience: 'recipient'}), 'stored');
    for (const name of ['dmitri', 'harbor-mod']) assert.equal(await seesIt(host, name, id), false, name);
    for (const name of ['ana', 'bilal']) assert.equal(await seesIt(host, name, id), true, name);
    assert.equal(await host.act('dmitri', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'not-found');
  });

  it('never widens what the giver meant, and may be taken back', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'group'});
    const wider = host.about(id, 'hearth.kudos.visibility_set.v1', {audience: 'everyone'});
    rejected(await host.post('bilal', wider), 'invalid', ['/data/audience', 'wider']);
    await set(host, 'bilal', id, {audience: 'recipient'});
    rejected(await host.post('bilal', {...wider, id: 'again'}), 'invalid', ['/data/audience', 'wider']);
    assert.equal(await set(host, 'bilal', id, {audience: 'group'}), 'stored');
    assert.equal(await seesIt(host, 'dmitri', id), true);
  });

  it('keeps its place on the wall', async () => {
    const {host} = hosts;
    const ids: string[] = [];
    for (let index = 0; index < 3; index++) ids.unshift(await host.give('ana'));
    await set(host, 'bilal', ids[1]!, {audience: 'recipient'});
    await set(host, 'bilal', ids[1]!, {audience: 'group'});
    assert.deepEqual((await host.wall('dmitri')).items.map(({id}) => id), ids); // oxfmt-ignore
  });

  it('is for recipients, by name or in a group, and not for the giver or others', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('dmitri'), group('crew')]});
    const forTheCrew = await host.give('bilal', {to: [group('crew')]});
    for (const name of ['ana', 'eun-ji']) assert.equal(await set(host, name, id, {audience: 'recipient'}), 'forbidden', name);
    assert.equal(await set(host, 'bilal', forTheCrew, {audience: 'recipient'}), 'forbidden', 'the giver is in the group');
    assert.equal((await host.item('bilal', forTheCrew))?.can.includes('restrict'), false);
    assert.deepEqual((await host.item('dmitri', id))?.data.audiences, ['group', 'recipient']);
    assert.deepEqual((await host.item('eun-ji', id))?.data.audiences, []);
    assert.equal(await set(host, 'bilal', id, {audience: 'recipient'}), 'stored');
    assert.equal(await seesIt(host, 'eun-ji', id), false);
  });

  it('lets the narrowest wish hold, each recipient speaking for themselves', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('bilal'), person('dmitri')], audience: 'everyone'});
    await set(host, 'bilal', id, {audience: 'recipient'});
    await set(host, 'dmitri', id, {audience: 'everyone'});
    assert.equal(await seesIt(host, 'eun-ji', id), false);
    await set(host, 'bilal', id, {audience: 'group'});
    assert.equal(await seesIt(host, 'eun-ji', id), true);
    assert.equal(await seesIt(host, 'chiara', id, 'everyone'), false);
  });

  it('tells nobody who keeps it, unless they let the giver know', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('bilal'), person('dmitri')], audience: 'everyone'});
    const [before, other] = [await host.item('ana', id), await host.item('dmitri', id)];
    await set(host, 'bilal', id, {audience: 'recipient'});
    assert.deepEqual(await host.item('ana', id), before);
    assert.deepEqual(await host.item('dmitri', id), other);
    assert.equal((await host.item('bilal', id))?.data.audience, 'recipient');

    await set(host, 'bilal', id, {audience: 'recipient', tellGiver: true});
    const told = await host.item('ana', id);
    assert.deepEqual([told?.data.audience, told?.data.keptBy.map(({name}) => name)], ['recipient', ['Bilal Haddad']]);
    assert.deepEqual(await host.item('dmitri', id), other);

    await set(host, 'bilal', id, {audience: 'group'});
    assert.deepEqual(await host.item('ana', id), before);
  });

  it('sorts what was given, received and kept', async () => {
    const {host} = hosts;
    const given = await host.give('bilal', {to: [person('ana')]});
    host.now += MINUTE;
    const kept = await host.give('ana');
    host.now += MINUTE;
    const inGroup = await host.give('grace', {to: [group('crew')]}, {space: 'lighthouse'});
    await set(host, 'bilal', kept, {audience: 'recipient'});
    assert.deepEqual(await host.mine('bilal'), [inGroup, kept, given]);
    assert.deepEqual(await host.mine('bilal', 'given'), [given]);
    assert.deepEqual(await host.mine('bilal', 'received'), [inGroup, kept]);
    assert.deepEqual(await host.mine('bilal', 'kept'), [kept]);
    assert.deepEqual(await host.mine('ana', 'kept'), []);
    await set(host, 'bilal', kept, {audience: 'group'});
    assert.deepEqual(await host.mine('bilal', 'kept'), []);
    await assertProblem(await host.request('bilal', '/v1/views/mine?filter=private'), 422, 'invalid');
    await assertProblem(await host.request('bilal', '/v1/views/kudos?space=harbor&filter=given'), 422, 'invalid');
  });

  it('still tells those who may know that it is gone, and nobody else', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    await set(host, 'bilal', id, {audience: 'recipient'});
    await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {});
    assert.equal(await set(host, 'bilal', id, {audience: 'recipient'}), 'gone');
    assert.equal(await host.act('dmitri', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'not-found');
  });
});

onEveryStore('Recipients who are asked first', (hosts) => {
  it('keeps it between giver and recipients until they accept', async () => {
    const host = hosts.withOptions({policy: {recipientConsent: 'ask'}});
    const id = await host.give('ana');
    assert.equal(await seesIt(host, 'dmitri', id), false);
    assert.equal((await host.item('bilal', id))?.data.consent, 'asked');
    assert.equal((await host.item('bilal', id))?.can.includes('consent'), true);
    assert.equal((await host.item('ana', id))?.data.consent, 'asked');
    assert.equal(await decide(host, 'ana', id, 'accept'), 'forbidden');
    assert.equal(await decide(host, 'dmitri', id, 'accept'), 'not-found');
    assert.equal(await decide(host, 'bilal', id, 'accept'), 'stored');
    assert.equal(await seesIt(host, 'dmitri', id), true);
    assert.equal((await host.item('ana', id))?.data.consent, 'accept');
    assert.equal((await host.item('dmitri', id))?.data.consent, undefined);
  });

  it('never tells the giver that somebody declined', async () => {
    const host = hosts.withOptions({policy: {recipientConsent: 'ask'}});
    const id = await host.give('ana');
    const before = await host.item('ana', id);
    await decide(host, 'bilal', id, 'decline');
    assert.deepEqual(await host.item('ana', id), before);
    assert.equal((await host.item('bilal', id))?.data.consent, 'decline');
    assert.equal(await seesIt(host, 'dmitri', id), false);
    await decide(host, 'bilal', id, 'accept');
    assert.equal(await seesIt(host, 'dmitri', id), true);
  });

  it('asks each person by name and somebody of each group', async () => {
    const host = hosts.withOptions({policy: {recipientConsent: 'ask'}});
    const id = await host.give('ana', {to: [person('bilal'), group('lamps')]});
    await decide(host, 'bilal', id, 'accept');
    assert.equal(await seesIt(host, 'dmitri', id), false);
    await decide(host, 'chiara', id, 'accept').then((code) => assert.equal(code, 'not-found', 'not from a space that one is not in'));
    const fromLighthouse = host.event({type: 'hearth.kudos.consent_set.v1', subject: id, data: {decision: 'accept'}, space: 'lighthouse'});
    await host.post('chiara', fromLighthouse);
    assert.equal(await seesIt(host, 'dmitri', id), true);
    await host.post('grace', {...fromLighthouse, id: 'no', data: {decision: 'decline'}});
    assert.equal(await seesIt(host, 'dmitri', id), false, 'one who declines outweighs one who accepts');
  });

  it('does not let a giver who is in the group agree for it', async () => {
    const host = hosts.withOptions({policy: {recipientConsent: 'ask'}});
    const id = await host.give('bilal', {to: [group('crew')]});
    assert.equal(await decide(host, 'bilal', id, 'accept'), 'forbidden');
    assert.equal(await seesIt(host, 'dmitri', id), false);
  });

  it('asks again when the words change', async () => {
    const host = hosts.withOptions({policy: {recipientConsent: 'ask'}});
    const id = await host.give('ana');
    await decide(host, 'bilal', id, 'accept');
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 1, message: 'Something else'});
    assert.equal(await seesIt(host, 'dmitri', id), false);
    assert.equal((await host.item('bilal', id))?.data.consent, 'asked');
  });

  it('holds to what the policy was when it was given', async () => {
    const asking = hosts.withOptions({policy: {recipientConsent: 'ask'}});
    const [asked, shown] = [await asking.give('ana'), await hosts.host.give('ana')];
    assert.equal(await seesIt(hosts.host, 'dmitri', asked), false);
    assert.equal(await seesIt(asking, 'dmitri', shown), true);
    const off = hosts.withOptions({policy: {recipientConsent: 'off'}});
    assert.equal(await decide(off, 'bilal', asked, 'accept'), 'stored');
  });

  it('lets recipients decline what is shown already, and narrow it whatever the policy', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    assert.equal((await host.item('bilal', id))?.data.consent, undefined);
    assert.equal(await decide(host, 'bilal', id, 'decline'), 'stored');
    assert.equal(await seesIt(host, 'dmitri', id), false);
    assert.deepEqual(await host.mine('bilal', 'kept'), [id]);

    const off = hosts.withOptions({policy: {recipientConsent: 'off'}});
    const other = await off.give('ana');
    assert.equal(await decide(off, 'bilal', other, 'decline'), 'forbidden');
    assert.deepEqual((await off.item('bilal', other))?.can, ['restrict', 'reply', 'report', 'react']);
    assert.equal(await set(off, 'bilal', other, {audience: 'recipient'}), 'stored');
    assert.equal(await seesIt(off, 'dmitri', other), false);
  });
});
