/** What the guidelines ask of a page that no audit of its markup shows: room, targets, the focus in sight, lines that can be seen. */
import {ratio} from '../../../src/elements/contrast.js';
import type {Rgb} from '../../../src/elements/contrast.js';
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {sendKeys} from '../../support/commands.js';
import {focused, until} from '../../support/page.js';
import {acting, appears, articles, choose, closePages, find, focusIsLost, open, press, harborThanks} from './stage.js';
import type {Stage} from './stage.js';

const said = [...harborThanks, {id: 'second', from: 'chiara', to: ['ana'], message: 'For the second coat.', ago: 8}];

/** A wall on which much can be done at once: the form with an error, an editor, a question, marks, menus. */
async function busy(): Promise<Stage> {
  const stage = await open({said, as: 'chiara', content: html`<hearth-kudos-wall page-size="5"></hearth-kudos-wall>`});
  const {wall} = stage;
  await acting(wall);
  await choose(wall, 'sails-for-monday', 'edit');
  await appears(wall, 'textarea');
  await choose(wall, 'second', 'ask');
  await appears(wall, '[data-do=withdraw]');
  await press(wall, '[data-do=compose]');
  await appears(await appears(wall, 'hearth-kudos-composer'), 'textarea');
  return stage;
}

/** Two frames: by then what began to scroll has come to rest. */
const atRest = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Everything in an element, shadow roots included. */
function everything(root: Element): HTMLElement[] {
  const children = [...(root.shadowRoot?.children ?? []), ...root.children].filter((child) => child instanceof HTMLElement);
  return children.flatMap((child) => [child, ...everything(child)]);
}

const shadowRoots = (root: Element): ShadowRoot[] => [root, ...everything(root)].flatMap(({shadowRoot}) => shadowRoot ?? []);

const shown = (element: HTMLElement): boolean => element.checkVisibility({visibilityProperty: true}) && element.getBoundingClientRect().width > 1;

