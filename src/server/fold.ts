/** Letters that have no decomposition but that people type, and look for, as plain ones. Lower case. */
const PLAIN: Record<string, string> = {ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e'};

const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * Marks that a reader may leave out: the combining diacritics that all scripts share, and Hebrew points. Vowel signs of other scripts
 * stay: without them it is another word.
 */
const OPTIONAL_MARKS = /[\p{Script=Inherited}\u0591-\u05C7]/gu;

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a text, so that what is the same to somebody who searches is the same text: without case, diacritics and width. */
export function foldWords(text: string): string[] {
  const folded = text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
  return folded.split(NO_WORD).filter((word) => word !== '');
}
