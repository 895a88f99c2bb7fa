import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {EventData} from '../../../src/protocol/events/index.js';
import type {KudosView} from '../../../src/protocol/views/kudos.js';
import {MINUTE, NOON} from '../support/host.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {rejected} from '../support/receipts.js';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MOD = 'harbor-mod';

const person = (id: string) => ({kind: 'person' as const, id});
const at = (time: number): string => new Date(time).toISOString();
type Given = EventData<'hearth.kudos.given.v1'>;

/** A card for Bilal, to be revealed in an hour. */
const card = (more: Partial<Given> = {}): Partial<Given> => ({
  message: 'Ten years, and you still hold the door.',
  occasion: {title: 'Ten years at the yard', revealAt: at(NOON + HOUR)},
  ...more,
});
const openCard = card({occasion: {title: 'A new home'}});

const sign = (host: TestHost, name: string, id: string, message = `From ${name}`): Promise<string> =>
  host.act(name, id, 'hearth.kudos.replied.v1', {message});
const signatures = async (host: TestHost, name: string, id: string): Promise<string[] | undefined> =>
  (await host.item(name, id))?.data.replies.map(({message}) => message);
const can = async (host: TestHost, name: string, id: string): Promise<string[]> => (await host.item(name, id))?.can ?? [];

onEveryStore('Opening a card', (hosts) => {
  it('shows the others what it is for, and until when it is a secret', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card({occasion: {title: '  Ten years at the yard ', revealAt: '2025-03-12T15:00:00+02:00'}}));
    for (const name of ['ana', 'dmitri', MOD]) {
      const data = (await host.item(name, id))?.data;
      assert.deepEqual(data?.occasion, {title: 'Ten years at the yard', revealAt: '2025-03-12T13:00:00.000Z'}, name);
      assert.equal(data?.message, 'Ten years, and you still hold the door.');
    }
    assert.equal((await host.item('ana', await host.give('ana')))?.data.occasion, undefined);
  });

  it('is for one person, whom others can sign for', async () => {
    const {host} = hosts;
    const open = (data: Partial<Given>) => host.post('ana', host.given(card(data)));
    rejected(await open({to: [person('bilal'), person('dmitri')]}), 'invalid', ['/data/to', 'one-person']);
    rejected(await open({to: [{kind: 'group', id: 'crew'}]}), 'invalid', ['/data/to', 'one-person']);
    rejected(await open({to: [person('ana')]}), 'invalid', ['/data/to/0/id', 'self']);
    rejected(await open({to: [person('nobody')]}), 'invalid', ['/data/to/0/id', 'unknown-person']);
    rejected(await open({to: [person('eun-ji')]}), 'invalid', ['/data/to/0/id', 'prefers-private']);
    rejected(await open({audience: 'recipient'}), 'invalid', ['/data/audience', 'occasion-audience']);
    rejected(await open({to: [person('eun-ji')], audience: 'recipient'}), 'invalid', ['/data/to/0/id', 'prefers-private'], ['/data/audience', 'occasion-audience']); // oxfmt-ignore
    assert.deepEqual(await host.messages('ana'), []);
    await host.give('ana', card({to: [person('bilal'), person('bilal')], audience: 'everyone'}));
    assert.equal((await host.wall('chiara', 'everyone')).items.length, 1);
  });

  it('checks the title', async () => {
    const {host} = hosts;
    const open = (title: unknown) => host.post('ana', host.given(card({occasion: {title: title as string}})));
    rejected(await open(' \u202e\n'), 'invalid', ['/data/occasion/title', 'empty']);
    rejected(await open('x'.repeat(121)), 'invalid', ['/data/occasion/title', 'too-long']);
    rejected(await open(undefined), 'invalid', ['/data/occasion/title', 'required']);
    rejected(await open(5), 'invalid', ['/data/occasion/title', 'type']);
    await host.give('ana', card({occasion: {title: '👩‍👩‍👧'.repeat(120)}}));
  });

  it('is revealed in the future, and within 366 days, by the clock of the host', async () => {
    const {host} = hosts;
    const open = (revealAt: string) => host.post('ana', host.given(card({occasion: {title: 'x', revealAt}})));
    const pointer = '/data/occasion/revealAt';
    for (const wrong of ['tomorrow', '2025-03-13', '2025-03-13T12:00:00', '2025-13-13T12:00:00Z', '']) {
      rejected(await open(wrong), 'invalid', [pointer, 'timestamp']);
    }
    for (const past of [at(NOON - 1), at(NOON), '2025-03-12T13:00:00+01:00']) rejected(await open(past), 'invalid', [pointer, 'past']);
    rejected(await open(at(NOON + 366 * DAY + 1)), 'invalid', [pointer, 'too-far']);
    for (const fine of [at(NOON + 1), at(NOON + 366 * DAY), '2025-03-12T13:00:01.5+01:00'])
      assert.equal((await open(fine))[0]?.status, 'stored', fine);
  });

  it('is not possible where nobody may reply', async () => {
    const off = hosts.withOptions({policy: {replies: 'off'}});
    rejected(await off.post('ana', off.given(card())), 'forbidden', ['/data/occasion', 'forbidden']);
  });
});

