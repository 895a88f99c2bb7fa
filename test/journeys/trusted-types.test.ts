/**
 * Trusted types, where a page has more than one Lit, or allows none: what runs, what does not, and that the browser says why. Each Lit makes one
 * policy, `lit-html`, as it is loaded.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, describe} from 'node:test';
import {build} from 'vite';
import {root} from '../support/setup.mjs';
import {stage} from './support/stage.js';
import type {Visitor} from './support/visitor.js';

/** What a browser says of a second policy of one name, and of any where none may be made. */
const REFUSED = /policy named 'lit-html'/i;
/** The same, as an error of the script that wanted it, and as the event of a violation. */
const AS_ERROR = /createPolicy|policy: trusted-types/;

/** The bundle of an application. */
let application = '';

/** Opens the smallest page with a wall, with these scripts in this order, where trusted types are ruled by this directive. */
async function open({page}: Visitor, {scripts, directive}: {scripts: readonly string[]; directive: string}): Promise<void> {
  const everything = await readFile(join(root, 'dist/hearth.all.js'), 'utf8');
  const own: Record<string, string> = {'/application.js': application, '/second.js': everything};
  for (const [path, body] of Object.entries(own)) await page.route(`**${path}`, (route) => route.fulfill({contentType: 'text/javascript', body}));
  await page.route('**/plain', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    assert.match(policy, /; trusted-types lit-html$/);
    const tags = scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n  ');
    const body = (await response.text())
      .replace('<script type="module" src="/hearth.js"></script>', tags)
      .replace('</hearth-host>', '</hearth-host>\n  <harbor-notice></harbor-notice>\n  <footer>The harbor office</footer>');
    await route.fulfill({response, body, headers: {...headers, 'content-security-policy': policy.replace(/trusted-types lit-html$/, directive)}});
  });
  await page.goto('/plain', {waitUntil: 'load'});
}

/** Whether the browser knows an element. */
const isDefined = ({page}: Visitor, tag: string): Promise<boolean> => page.evaluate((name) => customElements.get(name) !== undefined, tag);

/** The wall shows thanks. */
const hasThanks = ({page}: Visitor): Promise<void> => page.getByRole('region', {name: 'Thanks'}).getByRole('article').first().waitFor();

describe('a page that rules trusted types', () => {
  const {journey} = stage();

  before(async () => {
    const output = await build({
      configFile: false,
      logLevel: 'silent',
      root,
      define: {'process.env.NODE_ENV': '"production"'},
      build: {write: false, lib: {entry: 'test/journeys/support/application.mjs', formats: ['es'], fileName: 'application'}},
    });
    const [bundle] = Array.isArray(output) ? output : [output];
    if (!bundle || !('output' in bundle)) throw new Error('Nothing was built.');
    application = bundle.output[0].code;
  });

  journey('two scripts, each with a Lit of its own, both run where duplicates are allowed: S2', async ({visitor}) => {
    const ana = await visitor('ana');
    await open(ana, {scripts: ['/application.js', '/hearth.js'], directive: "trusted-types lit-html 'allow-duplicates'"});
    await ana.page.getByText('High water at six.').waitFor();
    await hasThanks(ana);
  });

  journey('the script of the tag and the one that holds everything, on one page: the first wins and nobody complains: S2', async ({visitor}) => {
    const ana = await visitor('ana');
    const said: string[] = [];
    ana.page.on('console', (message) => said.push(message.text()));
    await open(ana, {scripts: ['/hearth.js', '/second.js'], directive: "trusted-types lit-html 'allow-duplicates'"});
    await hasThanks(ana);
    assert.deepEqual(said, []);
  });

  journey('without that the first script runs, whole, and the browser says what keeps the second from it: S2', async ({visitor}) => {
    const ana = await visitor('ana');
    ana.expect(REFUSED);
    ana.expect(AS_ERROR);
    await open(ana, {scripts: ['/hearth.js', '/application.js'], directive: 'trusted-types lit-html'});
    await hasThanks(ana);
    assert.equal(await isDefined(ana, 'harbor-notice'), false);
    assert.match(ana.problems.join('\n'), /allow-duplicates/);
  });

  journey('where it is Hearth that comes second, nothing else on the page is the worse for it: S2', async ({visitor}) => {
    const ana = await visitor('ana');
    ana.expect(REFUSED);
    ana.expect(AS_ERROR);
    await open(ana, {scripts: ['/application.js', '/hearth.js'], directive: 'trusted-types lit-html'});
    await ana.page.getByText('High water at six.').waitFor();
    await ana.page.getByText('The harbor office').waitFor();
    assert.equal(await isDefined(ana, 'hearth-kudos-wall'), false);
    assert.match(ana.problems.join('\n'), /allow-duplicates/);
  });

  journey('where no policy may be made, Lit does not load, the browser names it, and the rest of the page is as it was: S3', async ({visitor}) => {
    const ana = await visitor('ana');
    ana.expect(REFUSED);
    ana.expect(AS_ERROR);
    await open(ana, {scripts: ['/hearth.js'], directive: "trusted-types 'none'"});
    await ana.page.getByText('The harbor office').waitFor();
    assert.equal(await isDefined(ana, 'hearth-host'), false);
    assert.match(ana.problems.join('\n'), REFUSED);
  });

  journey('where no names are ruled, none has to be allowed: S3', async ({visitor}) => {
    const ana = await visitor('ana');
    await open(ana, {scripts: ['/application.js', '/hearth.js'], directive: ''});
    await ana.page.getByText('High water at six.').waitFor();
    await hasThanks(ana);
  });
});
