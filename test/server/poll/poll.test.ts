import assert from 'node:assert/strict';
import {it} from 'node:test';
import {hashDefinition} from '../../../src/protocol/ballot-poll.js';
import {guardResults} from '../../../src/protocol/results/index.js';
import {resultsDefinitionOf} from '../../../src/protocol/poll.js';
import {readPollData} from '../../../src/protocol/views/poll.js';
import {MINUTE, NOON} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {act, answer, answerAll, change, crowd, DAY, GRACE, HOUR, mixed, opened, pollHost, pollOf, polls, question, resultsOf} from './polls.js';

onEveryStore('A poll', (hosts) => {
  it('is opened by whom the host lets, and by nobody else', async () => {
    assert.equal(await act(hosts.host, 'ana', 'hearth.poll.opened.v1', question()), 'forbidden: /type forbidden');
    const host = pollHost(hosts);
    assert.equal(await act(host, 'bilal', 'hearth.poll.opened.v1', question()), 'forbidden: /type forbidden');
    assert.equal(await act(host, 'ana', 'hearth.poll.opened.v1', question()), 'stored');
    assert.equal(await act(host, 'ana', 'hearth.poll.opened.v1', question(), {space: 'lighthouse'}), 'not-found: /space not-found');
    const session = async (person: string) =>
      ((await (await host.request(person, '/v1/session')).json()) as {features: {events: string[]}}).features.events;
    assert.ok((await session('ana')).includes('hearth.poll.opened.v1'));
    assert.ok(!(await session('bilal')).includes('hearth.poll.opened.v1'));
    assert.ok((await session('bilal')).includes('hearth.poll.answered.v1'));
  });

  it('is as it was opened, whole and with its digest, for everybody who is asked', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {lang: 'en'});
    const [item] = await polls(host, 'bilal');
    assert.equal(item?.id, id);
    assert.equal(item.by?.name, 'Ana Ferreira');
    assert.deepEqual(item.data.definition, {
      pollId: id,
      space: 'harbor',
      ...question(),
      minGroup: 5,
      minText: 10,
      results: 'after-close',
      abstain: 'offer',
      comments: false,
      allowChange: true,
      opensAt: new Date(NOON).toISOString(),
      outcomeDue: new Date(NOON + 21 * DAY).toISOString(),
      lang: 'en',
    });
    assert.equal(item.data.definitionHash, await hashDefinition(item.data.definition));
    assert.deepEqual([item.data.phase, item.data.asked, item.data.runs, item.data.mine], ['open', true, false, {answered: false}]);
    assert.deepEqual(item.can, ['answer', 'report']);
    assert.deepEqual((await pollOf(host, 'ana', id))?.can, ['answer', 'close', 'call-off']);
    assert.deepEqual(readPollData(item.data as unknown as Record<string, unknown>)?.definition, item.data.definition);
  });

  it('is refused where it could not be run: of too few people, at no time, of groups that are not there', async () => {
    const host = pollHost(hosts);
    const refused = async (more: Parameters<typeof question>[0], code: string) =>
      assert.equal(await act(host, 'ana', 'hearth.poll.opened.v1', question(more)), code);
    await refused({audience: {groups: ['lamps']}}, 'invalid: /data/audience too-few');
    await refused({audience: {groups: ['crowd', 'nobody']}}, 'invalid: /data/audience/groups/1 unknown-group');
    await refused({audience: {groups: ['yard']}, minGroup: 7}, 'invalid: /data/audience too-few');
    await refused({closesAt: new Date(NOON - 1).toISOString()}, 'invalid: /data/closesAt past');
    await refused({closesAt: new Date(NOON + 61 * DAY).toISOString()}, 'invalid: /data/closesAt too-late');
    await refused({outcomeDue: new Date(NOON + 200 * DAY).toISOString()}, 'invalid: /data/outcomeDue too-late');
    assert.deepEqual(await polls(host, 'ana'), []);
  });

  it('goes by its own name only, so that no definition names another poll', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    assert.equal(await act(host, 'harbor-mod', 'hearth.poll.opened.v1', question(), {id}), 'invalid: /id taken');
    assert.equal((await pollOf(host, 'bilal', id))?.by?.id, 'ana');
  });

  it('takes one answer of each person, which they can change and take back until it is closed', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {comments: true});
    assert.equal(await answer(host, 'bilal', id, 'fri', {comment: 'After six.'}), 'stored');
    assert.equal(await answer(host, 'bilal', id, 'sat'), 'precondition: /type already-answered');
    assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: true, answer: {option: 'fri'}, comment: 'After six.'});
    assert.deepEqual((await pollOf(host, 'bilal', id))?.can, ['change', 'withdraw', 'report']);
    assert.equal(await change(host, 'bilal', id, 'sat'), 'stored');
    assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: true, answer: {option: 'sat'}});
    assert.equal(await change(host, 'dmitri', id, 'sat'), 'precondition: /type not-answered');
    assert.equal(await act(host, 'bilal', 'hearth.poll.withdrawn.v1', {}, {subject: id}), 'stored');
    assert.equal(await act(host, 'bilal', 'hearth.poll.withdrawn.v1', {}, {subject: id}), 'precondition: /type not-answered');
    assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: false});
    assert.equal(await answer(host, 'bilal', id, {abstain: true}), 'stored');
  });

  it('takes answers to the very question that was shown, and such as fit it', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {abstain: 'none'});
    assert.equal(
      await act(host, 'bilal', 'hearth.poll.answered.v1', {definitionHash: 'A'.repeat(43), answer: {option: 'fri'}}, {subject: id}),
      'precondition: /data/definitionHash definition-changed',
    );
    assert.equal(await answer(host, 'bilal', id, 'sun'), 'invalid: /data/answer option');
    assert.equal(await answer(host, 'bilal', id, {abstain: true}), 'invalid: /data/answer abstain');
    assert.equal(await answer(host, 'bilal', id, 'fri', {comment: 'Gladly'}), 'invalid: /data/comment not-offered');
    assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: false});
  });

  it('can be final', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {allowChange: false});
    await answer(host, 'bilal', id, 'fri');
    assert.equal(await change(host, 'bilal', id, 'sat'), 'forbidden: /type final');
    assert.equal(await act(host, 'bilal', 'hearth.poll.withdrawn.v1', {}, {subject: id}), 'forbidden: /type final');
    assert.deepEqual((await pollOf(host, 'bilal', id))?.can, ['report']);
    assert.deepEqual((await pollOf(host, 'bilal', id))?.data.mine, {answered: true, answer: {option: 'fri'}});
    // But for whoever wants all of theirs to be gone.
    await host.handler.rights.erase('bilal');
    assert.ok(!(await hosts.store.things('poll', [id])).get(id)!.includes('"option":"fri"'));
  });

  it('opens and closes by the clock of the host, and takes for two minutes more what was under way', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {opensAt: new Date(NOON + HOUR).toISOString()});
    assert.equal((await pollOf(host, 'bilal', id))?.data.phase, 'draft');
    assert.deepEqual((await pollOf(host, 'bilal', id))?.can, ['report']);
    assert.equal(await answer(host, 'bilal', id, 'fri'), 'forbidden: /type not-open');
    host.now = NOON + HOUR;
    assert.equal(await answer(host, 'bilal', id, 'fri'), 'stored');
    host.now = NOON + 7 * DAY + GRACE - 1;
    assert.equal((await pollOf(host, 'bilal', id))?.data.phase, 'closed');
    assert.equal(await answer(host, 'dmitri', id, 'fri'), 'stored');
    host.now++;
    assert.equal(await answer(host, 'farid', id, 'fri'), 'gone: /type closed');
    assert.equal(await change(host, 'bilal', id, 'sat'), 'gone: /type closed');
    assert.equal(await act(host, 'bilal', 'hearth.poll.withdrawn.v1', {}, {subject: id}), 'gone: /type closed');
    host.now = NOON + 98 * DAY;
    assert.equal((await pollOf(host, 'bilal', id))?.data.phase, 'archived');
  });

  it('tells figures once it is over, the same to everybody and every time', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    await answerAll(host, id, mixed(12));
    for (const by of ['ana', 'p1', 'bilal']) assert.equal(await resultsOf(host, by, id), undefined, by);
    host.now = NOON + 7 * DAY + GRACE;
    const results = await resultsOf(host, 'ana', id);
    assert.equal(results?.nBand, '10-19');
    assert.deepEqual(results.cells, [
      {optionId: 'fri', pct: 67},
      {optionId: 'sat', pct: 33},
    ]);
    assert.deepEqual(await resultsOf(host, 'bilal', id), results);
    const definition = (await pollOf(host, 'ana', id))!.data.definition;
    assert.deepEqual(guardResults(resultsDefinitionOf(definition), results), {results, overshare: [], errors: []});
    // Whatever is written later, what was told stays.
    assert.equal(await act(host, 'ana', 'hearth.poll.outcome_recorded.v1', {text: 'Friday it is.'}, {subject: id}), 'stored');
    host.now += DAY;
    assert.deepEqual(await resultsOf(host, 'ana', id), results);
  });

  it('tells nothing of fewer than it asks for, and not how few they were', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {minGroup: 8});
    await answerAll(host, id, mixed(7));
    const before = await pollOf(host, 'ana', id);
    host.now = NOON + 8 * DAY;
    const after = await pollOf(host, 'ana', id);
    assert.deepEqual([before?.data.results, after?.data.results], [undefined, undefined]);
  });

  it('tells while it is open only what more than half say, from the next full hour on', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {results: 'after-answer'});
    host.now = NOON + 10 * MINUTE;
    await answerAll(host, id, Object.fromEntries(crowd(30).map((by) => [by, 'fri'])));
    assert.equal(await resultsOf(host, 'p1', id), undefined);
    host.now = NOON + HOUR - 1;
    assert.equal(await resultsOf(host, 'ana', id), undefined);
    host.now++;
    const results = await resultsOf(host, 'p1', id);
    assert.deepEqual([results?.final, results?.nBand, results?.cells[0]], [false, '20-49', {optionId: 'fri', word: 'most'}]);
    assert.equal(await resultsOf(host, 'bilal', id), undefined, 'who has not answered waits for the close');
    assert.deepEqual(await resultsOf(host, 'ana', id), results, 'who runs it sees the same');
  });

  it('can be closed by whoever runs it, before its time', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    await answerAll(host, id, mixed(12));
    assert.equal(await act(host, 'bilal', 'hearth.poll.closed.v1', {}, {subject: id}), 'forbidden: /type forbidden');
    host.now += HOUR;
    assert.equal(await act(host, 'ana', 'hearth.poll.closed.v1', {}, {subject: id}), 'stored');
    assert.equal((await pollOf(host, 'bilal', id))?.data.closedAt, new Date(NOON + HOUR).toISOString());
    assert.equal(await act(host, 'ana', 'hearth.poll.closed.v1', {}, {subject: id}), 'gone: /type closed');
    assert.equal(await resultsOf(host, 'bilal', id), undefined, 'not before nobody can answer any more');
    host.now += GRACE;
    assert.equal((await resultsOf(host, 'bilal', id))?.final, true);
  });

  it('can be called off while it is open: then nothing of it is ever told, and no answer is kept', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {comments: true});
    await answerAll(host, id, mixed(20), () => 'words-of-an-answer');
    assert.equal(await act(host, 'ana', 'hearth.poll.called_off.v1', {reason: 'The boat is sold.'}, {subject: id}), 'stored');
    const item = await pollOf(host, 'bilal', id);
    assert.deepEqual(item?.data.calledOff, {at: new Date(NOON).toISOString(), reason: 'The boat is sold.'});
    assert.equal(await answer(host, 'bilal', id, 'fri'), 'gone: /type called-off');
    host.now = NOON + 30 * DAY;
    assert.equal(await resultsOf(host, 'ana', id), undefined);
    assert.ok(![...(await hosts.store.things('poll', [id])).values()].join().includes('words-of-an-answer'));
    assert.equal(await act(host, 'ana', 'hearth.poll.outcome_recorded.v1', {text: 'None'}, {subject: id}), 'gone: /type called-off');
  });

  it('says what came of it, or that nothing was said by the day it was due', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    const record = (by: string) => act(host, by, 'hearth.poll.outcome_recorded.v1', {text: 'Friday it is.'}, {subject: id});
    assert.equal(await record('ana'), 'forbidden: /type not-closed');
    host.now = NOON + 21 * DAY - 1;
    assert.equal((await pollOf(host, 'bilal', id))?.data.outcomeMissing, false);
    host.now++;
    assert.equal((await pollOf(host, 'bilal', id))?.data.outcomeMissing, true);
    assert.equal(await record('bilal'), 'forbidden: /type forbidden');
    assert.equal(await record('ana'), 'stored');
    const {data} = (await pollOf(host, 'bilal', id))!;
    assert.deepEqual([data.outcome?.text, data.outcomeMissing], ['Friday it is.', false]);
  });

  it('that is to be unlinkable is not opened in place of one that is not', async () => {
    const host = pollHost(hosts);
    assert.equal(await act(host, 'ana', 'hearth.poll.opened.v1', question({privacy: 'unlinkable'})), 'invalid: /data/privacy not-offered');
  });

  it('counts an answer once, however often it is sent, or taken back and given again', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {results: 'after-answer'});
    const {definitionHash} = (await pollOf(host, 'p1', id))!.data;
    const event = host.event({type: 'hearth.poll.answered.v1', data: {definitionHash, answer: {option: 'fri'}}, space: 'harbor', subject: id});
    assert.equal((await host.post('p1', event))[0]?.status, 'stored');
    const state = (await hosts.store.things('poll', [id])).get(id);
    assert.equal((await host.post('p1', event))[0]?.status, 'duplicate');
    assert.equal((await hosts.store.things('poll', [id])).get(id), state);
    const others = Object.fromEntries(crowd(30).slice(1).map((by) => [by, by === 'p2' || by === 'p3' || by === 'p4' ? 'sat' : 'fri'])); // oxfmt-ignore
    await answerAll(host, id, others);
    // Twenty of the thirty are counted together by now. Each of them takes their answer back and gives it again.
    for (const by of crowd(30)) {
      assert.equal(await act(host, by, 'hearth.poll.withdrawn.v1', {}, {subject: id}), 'stored');
      assert.equal(await answer(host, by, id, others[by] ?? 'fri'), 'stored');
    }
    host.now = NOON + 8 * DAY;
    const results = await resultsOf(host, 'ana', id);
    assert.equal(results?.nBand, '20-49');
    assert.deepEqual(results.cells, [
      {optionId: 'fri', pct: 90},
      {optionId: 'sat', pct: 10},
    ]);
  });
});
