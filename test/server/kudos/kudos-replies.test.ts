import assert from 'node:assert/strict';
import {it} from 'node:test';
import {KUDOS_LIMITS} from '../../../src/protocol/events/kudos.js';
import {MINUTE} from '../support/host.js';
import type {FullKudosView, TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {assertProblem} from '../support/problem.js';
import {rejected} from '../support/receipts.js';

const repliesSeen = async (host: TestHost, name: string, id: string): Promise<string[] | undefined> =>
  (await host.item(name, id))?.data.replies.map(({message}) => message);
const takeBack = (host: TestHost, name: string, id: string, replyId: string): Promise<string> =>
  host.act(name, id, 'hearth.kudos.reply_withdrawn.v1', {replyId});
const open = async (host: TestHost, name: string, id: string): Promise<FullKudosView> => {
  const response = await host.request(name, `/v1/views/kudos?space=harbor&subject=${encodeURIComponent(id)}`);
  return (await response.json()) as FullKudosView;
};

onEveryStore('Replies', (hosts) => {
  it('shows the words of recipients to all who see the kudos', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    host.now += MINUTE;
    const reply = await host.reply('bilal', id, ' My pleasure!\u202e ');
    assert.deepEqual(JSON.parse(JSON.stringify((await host.item('dmitri', id))?.data.replies)), [
      {
        id: reply,
        by: {id: 'bilal', name: 'Bilal Haddad', detail: 'Kitchen', avatar: '/faces/bilal.png', pronouns: 'he'},
        at: '2025-03-12T12:01:00.000Z',
        message: 'My pleasure!',
        can: ['report'],
      },
    ]);
    assert.deepEqual((await host.item('bilal', id))?.data.replies[0]?.can, ['withdraw']);
  });

  it('is for those whom the policy names', async () => {
    const {host} = hosts;
    const [all, off] = [hosts.withOptions({policy: {replies: 'all'}}), hosts.withOptions({policy: {replies: 'off'}})];
    const id = await host.give('ana', {to: [{kind: 'group', id: 'crew'}]});
    const say = (at: TestHost, name: string) => at.act(name, id, 'hearth.kudos.replied.v1', {message: 'Words'});
    for (const name of ['ana', 'dmitri']) {
      assert.equal(await say(host, name), 'forbidden', name);
      assert.equal((await host.item(name, id))?.can.includes('reply'), false, name);
      assert.equal((await all.item(name, id))?.can.includes('reply'), true, name);
      assert.equal(await say(all, name), 'stored', name);
    }
    assert.equal(await say(host, 'bilal'), 'stored');
    assert.equal(await say(off, 'bilal'), 'forbidden');
    assert.equal((await off.item('bilal', id))?.can.includes('reply'), false);
  });

  it('checks the words', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const say = (message: string) => host.post('bilal', host.about(id, 'hearth.kudos.replied.v1', {message}));
    rejected(await say(' \n '), 'invalid', ['/data/message', 'empty']);
    rejected(await say('x'.repeat(KUDOS_LIMITS.reply + 1)), 'invalid', ['/data/message', 'too-long']);
    const html = `<script>alert('x')</script>`;
    await host.reply('bilal', id, html);
    assert.deepEqual(await repliesSeen(host, 'ana', id), [html]);
  });

  it('is taken back by whoever wrote it, at any time, and by nobody else: S17', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const reply = await host.reply('bilal', id, 'A slip');
    for (const name of ['ana', 'dmitri']) assert.equal(await takeBack(host, name, id, reply), 'forbidden', name);
    assert.equal(await takeBack(host, 'bilal', id, 'no-such-reply'), 'not-found');
    assert.equal(await takeBack(host, 'bilal', id, reply), 'stored');
    assert.deepEqual(await repliesSeen(host, 'ana', id), []);
    assert.equal(await takeBack(host, 'bilal', id, reply), 'not-found');
  });

  it('is taken back also by somebody who sees the kudos no more', async () => {
    const host = hosts.withOptions({policy: {replies: 'all'}});
    const id = await host.give('ana');
    const reply = await host.reply('dmitri', id, 'From Dmitri');
    await host.act('bilal', id, 'hearth.kudos.visibility_set.v1', {audience: 'recipient'});
    assert.equal(await takeBack(host, 'eun-ji', id, reply), 'not-found');
    assert.equal(await takeBack(host, 'dmitri', id, 'other'), 'not-found');
    assert.equal(await takeBack(host, 'dmitri', id, reply), 'stored');
    assert.deepEqual(await repliesSeen(host, 'bilal', id), []);
  });

  it('is refused where the kudos was taken back in the meantime', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {});
    const late = host.about(id, 'hearth.kudos.replied.v1', {message: 'Too late'});
    rejected(await host.post('bilal', late), 'gone', ['/subject', 'gone']);
    const between = await host.give('ana', {audience: 'recipient'});
    await host.act('ana', between, 'hearth.kudos.withdrawn.v1', {});
    assert.equal(await host.act('dmitri', between, 'hearth.kudos.replied.v1', {message: 'Who?'}), 'not-found');
  });

  it('keeps two replies with one id apart', async () => {
    const host = hosts.withOptions({policy: {replies: 'all'}});
    const id = await host.give('ana');
    const event = {...host.about(id, 'hearth.kudos.replied.v1', {message: 'From Bilal'}), id: 'the-same'};
    await host.post('bilal', event);
    const [receipt] = await host.post('dmitri', {...event, data: {message: 'From Dmitri'}});
    assert.deepEqual([receipt?.status, receipt?.id], ['stored', 'the-same']);
    assert.deepEqual(await repliesSeen(host, 'ana', id), ['From Bilal', 'From Dmitri']);
    assert.equal(await takeBack(host, 'dmitri', id, 'the-same'), 'forbidden');
  });

  it('comes with a few on the wall, and with all where one kudos is asked for', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    for (let index = 0; index < 3; index++) await host.reply('bilal', id, `r${index}`);
    assert.equal((await host.item('ana', id))?.data.moreReplies, false);
    await host.reply('bilal', id, 'r3');
    const item = await host.item('ana', id);
    assert.deepEqual([item?.data.moreReplies, item?.data.replies.map(({message}) => message)], [true, ['r1', 'r2', 'r3']]);
    const {items, page} = await open(host, 'ana', id);
    assert.deepEqual(items.map(({data}) => [data.moreReplies, data.replies.map(({message}) => message)]), [[false, ['r0', 'r1', 'r2', 'r3']]]); // oxfmt-ignore
    assert.deepEqual(page, {});
  });

  it('ends where a kudos has very many', async () => {
    const host = hosts.withOptions({limits: {ratePerMinute: 10_000}});
    const id = await host.give('ana');
    const event = host.about(id, 'hearth.kudos.replied.v1', {message: 'Again'});
    const events = Array.from({length: KUDOS_LIMITS.replies}, (_, index) => ({...event, id: `r${index}`}));
    for (let start = 0; start < events.length; start += 50) await host.post('bilal', ...events.slice(start, start + 50));
    assert.equal((await host.item('bilal', id))?.can.includes('reply'), false);
    assert.equal(await host.act('bilal', id, 'hearth.kudos.replied.v1', {message: 'One more'}), 'forbidden');
    assert.equal((await open(host, 'ana', id)).items[0]?.data.replies.length, KUDOS_LIMITS.replies);
  });

  it('shows one kudos to those who see it on a wall, and nothing to others', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'recipient'});
    assert.equal((await open(host, 'bilal', id)).items.length, 1);
    const {epoch: _epoch, ...hidden} = await open(host, 'dmitri', id);
    const {epoch: _other, ...none} = await open(host, 'dmitri', 'no-such-kudos');
    assert.deepEqual(hidden, none);
    await assertProblem(await host.request('ana', `/v1/views/mine?subject=${id}`), 422, 'invalid');
  });

  it('shows who has left as nobody', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const all = hosts.withOptions({policy: {replies: 'all'}});
    await all.reply('harbor-mod', id, 'From somebody without an entry');
    assert.equal((await host.item('ana', id))?.data.replies[0]?.by, null);
  });
});
