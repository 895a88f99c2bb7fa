import assert from 'node:assert/strict';
import type {Receipt} from '../../../src/protocol/receipt.js';
import type {TestHost} from './host.js';

/** Posts any number of events, in as many batches as it takes. */
export async function send(host: TestHost, name: string, events: unknown[]): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (let start = 0; start < events.length; start += 50) receipts.push(...(await host.post(name, ...events.slice(start, start + 50))));
  return receipts;
}

/** Posts any number of events, each of which must be stored. */
export async function sendAll(host: TestHost, name: string, events: unknown[]): Promise<void> {
  for (const {status, code, errors} of await send(host, name, events)) assert.equal(status, 'stored', `${name}: ${code} ${JSON.stringify(errors)}`);
}

/** What {@link readAll} read: the items, and the text of the answers. */
export interface ReadItems {
  items: {id: string; data: {message: string}}[];
  text: string;
}

/** Every item of a view, page by page, and the text of it all. */
export async function readAll(host: TestHost, name: string, view: string): Promise<ReadItems> {
  const all: ReadItems = {items: [], text: ''};
  let next: string | undefined = '';
  while (next !== undefined) {
    const response = await host.request(name, `/v1/views/${view}&limit=100${next && `&page=${next}`}`);
    if (response.status === 404) return all;
    const text = await response.text();
    assert.equal(response.status, 200, text);
    const body = JSON.parse(text) as {items: ReadItems['items']; page: {next?: string}};
    all.items.push(...body.items);
    all.text += text;
    next = body.page.next;
  }
  return all;
}
