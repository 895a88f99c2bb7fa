/** Whatever people, hosts and pages write is shown as text; and nobody is counted, in what is seen, heard, sent and answered. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {graphemeCount, normalizeText} from '../../../src/protocol/text.js';
import type {TileItem} from '../../../src/protocol/views/mosaic.js';
import {imageOf} from '../../../src/widgets/mosaic/mosaic-export.js';
import {people} from '../../../demo/seed/people/index.js';
import {axTree, engine} from '../../support/commands.js';
import {assertOnlyOwnMarkup, everyElement, Watch} from '../../support/harm.js';
import {allInjections, postable} from '../../support/injections.js';
import {until} from '../../support/page.js';
import {acting, appears, buttons, closePages, elapse, find, look, names, open, openPage, others, place, press, tileOf} from './stage.js';

let watch: Watch;
beforeEach(() => (watch = new Watch()));
afterEach(() => {
  closePages();
  watch.end();
});

describe('texts that want to be more than text', () => {
  it('come from a store to the picture as they were written: S5', async function () {
    this.timeout(30_000);
    const texts = postable(allInjections, normalizeText).filter((text) => graphemeCount(normalizeText(text)) <= 60);
    const writers = people.filter(({id, spaces}) => id !== 'ana' && spaces.includes('harbor'));
    for (let start = 0; start < texts.length; start += writers.length) {
      const some = texts.slice(start, start + writers.length);
      const {mosaic} = await open({tiles: some.map((text, index) => tileOf(writers[index]!.id, text, {story: text}))});
      await acting(mosaic);
      some.forEach((text, index) => {
        const {id, name} = writers[index]!;
        assert.equal(names(mosaic)[id], `${name}: ${normalizeText(text)}`);
      });
      const details = await look(mosaic, writers[0]!.id);
      assert.equal(details.querySelector('.phrase')!.textContent, normalizeText(some[0]!));
      assert.equal(details.querySelector('.story')!.textContent, normalizeText(some[0]!));
      assertOnlyOwnMarkup(mosaic);
      closePages();
    }
  });

  it('may stand wherever a host says anything: S5', async () => {
    const items = allInjections.map(
      (text, index) =>
        ({
          id: `${index} ${text}`,
          type: text,
          at: text,
          by: {id: text, name: text, avatar: text},
          data: {version: 1, phrase: text, story: text, lang: text, colour: text, accent: text, pattern: text, shape: text, mine: false, state: text},
          can: [text],
        }) as unknown as TileItem,
    );
    const page = openPage();
    render(html`<hearth-mosaic .items=${items}></hearth-mosaic>`, page);
    const mosaic = page.querySelector('hearth-mosaic')!;
    await until('all of them', () => buttons(mosaic).length === items.length);
    await mosaic.act();
    await mosaic.updateComplete;
    buttons(mosaic)[0]!.click();
    await appears(mosaic, '.details');
    assertOnlyOwnMarkup(mosaic);
    for (const kind of ['svg', 'png'] as const) await imageOf(mosaic, kind);
  });
});

/** Attributes in which a number is a name, a place or a size of a thing. */
const PLACES =
  /^(id|data-id|for|aria-(labelledby|describedby|controls|level)|tabindex|class|d|viewBox|transform|href|clip-path|stroke-width|style|rows|endpoint|c[xy]|r|max-phrase)$/;

describe('no number about a person', () => {
  it('is on the screen, in the accessibility tree, in what is sent and answered', async function () {
    this.timeout(30_000);
    const {mosaic, page, provider, host} = await open();
    const passed: string[] = [];
    const {fetch} = host;
    provider.fetch = async (input, init) => {
      if (typeof init?.body === 'string') passed.push(init.body);
      const answer = await fetch(input, init);
      const url = String(input instanceof Request ? input.url : input);
      if (/views\/mosaic/.test(url)) passed.push(await answer.clone().text());
      return answer;
    };
    await provider.updateComplete;
    await acting(mosaic);
    await place(mosaic, 'Words without a figure');
    await elapse(mosaic);
    await until('it to be there', () => mosaic.view.connection!.pending.every(({status}) => status === 'accepted'));
    await host.state('hannes', {type: 'hearth.mosaic.tile_placed.v1', data: tileOf('hannes', 'Glue').tile});
    await mosaic.view.keeper!.refresh();
    await mosaic.updateComplete;
    await look(mosaic, 'bilal');
    assert.ok(find(mosaic, '[data-do=new]'));
    await press(mosaic, '[data-do=report]');
    const found: string[] = [];
    for (const element of everyElement(page)) {
      for (const {name, value} of element.attributes) if (!PLACES.test(name) && /\p{Nd}/u.test(value)) found.push(`${name}="${value}"`);
      const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
      if (element.localName !== 'style' && /\p{Nd}/u.test(text)) found.push(text);
    }
    assert.deepEqual(found, []);
    if (engine === 'chromium') {
      const said = (await axTree()).map(({name, value, description}) => `${name} ${value} ${description}`);
      assert.deepEqual(
        said.filter((text) => text.includes('tile') && /\p{Nd}/u.test(text)),
        [],
      );
    }
    const members = new Set(passed.flatMap((text) => [...text.matchAll(/"(\w+)":-?\d/g)].map(([, name]) => name)));
    assert.sameMembers([...members], ['version']);
    assert.isAbove(passed.length, 1);
    assert.equal(others.length, 5);
  });
});
