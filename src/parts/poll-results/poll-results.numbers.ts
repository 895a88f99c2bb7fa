import {cached, formatDate} from '../../elements/intl-cache.js';
import {formatNumber} from '../../locales/numbers.js';
import {bandLimits} from '../../protocol/results/share.js';
import type {Band} from '../../protocol/results/results.js';

const numbers = (lang: string, options: Intl.NumberFormatOptions) => cached('number', lang, options, () => new Intl.NumberFormat(lang, options));

/** A percentage, from 0 to 100, as the language writes it. */
export const formatPercent = (lang: string, pct: number): string => numbers(lang, {style: 'percent'}).format(pct / 100);

/** A number with one decimal, even where it is nought: 4 would be another figure than 4.0. */
export const formatTenth = (lang: string, value: number): string => numbers(lang, {minimumFractionDigits: 1, maximumFractionDigits: 1}).format(value);

/** A number with two decimals. */
export const formatHundredth = (lang: string, value: number): string =>
  numbers(lang, {minimumFractionDigits: 2, maximumFractionDigits: 2}).format(value);

/** From one number to another, as the language writes it. */
export const formatRange = (lang: string, from: number, to: number): string =>
  from === to ? numbers(lang, {}).format(from) : numbers(lang, {}).formatRange(from, to);

/** A band of numbers of people, as the language writes it. */
export function formatBand(lang: string, band: Band): string {
  const [least, most] = bandLimits(band);
  return most === Infinity ? `${formatNumber(lang, least)}+` : formatRange(lang, least, most);
}

/** A day (`2026-03-31`) that is the same in every time zone. Empty where it is none. */
export function formatDay(lang: string, day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : formatDate(lang, date, {dateStyle: 'long', timeZone: 'UTC'});
}
