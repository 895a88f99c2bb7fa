// The article elides before the 8th and the 11th, which begin with a vowel; the 1st is “primo”.
const elides = (day: string) => /^(?:8|11)\b/.test(day);
/** A date has an article, a day of the week has none. */
const isDate = (day: string) => /^\d/.test(day);

/** On a day, and the day itself. */
export const theDay = (day: string): string => (elides(day) ? `l’${day}` : isDate(day) ? `il ${day}` : day);

/** To a day. */
export const toTheDay = (day: string): string => (elides(day) ? `all’${day}` : isDate(day) ? `al ${day}` : `a ${day}`);
