/** In which language somebody writes on their tile, over a real host. */
import {assert} from '@open-wc/testing';
import {sendKeys} from '../../support/commands.js';
import {allSent, anas, appears, choose, closePages, elapse, find, leaves, look, open, others, place, press, toldTo} from './stage.js';
import type {Stage} from './stage.js';

afterEach(closePages);

/** The language of Ana’s tile, as the host tells it. */
async function languageAtHost({mosaic, host}: Stage): Promise<unknown> {
  await elapse(mosaic);
  await allSent(mosaic);
  return (await toldTo(host, 'bilal')).find(({id}) => id === 'ana')!.data.lang;
}

/** Opens Ana’s own tile to change it, and gives the form. */
async function change({mosaic}: Stage): Promise<HTMLElement> {
  await look(mosaic, 'ana');
  await press(mosaic, '[data-do=change]');
  return appears(mosaic, 'hearth-mosaic-composer');
}

describe('the language of a tile', () => {
  it('is sent where its words tell it, and marks them', async () => {
    const stage = await open();
    await place(stage.mosaic, 'Ich höre dem Holz zu, und das Holz mir');
    assert.equal(await languageAtHost(stage), 'de');
    await look(stage.mosaic, 'ana');
    assert.equal(find(stage.mosaic, '.details .phrase')?.lang, 'de');
  });

  it('is not sent where it may be one or another', async () => {
    const stage = await open();
    await place(stage.mosaic, 'Bravo, Kenji!');
    assert.isUndefined(await languageAtHost(stage));
  });

  it('stays where only the look is another', async () => {
    const stage = await open({tiles: [{...anas, tile: {...anas.tile, phrase: 'Moin, Nebelhorn!', lang: 'nds'}}, ...others]});
    choose(await change(stage), 'colour', 'lake');
    await sendKeys({press: 'Control+Enter'});
    await leaves(stage.mosaic, 'hearth-mosaic-composer');
    assert.equal(await languageAtHost(stage), 'nds');
  });
});
