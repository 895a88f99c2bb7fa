/** One formatter per language and options for the whole page: making one costs a thousand times what using one does. */
const formatters = new Map<string, unknown>();

function cached<Formatter>(kind: string, lang: string, options: object, make: () => Formatter): Formatter {
  const key = `${kind} ${lang} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) formatters.set(key, (formatter = make()));
  return formatter;
}

/** The form of a word that goes with a number in a language (CLDR plural rules): `forms.few` where the number asks for it and the language has it. */
export const plural = (lang: string, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}): string =>
  forms[cached('plural', lang, {}, () => new Intl.PluralRules(lang)).select(count)] ?? forms.other;

/** A number as the language writes it. */
export const formatNumber = (lang: string, value: number): string => cached('number', lang, {}, () => new Intl.NumberFormat(lang)).format(value);

/** A date, as the options say. */
export const formatDate = (lang: string, date: Date, options: Intl.DateTimeFormatOptions): string =>
  cached('date', lang, options, () => new Intl.DateTimeFormat(lang, options)).format(date);

/**
 * A list as the language joins it, in parts: the elements, and what stands between them. An `open` one goes on after its last element,
 * so that no "and" stands before that.
 */
export const listParts = (lang: string, elements: string[], open = false): {type: 'element' | 'literal'; value: string}[] => {
  const type = open ? 'unit' : 'conjunction';
  return cached(type, lang, {}, () => new Intl.ListFormat(lang, {type})).formatToParts(elements);
};

const relative = (lang: string) => cached('relative', lang, {}, () => new Intl.RelativeTimeFormat(lang, {numeric: 'auto'}));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was, as a person would say it: minutes, hours, days of the last week, then the date. A moment in the
 * future (a clock that is ahead) is now. Empty where the date is none.
 */
export function formatAgo(lang: string, at: string | number, now: number): string {
  const date = new Date(at);
  const time = date.getTime();
  if (Number.isNaN(time)) return '';
  const age = Math.max(0, now - time);
  if (age < MINUTE) return relative(lang).format(0, 'second');
  if (age < HOUR) return relative(lang).format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative(lang).format(-Math.floor(age / HOUR), 'hour');
  if (age < 7 * DAY) return relative(lang).format(-Math.floor(age / DAY), 'day');
  const thisYear = date.getFullYear() === new Date(now).getFullYear();
  return formatDate(lang, date, thisYear ? {day: 'numeric', month: 'long'} : {day: 'numeric', month: 'long', year: 'numeric'});
}
