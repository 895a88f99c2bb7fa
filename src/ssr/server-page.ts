import {html} from 'lit';
import type {ViewQuery} from '../client/host-connection.js';
import {namesOf, narrowView} from '../client/narrowed.js';
import {whole} from '../elements/whole.js';
import {HearthHost} from '../elements/hearth-host.js';
import {askedFor, DEFER, HANDED_TYPE} from '../hydrate/handed.js';
import type {HandedHost, HandedView} from '../hydrate/handed.js';
import type {Terms} from '../locales/en.js';
import {helpOf} from '../protocol/problem.js';
import {VERSION} from '../version.js';
import {cssOf, escapeJson, escapeText, markupOf, staticMarkupOf} from './markup.js';
import type {Moments} from './markup.js';
import {readView} from './reader.js';
import type {Answer, ReaderOptions} from './reader.js';
import {numberOf} from './server-widget.js';
import type {Attributes, Drawn, ServerWidget} from './server-widget.js';
import {withoutScript} from './server.styles.js';
import {needsScriptLine, stateOf} from './state.template.js';
import {openWords} from './words.js';
import type {PageWords} from './words.js';
import {widgets} from './widgets/index.js';
import type {ServerTag} from './widgets/index.js';

/** How long a host may take for a view before the page goes without it, in milliseconds. */
const TIMEOUT = 2000;

/** The words of a page, in place of Hearth's own: texts only, as they go to the page as JSON. */
export type PageMessages = {readonly [Key in keyof Terms]?: Terms[Key] extends string ? string : never};

/** What a server knows of a page that it renders for one person. */
export interface ServerPageOptions {
  /**
   * What the person asked the server with. Its cookies, its `Authorization` and its `Accept-Language` go along to a host of the same origin, as they would from the page,
   * and nothing else of it.
   */
  request: Request;
  /** The base URL of the host as the page has it: `/hearth`. */
  endpoint: string;
  /** Asks the host: its handler where it runs in the same process. Without it the host is asked over the network. */
  fetch?: (request: Request) => Response | Promise<Response>;
  /** Where the server reaches the host over the network: an absolute URL. The address of the request is nothing to go by: whoever asks writes it. */
  url?: string | URL;
  /** What says who asks, where that is not in the request, or the host is of another origin. In place of what the request has. */
  headers?: HeadersInit;
  /** The space of the widgets that name none. */
  space?: string;
  /** The language of the page: what its `lang` says. */
  lang: string;
  /** The nonce of the page's Content-Security-Policy, for the style sheets. Without it the policy names their digests: see `styleSources`. */
  nonce?: string;
  /** Words in place of Hearth's own. The page gets them with the markup. */
  messages?: PageMessages;
  /** What is left out of the page, as on `<hearth-host>`: names parted by spaces. The page gets them with the markup. */
  disabledFeatures?: string;
  /** The time zone of whoever reads, for dates: an IANA name. By default that of the server; the page tells them in its own. */
  timeZone?: string;
  /** How long a view may take, in milliseconds: 2000 where it is left out. Then the page is sent without it, and asks by itself. */
  timeout?: number;
  /** The time, in milliseconds since the epoch; by default that of the machine. */
  now?: number;
}

/** The values that an attribute of a widget may have: `true` is there, `false` and nothing are not. */
export type AttributeValue = string | number | boolean | undefined;

/** A page that is rendered for one person. */
export interface ServerPage {
  /**
   * The markup of a widget, with what this person may see of it. Never rejects for the sake of the host: where that fails, the page asks again.
   *
   * @param slotted markup of the page that stands in the widget, as it is.
   * @throws {TypeError} where there is no such widget, or an attribute is none.
   */
  widget(tag: ServerTag, attributes?: Readonly<Record<string, AttributeValue>>, slotted?: string): Promise<string>;
  /** The markup of the `<hearth-host>` around these. @param content markup of the page, as it is. */
  host(content: string): string;
  /**
   * What the `style-src` of the policy needs beside the page's own: the nonce, or the digests of the style sheets of all that was rendered so
   * far.
   */
  readonly styleSources: readonly string[];
  /** The headers that the response has to have: what was rendered is for this person alone. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Begins a page that is rendered on a server for one person. Load `hearth-widgets/hydrate` in the page before the widgets: it goes on with what
 * was rendered.
 *
 * @throws {TypeError} where an option makes no sense.
 */
export async function openServerPage(options: ServerPageOptions): Promise<ServerPage> {
  const {request, endpoint, lang, nonce, messages, timeZone, space, disabledFeatures} = options;
  const off = new Set(namesOf(disabledFeatures));
  if (!endpoint) throw new TypeError('endpoint is missing: the base URL of the host, as the page has it, such as "/hearth".');
  if (!lang) throw new TypeError('lang is missing: the language of the page, as its lang attribute has it.');
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) throw new TypeError('nonce is none: it may have letters, digits and + / = - _.');
  if (!options.fetch && !/^https?:/i.test(`${options.url ?? endpoint}`))
    throw new TypeError(
      'url is missing: where the server reaches the host, such as "http://127.0.0.1:8080/hearth". Or give the handler of the host as fetch.',
    );
  if (timeZone !== undefined) new Intl.DateTimeFormat('en', {timeZone});
  const moments: Moments = {lang: '', now: options.now ?? Date.now(), timeZone};
  const words = await openWords(lang, messages);
  moments.lang = words.lang;
  const reader: ReaderOptions = {
    url: new URL(options.url ?? endpoint, request.url).href,
    headers: identityOf(options),
    fetch: options.fetch ?? ((asked) => globalThis.fetch(asked)),
    timeout: options.timeout ?? TIMEOUT,
  };
  const digests = new Set<string>();

