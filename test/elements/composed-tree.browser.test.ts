import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {composedClosest} from '../../src/elements/composed-tree.js';
import {safeUrl} from '../../src/elements/safe-url.js';

describe('the nearest element, as a person sees the page', () => {
  it('is found from itself upwards, through slots and out of shadow roots', () => {
    const outer = document.createElement('div');
    outer.className = 'wanted outer';
    const host = document.createElement('div');
    outer.append(host);
    const root = host.attachShadow({mode: 'open'});
    render(
      html`<section class="wanted section"><slot></slot></section>
        <p></p>`,
      root,
    );
    const slotted = document.createElement('b');
    host.append(slotted);
    assert.equal(composedClosest(slotted, '.wanted')?.className, 'wanted section', 'where it is shown');
    assert.equal(composedClosest(root.querySelector('p')!, '.wanted')?.className, 'wanted outer');
    assert.equal(composedClosest(outer, '.wanted'), outer);
    assert.equal(composedClosest(slotted, '.none'), null);
    assert.equal(composedClosest(new Text('x'), '.none'), null);
    assert.equal(composedClosest(document, 'html'), null);
  });
});

describe('a URL that may be shown', () => {
  const cases: [url: string | undefined, shown: string | undefined][] = [
    ['https://x.example/a.png', 'https://x.example/a.png'],
    ['HTTP://x.example/', 'http://x.example/'],
    ['/a.png', new URL('/a.png', document.baseURI).href],
    ['a b', new URL('a%20b', document.baseURI).href],
    ['//x.example/a', `${location.protocol}//x.example/a`],
    ['', undefined],
    [undefined, undefined],
    ['https://', undefined],
    ['data:image/svg+xml,<svg onload=alert(1)>', undefined],
    ['blob:https://x.example/1', undefined],
    ['file:///etc/passwd', undefined],
    ['ftp://x.example', undefined],
    [' \u0000java\tscript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['vbscript:alert(1)', undefined],
    [` \tjava${'script'}:alert(1)`, undefined],
    ['httpsx:alert(1)', undefined],
  ];
  for (const [url, shown] of cases) it(`${JSON.stringify(url) ?? 'nothing'} is ${shown ?? 'none'}: S6`, () => assert.equal(safeUrl(url), shown));
});
