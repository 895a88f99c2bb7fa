import {expect, fixture} from '@open-wc/testing';
import {LitElement, html} from 'lit';
import {LocalizeController} from '../../src/elements/localize-controller.js';
import {until} from '../support/page.js';

/** Says what its button would, and in which language. */
class Speaker extends LitElement {
  readonly localize = new LocalizeController(this);

  override render() {
    return html`${this.localize.term('kudosGive')} ${this.localize.lang}`;
  }
}
customElements.define('test-speaker', Speaker);

describe('LocalizeController', () => {
  for (const [lang, words] of [
    ['pt-BR', 'Agradecer pt-BR'],
    ['zh-TW', '表达感谢 zh-TW'],
    ['he', 'לומר תודה he'],
    ['sw', 'Give thanks en'],
  ] as const)
    it(`speaks where the page says ${lang}`, async () => {
      const speaker = await fixture<Speaker>(html`<test-speaker lang=${lang}></test-speaker>`);
      await until(words, () => speaker.shadowRoot!.textContent === words);
    });

  it('follows a change of language, and another speaks on in its own', async () => {
    const page = await fixture(html`<div lang="fr"><test-speaker></test-speaker><test-speaker lang="ja"></test-speaker></div>`);
    const [first, second] = page.querySelectorAll<Speaker>('test-speaker');
    await until('French', () => first!.shadowRoot!.textContent === 'Dire merci fr');
    await until('Japanese', () => second!.shadowRoot!.textContent === 'ありがとうを伝える ja');
    page.setAttribute('lang', 'uk');
    await until('Ukrainian', () => first!.shadowRoot!.textContent === 'Подякувати uk');
    expect(second!.shadowRoot!.textContent).to.equal('ありがとうを伝える ja');
  });
});
