/** What is documented as a part of a widget is reached by a page with `::part()`, in elements inside of it, too. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {until} from '../support/page.js';
import {hostWithRounds} from '../../stories/support/gauges.js';
import {acting, appears, closePages, coat, find, hosted, open, openPage, press} from './kudos-wall/stage.js';

/** Elements of a widget as `path` says, through shadow roots, with the names that their parts have outside. */
interface Reached {
  path: string[];
  /** By the name in there. */
  parts: Record<string, string>;
}

/** Puts something with each part beside what stands there, and looks whether the page reaches it. */
function assertReached(widget: Element, {path, parts}: Reached): void {
  let element: Element = widget;
  for (const tag of path) {
    const next = element.shadowRoot!.querySelector(tag);
    if (!next) throw new Error(`There is no <${tag}> in <${element.localName}>.`);
    element = next;
  }
  // What is loaded on first use need not be there yet.
  const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  for (const [inner, outer] of Object.entries(parts)) {
    const probe = document.createElement('i');
    probe.setAttribute('part', inner);
    root.append(probe);
    sheet.replaceSync(`${widget.localName}::part(${outer}) { letter-spacing: 7px !important; }`);
    assert.equal(getComputedStyle(probe).letterSpacing, '7px', `${widget.localName}::part(${outer})`);
    sheet.replaceSync(`${widget.localName}::part(${outer}-not) { letter-spacing: 7px !important; }`);
    assert.notEqual(getComputedStyle(probe).letterSpacing, '7px');
    probe.remove();
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}

const FIELD = Object.fromEntries(['label', 'hint', 'control', 'error', 'note', 'count'].map((part) => [part, `text-field-${part}`]));
const PICKER = Object.fromEntries(
  ['label', 'hint', 'control', 'chips', 'chip', 'remove', 'error', 'popup', 'option'].map((part) => [part, `people-picker-${part}`]),
);
const QUESTION = Object.fromEntries(['form', 'label', 'hint', 'error'].map((part) => [part, `question-${part}`]));

describe('the parts of a widget', () => {
  afterEach(closePages);

  it('are reached in the form of a wall, in its menu and in its questions', async () => {
    const {wall} = await open({said: [coat], as: 'bilal'});
    await acting(wall);
    assertReached(wall, {path: ['hearth-menu'], parts: {menu: 'menu', item: 'menu-item'}});
    await press(wall, '[data-do=Reply]');
    await appears(wall, 'hearth-question textarea, textarea');
    assertReached(wall, {path: ['hearth-question'], parts: QUESTION});
    assertReached(wall, {path: ['hearth-question', 'hearth-text-field'], parts: FIELD});
    await press(wall, '[data-do=compose]');
    await appears(wall, '[role=combobox]');
    assertReached(wall, {path: ['hearth-kudos-composer'], parts: {composer: 'composer'}});
    assertReached(wall, {path: ['hearth-kudos-composer', 'hearth-people-picker'], parts: PICKER});
    assertReached(wall, {path: ['hearth-kudos-composer', 'hearth-text-field'], parts: FIELD});
  });

  it('are reached in what a wall says, and in a widget inside of another one', async () => {
    const page = openPage();
    const host = await hostWithRounds({rounds: [{closes: 5}]});
    render(hosted(host, html`<hearth-gauge></hearth-gauge>`), page);
    const gauge = page.querySelector('hearth-gauge')!;
    await until('the form', () => find(gauge, 'hearth-poll-form') !== null && find(gauge, 'hearth-poll-form')!.shadowRoot !== null);
    assertReached(gauge, {
      path: ['hearth-pulse-poll', 'hearth-poll-form'],
      parts: {form: 'poll-form', option: 'poll-form-option', error: 'poll-form-error'},
    });
    host.faults.status = 503;
    const failing = openPage();
    render(hosted(host, html`<hearth-mosaic></hearth-mosaic>`), failing);
    const mosaic = failing.querySelector('hearth-mosaic')!;
    await until('the notice', () => find(mosaic, 'hearth-notice')?.shadowRoot?.querySelector('[part=notice]') != null);
    assertReached(mosaic, {path: ['hearth-notice'], parts: {notice: 'notice'}});
    assertReached(mosaic, {path: ['hearth-popup'], parts: {popup: 'popup'}});
  });
});
