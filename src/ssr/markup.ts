import {ElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResultGroup, CSSResult} from 'lit';
import {formatAgo, formatDate} from '../elements/intl-cache.js';

/** Text in an attribute, or between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** JSON that ends no `<script>` and begins no comment in it, whatever people wrote. */
export const escapeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');

/** The text of style sheets, however they are nested. */
export function cssOf(styles: CSSResultGroup): string {
  return Array.isArray(styles)
    ? styles
        .flat(Infinity)
        .map((one) => cssOf(one as CSSResultGroup))
        .join('\n')
    : (styles as CSSResult).cssText;
}

/** How moments are told. */
export interface Moments {
  lang: string;
  /** In milliseconds since the epoch. */
  now: number;
  /** The time zone of whoever reads; that of the server where it is left out. */
  timeZone?: string | undefined;
}

/** The age from which a moment is a date, in milliseconds. */
const WEEK = 6048e5;

/** The element in whose shadow root it stands: a `<slot>` has to be in one. */
const HOST = new (class extends ElementRenderer {})('hearth-host');

/** A template as markup that the page can go on with. Properties are no markup, so the words of a `<time>` are put in here. */
export function markupOf(template: unknown, moments: Moments): string {
  return collectResultSync(render(template, {customElementHostStack: [HOST]})).replace(
    /(<time datetime="([^"<>]*)"\s*>)<\/time>/g,
    (_whole, tag: string, at: string) => `${tag}${escapeText(momentWords(at, moments))}</time>`,
  );
}

/** A template as markup that nothing goes on with: without the comments that mark its parts, of which a root may have but one set. */
export const staticMarkupOf = (template: unknown): string =>
  collectResultSync(render(template, {customElementHostStack: [HOST]})).replace(/<!--\/?lit-[^<>]*-->/g, '');

function momentWords(at: string, {lang, now, timeZone}: Moments): string {
  const date = new Date(at);
  const age = now - date.getTime();
  if (timeZone === undefined || !(age >= WEEK)) return formatAgo(lang, at, now);
  const year = (one: Date | number): string => formatDate('en', new Date(one), {year: 'numeric', timeZone});
  return formatDate(lang, date, {day: 'numeric', month: 'long', ...(year(date) !== year(now) && {year: 'numeric'}), timeZone});
}
