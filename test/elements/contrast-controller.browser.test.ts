import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {HearthWarningEvent} from '../../src/elements/events.js';
import {hex, ratio, readColour} from '../../src/elements/contrast.js';
import type {Rgb} from '../../src/elements/contrast.js';
import type {KudosWall} from '../../src/widgets/kudos-wall/kudos-wall.js';
import {emulateMedia, engine} from '../support/commands.js';
import {inside, pause, until} from '../support/page.js';
import {acting, appears, closePages, find, open, press} from '../widgets/kudos-wall/stage.js';
import type {Stage} from '../widgets/kudos-wall/stage.js';

/** A page in these colours, with a wall at which somebody can do something. */
async function painted(css: string): Promise<Stage & {style: HTMLStyleElement}> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  styles.push(style);
  const stage = await open({content: html`<div id="theme"><hearth-kudos-wall></hearth-kudos-wall></div>`});
  await acting(stage.wall);
  await pause(120);
  return {...stage, style};
}
const styles: HTMLStyleElement[] = [];

const colourOf = (element: Element, property: 'color' | 'backgroundColor'): Rgb => readColour(getComputedStyle(element)[property])!.colour;
/** The contrast of words to the card that they stand on. */
const contrast = (wall: KudosWall, selector: string, on = '.card'): number =>
  ratio(colourOf(inside(wall, selector), 'color'), colourOf(inside(wall, on), 'backgroundColor'));
const warnings = ({heard}: Stage): string[] =>
  heard
    .filter((event): event is HearthWarningEvent => event.type === 'hearth-warning' && (event as HearthWarningEvent).code === 'contrast')
    .map(({detail}) => detail);

describe('the contrast of a widget', () => {
  afterEach(() => {
    closePages();
    for (const style of styles.splice(0)) style.remove();
  });

  it('is left alone where it is enough, and nothing is said', async () => {
    const stage = await painted('');
    expect(warnings(stage)).to.deep.equal([]);
    expect(hex(colourOf(inside(stage.wall, 'time'), 'color'))).to.equal('#685c53');
  });

  it('is repaired where the page leaves too little of it, and the page is told once a pair', async () => {
    const stage = await painted('#theme { --hearth-color-muted: #bbb; --hearth-color-text: #999; }');
    expect(contrast(stage.wall, 'time')).to.be.at.least(4.5);
    expect(contrast(stage.wall, '.message')).to.be.at.least(4.5);
    expect(warnings(stage)).to.have.length(2);
    expect(warnings(stage)[1]).to.match(/^The contrast of muted \(#bbbbbb\) to surface \(#fffdfa\) is 1\.\d\d, less than 4\.5; muted is shown as #/);
    stage.page.querySelector('#theme')!.className = 'again';
    await pause(120);
    expect(warnings(stage)).to.have.length(2);
  });

  it('is repaired even where the page speaks to the widget itself, important or not', async () => {
    const {wall} = await painted('hearth-kudos-wall { --hearth-color-muted: #ccc; --hearth-color-text: #aaa !important; }');
    expect(contrast(wall, 'time')).to.be.at.least(4.5);
    expect(contrast(wall, '.message')).to.be.at.least(4.5);
  });

  it('is that of the colours as the browser makes them', async () => {
    const {wall} = await painted(
      '#theme { --hearth-color-muted: color-mix(in oklch, oklch(0.8 0.1 250), white 30%); --hearth-color-accent: rgb(0 0 0 / 0.3); }',
    );
    expect(contrast(wall, 'time')).to.be.at.least(4.5);
    await press(wall, '[data-do=compose]');
    const button = await appears(wall, 'form .primary');
    expect(ratio(colourOf(button, 'color'), colourOf(button, 'backgroundColor'))).to.be.at.least(4.5);
  });

  it('is repaired in the parts of the widget, too', async () => {
    const {wall} = await painted('#theme { --hearth-color-muted: #bbb; --hearth-color-on-accent: #9a3d22; }');
    await press(wall, '[data-do=compose]');
    await appears(wall, '[role=combobox]');
    const hint = await appears(wall, '.hint');
    const form = find(wall, 'form')!;
    expect(ratio(colourOf(hint, 'color'), colourOf(form, 'backgroundColor'))).to.be.at.least(4.5);
    const give = await appears(wall, 'form .primary');
    expect(ratio(colourOf(give, 'color'), colourOf(give, 'backgroundColor'))).to.be.at.least(4.5);
  });

  it('is looked at again when an element around it changes its theme', async () => {
    const stage = await painted('.bleak { --hearth-color-muted: #ccc; }');
    const theme = stage.page.querySelector('#theme')!;
    expect(hex(colourOf(inside(stage.wall, 'time'), 'color'))).to.equal('#685c53');
    theme.classList.add('bleak');
    await until('a repair', () => contrast(stage.wall, 'time') >= 4.5 && warnings(stage).length === 1);
    theme.classList.remove('bleak');
    await until('the own colour again', () => hex(colourOf(inside(stage.wall, 'time'), 'color')) === '#685c53');
  });

  it('is looked at again when the page has another style sheet', async () => {
    const stage = await painted('');
    const style = document.createElement('style');
    styles.push(style);
    style.textContent = '#theme { --hearth-color-text: #bbb; }';
    document.head.append(style);
    await until('a repair', () => contrast(stage.wall, '.message') >= 4.5 && warnings(stage).length === 1);
  });

  it('is looked at again from light to dark', async () => {
    const stage = await painted('#theme { --hearth-color-muted: #6b6b6b; background: Canvas; }');
    expect(warnings(stage)).to.deep.equal([]);
    stage.page.style.colorScheme = 'dark';
    await until('a repair', () => contrast(stage.wall, 'time') >= 4.5 && warnings(stage).length === 1);
    expect(warnings(stage)[0]).to.contain('muted (#6b6b6b)');
  });

  it('follows a dark page that does not say that it is dark, and tells it', async () => {
    const stage = await painted('#theme { background: #141414; }');
    expect(ratio(colourOf(inside(stage.wall, '#heading'), 'color'), [0.08, 0.08, 0.08])).to.be.at.least(4.5);
    expect(warnings(stage)).to.have.length(1);
    expect(warnings(stage)[0]).to.contain('set color-scheme to dark');
  });

  it('leaves the words alone that stand on a picture, which nobody can measure', async () => {
    const stage = await painted('#theme { background: linear-gradient(#000, #111); }');
    expect(warnings(stage)).to.deep.equal([]);
  });

  it('puts nothing into the page that stays', async () => {
    const {wall} = await painted('#theme { --hearth-color-muted: #bbb; }');
    expect(wall.shadowRoot!.querySelector('i')).to.equal(null);
    expect(wall.getAttribute('style')).to.equal(null);
  });

  if (engine === 'chromium') {
    it('is the business of the system where it forces its colours', async () => {
      await emulateMedia({forcedColors: 'active'});
      try {
        const stage = await painted('#theme { --hearth-color-muted: #bbb; }');
        expect(warnings(stage)).to.deep.equal([]);
      } finally {
        await emulateMedia({forcedColors: 'none'});
      }
    });

    it('is higher for those who ask for more, where the page has chosen no colours', async () => {
      await emulateMedia({contrast: 'more'} as never);
      try {
        const {wall} = await painted('');
        expect(contrast(wall, 'time')).to.be.at.least(13);
        expect(hex(colourOf(inside(wall, '.card'), 'backgroundColor'))).to.equal('#ffffff');
      } finally {
        await emulateMedia({contrast: 'no-preference'} as never);
      }
    });
  }
});
