/** What is drawn, apart from who may do what: patterns that can be told apart, motion, paper, and the picture as a file. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {TILE_PATTERNS, TILE_SHAPES} from '../../../src/protocol/events/tile-look.js';
import {CELL, TURN} from '../../../src/widgets/mosaic/mosaic.drawing.js';
import {drawPicture} from '../../../src/widgets/mosaic/mosaic.picture.js';
import type {Look} from '../../../src/widgets/mosaic/mosaic.picture.js';
import {imageOf} from '../../../src/widgets/mosaic/mosaic-export.js';
import {manyTiles} from '../../../stories/support/tiles.js';
import {emulateMedia, engine} from '../../support/commands.js';
import {allInside, announced, inside, until} from '../../support/page.js';
import {acting, appears, closePages, ids, open, openPage, others, press, refresh, tileOf} from './stage.js';

/** The light of each pixel of an image, from 0 to 1. */
async function lights(source: Blob, width: number, height: number): Promise<number[]> {
  const bitmap = await createImageBitmap(source);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  context.drawImage(bitmap, 0, 0, width, height);
  const {data} = context.getImageData(0, 0, width, height);
  return Array.from({length: width * height}, (_, at) => (0.2126 * data[4 * at]! + 0.7152 * data[4 * at + 1]! + 0.0722 * data[4 * at + 2]!) / 255);
}

/** Which share of what is not ground, in either of two images, differs clearly. */
function differing(one: readonly number[], other: readonly number[]): number {
  const ground = one[0]!;
  const seen = one.filter((light, index) => Math.abs(light - ground) > 0.02 || Math.abs(other[index]! - ground) > 0.02).length;
  return one.filter((light, index) => Math.abs(light - other[index]!) > 0.2).length / seen;
}

const SIDE = 96;

/** One tile as an image in shades of grey: what those see who see no colours, and what is printed in black. */
async function grey(look: Partial<Look>): Promise<number[]> {
  const item = manyTiles(1)[0]!;
  const data = {...item.data, colour: 'lake', accent: 'sand', pattern: 'plain', shape: 'square', ...look} as const;
  const {mosaic} = await open({content: html`<hearth-mosaic .items=${[{...item, data}]}></hearth-mosaic>`});
  await until('the drawing', () => allInside(mosaic, 'use').length === 1);
  const found = await lights(await imageOf(mosaic, 'png'), SIDE, SIDE);
  closePages();
  return found;
}

