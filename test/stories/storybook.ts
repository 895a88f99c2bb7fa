/** Looks at the built Storybook as a reader does: its stories and its pages of documentation, in Chromium. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import axe from 'axe-core';
import type {ConsoleMessage, Page} from 'playwright-core';
import {places} from '../../stories/docs/privacy/device.js';
import {chooseStory, docsRendered, putOn, storyEntries, storyFinished, StoryPages} from '../support/story-pages.js';
import type {Theme, Wanted} from '../support/story-pages.js';

/** What the page in Chromium holds for this test. */
interface StoryWindow {
  violations: {directive: string; blocked: string; source: string; sample: string}[];
  axe: typeof axe;
}

const entries = storyEntries();

/** Storybook's own code breaks the policy, so it is only reported, and what that code did is left out. Lit is in a chunk of its own. */
const storybook = /\/assets\/iframe-|\/sb-/;

/** How a story is looked at. */
export interface Sight {
  /** It is played in the first; then the others are put on, and what they change, its colours, is checked again. */
  themes: readonly [Theme, ...Theme[]];
  locale: string;
  /** The width of the window, in CSS pixels. */
  width: number;
  /** Axe has looked at the same in another sight. */
  unchecked?: boolean;
}

let pages: StoryPages;

/** Pages in which a story has been played. */
const playing = new WeakSet<Page>();

function prepare(): void {
  before(async () => {
    pages = await StoryPages.open({
      headers: (path, content): Record<string, string> =>
        path === '/iframe.html' ? {'content-security-policy-report-only': policyFor(content.toString('utf8'))} : {},
      // Axe judges colours as they are once all has come to rest.
      context: {reducedMotion: 'reduce'},
      prepare: noteViolations,
    });
  });

  after(async () => {
    await pages.close();
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
      it(`${title}: ${name}: S1`, async () => {
        for (const {themes, locale, width, unchecked = false} of sights) {
          const globals = `theme:${themes[0]};locale:${locale}${unchecked ? ';a11y.manual:!true' : ''}`;
          const problems = await visit({width, globals}, async (page) => {
            if (playing.has(page)) await chooseStory(page, id);
            else await page.goto(pages.address(`id=${id}&viewMode=story&globals=${globals}`));
            playing.add(page);
            return [
              ...(await outcome(page, !unchecked)),
              ...(await violations(page)),
              ...(await overflow(page)),
              ...(await kept(page)),
              ...(await colours(page, themes)),
            ];
          });
          expectNone(problems, `in ${themes[0]}, ${locale}, ${width} px wide`);
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
        const problems = await visit({width: 1000}, async (page) => {
          await page.goto(pages.address(`id=${id}&viewMode=docs`));
          await docsRendered(page);
          await page.goto('about:blank');
          return [];
        });
        expectNone(problems, 'on the page');
      });
    }
  });
}

/** Looks at a page of Storybook: what `look` finds, and the errors that were reported meanwhile. */
function visit(wanted: Wanted, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  return pages.lend(wanted, async (page) => {
    const problems: string[] = [];
    const onError = (error: Error) => problems.push(`error: ${error.stack ?? error.message}`);
    const onConsole = (message: ConsoleMessage) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
    };
    page.on('pageerror', onError).on('console', onConsole);
    try {
      const found = await look(page);
      return [...new Set([...found, ...problems].map(readable))];
    } finally {
      page.off('pageerror', onError).off('console', onConsole);
    }
  });
}

/** Has a page note what the policy would have blocked. */
async function noteViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const violations: StoryWindow['violations'] = [];
    Object.assign(window, {violations});
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, sample}) =>
      violations.push({directive: violatedDirective, blocked: blockedURI, source: sourceFile, sample}),
    );
  });
}

function expectNone(problems: string[], where: string): void {
  if (problems.length > 0) assert.fail(`${where}:\n${problems.join('\n')}`);
}

/** Without colour, and without the whole page that a failed query appends to its message. */
function readable(problem: string): string {
  return stripVTControlCharacters(problem).split('\n\nIgnored nodes:')[0] ?? '';
}

/** Waits for the end of a story: whether it failed, what its play function threw, and, where it was to look, what axe found. */
async function outcome(page: Page, checked: boolean): Promise<string[]> {
  const {
    finished: {status, reporters},
    thrown,
  } = await storyFinished(page);
  const audits = reporters.filter(({type}) => type === 'a11y');
  const found = audits.flatMap(({result}) => result?.violations ?? []);
  return [
    ...(status === 'success' || found.length > 0 ? [] : [`status: ${status}`]),
    ...(thrown === undefined ? [] : [`play: ${thrown}`]),
    ...(audits.length > 0 === checked ? [] : [checked ? 'axe did not run' : 'axe ran']),
    ...found.map((violation) => `axe ${violation.id}: ${violation.help}: ${violation.nodes.map(({target}) => target.join(' ')).join(', ')}`),
  ];
}

/** What the browser keeps by now that the page for data protection does not name: in any storage, or in a cookie. */
async function kept(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({name = ''}) => `IndexedDB ${name}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ]);
  // A name that ends with a colon goes on with whose it is.
  const isNamed = (one: string) =>
    places.some(({storage, name}) => (name.endsWith(':') ? one.startsWith(`${storage} ${name}`) : one === `${storage} ${name}`));
  return found.filter((one) => !isNamed(one)).map((one) => `kept, and not named in stories/docs/privacy/device.ts: ${one}`);
}

/** What axe finds in the colours of all themes but the first, which the story itself was checked in. */
async function colours(page: Page, [first, ...others]: Sight['themes']): Promise<string[]> {
  if (others.length === 0) return [];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  let before = first;
  for (const theme of others) {
    await putOn(page, before, theme);
    const violations = await page.evaluate(async () => {
      const {axe} = window as unknown as StoryWindow;
      return (await axe.run({runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations']})).violations;
    });
    found.push(...violations.map(({id, nodes}) => `axe in ${theme}: ${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`));
    before = theme;
  }
  return found;
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
  const all = await page.evaluate(() => (window as unknown as StoryWindow).violations.splice(0));
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
    "media-src 'self'",
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
