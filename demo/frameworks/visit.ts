/** Somebody who looks at an app in a browser of their own. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';
import {folder} from './server.js';

/** How long anything may take to show, in milliseconds. */
const PATIENCE = 15_000;

export class Visit {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #problems: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    context.on('weberror', (error) => this.#problems.push(error.error().stack ?? error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') this.#problems.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** Opens a page of an app, with the probe defined before anything else where that is asked for. */
  static async to(browser: Browser, url: string, {probe = false} = {}): Promise<Visit> {
    const context = await browser.newContext({viewport: {width: 1000, height: 900}, reducedMotion: 'reduce', locale: 'en'});
    context.setDefaultTimeout(PATIENCE);
    const visit = new Visit(context, await context.newPage());
    if (probe) await context.addInitScript({content: await readFile(join(folder, 'shared/probe.js'), 'utf8')});
    await visit.page.goto(url);
    await visit.ready();
    return visit;
  }

  /** Waits until the script of the app has taken over: what a server has drawn is seen before that, and does nothing yet. */
  async ready(): Promise<void> {
    await this.page.locator('html[data-app=ready]').waitFor({state: 'attached'});
  }

  /** Goes to another page of the app by its navigation. */
  async follow(link: string): Promise<void> {
    await this.page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: link}).click();
    await this.page.getByRole('heading', {level: 1, name: link}).waitFor();
    await this.ready();
  }

  check = (name: string, checked = true): Promise<void> => this.page.getByRole('checkbox', {name}).setChecked(checked);
  press = (name: string): Promise<void> => this.page.getByRole('button', {name, exact: true}).click();

  get wall(): Locator {
    return this.page.locator('hearth-kudos-wall');
  }

  /** A property of an element, as the page has it. */
  property(selector: string, name: string): Promise<unknown> {
    return this.page.locator(selector).evaluate((element, key) => (element as unknown as Record<string, unknown>)[key], name);
  }

  /** Leaves. Nothing may have gone wrong meanwhile. */
  async leave(): Promise<void> {
    await this.#context.close();
    assert.deepEqual(this.#problems, [], 'nothing goes wrong in the page');
  }

  /** Leaves after something has gone wrong already. */
  async abandon(): Promise<string[]> {
    await this.#context.close();
    return this.#problems;
  }
}
