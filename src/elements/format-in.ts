import {cached} from './intl-cache.js';

/** How long it is until a moment, as a person would say it: whole minutes, never too early. */
export function formatIn(lang: string, at: number, now = Date.now()): string {
  const formatter = cached('relative', lang, {}, () => new Intl.RelativeTimeFormat(lang, {numeric: 'auto'}));
  return formatter.format(Math.max(1, Math.ceil((at - now) / 60_000)), 'minute');
}
