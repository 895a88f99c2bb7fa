/** A page with a mosaic over a real host, and what a person does with it. */
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {hostWithTiles} from '../../../stories/support/tiles.js';
import type {InPageHost, InPageHostOptions} from '../../../stories/support/in-page-host.js';
import type {SeedTile} from '../../../demo/seed/tiles.js';
import '../../../src/define/all.js';
import type {Mosaic} from '../../../src/define/mosaic.js';
import type {HearthHost} from '../../../src/define/host.js';
import type {UndoBar} from '../../../src/parts/undo-bar/undo-bar.js';
import {sendKeys} from '../../support/commands.js';
import {allInside, focused, until} from '../../support/page.js';
import {appears, closePages, find, hosted, leaves, openPage, press, pressAsItGoes, stateOf} from '../kudos-wall/stage.js';

export {appears, closePages, find, hosted, leaves, openPage, press, pressAsItGoes, stateOf};

/** Everything that a mosaic may tell the page. */
const EVENTS = [
  'hearth-before-send',
  'hearth-sent',
  'hearth-failed',
  'hearth-warning',
  'hearth-auth-needed',
  'hearth-tile-placed',
  'hearth-tile-changed',
  'hearth-tile-removed',
] as const satisfies readonly (keyof HTMLElementEventMap)[];

export type MosaicEvent = HTMLElementEventMap[(typeof EVENTS)[number]];

export interface Stage {
  page: HTMLElement;
  host: InPageHost;
  provider: HearthHost;
  mosaic: Mosaic;
  /** What the page has heard, in its order. */
  heard: MosaicEvent[];
}

export interface StageOptions extends InPageHostOptions {
  tiles?: readonly SeedTile[];
  space?: string;
  /** What stands inside the provider; a plain mosaic unless given. */
  content?: TemplateResult;
  /** The state to wait for; `ready` unless given. */
  state?: string;
  dir?: 'ltr' | 'rtl';
}

/** A tile of somebody, with these words. */
export const tileOf = (by: string, phrase: string, more: Partial<SeedTile['tile']> = {}): SeedTile => ({
  by,
  tile: {colour: 'clay', accent: 'sand', pattern: 'dots', shape: 'leaf', phrase, ...more},
});

/** Some tiles of others than Ana. */
export const others: readonly SeedTile[] = [
  tileOf('bilal', 'I hum while I plane.', {shape: 'pebble', pattern: 'waves', story: 'The same four notes.'}),
  tileOf('chiara', 'Nine coats, no hurry', {shape: 'drop', pattern: 'rings', colour: 'amber'}),
  tileOf('dmitri', 'Knots at lunch', {shape: 'hexagon', pattern: 'steps', colour: 'slate'}),
  tileOf('eun-ji', 'First light, flat water', {shape: 'round', pattern: 'stars', colour: 'indigo'}),
  tileOf('farid', 'Mint behind the shed', {shape: 'arch', pattern: 'leaves', colour: 'fern'}),
];

export const anas = tileOf('ana', 'Sawdust and sea air', {colour: 'teal'});

/** Opens a page with a mosaic, and waits until it shows what the host has. */
export async function open({
  tiles = others,
  space,
  content = html`<hearth-mosaic></hearth-mosaic>`,
  state = 'ready',
  dir = 'ltr',
  ...options
}: StageOptions = {}): Promise<Stage> {
  const host = await hostWithTiles(tiles, options);
  const page = openPage();
  page.dir = dir;
  const heard: MosaicEvent[] = [];
  for (const type of EVENTS) page.addEventListener(type, (event) => heard.push(event));
  render(hosted(host, content, space), page);
  const mosaic = page.querySelector('hearth-mosaic')!;
  await stateOf(mosaic, state);
  await until('words', () => allInside(mosaic, 'section').length > 0);
  return {page, host, heard, mosaic, provider: page.querySelector('hearth-host')!};
}

