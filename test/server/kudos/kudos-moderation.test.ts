import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {EventData} from '../../../src/protocol/events/index.js';
import {readDecisions} from '../../../src/server/index.js';
import {MINUTE} from '../support/host.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {assertProblem} from '../support/problem.js';
import {rejected} from '../support/receipts.js';

const MOD = 'harbor-mod';
const report = (host: TestHost, name: string, id: string, more: Partial<EventData<'hearth.kudos.reported.v1'>> = {}): Promise<string> =>
  host.act(name, id, 'hearth.kudos.reported.v1', {reason: 'hurtful', ...more});
const approve = (host: TestHost, id: string, version = 1): Promise<string> => host.act(MOD, id, 'hearth.moderation.approved.v1', {version});
const hide = (host: TestHost, id: string, reason = 'It names a client.', replyId?: string): Promise<string> =>
  host.act(MOD, id, 'hearth.moderation.hidden.v1', {reason, replyId});
const remove = (host: TestHost, id: string): Promise<string> => host.act(MOD, id, 'hearth.moderation.removed.v1', {reason: 'It mocks somebody.'});
const appeal = (host: TestHost, name: string, id: string, replyId?: string): Promise<string> =>
  host.act(name, id, 'hearth.kudos.appealed.v1', {note: 'The client agreed.', replyId});
const stateFor = async (host: TestHost, name: string, id: string): Promise<string | undefined> => (await host.item(name, id))?.data.state;
const queued = async (host: TestHost, filter?: 'open' | 'decided'): Promise<string[]> => (await host.queue(MOD, filter)).map(({id}) => id);

onEveryStore('Reports', (hosts) => {
  it('brings a text before moderators and hides nothing', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {message: 'A joke at a cost'});
    assert.deepEqual(await queued(host), []);
    assert.equal(await report(host, 'dmitri', id, {note: 'Not funny to me'}), 'stored');
    assert.equal(await stateFor(host, 'eun-ji', id), 'live');
    const [item] = await host.queue(MOD);
    assert.deepEqual([item?.id, item?.data.message, item?.data.waits, item?.can], [id, 'A joke at a cost', ['reported'], ['moderate']]);
    assert.deepEqual(item?.data.reports, [{reason: 'hurtful', note: 'Not funny to me', at: '2025-03-12T12:00:00.000Z'}]);
  });

  it('tells nobody who reported, and the author nothing at all', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const before = await host.wall('ana');
    await report(host, 'dmitri', id);
    assert.deepEqual((await host.wall('ana')).items, before.items);
    assert.doesNotMatch(JSON.stringify(await host.queue(MOD)), /dmitri|Дмитрий/);
  });

  it('counts a second one of the same person as the same, with the later words', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    await report(host, 'dmitri', id);
    await report(host, 'dmitri', id, {reason: 'private', note: 'It tells where I live'});
    await report(host, 'bilal', id);
    assert.deepEqual((await host.queue(MOD))[0]?.data.reports.map(({reason}) => reason), ['private', 'hurtful']); // oxfmt-ignore
    assert.equal((await host.item('dmitri', id))?.can.includes('report'), false);
    assert.equal((await host.item('eun-ji', id))?.can.includes('report'), true);
  });

  it('takes a reason of the list, a note, and no text of one’s own', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    rejected(await host.post('bilal', host.about(id, 'hearth.kudos.reported.v1', {reason: 'boring' as 'other'})), 'invalid', [
      '/data/reason',
      'type',
    ]);
    rejected(await host.post('bilal', host.about(id, 'hearth.kudos.reported.v1', {reason: 'other', note: ' '})), 'invalid', ['/data/note', 'empty']);
    assert.equal(await report(host, 'ana', id), 'forbidden');
    assert.equal(await report(host, 'bilal', id, {replyId: 'no-such-reply'}), 'not-found');
  });

  it('is settled by a decision, until the words change', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    await report(host, 'dmitri', id);
    assert.equal(await approve(host, id), 'stored');
    assert.deepEqual(await queued(host), []);
    assert.equal(await report(host, 'dmitri', id), 'stored');
    assert.deepEqual(await queued(host), []);
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 1, message: 'Other words'});
    assert.equal((await host.item('dmitri', id))?.can.includes('report'), true);
    await report(host, 'dmitri', id);
    assert.deepEqual(await queued(host), [id]);
  });

  it('is the one way to private thanks, and only for moderators of the space', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'recipient', message: 'Between us'});
    assert.equal(await hide(host, id), 'not-found');
    assert.deepEqual(await queued(host), []);
    await report(host, 'bilal', id);
    assert.equal((await host.queue(MOD))[0]?.data.message, 'Between us');
    await assertProblem(await host.request('lighthouse-mod', '/v1/views/moderation?space=harbor'), 404, 'not-found');
    assert.deepEqual(await host.queue('lighthouse-mod', 'open', 'lighthouse'), []);
    await approve(host, id);
    assert.deepEqual([...(await queued(host)), ...(await queued(host, 'decided'))], []);
    assert.equal(await hide(host, id), 'not-found');
  });

  it('of a reply does not open the private thanks that it belongs to', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'recipient', message: 'Between us', to: [{kind: 'group', id: 'crew'}]});
    const reply = await host.reply('bilal', id, 'A harsh word');
    await report(host, 'ana', id, {replyId: reply});
    const [item] = await host.queue(MOD);
    assert.deepEqual([item?.data.message, item?.data.waits, item?.can], ['', [], []]);
    assert.deepEqual(item?.data.replies.map(({message, waits, can}) => [message, waits, can]), [['A harsh word', ['reported'], ['moderate']]]); // oxfmt-ignore
    assert.equal(await hide(host, id), 'not-found');
    assert.equal(await hide(host, id, 'Too harsh.', reply), 'stored');
    assert.deepEqual((await host.item('ana', id))?.data.replies, []);
  });
});

