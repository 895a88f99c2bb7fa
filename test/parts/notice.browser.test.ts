import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {define} from '../../src/elements/define.js';
import {Notice} from '../../src/parts/notice/notice.js';
import {describeContract} from '../support/contract.js';
import {announced, inside, pause, until} from '../support/page.js';

define('hearth-notice', Notice);

describeContract(
  'hearth-notice',
  () => html`<hearth-notice kind="offline">You are offline.<a slot="action" href="#again">Try again</a></hearth-notice>`,
);

describe('<hearth-notice>', () => {
  for (const kind of ['info', 'error', 'success', 'offline'] as const) {
    it(`of kind ${kind} has its icon, which is decoration`, async () => {
      const element = await fixture<Notice>(html`<hearth-notice kind=${kind}>Words</hearth-notice>`);
      const icon = inside<SVGElement>(element, 'svg');
      expect(icon.getAttribute('aria-hidden')).to.equal('true');
      expect(icon.getBoundingClientRect().width).to.be.above(0);
      expect(icon.childElementCount).to.be.above(0);
    });
  }

  it('of an unknown kind looks like any other', async () => {
    const element = await fixture<Notice>(html`<hearth-notice kind="constructor">Words</hearth-notice>`);
    expect(inside<SVGElement>(element, 'svg').childElementCount).to.be.above(0);
    expect(element.innerText).to.equal('Words');
  });

  it('has no role of its own, and says nothing unless asked to', async () => {
    const before = announced();
    const element = await fixture<Notice>(html`<hearth-notice>Not to be said</hearth-notice>`);
    await pause(30);
    expect(announced()).to.equal(before);
    expect(element.shadowRoot!.querySelector('[role], [aria-live]')).to.equal(null);
  });

  it('says its message, without its action', async () => {
    await fixture(html`<hearth-notice announce="polite">Kept on <b>this device</b>.<button slot="action">Undo</button></hearth-notice>`);
    await until('the message', () => announced() === 'Kept on this device.');
  });

  it('says what is wrong at once', async () => {
    await fixture(html`<hearth-notice kind="error" announce="assertive">This could not be loaded.</hearth-notice>`);
    await until('the message', () => announced('assertive') === 'This could not be loaded.');
  });

  it('says its message again when the words change, and only then', async () => {
    const page = await fixture(html`<div></div>`);
    const show = (words: string, action: string) =>
      render(html`<hearth-notice announce="polite">${words}<button slot="action">${action}</button></hearth-notice>`, page as HTMLElement);
    show('Three are waiting.', 'Retry');
    await until('the first', () => announced() === 'Three are waiting.');
    show('Two are waiting.', 'Retry');
    await until('the second', () => announced() === 'Two are waiting.');
    show('Two are waiting.', 'Again');
    await pause(30);
    expect(document.querySelector('[data-hearth-announcer=polite]')!.textContent).to.equal('Two are waiting.');
  });
});
