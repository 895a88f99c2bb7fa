import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Session} from '../../src/protocol/session.js';
import type {PersonalData} from '../../src/server/index.js';
import {onEveryStore} from './support/on-every-store.js';
import {assertProblem} from './support/problem.js';

onEveryStore('A widget that some may not use', (hosts) => {
  it('is absent for them, and there for the others', async () => {
    const host = hosts.withOptions({policy: {isAvailable: (widget, {id}) => widget !== 'kudos' || id !== 'bilal'}});
    const id = await host.give('ana');
    const {features} = (await (await host.request('bilal', '/v1/session')).json()) as Session;
    assert.ok(features.views.includes('mine') && features.views.includes('card'));
    assert.deepEqual([features.views.filter((name) => name === 'kudos'), features.events.filter((type) => /^hearth\.(?:kudos|moderation)\./.test(type))], [[], []]); // oxfmt-ignore
    await assertProblem(await host.request('bilal', '/v1/views/kudos?space=harbor'), 404, 'not-found');
    assert.deepEqual(await host.mine('bilal'), []);
    assert.equal(await host.act('bilal', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'unknown-type');
    assert.equal((await host.wall('dmitri')).items.length, 1);
  });

  it('has all that it keeps of them in what they may ask for', async () => {
    const given = await hosts.host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}]});
    const received = await hosts.host.give('ana');
    await hosts.host.post('bilal', hosts.host.event({type: 'hearth.card.field_set.v1', data: {field: 'name', value: 'Bilal', audience: 'org'}}));
    const host = hosts.withOptions({policy: {isAvailable: (_widget, {id}) => id !== 'bilal'}});
    const {events, items} = (await (await host.request('bilal', '/v1/me/export')).json()) as PersonalData;
    assert.equal(events.length, 2);
    assert.deepEqual(items.map(({id}) => id).sort(), ['bilal', given, received].sort()); // oxfmt-ignore
  });
});
