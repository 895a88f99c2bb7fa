/** A page with a card over a real host, and what a person does with it. */
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {anasCard, harborCards, writeCard} from '../../../stories/support/cards.js';
import type {SaidCard} from '../../../stories/support/cards.js';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {InPageHost, InPageHostOptions} from '../../../stories/support/in-page-host.js';
import type {GetToKnow} from '../../../src/define/get-to-know.js';
import {until} from '../../support/page.js';
import {appears, find, hosted, openPage, stateOf} from '../kudos-wall/stage.js';

export {appears, closePages, find, leaves, openPage, press} from '../kudos-wall/stage.js';
export {anasCard, harborCards};

/** What went over the wire. */
export interface Passed {
  request: string;
  sent: string;
  status: number;
  received: string;
}

export interface CardStage {
  page: HTMLElement;
  host: InPageHost;
  card: GetToKnow;
  /** Every request with its answer, in their order. */
  passed: Passed[];
  /** Requests that change something, or may. */
  posts(): string[];
}

export interface CardStageOptions extends InPageHostOptions {
  /** A host that is there already, on which the cards are, too. */
  host?: InPageHost;
  cards?: readonly SaidCard[];
  /** What is done on the host before anybody looks. */
  before?(host: InPageHost): Promise<void>;
  content?: TemplateResult;
  state?: string;
}

/** A host whose answers are written down. */
export function recorded(host: InPageHost): {fetch: typeof fetch; passed: Passed[]} {
  const passed: Passed[] = [];
  return {
    passed,
    fetch: async (input, init) => {
      const request = new Request(input instanceof Request ? input : new URL(input, location.href), init);
      const copy = request.clone();
      const answer = await host.fetch(request);
      const received = /event-stream/.test(answer.headers.get('content-type') ?? '') ? '' : await answer.clone().text();
      passed.push({
        request: `${copy.method} ${new URL(copy.url).pathname}${new URL(copy.url).search}`,
        sent: await copy.text(),
        status: answer.status,
        received,
      });
      return answer;
    },
  };
}

/** Forgets what earlier tests have left on this device. */
export function forgetDevice(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** Opens a page with a card, and waits until it shows what the host has. */
export async function openCard({
  cards = [...harborCards, anasCard],
  before,
  content = html`<hearth-get-to-know></hearth-get-to-know>`,
  state = 'ready',
  host: there,
  ...options
}: CardStageOptions = {}): Promise<CardStage> {
  const host = there ?? (await inPageHost(options));
  const faults = {...host.faults};
  for (const one of there ? [] : cards) await writeCard(host, one);
  await before?.(host);
  Object.assign(host.faults, faults);
  const {fetch, passed} = recorded(host);
  const page = openPage();
  render(hosted({...host, fetch}, content), page);
  const card = page.querySelector('hearth-get-to-know')!;
  await stateOf(card, state);
  await until('its words', () => card.shadowRoot!.childElementCount > 0);
  await card.act();
  await card.updateComplete;
  return {page, host, card, passed, posts: () => passed.map(({request}) => request).filter((request) => request.startsWith('POST'))};
}

/** One's own card, to write. */
export const editor = html`<hearth-get-to-know show="edit" allow-image></hearth-get-to-know>`;

/** Opens one's own card, and waits for what can be done on it. */
export async function openEditor(options: CardStageOptions = {}): Promise<CardStage> {
  const stage = await openCard({content: editor, ...options});
  await appears(stage.card, '[role=tablist]');
  await until('the questions', () => find(stage.card, '[data-do=answer], [data-do=start]') !== null);
  return stage;
}

/** Puts text into a field as a keyboard or a paste does. */
export function fill(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** The first element along a way through shadow roots. */
export async function along<Found extends HTMLElement = HTMLElement>(root: Element, ...way: string[]): Promise<Found> {
  let at: Element = root;
  for (const selector of way) at = await appears(at, selector);
  return at as Found;
}

/** The field of the form for the answer, and the one for a question of one's own. */
export const answerField = (card: GetToKnow): Promise<HTMLTextAreaElement> =>
  along(card, 'hearth-card-composer', 'hearth-text-field.words', 'textarea');
export const questionField = (card: GetToKnow): Promise<HTMLTextAreaElement> =>
  along(card, 'hearth-card-composer', 'hearth-text-field.own', 'textarea');

/** Ends the moment in which an answer can be taken back. */
export async function elapse(card: GetToKnow): Promise<void> {
  (await appears<HTMLElement & {finish(): void}>(card, 'hearth-undo-bar')).finish();
  await until('the moment to have passed', () => find(card, 'hearth-undo-bar') === null);
}

/** The button whose words begin so, wherever it stands in the card. */
export function button(root: Element, words: string): HTMLButtonElement {
  const all = (scope: Element): HTMLButtonElement[] =>
    [...(scope.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((one) => [
      ...(one instanceof HTMLButtonElement ? [one] : []),
      ...(one.shadowRoot ? all(one) : []),
    ]);
  const found = all(root).find(({textContent}) => textContent.trim().startsWith(words));
  if (!found)
    throw new Error(
      `There is no button "${words}", but ${all(root)
        .map(({textContent}) => textContent.trim())
        .join(', ')}.`,
    );
  return found;
}

/** Text that a card shows, through shadow roots. */
export function text(root: Element): string {
  const inner = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || node instanceof HTMLStyleElement) return '';
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(inner).join(' ');
  };
  return inner(root).replace(/\s+/g, ' ').trim();
}
