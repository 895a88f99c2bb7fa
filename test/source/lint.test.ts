/** Whoever writes what could turn text into markup or script is told so: what the rules are for, shown by what they refuse. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {root} from '../support/setup.mjs';

/** Each would do harm, or hide what does. */
const harmful = {
  unsafeHTML: "import {unsafeHTML} from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML;",
  unsafeSVG: "import {unsafeSVG} from 'lit/directives/unsafe-svg.js';\nexport const x = unsafeSVG;",
  unsafeStatic: "import {unsafeStatic} from 'lit/static-html.js';\nexport const x = unsafeStatic;",
  innerHTML: "export const x = (e: Element) => (e.innerHTML = 'x');",
  outerHTML: "export const x = (e: Element) => (e.outerHTML = 'x');",
  'document.write': "export const x = () => document.write('x');",
  insertAdjacentHTML: "export const x = (e: Element) => e.insertAdjacentHTML('beforeend', 'x');",
  srcdoc: "export const x = (e: HTMLIFrameElement) => (e.srcdoc = 'x');",
  'document.writeln': "export const x = () => document.writeln('x');",
  eval: "export const x = () => eval('1');",
  'new Function': "export const x = () => new Function('return 1');",
  'a timer with a text': "export const x = () => setTimeout('y()', 1);",
  'a timer of the window with a text': "export const x = () => window.setInterval('y()', 1);",
  'a timer of everything with a text': 'export const x = (y: string) => globalThis.setTimeout(`y(${y})`, 1);',
  'script in an attribute': "export const x = (e: Element) => e.setAttribute('onclick', 'x()');",
  'script in a template': 'import {html} from \'lit\';\nexport const x = () => html`<b onclick="x()"></b>`;',
  'markup in a property of a template': "import {html} from 'lit';\nexport const x = (t: string) => html`<b .innerHTML=${t}></b>`;",
  'an address that was not looked at': "import {html} from 'lit';\nexport const x = (t: string) => html`<a href=${t}></a>`;",
  'a picture that was not looked at': 'import {html} from \'lit\';\nexport const x = (t: string) => html`<img alt="" src=${t} />`;',
};

describe('the sources', () => {
  const place = join(root, 'src/parts/avatar/avatar.template.ts');
  // Without the rules that ask for types, which have nothing to do with this and take long.
  const typed = ['await-thenable', 'no-floating-promises', 'no-misused-promises'].map((name) => [`@typescript-eslint/${name}`, 'off'] as const);
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {files: ['src/**/*.ts'], languageOptions: {parserOptions: {projectService: false}}, rules: Object.fromEntries(typed)},
  });
  const messages = async (text: string): Promise<string[]> => {
    const [result] = await eslint.lintText(`${text}\n`, {filePath: place});
    assert.equal(result!.fatalErrorCount, 0);
    return result!.messages.map(({ruleId, message}) => `${ruleId}: ${message}`);
  };

  it('may hold what does no harm', async () => {
    const harmless = [
      "import {html, nothing} from 'lit';",
      "import {safeUrl} from '../../elements/safe-url.js';",
      'export const x = (t: string) => html`<a href=${safeUrl(t) ?? nothing}>${t}</a>`;',
    ];
    assert.deepEqual(await messages(harmless.join('\n')), []);
  });

  for (const [name, text] of Object.entries(harmful)) {
    it(`may not hold ${name}: S4`, async () => {
      assert.match(
        (await messages(text)).join('\n'),
        /^(?:no-restricted-(?:syntax|imports)|no-eval|no-implied-eval|no-new-func|hearth\/safe-url): /m,
      );
    });
  }
});