onEveryStore('Signing a card', (hosts) => {
  it('is for everybody who sees it, once', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    assert.deepEqual(await can(host, 'dmitri', id), ['sign', 'report', 'react']);
    assert.deepEqual(await can(host, 'ana', id), ['edit', 'withdraw', 'react'], 'who opened it has signed');
    assert.equal(await sign(host, 'dmitri', id), 'stored');
    assert.equal(await sign(host, MOD, id), 'stored');
    assert.equal(await sign(host, 'chiara', id), 'not-found');
    assert.deepEqual(await signatures(host, 'eun-ji', id), ['From dmitri', 'From harbor-mod']);
    assert.deepEqual(await can(host, 'dmitri', id), ['report', 'react']);
    for (const name of ['dmitri', 'ana']) {
      const again = host.about(id, 'hearth.kudos.replied.v1', {message: 'Me again'});
      rejected(await host.post(name, again), 'invalid', ['/data/message', 'already-signed']);
    }
    assert.equal((await signatures(host, 'eun-ji', id))?.length, 2);
  });

  it('takes the same event twice as one', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    const event = host.about(id, 'hearth.kudos.replied.v1', {message: 'Once'});
    assert.deepEqual((await host.post('dmitri', event, event)).map(({status}) => status), ['stored', 'duplicate']); // oxfmt-ignore
    assert.deepEqual((await host.post('dmitri', event)).map(({status}) => status), ['duplicate']); // oxfmt-ignore
  });

  it('can be taken back to be written anew', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    const first = await host.reply('dmitri', id, 'Hapy birthday');
    assert.equal(await host.act('dmitri', id, 'hearth.kudos.reply_withdrawn.v1', {replyId: first}), 'stored');
    assert.equal((await can(host, 'dmitri', id)).includes('sign'), true);
    assert.equal(await sign(host, 'dmitri', id, 'Happy birthday'), 'stored');
    assert.deepEqual(await signatures(host, 'ana', id), ['Happy birthday']);
  });

  it('is open whoever may reply to thanks, and closed with all replies', async () => {
    for (const replies of ['recipient', 'all'] as const) {
      const host = hosts.withOptions({policy: {replies}});
      const id = await host.give('ana', card());
      assert.equal((await can(host, 'dmitri', id)).includes('sign'), true, replies);
      assert.equal(await sign(host, 'dmitri', id), 'stored', replies);
      const off = hosts.withOptions({policy: {replies: 'off'}});
      assert.equal((await can(off, 'eun-ji', id)).includes('sign'), false);
      for (const name of ['dmitri', 'eun-ji', 'ana']) assert.equal(await sign(off, name, id), 'forbidden', name);
    }
  });

  it('ends where the card is full, but not for whom it is for', async () => {
    const crowd = Array.from({length: 201}, (_, index) => `p${index}`);
    const identity = (id: string) => ({id, name: id, roles: [], spaces: ['everyone', 'harbor']});
    const people = Object.fromEntries(['ana', 'bilal', ...crowd].map((id) => [id, identity(id)]));
    const host = hosts.withOptions({people, limits: {ratePerMinute: 1e6}});
    const id = await host.give('ana', openCard);
    assert.equal(await sign(host, 'bilal', id), 'stored');
    for (const name of crowd.slice(0, 200)) assert.equal(await sign(host, name, id), 'stored', name);
    assert.equal((await can(host, 'p200', id)).includes('sign'), false);
    assert.equal(await sign(host, 'p200', id), 'forbidden');
    assert.equal(await sign(host, 'p0', id), 'invalid');
    assert.equal((await can(host, 'bilal', id)).includes('reply'), true);
    assert.equal(await sign(host, 'bilal', id, 'All of you!'), 'stored');
  });
});

