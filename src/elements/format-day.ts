import {formatDate} from './intl-cache.js';

/** A day, and the time of it where it is near: nobody plans by the minute of another month. */
export function formatDay(lang: string, at: string | number, now = Date.now()): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const isNear = Math.abs(date.getTime() - now) < 2 * 86_400_000;
  return formatDate(lang, date, isNear ? {weekday: 'long', hour: 'numeric', minute: '2-digit'} : {day: 'numeric', month: 'long'});
}

/** A day of this year or another one, short. */
export const formatShortDay = (lang: string, at: string): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : formatDate(lang, date, {year: 'numeric', month: 'short', day: 'numeric'});
};
