import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ExportedResults} from '../../../src/protocol/results/export.js';
import {onEveryStore} from '../support/on-every-store.js';
import {NOON} from '../support/host.js';
import {act, answerAll, crowd, DAY, mixed, opened, pollHost} from './polls.js';
import {places, said, Voting, OVER} from '../ballots/voting.js';

onEveryStore('The results of a poll as a file', (hosts) => {
  it('are there for those who see them, when they do', async () => {
    const host = pollHost(hosts);
    const id = await opened(host);
    const get = (by: string | undefined, query = '') => host.request(by, `/v1/polls/${id}/results${query}`);
    await answerAll(host, id, mixed(21));
    for (const by of ['ana', 'bilal']) assert.equal(await said(await get(by)), '404 not-found', 'nothing is told yet');
    host.now = NOON + 8 * DAY;
    const answer = await get('bilal');
    assert.equal(answer.headers.get('Content-Disposition'), 'attachment; filename="hearth-poll-results.json"');
    const file = (await answer.json()) as ExportedResults;
    assert.deepEqual([file.poll, file.people, file.answers.map(({told}) => told)], [id, '20-49', ['67 %', '33 %']]);
    const table = await get('ana', '?format=csv');
    assert.equal(table.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.equal(table.headers.get('Content-Disposition'), 'attachment; filename="hearth-poll-results.csv"');
    assert.equal(table.headers.get('Cache-Control'), 'private, no-store');
    const text = await table.text();
    assert.ok(text.includes('no input to reviews') && text.includes('\r\nanswer,fri,Friday,67 %\r\n'));
    assert.equal(await said(await get('ana', '?format=xml')), '422 invalid');
    assert.equal(await said(await get('grace')), '404 not-found', 'who is not asked');
    assert.equal(await said(await get(undefined)), '401 unauthenticated');
    await act(host, 'harbor-mod', 'hearth.poll.moderated.v1', {decision: 'removed', reason: 'Too private.'}, {subject: id});
    for (const by of ['ana', 'bilal']) assert.equal(await said(await get(by)), '404 not-found');
  });

  it('are for whoever runs it alone, where it was opened so', async () => {
    const host = pollHost(hosts);
    const id = await opened(host, {results: 'host-only'});
    await answerAll(host, id, mixed(12));
    host.now = NOON + 8 * DAY;
    assert.equal((await host.request('ana', `/v1/polls/${id}/results`)).status, 200);
    assert.equal((await host.request('bilal', `/v1/polls/${id}/results`)).status, 404);
  });

  it('are counted by whoever asks for them first', async () => {
    const kept = await places.memory();
    const voting = new Voting({...kept, store: hosts.store});
    const id = await voting.open();
    await voting.castAll(id, crowd(7));
    await voting.until(OVER - 1);
    assert.equal(await said(await voting.host.request('ana', `/v1/polls/${id}/results`)), '404 not-found');
    await voting.until(OVER);
    const file = (await (await voting.host.request('p1', `/v1/polls/${id}/results`)).json()) as ExportedResults;
    assert.deepEqual([file.people, file.answers.map(({told}) => told)], ['5-9', ['most', 'many']]);
  });
});
