import {expect, fixture, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import type {MenuSelectEvent} from '../../src/parts/menu/menu.events.js';
import {Menu} from '../../src/parts/menu/menu.js';
import {TypeAhead} from '../../src/parts/menu/menu.model.js';
import {axTree, engine, sendKeys} from '../support/commands.js';
import {describeContract} from '../support/contract.js';
import {allInside, focused, inside, pause, seen, until} from '../support/page.js';

define('hearth-menu', Menu);

const items = [
  {id: 'edit', label: 'Edit'},
  {id: 'share', label: 'Show to everyone'},
  {id: 'seal', label: 'Seal'},
  {id: 'withdraw', label: 'Take back', danger: true},
];

/** A page with a menu button between two others. */
async function show() {
  const page = await fixture<HTMLElement>(html`
    <div>
      <button id="before">Before</button>
      <button id="more" aria-haspopup="menu" aria-expanded="false" aria-label="More for the thank-you from Ana">…</button>
      <button id="after">After</button>
      <hearth-menu></hearth-menu>
    </div>
  `);
  const menu = page.querySelector('hearth-menu')!;
  const anchor = page.querySelector<HTMLButtonElement>('#more')!;
  const chosen: string[] = [];
  menu.addEventListener('hearth-menu-select', (event) => chosen.push(event.itemId));
  anchor.addEventListener('click', () => menu.toggle(anchor, items));
  anchor.focus();
  return {page, menu, anchor, chosen};
}

const current = () => (focused() as HTMLElement).innerText.trim();
const isOpen = (menu: Menu) => inside(menu, '[role=menu]').matches(':popover-open');

async function press(...keys: string[]) {
  for (const key of keys) await sendKeys({press: key});
}

describeContract<Menu>('hearth-menu', () => html`<hearth-menu></hearth-menu>`, {
  async settle(menu) {
    const anchor = document.createElement('button');
    anchor.textContent = 'More';
    Object.assign(anchor.style, {color: 'CanvasText', background: 'Canvas'});
    anchor.setAttribute('aria-haspopup', 'menu');
    menu.parentElement!.prepend(anchor);
    menu.open(anchor, items);
    await until('a place', () => inside(menu, '[role=menu]').style.top !== '');
  },
});

describe('<hearth-menu>', () => {
  it('opens by a click on its button, with the focus on the first item', async () => {
    const {menu, anchor} = await show();
    await press('Enter');
    expect(isOpen(menu)).to.equal(true);
    expect(current()).to.equal('Edit');
    expect(anchor.getAttribute('aria-expanded')).to.equal('true');
    expect(menu.anchor).to.equal(anchor);
  });

  if (engine === 'chromium') {
    it('is a menu named after its button', async () => {
      await show();
      await press('Enter');
      const tree = await axTree();
      expect(tree.find(({role}) => role === 'menu')?.name).to.equal('More for the thank-you from Ana');
      expect(tree.filter(({role}) => role === 'menuitem').map(({name}) => name)).to.deep.equal(items.map(({label}) => label));
    });
  }

  it('stands beside its button, inside the window', async () => {
    const {menu, anchor} = await show();
    await press('Enter');
    const popup = inside(menu, '[role=menu]');
    await until('its place', () => Math.abs(popup.getBoundingClientRect().top - anchor.getBoundingClientRect().bottom - 6) < 2);
    const {left, right} = popup.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
  });

  it('opens with the focus on the last item where its owner wants that', async () => {
    const {menu, anchor} = await show();
    menu.open(anchor, items, 'last');
    expect(current()).to.equal('Take back');
  });

  it('is walked through by the arrow keys, around the ends', async () => {
    await show();
    await press('Enter', 'ArrowDown');
    expect(current()).to.equal('Show to everyone');
    await press('ArrowUp', 'ArrowUp');
    expect(current()).to.equal('Take back');
    await press('ArrowDown');
    expect(current()).to.equal('Edit');
  });

  it('has Home and End', async () => {
    await show();
    await press('Enter', 'End');
    expect(current()).to.equal('Take back');
    await press('Home');
    expect(current()).to.equal('Edit');
  });

  it('finds items by their first letters', async () => {
    await show();
    await press('Enter');
    // One after the other in no time, however slow a driver is: after a pause a letter begins a new word.
    const found = ['s', 'e', 'x'].map((key) => {
      focused()!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
      return current();
    });
    expect(found).to.deep.equal(['Show to everyone', 'Seal', 'Seal']);
    await pause(600);
    await press('t');
    expect(current()).to.equal('Take back');
  });

  for (const key of ['Enter', 'Space']) {
    it(`chooses by ${key}; by then it is closed and the focus is on its button`, async () => {
      const {menu, anchor} = await show();
      await press('Enter', 'End');
      let state: unknown;
      menu.addEventListener('hearth-menu-select', () => (state = [isOpen(menu), focused()]));
      const chosen = oneEvent(menu, 'hearth-menu-select') as Promise<MenuSelectEvent>;
      await press(key);
      expect((await chosen).itemId).to.equal('withdraw');
      expect((await chosen).anchor).to.equal(anchor);
      expect(state).to.deep.equal([false, anchor]);
      expect(anchor.getAttribute('aria-expanded')).to.equal('false');
    });
  }

  it('chooses by a click', async () => {
    const {menu, chosen} = await show();
    await press('Enter');
    allInside(menu, '[role=menuitem]')[1]!.click();
    expect(chosen).to.deep.equal(['share']);
    expect(isOpen(menu)).to.equal(false);
  });

  it('is closed by Escape, which gives the focus back and goes no further', async () => {
    const {page, menu, anchor, chosen} = await show();
    let escaped = 0;
    page.addEventListener('keydown', ({key}) => key === 'Escape' && escaped++);
    await press('Enter', 'Escape');
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal(anchor);
    expect(anchor.getAttribute('aria-expanded')).to.equal('false');
    expect(chosen).to.deep.equal([]);
    expect(escaped).to.equal(0);
  });

  it('is closed by Tab, which goes on to what comes after its button', async () => {
    const {page, menu} = await show();
    await press('Enter', 'Tab');
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal(page.querySelector('#after'));
  });

  it('is closed by Shift+Tab, which goes to what comes before its button', async () => {
    const {page, menu} = await show();
    await press('Enter', 'Shift+Tab');
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal(page.querySelector('#before'));
  });

  it('is closed by a press elsewhere, which keeps the focus where the person put it', async () => {
    const {page, menu, anchor} = await show();
    await press('Enter');
    const after = page.querySelector<HTMLElement>('#after')!;
    after.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    after.focus();
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal(after);
    expect(anchor.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays open for a press on itself', async () => {
    const {menu} = await show();
    await press('Enter');
    allInside(menu, '[role=menuitem]')[0]!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(isOpen(menu)).to.equal(true);
  });

  it('is closed by the second click on its button', async () => {
    const {menu, anchor} = await show();
    await press('Enter');
    anchor.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    anchor.click();
    expect(isOpen(menu)).to.equal(false);
  });

  it('is closed when the focus goes elsewhere by itself', async () => {
    const {page, menu, anchor} = await show();
    await press('Enter');
    page.querySelector<HTMLElement>('#before')!.focus();
    expect(isOpen(menu)).to.equal(false);
    expect(anchor.getAttribute('aria-expanded')).to.equal('false');
  });

  it('serves one button after the other', async () => {
    const {page, menu, anchor, chosen} = await show();
    const other = page.querySelector<HTMLElement>('#after')!;
    menu.open(anchor, items);
    menu.open(other, [{id: 'report', label: 'Report'}]);
    expect(anchor.getAttribute('aria-expanded')).to.equal('false');
    expect(other.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(inside(menu, '[role=menu]'))).to.equal('Report');
    await press('Enter');
    expect(chosen).to.deep.equal(['report']);
    expect(focused()).to.equal(other);
  });

  it('leaves shortcuts of the browser alone', async () => {
    const {menu} = await show();
    await press('Enter');
    const event = new KeyboardEvent('keydown', {key: 's', ctrlKey: true, bubbles: true, cancelable: true, composed: true});
    allInside(menu, '[role=menuitem]')[0]!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(current()).to.equal('Edit');
  });

  it('closes and resets its button when it is taken out of the page', async () => {
    const {menu, anchor} = await show();
    await press('Enter');
    menu.remove();
    expect(anchor.getAttribute('aria-expanded')).to.equal('false');
    await pause(20);
    expect(document.querySelector(':popover-open')).to.equal(null);
  });

  it('has targets of 44 pixels and marks what takes something away', async () => {
    const {menu} = await show();
    await press('Enter');
    const elements = allInside(menu, '[role=menuitem]');
    for (const element of elements) expect(element.offsetHeight).to.be.at.least(44);
    expect(getComputedStyle(elements[3]!).color).not.to.equal(getComputedStyle(elements[0]!).color);
  });
});

describe('type-ahead', () => {
  const labels = ['Edit', 'Éditer', 'Share', 'Seal', 'share again'];

  it('goes through all that begin with a letter, without case', () => {
    const typed = new TypeAhead();
    expect(typed.find('s', labels, 0, 0)).to.equal(2);
    expect(typed.find('s', labels, 2, 100)).to.equal(3);
    expect(typed.find('s', labels, 3, 200)).to.equal(4);
    expect(typed.find('s', labels, 4, 300)).to.equal(2);
  });

  it('takes letters in quick succession as one word', () => {
    const typed = new TypeAhead();
    expect(typed.find('s', labels, 0, 0)).to.equal(2);
    expect(typed.find('e', labels, 2, 100)).to.equal(3);
    expect(typed.find('a', labels, 3, 200)).to.equal(3);
  });

  it('begins a new word after a pause', () => {
    const typed = new TypeAhead();
    typed.find('s', labels, 0, 0);
    expect(typed.find('e', labels, 2, 900)).to.equal(0);
  });

  it('finds nothing where nothing begins so', () => expect(new TypeAhead().find('x', labels, 0, 0)).to.equal(-1));
});
