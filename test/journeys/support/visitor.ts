/** Somebody who uses the demo intranet in a browser of their own, by what they see, hear and press. */
import assert from 'node:assert/strict';
import type {BrowserContext, BrowserContextOptions, Browser, Locator, Page} from 'playwright-core';
import type {CloudEvent} from '../../../src/protocol/cloud-event.js';
import type {Demo} from '../../support/demo.js';
import {eventually} from './eventually.js';

const EVENTS = '/hearth/v1/events';
/** More than enough to get through the head of a page, or past one thank-you. */
const MOST_TABS = 150;

const HEADING = 'Thanks around the harbor';

/** What the browser logs about every request that failed, whatever the page made of it. */
const FAILED_REQUEST = /^Failed to load resource: /;

export class Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every batch of events that has left the browser, as the wire saw it. */
  readonly batches: CloudEvent[][];
  readonly #origin: string;
  readonly #problems: string[];
  #expected: RegExp[] = [];

  private constructor(context: BrowserContext, page: Page, demo: Demo, batches: CloudEvent[][], problems: string[]) {
    this.context = context;
    this.page = page;
    this.batches = batches;
    this.#origin = demo.origin;
    this.#problems = problems;
  }

  /** Opens a browser in which nobody is signed in yet. */
  static async arrive(browser: Browser, demo: Demo, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({baseURL: demo.origin, viewport: {width: 1100, height: 900}, reducedMotion: 'reduce', ...options});
    context.setDefaultTimeout(30_000);
    const problems = await collectProblems(context);
    const batches: CloudEvent[][] = [];
    context.on('request', (request) => {
      if (request.method() === 'POST' && new URL(request.url()).pathname === EVENTS) batches.push(request.postDataJSON() as CloudEvent[]);
    });
    return new Visitor(context, await context.newPage(), demo, batches, problems);
  }

  /** The wall of the harbor. */
  get wall(): Locator {
    return this.page.getByRole('region', {name: HEADING});
  }

  get invitation(): Locator {
    return this.wall.getByRole('button', {name: 'Whom would you like to thank?'});
  }

  get recipients(): Locator {
    return this.wall.getByRole('combobox', {name: 'Whom do you thank?'});
  }

  get words(): Locator {
    return this.wall.getByRole('textbox', {name: 'What did they do?'});
  }

  get giveButton(): Locator {
    return this.wall.getByRole('button', {name: 'Give thanks'});
  }

  get undoButton(): Locator {
    return this.wall.getByRole('button', {name: 'Undo'});
  }

  /** Signs in without the sign-in page, for journeys that are about something else. */
  async signIn(id: string): Promise<void> {
    const response = await this.context.request.get(`${this.#origin}/sign-in?as=${id}`, {maxRedirects: 0});
    assert.equal(response.status(), 303);
  }

  /** Opens the page of the harbor and waits until its wall shows thank-yous. */
  async open(page = this.page): Promise<void> {
    await page.goto('/harbor');
    await page.getByRole('region', {name: HEADING}).getByRole('article').first().waitFor();
  }

  /** Stays until the page has everything that it needs to keep what is written, with or without a network. */
  async linger(): Promise<void> {
    const asked = () => this.page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname));
    await eventually(async () => {
      const paths = await asked();
      assert.ok(paths.includes('/hearth/v1/session') && paths.some((path) => path.includes('/chunks/outbox-')), 'all was asked for');
    });
    // A module that is there may still wait for those that it imports.
    const chunks = (await asked()).filter((path) => /\/chunks\/.+\.js$/.test(path));
    await this.page.evaluate((paths) => Promise.all(paths.map((path) => import(path))), chunks);
  }

  /** The thank-you that says this. */
  thanks(message: string): Locator {
    return this.wall.getByRole('article').filter({hasText: message});
  }

  /** Opens the composer, chooses somebody by a few letters of their name, and writes. */
  async compose(letters: string, name: string, message: string): Promise<void> {
    await this.invitation.click();
    await this.choose(letters, name);
    await this.words.fill(message);
  }

  async choose(letters: string, name: string): Promise<void> {
    await this.recipients.pressSequentially(letters);
    await this.wall.getByRole('option', {name}).click();
    await this.wall.getByRole('button', {name: `Remove ${name}`}).waitFor();
  }

  /** Gives what is composed, and waits until it can be taken back. */
  async give(): Promise<void> {
    await this.giveButton.click();
    await this.undoButton.waitFor();
  }

  /** Opens the menu of the thank-you that says this and chooses from it. */
  async chooseFromMenu(message: string, item: string): Promise<void> {
    await this.thanks(message)
      .getByRole('button', {name: /^More for the thank-you/})
      .click();
    await this.page.getByRole('menuitem', {name: item}).click();
  }

  /** The network is away for a moment. Back on it, the wall looks for news at once. */
  async passTunnel(): Promise<void> {
    await this.linger();
    this.expectFailedRequests();
    await this.context.setOffline(true);
    await this.context.setOffline(false);
  }

  /** The events that have left the browser, of one type. */
  sent(type = 'hearth.kudos.given.v1'): CloudEvent[] {
    return this.batches.flat().filter((event) => event.type === type);
  }

  /** The page may report this. */
  expect(problem: RegExp): void {
    this.#expected.push(problem);
  }

  /** This journey makes requests fail, and the browser reports each one. */
  expectFailedRequests(): void {
    this.expect(FAILED_REQUEST);
  }

  /** All that went wrong in its pages, expected or not. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** What went wrong in its pages and was not expected. */
  get unexpected(): string[] {
    return this.#problems.filter((problem) => !this.#expected.some((expected) => expected.test(problem)));
  }

  /** Leaves. Nothing may have gone wrong in the page but what was expected. */
  async leave(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.unexpected, [], 'nothing goes wrong in the page');
  }
}

/** Whether an element has the focus, itself and not something inside of it. */
export const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node && node.shadowRoot?.activeElement == null);

/** Presses Tab until an element has the focus, as somebody does who listens to what they pass. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  const passed: string[] = [];
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
    passed.push(await whereFocusIs(page));
  }
  assert.fail(`${key} does not get to ${String(target)}; it passes ${passed.slice(0, 20).join(', ')}`);
}

/** Waits until an element has the focus. */
export async function expectFocus(element: Locator): Promise<void> {
  await eventually(async () => assert.ok(await hasFocus(element), `focus is on ${await whereFocusIs(element.page())}, not on ${String(element)}`));
}

/** The element that has the focus, through all shadow roots: its role or name of tag, and what it is called. */
export function whereFocusIs(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return 'body';
    return `${element.getAttribute('role') ?? element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
  });
}

/** Collects what should never happen in a page: errors, violations of its Content-Security-Policy, dialogs. */
async function collectProblems(context: BrowserContext): Promise<string[]> {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return problems;
}
