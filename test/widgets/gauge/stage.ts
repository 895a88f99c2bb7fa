/** A page with a gauge over a real host, and what a person does with it. */
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {hostWithRounds, ownForm} from '../../../stories/support/gauges.js';
import type {GaugeStory} from '../../../stories/support/gauges.js';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import '../../../src/define/all.js';
import type {Gauge} from '../../../src/define/gauge.js';
import type {HearthWarningEvent} from '../../../src/elements/events.js';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import type {UndoBar} from '../../../src/parts/undo-bar/undo-bar.js';
import {allInside, seen, until} from '../../support/page.js';
import {appears, closePages, find, hosted, leaves, openPage, press, stateOf} from '../kudos-wall/stage.js';

export {appears, find, hosted, leaves, press, stateOf};
export {ASKS} from '../../../stories/support/polls.js';
export {about, crowdAbout, gaugeAsked, ownForm, year} from '../../../stories/support/gauges.js';

/** A request as the host got it: where to, and all that was in it. */
export interface Sent {
  url: string;
  body: string;
}

export interface Stage {
  page: HTMLElement;
  host: InPageHost;
  gauge: Gauge;
  /** Every request, in its order. */
  sent: Sent[];
  /** The warnings that the page heard, by their codes. */
  warned: string[];
}

export interface StageOptions extends GaugeStory {
  content?: TemplateResult;
  state?: string;
}

/** What the gauge keeps on this device, as it is kept. */
export const kept = (): string[] =>
  Object.entries(localStorage).flatMap(([key, value]) => (key.startsWith('hearth-dials:') ? [`${key} ${value}`] : []));

/** To be called after each test. */
export function closeAll(): void {
  closePages();
  for (const key of Object.keys(localStorage)) if (/^hearth-(?:asked|polls|dials)/.test(key)) localStorage.removeItem(key);
}

/** Opens a page over a host, and waits until it shows what the host has. */
export async function openOver(host: InPageHost, content: TemplateResult = html`<hearth-gauge></hearth-gauge>`, state = 'ready'): Promise<Stage> {
  const page = openPage();
  const sent: Sent[] = [];
  const warned: string[] = [];
  page.addEventListener('hearth-warning', ({code}: HearthWarningEvent) => warned.push(code));
  const {fetch} = host;
  const watched: InPageHost = {
    ...host,
    fetch: async (input, init) => {
      const request = new Request(input instanceof Request ? input : new URL(input, location.href), init);
      sent.push({url: request.url, body: await request.clone().text()});
      return fetch(request);
    },
  };
  render(hosted(watched, content), page);
  const gauge = page.querySelector('hearth-gauge')!;
  await stateOf(gauge, state);
  await until('words', () => allInside(gauge, 'section').length > 0);
  return {page, host, gauge, sent, warned};
}

/** Opens a page with a gauge over a host of its own. */
export async function open({content, state, ...story}: StageOptions = {}): Promise<Stage> {
  closeAll();
  return openOver(await hostWithRounds(story), content, state);
}

export const pollIn = (gauge: Gauge): Promise<PulsePoll> => appears<PulsePoll>(gauge, 'hearth-pulse-poll');

/** Chooses points for items, by what their dials are to be: reversed ones turned around. Those that are not named are left out. */
export async function choose(gauge: Gauge, points: Record<string, number>): Promise<void> {
  for (const {id} of ownForm.scale.items) {
    const point = points[id];
    if (point !== undefined) (await appears<HTMLInputElement>(gauge, `input[name="item-${id}"][value="${point}"]`)).click();
  }
}

/** Sends what stands in the form, and ends the moment in which it can be taken back. */
export async function send(gauge: Gauge): Promise<void> {
  await press(gauge, 'button.submit');
  (await appears<UndoBar>(gauge, 'hearth-undo-bar')).finish();
  await leaves(gauge, 'hearth-undo-bar');
}

/** What the person's own dials say, by their ids. */
export const dials = (gauge: Gauge): Record<string, string> =>
  Object.fromEntries(allInside(gauge, '.own li').map((item) => [item.dataset.dial!, seen(item.querySelector<HTMLElement>('.value, .hint')!).trim()]));

export const says = (gauge: HTMLElement, selector: string): string => {
  const element = find(gauge, selector);
  return element ? seen(element) : '';
};
