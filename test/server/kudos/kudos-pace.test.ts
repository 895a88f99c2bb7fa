import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ReceiptBody} from '../../../src/protocol/receipt.js';
import {MINUTE} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';

onEveryStore('Kudos in an hour', (hosts) => {
  it('are as many as people like, unless the policy says', async () => {
    const {host} = hosts;
    const receipts = await host.post('ana', ...Array.from({length: 50}, () => host.given()));
    assert.ok(receipts.every(({status}) => status === 'stored'));
  });

  it('are so many, and one more is to be sent again when it is time', async () => {
    const host = hosts.withOptions({policy: {kudosPerHour: 2}});
    await host.give('ana');
    host.now += 10 * MINUTE;
    const second = host.given();
    const third = host.given({message: 'The third'});
    const answer = await host.send('ana', [second, third]);
    const {receipts} = (await answer.json()) as ReceiptBody;
    assert.deepEqual(receipts, [
      {source: second.source, id: second.id, status: 'stored', cursor: '2'},
      {source: third.source, id: third.id, status: 'deferred', code: 'rate-limited', retryAfter: 50 * 60},
    ]);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('Retry-After'), '3000');
    assert.equal((await host.messages('bilal')).length, 2);

    host.now += 50 * MINUTE - 1;
    assert.equal((await host.post('ana', third))[0]?.retryAfter, 1);
    host.now += 1;
    assert.equal((await host.post('ana', third))[0]?.status, 'stored');
    assert.equal((await host.messages('bilal'))[0], 'The third');
  });

  it('limit neither others, nor what else one does, nor what was said already', async () => {
    const host = hosts.withOptions({policy: {kudosPerHour: 1}});
    const event = host.given();
    assert.equal((await host.post('ana', event))[0]?.status, 'stored');
    assert.equal((await host.post('ana', host.given()))[0]?.status, 'deferred');
    assert.equal((await host.post('ana', event))[0]?.status, 'duplicate');
    assert.equal(await host.act('ana', event.id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
    assert.equal((await host.post('dmitri', host.given()))[0]?.status, 'stored');
  });

  it('count what was taken back, and not what was refused', async () => {
    const host = hosts.withOptions({policy: {kudosPerHour: 2}});
    await host.post('ana', host.given({to: [{kind: 'person', id: 'nobody'}]}), host.given({to: [{kind: 'person', id: 'nobody'}]}));
    const id = await host.give('ana');
    await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {});
    await host.give('ana');
    const [refused] = await host.post('ana', host.given({to: [{kind: 'person', id: 'nobody'}]}));
    assert.equal(refused?.code, 'invalid', 'what will never be accepted does not wait');
    assert.equal((await host.post('ana', host.given()))[0]?.status, 'deferred');
  });

  it('keep what comes after on the same thing waiting with it', async () => {
    const host = hosts.withOptions({policy: {kudosPerHour: 1}});
    await host.give('ana');
    const event = host.given();
    const edit = host.about(event.id, 'hearth.kudos.edited.v1', {version: 1, message: 'Better words'});
    const receipts = await host.post('ana', event, edit);
    assert.deepEqual(
      receipts.map(({status, retryAfter}) => [status, retryAfter]),
      [
        ['deferred', 3600],
        ['deferred', 3600],
      ],
    );
    host.now += 60 * MINUTE;
    assert.deepEqual(
      (await host.post('ana', event, edit)).map(({status}) => status),
      ['stored', 'stored'],
    );
    assert.equal((await host.messages('bilal'))[0], 'Better words');
  });

  it('hold for every process that shares the store', async () => {
    const policy = {kudosPerHour: 1};
    await hosts.withOptions({policy}).give('ana');
    const other = hosts.withOptions({policy});
    assert.equal((await other.post('ana', other.given()))[0]?.status, 'deferred');
  });

  it('cannot be less than one, nor make anybody wait longer than an hour', async () => {
    const host = hosts.withOptions({policy: {kudosPerHour: 0}});
    await host.give('ana');
    host.now -= 500 * MINUTE;
    assert.equal((await host.post('ana', host.given()))[0]?.retryAfter, 3600);
  });
});
