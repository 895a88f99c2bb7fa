/** A page with a wall over a real host, and what a person does with it. */
import {html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {InPageHost, InPageHostOptions} from '../../../stories/support/in-page-host.js';
import {harborThanks} from '../../../stories/support/seed.js';
import type {Said} from '../../../stories/support/seed.js';
import '../../../src/define/all.js';
import type {HearthHost} from '../../../src/define/host.js';
import {KudosWall} from '../../../src/define/kudos-wall.js';
import type {UndoBar} from '../../../src/parts/undo-bar/undo-bar.js';
import type {HostConnection} from '../../../src/client/host-connection.js';
import {sendKeys} from '../../support/commands.js';
import {BATCH_MEDIA_TYPE, createEvent} from '../../../src/protocol/cloud-event.js';
import {PROTOCOL_VERSION} from '../../../src/protocol/version.js';
import {PATIENCE, allInside, focused, pause, until} from '../../support/page.js';

export {harborThanks};

/** Everything that a wall may tell the page. */
const EVENTS = [
  'hearth-before-send',
  'hearth-sent',
  'hearth-failed',
  'hearth-warning',
  'hearth-auth-needed',
  'hearth-kudos-given',
] as const satisfies readonly (keyof HTMLElementEventMap)[];

export type WallEvent = HTMLElementEventMap[(typeof EVENTS)[number]];

export interface Stage {
  page: HTMLElement;
  host: InPageHost;
  provider: HearthHost;
  wall: KudosWall;
  /** What the page has heard, in its order. */
  heard: WallEvent[];
}

export interface StageOptions extends InPageHostOptions {
  space?: string;
  /** What stands inside the provider; a plain wall unless given. */
  content?: TemplateResult;
  /** The state to wait for; `ready` unless given. */
  state?: string;
}

const pages = new Set<HTMLElement>();

/** An empty page of its own. */
export function openPage(): HTMLElement {
  const page = document.createElement('main');
  page.lang = 'en';
  document.body.append(page);
  pages.add(page);
  return page;
}

/** A vote that waits for its moment is cast by whichever page comes next, and files share a browser in some engines: not by a page of another test. */
function forgetBallots(): void {
  localStorage.removeItem('hearth-ballots');
  // Whoever opens it after this waits until it is gone.
  indexedDB.deleteDatabase('hearth-ballots');
}
// Nor by the first page of this file.
forgetBallots();

/** To be called after each test. */
export function closePages(): void {
  for (const page of pages) page.remove();
  pages.clear();
  forgetBallots();
}

/** A `<hearth-host>` for a host in the page. */
export const hosted = ({endpoint, fetch, headers}: InPageHost, content: TemplateResult, space: string | undefined = 'harbor'): TemplateResult =>
  html`<hearth-host endpoint=${endpoint} space=${space ?? nothing} .fetch=${fetch} .headers=${headers}>${content}</hearth-host>`;

/** Notes what a page hears. */
export function listen(page: HTMLElement): WallEvent[] {
  const heard: WallEvent[] = [];
  for (const type of EVENTS) page.addEventListener(type, (event) => heard.push(event));
  return heard;
}

/** Opens a page with its first wall, and waits until it shows what the host has. */
export async function open({
  space,
  content = html`<hearth-kudos-wall></hearth-kudos-wall>`,
  state = 'ready',
  ...options
}: StageOptions = {}): Promise<Stage> {
  const host = await inPageHost({said: harborThanks, ...options});
  KudosWall.Actions = undefined;
  const page = openPage();
  const heard = listen(page);
  render(hosted(host, content, space), page);
  const wall = page.querySelector('hearth-kudos-wall')!;
  await stateOf(wall, state);
  await until('words', () => allInside(wall, 'section').length > 0);
  return {page, host, heard, wall, provider: page.querySelector('hearth-host')!};
}

/** Waits until a wall is in a state. */
export const stateOf = (wall: HTMLElement, state: string): Promise<void> => until(`the state ${state}`, () => wall.dataset.state === state);

/** Waits until people can do something on a wall, and the wall keeps up with its host. */
export async function acting(wall: KudosWall): Promise<void> {
  await wall.act();
  await wall.updateComplete;
}

/** Asks the host now, as is done every some seconds. */
export async function refresh(wall: KudosWall): Promise<void> {
  await acting(wall);
  await wall.view.keeper!.refresh();
  await wall.updateComplete;
}

/** The first element that a selector finds, through shadow roots. */
export function find<Found extends HTMLElement = HTMLElement>(root: Element, selector: string): Found | null {
  const {shadowRoot} = root;
  const found = root.querySelector<Found>(selector) ?? shadowRoot?.querySelector<Found>(selector);
  if (found) return found;
  for (const scope of [root, shadowRoot]) {
    for (const element of scope?.querySelectorAll('*') ?? []) {
      const inner = element.shadowRoot && find<Found>(element, selector);
      if (inner) return inner;
    }
  }
  return null;
}

/** Waits for an element, through shadow roots. */
export async function appears<Found extends HTMLElement = HTMLElement>(root: Element, selector: string): Promise<Found> {
  await until(selector, () => find(root, selector) !== null);
  return find<Found>(root, selector)!;
}

/** Waits until an element is gone. */
export const leaves = (root: Element, selector: string): Promise<void> => until(`${selector} to leave`, () => find(root, selector) === null);

/** Clicks what a selector finds, once it is there: as a person does, it gets the focus. */
export async function press(root: Element, selector: string): Promise<HTMLElement> {
  const button = await appears(root, selector);
  button.focus();
  button.click();
  return button;
}

/** Presses a button just as what waits is on its way once more: slow, and in vain. */
export async function pressAsItGoes(widget: HTMLElement & {view: {connection?: HostConnection}}, host: InPageHost, selector: string): Promise<void> {
  const connection = widget.view.connection!;
  const button = await appears(widget, selector);
  host.faults.latency = 200;
  const goes = new Promise<void>((resolve) => {
    connection.addEventListener('change', function look() {
      if (connection.pending[0]?.status !== 'sending') return;
      connection.removeEventListener('change', look);
      button.click();
      resolve();
    });
  });
  await connection.flush();
  await goes;
  host.faults.latency = 0;
}

export const articles = (wall: KudosWall): HTMLElement[] => allInside(wall, 'article');

/** What each thank-you says, from top to bottom. */
export const messages = (wall: KudosWall): string[] => allInside(wall, '.message').map(({textContent}) => textContent);

/** What an element says, without regard to whether it is in sight. */
export const said = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** The ids of what is shown, from top to bottom. */
export const ids = (wall: KudosWall): string[] => articles(wall).map(({dataset}) => dataset.id!);

export function article(wall: KudosWall, id: string): HTMLElement {
  const found = articles(wall).find(({dataset}) => dataset.id === id);
  if (!found) throw new Error(`${id} is not shown.`);
  return found;
}

/** One thank-you, of which several tests tell. */
export const coat = {
  id: 'sails-for-monday',
  from: 'chiara',
  to: ['bilal'],
  message: 'Thank you for staying until the last coat was dry.',
  ago: 3,
} satisfies Said;

/** Words that need no second try. */
export const WORDS = 'You found the leak before any of us had looked for it.';

/** A name without marks and case, as one types it. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Chooses the first whom a search finds, with the keyboard. */
export async function choosePerson(wall: KudosWall, typed: string): Promise<void> {
  const who = await appears<HTMLInputElement>(wall, '[role=combobox]');
  who.focus();
  await sendKeys({type: typed});
  await until('all that was typed', () => who.value === typed);
  // Until the search for all of it is back, the list has what was found for its beginning.
  await until('them', () => plain(find(wall, '[role=option] .name')?.textContent ?? '').includes(typed));
  await sendKeys({press: 'ArrowDown'});
  await sendKeys({press: 'Enter'});
  await until('the list to close', () => who.getAttribute('aria-expanded') === 'false');
}

/** Opens the composer and fills it in, with the keyboard. */
export async function compose(wall: KudosWall, {to = 'bilal', message = WORDS}: {to?: string; message?: string} = {}): Promise<void> {
  await press(wall, '[data-do=compose]');
  const who = await appears<HTMLInputElement>(wall, '[role=combobox]');
  await until('the focus on whom to thank', () => focused() === who);
  if (to) await choosePerson(wall, to);
  const what = await appears<HTMLTextAreaElement>(wall, 'hearth-kudos-composer textarea, textarea');
  what.focus();
  // In pieces: a driver has its own idea of how long a command may take.
  for (const [piece] of message.matchAll(/[^]{1,60}/gu)) await sendKeys({type: piece});
  await until('the words', () => what.value === message);
}

/** Composes a thank-you and gives it. */
export async function give(wall: KudosWall, draft?: {to?: string; message?: string}): Promise<void> {
  await compose(wall, draft);
  await sendKeys({press: 'Control+Enter'});
  await leaves(wall, 'hearth-kudos-composer');
}

/** Ends the moment in which what was given can be taken back. */
export async function elapse(wall: KudosWall): Promise<void> {
  (await appears<UndoBar>(wall, 'hearth-undo-bar')).finish();
  await leaves(wall, 'hearth-undo-bar');
}

/** Opens the menu of a thank-you and chooses. */
export async function choose(wall: KudosWall, id: string, what: 'edit' | 'ask'): Promise<void> {
  const button = article(wall, id).querySelector<HTMLElement>('[data-do=menu]')!;
  button.focus();
  button.click();
  await appears(wall, '[role=menuitem]:focus');
  if (what === 'ask') await sendKeys({press: 'End'});
  await sendKeys({press: 'Enter'});
}

/** Opens the menu of a thank-you, or of a reply to it, and chooses the item with these words. */
export async function pick(wall: KudosWall, id: string, words: string, reply?: string): Promise<void> {
  const within = reply === undefined ? article(wall, id) : article(wall, id).querySelector(`[data-reply="${reply}"]`)!;
  within.querySelector<HTMLElement>('[data-do=menu]')!.focus();
  await sendKeys({press: 'Enter'});
  await appears(wall, '[part=item]:focus');
  const labels = menuOf(wall);
  const place = labels.indexOf(words);
  if (place < 0) throw new Error(`The menu has no "${words}", but ${labels.join(', ')}.`);
  for (let step = 0; step < place; step++) await sendKeys({press: 'ArrowDown'});
  await sendKeys({press: 'Enter'});
}

/** What the open menu offers. */
export const menuOf = (wall: KudosWall): string[] =>
  [...find(wall, 'hearth-menu')!.shadowRoot!.querySelectorAll('[part=item]')].map(({textContent}) => textContent.trim());

/** What the open menu offers to do: the cards of people beside that are there once the host has said who is signed in. */
export const actionsIn = (wall: KudosWall): string[] => menuOf(wall).filter((label) => !label.startsWith('About '));

/** Shows another view of a wall, by the words of the menu. */
export async function view(wall: KudosWall, words: string): Promise<void> {
  (await appears(wall, '[data-do=views]')).focus();
  await sendKeys({press: 'Enter'});
  await appears(wall, '[part=item]:focus');
  const place = menuOf(wall).indexOf(words);
  if (place < 0) throw new Error(`There is no "${words}".`);
  await sendKeys({press: 'Home'});
  for (let step = 0; step < place; step++) await sendKeys({press: 'ArrowDown'});
  await sendKeys({press: 'Enter'});
  await until(words, () => find(wall, '[data-do=views]')?.textContent.includes(words) === true && /^(ready|empty)$/.test(wall.dataset.state ?? ''));
}

/** The form that is open, once it can be answered. */
export const question = (wall: KudosWall): Promise<HTMLElement> => appears(wall, 'hearth-question');

/** Waits until everything that was said here is with the host. */
export const allSent = (wall: KudosWall): Promise<void> =>
  until('it to be sent', () => wall.view.connection?.pending.every(({status}) => status === 'accepted') === true);

/** States something about a thank-you as somebody else, over the wire. */
export async function state(host: InPageHost, by: string, type: string, subject: string, data: object = {}): Promise<void> {
  const event = createEvent({type, subject, data}, {space: 'harbor', source: 'urn:hearth:test', now: Date.now()});
  const response = await host.fetch(`${host.endpoint}/v1/events`, {
    method: 'POST',
    headers: {authorization: `Bearer ${by}`, 'content-type': BATCH_MEDIA_TYPE, 'hearth-version': PROTOCOL_VERSION},
    body: JSON.stringify([event]),
  });
  const text = await response.text();
  if (!text.includes('"stored"')) throw new Error(`The host did not take ${type}: ${response.status} ${text}`);
}

/** What the host tells somebody else of a thank-you. */
export async function toldTo(host: InPageHost, id: string, subject: string, space = 'harbor'): Promise<Record<string, unknown> | undefined> {
  const response = await host.fetch(`${host.endpoint}/v1/views/kudos?space=${space}&subject=${subject}`, {headers: {authorization: `Bearer ${id}`}});
  const {items} = (await response.json()) as {items: {data: Record<string, unknown>}[]};
  return items[0]?.data;
}

/** Waits until the host tells somebody of a thank-you what it should. */
export async function tells(
  host: InPageHost,
  id: string,
  subject: string,
  so: (data: Record<string, unknown> | undefined) => boolean,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let data = await toldTo(host, id, subject); !so(data); data = await toldTo(host, id, subject)) {
    if (performance.now() > end) throw new Error(`The host tells ${id} this of ${subject}: ${JSON.stringify(data)}.`);
    await pause(20);
  }
}

/** Whether the page itself, and nothing in it, has the focus. */
export const focusIsLost = (): boolean => document.activeElement === document.body || document.activeElement === null;
