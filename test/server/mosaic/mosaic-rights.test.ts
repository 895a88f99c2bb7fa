import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import type {ViewItem} from '../../../src/protocol/views/view.js';
import {MINUTE} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {appealed, changed, moderated, phrases, picture, placed, queue, removed, reported, tileOf} from './tiles.js';

const DAY = 24 * 60 * MINUTE;

onEveryStore('What a host keeps of a person and their tiles', (hosts) => {
  it('is handed out whole, from every space', async () => {
    const {host} = hosts;
    await placed(host, 'ana', 'In the harbor', {story: 'A long one.'});
    await placed(host, 'ana', 'For all', {}, 'everyone');
    const response = await host.request('ana', '/v1/me/export');
    const {events, items} = (await response.json()) as {events: RecordedEvent[]; items: ViewItem<{tiles?: {space: string; phrase: string}[]}>[]};
    assert.deepEqual(
      events.map(({type}) => type),
      ['hearth.mosaic.tile_placed.v1', 'hearth.mosaic.tile_placed.v1'],
    );
    const own = items.flatMap(({data}) => data.tiles ?? []);
    assert.deepEqual(
      own.map(({space, phrase}) => [space, phrase]),
      [
        ['harbor', 'In the harbor'],
        ['everyone', 'For all'],
      ],
    );
  });

  it('goes with them: the tiles, what they reported, and every trace in the log', async () => {
    const {host, store} = hosts;
    await placed(host, 'bilal', 'words-of-bilal 1', {story: 'words-of-bilal 2'});
    await changed(host, 'bilal', 1, 'words-of-bilal 3');
    await placed(host, 'ana', 'Stays');
    await reported(host, 'bilal', 'ana', 'words-of-bilal 4');
    await reported(host, 'dmitri', 'bilal', 'about-bilal');
    await moderated(host, 'harbor-mod', 'bilal', 'hidden', {version: 2, reason: 'about-bilal too'});
    await appealed(host, 'bilal', 'words-of-bilal 5');
    const headers = {'Hearth-Version': '1.0', 'Hearth-Principal': await host.tag('bilal')};
    assert.equal((await host.request('bilal', '/v1/me/erase', {method: 'POST', headers})).status, 202);
    assert.deepEqual(await phrases(host, 'dmitri'), ['Stays']);
    assert.deepEqual(await queue(host, 'harbor-mod', 'decided'), []);
    const states = await store.things('mosaic', ['ana', 'bilal']);
    const kept = [...states.values(), ...(await store.recordedAfter('0', 1000)).map(({body}) => body), JSON.stringify(await store.hints('0', '999'))];
    for (const trace of ['words-of-bilal', 'about-bilal', '"bilal"']) assert.ok(!kept.join().includes(trace), `${trace} in ${kept.join('\n')}`);
    assert.deepEqual([...states.keys()], ['ana']);
    assert.equal((await queue(host))[0]?.data.reports[0]?.note, undefined, 'that there was a report stays, its words do not');
  });

  it('is kept as long as the policy says, and one may begin anew', async () => {
    const host = hosts.withOptions({policy: {retention: {mosaic: 90 * DAY}}});
    await placed(host, 'ana', 'Old');
    host.now += 60 * DAY;
    await placed(host, 'bilal', 'Young');
    await changed(host, 'ana', 1, 'Old, in other words');
    host.now += 31 * DAY;
    await host.handler.rights.expire();
    await host.handler.rights.expire();
    assert.deepEqual(await phrases(host, 'dmitri'), ['Young']);
    assert.equal(await placed(host, 'ana', 'New'), 'stored');
    assert.deepEqual(await phrases(host, 'dmitri'), ['New', 'Young']);
  });

  it('is not there any more at once when it is taken away', async () => {
    const {host, store} = hosts;
    await placed(host, 'ana', 'words-to-go');
    await removed(host, 'ana');
    assert.deepEqual([await picture(host, 'bilal'), await tileOf(host, 'ana', 'ana')], [[], undefined]);
    assert.ok(!JSON.stringify([...(await store.things('mosaic', ['ana'])).values()]).includes('words-to-go'));
  });
});
