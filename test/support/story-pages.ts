/** The built Storybook, served to pages in Chromium. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {lookOf} from '../../stories/support/looks.js';
import {launchChromium} from './browser.js';
import {root} from './setup.mjs';
import {serveFolder} from './static-server.js';
import type {StaticServer} from './static-server.js';

/** A story or a page of documentation, as Storybook lists them. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** A look by its name. */
export type Theme = 'light' | 'dark' | 'contrast' | 'contrast-dark';

/** What Storybook tells when a story has rendered, played and been checked. */
export interface Finished {
  status: string;
  reporters: {type: string; result?: {violations?: Violation[]}}[];
}

/** What axe finds wrong. */
export interface Violation {
  id: string;
  help: string;
  nodes: {target: unknown[]}[];
}

/** What Storybook's page has for whoever looks at it from outside. */
interface StoryWindow {
  __STORYBOOK_ADDONS_CHANNEL__?: {last(name: string): unknown[] | undefined; emit(name: string, message: object): void};
  /** What had been told before the story was chosen. */
  earlier?: {finished: unknown; thrown: unknown};
}

export interface StoryPagesOptions {
  /** What goes with a file beside its type. */
  headers?: (path: string, content: Buffer) => Record<string, string>;
  /** What kind of page is opened, beside its width. */
  context?: Omit<BrowserContextOptions, 'viewport'>;
  /** Done once to each new page. */
  prepare?: (page: Page) => Promise<void>;
}

const folder = join(root, 'storybook-static');
/** How long a story may take to finish, and how often one looks, both in milliseconds. Looking at each frame would have the page make frames meanwhile. */
const PATIENCE = {timeout: 60_000, polling: 50};

/** All that the built Storybook has. */
export const storyEntries = (): Entry[] =>
  Object.values((JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {entries: Record<string, Entry>}).entries);

/** What a page is wanted for: one that has served the same before serves it again. */
export interface Wanted {
  /** In CSS pixels. */
  width: number;
  /** Storybook's globals, as they stand in an address. */
  globals?: string;
}

/** Pages that stay open between visits: what one has loaded and compiled serves the next. */
export class StoryPages {
  readonly #server: StaticServer;
  readonly #browser: Browser;
  readonly #options: StoryPagesOptions;
  /** Pages that nobody looks at just now, by what they have served. */
  readonly #free = new Map<string, Page[]>();

  static async open(options: StoryPagesOptions = {}): Promise<StoryPages> {
    const server = await serveFolder(folder, (path, content) => ({
      // Its name changes with its content.
      ...(path.startsWith('/assets/') && {'cache-control': 'max-age=3600, immutable'}),
      ...options.headers?.(path, content),
    }));
    return new StoryPages(server, await launchChromium(), options);
  }

  private constructor(server: StaticServer, browser: Browser, options: StoryPagesOptions) {
    this.#server = server;
    this.#browser = browser;
    this.#options = options;
  }

  /** The address of a story or a page of documentation. */
  address(query: string): string {
    return `${this.#server.origin}/iframe.html?${query}`;
  }

  /** Lends a page, and takes it back. */
  async lend<Result>({width, globals = ''}: Wanted, use: (page: Page) => Promise<Result>): Promise<Result> {
    const key = `${width} ${globals}`;
    const page = this.#free.get(key)?.pop() ?? (await this.#new(width));
    try {
      return await use(page);
    } finally {
      this.#free.set(key, [...(this.#free.get(key) ?? []), page]);
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }

  async #new(width: number): Promise<Page> {
    const page = await this.#browser.newPage({viewport: {width, height: 700}, ...this.#options.context});
    await this.#options.prepare?.(page);
    return page;
  }
}

/** Goes from the story that is there to another, as a press in Storybook's list of stories does: without loading the page anew. */
export async function chooseStory(page: Page, storyId: string): Promise<void> {
  await page.evaluate((storyId) => {
    const storybook = window as unknown as StoryWindow;
    const channel = storybook.__STORYBOOK_ADDONS_CHANNEL__!;
    storybook.earlier = {finished: channel.last('storyFinished')?.[0], thrown: channel.last('playFunctionThrewException')?.[0]};
    channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
  }, storyId);
}

/** Waits for the end of a story, and tells what its play function threw. */
export async function storyFinished(page: Page): Promise<{finished: Finished; thrown: string | undefined}> {
  await page.waitForFunction(
    () => {
      const {__STORYBOOK_ADDONS_CHANNEL__: channel, earlier} = window as unknown as StoryWindow;
      const finished = channel?.last('storyFinished')?.[0];
      return finished !== undefined && finished !== earlier?.finished;
    },
    null,
    PATIENCE,
  );
  return page.evaluate(() => {
    const {__STORYBOOK_ADDONS_CHANNEL__: channel, earlier} = window as unknown as StoryWindow;
    const {status, reporters} = channel!.last('storyFinished')![0] as Finished;
    // Storybook calls a story whose play function threw a success.
    const error = channel!.last('playFunctionThrewException')?.[0];
    return {
      finished: {
        status,
        // Only what is looked at: a report also describes each element, and weighs half a megabyte.
        reporters: reporters.map(({type, result}) => ({
          type,
          ...(result && {
            result: {violations: result.violations?.map(({id, help, nodes}) => ({id, help, nodes: nodes.map(({target}) => ({target}))}))},
          }),
        })),
      },
      thrown: error && error !== earlier?.thrown ? String((error as Error).message) : undefined,
    };
  });
}

/** Waits until a page of documentation is there. */
export async function docsRendered(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered'), null, PATIENCE);
}

/** Puts a story that is there into another theme, without playing it again. */
export async function putOn(page: Page, before: Theme, theme: Theme): Promise<void> {
  await page.evaluate(
    ([before, look]) => {
      for (const stage of document.querySelectorAll<HTMLElement>(`.stage.${before.scheme}[data-hearth-theme='${before.theme}']`)) {
        stage.classList.replace(before.scheme, look.scheme);
        stage.dataset.hearthTheme = look.theme;
      }
    },
    [lookOf(before), lookOf(theme)] as const,
  );
}
