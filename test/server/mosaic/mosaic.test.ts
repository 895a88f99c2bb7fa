import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createPeople} from '../support/people.js';
import {MINUTE} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {assertProblem} from '../support/problem.js';
import {rejected} from '../support/receipts.js';
import {act, appealed, changed, moderated, phrases, picture, placed, queue, removed, reported, tile, tileOf} from './tiles.js';

const MOD = 'harbor-mod';

onEveryStore('A tile', (hosts) => {
  it('is placed, changed and taken away by whoever it is of', async () => {
    const {host} = hosts;
    assert.equal(await placed(host, 'ana', 'Sawdust and sea air', {story: 'My first boat still floats.', lang: 'en'}), 'stored');
    const [item] = await picture(host, 'bilal');
    assert.deepEqual(item, {
      id: 'ana',
      type: 'hearth.mosaic.tile_placed.v1',
      at: '2025-03-12T12:00:00.000Z',
      by: {id: 'ana', name: 'Ana Ferreira', detail: 'Boat yard'},
      data: {
        version: 1,
        colour: 'clay',
        accent: 'sand',
        pattern: 'dots',
        shape: 'leaf',
        phrase: 'Sawdust and sea air',
        story: 'My first boat still floats.',
        lang: 'en',
        mine: false,
      },
      can: ['report'],
    });
    host.now += MINUTE;
    assert.equal(await changed(host, 'ana', 1, 'Sea air and sawdust', {shape: 'drop'}), 'stored');
    const own = await tileOf(host, 'ana', 'ana');
    assert.deepEqual([own?.data.phrase, own?.data.shape, own?.data.version, own?.data.story], ['Sea air and sawdust', 'drop', 2, undefined]);
    assert.deepEqual([own?.at, own?.data.mine, own?.can], ['2025-03-12T12:00:00.000Z', true, ['change', 'remove']]);
    assert.equal(await removed(host, 'ana'), 'stored');
    assert.deepEqual(await picture(host, 'bilal'), []);
    assert.equal(await placed(host, 'ana', 'Here again'), 'stored');
    assert.deepEqual(await phrases(host, 'bilal'), ['Here again']);
  });

  it('is one a person and space, each picture by itself', async () => {
    const {host} = hosts;
    await placed(host, 'ana', 'In the harbor');
    await placed(host, 'ana', 'For all to see', {}, 'everyone');
    rejected(await host.post('ana', host.event({type: 'hearth.mosaic.tile_placed.v1', data: tile('A second')})), 'precondition', [
      '/type',
      'already-placed',
    ]);
    assert.deepEqual(await phrases(host, 'bilal'), ['In the harbor']);
    assert.deepEqual(await phrases(host, 'chiara', 'everyone'), ['For all to see']);
    await removed(host, 'ana');
    assert.deepEqual([await phrases(host, 'bilal'), await phrases(host, 'chiara', 'everyone')], [[], ['For all to see']]);
    await assertProblem(await host.request('chiara', '/v1/views/mosaic?space=harbor'), 404, 'not-found');
  });

  it('is changed in the version that one saw, and where there is one', async () => {
    const {host} = hosts;
    assert.equal(await changed(host, 'ana', 1, 'Nothing here yet'), 'not-found');
    assert.equal(await removed(host, 'ana'), 'not-found');
    await placed(host, 'ana', 'One');
    await changed(host, 'ana', 1, 'Two');
    rejected(
      await host.post('ana', host.event({type: 'hearth.mosaic.tile_changed.v1', data: {...tile('From another device'), version: 1}})),
      'precondition',
      ['/data/version', 'precondition'],
    );
    assert.deepEqual(await phrases(host, 'bilal'), ['Two']);
  });

  it('belongs to whoever is signed in, whatever an event says', async () => {
    const {host} = hosts;
    await placed(host, 'ana', 'Mine');
    for (const type of ['hearth.mosaic.tile_removed.v1', 'hearth.mosaic.tile_changed.v1', 'hearth.mosaic.tile_placed.v1'] as const) {
      const data = type === 'hearth.mosaic.tile_removed.v1' ? {} : type === 'hearth.mosaic.tile_placed.v1' ? tile('x') : {...tile('x'), version: 1};
      rejected(await host.post('bilal', host.event({type, data, subject: 'ana'} as never)), 'invalid', ['/subject', 'not-own-id']);
    }
    assert.equal(await removed(host, 'bilal'), 'not-found');
    assert.deepEqual(await phrases(host, 'bilal'), ['Mine']);
    assert.equal(await act(host, 'ana', 'hearth.mosaic.tile_removed.v1', {}, {subject: 'ana'}), 'stored', 'one’s own id may be said');
    assert.equal(await placed(host, 'chiara', 'From elsewhere'), 'not-found', 'a space that one may not read');
  });

  it('looks as it can look, and says something short', async () => {
    const {host} = hosts;
    const refusedFor = async (more: object) => (await host.post('ana', host.event({type: 'hearth.mosaic.tile_placed.v1', data: {...tile('x'), ...more}})))[0]; // oxfmt-ignore
    for (const [more, pointer, code] of [
      [{colour: 'gold'}, '/data/colour', 'type'],
      [{shape: 'star'}, '/data/shape', 'type'],
      [{phrase: ' \u200b '}, '/data/phrase', 'empty'],
      [{phrase: 'ö'.repeat(61)}, '/data/phrase', 'too-long'],
      [{story: 'x'.repeat(601)}, '/data/story', 'too-long'],
      [{team: 'blue'}, '/data/team', 'unknown'],
    ] as const) {
      const receipt = await refusedFor(more);
      assert.deepEqual([receipt?.code, receipt?.errors?.[0]?.pointer], ['invalid', pointer], `${code} ${JSON.stringify(receipt)}`);
    }
    assert.equal(await placed(host, 'ana', '👩🏽‍🔧'.repeat(60)), 'stored', 'what is seen as one character counts as one');
  });

  it('of somebody who has left is not in the picture, and leaves no place', async () => {
    const {host} = hosts;
    for (const person of ['ana', 'bilal', 'dmitri']) await placed(host, person, `Tile of ${person}`);
    const later = hosts.withOptions({directory: createPeople('bilal')});
    assert.deepEqual(await phrases(later, 'ana'), ['Tile of ana', 'Tile of dmitri']);
    const text = JSON.stringify(await picture(later, 'ana'));
    assert.ok(!text.includes('bilal') && !text.includes('null'), text);
  });

  it('is not counted, and nothing of its author but their name is told', async () => {
    const {host} = hosts;
    for (const person of ['ana', 'bilal', 'dmitri']) await placed(host, person, 'Words');
    const response = await host.request('ana', '/v1/views/mosaic?space=harbor');
    const view = (await response.json()) as {aggregates: object};
    assert.deepEqual(view.aggregates, {});
    assert.deepEqual(
      Object.keys(view).filter((name) => /count|total|number/i.test(name)),
      [],
    );
  });

  it('goes through the words that the host looks at', async () => {
    const host = hosts.withOptions({policy: {wordCheck: (text) => (text.includes('darn') ? ['darn'] : [])}});
    const place = (phrase: string, story?: string) => host.post('ana', host.event({type: 'hearth.mosaic.tile_placed.v1', data: tile(phrase, {story})})); // oxfmt-ignore
    const [first] = await place('Darning, not darn');
    assert.deepEqual([first?.code, first?.errors?.map(({pointer}) => pointer)], ['blocked-words', ['/data/phrase']]);
    const [second] = await place('Socks', 'A darn good story');
    assert.deepEqual([second?.code, second?.errors?.map(({pointer}) => pointer)], ['blocked-words', ['/data/story']]);
    assert.equal(await placed(host, 'ana', 'Socks'), 'stored');
    const [third] = await host.post('ana', host.event({type: 'hearth.mosaic.tile_changed.v1', data: {...tile('Oh darn'), version: 1}}));
    assert.equal(third?.code, 'blocked-words');
  });
});

