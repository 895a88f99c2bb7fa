import assert from 'node:assert/strict';
import {it} from 'node:test';
import {NOON} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';

/** Documents as the host kept them before recipients, replies and moderators had a say. */
const kudos = {
  space: 'harbor',
  from: 'ana',
  to: [{kind: 'person', id: 'bilal'}],
  audience: 'group',
  version: 2,
  message: 'From long ago',
  valueIds: [],
  at: NOON,
  reactions: [{mark: 'thanks', by: ['dmitri']}],
};
const withdrawn = {space: 'harbor', from: 'ana', to: [{kind: 'person', id: 'bilal'}], audience: 'recipient', withdrawn: true};

onEveryStore('Documents of earlier versions', (hosts) => {
  it('are read, changed and moved as if they were new', async () => {
    const {host, store} = hosts;
    await store.write(async () => ({
      changes: {
        events: [],
        things: [
          {kind: 'kudos', id: 'old', state: JSON.stringify(kudos)},
          {kind: 'kudos', id: 'gone', state: JSON.stringify(withdrawn)},
        ],
        places: [{kind: 'kudos', id: 'old', places: [{view: 'kudos', scope: 'space/harbor', at: NOON, sequence: '1'}]}],
      },
      result: undefined,
    }));
    const item = await host.item('bilal', 'old');
    assert.deepEqual([item?.data.message, item?.data.state, item?.data.replies], ['From long ago', 'live', []]);
    assert.deepEqual(item?.can, ['restrict', 'consent', 'reply', 'report', 'react']);

    await host.reply('bilal', 'old', 'Long ago indeed');
    assert.equal((await host.item('dmitri', 'old'))?.data.replies.length, 1);
    assert.equal(await host.act('bilal', 'old', 'hearth.kudos.visibility_set.v1', {audience: 'recipient'}), 'stored');
    assert.equal(await host.item('dmitri', 'old'), undefined);
    assert.deepEqual(await host.mine('bilal', 'kept'), ['old']);
    assert.equal(await host.act('bilal', 'old', 'hearth.kudos.reported.v1', {reason: 'untrue'}), 'stored');
    assert.deepEqual((await host.queue('harbor-mod')).map(({id}) => id), ['old']); // oxfmt-ignore

    assert.equal(await host.act('bilal', 'gone', 'hearth.kudos.replied.v1', {message: 'Where?'}), 'gone');
    assert.equal(await host.act('dmitri', 'gone', 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'not-found');
  });
});
