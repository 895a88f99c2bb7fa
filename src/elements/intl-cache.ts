/** One formatter per language and options for the whole page: making one costs a thousand times what using one does. */
const formatters = new Map<string, unknown>();

/** The formatter for a language and options, made at first use. */
export function cached<Formatter>(kind: string, lang: string, options: object, make: () => Formatter): Formatter {
  const key = `${kind} ${lang} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) formatters.set(key, (formatter = make()));
  return formatter;
}

/** A date, as the options say. */
export const formatDate = (lang: string, date: Date, options: Intl.DateTimeFormatOptions): string =>
  cached('date', lang, options, () => new Intl.DateTimeFormat(lang, options)).format(date);

/** A list as the language joins it, in parts: the elements, and what stands between them. */
export const listParts = (lang: string, elements: string[]): {type: 'element' | 'literal'; value: string}[] =>
  cached('list', lang, {}, () => new Intl.ListFormat(lang, {type: 'conjunction'})).formatToParts(elements);

const relative = (lang: string) => cached('relative', lang, {}, () => new Intl.RelativeTimeFormat(lang, {numeric: 'auto'}));

/** Units of time: each with its length, and the age from which the next one serves better. In milliseconds. */
const UNITS = [
  ['second', Infinity, 6e4],
  ['minute', 6e4, 36e5],
  ['hour', 36e5, 864e5],
  ['day', 864e5, 6048e5],
] as const;

/**
 * How long ago something was, as a person would say it: minutes, hours, days of the last week, then the date. A moment in the
 * future (a clock that is ahead) is now. Empty where the date is none.
 */
export function formatAgo(lang: string, at: string | number, now = Date.now()): string {
  const date = new Date(at);
  const age = Math.max(0, now - date.getTime());
  for (const [unit, length, until] of UNITS) if (age < until) return relative(lang).format(-Math.floor(age / length), unit);
  const year = date.getFullYear();
  return year ? formatDate(lang, date, {day: 'numeric', month: 'long', year: year === new Date(now).getFullYear() ? undefined : 'numeric'}) : '';
}
