/** Looks at the built Storybook as a reader does: its stories and its pages of documentation, in Chromium. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchChromium} from '../support/browser.js';
import {root} from '../support/setup.mjs';
import {serveFolder} from '../support/static-server.js';
import type {StaticServer} from '../support/static-server.js';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** What Storybook tells when a story has rendered, played and been checked. */
interface Finished {
  status: string;
  reporters: {type: string; result?: {violations?: {id: string; help: string; nodes: {target: unknown[]}[]}[]}}[];
}

/** What the page in Chromium holds for this test. */
interface StoryWindow {
  __STORYBOOK_ADDONS_CHANNEL__?: {last(name: string): unknown[] | undefined};
  violations: {directive: string; blocked: string; source: string; sample: string}[];
}

const folder = join(root, 'storybook-static');
const entries = Object.values((JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {entries: Record<string, Entry>}).entries);
/** How long a story may take to finish, in milliseconds. */
const PATIENCE = 20_000;

/** Storybook's own code breaks the policy, so it is only reported, and what that code did is left out. Lit is in a chunk of its own. */
const storybook = /\/assets\/iframe-|\/sb-/;

/** How a story is looked at. */
export interface Sight {
  theme: 'light' | 'dark';
  locale: string;
  /** The width of the window, in CSS pixels. */
  width: number;
}

let server: StaticServer;
let browser: Browser;
/** One for each width. What a page has loaded, the next one of the same context need not compile again. */
const contexts = new Map<number, Promise<BrowserContext>>();

function prepare(): void {
  before(async () => {
    server = await serveFolder(folder, (path, content): Record<string, string> => {
      if (path === '/iframe.html') return {'content-security-policy-report-only': policyFor(content.toString('utf8'))};
      // Its name changes with its content.
      return path.startsWith('/assets/') ? {'cache-control': 'max-age=3600, immutable'} : {};
    });
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    server.close();
  });
}

/**
 * Each story, in each of the sights: it renders, its play function passes, axe finds nothing, nothing is wider than the page, and neither
 * an error nor a violation of the Content-Security-Policy that Hearth promises to run under is reported meanwhile.
 */
export function describeStories(sights: readonly Sight[]): void {
  describe('stories', {concurrency: 2}, () => {
    prepare();
    for (const {id, title, name} of entries.filter(({type}) => type === 'story')) {
      it(`${title}: ${name}`, async () => {
        for (const {theme, locale, width} of sights) {
          const query = `id=${id}&viewMode=story&globals=theme:${theme};locale:${locale}`;
          const problems = await visit(query, width, async (page) => [
            ...(await outcome(page)),
            ...(await violations(page)),
            ...(await overflow(page)),
          ]);
          expectNone(problems, `in ${theme}, ${locale}, ${width} px wide`);
        }
      });
    }
  });
}

/** Each page of documentation renders without an error. */
export function describeDocumentation(): void {
  describe('documentation', {concurrency: 2}, () => {
    prepare();
    for (const {id, title, name} of entries.filter(({type}) => type === 'docs')) {
      it(`${title}: ${name}`, async () => {
        const problems = await visit(`id=${id}&viewMode=docs`, 1000, async (page) => {
          await page.waitForFunction(() => (window as unknown as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered'), null, {
            timeout: PATIENCE,
          });
          return [];
        });
        expectNone(problems, 'on the page');
      });
    }
  });
}

/** Opens a page of Storybook: what `look` finds, and the errors that were reported meanwhile. */
async function visit(query: string, width: number, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  let context = contexts.get(width);
  if (!context) contexts.set(width, (context = browser.newContext({viewport: {width, height: 700}})));
  const page = await (await context).newPage();
  try {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    await page.addInitScript(() => {
      const violations: StoryWindow['violations'] = [];
      Object.assign(window, {violations});
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, sample}) =>
        violations.push({directive: violatedDirective, blocked: blockedURI, source: sourceFile, sample}),
      );
    });
    await page.goto(`${server.origin}/iframe.html?${query}`);
    const found = await look(page);
    return [...new Set([...found, ...problems].map(readable))];
  } finally {
    await page.close();
  }
}

function expectNone(problems: string[], where: string): void {
  if (problems.length > 0) assert.fail(`${where}:\n${problems.join('\n')}`);
}

/** Without colour, and without the whole page that a failed query appends to its message. */
function readable(problem: string): string {
  return stripVTControlCharacters(problem).split('\n\nIgnored nodes:')[0] ?? '';
}

/** Waits for the end of a story: whether it failed, what its play function threw, and what axe found. */
async function outcome(page: Page): Promise<string[]> {
  const handle = await page.waitForFunction(() => (window as unknown as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0], null, {
    timeout: PATIENCE,
  });
  const {status, reporters} = (await handle.jsonValue()) as Finished;
  // Storybook calls a story whose play function threw a success.
  const thrown = await page.evaluate(() => {
    const error = (window as unknown as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('playFunctionThrewException')?.[0];
    return error ? String((error as Error).message) : undefined;
  });
  const audits = reporters.filter(({type}) => type === 'a11y');
  const found = audits.flatMap(({result}) => result?.violations ?? []);
  return [
    ...(status === 'success' || found.length > 0 ? [] : [`status: ${status}`]),
    ...(thrown === undefined ? [] : [`play: ${thrown}`]),
    ...(audits.length === 0 ? ['axe did not run'] : []),
    ...found.map((violation) => `axe ${violation.id}: ${violation.help}: ${violation.nodes.map(({target}) => target.join(' ')).join(', ')}`),
  ];
}

/** What is wider than the box that holds it, the page among them. What scrolls by itself, and what floats above the page, may be. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const excess = element.scrollWidth - element.clientWidth;
        if (element.clientWidth === 0 || excess <= 1 || element.closest('[popover], .visually-hidden')) continue;
        if (getComputedStyle(element).overflowX === 'visible') found.push(`overflow: ${excess} px in ${element.localName}.${element.className}`);
      }
    }
    return found;
  });
}

async function violations(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => (window as unknown as StoryWindow).violations);
  return all.filter(({source}) => !storybook.test(source)).map((violation) => `policy: ${JSON.stringify(violation)}`);
}

/** The strictest policy that Hearth promises to run under, and the scripts and styles that stand in Storybook's page. */
function policyFor(page: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(page, 'script')}`,
    `style-src 'self' ${hashes(page, 'style')}`,
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

function hashes(page: string, tag: string): string {
  return Array.from(page.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^]*?)</${tag}>`, 'g')), ([, text = '']) => text)
    .filter((text) => text !== '')
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}