onEveryStore('A picture of many tiles', (hosts) => {
  it('comes in pages of five hundred, and no more', async () => {
    const many = Array.from({length: 620}, (_, index) => ({id: `person-${index}`, name: `Person ${index}`}));
    const {createDirectory} = await import('../../../src/server/index.js');
    const host = hosts.withOptions({
      directory: createDirectory({people: many}),
      people: Object.fromEntries(many.map(({id, name}) => [id, {id, name, roles: [], spaces: ['harbor']}])),
      limits: {ratePerMinute: 100_000},
    });
    await Promise.all(many.map(({id}) => placed(host, id, `Words of ${id}`)));
    const first = await host.request('person-0', '/v1/views/mosaic?space=harbor&limit=500');
    const view = (await first.json()) as {items: {id: string}[]; page: {next: string}};
    assert.equal(view.items.length, 500);
    const rest = await host.request('person-0', `/v1/views/mosaic?space=harbor&limit=500&page=${view.page.next}`);
    const more = (await rest.json()) as {items: {id: string}[]};
    assert.equal(new Set([...view.items, ...more.items].map(({id}) => id)).size, 620);
    await assertProblem(await host.request('person-0', '/v1/views/mosaic?space=harbor&limit=501'), 422, 'invalid');
    await assertProblem(await host.request('person-0', '/v1/views/kudos?space=harbor&limit=101'), 422, 'invalid');
  });
});

