/** What holds for every element of Hearth. Each test file of an element opens with it. */
import {assert, expect} from '@open-wc/testing';
import {render} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import {WidgetElement} from '../../src/elements/widget-element.js';
import {cdp, engine} from './commands.js';
import {atRest, pause, until} from './page.js';

export interface ContractOptions<Tested extends LitElement> {
  /** Brings the element to the state that is worth looking at: opens what opens. */
  settle?(element: Tested): Promise<void>;
  /** A word of its own, in English, that the element says in that state. */
  words?: string;
}

/** Every scheme and direction; all pairs of them in one engine, as what is looked at then is the same document in each. */
const LOOKS = [
  ['light', 'ltr'],
  ['dark', 'rtl'],
  ...(engine === 'chromium'
    ? ([
        ['light', 'rtl'],
        ['dark', 'ltr'],
      ] as const)
    : []),
] as const;

/**
 * Describes what holds for every element: accessible in light and dark and in both directions, moved and removed without a trace,
 * translated, and never wider than a narrow page.
 *
 * @param make the element as a page has it. Registered by the caller.
 */
export function describeContract<Tested extends LitElement>(
  tag: string,
  make: () => TemplateResult,
  {settle = async () => undefined, words}: ContractOptions<Tested> = {},
): void {
  describe(`<${tag}> as every element`, () => {
    let page: HTMLElement;

    beforeEach(() => {
      page = document.createElement('main');
      page.lang = 'en';
      Object.assign(page.style, {padding: '16px', background: 'Canvas', color: 'CanvasText'});
      document.body.append(page);
    });

    afterEach(() => page.remove());

    async function put(into: HTMLElement = page): Promise<Tested> {
      render(make(), into);
      const element = into.querySelector<Tested>(tag)!;
      await element.updateComplete;
      await settle(element);
      await element.updateComplete;
      if (words && page.lang !== 'en-XA') await until(`"${words}"`, () => textOf(element).includes(words));
      return element;
    }

    /** In a function of its own, so that none of the test's variables refers to the element. */
    async function putAndRemove(): Promise<WeakRef<Tested>> {
      const container = document.createElement('div');
      page.append(container);
      const element = new WeakRef(await put(container));
      container.remove();
      return element;
    }

    for (const [scheme, dir] of LOOKS) {
      it(`is accessible: ${scheme}, ${dir}`, async () => {
        page.style.colorScheme = scheme;
        page.dir = dir;
        await put();
        await atRest(page);
        // A page that shows only an element has no headings and landmarks to judge.
        await expect(page).to.be.accessible({ignoredRules: ['region', 'page-has-heading-one']});
      });
    }

    it('has nothing called `host`: whoever walks up through shadow roots takes what has one for a shadow root', async () => {
      assert.isFalse('host' in (await put()));
    });

    it('lives on when it is moved', async () => {
      const element = await put();
      const before = textOf(element);
      const elsewhere = document.createElement('section');
      page.append(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      await settle(element);
      await until('the same text as before', () => textOf(element) === before);
    });

    it('leaves nothing behind when it is removed', async () => {
      const popovers = () => document.querySelectorAll(':popover-open').length;
      const element = await put();
      element.remove();
      await pause(20);
      document.body.click();
      document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
      assert.equal(popovers(), 0);
    });

    if (engine === 'chromium') {
      it('is forgotten when it is removed', async () => {
        const element = await putAndRemove();
        // The browser itself holds on to what had the focus last.
        const button = document.createElement('button');
        page.append(button);
        button.focus();
        // A timer of a second may still hold it.
        for (let round = 0; element.deref() && round < 50; round++) {
          await pause(50);
          await cdp('HeapProfiler.collectGarbage');
        }
        assert(element.deref() === undefined, 'something still refers to it');
      });
    }

    it('fits into 320 pixels in a language with long words', async () => {
      page.lang = 'en-XA';
      page.style.inlineSize = '288px';
      page.style.boxSizing = 'content-box';
      page.style.padding = '0';
      const element = await put();
      if (words) await until('words in the pseudo-locale', () => textOf(element).includes('~]'));
      expect(page.scrollWidth).to.be.at.most(288);
    });

    if (words) {
      it('follows a change of language', async () => {
        const element = await put();
        page.lang = 'en-XA';
        await until('words in the pseudo-locale', () => textOf(element).includes('~]'));
        page.lang = 'en';
        await until('words in English', () => textOf(element).includes(words) && !textOf(element).includes('~]'));
      });
    }

    if (words && customElements.get(tag)?.prototype instanceof WidgetElement) {
      it('says which language its words are in, where the page speaks one that it has no words for, too', async () => {
        page.lang = 'sv';
        const element = await put();
        const {shadowRoot} = element.shadowRoot?.querySelector('section') ? element : element.shadowRoot!.querySelector('hearth-kudos-wall')!;
        const section = shadowRoot!.querySelector('section')!;
        assert.equal(section.lang, 'en');
        page.lang = 'pt-BR';
        await until('the language of the page', () => section.lang === 'pt-BR');
        page.lang = 'en';
        await until('words in English', () => section.lang === 'en' && textOf(element).includes(words));
      });
    }
  });
}

/** What an element says: its text and its labels. */
function textOf(element: Element): string {
  const root = element.shadowRoot;
  if (!root) return '';
  const labels = Array.from(root.querySelectorAll('[aria-label]'), (labelled) => labelled.getAttribute('aria-label'));
  const texts = Array.from(root.querySelectorAll('*:not(style)'), (node) => (node.children.length ? '' : node.textContent));
  return [...texts, ...labels].join(' ').replace(/\s+/g, ' ').trim();
}
