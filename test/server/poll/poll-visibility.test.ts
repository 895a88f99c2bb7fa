import assert from 'node:assert/strict';
import {it} from 'node:test';
import {NOON} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {act, answer, answerAll, crowd, DAY, HOUR, mixed, opened, pollHost, pollOf, polls, queue, resultsOf} from './polls.js';

onEveryStore('Who sees a poll', (hosts) => {
  /** What each of them sees of a poll to the crowd: who runs it, who is asked, who is not, a moderator, somebody of another space. */
  const VIEWERS = ['ana', 'p1', 'bilal', 'harbor-mod', 'chiara'];

  it('is whoever runs it and whoever is asked; for everybody else it is not there, nor is anything they could do to it', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {audience: {groups: ['crowd']}});
    const seen: Record<string, unknown> = {};
    for (const by of VIEWERS) {
      const item = by === 'chiara' ? (await polls(host, by, {space: 'everyone', subject: id}))[0] : await pollOf(host, by, id);
      seen[by] = item && [item.data.asked, item.data.runs, item.data.mine !== undefined, item.can.join(' ')];
    }
    assert.deepEqual(seen, {
      ana: [false, true, false, 'close call-off'],
      p1: [true, false, true, 'answer report'],
      bilal: undefined,
      'harbor-mod': undefined,
      chiara: undefined,
    });
    assert.deepEqual((await pollOf(host, 'p1', id))?.data.audience, [{id: 'crowd', name: 'The crowd'}]);
    assert.deepEqual(await polls(host, 'bilal'), []);
    for (const by of ['bilal', 'harbor-mod', 'chiara']) {
      const space = by === 'chiara' ? 'everyone' : 'harbor';
      const hash = 'A'.repeat(43);
      const told = [
        await act(host, by, 'hearth.poll.answered.v1', {definitionHash: hash, answer: {option: 'fri'}}, {subject: id, space}),
        await act(host, by, 'hearth.poll.reported.v1', {reason: 'hurtful'}, {subject: id, space}),
        await act(host, by, 'hearth.poll.closed.v1', {}, {subject: id, space}),
      ];
      assert.deepEqual([...new Set(told)], ['not-found: /subject not-found'], by);
    }
    assert.equal(await answer(host, 'ana', id, 'fri'), 'forbidden: /type not-asked');
    assert.equal(await act(host, 'bilal', 'hearth.poll.moderated.v1', {decision: 'approved'}, {subject: id}), 'not-found: /subject not-found');
  });

  it('is not another space, where the people and their groups are the same', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {audience: {groups: ['crowd']}}, {space: 'everyone'});
    assert.deepEqual(await polls(host, 'p1'), []);
    assert.deepEqual(await polls(host, 'p1', {subject: id}), []);
    assert.equal((await polls(host, 'p1', {space: 'everyone'}))[0]?.id, id);
    assert.equal(await answer(host, 'p1', id, 'fri'), 'not-found: /subject not-found');
  });

  it('sees its results as it says: having answered, once it is closed, or only who runs it', async () => {
    const host = pollHost(hosts);
    const ids = {
      answered: await opened(host, {results: 'after-answer'}),
      closed: await opened(host, {results: 'after-close'}),
      runner: await opened(host, {results: 'host-only'}),
    };
    for (const id of Object.values(ids)) await answerAll(host, id, Object.fromEntries(crowd(30).map((by) => [by, 'fri'])));
    const seers = async (id: string) => {
      const told: string[] = [];
      for (const by of ['ana', 'p1', 'bilal']) if (await resultsOf(host, by, id)) told.push(by);
      return told;
    };
    host.now = NOON + HOUR;
    assert.deepEqual([await seers(ids.answered), await seers(ids.closed), await seers(ids.runner)], [['ana', 'p1'], ['ana'], ['ana']]);
    host.now = NOON + 8 * DAY;
    const all = ['ana', 'p1', 'bilal'];
    assert.deepEqual([await seers(ids.answered), await seers(ids.closed), await seers(ids.runner)], [all, all, ['ana']]);
  });

  it('sees names in a named poll only, when it is over, and only as who runs it', async () => {
    const host = pollHost(hosts);
    const named = await opened(host, {privacy: 'named'});
    const confidential = await opened(host, {comments: true});
    for (const id of [named, confidential]) await answerAll(host, id, mixed(12));
    const names = async (by: string, id: string) => (await pollOf(host, by, id))?.data.answers?.map((one) => one.by?.name).sort();
    assert.equal(await names('ana', named), undefined);
    host.now = NOON + 8 * DAY;
    assert.deepEqual(await names('ana', named), crowd(12).map((id) => `Colleague ${id}`).sort()); // oxfmt-ignore
    assert.equal((await resultsOf(host, 'ana', named))?.n, 12);
    for (const [by, id] of [['p1', named], ['harbor-mod', named], ['ana', confidential]] as const) assert.equal(await names(by, id), undefined); // oxfmt-ignore
    const text = JSON.stringify(await polls(host, 'ana', {subject: confidential}));
    for (const by of crowd(12)) assert.ok(!text.includes(`"${by}"`) && !text.includes(`Colleague ${by}`), by);
  });

  it('can report the question, which moderators then see without who did, and may take away and give back', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {audience: {groups: ['crowd']}});
    await answer(host, 'p2', id, 'fri');
    const report = (by: string) => act(host, by, 'hearth.poll.reported.v1', {reason: 'hurtful', note: 'It asks who drinks.'}, {subject: id});
    assert.equal(await report('ana'), 'forbidden: /type forbidden');
    assert.deepEqual(await queue(host), []);
    assert.equal(await report('p1'), 'stored');
    const [item] = await queue(host);
    assert.deepEqual([item?.data.waits, item?.data.reports.map(({note}) => note)], [['reported'], ['It asks who drinks.']]);
    assert.ok(!JSON.stringify(item).includes('p1') && !JSON.stringify(item).includes('p2'));
    assert.deepEqual((await pollOf(host, 'p1', id))?.can, ['answer']);
    assert.equal((await host.request('p1', '/v1/views/poll_reports?space=harbor')).status, 404);

    const rule = (by: string, decision: 'approved' | 'removed', reason?: string) =>
      act(host, by, 'hearth.poll.moderated.v1', {decision, reason}, {subject: id});
    assert.equal(await rule('p1', 'removed', 'No'), 'forbidden: /type forbidden');
    assert.equal(await rule('harbor-mod', 'removed'), 'invalid: /data/reason required');
    assert.equal(await rule('harbor-mod', 'removed', 'It asks for what is private.'), 'stored');
    assert.deepEqual(await polls(host, 'p1'), []);
    assert.equal((await pollOf(host, 'ana', id))?.data.removed, 'It asks for what is private.');
    assert.equal(await answer(host, 'p3', id, 'fri'), 'not-found: /subject not-found');
    assert.deepEqual([await queue(host), (await queue(host, 'harbor-mod', 'decided')).length], [[], 1]);
    assert.equal(await rule('harbor-mod', 'approved'), 'stored');
    assert.deepEqual((await pollOf(host, 'p2', id))?.data.mine, {answered: true, answer: {option: 'fri'}});
  });

  it('that was taken away is appealed by whoever runs it, once on each decision, and by nobody else', async () => {
    const host = pollHost(hosts, {policy: {onErase: 'keep'}});
    const id = await opened(host);
    const appeal = (by: string, note = 'It asks for nobody’s name.') => act(host, by, 'hearth.poll.appealed.v1', {note}, {subject: id});
    const rule = (decision: 'approved' | 'removed') =>
      act(host, 'harbor-mod', 'hearth.poll.moderated.v1', {decision, ...(decision === 'removed' && {reason: 'Too private.'})}, {subject: id});
    assert.equal(await appeal('ana'), 'forbidden: /type forbidden', 'there is nothing to decide again');
    await rule('removed');
    assert.ok((await pollOf(host, 'ana', id))?.can.includes('appeal'));
    for (const by of ['p1', 'harbor-mod']) assert.equal(await appeal(by), 'not-found: /subject not-found', by);
    assert.equal(await appeal('ana'), 'stored');
    assert.equal(await appeal('ana', 'Please.'), 'forbidden: /type already-appealed');
    const [item] = await queue(host);
    assert.deepEqual([item?.data.waits, item?.data.appealNote, item?.data.removed], [['appealed'], 'It asks for nobody’s name.', 'Too private.']);
    const own = await pollOf(host, 'ana', id);
    assert.deepEqual([own?.data.appeal, own?.can.includes('appeal')], ['open', false]);
    await rule('removed');
    const upheld = await pollOf(host, 'ana', id);
    assert.deepEqual([upheld?.data.appeal, upheld?.can.includes('appeal'), await queue(host)], ['closed', false, []]);
    await rule('approved');
    assert.equal((await pollOf(host, 'ana', id))?.data.appeal, undefined);
    assert.deepEqual((await pollOf(host, 'p1', id))?.can.includes('answer'), true);
    await rule('removed');
    assert.equal(await appeal('ana', 'words-of-ana'), 'stored', 'another decision, another appeal');
    await host.handler.rights.erase('ana');
    assert.deepEqual(await queue(host), []);
    assert.ok(!JSON.stringify([...(await hosts.store.things('poll', [id])).values()]).includes('words-of-ana'));
  });

  it('can report a text in the results; whoever moderates sees it, and no other', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {form: {type: 'text'}});
    await answerAll(host, id, Object.fromEntries(crowd(12).map((by) => [by, {text: `Text of ${by}.`}])));
    host.now = NOON + 8 * DAY;
    const {id: textId, text} = (await resultsOf(host, 'bilal', id))!.text![3]!;
    const report = (named: string) => act(host, 'bilal', 'hearth.poll.reported.v1', {reason: 'private', textId: named}, {subject: id});
    assert.equal(await report('0'.repeat(16)), 'not-found: /data/textId not-found');
    assert.equal(await report(textId), 'stored');
    const [item] = await queue(host);
    assert.deepEqual([item?.data.reports[0]?.textId, item?.data.reports[0]?.text], [textId, text]);
    assert.equal(JSON.stringify(item).split('Text of').length, 2);
    const decide = (decision: 'approved' | 'removed') =>
      act(host, 'harbor-mod', 'hearth.poll.moderated.v1', {decision, reason: 'It names somebody.', textId}, {subject: id});
    assert.equal(await decide('removed'), 'stored');
    for (const by of ['ana', 'bilal', 'p1']) {
      const texts = (await resultsOf(host, by, id))!.text!;
      assert.deepEqual([texts.length, texts.some((one) => one.id === textId)], [11, false], by);
    }
    assert.deepEqual((await queue(host, 'harbor-mod', 'decided'))[0]?.data.removedTexts, [{id: textId, reason: 'It names somebody.'}]);
    assert.equal(await decide('approved'), 'stored');
    assert.equal((await resultsOf(host, 'ana', id))!.text!.length, 12);
  });
});