onEveryStore('Decisions of moderators', (hosts) => {
  it('hides from all but the author, who is told why', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    assert.equal(await hide(host, id), 'stored');
    for (const name of ['bilal', 'dmitri', MOD]) assert.equal(await host.item(name, id), undefined, name);
    assert.deepEqual(await host.mine('bilal'), []);
    const item = await host.item('ana', id);
    assert.deepEqual([item?.data.state, item?.data.reason, item?.data.appeal], ['hidden', 'It names a client.', undefined]);
    assert.deepEqual(item?.can, ['withdraw', 'appeal']);
    assert.deepEqual(await host.mine('ana'), [id]);
    for (const type of ['hearth.kudos.reacted.v1', 'hearth.kudos.unreacted.v1'] as const) {
      assert.equal(await host.act('bilal', id, type, {mark: 'thanks'}), 'not-found');
      assert.equal(await host.act('ana', id, type, {mark: 'thanks'}), 'forbidden');
    }
    assert.equal(await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 1, message: 'Around it'}), 'forbidden');
    assert.doesNotMatch(JSON.stringify(await host.wall('ana')), /harbor-mod/);
  });

  it('leaves a trace where there are replies: neither who nor what', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {message: 'Secret words'});
    const reply = await host.reply('bilal', id, 'You are welcome');
    await remove(host, id);
    const item = await host.item('dmitri', id);
    assert.deepEqual([item?.data.state, item?.data.message, item?.by, item?.can], ['removed', '', null, []]);
    assert.deepEqual(item?.data.replies.map(({message}) => message), ['You are welcome']); // oxfmt-ignore
    assert.doesNotMatch(JSON.stringify([await host.wall('dmitri'), await host.wall('bilal')]), /Secret|Ferreira|mocks/);
    assert.equal(await host.act('bilal', id, 'hearth.kudos.replied.v1', {message: 'More'}), 'gone');
    assert.equal(await host.act('dmitri', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'gone');
    assert.equal(await report(host, 'dmitri', id), 'gone');
    assert.equal(await report(host, 'dmitri', id, {replyId: reply}), 'stored');
    assert.equal(await host.act('bilal', id, 'hearth.kudos.reply_withdrawn.v1', {replyId: reply}), 'stored');
    assert.equal(await host.item('dmitri', id), undefined);
    assert.equal(await stateFor(host, 'ana', id), 'removed');
  });

  it('can be reversed, and the thing is where it was', async () => {
    const {host} = hosts;
    const [older, id] = [await host.give('ana'), await host.give('ana')];
    await remove(host, id);
    await hide(host, older);
    assert.deepEqual((await queued(host, 'decided')).sort(), [older, id].sort());
    for (const one of [older, id]) assert.equal(await approve(host, one), 'stored');
    assert.deepEqual((await host.wall('dmitri')).items.map((item) => item.id), [id, older]); // oxfmt-ignore
    assert.deepEqual(await queued(host, 'decided'), []);
  });

  it('is for moderators, of the space, and not on their own words', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    for (const name of ['ana', 'bilal']) {
      assert.equal(await host.act(name, id, 'hearth.moderation.removed.v1', {reason: 'No'}), 'forbidden', name);
      assert.equal(await host.act(name, 'no-such-kudos', 'hearth.moderation.removed.v1', {reason: 'No'}), 'not-found');
      await assertProblem(await host.request(name, '/v1/views/moderation?space=harbor'), 404, 'not-found');
      assert.equal((await host.item(name, id))?.can.includes('moderate'), false);
    }
    assert.equal((await host.item(MOD, id))?.can.includes('moderate'), true);
    const wide = await host.give('ana', {audience: 'everyone'});
    const far = host.event({type: 'hearth.moderation.hidden.v1', subject: wide, data: {reason: 'No'}, space: 'lighthouse'});
    rejected(await host.post('lighthouse-mod', far), 'forbidden', ['/type', 'forbidden']);
    const own = await host.give(MOD);
    await report(host, 'bilal', own);
    assert.equal(await approve(host, own), 'forbidden');
    assert.deepEqual(await queued(host), []);
    const {features} = (await (await host.request(MOD, '/v1/session')).json()) as {features: {views: string[]}};
    assert.ok(features.views.includes('moderation'));
  });

  it('is for whom the policy says', async () => {
    const host = hosts.withOptions({policy: {isModerator: ({id}) => id === 'dmitri'}});
    const id = await host.give('ana');
    assert.equal(await hide(host, id), 'forbidden');
    assert.equal(await host.act('dmitri', id, 'hearth.moderation.hidden.v1', {reason: 'Yes'}), 'stored');
  });

  it('asks for a reason, and for the version that was read', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    rejected(await host.post(MOD, host.about(id, 'hearth.moderation.hidden.v1', {} as {reason: string})), 'invalid', ['/data/reason', 'required']);
    rejected(await host.post(MOD, host.about(id, 'hearth.moderation.approved.v1', {})), 'invalid', ['/data/version', 'required']);
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 1, message: 'Slipped in'});
    rejected(await host.post(MOD, host.about(id, 'hearth.moderation.approved.v1', {version: 1})), 'precondition', ['/data/version', 'precondition']);
  });

  it('may be appealed once by the author, also for a reply', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const reply = await host.reply('bilal', id, 'A reply');
    assert.equal(await appeal(host, 'ana', id), 'forbidden', 'there is no decision');
    await hide(host, id);
    await hide(host, id, 'Off topic.', reply);
    const mine = (await host.item('bilal', id))?.data.replies ?? [];
    assert.deepEqual(mine, [], 'without replies there is no trace of the kudos, nor of what is below it');
    assert.equal(await appeal(host, 'dmitri', id), 'not-found');
    assert.equal(await appeal(host, 'ana', id), 'stored');
    assert.equal((await host.item('ana', id))?.data.appeal, 'open');
    const [item] = await host.queue(MOD);
    assert.deepEqual([item?.data.waits, item?.data.appealNote, item?.data.reason], [['appealed'], 'The client agreed.', 'It names a client.']);
    assert.equal(await hide(host, id, 'The client did not.'), 'stored');
    const after = await host.item('ana', id);
    assert.deepEqual([after?.data.appeal, after?.data.reason, after?.can], ['closed', 'The client did not.', ['withdraw']]);
    rejected(await host.post('ana', host.about(id, 'hearth.kudos.appealed.v1', {note: 'Once more'})), 'forbidden', ['/type', 'already-appealed']);

    await approve(host, id);
    const [withReply] = (await host.item('bilal', id))?.data.replies ?? [];
    assert.deepEqual([withReply?.state, withReply?.reason, withReply?.can], ['hidden', 'Off topic.', ['withdraw', 'appeal']]);
    assert.deepEqual((await host.item('ana', id))?.data.replies, []);
    assert.equal(await appeal(host, 'bilal', id, reply), 'stored');
    assert.equal(await host.act(MOD, id, 'hearth.moderation.approved.v1', {replyId: reply}), 'stored');
    assert.deepEqual((await host.item('ana', id))?.data.replies.map(({message}) => message), ['A reply']); // oxfmt-ignore
  });

  it('lets the author take back what was hidden, unseen', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    await hide(host, id);
    assert.equal(await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {}), 'stored');
    assert.equal(await host.act('bilal', id, 'hearth.kudos.replied.v1', {message: 'Hm'}), 'not-found');
    assert.equal(await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {}), 'gone');
    assert.equal(await approve(host, id), 'not-found');
    assert.deepEqual(await queued(host, 'decided'), []);
  });

  it('orders what waits by since when it does', async () => {
    const {host} = hosts;
    const [first, second] = [await host.give('ana'), await host.give('ana')];
    host.now += MINUTE;
    await report(host, 'bilal', second);
    host.now += MINUTE;
    await report(host, 'bilal', first);
    host.now += MINUTE;
    await report(host, 'dmitri', second);
    assert.deepEqual(await queued(host), [first, second]);
  });
});

