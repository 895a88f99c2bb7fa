import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {sendKeys} from '../../support/commands.js';
import {announced, seen, until} from '../../support/page.js';
import {
  acting,
  allSent,
  anas,
  appears,
  choose,
  closePages,
  compose,
  elapse,
  find,
  focusedTile,
  ids,
  leaves,
  look,
  names,
  open,
  others,
  place,
  press,
  pressAsItGoes,
  refresh,
  tileOf,
  toldTo,
} from './stage.js';
import type {Stage} from './stage.js';

const posts = (requests: string[]) => requests.filter((request) => request.startsWith('POST'));
const WORDS = 'Sawdust and sea air';

/** A tile that was placed, and not taken back, while there is no connection. */
async function placeOffline(): Promise<Stage> {
  const stage = await open();
  const {mosaic, host} = stage;
  await acting(mosaic);
  await mosaic.view.connection!.session();
  host.faults.offline = true;
  await place(mosaic, WORDS);
  await elapse(mosaic);
  return stage;
}

/** Opens the form to change one's own tile. */
async function change(mosaic: Stage['mosaic']): Promise<void> {
  await look(mosaic, 'ana');
  await press(mosaic, '[data-do=change]');
  await until('the words', () => find<HTMLTextAreaElement>(mosaic, 'textarea')?.value !== '');
}

/** Writes a phrase in place of the one that stands in the form. */
async function write(mosaic: Stage['mosaic'], phrase: string): Promise<void> {
  const field = await appears<HTMLTextAreaElement>(mosaic, 'textarea');
  field.focus();
  field.select();
  await sendKeys({type: phrase});
  await until('the phrase', () => field.value === phrase);
}

