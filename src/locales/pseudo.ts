const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
};

/** English with accents, in brackets and two fifths longer: shows what is cut, glued together or not translated. Placeholders stay. */
const pseudo = (words: string): string => {
  const accented = words.replace(/\{\w+\}|[A-Za-z]/g, (part) => ACCENTED[part] ?? part);
  return `[${accented}${'~'.repeat(Math.ceil(words.length * 0.4))}]`;
};

/** The same words as the pseudo-locale has them. */
export const pseudoOf = <Words extends object>(words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, term]: [string, unknown]) => [
      key,
      typeof term === 'string' ? pseudo(term) : (...args: never[]) => pseudo((term as (...args: never[]) => string)(...args)),
    ]),
  ) as Words;
