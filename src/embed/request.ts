import type {EmbedConfig} from './config.js';
import {EmbedError} from './embed-error.js';
import {attributesOf, id, isWidgetName} from './widgets.js';
import type {WidgetName} from './widgets.js';

export const themes = ['fluent', 'material', 'atlassian', 'gov', 'contrast'] as const;
export const densities = ['compact', 'roomy'] as const;
const schemes = {light: 'light', dark: 'dark', auto: 'light dark'} as const;

/** A widget as an address asks for it, after every part of that was looked at. */
export interface EmbedRequest {
  widget: WidgetName;
  /** The base URL of the host. */
  endpoint: string;
  /** Where votes that nobody can trace are cast; the host itself where it is left out. */
  ballotUrl?: string;
  space?: string;
  /** A BCP 47 tag. */
  lang?: string;
  theme?: (typeof themes)[number];
  density?: (typeof densities)[number];
  /** A value of the property `color-scheme`. */
  scheme: (typeof schemes)[keyof typeof schemes];
  /** Further attributes of the widget. */
  attributes: Readonly<Record<string, string>>;
}

/** What every widget is told by the address, beside its own attributes. */
const COMMON = ['widget', 'endpoint', 'space', 'lang', 'theme', 'density', 'scheme'];

/**
 * Reads what the query of an address asks for.
 *
 * @param origin The page's own: a path names a host of that one.
 * @throws {EmbedError} for a parameter that is unknown, there twice, or has a value that it may not have.
 */
export function readRequest(query: string, config: EmbedConfig, origin: string): EmbedRequest {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (parameters.has(name)) throw refuse(name, 'it is there twice.');
    parameters.set(name, value);
  }
  const widget = readWidget(parameters.get('widget'), config);
  const allowed = attributesOf(widget);
  const attributes: Record<string, string> = {};
  for (const [name, value] of parameters) {
    if (COMMON.includes(name)) continue;
    const rule = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!rule) throw refuse(name, `there is no such parameter. For ${widget} there are ${[...COMMON, ...Object.keys(allowed)].join(', ')}.`);
    if (!rule.test(value)) throw refuse(name, `it has to be ${rule.expected}.`);
    attributes[name] = value;
  }
  const space = parameters.get('space');
  if (space !== undefined && !id.test(space)) throw refuse('space', `it has to be ${id.expected}.`);
  const lang = readLanguage(parameters.get('lang'));
  const theme = readOne('theme', parameters.get('theme'), themes);
  const density = readOne('density', parameters.get('density'), densities);
  const scheme = readOne('scheme', parameters.get('scheme'), Object.keys(schemes) as (keyof typeof schemes)[]) ?? 'light';
  const endpoint = readEndpoint(parameters.get('endpoint'), config, origin);
  const ballotUrl = Object.hasOwn(config.ballots, endpoint) ? config.ballots[endpoint] : undefined;
  return {
    widget,
    endpoint,
    scheme: schemes[scheme],
    attributes,
    ...(ballotUrl !== undefined && {ballotUrl}),
    ...(space !== undefined && {space}),
    ...(lang !== undefined && {lang}),
    ...(theme !== undefined && {theme}),
    ...(density !== undefined && {density}),
  };
}

function readWidget(value: string | undefined, {widgets}: EmbedConfig): WidgetName {
  const expected = `it has to be one of ${widgets.join(', ')}.`;
  if (value === undefined) throw refuse('widget', `it is missing: ${expected}`);
  if (!isWidgetName(value) || !widgets.includes(value)) throw refuse('widget', expected);
  return value;
}

function readEndpoint(value: string | undefined, {endpoints}: EmbedConfig, origin: string): string {
  if (endpoints) {
    if (value === undefined) return endpoints[0]!;
    if (!endpoints.includes(value)) throw refuse('endpoint', 'whoever serves this page has not listed it.');
    return value;
  }
  if (value === undefined) return '/hearth';
  // Nothing that a browser reads in more than one way: no second slash, no backslash, no escape, no step upwards.
  const isPath = /^(?:\/[\w~-][\w.~-]*)+$/.test(value) && new URL(value, origin).href === origin + value;
  if (!isPath)
    throw refuse('endpoint', 'it has to be a path of this origin, such as /hearth. Other hosts have to be listed by whoever serves this page.');
  return value;
}

function readLanguage(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/.test(value)) throw refuse('lang', 'it has to be a language tag, such as de or pt-BR.');
  return value;
}

function readOne<Value extends string>(name: string, value: string | undefined, values: readonly Value[]): Value | undefined {
  if (value === undefined) return undefined;
  const found = values.find((one) => one === value);
  if (found === undefined) throw refuse(name, `it has to be one of ${values.join(', ')}.`);
  return found;
}

/** The value is not repeated: an address that somebody was lured to must not speak in the name of the page. */
function refuse(name: string, what: string): EmbedError {
  const shown = /^[\w-]{1,40}$/.test(name) ? name : 'with an odd name';
  return new EmbedError(name, `The parameter ${shown} in the address of this frame was refused: ${what}`);
}