describe('what is drawn of tiles', () => {
  afterEach(closePages);

  it('differs for every two patterns, without any colour', async function () {
    this.timeout(30_000);
    for (const shape of ['square', 'drop'] as const) {
      const drawn = new Map<string, number[]>();
      for (const pattern of TILE_PATTERNS) drawn.set(pattern, await grey({pattern, shape}));
      for (const one of TILE_PATTERNS)
        for (const other of TILE_PATTERNS.slice(TILE_PATTERNS.indexOf(one) + 1)) {
          const share = differing(drawn.get(one)!, drawn.get(other)!);
          assert.isAbove(share, 0.1, `${one} and ${other} on a ${shape}`);
        }
    }
  });

  it('differs for every two shapes', async function () {
    this.timeout(30_000);
    const drawn = new Map<string, number[]>();
    for (const shape of TILE_SHAPES) drawn.set(shape, await grey({shape}));
    for (const one of TILE_SHAPES)
      for (const other of TILE_SHAPES.slice(TILE_SHAPES.indexOf(one) + 1))
        assert.isAbove(differing(drawn.get(one)!, drawn.get(other)!), 0.03, `${one} and ${other}`);
  });

  it('stays in its cell, in every shape and however it is turned', () => {
    const page = openPage();
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', `0 0 ${CELL} ${CELL}`);
    Object.assign(svg.style, {inlineSize: '460px', blockSize: '460px', display: 'block'});
    page.append(svg);
    for (const shape of TILE_SHAPES)
      for (const turn of [-TURN, 0, TURN]) {
        drawPicture(svg, [{shape, pattern: 'plain', colour: 'clay', accent: 'sand', x: 0, y: 0, turn}]);
        const outline = svg.querySelector<SVGPathElement>(`#${shape}-plain > path`)!;
        const edge = Number(outline.getAttribute('stroke-width')) / 2;
        const angle = (turn * Math.PI) / 180;
        for (let at = 0; at <= 1; at += 0.01) {
          const {x, y} = outline.getPointAtLength(outline.getTotalLength() * at);
          const turned = [(x - 50) * Math.cos(angle) - (y - 50) * Math.sin(angle), (x - 50) * Math.sin(angle) + (y - 50) * Math.cos(angle)];
          for (const far of turned) assert.isAtMost(Math.abs(far) + edge, CELL / 2 + 0.5, `${shape}, turned by ${turn}`);
        }
      }
  });

  if (engine === 'chromium')
    it('can be told apart in forced colours: the tile in that of text, its pattern in that of the page', async () => {
      await emulateMedia({forcedColors: 'active'});
      try {
        const {mosaic} = await open();
        await acting(mosaic);
        const use = inside<SVGElement>(mosaic, 'use');
        await until('the system’s colours', () => getComputedStyle(use).fill !== getComputedStyle(use).color);
        const system = (colour: string) => {
          const probe = document.createElement('i');
          probe.style.color = colour;
          document.body.append(probe);
          const found = getComputedStyle(probe).color;
          probe.remove();
          return found;
        };
        assert.equal(getComputedStyle(use).fill, system('CanvasText'));
        assert.equal(getComputedStyle(use).color, system('Canvas'));
      } finally {
        await emulateMedia({forcedColors: 'none'});
      }
    });

  if (engine === 'chromium')
    it('glides to its new place where motion is welcome, and not where it is not', async () => {
      for (const reducedMotion of ['no-preference', 'reduce'] as const) {
        await emulateMedia({reducedMotion});
        const {mosaic, host} = await open();
        await acting(mosaic);
        await mosaic.updateComplete;
        await host.state('bilal', {type: 'hearth.mosaic.tile_removed.v1', data: {}});
        await mosaic.view.keeper!.refresh();
        await mosaic.updateComplete;
        const moving = allInside<SVGElement>(mosaic, 'use').filter((use) => use.getAnimations().length > 0);
        assert.equal(moving.length > 0, reducedMotion === 'no-preference', reducedMotion);
        assert.isBelow(moving.length, 5);
        closePages();
      }
      await emulateMedia({reducedMotion: 'reduce'});
    });
});