onEveryStore('Texts that are read before others see them', (hosts) => {
  it('waits in the author’s own view until it is approved', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    const id = await host.give('ana');
    for (const name of ['bilal', 'dmitri']) {
      assert.equal(await host.item(name, id), undefined, name);
      assert.equal(await host.act(name, id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'not-found', name);
    }
    assert.deepEqual(await host.mine('bilal'), []);
    const item = await host.item('ana', id);
    assert.deepEqual([item?.data.state, item?.can], ['pending', ['edit', 'withdraw']]);
    assert.deepEqual((await host.queue(MOD))[0]?.data.waits, ['pending']);
    await approve(host, id);
    assert.equal(await stateFor(host, 'bilal', id), 'live');
    assert.deepEqual(await queued(host), []);
  });

  it('waits again when its words change', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    const id = await host.give('ana');
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 1, message: 'Still waiting'});
    await approve(host, id, 2);
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 2, message: 'Not read yet'});
    assert.equal(await host.item('dmitri', id), undefined);
    assert.deepEqual(await queued(host), [id]);
  });

  it('lets what is between giver and recipients pass unread', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    const id = await host.give('ana', {audience: 'recipient'});
    assert.equal(await stateFor(host, 'bilal', id), 'live');
    await host.reply('bilal', id, 'Thank you');
    assert.equal((await host.item('ana', id))?.data.replies.length, 1);
    assert.deepEqual(await queued(host), []);
  });

  it('holds replies as well', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    const id = await host.give('ana');
    await approve(host, id);
    const replyId = await host.reply('bilal', id, 'Thank you');
    assert.deepEqual((await host.item('ana', id))?.data.replies, []);
    assert.deepEqual((await host.item('bilal', id))?.data.replies.map(({state, can}) => [state, can]), [['pending', ['withdraw']]]); // oxfmt-ignore
    assert.equal(await report(host, 'ana', id, {replyId}), 'not-found');
    const [item] = await host.queue(MOD);
    assert.deepEqual([item?.data.waits, item?.data.replies.map(({waits}) => waits)], [[], [['pending']]]);
    await host.act(MOD, id, 'hearth.moderation.approved.v1', {replyId});
    assert.equal((await host.item('ana', id))?.data.replies.length, 1);
  });

  it('asks recipients after moderators', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre', recipientConsent: 'ask'}});
    const id = await host.give('ana');
    assert.equal(await host.act('bilal', id, 'hearth.kudos.consent_set.v1', {decision: 'accept'}), 'not-found');
    await approve(host, id);
    assert.equal(await host.item('dmitri', id), undefined);
    assert.equal(await host.act('bilal', id, 'hearth.kudos.consent_set.v1', {decision: 'accept'}), 'stored');
    assert.equal(await stateFor(host, 'dmitri', id), 'live');
  });

  it('holds unread words back when a recipient who kept them lets others see them', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    const id = await host.give('ana');
    await approve(host, id);
    await host.act('bilal', id, 'hearth.kudos.visibility_set.v1', {audience: 'recipient'});
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 1, message: 'Between us now'});
    assert.equal((await host.item('bilal', id))?.data.message, 'Between us now');
    assert.deepEqual(await queued(host), []);
    await host.act('bilal', id, 'hearth.kudos.visibility_set.v1', {audience: 'group'});
    assert.equal(await host.item('dmitri', id), undefined);
    assert.deepEqual(await queued(host), [id]);
  });

  it('holds a reply back that was between them, when others see what it answers', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    const id = await host.give('ana');
    await approve(host, id);
    await host.act('bilal', id, 'hearth.kudos.visibility_set.v1', {audience: 'recipient'});
    const replyId = await host.reply('bilal', id, 'Between us');
    const replies = async (name: string) => (await host.item(name, id))?.data.replies.map(({message}) => message);
    assert.deepEqual(await replies('ana'), ['Between us']);
    await host.act('bilal', id, 'hearth.kudos.visibility_set.v1', {audience: 'group'});
    assert.deepEqual(await replies('dmitri'), []);
    assert.deepEqual(await queued(host), [id]);
    await host.act(MOD, id, 'hearth.moderation.approved.v1', {replyId});
    assert.deepEqual(await replies('dmitri'), ['Between us']);
  });
});

