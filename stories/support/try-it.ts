/** What every widget has beside its own stories: a playground, all states at a glance, and a log of what the page hears. */
import type {StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {expect, waitFor} from 'storybook/test';
import {eventLog} from './event-log.js';
import {hosted, hostOf} from './hosted.js';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';
import {playground} from './playground.js';
import './showcase.css';

type Properties = Readonly<Record<string, unknown>>;

/** A state that a widget has beside those of all. */
export interface OwnState {
  name: string;
  about: string;
  /** A host that brings it about; that of the widget unless given. */
  host?: () => Promise<InPageHost>;
  properties?: Properties;
}

/** A widget, to be tried. */
export interface Tried {
  tag: keyof HTMLElementTagNameMap & `hearth-${string}`;
  /** A host of its own with something to show. */
  host: (options?: InPageHostOptions) => Promise<InPageHost>;
  /** One with nothing to show, where that takes more than an empty one. */
  blank?: () => Promise<InPageHost>;
  /** What it is told beside its defaults. */
  properties?: Properties;
  states?: readonly OwnState[];
  /** Does something of which the page hears. */
  act: NonNullable<StoryObj['play']>;
}

/** How a host behaves in the states that every widget has. */
const COMMON: readonly (OwnState & {as?: null; faults?: Partial<InPageHost['faults']>; space?: string; empty?: true; alone?: true})[] = [
  {name: 'ready', about: 'There is something to see.'},
  {name: 'empty', about: 'There is nothing yet.', empty: true},
  {name: 'readonly', about: 'One can look, and no more.', properties: {mode: 'readonly'}},
  {name: 'loading', about: 'The first answer is on its way.', faults: {latency: Infinity}},
  {name: 'offline', about: 'There is no connection.', faults: {offline: true}},
  {name: 'error', about: 'The host failed. One may try again.', faults: {status: 503}},
  {name: 'forbidden', about: 'Not open to this person.', space: 'lighthouse'},
  {name: 'signed-out', about: 'Nobody is signed in.', as: null},
  {name: 'idle', about: 'No host yet. Only a preview says so; otherwise nothing is shown.', properties: {mode: 'preview'}, alone: true},
];

/** What another story has left on this device is not part of this one. */
export function forgetDevice(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (/^hearth-(?:asked|polls|dials|hide)|poll-editor/.test(key)) storage.removeItem(key);
}

/** An element of a widget with these properties, the same one for the same owner. */
function elementOf(tag: string, properties: Properties, owner: object, made: WeakMap<object, HTMLElement>): HTMLElement {
  let element = made.get(owner);
  if (!element) made.set(owner, (element = document.createElement(tag)));
  return Object.assign(element, properties);
}

/** Every attribute, part and token as a control. */
export function playgroundOf({tag, host, properties = {}}: Omit<Tried, 'act'>): StoryObj {
  const {argTypes, args, values, apply} = playground(tag);
  const made = new WeakMap<object, HTMLElement>();
  return {
    argTypes: {...argTypes, space: {control: 'inline-radio', options: ['harbor', 'lighthouse'], table: {category: 'Attributes'}}},
    args: {...args, ...properties, space: 'harbor'},
    loaders: [async () => ({host: await host()})],
    render: (given, {loaded}) => {
      const element = elementOf(tag, values(given), hostOf(loaded), made);
      apply(element, given);
      return hosted(hostOf(loaded), html`${element}`, given.space as string);
    },
    play: async ({canvasElement}) => {
      const element = canvasElement.querySelector<HTMLElement>(tag)!;
      const part = await waitFor(() => inside(element, '[part]'));
      const [name] = part.part;
      // What is set takes effect: the controls of the parts and tokens do what they say.
      apply(element, {[`::part(${name})`]: 'letter-spacing: 3px'});
      await expect(getComputedStyle(part).letterSpacing).toBe('3px');
      apply(element, {});
      await expect(getComputedStyle(part).letterSpacing).not.toBe('3px');
    },
  };
}

/** Every state beside the others, each over a host of its own that behaves accordingly. */
export function statesOf({tag, host, blank = inPageHost, properties = {}, states = []}: Omit<Tried, 'act'>): StoryObj {
  const made = new WeakMap<object, HTMLElement>();
  const all = [...COMMON, ...states];
  return {
    // The same thing stands here in several states, which are told apart by what is written above each; no page has it more than once.
    parameters: {a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}}},
    loaders: [
      async () => ({
        hosts: await Promise.all(
          all.map(async ({host: own, ...state}) => {
            const one = await (own ?? ('empty' in state ? blank : host))();
            if ('as' in state) one.signIn(null);
            Object.assign(one.faults, 'faults' in state ? state.faults : {});
            return one;
          }),
        ),
      }),
    ],
    render: (_args, {loaded}) =>
      html`<div class="gallery">
        ${(loaded.hosts as InPageHost[]).map((one, index): TemplateResult => {
          const {name, about, properties: own = {}, ...state} = all[index]!;
          const element = html`${elementOf(tag, {...properties, heading: name, headingLevel: 3, ...own}, one, made)}`;
          return html`<figure>
            <figcaption lang="en" dir="ltr"><strong>${name}</strong>: ${about}</figcaption>
            ${'alone' in state ? element : hosted(one, element, (state as {space?: string}).space)}
          </figure>`;
        })}
      </div>`,
    play: async ({canvasElement}) => {
      await waitFor(() => expect(canvasElement.querySelectorAll(tag)).toHaveLength(all.length));
      for (const state of ['loading', 'offline', 'error', 'signed-out', 'idle'])
        await waitFor(() => expect(canvasElement.querySelector(`${tag}[data-state=${state}]`)).not.toBeNull(), {timeout: 8000});
    },
  };
}

/** Each event as the page hears it and as it is posted, and the receipt for it. */
export function eventsOf({tag, host, properties = {}, act}: Tried): StoryObj {
  const made = new WeakMap<object, HTMLElement>();
  return {
    loaders: [
      async () => {
        const one = await host();
        return {host: one, log: eventLog(one.fetch, tag)};
      },
    ],
    render: (_args, {loaded}) => {
      const {fetch, listen, list} = loaded.log as ReturnType<typeof eventLog>;
      return html`<div class="beside" ${ref(listen)}>
        <div>${hosted({...hostOf(loaded), fetch}, html`${elementOf(tag, properties, hostOf(loaded), made)}`)}</div>
        <section aria-labelledby="log" lang="en" dir="ltr">
          <h3 id="log">What the page hears, newest first</h3>
          <ol class="log" ${ref(list)}></ol>
        </section>
      </div>`;
    },
    play: async (context) => {
      await act(context);
      await waitFor(() => expect(context.canvasElement.querySelector('.log')).toHaveTextContent('hearth-before-send'), {timeout: 8000});
    },
  };
}

/** The first element that a selector finds in the shadow root of a widget, or of one that it has inside. */
function inside(element: Element, selector: string): Element {
  const {shadowRoot} = element;
  const found =
    shadowRoot?.querySelector(selector) ??
    [...(shadowRoot?.querySelectorAll('*') ?? [])].map((one) => one.shadowRoot?.querySelector(selector)).find(Boolean);
  if (!found) throw new Error(`There is no ${selector} yet.`);
  return found;
}