onEveryStore('A card that is a secret', (hosts) => {
  it('is not there for whom it is for, and then it is', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card({audience: 'everyone'}));
    await sign(host, 'dmitri', id);
    host.now = NOON + HOUR - 1;
    assert.equal(await host.item('bilal', id), undefined);
    assert.equal(await host.item('bilal', id, 'everyone'), undefined);
    assert.deepEqual((await host.wall('bilal', 'harbor', `&subject=${id}`)).items, []);
    assert.deepEqual(await host.mine('bilal'), []);
    assert.deepEqual(await host.mine('bilal', 'received'), []);
    assert.equal((await host.wall('grace', 'everyone')).items.length, 1);

    host.now = NOON + HOUR;
    const item = await host.item('bilal', id);
    assert.deepEqual(item?.data.occasion, {title: 'Ten years at the yard', revealAt: '2025-03-12T13:00:00.000Z'});
    assert.deepEqual(item?.data.replies.map(({message}) => message), ['From dmitri']); // oxfmt-ignore
    assert.deepEqual(item?.can, ['restrict', 'consent', 'reply', 'report', 'react']);
    assert.deepEqual(await host.mine('bilal', 'received'), [id]);
    assert.equal((await host.item('bilal', id, 'everyone'))?.id, id);
  });

  it('answers whatever they do with it as if there were nothing', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    const replyId = await host.reply('dmitri', id, 'From Dmitri');
    const attempts = (subject: string) => [
      host.about(subject, 'hearth.kudos.edited.v1', {version: 1, message: 'x'}),
      host.about(subject, 'hearth.kudos.withdrawn.v1', {}),
      host.about(subject, 'hearth.kudos.reacted.v1', {mark: 'thanks'}),
      host.about(subject, 'hearth.kudos.reacted.v1', {mark: 'nonsense'}),
      host.about(subject, 'hearth.kudos.unreacted.v1', {mark: 'thanks'}),
      host.about(subject, 'hearth.kudos.visibility_set.v1', {audience: 'everyone'}),
      host.about(subject, 'hearth.kudos.consent_set.v1', {decision: 'decline'}),
      host.about(subject, 'hearth.kudos.replied.v1', {message: 'x'}),
      host.about(subject, 'hearth.kudos.reply_withdrawn.v1', {replyId}),
      host.about(subject, 'hearth.kudos.reported.v1', {reason: 'other'}),
      host.about(subject, 'hearth.kudos.reported.v1', {reason: 'other', replyId}),
      host.about(subject, 'hearth.kudos.appealed.v1', {note: 'x'}),
      host.about(subject, 'hearth.kudos.appealed.v1', {note: 'x', replyId}),
      host.about(subject, 'hearth.moderation.approved.v1', {version: 1}),
      host.about(subject, 'hearth.moderation.hidden.v1', {reason: 'x'}),
      host.about(subject, 'hearth.moderation.removed.v1', {reason: 'x', replyId}),
    ];
    const answers = async (subject: string) => (await host.post('bilal', ...attempts(subject))).map(({status, code, errors}) => ({status, code, errors})); // oxfmt-ignore
    const none = await answers('no-such-kudos');
    assert.deepEqual(new Set(none.map(({code}) => code)), new Set(['not-found']));
    assert.deepEqual(await answers(id), none);
    await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {});
    assert.deepEqual(await answers(id), none, 'nor do they learn that it was taken back');
    host.now = NOON + 2 * HOUR;
    assert.deepEqual(await answers(id), none, 'not even later');
    assert.equal(await host.act('dmitri', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'gone');
  });

  it('is told as gone to whom it is for where it was taken back after they saw it', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    host.now = NOON + HOUR;
    await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {});
    assert.equal(await host.act('bilal', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'gone');
  });

  it('is one also from a moderator, who decides on it only when it is none', async () => {
    const {host} = hosts;
    const lead = await host.give('ana', card({to: [person('dmitri')]}));
    assert.equal(await host.act('bilal', lead, 'hearth.kudos.reported.v1', {reason: 'private'}), 'stored');
    const people = {dmitri: {id: 'dmitri', name: 'dmitri', roles: ['moderator'], spaces: ['everyone', 'harbor']}};
    const asModerator = hosts.withOptions({people});
    const approve = () => asModerator.act('dmitri', lead, 'hearth.moderation.approved.v1', {version: 1});
    assert.deepEqual(await asModerator.queue('dmitri'), []);
    assert.equal(await approve(), 'not-found');
    assert.deepEqual((await host.queue(MOD)).map(({data}) => [data.occasion?.title, data.waits]), [['Ten years at the yard', ['reported']]]); // oxfmt-ignore
    asModerator.now = NOON + HOUR;
    assert.equal((await asModerator.queue('dmitri')).length, 1);
    assert.equal(await approve(), 'stored');
  });

  it('leaves no hole in their pages, and none in those of others', async () => {
    const {host} = hosts;
    const secrets = [0, 3, 4, 5, 8];
    for (let index = 0; index < 9; index++) {
      host.now = NOON + index * 1000;
      await host.give('ana', secrets.includes(index) ? card({message: `m${index}`}) : {message: `m${index}`});
    }
    const pages = async (name: string, limit: number): Promise<string[][]> => {
      const all: string[][] = [];
      let next: string | undefined;
      do {
        const view: KudosView = await host.wall(name, 'harbor', `&limit=${limit}${next === undefined ? '' : `&page=${next}`}`);
        all.push(view.items.map(({data}) => data.message));
        next = view.page.next;
      } while (next !== undefined);
      return all;
    };
    assert.deepEqual(await pages('bilal', 2), [['m7', 'm6'], ['m2', 'm1']]); // oxfmt-ignore
    assert.deepEqual(await pages('bilal', 3), [['m7', 'm6', 'm2'], ['m1']]); // oxfmt-ignore
    assert.deepEqual(await pages('bilal', 4), [['m7', 'm6', 'm2', 'm1']]); // oxfmt-ignore
    assert.deepEqual(await pages('dmitri', 3), [['m8', 'm7', 'm6'], ['m5', 'm4', 'm3'], ['m2', 'm1', 'm0']]); // oxfmt-ignore
    host.now = NOON + HOUR;
    assert.deepEqual(await pages('bilal', 5), [['m8', 'm7', 'm6', 'm5', 'm4'], ['m3', 'm2', 'm1', 'm0']]); // oxfmt-ignore
  });

  it('comes, among what they received, when it was revealed', async () => {
    const {host} = hosts;
    const secret = await host.give('ana', card());
    host.now = NOON + HOUR / 2;
    const between = await host.give('dmitri');
    const theirs = await host.give('bilal', {to: [person('ana')]});
    assert.deepEqual(await host.mine('bilal'), [theirs, between]);
    assert.deepEqual(await host.mine('ana'), [theirs, secret]);
    host.now = NOON + HOUR;
    assert.deepEqual(await host.mine('bilal'), [secret, theirs, between]);
    host.now += MINUTE;
    const after = await host.give('dmitri');
    assert.deepEqual(await host.mine('bilal', 'received'), [after, secret, between]);
    assert.deepEqual((await host.wall('bilal')).items.map(({id}) => id), [after, theirs, between, secret]); // oxfmt-ignore
  });

  it('changes their view, and its tag, at that moment alone', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    const get = (etag = ''): Promise<Response> => host.request('bilal', '/v1/views/kudos?space=harbor', {headers: {'If-None-Match': etag}});
    const before = await get();
    const etag = before.headers.get('ETag') ?? '';
    host.now = NOON + HOUR - 1;
    assert.equal((await get(etag)).status, 304);
    host.now = NOON + HOUR;
    const after = await get(etag);
    assert.equal(after.status, 200);
    assert.equal(((await after.json()) as KudosView).items[0]?.id, id);
  });
});

