import {assert, fixtureCleanup} from '@open-wc/testing';
import {LitElement, html, render} from 'lit';
import {LocalizeController} from '../../src/elements/localize-controller.js';
import {configureHearth} from '../../src/elements/host-options.js';
import '../../src/define/host.js';
import {ownPage, pause, until} from '../support/page.js';

class Speaker extends LitElement {
  readonly localize = new LocalizeController(this);
  renders = 0;
  protected override render() {
    this.renders++;
    return this.localize.ready ? html`${this.localize.term('undo')}` : 'nothing yet';
  }
}
customElements.define('x-speaker', Speaker);

const says = (speaker: Element): string => speaker.shadowRoot?.textContent?.trim() || 'nothing yet';

describe('the words of an element', () => {
  const page = ownPage();
  afterEach(fixtureCleanup);

  function speak(lang: string | null, into: HTMLElement = page()): Speaker {
    const speaker = document.createElement('x-speaker') as Speaker;
    if (lang !== null) speaker.lang = lang;
    into.append(speaker);
    return speaker;
  }

  const cases: [lang: string, words: string, intl: string][] = [
    ['en', 'Undo', 'en'],
    ['en-GB', 'Undo', 'en-GB'],
    ['de', 'Rückgängig', 'de'],
    ['de-AT', 'Rückgängig', 'de-AT'],
    ['de-1996', 'Rückgängig', 'de-1996'],
    ['DE-ch', 'Rückgängig', 'de-CH'],
    ['ar-EG', '', 'ar-EG'],
    ['en-XA', '[Üñdö~~]', 'en-XA'],
    ['sv', 'Undo', 'en'],
    ['enm', 'Undo', 'en'],
    ['dent', 'Undo', 'en'],
    ['en_US', 'Undo', 'en'],
    ['e', 'Undo', 'en'],
    ['-', 'Undo', 'en'],
    ['de-', 'Rückgängig', 'de'],
    ['constructor', 'Undo', 'en'],
    ['__proto__', 'Undo', 'en'],
    ['toString-de', 'Undo', 'en'],
  ];
  for (const [lang, words, intl] of cases) {
    it(`for lang="${lang}" are those of ${intl}, for Intl too`, async () => {
      const speaker = speak(lang);
      await until('words', () => says(speaker) !== 'nothing yet');
      if (words) assert.equal(says(speaker), words);
      else assert.match(says(speaker), /\p{Script=Arabic}/u);
      assert.equal(speaker.localize.lang, intl);
      new Intl.DateTimeFormat(speaker.localize.lang);
    });
  }

  it('are those of the nearest lang, out of shadow roots too', async () => {
    page().lang = 'en';
    const outer = document.createElement('section');
    outer.lang = 'de';
    page().append(outer);
    const root = outer.attachShadow({mode: 'open'});
    const inner = document.createElement('div');
    root.append(inner);
    const speaker = speak(null, inner);
    await until('German', () => says(speaker) === 'Rückgängig');
    const english = speak(null);
    await until('English', () => says(english) === 'Undo');
  });

  it('follow a change of lang, and a move, at run time', async () => {
    page().lang = 'en';
    const speaker = speak(null);
    await until('English', () => says(speaker) === 'Undo');
    page().lang = 'de';
    await until('German', () => says(speaker) === 'Rückgängig');
    const other = document.createElement('div');
    other.lang = 'en';
    page().append(other);
    other.append(speaker);
    await until('English', () => says(speaker) === 'Undo');
    other.removeAttribute('lang');
    await until('German', () => says(speaker) === 'Rückgängig');
  });

  it('are those that the page brings, where it brings any; and those of its <hearth-host> before its default', async () => {
    page().lang = 'en';
    render(html`<hearth-host><x-speaker></x-speaker></hearth-host>`, page());
    const provider = page().querySelector('hearth-host')!;
    const speaker = page().querySelector<Speaker>('x-speaker')!;
    await until('English', () => says(speaker) === 'Undo');
    configureHearth({messages: {undo: 'Oops'}});
    await until('the word of the page', () => says(speaker) === 'Oops');
    provider.messages = {undo: 'Take it back'};
    await until('the word of the host', () => says(speaker) === 'Take it back');
    page().lang = 'de';
    await pause(50);
    assert.equal(says(speaker), 'Take it back');
    assert.equal(speaker.localize.term('cancel'), 'Abbrechen', 'all others are as before');
    provider.messages = undefined;
    configureHearth({});
    await until('German', () => says(speaker) === 'Rückgängig');
  });

  it('change nothing where nothing has changed', async () => {
    page().lang = 'en';
    const speaker = speak(null);
    await until('English', () => says(speaker) === 'Undo');
    const {renders} = speaker;
    page().lang = 'en-GB';
    await until('the tag', () => speaker.localize.lang === 'en-GB');
    page().setAttribute('lang', 'en-GB');
    document.dispatchEvent(new Event('hearth-host-change'));
    await pause(20);
    assert.equal(speaker.renders, renders + 1);
  });

  it('take arguments, and other things than text', async () => {
    const speaker = speak('en');
    await until('English', () => says(speaker) === 'Undo');
    assert.equal(speaker.localize.term('personRemove', 'Zoë'), 'Remove Zoë');
    assert.equal(speaker.localize.term('charactersLeft', 1), '1 character left');
    const from = {a: 1};
    assert.deepEqual(speaker.localize.parts<object>('kudosThanked', {from, to: from}), [from, ' thanked ', from]);
  });
});
