import {expect, fixture, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import {UndoBar} from '../../src/parts/undo-bar/undo-bar.js';
import {emulateMedia, engine, resetMouse, sendKeys, sendMouse} from '../support/commands.js';
import {describeContract} from '../support/contract.js';
import {announced, focused, inside, pause, seen, until} from '../support/page.js';

define('hearth-undo-bar', UndoBar);

/** Shows a bar for some seconds and notes what it fires. */
async function begin(seconds = 10, message = 'Thanks to Ana will be sent in a moment.') {
  const element = await fixture<UndoBar>(html`<hearth-undo-bar lang="en"></hearth-undo-bar>`);
  const fired: string[] = [];
  element.addEventListener('hearth-undo', () => fired.push('undo'));
  element.addEventListener('hearth-undo-elapsed', () => fired.push('elapsed'));
  Object.assign(element, {seconds, message, active: true});
  await element.updateComplete;
  await until('words', () => seen(element).includes('Undo'));
  return {element, fired, button: () => inside<HTMLButtonElement>(element, 'button')};
}

describeContract('hearth-undo-bar', () => html`<hearth-undo-bar active message="Thanks to Ana will be sent in a moment."></hearth-undo-bar>`, {
  words: 'Undo',
});

describe('<hearth-undo-bar>', () => {
  afterEach(() => resetMouse());

  it('shows nothing until it is active', async () => {
    const element = await fixture<UndoBar>(html`<hearth-undo-bar message="Sent"></hearth-undo-bar>`);
    expect(seen(element)).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('says its message once, and nothing of the time', async () => {
    const {element} = await begin();
    expect(seen(element)).to.equal('Thanks to Ana will be sent in a moment. Undo');
    expect(announced()).to.equal('Thanks to Ana will be sent in a moment.');
    expect(element.shadowRoot!.querySelector('[aria-live], [role]')).to.equal(null);
  });

  it('ends when its time has passed', async () => {
    const {element, fired} = await begin(0.2);
    await oneEvent(element, 'hearth-undo-elapsed');
    expect(element.active).to.equal(false);
    await element.updateComplete;
    expect(seen(element)).to.equal('');
    await pause(250);
    expect(fired).to.deep.equal(['elapsed']);
  });

  it('takes it back by its button, once', async () => {
    const {element, fired, button} = await begin(0.3);
    const undo = button();
    undo.click();
    undo.click();
    expect(element.active).to.equal(false);
    await pause(400);
    expect(fired).to.deep.equal(['undo']);
  });

  it('is in the tab order, and Enter takes it back', async () => {
    const page = await fixture(html`<div><button>Before</button><hearth-undo-bar lang="en" active message="Sent"></hearth-undo-bar></div>`);
    const element = page.querySelector('hearth-undo-bar')!;
    await until('words', () => seen(element).includes('Undo'));
    page.querySelector('button')!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(inside(element, 'button'));
    const undone = oneEvent(element, 'hearth-undo');
    await sendKeys({press: 'Enter'});
    await undone;
  });

  it('is still there when its event fires, so that its owner can move the focus first', async () => {
    const {element} = await begin();
    element.focus();
    let held = false;
    element.addEventListener('hearth-undo', () => (held = focused() === inside(element, 'button')));
    await sendKeys({press: 'Enter'});
    expect(held).to.equal(true);
  });

  it('stands still while it has the focus', async () => {
    const {element, fired, button} = await begin(0.3);
    button().focus();
    await pause(500);
    expect(fired).to.deep.equal([]);
    button().blur();
    await oneEvent(element, 'hearth-undo-elapsed');
  });

  it('stands still while the pointer is on it', async () => {
    const {element, fired} = await begin(0.4);
    const {x, y} = element.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(x + 20), Math.round(y + 20)]});
    await pause(600);
    expect(fired).to.deep.equal([]);
    const line = inside(element, '.line').getAnimations()[0];
    if (line) expect(line.playState).to.equal('paused');
    await sendMouse({type: 'move', position: [Math.round(x + 20), Math.round(y + 400)]});
    await oneEvent(element, 'hearth-undo-elapsed');
  });

  it('does not stand still where it comes to lie under a pointer that rests', async () => {
    const {element} = await begin(0.1);
    const {x, y} = element.getBoundingClientRect();
    await oneEvent(element, 'hearth-undo-elapsed');
    await sendMouse({type: 'move', position: [Math.round(x + 20), Math.round(y + 20)]});
    const again = await begin(0.4);
    expect(document.elementFromPoint(x + 20, y + 20)).to.equal(again.element);
    await oneEvent(again.element, 'hearth-undo-elapsed');
    await sendMouse({type: 'move', position: [Math.round(x + 20), Math.round(y + 400)]});
  });

  it('goes on for the time that was left, not from the start', async () => {
    const {element, button} = await begin(0.6);
    await pause(300);
    button().focus();
    await pause(400);
    const resumed = performance.now();
    button().blur();
    await oneEvent(element, 'hearth-undo-elapsed');
    expect(performance.now() - resumed).to.be.below(500);
  });

  it('keeps standing still while it has the focus though the pointer leaves', async () => {
    const {element, fired, button} = await begin(0.3);
    button().focus();
    element.dispatchEvent(new PointerEvent('pointermove'));
    element.dispatchEvent(new PointerEvent('pointerleave'));
    await pause(450);
    expect(fired).to.deep.equal([]);
  });

  it('ends at once when its owner says so, focus or not', async () => {
    const {element, fired, button} = await begin();
    button().focus();
    element.finish();
    expect(fired).to.deep.equal(['elapsed']);
    element.finish();
    expect(fired).to.deep.equal(['elapsed']);
  });

  it('can be taken back by its owner', async () => {
    const {element, fired} = await begin();
    element.undo();
    element.undo();
    expect(fired).to.deep.equal(['undo']);
  });

  it('fires nothing when its owner makes it inactive', async () => {
    const {element, fired} = await begin(0.2);
    element.active = false;
    await pause(400);
    expect(fired).to.deep.equal([]);
    expect(seen(element)).to.equal('');
  });

  it('begins anew for the next one', async () => {
    const {element, fired} = await begin(0.5);
    await pause(300);
    element.finish();
    Object.assign(element, {active: true, message: 'Thanks to Bilal will be sent in a moment.'});
    await element.updateComplete;
    expect(announced()).to.equal('Thanks to Bilal will be sent in a moment.');
    await pause(300);
    expect(fired).to.deep.equal(['elapsed']);
    await oneEvent(element, 'hearth-undo-elapsed');
  });

  it('ends by itself after an end that came while it had the focus', async () => {
    const {element, button} = await begin();
    button().focus();
    element.undo();
    await element.updateComplete;
    Object.assign(element, {active: true, seconds: 0.2});
    await oneEvent(element, 'hearth-undo-elapsed');
  });

  it('has no end with no limit', async () => {
    const {element, fired} = await begin(Infinity);
    expect(element.shadowRoot!.querySelector('.line')).to.equal(null);
    await pause(100);
    expect(fired).to.deep.equal([]);
  });

  it('ends at once with no time', async () => {
    const element = await fixture<UndoBar>(html`<hearth-undo-bar seconds="0" message="Sent"></hearth-undo-bar>`);
    element.active = true;
    await oneEvent(element, 'hearth-undo-elapsed');
  });

  it('stands still out of the page and goes on in it', async () => {
    const {element, fired} = await begin(0.2);
    const {parentElement} = element;
    element.remove();
    await pause(400);
    expect(fired).to.deep.equal([]);
    parentElement!.append(element);
    await oneEvent(element, 'hearth-undo-elapsed');
  });

  if (engine === 'chromium') {
    it('shows a line that grows shorter, and none to those who want no motion', async () => {
      const {element} = await begin(1);
      const width = () => inside(element, '.line').getBoundingClientRect().width;
      const before = width();
      await until('a shorter line', () => width() < before * 0.8);
      await emulateMedia({reducedMotion: 'reduce'});
      expect(width()).to.equal(0);
      await emulateMedia({reducedMotion: 'no-preference'});
    });
  }
});