/** Waits until people can do something on a mosaic, and it keeps up with its host. */
export async function acting(mosaic: Mosaic): Promise<void> {
  await mosaic.act();
  await mosaic.updateComplete;
}

/** Asks the host now, as is done every some seconds. */
export async function refresh(mosaic: Mosaic): Promise<void> {
  await acting(mosaic);
  await mosaic.view.keeper!.refresh();
  await mosaic.updateComplete;
}

export const buttons = (mosaic: Mosaic): HTMLElement[] => allInside(mosaic, '.tile');

/** Whose tiles are in the picture, in the order in which one reads. */
export const ids = (mosaic: Mosaic): string[] => buttons(mosaic).map(({dataset}) => dataset.id!);

/** What each tile is called, by whose it is. */
export const names = (mosaic: Mosaic): Record<string, string> =>
  Object.fromEntries(buttons(mosaic).map((button) => [button.dataset.id!, button.getAttribute('aria-label')!]));

export function button(mosaic: Mosaic, id: string): HTMLElement {
  const found = buttons(mosaic).find(({dataset}) => dataset.id === id);
  if (!found) throw new Error(`The tile of ${id} is not in the picture.`);
  return found;
}

/** Whose tile has the focus. */
export const focusedTile = (): string | undefined => (focused() as HTMLElement | null)?.closest<HTMLElement>('.tile')?.dataset.id;

/** Opens the words of a tile, with the keyboard, and waits until they are there. */
export async function look(mosaic: Mosaic, id: string): Promise<HTMLElement> {
  await acting(mosaic);
  button(mosaic, id).focus();
  await sendKeys({press: 'Enter'});
  const details = await appears(mosaic, '.details');
  await until('the popup', () => button(mosaic, id).getAttribute('aria-expanded') === 'true');
  return details;
}

/** Opens the composer, and writes a phrase into it. */
export async function compose(mosaic: Mosaic, phrase = 'Sawdust and sea air'): Promise<HTMLElement> {
  await press(mosaic, '[data-do=compose]');
  const composer = await appears(mosaic, 'hearth-mosaic-composer');
  const field = await appears<HTMLTextAreaElement>(composer, '#phrase textarea, textarea');
  field.focus();
  if (phrase) await sendKeys({type: phrase});
  await until('the words', () => field.value === phrase);
  return composer;
}

/** Chooses one of the looks in the composer. */
export function choose(composer: HTMLElement, part: 'shape' | 'pattern' | 'colour' | 'accent', value: string): void {
  const input = composer.shadowRoot!.querySelector<HTMLInputElement>(`input[name=${part}][value=${value}]`)!;
  input.focus();
  input.click();
}

/** Makes a tile and places it. */
export async function place(mosaic: Mosaic, phrase?: string): Promise<void> {
  await compose(mosaic, phrase);
  await sendKeys({press: 'Control+Enter'});
  await leaves(mosaic, 'hearth-mosaic-composer');
}

/** Ends the moment in which what was done can be taken back. */
export async function elapse(mosaic: Mosaic): Promise<void> {
  (await appears<UndoBar>(mosaic, 'hearth-undo-bar')).finish();
  await leaves(mosaic, 'hearth-undo-bar');
}

/** Waits until everything that was said here is with the host. */
export const allSent = (mosaic: Mosaic): Promise<void> =>
  until('it to be sent', () => mosaic.view.connection?.pending.every(({status}) => status === 'accepted') === true);

/** The picture as the host gives it to somebody. */
export async function toldTo(host: InPageHost, id: string, view = 'mosaic'): Promise<{id: string; data: Record<string, unknown>}[]> {
  const response = await host.fetch(`${host.endpoint}/v1/views/${view}?space=harbor`, {headers: {authorization: `Bearer ${id}`}});
  return ((await response.json()) as {items: {id: string; data: Record<string, unknown>}[]}).items;
}
