import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {avatar} from '../../src/parts/avatar/avatar.template.js';
import {readColour, ratio} from '../../src/elements/contrast.js';
import type {Rgb} from '../../src/elements/contrast.js';
import type {KudosWall} from '../../src/widgets/kudos-wall/kudos-wall.js';
import {emulateMedia, engine, sendKeys} from '../support/commands.js';
import {focused, inside, until} from '../support/page.js';
import {acting, appears, article, closePages, compose, find, harborThanks, open, openPage, press} from '../widgets/kudos-wall/stage.js';

const thanked = harborThanks.map((said) => ({...said, reactions: {...said.reactions, thanks: ['ana']}}));
const colour = (element: Element, property: 'color' | 'backgroundColor' | 'borderTopColor' | 'outlineColor'): Rgb =>
  readColour(getComputedStyle(element)[property])!.colour;
/** A colour as the system has it. */
function system(name: string): Rgb {
  const page = openPage();
  page.style.color = name;
  return colour(page, 'color');
}
const page = () => system('Canvas');
const apart = (one: Rgb, other: Rgb) => ratio(one, other) >= 3;
const outlined = (element: Element) => getComputedStyle(element).outlineStyle !== 'none' && parseFloat(getComputedStyle(element).outlineWidth) >= 2;

describe('how a widget looks', () => {
  afterEach(closePages);

  if (engine === 'chromium') {
    for (const colorScheme of ['light', 'dark'] as const) {
      describe(`in forced colours, ${colorScheme}`, () => {
        let wall: KudosWall;

        beforeEach(async () => {
          await emulateMedia({forcedColors: 'active', colorScheme});
          ({wall} = await open({said: thanked}));
          await acting(wall);
        });

        afterEach(async () => {
          await emulateMedia({forcedColors: 'none', colorScheme: 'light'});
        });

        it('has borders around cards, pictures and buttons', () => {
          for (const selector of ['.card', '.avatar', '.mark', '.invite', '[data-do=menu]']) {
            const element = inside(wall, selector);
            expect(parseFloat(getComputedStyle(element).borderTopWidth), selector).to.be.at.least(1);
            expect(apart(colour(element, 'borderTopColor'), page()), selector).to.equal(true);
          }
        });

        it('tells what is pressed from what is not, and both can be read', async () => {
          const pressed = inside(wall, '.mark[aria-pressed=true]');
          await until('rest', () => pressed.getAnimations().length === 0);
          const other = inside(wall, '.mark[aria-pressed=false]');
          expect(apart(colour(pressed, 'backgroundColor'), colour(other, 'backgroundColor'))).to.equal(true);
          for (const mark of [pressed, other]) expect(ratio(colour(mark, 'color'), colour(mark, 'backgroundColor'))).to.be.at.least(4.5);
        });

        it('shows where the focus is: on a card, a mark and a field', async () => {
          inside(wall, 'article').focus();
          await sendKeys({press: 'PageDown'});
          expect(outlined(focused()!)).to.equal(true);
          expect(apart(colour(focused()!, 'outlineColor'), page())).to.equal(true);
          await sendKeys({press: 'Tab'});
          expect(focused()!.className).to.equal('mark');
          expect(outlined(focused()!)).to.equal(true);
          await compose(wall, {to: '', message: 'Words.'});
          const field = await appears(wall, 'textarea');
          expect(outlined(field)).to.equal(true);
        });

        it('shows which item of a menu is meant', async () => {
          article(wall, 'for-the-crew').querySelector<HTMLElement>('[data-do=menu]')!.focus();
          await sendKeys({press: 'Enter'});
          const item = await appears(wall, '[role=menuitem]:focus');
          expect(outlined(item)).to.equal(true);
          expect(apart(colour(item, 'outlineColor'), page())).to.equal(true);
        });

        it('shows which person in the list is meant', async () => {
          await press(wall, '[data-do=compose]');
          await until('the focus', () => find(wall, '[role=combobox]:focus') !== null);
          await sendKeys({type: 'bi'});
          await appears(wall, '[role=option]');
          await sendKeys({press: 'ArrowDown'});
          expect(outlined(await appears(wall, '[role=option][aria-selected=true]'))).to.equal(true);
        });

        it('has a main button that can be read, and told from the other', async () => {
          await press(wall, '[data-do=compose]');
          const main = await appears(wall, 'form button.primary');
          const other = await appears(wall, 'form button:not(.primary):not(.prompt)');
          expect(apart(colour(main, 'backgroundColor'), colour(other, 'backgroundColor'))).to.equal(true);
          expect(ratio(colour(main, 'color'), colour(main, 'backgroundColor'))).to.be.at.least(4.5);
        });
      });
    }

    describe('where something appears', () => {
      afterEach(async () => {
        await emulateMedia({reducedMotion: 'no-preference'});
      });

      it('comes to rest in a moment', async () => {
        await emulateMedia({reducedMotion: 'no-preference'});
        const {wall} = await open();
        await acting(wall);
        await press(wall, '[data-do=compose]');
        const form = await appears(wall, 'form');
        await until('motion', () => form.getAnimations().length > 0);
        await until('rest', () => form.getAnimations().length === 0);
        expect(getComputedStyle(form).opacity).to.equal('1');
      });

      it('is there at once for those who want no motion', async () => {
        await emulateMedia({reducedMotion: 'reduce'});
        const {wall} = await open();
        await acting(wall);
        await press(wall, '[data-do=compose]');
        const form = await appears(wall, 'form');
        expect(form.getAnimations()).to.deep.equal([]);
        expect(getComputedStyle(form).opacity).to.equal('1');
        expect(getComputedStyle(form).translate).to.equal('none');
      });
    });
  }

  it('takes the room, the targets and the corners that the page gives it', async () => {
    const {wall, page} = await open();
    await acting(wall);
    const button = inside(wall, '.invite');
    const card = inside(wall, '.card');
    const room = parseFloat(getComputedStyle(card).paddingTop);
    page.style.setProperty('--hearth-space', '2rem');
    page.style.setProperty('--hearth-target', '60px');
    page.style.setProperty('--hearth-radius-button', '3px');
    page.style.setProperty('--hearth-avatar-size', '64px');
    expect(parseFloat(getComputedStyle(card).paddingTop)).to.be.closeTo(room * 2, 0.5);
    expect(button.getBoundingClientRect().height).to.be.at.least(60);
    expect(getComputedStyle(button).borderTopLeftRadius).to.equal('3px');
    expect(inside(wall, '.avatar').getBoundingClientRect().width).to.be.closeTo(64, 0.5);
  });

  it('keeps words beside or below a picture of any size, and never under it', async () => {
    const {wall, page} = await open();
    await acting(wall);
    page.style.setProperty('--hearth-avatar-size', '72px');
    for (const width of ['280px', '640px']) {
      page.style.inlineSize = width;
      const picture = inside(wall, '.avatar').getBoundingClientRect();
      for (const selector of ['.head span', '.message']) {
        const words = inside(wall, selector).getBoundingClientRect();
        expect(words.left >= picture.right || words.top >= picture.bottom - 1, `${selector} at ${width}`).to.equal(true);
      }
    }
  });

  it('has initials that can be read, in eight colours, in light and in dark', async () => {
    const {wall} = await open();
    const sheet = wall.shadowRoot!.adoptedStyleSheets;
    for (const scheme of ['light', 'dark']) {
      const stage = openPage();
      stage.style.colorScheme = scheme;
      const root = document.createElement('div').attachShadow({mode: 'open'});
      stage.append(root.host);
      root.adoptedStyleSheets = [...sheet];
      render(html`${Array.from('abcdefghijklmnop', (id) => avatar({id, name: 'Ana'}))}`, root);
      const tones = new Set<string>();
      for (const picture of root.querySelectorAll<HTMLElement>('.avatar')) {
        // In OKLCH; mixed with itself it is computed in sRGB.
        const inSrgb = (property: 'color' | 'backgroundColor') => {
          const probe = document.createElement('i');
          const value = getComputedStyle(picture)[property];
          probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
          stage.append(probe);
          return colour(probe, 'color');
        };
        expect(ratio(inSrgb('color'), inSrgb('backgroundColor'))).to.be.at.least(7);
        tones.add(getComputedStyle(picture).backgroundColor);
      }
      expect(tones.size).to.equal(8);
    }
  });
});
