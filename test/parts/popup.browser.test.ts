import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import {Popup} from '../../src/parts/popup/popup.js';
import {axTree, engine, sendKeys} from '../support/commands.js';
import {describeContract} from '../support/contract.js';
import {focused, inside, until} from '../support/page.js';

define('hearth-popup', Popup);

/** A page with a button between two others, and a popup with a link in it. */
async function show() {
  const page = await fixture<HTMLElement>(html`
    <div>
      <button id="before">Before</button>
      <button id="who">About Ana</button>
      <button id="after">After</button>
      <hearth-popup
        ><p>Ana fixes nets.</p>
        <a href="#nets">Nets</a></hearth-popup
      >
    </div>
  `);
  const popup = page.querySelector('hearth-popup')!;
  const anchor = page.querySelector<HTMLButtonElement>('#who')!;
  const closed: string[] = [];
  popup.addEventListener('hearth-popup-close', () => closed.push((focused() as HTMLElement).id));
  anchor.addEventListener('click', () => popup.open(anchor, 'About Ana'));
  anchor.focus();
  await popup.updateComplete;
  return {page, popup, anchor, closed};
}

const box = (popup: Popup) => inside(popup, '[part=popup]');
const isOpen = (popup: Popup) => box(popup).matches(':popover-open');

describeContract<Popup>(
  'hearth-popup',
  () => html`<hearth-popup><p style="color: CanvasText; background: Canvas">Ana fixes nets.</p></hearth-popup>`,
  {
    async settle(popup) {
      const anchor = document.createElement('button');
      anchor.textContent = 'About Ana';
      Object.assign(anchor.style, {color: 'CanvasText', background: 'Canvas'});
      popup.parentElement!.prepend(anchor);
      popup.open(anchor, 'About Ana');
      await until('a place', () => inside(popup, '[part=popup]').style.top !== '');
    },
  },
);

describe('<hearth-popup>', () => {
  it('opens with the focus in it, and goes back to its button by Escape', async () => {
    const {popup, anchor, closed} = await show();
    anchor.click();
    expect(isOpen(popup)).to.equal(true);
    expect(focused() === box(popup)).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(isOpen(popup)).to.equal(false);
    expect((focused() as HTMLElement).id).to.equal('who');
    expect(closed.length).to.equal(1);
    expect(anchor.isConnected).to.equal(true);
  });

  it('goes to the side with room for all of it, also once what it shows has grown; on the smaller screen it scrolls, and stays where one has scrolled', async () => {
    const {popup, anchor} = await show();
    anchor.style.cssText = 'position: fixed; top: 60vh; height: 20px';
    const content = popup.querySelector('p')!;
    content.style.height = '30px';
    anchor.click();
    const outer = box(popup);
    const placed = () => outer.getBoundingClientRect();
    await until('it to stand below', () => outer.style.top !== '' && placed().top >= anchor.getBoundingClientRect().bottom);
    content.style.height = '42vh';
    await until('it to stand above', () => placed().bottom <= anchor.getBoundingClientRect().top);
    expect(outer.scrollHeight).to.equal(outer.clientHeight);
    content.style.height = '150vh';
    await until('it to scroll', () => outer.scrollHeight > outer.clientHeight);
    outer.scrollTop = 40;
    const {height} = placed();
    anchor.style.top = '65vh';
    await until('more room', () => placed().height > height);
    expect(outer.scrollTop).to.equal(40);
  });

  it('is left at either end by Tab, to its button', async () => {
    const {popup, anchor} = await show();
    anchor.click();
    await sendKeys({press: 'Tab'});
    expect(focused()?.getAttribute('aria-label')).to.equal('Close');
    // Whether links are reached by Tab is a setting of the system in some engines.
    for (let presses = 0; isOpen(popup) && presses < 3; presses++) await sendKeys({press: 'Tab'});
    expect(isOpen(popup)).to.equal(false);
    expect((focused() as HTMLElement).id).to.equal('who');
    anchor.click();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Shift+Tab'});
    expect(isOpen(popup)).to.equal(false);
    expect((focused() as HTMLElement).id).to.equal('who');
  });

  it('closes by its own button', async () => {
    const {popup, anchor} = await show();
    anchor.click();
    inside(popup, 'button').focus();
    inside(popup, 'button').click();
    expect(isOpen(popup)).to.equal(false);
    expect((focused() as HTMLElement).id).to.equal('who');
  });

  it('closes by a press outside, which keeps the focus, and by none inside', async () => {
    const {page, popup, anchor} = await show();
    anchor.click();
    page.querySelector('p')!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(isOpen(popup)).to.equal(true);
    page.querySelector<HTMLElement>('#after')!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(isOpen(popup)).to.equal(false);
  });

  it('leaves Escape to what is in it and uses it', async () => {
    const {page, popup, anchor} = await show();
    anchor.click();
    const link = page.querySelector('a')!;
    link.addEventListener('keydown', (event) => event.preventDefault(), {once: true});
    link.focus();
    await sendKeys({press: 'Escape'});
    expect(isOpen(popup)).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(isOpen(popup)).to.equal(false);
  });

  it('is gone with its element', async () => {
    const {popup, anchor, closed} = await show();
    anchor.click();
    popup.remove();
    expect(popup.anchor).to.equal(undefined);
    expect(closed.length).to.equal(1);
  });

  if (engine === 'chromium') {
    it('is a dialog with a name in the accessibility tree', async () => {
      const {anchor} = await show();
      anchor.click();
      const tree = JSON.stringify(await axTree());
      expect(tree).to.contain('"dialog"').and.to.contain('About Ana');
    });
  }
});
