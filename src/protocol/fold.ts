/** Letters that have no decomposition but that people type, and look for, as plain ones. Lower case. */
const PLAIN: Record<string, string> = {ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e'};

const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * Marks that a reader may leave out: the combining diacritics that all scripts share, and Hebrew points. Vowel signs of other scripts
 * stay: without them it is another word.
 */
const OPTIONAL_MARKS = /[\p{Script=Inherited}\u0591-\u05C7]/gu;

/** A text so that what people take for the same is the same: without case, diacritics and width, with single blanks. Not to be shown. */
export function foldText(text: string): string {
  return text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Each text once, as it was first written, where people would take several for the same. */
export function distinctTexts(texts: readonly string[]): string[] {
  const folded = texts.map(foldText);
  return texts.filter((_, index) => folded.indexOf(folded[index]!) === index);
}
