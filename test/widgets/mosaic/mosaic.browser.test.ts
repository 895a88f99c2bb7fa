import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {manyTiles} from '../../../stories/support/tiles.js';
import type {Mosaic} from '../../../src/define/mosaic.js';
import type {TileItem} from '../../../src/protocol/views/mosaic.js';
import {sendKeys} from '../../support/commands.js';
import {describeContract} from '../../support/contract.js';
import {allInside, announced, inside, seen, until} from '../../support/page.js';
import {acting, anas, appears, button, buttons, closePages, find, focusedTile, ids, look, names, open, openPage, others, press, refresh, stateOf, tileOf} from './stage.js'; // oxfmt-ignore

const given: TileItem[] = manyTiles(7);

describeContract('hearth-mosaic', () => html`<hearth-mosaic .items=${given}></hearth-mosaic>`, {
  words: 'Our mosaic',
  settle: async (mosaic: Mosaic) => {
    await until('words', () => allInside(mosaic, '.tile').length === 7);
  },
});

describeContract('hearth-mosaic', () => html`<hearth-mosaic mode="preview"></hearth-mosaic>`, {
  words: 'no host',
  settle: async (mosaic: Mosaic) => {
    await acting(mosaic);
    await until('the notice', () => allInside(mosaic, 'hearth-notice').length === 1);
  },
});