/** What is cut off: its content is larger than it is, and cannot be scrolled to. */
const cut = (root: Element): string[] =>
  everything(root)
    .filter((element) => shown(element) && !element.matches('.visually-hidden, [popover]'))
    .filter((element) => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(({localName, className}) => `${localName}.${className}`);

/** A colour, whatever its notation: a canvas knows them all. */
function rgb(colour: string): Rgb {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}

const contrast = (one: string, other: string): number => ratio(rgb(one), rgb(other));

/** The background that an element is on: its own or the nearest one around it that is not transparent. */
function ground(element: Element | null): string {
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null) {
    const {backgroundColor} = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'black' : 'white';
}

afterEach(closePages);

it('with the text spacing of WCAG 1.4.12 nothing is cut off and nothing sticks out', async () => {
  const {page, wall} = await busy();
  page.style.inlineSize = '320px';
  const spacing = new CSSStyleSheet();
  spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'); // oxfmt-ignore
  for (const root of shadowRoots(page)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
  assert.deepEqual(cut(wall), []);
  assert.isAtMost(page.scrollWidth, 320);
});

it('with text of twice the size nothing is cut off and nothing sticks out', async () => {
  document.documentElement.style.fontSize = '200%';
  try {
    const {page, wall} = await busy();
    page.style.inlineSize = '640px';
    assert.deepEqual(cut(wall), []);
    assert.isAtMost(page.scrollWidth, 640);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

it('every target is at least 24 pixels wide and high', async () => {
  const {wall} = await busy();
  const targets = everything(wall).filter((element) => element.matches('button, input, textarea, [role=menuitem], [role=option]') && shown(element));
  assert.isAbove(targets.length, 20);
  const small = targets
    .map((target) => {
      // A label is part of the target of what it labels. So is a line of text that a button stands in: that is an exception of the criterion.
      const {width, height} = ((target as HTMLInputElement).labels?.[0] ?? target).getBoundingClientRect();
      return {target, width: Math.round(width), height: Math.round(height)};
    })
    .filter(({target, width, height}) => (width < 24 || height < 24) && getComputedStyle(target).display !== 'inline')
    .map(({target, width, height}) => `${target.localName}.${target.className} ${target.textContent.trim()}: ${width} × ${height}`);
  assert.deepEqual(small, []);
});

it('Tab goes through the wall and out of it; what has the focus shows it, in sight and under nothing', async () => {
  const {page, wall, host} = await busy();
  const before = document.createElement('button');
  const after = document.createElement('button');
  before.textContent = 'before';
  after.textContent = 'after';
  page.prepend(before);
  page.append(after);
  before.focus();
  await atRest();
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await sendKeys({press: 'Tab'});
    const at = focused() as HTMLElement;
    if (at === after) break;
    assert.isFalse(focusIsLost(), `lost after ${passed.join(', ')}`);
    const name = `${at.localName}.${at.className} ${at.textContent.trim().slice(0, 20)}`;
    passed.push(name);
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(at);
    // A field may show it on the box that it stands in.
    const boxes = [at, at.parentElement].map((element) => element && getComputedStyle(element));
    assert.ok(
      boxes.some((style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
      `${name} shows its focus: ${outlineStyle} ${outlineWidth} ${boxShadow}`,
    );
    const place = (): [number, number] => {
      const {left, top, width, height} = at.getBoundingClientRect();
      return [left + Math.min(width / 2, 12), top + Math.min(height / 2, 12)];
    };
    // What was skipped above it is laid out as it comes into sight, and the page follows. Only then the next key: where two follow one another
    // closely, Firefox takes the second scrolling back.
    await until(`${name} in sight`, () => place().every((at, side) => at >= 0 && at <= [innerWidth, innerHeight][side]!));
    const [x, y] = place();
    const root = at.getRootNode() as ShadowRoot;
    const above = root.elementFromPoint(x, y);
    assert.ok(above && (above === at || at.contains(above) || above.contains(at)), `${name} is under ${String(above?.className)}`);
    await atRest();
  }
  assert.equal(focused(), after, `no way out after ${passed.slice(-5).join(', ')}`);
  assert.isAbove(passed.length, 20);
  // The focus alone has opened, closed and sent nothing.
  assert.deepEqual(host.requests.filter((request) => request.startsWith('POST')), []); // oxfmt-ignore
  assert.isEmpty(everything(wall).filter((element) => element.matches(':popover-open')));
  assert.ok(find(wall, 'hearth-kudos-composer'));
});

it('words in another language than the page say so', async () => {
  const {wall} = await open();
  const arabic = articles(wall)
    .find(({dataset}) => dataset.id === 'arabic')!
    .querySelector('.message')!;
  assert.deepEqual([arabic.getAttribute('lang'), arabic.getAttribute('dir')], ['ar', 'auto']);
});

for (const scheme of ['light', 'dark']) {
  it(`lines of fields and buttons, and the ring of the focus, stand out by 3 to 1: ${scheme}`, async () => {
    document.documentElement.style.colorScheme = scheme;
    try {
      const {wall} = await busy();
      const fields = everything(wall).filter((element) => element.matches('textarea, [part~=control]') && shown(element));
      assert.isAbove(fields.length, 1);
      for (const field of fields) {
        const {borderTopColor} = getComputedStyle(field);
        assert.isAtLeast(contrast(borderTopColor, ground(field.parentElement)), 3, `${field.localName}.${field.className}: ${borderTopColor}`);
      }
      const buttons = everything(wall).filter((element) => element.matches('button') && shown(element) && getComputedStyle(element).outlineStyle);
      for (const button of buttons) {
        button.focus();
        const {outlineColor} = getComputedStyle(button);
        if (button.matches(':focus-visible'))
          assert.isAtLeast(contrast(outlineColor, ground(button.parentElement)), 3, `${button.className}: ${outlineColor}`);
      }
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });
}
