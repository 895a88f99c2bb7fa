/** What tiles look like, in words: for whoever does not see them. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {manyTiles} from '../../../stories/support/tiles.js';
import {languages} from '../../../src/locales/mosaic/languages.js';
import {axTree, engine} from '../../support/commands.js';
import {until} from '../../support/page.js';
import {acting, button, buttons, closePages, look, open, openPage, refresh, tileOf} from './stage.js';

const given = manyTiles(7);

describe('what tiles look like', () => {
  afterEach(closePages);

  it('is said in words, in the picture and beside it', async () => {
    const {mosaic} = await open();
    await acting(mosaic);
    const looks = () => Object.fromEntries(buttons(mosaic).map((one) => [one.dataset.id!, one.getAttribute('aria-description')]));
    await until('the words', () => looks().bilal === 'Pebble, Clay, Waves, Sand');
    assert.deepEqual(looks(), {
      bilal: 'Pebble, Clay, Waves, Sand',
      chiara: 'Drop, Amber, Rings, Sand',
      dmitri: 'Hexagon, Slate, Steps, Sand',
      'eun-ji': 'Round, Indigo, Stars, Sand',
      farid: 'Arch, Fern, Leaves, Sand',
    });
    if (engine === 'chromium') {
      const heard = (await axTree()).filter(({role, name}) => role === 'button' && name.startsWith('Bilal Haddad'));
      assert.deepEqual(
        heard.map(({description}) => description),
        ['Pebble, Clay, Waves, Sand'],
      );
    }
    const face = (await look(mosaic, 'chiara')).querySelector('[role=img]')!;
    assert.equal(face.getAttribute('aria-label'), 'Drop, Amber, Rings, Sand');
  });

  it('is said anew where it changes', async () => {
    const {mosaic, host} = await open();
    await acting(mosaic);
    await until('the words', () => button(mosaic, 'bilal').getAttribute('aria-description') === 'Pebble, Clay, Waves, Sand');
    await host.state('bilal', {
      type: 'hearth.mosaic.tile_changed.v1',
      data: {...tileOf('bilal', 'I hum', {shape: 'round', colour: 'teal'}).tile, version: 1},
    });
    await refresh(mosaic);
    await until('the new look', () => button(mosaic, 'bilal').getAttribute('aria-description') === 'Round, Teal, Dots, Sand');
  });

  for (const [lang, open] of Object.entries(languages))
    it(`is said in the language of the page: ${lang}`, async () => {
      const page = openPage();
      page.lang = lang;
      render(html`<hearth-mosaic .items=${given}></hearth-mosaic>`, page);
      const mosaic = page.querySelector('hearth-mosaic')!;
      await mosaic.act();
      await until('the words', () => buttons(mosaic).length === 7 && buttons(mosaic).every((one) => one.hasAttribute('aria-description')));
      const words = (await open()).default as Record<string, unknown>;
      mosaic.tiles.forEach(({data: {shape, colour, pattern, accent}}, index) => {
        const said = buttons(mosaic)[index]!.getAttribute('aria-description')!;
        const expected = [`Shape_${shape}`, `Colour_${colour}`, `Pattern_${pattern}`, `Colour_${accent}`].map(
          (key) => words[`mosaic${key}`] as string,
        );
        let from = 0;
        for (const word of expected) {
          const at = said.indexOf(word, from);
          assert.ok(word !== '' && at >= 0, `${word} in “${said}”`);
          from = at + word.length;
        }
      });
    });
});
