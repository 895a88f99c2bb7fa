import assert from 'node:assert/strict';
import {it} from 'node:test';
import {readDecisions} from '../../../src/server/index.js';
import {select} from '../../../src/server/forward/selection.js';
import type {ChangesBody} from '../../../src/protocol/stream.js';
import {NOON} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {act, answer, answerAll, change, crowd, DAY, GRACE, mixed, opened, pollHost, pollOf, polls, queue, question, resultsOf} from './polls.js';

onEveryStore('What a host keeps of polls', (hosts) => {
  it('hands out to each person what they answered, and to nobody else', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {comments: true});
    await answer(host, 'bilal', id, 'fri', {comment: 'words-of-bilal'});
    await answer(host, 'dmitri', id, 'sat', {comment: 'words-of-dmitri'});
    const exported = async (by: string) => (await host.request(by, '/v1/me/export')).text();
    assert.ok((await exported('bilal')).includes('words-of-bilal'));
    for (const by of ['bilal', 'ana', 'harbor-mod']) assert.ok(!(await exported(by)).includes('words-of-dmitri'), by);
  });

  it('lets go of an answer with its person, and of every trace in the log and in the poll', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {comments: true});
    const named = await opened(host, {privacy: 'named', comments: true});
    for (const one of [id, named]) await answer(host, 'bilal', one, 'fri', {comment: 'words-of-bilal'});
    await change(host, 'bilal', id, 'sat', 'words-of-bilal 2');
    await act(host, 'bilal', 'hearth.poll.reported.v1', {reason: 'other', note: 'words-of-bilal 3'}, {subject: id});
    await answer(host, 'dmitri', id, 'fri', {comment: 'Stays'});
    await host.handler.rights.erase('bilal');
    const states = await hosts.store.things('poll', [id, named]);
    const kept = [
      ...states.values(),
      ...(await hosts.store.recordedAfter('0', 1000)).map(({body}) => body),
      JSON.stringify(await hosts.store.hints('0', '999')),
    ];
    for (const trace of ['words-of-bilal', '"bilal"']) assert.ok(!kept.join().includes(trace), trace);
    assert.ok(kept.join().includes('Stays'));
    assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: false});
    assert.equal((await queue(host))[0]?.data.reports[0]?.note, undefined, 'that there was a report stays, its words do not');
  });

  it('tells the same figures after somebody was erased as before: none of them moves by one person', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {form: {type: 'text'}});
    await answerAll(host, id, Object.fromEntries(crowd(12).map((by) => [by, {text: `Text of ${by}.`}])));
    const other = await opened(host);
    await answerAll(host, other, mixed(12));
    host.now = NOON + 7 * DAY + GRACE;
    const before = [await resultsOf(host, 'ana', id), await resultsOf(host, 'ana', other)];
    await host.handler.rights.erase('p1');
    assert.deepEqual(await resultsOf(host, 'ana', other), before[1]);
    const after = await resultsOf(host, 'ana', id);
    const texts = before[0]!.text!.filter(({text}) => text !== 'Text of p1.');
    assert.deepEqual(after, {...before[0], text: texts}, 'their text goes');
    assert.ok(!(await hosts.store.things('poll', [id])).get(id)!.includes('Text of p1.'));
    await host.handler.rights.erase('p2');
    assert.equal((await resultsOf(host, 'ana', id))?.text?.length, 10);
  });

  it('tells those who look on when a text goes with whoever wrote it, and of nobody else who is erased', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {form: {type: 'text'}});
    await answerAll(host, id, Object.fromEntries(crowd(13).map((by) => [by, {text: `Text of ${by}.`}])));
    const told = async (by: string, after = ''): Promise<ChangesBody> => {
      const response = await host.request(by, `/v1/changes?views=poll&space=harbor&wait=0${after && `&after=${after}`}`);
      return (await response.json()) as ChangesBody;
    };
    const seen = async (by: string, after: string): Promise<string[]> =>
      (await told(by, after)).messages.flatMap((message) => (message.event === 'change' ? message.data.views : [message.event]));
    const head = async (): Promise<string> => (await told('dmitri')).cursor;
    let before = await head();
    await host.handler.rights.erase('p1');
    assert.deepEqual(await seen('dmitri', before), [], 'nothing of it is told yet');
    host.now = NOON + 7 * DAY + GRACE;
    before = await head();
    await host.handler.rights.erase('bilal');
    assert.deepEqual(await seen('dmitri', before), [], 'who said nothing leaves nothing behind');
    before = await head();
    await host.handler.rights.erase('p2');
    for (const by of ['dmitri', 'ana']) assert.deepEqual(await seen(by, before), ['poll'], by);
  });

  it('leaves out of the figures whoever was erased before they were told', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    await answerAll(host, id, mixed(5));
    await host.handler.rights.erase('p1');
    host.now = NOON + 8 * DAY;
    assert.equal(await resultsOf(host, 'ana', id), undefined);
  });

  it('lets a poll go with whoever opened it, or keeps it without their name', async () => {
    for (const onErase of ['remove', 'keep'] as const) {
      const host = pollHost(hosts, {policy: {onErase}});
      const id = await opened(host);
      await answer(host, 'bilal', id, 'fri');
      await host.handler.rights.erase('ana');
      const item = await pollOf(host, 'bilal', id);
      assert.deepEqual(item && [item.by, item.data.mine?.answered], onErase === 'keep' ? [null, true] : undefined);
      assert.ok(![...(await hosts.store.things('poll', [id])).values()].join().includes('"ana"'));
    }
  });

  it('is kept as long as the policy says', async () => {
    const host = pollHost(hosts, {policy: {retention: {poll: 90 * DAY}}});
    const id = await opened(host, {comments: true});
    await answer(host, 'bilal', id, 'fri', {comment: 'words-of-bilal'});
    host.now += 60 * DAY;
    const young = await opened(host, {closesAt: new Date(host.now + DAY).toISOString()});
    host.now += 31 * DAY;
    await host.handler.rights.expire();
    await host.handler.rights.expire();
    assert.deepEqual((await polls(host, 'bilal')).map((item) => item.id), [young]); // oxfmt-ignore
    const kept = [...(await hosts.store.things('poll', [id])).values(), ...(await hosts.store.recordedAfter('0', 100)).map(({body}) => body)];
    assert.ok(!kept.join().includes('words-of-bilal'));
    assert.equal(await answer(host, 'bilal', id, 'fri'), 'not-found: /subject not-found');
  });

  it('passes no answer and no report on, whatever a forwarder asks for', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    await answer(host, 'bilal', id, 'fri');
    await change(host, 'bilal', id, 'sat');
    await act(host, 'bilal', 'hearth.poll.withdrawn.v1', {}, {subject: id});
    await act(host, 'bilal', 'hearth.poll.reported.v1', {reason: 'other'}, {subject: id});
    const logged = await hosts.store.recordedAfter('0', 100);
    const types = (['opened', 'answered', 'changed', 'withdrawn', 'reported'] as const).map((fact) => `hearth.poll.${fact}.v1` as const);
    const passed = await select(logged, {types, privateToo: true}, hosts.store, NOON);
    assert.deepEqual([logged.length, passed.map(({type}) => type)], [5, ['hearth.poll.opened.v1']]);
  });

  it('names who decided, to those who answer for the host', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    await act(host, 'harbor-mod', 'hearth.poll.moderated.v1', {decision: 'removed', reason: 'Too private.'}, {subject: id});
    const [decision] = await readDecisions(hosts.store, {limit: 10});
    assert.deepEqual([decision?.by, decision?.decision, decision?.subject, decision?.reason], ['harbor-mod', 'removed', id, 'Too private.']);
  });

  it('gives what those who run a poll say to the word check of the host, and nothing that people answer', async () => {
    const looked: string[] = [];
    const wordCheck = (text: string) => {
      looked.push(text);
      return text.includes('blocked') ? ['blocked'] : [];
    };
    const host = pollHost(hosts, {policy: {wordCheck}});
    const scale = {type: 'scale', points: 5, low: 'Not at all', high: 'blocked'} as const;
    assert.equal(await act(host, 'ana', 'hearth.poll.opened.v1', question({form: scale})), 'blocked-words: /data/form/high blocked-words');
    const id = await opened(host, {form: {type: 'text'}, comments: true});
    assert.equal(await answer(host, 'bilal', id, {text: 'What I answer'}, {comment: 'What I add'}), 'stored');
    assert.ok(!looked.includes('What I answer') && !looked.includes('What I add'));
  });
});
