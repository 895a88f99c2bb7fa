/** Makes a page look the same each time: its clock stands still, ids and what is left to chance follow each other, nothing moves, and what comes later is there. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'playwright-core';

/** When all pictures are taken. */
const NOW = Date.UTC(2026, 4, 20, 9, 30);
/** Milliseconds in which a page comes to rest, or is looked at as it is. */
const PATIENCE = 5000;

/** What a page has to be opened with. */
export const stillContext = {reducedMotion: 'reduce', timezoneId: 'UTC', locale: 'en-GB', deviceScaleFactor: 1} as const;

/** Plain script, since a compiler may refer to helpers of its own that no page has. Timers go on: only the time of day stands still. */
const STILL = `{
  const Moving = Date;
  const now = ${NOW};
  Date = class Date extends Moving {
    constructor(...args) {
      super(...(args.length ? args : [now]));
    }
    static now() {
      return now;
    }
  };
  let drawn = 0;
  Math.random = () => (drawn = (drawn * 1103515245 + 12345) % 2147483648) / 2147483648;
  crypto.getRandomValues = (array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at++) bytes[at] = Math.random() * 256;
    return array;
  };
  let ids = 0;
  crypto.randomUUID = () => '00000000-0000-4000-8000-' + String(++ids).padStart(12, '0');
}`;

/** Has every document of a page begin at the same moment, with the same ids to give and the same chances. */
export async function makeStill(page: Page): Promise<void> {
  await page.addInitScript({content: STILL});
}

/** Throws away what a story has kept in the browser. The page must have left it. */
export async function forget(page: Page, origin: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {origin, storageTypes: 'indexeddb,local_storage,service_workers,cache_storage'});
  await devtools.detach();
}

/** Does now what elements do a little later by themselves, and waits for fonts. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const walls = [];
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement & {act: () => Promise<unknown>; updateComplete: Promise<unknown>}>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element.localName === 'hearth-kudos-wall') walls.push(element);
      }
    }
    await Promise.all(walls.map((wall) => wall.act()));
    await Promise.all(walls.map(({updateComplete}) => updateComplete));
    await document.fonts.ready;
    window.scrollTo(0, 0);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** A picture of what is on the page, down to the end of its content, once two in a row are the same. */
export async function photograph(page: Page): Promise<Buffer> {
  let before: Buffer | undefined;
  for (const end = performance.now() + PATIENCE; ; await sleep(60)) {
    const {width, height} = await page.evaluate(contentSize);
    const picture = await page.screenshot({fullPage: true, clip: {x: 0, y: 0, width, height}, animations: 'disabled', caret: 'hide', scale: 'css'});
    if (before?.equals(picture) || performance.now() > end) return picture;
    before = picture;
  }
}

/** As wide as the page, and as high as what can be seen on it: the stage fills the window, whatever stands on it. */
function contentSize(): {width: number; height: number} {
  let bottom = 0;
  const roots: ParentNode[] = [...document.querySelectorAll('.stage')];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
      bottom = Math.max(bottom, element.getBoundingClientRect().bottom + window.scrollY);
    }
  }
  // Some room below, and for an empty story a picture that says so.
  return {width: document.documentElement.clientWidth, height: Math.max(64, Math.ceil(bottom) + 24)};
}
