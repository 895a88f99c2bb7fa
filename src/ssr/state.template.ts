import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
// eslint-disable-next-line no-restricted-imports -- it is given what a template wrote, which has the words of people as words
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {staticMarkupOf} from './markup.js';
import type {PageWords} from './words.js';

/** What a widget says that the server has nothing of. */
export interface ServerState {
  words: PageWords;
  heading: string | undefined;
  level: number;
  /** What the host answered; nothing where it was not asked, as the widget is one for doing. */
  status: number | undefined;
  /** What it said to whoever is refused. */
  help?: string | undefined;
}

/** The frame of what stands in a widget until it is there: its heading, what the page put into it, and the content. */
export const frame = (heading: string | undefined, level: number, content: unknown): TemplateResult =>
  html`<section class="from-server" aria-labelledby=${heading === undefined ? nothing : 'heading'}>
    ${heading === undefined ? nothing : html`<div id="heading" part="heading" role="heading" aria-level=${level}>${heading}</div>`}
    <slot></slot>
    ${content}
  </section>`;

/** The line for those who have no script. */
export const needsScriptLine = (words: PageWords): TemplateResult => html`<p class="scriptless">${words.needsScript}</p>`;

/**
 * What is folded away in the page, to be read where there is no script. It stands in a place where the widget shows nothing at first, so that the page
 * goes on with all around it; whatever comes to that place takes it away.
 */
export const unfolded = (content: unknown): unknown => unsafeHTML(staticMarkupOf(html`<div class="scriptless">${content}</div>`));

/** That this person may not see it, that nobody is signed in, or that it is to come. */
export function stateOf({words, heading, level, status, help}: ServerState): TemplateResult {
  const isRefused = status === 403 || status === 404;
  const said = status === 401 ? words.term('signedOut') : isRefused ? (help ?? words.term('forbidden')) : undefined;
  return frame(heading, level, said === undefined ? needsScriptLine(words) : html`<p class="said empty" dir="auto">${said}</p>`);
}