onEveryStore('The log of decisions', (hosts) => {
  it('says who decided what, when and why, newest first', async () => {
    const {host, store} = hosts;
    const [one, two] = [await host.give('ana'), await host.give('ana')];
    const replyId = await host.reply('bilal', one, 'A reply');
    await hide(host, one);
    host.now += MINUTE;
    await hide(host, two, 'Off topic.');
    rejected(await host.post('bilal', host.about(two, 'hearth.moderation.approved.v1', {version: 1})), 'not-found', ['/subject', 'not-found']);
    await approve(host, two);
    await hide(host, one, 'Unkind.', replyId);
    const decisions = await readDecisions(store, {limit: 10});
    assert.deepEqual(
      decisions.map(({by, decision, subject, replyId: reply, reason}) => [by, decision, subject, reply, reason]),
      [
        [MOD, 'hidden', one, replyId, 'Unkind.'],
        [MOD, 'approved', two, undefined, undefined],
        [MOD, 'hidden', two, undefined, 'Off topic.'],
        [MOD, 'hidden', one, undefined, 'It names a client.'],
      ],
    );
    assert.equal(decisions[3]?.at, '2025-03-12T12:00:00.000Z');
    const pages = await readDecisions(store, {limit: 3});
    const rest = await readDecisions(store, {limit: 3, before: pages.at(-1)?.sequence});
    assert.deepEqual([...pages, ...rest], decisions);
  });
});