onEveryStore('A card that was revealed', (hosts) => {
  it('lets whom it is for answer as often as they like', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    await sign(host, 'dmitri', id);
    host.now = NOON + HOUR;
    for (const message of ['Thank you all!', 'I am still smiling.']) {
      assert.deepEqual((await can(host, 'bilal', id)).includes('reply'), true);
      assert.equal(await sign(host, 'bilal', id, message), 'stored');
    }
    assert.deepEqual(await signatures(host, 'eun-ji', id), ['From dmitri', 'Thank you all!', 'I am still smiling.']);
    assert.equal(await sign(host, 'eun-ji', id, 'Late, but I mean it'), 'stored', 'one may still sign');
  });

  it('is narrowed or declined by whom it is for, whatever the others saw', async () => {
    for (const recipientConsent of ['ask', 'after'] as const) {
      const host = hosts.withOptions({policy: {recipientConsent}});
      host.now = NOON;
      const id = await host.give('ana', card());
      assert.notEqual(await host.item('dmitri', id), undefined, 'others see it before anybody is asked');
      assert.equal((await host.item('ana', id))?.data.consent, undefined);
      host.now = NOON + HOUR;
      assert.equal((await host.item('bilal', id))?.data.consent, undefined);
      assert.equal(await host.act('bilal', id, 'hearth.kudos.consent_set.v1', {decision: 'decline'}), 'stored');
      assert.equal(await host.item('dmitri', id), undefined);
      assert.deepEqual(await host.mine('bilal', 'kept'), [id]);
      assert.equal(await host.act('bilal', id, 'hearth.kudos.consent_set.v1', {decision: 'accept'}), 'stored');
      assert.equal(await host.act('bilal', id, 'hearth.kudos.visibility_set.v1', {audience: 'recipient'}), 'stored');
      assert.equal(await host.item('dmitri', id), undefined);
      assert.notEqual(await host.item('ana', id), undefined);
      await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {});
    }
  });

  it('needs no moment: without one they see it from the beginning', async () => {
    const {host} = hosts;
    const id = await host.give('ana', openCard);
    const item = await host.item('bilal', id);
    assert.deepEqual([JSON.stringify(item?.data.occasion), item?.can.includes('reply')], ['{"title":"A new home"}', true]);
    assert.deepEqual(await host.mine('bilal'), [id]);
  });
});