onEveryStore('Moderators of a mosaic', (hosts) => {
  it('read a tile before others do, where the policy says so', async () => {
    const host = hosts.withOptions({policy: {moderation: 'pre'}, directory: hosts.host.directory});
    await placed(host, 'ana', 'Held');
    assert.deepEqual(await picture(host, 'bilal'), []);
    assert.deepEqual([(await tileOf(host, 'ana', 'ana'))?.data.state, (await tileOf(host, 'ana', 'ana'))?.can], ['pending', ['change', 'remove']]);
    assert.deepEqual(
      (await queue(host)).map(({id, data}) => [id, data.phrase, data.waits, data.mine]),
      [['ana', 'Held', ['pending'], false]],
    );
    assert.equal(await moderated(host, MOD, 'ana', 'approved'), 'stored');
    assert.deepEqual(await phrases(host, 'bilal'), ['Held']);
    assert.equal(await changed(host, 'ana', 1, 'Held', {colour: 'lake'}), 'stored');
    assert.deepEqual(await phrases(host, 'bilal'), ['Held'], 'another look of the same words waits for nobody');
    assert.equal(await changed(host, 'ana', 2, 'Other words'), 'stored');
    assert.deepEqual(await picture(host, 'bilal'), []);
    assert.equal(await moderated(host, MOD, 'ana', 'approved', {version: 2}), 'precondition', 'what was read is what is approved');
    assert.equal(await moderated(host, MOD, 'ana', 'approved', {version: 3}), 'stored');
  });

  it('are asked by a report, which hides nothing and tells nobody who reported', async () => {
    const {host} = hosts;
    await placed(host, 'ana', 'A joke at a cost');
    const before = await tileOf(host, 'ana', 'ana');
    assert.equal(await reported(host, 'dmitri', 'ana', 'Not funny to me'), 'stored');
    assert.equal(await reported(host, 'dmitri', 'ana', 'Not funny to anybody'), 'stored');
    assert.deepEqual(await phrases(host, 'bilal'), ['A joke at a cost']);
    assert.deepEqual(await tileOf(host, 'ana', 'ana'), before);
    assert.deepEqual((await tileOf(host, 'dmitri', 'ana'))?.can, []);
    const [item] = await queue(host);
    assert.deepEqual(item?.data.reports, [{reason: 'hurtful', note: 'Not funny to anybody', at: '2025-03-12T12:00:00.000Z'}]);
    assert.doesNotMatch(JSON.stringify(await queue(host)), /dmitri|Дмитрий/);
    assert.equal(await reported(host, 'ana', 'ana'), 'forbidden');
    assert.equal(await reported(host, 'bilal', 'eun-ji'), 'not-found');
    assert.equal(await moderated(host, MOD, 'ana', 'approved'), 'stored');
    assert.equal(await reported(host, 'dmitri', 'ana'), 'stored');
    assert.deepEqual(await queue(host), [], 'it is decided, until the words change');
    await changed(host, 'ana', 1, 'Another joke');
    assert.equal(await reported(host, 'dmitri', 'ana'), 'stored');
    assert.deepEqual(
      (await queue(host)).map(({id}) => id),
      ['ana'],
    );
  });

  it('hide with a reason that only the author reads, who may ask again once', async () => {
    const {host} = hosts;
    await placed(host, 'ana', 'It names a client');
    assert.equal(await moderated(host, 'bilal', 'ana', 'hidden'), 'forbidden');
    assert.equal(await moderated(host, 'lighthouse-mod', 'ana', 'hidden'), 'not-found', 'not a space of theirs');
    rejected(
      await host.post(MOD, host.event({type: 'hearth.mosaic.tile_moderated.v1', subject: 'ana', data: {version: 1, decision: 'hidden'}})),
      'invalid',
      ['/data/reason', 'required'],
    );
    assert.equal(await moderated(host, MOD, 'ana', 'hidden'), 'stored');
    assert.deepEqual(await picture(host, 'bilal'), []);
    assert.equal(await reported(host, 'bilal', 'ana'), 'not-found');
    assert.equal(await moderated(host, 'bilal', 'ana', 'hidden'), 'not-found');
    const own = await tileOf(host, 'ana', 'ana');
    assert.deepEqual([own?.data.state, own?.data.reason, own?.can], ['hidden', 'It names a client.', ['remove', 'appeal']]);
    assert.equal(await changed(host, 'ana', 1, 'Round it'), 'forbidden');
    assert.equal(await appealed(host, 'ana'), 'stored');
    assert.equal(await appealed(host, 'ana'), 'forbidden');
    assert.deepEqual((await queue(host))[0]?.data.appealNote, 'The client agreed.');
    assert.deepEqual((await queue(host, MOD, 'decided')).map(({id, data}) => [id, data.state]), [['ana', 'hidden']]); // oxfmt-ignore
    assert.equal(await moderated(host, MOD, 'ana', 'approved'), 'stored');
    assert.deepEqual(await phrases(host, 'bilal'), ['It names a client']);
    assert.deepEqual([await queue(host), await queue(host, MOD, 'decided')], [[], []]);
  });

  it('decide on the tiles of others, in a list that is theirs alone', async () => {
    const {host} = hosts;
    await assertProblem(await host.request('ana', '/v1/views/mosaic_reports?space=harbor'), 404, 'not-found');
    await placed(host, MOD, 'A moderator’s own');
    assert.equal(await moderated(host, MOD, MOD, 'hidden'), 'forbidden');
    await reported(host, 'ana', MOD);
    assert.deepEqual(await queue(host), []);
    const response = await host.request('ana', '/v1/session');
    const {features} = (await response.json()) as {features: {views: string[]; events: string[]}};
    assert.deepEqual(features.views.filter((name) => name.startsWith('mosaic')), ['mosaic']); // oxfmt-ignore
    assert.ok(features.events.includes('hearth.mosaic.tile_placed.v1'));
  });

  it('and everybody else see nothing of it where the widget is not for them', async () => {
    const host = hosts.withOptions({policy: {isAvailable: (widget, {id}) => widget !== 'mosaic' || id !== 'ana'}});
    await assertProblem(await host.request('ana', '/v1/views/mosaic?space=harbor'), 404, 'not-found');
    assert.equal(await placed(host, 'ana', 'x'), 'unknown-type');
    assert.equal(await placed(host, 'bilal', 'x'), 'stored');
  });
});
