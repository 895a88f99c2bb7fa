import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {RecordedEvent} from '../../src/protocol/cloud-event.js';
import {readPromptRatings} from '../../src/server/index.js';
import type {TestHost} from './support/host.js';
import {onEveryStore} from './support/on-every-store.js';

const DAY = 24 * 60 * 60_000;
const rate = (host: TestHost, by: string, prompt: string, verdict: 'good' | 'eye-roll' | 'too-personal', more: object = {}) =>
  host.post(by, {...host.about(prompt, 'hearth.prompt.rated.v1', {verdict}), ...more});

onEveryStore('What people think of a question', (hosts) => {
  it('is known by question, and of nobody who said it', async () => {
    const {host, store} = hosts;
    await host.give('ana', {message: 'Something else.'});
    for (const by of ['ana', 'bilal', 'chiara']) {
      const event = host.event({type: 'hearth.prompt.rated.v1', subject: 'small-joy', data: {verdict: 'good'}, space: 'everyone'});
      assert.equal((await host.post(by, event))[0]?.status, 'stored');
    }
    await rate(host, 'bilal', 'first-pet', 'too-personal', {traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'});
    await rate(host, 'bilal', 'small-joy', 'eye-roll');
    assert.deepEqual(await readPromptRatings(store), [
      {prompt: 'first-pet', verdicts: {good: 0, 'eye-roll': 0, 'too-personal': 1}},
      {prompt: 'small-joy', verdicts: {good: 3, 'eye-roll': 1, 'too-personal': 0}},
    ]);
    assert.deepEqual(await readPromptRatings(store, {after: '5'}), [{prompt: 'small-joy', verdicts: {good: 0, 'eye-roll': 1, 'too-personal': 0}}]);
    const log = (await store.recordedAfter('0', 100)).map(({body}) => JSON.parse(body) as RecordedEvent);
    const rated = log.filter(({type}) => type === 'hearth.prompt.rated.v1');
    assert.deepEqual(rated.map(({authid, traceparent}) => [authid, traceparent]), Array.from({length: 5}, () => ['', undefined])); // oxfmt-ignore
    for (const name of ['ana', 'bilal', 'chiara']) assert.ok(!JSON.stringify(rated).includes(name), name);
    const mine = (await (await host.request('bilal', '/v1/me/export')).json()) as {events: unknown[]; items: unknown[]};
    assert.deepEqual([mine.events, mine.items.length], [[], 1]);
    assert.deepEqual(await store.hints('1', await store.head()), []);
  });

  it('is told once for one event, names a question, and is one of three', async () => {
    const {host} = hosts;
    const event = host.about('small-joy', 'hearth.prompt.rated.v1', {verdict: 'good'});
    const [first] = await host.post('ana', event);
    const [again] = await host.post('ana', event);
    assert.deepEqual([first?.status, again?.status, again?.cursor], ['stored', 'duplicate', first?.cursor]);
    const {subject: _subject, ...nameless} = host.about('small-joy', 'hearth.prompt.rated.v1', {verdict: 'good'});
    assert.deepEqual((await host.post('ana', nameless))[0]?.errors, [{pointer: '/subject', code: 'required'}]);
    const other = {...host.about('small-joy', 'hearth.prompt.rated.v1', {verdict: 'good'}), data: {verdict: 'boring'}};
    assert.equal((await host.post('ana', other))[0]?.code, 'invalid');
  });

  it('stays when somebody is erased, and goes when its time has come', async () => {
    const host = hosts.withOptions({policy: {retention: {prompt: 90 * DAY}}});
    await rate(host, 'ana', 'small-joy', 'good');
    await host.handler.rights.erase('ana');
    assert.equal((await readPromptRatings(hosts.store)).length, 1);
    host.now += 90 * DAY;
    await host.handler.rights.expire();
    assert.deepEqual(await readPromptRatings(hosts.store), []);
    const head = await hosts.store.head();
    await host.handler.rights.expire();
    assert.equal(await hosts.store.head(), head);
  });
});