onEveryStore('Moderators and a card', (hosts) => {
  it('hold it, and each signature, where they look first', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}});
    const id = await host.give('ana', card());
    assert.equal(await sign(host, 'dmitri', id), 'not-found');
    assert.deepEqual((await host.queue(MOD)).map(({data}) => data.occasion?.title), ['Ten years at the yard']); // oxfmt-ignore
    await host.act(MOD, id, 'hearth.moderation.approved.v1', {version: 1});
    const replyId = await host.reply('dmitri', id, 'From Dmitri');
    assert.deepEqual(await signatures(host, 'eun-ji', id), []);
    assert.equal(await sign(host, 'dmitri', id), 'invalid', 'who waits has signed');
    await host.act(MOD, id, 'hearth.moderation.approved.v1', {replyId});
    assert.deepEqual(await signatures(host, 'eun-ji', id), ['From Dmitri']);
  });

  it('take out one signature and leave the others', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    const replyId = await host.reply('dmitri', id, 'A joke at a cost');
    await sign(host, 'eun-ji', id);
    await host.act(MOD, id, 'hearth.moderation.removed.v1', {reason: 'It mocks somebody.', replyId});
    assert.deepEqual(await signatures(host, 'eun-ji', id), ['From eun-ji']);
    assert.equal(await sign(host, 'dmitri', id, 'Something else'), 'invalid');
    assert.deepEqual((await host.item('dmitri', id))?.data.replies.find((one) => one.id === replyId)?.can, ['withdraw', 'appeal']);
  });

  it('tell nobody the title of one that they hid', async () => {
    const {host} = hosts;
    const id = await host.give('ana', card());
    await sign(host, 'dmitri', id);
    await host.act(MOD, id, 'hearth.moderation.hidden.v1', {reason: 'It names a client.'});
    const trace = await host.item('eun-ji', id);
    assert.deepEqual([trace?.data.state, trace?.data.message, trace?.data.occasion, trace?.can], ['removed', '', undefined, []]);
    assert.equal((await host.item('ana', id))?.data.occasion?.title, 'Ten years at the yard');
  });
});
