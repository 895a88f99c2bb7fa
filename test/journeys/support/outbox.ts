/** What a program in a page does that posts by itself, through the connection of the wall: more than a person could type. */
import type {Page} from 'playwright-core';
import type {HostConnection} from '../../../src/client/host-connection.js';

/** A wall, as the program finds it. */
type Wall = HTMLElement & {view: {connection: HostConnection}};

export interface Batch {
  /** How many thank-yous. */
  count: number;
  /** With what each begins; its number follows. */
  words: string;
  /** How many characters of three bytes follow. */
  padding?: number;
  /** For how long they are held back, in milliseconds. */
  hold?: number;
  /** The number of one that thanks somebody whom nobody knows. */
  toNobody?: number;
}

/** Gives thanks so many times, one after the other. Resolves to their ids when all are saved. */
export function giveMany(page: Page, batch: Batch): Promise<string[]> {
  return page.evaluate(async ({count, words, padding = 0, hold, toNobody}: Batch) => {
    const {connection} = document.querySelector<Wall>('hearth-kudos-wall')!.view;
    const ids: string[] = [];
    for (let number = 0; number < count; number++) {
      const to = [{kind: 'person', id: number === toNobody ? 'nobody-of-that-name' : 'bilal'}];
      const message = `${words} ${number} ${'\u4f60'.repeat(padding)}`.trim();
      const {id} = await connection.post({type: 'hearth.kudos.given.v1', space: 'harbor', data: {to, message, audience: 'group'}}, {hold});
      ids.push(id);
    }
    return ids;
  }, batch);
}

/** The ids of what is not accepted yet, or was refused. */
export function unsent(page: Page, ...statuses: string[]): Promise<string[]> {
  return page.evaluate((statuses) => {
    const {connection} = document.querySelector<Wall>('hearth-kudos-wall')!.view;
    return connection.pending.filter(({status}) => statuses.includes(status)).map(({event}) => event.id);
  }, statuses);
}

/** The bytes of each event that is not accepted yet, oldest first. */
export function sizesOfUnsent(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const {connection} = document.querySelector<Wall>('hearth-kudos-wall')!.view;
    return connection.pending.map(({event}) => new TextEncoder().encode(JSON.stringify(event)).length);
  });
}

/** Sends what waits. */
export function flush(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector<Wall>('hearth-kudos-wall')!.view.connection.flush());
}

/** Ends the process of a tab, as when it runs out of memory: nothing in it is told. */
export async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  const cdp = await page.context().newCDPSession(page);
  // There is nobody left to answer.
  void cdp.send('Page.crash').catch(() => undefined);
  await gone;
}