describe('<hearth-mosaic>', () => {
  afterEach(closePages);

  it('shows a picture, and the same as a list', async () => {
    const {mosaic} = await open();
    assert.deepEqual(names(mosaic), {
      ...{bilal: 'Bilal Haddad: I hum while I plane.', chiara: 'Chiara Bonetti: Nine coats, no hurry', dmitri: 'Dmitri Arlov: Knots at lunch'},
      ...{'eun-ji': 'Eun-ji Baek: First light, flat water', farid: 'فريد المنصوري: Mint behind the shed'},
    });
    assert.equal(inside(mosaic, 'ul').getAttribute('role'), 'list');
    assert.equal(allInside(mosaic, 'li > button').length, 5);
    const drawn = allInside<SVGElement>(mosaic, 'svg use').map((use) => use.getAttribute('href'));
    assert.sameMembers(drawn, ['#pebble-waves', '#drop-rings', '#hexagon-steps', '#round-stars', '#arch-leaves']);
    assert.equal(inside(mosaic, '.picture > svg').getAttribute('aria-hidden'), 'true');
  });

  it('lays each button over its tile, in either direction', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const {mosaic} = await open({dir});
      await until('room', () => buttons(mosaic)[0]!.getBoundingClientRect().width > 30);
      const uses = allInside<SVGGraphicsElement>(mosaic, 'svg use');
      assert.equal(uses.length, buttons(mosaic).length);
      buttons(mosaic).forEach((one, index) => {
        const [over, under] = [one.getBoundingClientRect(), uses[index]!.getBoundingClientRect()];
        assert.closeTo(over.x + over.width / 2, under.x + under.width / 2, over.width / 8, `${dir} ${one.dataset.id}`);
        assert.closeTo(over.y + over.height / 2, under.y + under.height / 2, over.height / 8);
      });
      closePages();
    }
  });

  it('reads from the start of each row to its end', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const {mosaic} = await open({dir});
      await until('room', () => buttons(mosaic)[0]!.getBoundingClientRect().width > 30);
      const boxes = buttons(mosaic).map((one) => one.getBoundingClientRect());
      boxes.slice(1).forEach((box, index) => {
        const before = boxes[index]!;
        const sameRow = Math.abs(box.y - before.y) < 2;
        assert.ok(sameRow ? (dir === 'ltr') === box.x > before.x : box.y > before.y, `${dir} ${index}`);
      });
      closePages();
    }
  });

  it('invites whoever has no tile, and nobody else', async () => {
    const {mosaic} = await open();
    assert.equal(find(mosaic, '[data-do=compose]')?.textContent.trim(), 'Place your tile');
    const own = await open({tiles: [anas, ...others]});
    await acting(own.mosaic);
    assert.ok(!find(own.mosaic, '[data-do=compose]'));
    await press(own.mosaic, '[data-do=mine]');
    await until('the focus on one’s own', () => focusedTile() === 'ana');
    assert.equal(names(own.mosaic).ana, 'You: Sawdust and sea air');
  });

  it('says one sentence where there is no tile yet', async () => {
    const {mosaic} = await open({tiles: [], state: 'empty'});
    await until('the sentence', () => seen(mosaic).includes('A good place for the first tile.'));
    assert.ok(find(mosaic, '[data-do=compose]'));
    const readonly = await open({tiles: [], state: 'empty', content: html`<hearth-mosaic mode="readonly"></hearth-mosaic>`});
    await until('the sentence', () => seen(readonly.mosaic).includes('Tiles will appear here.'));
    assert.ok(!find(readonly.mosaic, '[data-do=compose]'));
  });

  it('can be without a composer, and only to look at', async () => {
    const {mosaic} = await open({content: html`<hearth-mosaic composer="none"></hearth-mosaic>`});
    assert.ok(!find(mosaic, '[data-do=compose]'));
    const readonly = await open({tiles: [anas, ...others], content: html`<hearth-mosaic mode="readonly"></hearth-mosaic>`});
    const details = await look(readonly.mosaic, 'ana');
    assert.deepEqual([...details.querySelectorAll('button')].length, 0);
  });

  it('opens the words of a tile beside it, and gives the focus back', async () => {
    const {mosaic} = await open();
    const details = await look(mosaic, 'bilal');
    assert.include(details.textContent, 'Bilal Haddad');
    assert.include(details.textContent, 'I hum while I plane.');
    assert.include(details.textContent, 'The same four notes.');
    const popup = find(find(mosaic, 'hearth-popup')!, '[role=dialog]')!;
    assert.equal(popup.getAttribute('aria-label'), 'Bilal Haddad: I hum while I plane.');
    await sendKeys({press: 'Escape'});
    await until('the focus on the tile', () => focusedTile() === 'bilal');
    assert.isNull(button(mosaic, 'bilal').getAttribute('aria-expanded'));
    await until('nothing shown', () => find(mosaic, '.details') === null);
  });

  it('does what a click asks before it was loaded', async () => {
    const {mosaic} = await open();
    button(mosaic, 'chiara').click();
    assert.include((await appears(mosaic, '.details')).textContent, 'Nine coats');
  });

  it('shows what a page gives it, and asks nobody', async () => {
    const page = openPage();
    render(html`<hearth-mosaic .items=${given} heading="Ours" heading-level="3"></hearth-mosaic>`, page);
    const mosaic = page.querySelector('hearth-mosaic')!;
    await until('tiles', () => buttons(mosaic).length === 7);
    const heading = inside(mosaic, '[role=heading]');
    assert.deepEqual([heading.textContent.trim(), heading.getAttribute('aria-level')], ['Ours', '3']);
    render(html`<hearth-mosaic><script type="application/json">[{"id":"x","type":"t","by":{"id":"x","name":"Xia"},"data":{"phrase":"From the page"}},{"id":"y","data":{}}]</script></hearth-mosaic>`, (page.append(document.createElement('div')), page.lastElementChild as HTMLElement)); // oxfmt-ignore
    const child = page.querySelectorAll('hearth-mosaic')[1]!;
    const warnings: string[] = [];
    child.addEventListener('hearth-warning', ({code}) => warnings.push(code));
    await child.act();
    await until('the tile', () => names(child).x === 'Xia: From the page');
    await until('a word about the other', () => warnings.includes('malformed-item'));
  });

  it('tells the page what it says wrong', async () => {
    const {mosaic, heard} = await open({content: html`<hearth-mosaic max-phrase="9" composer="big"></hearth-mosaic>`});
    await acting(mosaic);
    await until('warnings', () => heard.filter(({type}) => type === 'hearth-warning').length === 2);
  });

  it('shows each state, and what can be done about it', async () => {
    const failing = await open({faults: {status: 503}, tiles: [], state: 'error'});
    await until('the notice', () => seen(failing.mosaic).includes('This could not be loaded.'));
    failing.host.faults.status = undefined;
    await press(failing.mosaic, '[data-do=retry]');
    await stateOf(failing.mosaic, 'empty');
    const out = await open({as: null, state: 'signed-out'});
    await until('the notice', () => seen(out.mosaic).includes('Sign in to take part.'));
    await until('the event', () => out.heard.some(({type}) => type === 'hearth-auth-needed'));
    assert.ok(!find(out.mosaic, '[data-do=compose]'));
    const shut = await open({space: 'lighthouse', state: 'forbidden'});
    await until('the notice', () => seen(shut.mosaic).includes('You may not see this.'));
    const slow = await open({faults: {latency: Infinity}, state: 'loading', tiles: []});
    await until('a quiet sign', () => find(slow.mosaic, '[aria-busy=true]') !== null);
  });

  it('keeps what was there while the network is gone', async () => {
    const {mosaic, host} = await open();
    await acting(mosaic);
    host.faults.offline = true;
    await mosaic.view.keeper!.refresh();
    await stateOf(mosaic, 'offline');
    assert.equal(ids(mosaic).length, 5);
    await until('the notice', () => seen(mosaic).includes('No connection right now.'));
    await until('the words', () => announced().includes('No connection right now.'));
  });

  it('brings new tiles of others when one asks for them, and nothing moves before', async () => {
    const {mosaic, host} = await open();
    await acting(mosaic);
    const before = ids(mosaic);
    await host.state('hannes', {type: 'hearth.mosaic.tile_placed.v1', data: tileOf('hannes', 'Glue takes time').tile});
    await refresh(mosaic);
    assert.deepEqual(ids(mosaic), before);
    const news = await appears(mosaic, '[data-do=new]');
    assert.equal(news.textContent.trim(), 'Show new tiles');
    await press(mosaic, '[data-do=new]');
    await until('the new tile', () => focusedTile() === 'hannes');
    assert.sameMembers(ids(mosaic), [...before, 'hannes']);
  });

  it('closes the gap where somebody leaves, and keeps the focus near', async () => {
    const {mosaic, host} = await open();
    await acting(mosaic);
    button(mosaic, 'dmitri').focus();
    await host.state('dmitri', {type: 'hearth.mosaic.tile_removed.v1', data: {}});
    await refresh(mosaic);
    assert.sameMembers(ids(mosaic), ['bilal', 'chiara', 'eun-ji', 'farid']);
    assert.include(['bilal', 'chiara', 'eun-ji', 'farid'], focusedTile());
    assert.equal(allInside(mosaic, 'svg use').length, 4);
    assert.notInclude(JSON.stringify(names(mosaic)), 'Dmitri');
  });

  it('keeps the focus on a tile that moves', async () => {
    const {mosaic, host} = await open();
    await acting(mosaic);
    button(mosaic, 'farid').focus();
    for (const by of ['hannes', 'ifeoma', 'jonas', 'kenji', 'leilani']) await host.state(by, {type: 'hearth.mosaic.tile_placed.v1', data: tileOf(by, 'x').tile}); // oxfmt-ignore
    await refresh(mosaic);
    mosaic.view.keeper!.showWaiting();
    await mosaic.updateComplete;
    assert.equal(ids(mosaic).length, 10);
    assert.equal(focusedTile(), 'farid');
    assert.equal(mosaic.shadowRoot!.querySelectorAll('.tile[tabindex="0"]').length, 1);
  });

  it('shows a look that it does not know as one that it knows', async () => {
    const page = openPage();
    const odd = {
      ...given[0]!,
      data: {...given[0]!.data, shape: 'star', pattern: '__proto__', colour: 'x);fill:url(//elsewhere.example/)', accent: 7},
    };
    render(html`<hearth-mosaic .items=${[odd] as unknown as TileItem[]}></hearth-mosaic>`, page);
    const mosaic = page.querySelector('hearth-mosaic')!;
    await until('the tile', () => allInside(mosaic, 'use').length === 1);
    const use = inside<SVGElement>(mosaic, 'use');
    assert.notInclude(use.getAttribute('style'), 'elsewhere');
    assert.include(use.style.fill, '--hearth-tile-clay');
    assert.ok(use.getBoundingClientRect().width > 10, 'it is drawn');
  });

  it('shows two thousand, with three elements a tile', async function () {
    this.timeout(60_000);
    const {mosaic} = await open({state: 'empty', tiles: []});
    mosaic.items = manyTiles(2000);
    await until('all of them', () => buttons(mosaic).length === 2000);
    assert.equal(allInside(mosaic, 'svg use').length, 2000);
    const all = mosaic.shadowRoot!.querySelectorAll('*').length;
    assert.isBelow(all, 2000 * 3 + 700, 'three elements a tile, and the drawings once');
    assert.isAtMost(mosaic.shadowRoot!.querySelectorAll('defs > g').length, 80);
  });
});