describe('placing a tile', () => {
  afterEach(closePages);

  it('goes from the first choice to the host, and tells the page each step', async () => {
    const {mosaic, host, heard} = await open();
    const composer = await compose(mosaic, WORDS);
    choose(composer, 'shape', 'drop');
    choose(composer, 'pattern', 'waves');
    choose(composer, 'colour', 'lake');
    choose(composer, 'accent', 'sand');
    await sendKeys({press: 'Control+Enter'});
    await leaves(mosaic, 'hearth-mosaic-composer');
    await until('the focus on it', () => focusedTile() === 'ana');
    assert.equal(names(mosaic).ana, `You: ${WORDS}`, 'one sees at once where it lies');
    assert.include(announced(), 'Your tile will be placed in a moment.');
    assert.deepEqual(posts(host.requests), [], 'nothing leaves the device while it can be taken back');
    await elapse(mosaic);
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    // A browser that is slow to open its storage is told of meanwhile, and nothing else is.
    const steps = heard.filter((event) => !(event instanceof HearthWarningEvent && event.code === 'storage-unavailable')).map(({type}) => type);
    assert.equal(steps.join(' '), 'hearth-before-send hearth-tile-placed hearth-sent');
    const [told] = (await toldTo(host, 'bilal')).filter(({id}) => id === 'ana');
    const {phrase, shape, pattern, colour, accent} = told!.data;
    assert.deepEqual({phrase, shape, pattern, colour, accent}, {phrase: WORDS, shape: 'drop', pattern: 'waves', colour: 'lake', accent: 'sand'});
    await refresh(mosaic);
    assert.equal(ids(mosaic).filter((id) => id === 'ana').length, 1, 'once, and not held back as new');
    assert.ok(!find(mosaic, '[data-do=compose]'));
  });

  it('shows beside the choices what the tile looks like, and surprises whoever likes it', async () => {
    const {mosaic} = await open();
    const composer = await compose(mosaic, '');
    const drawn = () => composer.shadowRoot!.querySelector('.preview hearth-tile-face')!.shadowRoot!.querySelector('use')!.getAttribute('href');
    choose(composer, 'shape', 'arch');
    choose(composer, 'pattern', 'rays');
    await until('the preview', () => drawn() === '#arch-rays');
    const groups = [...composer.shadowRoot!.querySelectorAll('fieldset')];
    assert.deepEqual(
      groups.map((group) => [group.querySelector('legend')!.textContent, group.querySelectorAll('input[type=radio]').length]),
      [['Shape', 8], ['Pattern', 10], ['Colour', 12], ['Second colour', 12]], // oxfmt-ignore
    );
    for (const label of composer.shadowRoot!.querySelectorAll('label.look')) assert.match(label.textContent.trim(), /^\p{L}+$/u);
    const looks = new Set<string>();
    for (let round = 0; round < 12; round++) {
      await press(composer, '.surprise');
      await (composer as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      looks.add(`${drawn()} ${announced()}`);
    }
    assert.isAbove(looks.size, 4, 'chance has many ideas');
  });

  it('can be left as easily as done, and what stands there is kept', async () => {
    const {mosaic} = await open();
    const composer = await compose(mosaic, WORDS);
    choose(composer, 'shape', 'hexagon');
    const [submit, later] = [...composer.shadowRoot!.querySelectorAll<HTMLElement>('.actions button')] as [HTMLElement, HTMLElement];
    assert.deepEqual([submit.textContent.trim(), later.textContent.trim()], ['Place tile', 'Not now']);
    for (const property of ['backgroundColor', 'color', 'fontWeight', 'borderTopWidth', 'height', 'width'] as const) {
      assert.equal(getComputedStyle(submit)[property], getComputedStyle(later)[property], `both weigh the same: ${property}`);
    }
    later.click();
    await leaves(mosaic, 'hearth-mosaic-composer');
    await until('the way back', () => mosaic.shadowRoot!.activeElement?.matches('[data-do=compose]') === true);
    await press(mosaic, '[data-do=compose]');
    const again = await appears(mosaic, 'hearth-mosaic-composer');
    await until('the words', () => find<HTMLTextAreaElement>(again, 'textarea')?.value === WORDS);
    assert.ok(again.shadowRoot!.querySelector<HTMLInputElement>('input[name=shape][value=hexagon]')!.checked);
  });

  it('asks for words where there are none, and for fewer where there are too many', async () => {
    const {mosaic, host} = await open({content: html`<hearth-mosaic max-phrase="12"></hearth-mosaic>`});
    const composer = await compose(mosaic, '');
    await press(composer, '.submit');
    await until('the question', () => seen(find(composer, '#phrase')!).includes('Write a few words for your tile.'));
    await sendKeys({type: 'Much more than fits'});
    await press(composer, '.submit');
    await until('how much it is too much', () => seen(find(composer, '#phrase')!).includes('7 characters too many'));
    assert.ok(find(mosaic, 'hearth-mosaic-composer'));
    assert.deepEqual(posts(host.requests), []);
  });

  it('has no room for stories where the page wants none', async () => {
    const {mosaic} = await open({content: html`<hearth-mosaic max-story="0"></hearth-mosaic>`});
    const composer = await compose(mosaic, WORDS);
    assert.isNull(composer.shadowRoot!.querySelector('#story'));
  });

  it('can be taken back with the button: it is in the composer again', async () => {
    const {mosaic, host} = await open();
    await place(mosaic, WORDS);
    const bar = await appears(mosaic, 'hearth-undo-bar');
    find(bar, 'button')!.click();
    await until('the words', () => find<HTMLTextAreaElement>(mosaic, 'textarea')?.value === WORDS);
    assert.equal(announced(), 'Taken back. Nothing was sent.');
    assert.notInclude(ids(mosaic), 'ana');
    assert.deepEqual(posts(host.requests), []);
  });

  it('can be taken back with Control+Z', async () => {
    const {mosaic} = await open();
    await place(mosaic, WORDS);
    await until('the focus on it', () => focusedTile() === 'ana');
    await sendKeys({press: 'Control+z'});
    await until('the words', () => find<HTMLTextAreaElement>(mosaic, 'textarea')?.value === WORDS);
    assert.notInclude(ids(mosaic), 'ana');
  });

  it('is sent when the page is left before the moment is over', async () => {
    const {mosaic, host} = await open();
    await place(mosaic, WORDS);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await leaves(mosaic, 'hearth-undo-bar');
    await until('the post', () => posts(host.requests).length === 1);
  });

  it('waits where there is no connection, and can be given up', async () => {
    const {mosaic, host} = await placeOffline();
    await until('a try, in vain', () => posts(host.requests).length > 0 && mosaic.view.connection!.pending[0]?.status === 'queued');
    const details = await look(mosaic, 'ana');
    await until('what it waits for', () => details.textContent.includes('Waiting to send'));
    await press(mosaic, '[data-do=discard]');
    await until('it to go', () => !ids(mosaic).includes('ana'));
    host.faults.offline = false;
    await refresh(mosaic);
    assert.deepEqual((await toldTo(host, 'bilal')).filter(({id}) => id === 'ana'), []); // oxfmt-ignore
  });

  it('can be given up also as a try is on its way', async () => {
    const {mosaic, host} = await placeOffline();
    await until('a try, in vain', () => posts(host.requests).length > 0 && mosaic.view.connection!.pending[0]?.status === 'queued');
    await look(mosaic, 'ana');
    await pressAsItGoes(mosaic, host, '[data-do=discard]');
    await until('it to go', () => !ids(mosaic).includes('ana'));
    assert.notInclude(
      mosaic.view.connection!.pending.map(({event}) => event.type),
      'hearth.mosaic.tile_placed.v1',
    );
  });

  it('is sent when the connection is back', async () => {
    const {mosaic, host} = await placeOffline();
    host.faults.offline = false;
    await mosaic.view.connection!.flush();
    await allSent(mosaic);
    assert.ok((await toldTo(host, 'bilal')).some(({id}) => id === 'ana'));
  });

  it('is handed to a page that takes it over', async () => {
    const {mosaic, host, page} = await open();
    page.addEventListener('hearth-before-send', (event) => event.preventDefault());
    await place(mosaic, WORDS);
    assert.deepEqual([posts(host.requests), find(mosaic, 'hearth-undo-bar')], [[], null]);
  });

  it('keeps words that the host refuses, with the reason and the way on', async () => {
    const {mosaic} = await open({policy: {wordCheck: (text) => (text.includes('darn') ? ['darn'] : [])}});
    await place(mosaic, 'darn socks');
    await elapse(mosaic);
    const refused = await appears(mosaic, '.refused');
    assert.include(refused.textContent, 'darn socks');
    assert.include(refused.textContent, 'Some of these words are not welcome here.');
    assert.notInclude(ids(mosaic), 'ana');
    await press(refused, '[data-do=recompose]');
    const composer = await appears(mosaic, 'hearth-mosaic-composer');
    await until('the words', () => find<HTMLTextAreaElement>(composer, 'textarea')?.value === 'darn socks');
    await until('the reason', () => seen(find(composer, '#phrase')!).includes('not welcome'));
    await leaves(mosaic, '.refused');
  });

  it('keeps what is being made where what was refused is made anew: it comes back once that is placed', async () => {
    const {mosaic} = await open({policy: {wordCheck: (text) => (text.includes('darn') ? ['darn'] : [])}});
    await place(mosaic, 'darn socks');
    await elapse(mosaic);
    await appears(mosaic, '.refused');
    await compose(mosaic, 'Wool and warm hands');
    await press(mosaic, '.refused [data-do=recompose]');
    await until('the words', () => find<HTMLTextAreaElement>(mosaic, 'textarea')?.value === 'darn socks');
    await write(mosaic, 'Mended socks');
    await press(mosaic, '.submit');
    await elapse(mosaic);
    await allSent(mosaic);
    await change(mosaic);
    await until('what was being made', () => find<HTMLTextAreaElement>(mosaic, 'textarea')?.value === 'Wool and warm hands');
  });

  it('becomes a change where one has a tile by now', async () => {
    const {mosaic, host} = await open();
    await compose(mosaic, 'From this device');
    await host.state('ana', {type: 'hearth.mosaic.tile_placed.v1', data: tileOf('ana', 'From another device').tile});
    await sendKeys({press: 'Control+Enter'});
    await elapse(mosaic);
    const refused = await appears(mosaic, '.refused');
    assert.include(refused.textContent, 'Your tile was changed elsewhere in the meantime.');
    assert.include(refused.textContent, 'From this device', 'no word is lost');
    await refresh(mosaic);
    await until('the other', () => names(mosaic).ana === 'You: From another device');
    await press(mosaic, '.refused [data-do=recompose]');
    const composer = await appears(mosaic, 'hearth-mosaic-composer');
    await until('the words', () => find<HTMLTextAreaElement>(composer, 'textarea')?.value === 'From this device');
    await press(composer, '.submit');
    await elapse(mosaic);
    await allSent(mosaic);
    assert.equal((await toldTo(host, 'bilal')).find(({id}) => id === 'ana')?.data.phrase, 'From this device');
  });
});

describe('one’s own tile', () => {
  afterEach(closePages);

  it('is changed in its place', async () => {
    const {mosaic, host, heard} = await open({tiles: [anas, ...others]});
    const places = ids(mosaic);
    await look(mosaic, 'ana');
    await press(mosaic, '[data-do=change]');
    const composer = await appears(mosaic, 'hearth-mosaic-composer');
    await until('its words', () => find<HTMLTextAreaElement>(composer, 'textarea')?.value === WORDS);
    assert.equal(composer.shadowRoot!.querySelector('.submit')!.textContent.trim(), 'Change');
    choose(composer, 'pattern', 'stars');
    await press(composer, '.submit');
    await leaves(mosaic, 'hearth-mosaic-composer');
    assert.ok(heard.some(({type}) => type === 'hearth-tile-changed'));
    await elapse(mosaic);
    await allSent(mosaic);
    await refresh(mosaic);
    assert.deepEqual(ids(mosaic), places, 'nobody has moved');
    assert.equal((await toldTo(host, 'bilal')).find(({id}) => id === 'ana')?.data.pattern, 'stars');
  });

  it('is changed once more while its change waits', async () => {
    const {mosaic, host} = await open({tiles: [anas, ...others]});
    await look(mosaic, 'ana');
    host.faults.offline = true;
    await press(mosaic, '[data-do=change]');
    await write(mosaic, 'Mended sails');
    await press(mosaic, '.submit');
    await elapse(mosaic);
    await until('a try, in vain', () => mosaic.view.connection!.pending[0]?.status === 'queued' && posts(host.requests).length > 0);
    await look(mosaic, 'ana');
    await press(mosaic, '[data-do=recompose]');
    await until('its words', () => find<HTMLTextAreaElement>(mosaic, 'textarea')?.value === 'Mended sails');
    host.faults.offline = false;
    await write(mosaic, 'Mended sails and socks');
    await press(mosaic, '.submit');
    await elapse(mosaic);
    await mosaic.view.connection!.flush();
    await allSent(mosaic);
    assert.equal((await toldTo(host, 'bilal')).find(({id}) => id === 'ana')?.data.phrase, 'Mended sails and socks');
  });

  it('is not changed where nothing is', async () => {
    const {mosaic, host} = await open({tiles: [anas, ...others]});
    await look(mosaic, 'ana');
    await press(mosaic, '[data-do=change]');
    await press(await appears(mosaic, 'hearth-mosaic-composer'), '.submit');
    await leaves(mosaic, 'hearth-mosaic-composer');
    assert.deepEqual([posts(host.requests), find(mosaic, 'hearth-undo-bar')], [[], null]);
  });

  it('is taken away in one step, at once, and can be brought back for a moment', async () => {
    const {mosaic, host, heard} = await open({tiles: [anas, ...others]});
    await look(mosaic, 'ana');
    await press(mosaic, '[data-do=remove]');
    await until('it to go', () => !ids(mosaic).includes('ana'));
    await until('the focus in the picture', () => focusedTile() !== undefined || mosaic.shadowRoot!.activeElement !== null);
    assert.ok(heard.some(({type}) => type === 'hearth-tile-removed'));
    find(await appears(mosaic, 'hearth-undo-bar'), 'button')!.click();
    await until('it to be back', () => focusedTile() === 'ana');
    assert.deepEqual(posts(host.requests), []);
    await look(mosaic, 'ana');
    await press(mosaic, '[data-do=remove]');
    await elapse(mosaic);
    await allSent(mosaic);
    assert.ok(!(await toldTo(host, 'bilal')).some(({id}) => id === 'ana'));
    await refresh(mosaic);
    assert.ok(find(mosaic, '[data-do=compose]'), 'one may place another');
  });

  it('keeps what was written when somebody changed it elsewhere', async () => {
    const {mosaic, host} = await open({tiles: [anas, ...others]});
    await look(mosaic, 'ana');
    await press(mosaic, '[data-do=change]');
    const composer = await appears(mosaic, 'hearth-mosaic-composer');
    const field = await appears<HTMLTextAreaElement>(composer, 'textarea');
    await until('its words', () => field.value === WORDS);
    field.focus();
    field.select();
    await sendKeys({type: 'Written here'});
    await host.state('ana', {type: 'hearth.mosaic.tile_changed.v1', data: {...tileOf('ana', 'Written there').tile, version: 1}});
    await press(composer, '.submit');
    await elapse(mosaic);
    const refused = await appears(mosaic, '.refused');
    assert.include(refused.textContent, 'Written here');
    await refresh(mosaic);
    await press(mosaic, '.refused [data-do=recompose]');
    await press(await appears(mosaic, 'hearth-mosaic-composer'), '.submit');
    await elapse(mosaic);
    await allSent(mosaic);
    assert.equal((await toldTo(host, 'bilal')).find(({id}) => id === 'ana')?.data.phrase, 'Written here');
  });
});