  async function shadow(styles: string, template: unknown, after?: unknown): Promise<string> {
    if (nonce === undefined) digests.add(await digestOf(styles));
    const attribute = nonce === undefined ? '' : ` nonce="${nonce}"`;
    return `<template shadowrootmode="open"><style${attribute}>${styles}</style>${markupOf(template, moments)}${after ? staticMarkupOf(after) : ''}</template>`;
  }
  const answerTo = async (name: string, query: ViewQuery): Promise<Answer> => {
    const answer = await readView(reader, name, query);
    return answer.status === 200 ? {...answer, body: narrowView(off, {name, query}, answer.body)} : answer;
  };
  const hostShadow = await shadow(cssOf(HearthHost.styles), html`<slot></slot>`);

  return {
    get styleSources() {
      return nonce === undefined ? [...digests].map((digest) => `'sha256-${digest}'`) : [`'nonce-${nonce}'`];
    },
    headers: {'cache-control': 'private, no-store', vary: 'Cookie, Authorization'},

    host(content) {
      const handed: HandedHost = {version: VERSION, ...(messages && {messages})};
      return `<hearth-host${attributesOf({endpoint, ...(space !== undefined && {space}), ...(off.size > 0 && {'disabled-features': [...off].join(' ')})})} ${DEFER}>${hostShadow}${scriptOf(handed)}${content}</hearth-host>`;
    },

    async widget(tag, given = {}, slotted = '') {
      const widget = Object.hasOwn(widgets, tag) ? widgets[tag] : undefined;
      if (!widget) throw new TypeError(`There is no widget <${tag}>. There are: ${Object.keys(widgets).join(', ')}.`);
      const attributes = read(tag, given);
      if (off.has(tag.replace('hearth-', ''))) return '';
      const spaceOf = attributes.space || space;
      const asks = widget.asks(attributes);
      const query = {space: spaceOf, ...asks?.query};
      const answer = asks ? await answerTo(asks.name, query) : undefined;
      const {template, hydrates} = drawn(widget, attributes, {words, space: spaceOf, answer});
      const handed: HandedView | undefined =
        asks && answer && /^(?:200|401|403|404)$/.test(`${answer.status}`)
          ? {version: VERSION, lang, hydrates, asked: askedFor(asks.name, query), ...answer}
          : undefined;
      // Behind the widget's own content, where going on with that leaves it alone.
      const line = hydrates && attributes.mode !== 'readonly' ? needsScriptLine(words) : undefined;
      const inside = await shadow(`${cssOf(widget.styles)}\n${cssOf(withoutScript)}`, template, line);
      return `<${tag}${attributesOf(attributes)} ${DEFER}>${inside}${handed ? scriptOf(handed) : ''}${slotted}</${tag}>`;
    },
  };
}

/** What of a request says who asks, and in which languages. */
const IDENTITY = ['cookie', 'authorization', 'accept-language'];

/** What says to the host who asks. What a browser would not send to another origin, a server does not either. */
function identityOf({request, endpoint, headers: given}: ServerPageOptions): Headers {
  const headers = new Headers(given);
  if (given !== undefined || new URL(endpoint, request.url).origin !== new URL(request.url).origin) return headers;
  for (const name of IDENTITY) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/** What a widget shows of an answer. */
function drawn(
  widget: ServerWidget,
  attributes: Attributes,
  {words, space, answer}: {words: PageWords; space: string | undefined; answer: Answer | undefined},
): Drawn {
  const level = whole(numberOf(attributes, 'heading-level'), 2, 6, 2);
  const heading = attributes.heading ?? widget.heading(words, attributes);
  if (answer?.status !== 200)
    return {template: stateOf({words, heading, level, status: answer?.status, help: helpOf(answer?.body)}), hydrates: false};
  try {
    return widget.draw({attributes, words, space, level, body: answer.body});
  } catch (error) {
    // What a host sent is no reason for a page not to come. The page will make of it what it can, and say so.
    console.error('Hearth: a widget could not be rendered here.', error);
    return {template: stateOf({words, heading, level, status: 0}), hydrates: false};
  }
}

/** What a page writes between `<hearth-kudos-wall` and `>`. */
function read(tag: string, given: Readonly<Record<string, AttributeValue>>): Attributes {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || /^on|^style$/.test(name)) throw new TypeError(`"${name}" is no attribute that <${tag}> may have.`);
    if (/^(?:endpoint|post-to|source)$/.test(name))
      throw new TypeError(
        `<${tag}> has an ${name} of its own. A server page is that of one host: open another one for it, or leave that widget to the page.`,
      );
    if (value !== undefined && value !== false) attributes[name] = value === true ? '' : `${value}`;
  }
  return attributes;
}

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');

const scriptOf = (handed: HandedHost | HandedView): string => `<script type="${HANDED_TYPE}">${escapeJson(handed)}</script>`;

/** The digest of a style sheet, as a policy names it. */
async function digestOf(styles: string): Promise<string> {
  const known = sheets.get(styles);
  if (known) return known;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles)));
  const digest = btoa(String.fromCharCode(...bytes));
  sheets.set(styles, digest);
  return digest;
}

/** Of each style sheet, of which there are as many as widgets. */
const sheets = new Map<string, string>();
