import {EmbedError} from './embed-error.js';
import {isWidgetName, widgetNames} from './widgets.js';
import type {WidgetName} from './widgets.js';

/**
 * What whoever serves the page of embedded widgets says in it, as JSON in `<script type="application/json" id="hearth-embed">`. Nothing of it
 * can be said in an address.
 */
export interface EmbedConfig {
  /** The origins of pages that are told how high a widget is, such as `https://wiki.example`. */
  parents: readonly string[];
  /**
   * The base URLs of hosts that an address may name, the first of them where it names none. Where the list is left out, an address may name
   * any path of the page's own origin, `/hearth` by default.
   */
  endpoints?: readonly string[];
  /** Where votes that nobody can trace are cast, by the host that they belong to: the host itself where none is named. Paths, or http and https addresses. */
  ballots: Readonly<Record<string, string>>;
  /** The widgets that may be embedded, without `hearth-`. All of them by default. */
  widgets: readonly WidgetName[];
}

const MEMBERS = new Set(['parents', 'endpoints', 'ballots', 'widgets']);

/** A path of the page's own origin, or an address of http or https. */
const ADDRESS = /^(?:\/(?!\/)|https?:\/\/)/;

/**
 * Reads the configuration in a page.
 *
 * @throws {EmbedError} where it is not there, no JSON, or says something that cannot be.
 */
export function readConfig(text: string | null | undefined): EmbedConfig {
  const config = parse(text);
  const unknown = Object.keys(config).find((name) => !MEMBERS.has(name));
  if (unknown !== undefined) throw wrong(unknown, `There is no member "${unknown}" in it: it can have parents, endpoints, ballots and widgets.`);
  const {parents = [], endpoints, ballots = {}, widgets = widgetNames} = config;
  for (const parent of texts('parents', parents)) {
    if (originOf(parent) !== parent) throw wrong('parents', `"${parent}" is no origin: write it like "https://wiki.example", with no path.`);
  }
  for (const endpoint of endpoints === undefined ? [] : texts('endpoints', endpoints)) {
    if (!ADDRESS.test(endpoint)) throw wrong('endpoints', `"${endpoint}" is neither a path nor an http or https address.`);
  }
  if (endpoints !== undefined && (endpoints as string[]).length === 0) throw wrong('endpoints', 'The list is empty: name one, or leave it out.');
  if (!isObject(ballots)) throw wrong('ballots', '"ballots" is no JSON object: write it like {"/hearth": "https://ballots.example/"}.');
  for (const [endpoint, url] of Object.entries(ballots)) {
    if (typeof url !== 'string' || !ADDRESS.test(url))
      throw wrong('ballots', `What "${endpoint}" stands for is neither a path nor an http or https address.`);
  }
  for (const widget of texts('widgets', widgets)) {
    if (!isWidgetName(widget)) throw wrong('widgets', `There is no widget "${widget}": there are ${widgetNames.join(', ')}.`);
  }
  return {
    parents: parents as string[],
    ballots: ballots as Record<string, string>,
    widgets: widgets as WidgetName[],
    ...(endpoints !== undefined && {endpoints: endpoints as string[]}),
  };
}

function parse(text: string | null | undefined): Record<string, unknown> {
  if (text === null || text === undefined) throw wrong('hearth-embed', 'The page has no <script type="application/json" id="hearth-embed">.');
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    throw wrong('hearth-embed', `It is no JSON: ${(error as SyntaxError).message}`);
  }
  if (!isObject(config)) throw wrong('hearth-embed', 'It is no JSON object.');
  return config;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function texts(member: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw wrong(member, `"${member}" is no list of texts.`);
  return value;
}

function originOf(url: string): string | undefined {
  try {
    const {origin, protocol} = new URL(url);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

const wrong = (member: string, what: string): EmbedError => new EmbedError(member, `The configuration of this page is not right. ${what}`);
