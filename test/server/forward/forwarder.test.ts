import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import {DeliveryError} from '../../../src/server/forward/index.js';
import type {Target} from '../../../src/server/forward/index.js';
import {Collector, forward, KeptCursor, until} from '../support/forwarding.js';
import {onEveryStore} from '../support/on-every-store.js';

onEveryStore('A forwarder', (hosts) => {
  it('passes on what was there before it, and what comes while it runs, as it is recorded', async () => {
    const {host, store} = hosts;
    const before = await host.give('ana', {message: 'You held the ladder.'});
    const target = new Collector();
    const cursor = new KeptCursor();
    const forwarder = forward({store, target, cursor});
    await until(() => target.events.length === 1);
    const after = await host.give('dmitri');
    await until(() => target.events.length === 2);
    await forwarder.stop();
    const [first, second] = target.events;
    assert.deepEqual([first?.id, second?.id], [before, after]);
    assert.deepEqual([first?.authid, second?.authid], ['ana', 'dmitri']);
    assert.equal(first?.authtype, 'user');
    assert.equal(first.recordedtime, new Date(host.now).toISOString());
    assert.equal((first.data as {message: string}).message, 'You held the ladder.');
    assert.deepEqual(cursor.position, {epoch: store.epoch, sequence: '2'});
    assert.equal(target.closed, 1);
  });

  it('goes on where its cursor is, and misses nothing of what came meanwhile', async () => {
    const {host, store} = hosts;
    const target = new Collector();
    const cursor = new KeptCursor();
    for (let round = 0; round < 3; round++) {
      await host.give('ana');
      await host.give('dmitri');
      const forwarder = forward({store, target, cursor});
      await until(() => target.events.length === 2 * (round + 1));
      await forwarder.stop();
    }
    assert.deepEqual(target.sequences, ['1', '2', '3', '4', '5', '6']);
  });

  it('keeps to itself what is private, a secret, held, unasked, hidden or gone, unless it is told otherwise', async () => {
    const {store} = hosts;
    const host = hosts.withOptions({policy: {recipientConsent: 'after'}});
    const strict = hosts.withOptions({policy: {moderation: 'pre'}});
    const asking = hosts.withOptions({policy: {recipientConsent: 'ask'}});
    const occasion = {title: 'Ten years', revealAt: new Date(Date.now() + 1000 * 60_000).toISOString()};
    host.now = Date.now();
    await host.give('ana', {message: 'private', audience: 'recipient'});
    const narrowed = await host.give('ana', {message: 'narrowed'});
    assert.equal(await host.act('bilal', narrowed, 'hearth.kudos.visibility_set.v1', {audience: 'recipient'}), 'stored');
    await host.give('ana', {message: 'secret', occasion});
    const gone = await host.give('ana', {message: 'gone'});
    assert.equal(await host.act('ana', gone, 'hearth.kudos.withdrawn.v1', {}), 'stored');
    await strict.give('ana', {message: 'held'});
    await asking.give('ana', {message: 'unasked'});
    const hidden = await host.give('ana', {message: 'hidden'});
    assert.equal(await host.act('harbor-mod', hidden, 'hearth.moderation.hidden.v1', {reason: 'It names a customer.'}), 'stored');
    await host.give('ana', {message: 'for the group'});
    await host.give('ana', {message: 'for everyone', audience: 'everyone'});

    const messages = (target: Collector) => target.events.map(({data}) => (data as {message: string}).message);
    const open = new Collector();
    const all = new Collector();
    const one = forward({store, target: open});
    const other = forward({store, target: all, privateToo: true});
    await until(() => open.events.length >= 2 && all.events.length >= 9);
    await Promise.all([one.stop(), other.stop()]);
    assert.deepEqual(messages(open), ['for the group', 'for everyone']);
    assert.deepEqual(messages(all), ['private', 'narrowed', 'secret', 'gone', 'held', 'unasked', 'hidden', 'for the group', 'for everyone']);
  });

  it('passes on what was said in some spaces alone, where it is told to', async () => {
    const {host, store} = hosts;
    await host.give('chiara', {}, {space: 'lighthouse'});
    await host.give('ana');
    await host.give('ana', {}, {space: 'everyone'});
    const target = new Collector();
    const cursor = new KeptCursor();
    const forwarder = forward({store, target, cursor, spaces: ['harbor', 'everyone']});
    await until(() => cursor.position?.sequence === '3');
    await forwarder.stop();
    assert.deepEqual(target.sequences, ['2', '3']);
  });

  it('passes on other events where they are named, as far as all colleagues see what they are about', async () => {
    const {host, store} = hosts;
    const open = await host.give('ana');
    const kept = await host.give('ana', {audience: 'recipient'});
    for (const id of [open, kept]) {
      await host.act('bilal', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
      await host.reply('bilal', id, 'Gladly.');
      await host.act('ana', id, 'hearth.kudos.withdrawn.v1', {});
    }
    const target = new Collector();
    const types = ['hearth.kudos.reacted.v1', 'hearth.kudos.withdrawn.v1'] as const;
    const forwarder = forward({store, target, types});
    await until(() => target.events.length === 1);
    await forwarder.stop();
    assert.deepEqual(
      target.events.map(({type, subject}) => [type, subject]),
      [['hearth.kudos.withdrawn.v1', open]],
    );
    const other = await host.give('ana');
    await host.act('bilal', other, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
    await host.reply('bilal', other, 'Gladly.');
    const replies = new Collector();
    const second = forward({store, target: replies, types: ['hearth.kudos.reacted.v1', 'hearth.kudos.replied.v1']});
    await until(() => replies.events.length === 2);
    await second.stop();
    assert.deepEqual(
      replies.events.map(({type, subject}) => [type, subject]),
      [
        ['hearth.kudos.reacted.v1', other],
        ['hearth.kudos.replied.v1', other],
      ],
    );
  });

  it('delivers each event at least once and in order, however often the target or the process fails', async () => {
    const {store} = hosts;
    const host = hosts.withOptions({limits: {ratePerMinute: 1e9}});
    let expected = 0;
    // Each number is how many deliveries go well before one fails; the odd ones take what they fail with. Then the process starts anew.
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), {minLength: 1, maxLength: 6}), fc.constantFrom(1, 3, 50), async (plan, atOnce) => {
        const cursor = new KeptCursor();
        const taken: string[] = [];
        let left = 0;
        const target: Target = {
          atOnce,
          async deliver(events) {
            if (left-- > 0) return void taken.push(...events.map(({sequence}) => sequence));
            if (events.length % 2) taken.push(...events.map(({sequence}) => sequence));
            left = Math.floor(Math.random() * 3);
            throw new DeliveryError('down', {retryAfter: 1});
          },
        };
        for (const deliveries of plan) {
          left = deliveries;
          const running = forward({store, target, cursor, onError: () => undefined, patience: 0});
          await host.give('ana');
          expected++;
          await new Promise((resolve) => setTimeout(resolve, deliveries));
          await running.stop();
        }
        left = Infinity;
        const last = forward({store, target, cursor});
        await until(() => cursor.position?.sequence === String(expected));
        await last.stop();
        const first = [...new Set(taken)];
        assert.deepEqual(
          first,
          Array.from({length: expected}, (_, index) => String(index + 1)),
        );
      }),
      {numRuns: 25},
    );
  });
});
