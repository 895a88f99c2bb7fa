import {readConfig} from './config.js';
import type {EmbedConfig} from './config.js';
import {EmbedError} from './embed-error.js';
import {HeightTeller} from './height.js';
import {readRequest} from './request.js';
import type {EmbedRequest} from './request.js';

/** The frame has no edge of its own. Where all of the content fits there is no scroll bar, which would take width away and make it higher. */
const STYLES = `
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
  main { display: flow-root; padding: 4px; }
  .fitted { overflow: hidden; }
  .refused { margin: 8px; padding: 0.75rem 1rem; border: 1px solid; border-radius: 6px; overflow-wrap: anywhere; }
  .refused > * { margin: 0; font-size: 1rem; }
`;

/** The languages that are written from right to left, of those that somebody may ask for. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|yi|dv|ps|sd|ug)(?:-|$)/i;

const directionOf = (lang: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');

/**
 * Shows the widget that the address of the page asks for, in the page, and tells the page around how high it is. What cannot be shown is
 * said in words, in its place. The elements are defined by another script.
 */
export function showEmbed(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const main = document.createElement('main');
  let parents: EmbedConfig['parents'] = [];
  try {
    const config = readConfig(document.getElementById('hearth-embed')?.textContent);
    parents = config.parents;
    main.append(widgetOf(readRequest(location.search, config, location.origin)));
  } catch (error) {
    if (!(error instanceof EmbedError)) throw error;
    console.error(`Hearth: ${error.message}`);
    void refuse(main, error.message);
  }
  document.body.append(main);
  new HeightTeller(main, parents).start();
}

function widgetOf({widget, endpoint, ballotUrl, space, lang, theme, density, scheme, attributes}: EmbedRequest): HTMLElement {
  const root = document.documentElement;
  if (lang !== undefined) Object.assign(root, {lang, dir: directionOf(lang)});
  root.style.colorScheme = scheme;
  for (const name of [theme, density]) if (name !== undefined) document.head.append(styleSheet(`theme/themes/${name}.css`));
  const host = document.createElement('hearth-host');
  host.setAttribute('endpoint', endpoint);
  if (ballotUrl !== undefined) host.setAttribute('ballot-url', ballotUrl);
  if (space !== undefined) host.setAttribute('space', space);
  // A host of another origin was listed by whoever serves the page; it has to list this one as well.
  if (new URL(endpoint, location.origin).origin !== location.origin) host.setAttribute('credentials', 'include');
  const element = document.createElement(`hearth-${widget}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  host.append(element);
  return host;
}

const styleSheet = (href: string): HTMLLinkElement => Object.assign(document.createElement('link'), {rel: 'stylesheet', href});

/**
 * Says that it cannot be shown, in the language that the address asks for, or else the page; and why, in English, like all that is said to whoever
 * sets up a page.
 */
async function refuse(main: HTMLElement, message: string): Promise<void> {
  const tag = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
  const words = await import('./refusal.words.js').then(
    ({refusalWords}) => refusalWords(tag),
    () => undefined,
  );
  const box = Object.assign(document.createElement('div'), {className: 'refused'});
  box.setAttribute('role', 'alert');
  const line = (name: string, textContent: string, lang: string) =>
    Object.assign(document.createElement(name), {textContent, lang, dir: directionOf(lang)});
  // The reason stands there even where the rest could not be loaded.
  if (words) box.append(line('h1', words.title, words.lang), line('p', words.tell, words.lang));
  box.append(line('p', message, 'en'));
  main.append(box);
}