describe('the picture as a file', () => {
  afterEach(closePages);

  it('is a drawing that stands alone: colours in it, no names, no words, no address', async () => {
    const {mosaic} = await open();
    const blob = await imageOf(mosaic, 'svg');
    assert.equal(blob.type, 'image/svg+xml');
    const text = await blob.text();
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    assert.isNull(parsed.querySelector('parsererror'));
    assert.equal(parsed.querySelectorAll('use').length, 5);
    for (const use of parsed.querySelectorAll('use')) {
      assert.match(use.getAttribute('fill')!, /^#[\da-f]{6}$/);
      assert.match(use.getAttribute('color')!, /^#[\da-f]{6}$/);
      assert.isNull(use.getAttribute('style'));
      assert.ok(parsed.querySelector(use.getAttribute('href')!), 'what it uses is in the file');
    }
    for (const secret of ['Bilal', 'bilal', 'hum', 'http:', 'https:', 'var(']) {
      assert.notInclude(text.replaceAll('http://www.w3.org/', ''), secret);
    }
  });

  it('is an image of the size of the picture, with the tiles where they lie', async () => {
    const {mosaic} = await open();
    const {columns, rows} = mosaic.picture;
    const blob = await imageOf(mosaic, 'png');
    assert.equal(blob.type, 'image/png');
    const bitmap = await createImageBitmap(blob);
    assert.closeTo(bitmap.width / bitmap.height, (columns + 1) / (rows + 1), 0.02);
    const [width, height] = [(columns + 1) * 20, (rows + 1) * 20];
    const found = await lights(blob, width, height);
    const at = (x: number, y: number) => found[Math.round((y + 0.5) * 20) * width + Math.round((x + 0.5) * 20)]!;
    for (const {x, y} of mosaic.picture.places.values()) assert.isBelow(Math.min(at(x + 0.5, y + 0.15), at(x + 0.5, y + 0.5), at(x + 0.4, y + 0.88)), 0.8, `${x} ${y}`); // oxfmt-ignore
    assert.isAbove(at(-0.4, -0.4), 0.9, 'nothing lies on the edge');
  });

  it('is as wide and as high as becomes it, on a telephone as well as on a desk', async function () {
    this.timeout(30_000);
    const sizes: string[] = [];
    for (const width of [320, 900]) {
      const {mosaic} = await open({content: html`<div .style=${`width:${width}px`}><hearth-mosaic .items=${manyTiles(400)}></hearth-mosaic></div>`});
      await until('all', () => allInside(mosaic, 'use').length === 400);
      const {width: wide, height: high} = await createImageBitmap(await imageOf(mosaic, 'png'));
      assert.ok(wide / high > 1.2 && wide / high < 2, `${wide} by ${high}`);
      const drawn = new DOMParser().parseFromString(await (await imageOf(mosaic, 'svg')).text(), 'image/svg+xml').documentElement;
      assert.closeTo(Number(drawn.getAttribute('width')) / Number(drawn.getAttribute('height')), wide / high, 0.02);
      sizes.push(`${wide} by ${high}`);
      closePages();
    }
    assert.equal(sizes[0], sizes[1]);
  });

  it('is as large as an image may be, however many tiles there are', async function () {
    this.timeout(30_000);
    const {mosaic} = await open({content: html`<hearth-mosaic .items=${manyTiles(2000)}></hearth-mosaic>`});
    await until('all', () => allInside(mosaic, 'use').length === 2000);
    const bitmap = await createImageBitmap(await imageOf(mosaic, 'png'));
    assert.isAtMost(Math.max(bitmap.width, bitmap.height), 4097);
  });

  it('is saved from a menu, without a request', async () => {
    const {mosaic, host} = await open();
    await acting(mosaic);
    const before = host.requests.length;
    const saved: {name: string; href: string}[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, href: this.href});
    };
    try {
      await press(mosaic, '[data-do=save]');
      (await appears(mosaic, '[role=menuitem]')).click();
      await until('the file', () => saved.length === 1);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    assert.equal(saved[0]!.name, 'Our mosaic.png');
    assert.match(saved[0]!.href, /^blob:/);
    await until('the words', () => announced().startsWith('The picture is saved.'));
    // What keeps the picture fresh goes on; nothing else is asked for.
    assert.deepEqual(
      host.requests.slice(before).filter((request) => !/^GET \/v1\/(?:session|stream|changes|views\/mosaic)/.test(request)),
      [],
    );
  });

  it('has on paper what each tile says, and its story, and nothing of it afterwards', async () => {
    const {mosaic} = await open({tiles: [tileOf('hannes', 'Glue takes time', {lang: 'en', story: 'It does.\nAnd so do I.'}), ...others]});
    await acting(mosaic);
    dispatchEvent(new Event('beforeprint'));
    const lines = () => allInside(mosaic, '.printed > li').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    assert.equal(lines().length, ids(mosaic).length);
    assert.include(lines().join('\n'), 'I hum while I plane. Bilal Haddad The same four notes.');
    const stories = allInside(mosaic, '.printed .story');
    assert.sameMembers(
      stories.map(({textContent, lang}) => `${lang}: ${textContent}`),
      ['en: It does.\nAnd so do I.', ': The same four notes.'],
    );
    // In the order of the picture, each beside the tile as it is drawn there.
    const drawn = (selector: string) => allInside<SVGUseElement>(mosaic, selector).map((use) => `${use.getAttribute('href')} ${use.style.fill}`);
    assert.deepEqual(drawn('.printed use'), drawn('.picture use'));
    dispatchEvent(new Event('afterprint'));
    assert.deepEqual(allInside(mosaic, '.printed'), []);
    await refresh(mosaic);
    assert.equal(ids(mosaic).length, others.length + 1);
  });
});
