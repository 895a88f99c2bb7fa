import {formatDate} from './intl-cache.js';

/** The full date and time. Empty where the date is none. */
export const formatMoment = (lang: string, at: string): string =>
  Number.isNaN(Date.parse(at)) ? '' : formatDate(lang, new Date(at), {dateStyle: 'full', timeStyle: 'short'});
