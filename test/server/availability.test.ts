import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Session} from '../../src/protocol/session.js';
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
});
