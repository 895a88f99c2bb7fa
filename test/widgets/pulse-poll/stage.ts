/** A page with a poll over a real host, and what a person does with it. */
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {hostWithPoll} from '../../../stories/support/polls.js';
import type {PollStory} from '../../../stories/support/polls.js';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import '../../../src/define/all.js';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import type {HearthHost} from '../../../src/define/host.js';
import type {UndoBar} from '../../../src/parts/undo-bar/undo-bar.js';
import type {AnswerValue} from '../../../src/protocol/results/answers.js';
import type {PollData} from '../../../src/protocol/views/poll.js';
import {sendKeys} from '../../support/commands.js';
import {allInside, focused, seen, until} from '../../support/page.js';
import {appears, closePages, find, hosted, leaves, openPage, press, stateOf} from '../kudos-wall/stage.js';

export {appears, find, hosted, leaves, press, stateOf};
export {asked, ASKS, askedPeople, times} from '../../../stories/support/polls.js';

/** Everything that a poll may tell the page. */
const EVENTS = [
  'hearth-before-send',
  'hearth-sent',
  'hearth-failed',
  'hearth-warning',
  'hearth-auth-needed',
  'hearth-poll-answered',
  'hearth-poll-changed',
  'hearth-poll-withdrawn',
] as const satisfies readonly (keyof HTMLElementEventMap)[];

export type PollEvent = HTMLElementEventMap[(typeof EVENTS)[number]];

export interface Stage {
  page: HTMLElement;
  host: InPageHost;
  provider: HearthHost;
  poll: PulsePoll;
  /** What the page has heard, in its order. */
  heard: PollEvent[];
}

export interface StageOptions extends Omit<PollStory, 'poll'> {
  asks?: PollStory['poll'];
  /** What stands inside the provider; a plain poll unless given. */
  content?: TemplateResult;
  /** The state to wait for; `open-unanswered` unless given. */
  state?: string;
  dir?: 'ltr' | 'rtl';
  /** Stands between the page and its host. */
  between?: (url: string, init: RequestInit, pass: () => Promise<Response>) => Promise<Response>;
}

/** A host that tells something else of a poll; to stand between. */
export const telling =
  (change: (data: PollData) => void): StageOptions['between'] =>
  async (url, _init, pass) => {
    const answer = await pass();
    if (!url.includes('/views/poll')) return answer;
    const body = (await answer.json()) as {items: {data: PollData}[]};
    for (const {data} of body.items) change(data);
    return new Response(JSON.stringify(body), {headers: {'content-type': 'application/json'}});
  };

/** Another test of this page has asked its question of the week. */
export function forgetWeek(): void {
  for (const key of Object.keys(localStorage)) if (/^hearth-(?:asked|polls)/.test(key)) localStorage.removeItem(key);
}

/** To be called after each test. */
export function closeAll(): void {
  closePages();
  forgetWeek();
}

/** Opens a page with a poll, and waits until it shows what the host has. */
export async function open({
  asks,
  content = html`<hearth-pulse-poll></hearth-pulse-poll>`,
  state = 'open-unanswered',
  dir = 'ltr',
  between,
  ...story
}: StageOptions = {}): Promise<Stage> {
  forgetWeek();
  const host = await hostWithPoll({...story, poll: asks});
  const {fetch} = host;
  if (between) host.fetch = (input, init = {}) => between(String(input instanceof Request ? input.url : input), init, () => fetch(input, init));
  const page = openPage();
  page.dir = dir;
  const heard: PollEvent[] = [];
  for (const type of EVENTS) page.addEventListener(type, (event) => heard.push(event));
  render(hosted(host, content), page);
  const poll = page.querySelector('hearth-pulse-poll')!;
  await stateOf(poll, state);
  await until('words', () => allInside(poll, 'section').length > 0);
  return {page, host, heard, poll, provider: page.querySelector('hearth-host')!};
}

/** Asks the host now, as is done every some seconds. */
export async function refresh(poll: PulsePoll): Promise<void> {
  await poll.act();
  await until('its keeper', () => poll.view.keeper !== undefined);
  await poll.view.keeper!.refresh();
  await poll.updateComplete;
}

/** Those of the requests that brought something. */
export const posts = (requests: string[]) => requests.filter((request) => request.startsWith('POST'));

/** Presses one key after the other. */
export const type = async (...keys: string[]) => {
  for (const press of keys) await sendKeys({press});
};

/** Goes to the first control of the form. */
export async function begin({poll}: Stage): Promise<void> {
  const form = await appears(poll, 'hearth-poll-form');
  await appears(form, 'fieldset :is(input, button, textarea)');
  form.focus();
  await until('the focus in the form', () => poll.shadowRoot?.activeElement === form);
}

/** What Ana answered, as the host has it. */
export const answerOf = async ({host}: Stage): Promise<AnswerValue | undefined> => (await toldTo(host, 'ana'))?.mine?.answer;

/** Chooses an answer with the mouse. */
export async function choose(poll: PulsePoll, value: string): Promise<void> {
  (await appears<HTMLInputElement>(poll, `hearth-poll-form input[value="${value}"], input[value="${value}"]`)).click();
}

/** Sends what stands in the form, with the keyboard. */
export async function send(poll: PulsePoll): Promise<void> {
  (await appears(poll, 'button.submit')).focus();
  await sendKeys({press: 'Enter'});
}

/** Ends the moment in which what was done can be taken back. */
export async function elapse(poll: PulsePoll): Promise<void> {
  (await appears<UndoBar>(poll, 'hearth-undo-bar')).finish();
  await leaves(poll, 'hearth-undo-bar');
}

/** Waits until everything that was said here is with the host. */
export const allSent = (poll: PulsePoll): Promise<void> =>
  until('it to be sent', () => poll.view.connection?.pending.every(({status}) => status === 'accepted') === true);

/** The poll as the host gives it to somebody. */
export async function toldTo(host: InPageHost, id: string, view = 'poll'): Promise<PollData | undefined> {
  const response = await host.fetch(`${host.endpoint}/v1/views/${view}?space=harbor`, {headers: {authorization: `Bearer ${id}`}});
  return ((await response.json()) as {items: {data: PollData}[]}).items[0]?.data;
}

/** What has the focus, as one would call it: its text, or its name. */
export function focusedName(): string {
  const element = focused() as HTMLElement | null;
  const labels = (element as HTMLInputElement | null)?.labels;
  const name = element?.getAttribute('aria-label') ?? (labels?.length ? labels[0]!.innerText : element?.innerText);
  return (name ?? '').replace(/\s+/g, ' ').trim();
}

/** What a part of the poll says, as it is seen. */
export const says = (poll: PulsePoll, selector: string): string => {
  const element = find(poll, selector);
  return element ? seen(element) : '';
};
