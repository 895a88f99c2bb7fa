/** A word of a text, as terms are compared with it. */
export interface Word {
  /** The ways in which a term may write it: plain, and without what its language writes on to the front of a word. Empty: a sentence ends here. */
  forms: readonly string[];
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** How a language writes words, as far as terms have to know. */
export interface Spelling {
  /** What is written in more than one way, and the one way that is compared: `['ae', 'a']`. */
  replace?: readonly (readonly [from: string, to: string])[];
  /** Characters that are written for one another, and the one that is compared. */
  alike?: Readonly<Record<string, string>>;
  /** What is written on to the front of a word without being part of it: articles, “and”, “in”. Longer ones first. */
  proclitics?: readonly string[];
}

/**
 * What ends a sentence, or a word. Scripts that put no spaces between words are taken character by character. Soft hyphens and the like
 * are part of the word that they stand in.
 */
const PARTS =
  /[?!:;।。？！…؟۔]|\.(?=\s|$)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}\p{Cf}])*/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** Marks that people leave out or put in as they like: accents, Arabic and Hebrew vowels, the dot below of Hindi; and what cannot be seen. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u093C\u0640]|\p{Cf}/gu;

/** Letters that Unicode does not take apart, and those of Arabic that are written one for the other. */
const LETTERS: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ى: 'ي', ة: 'ه'};
const OTHER_LETTERS = /[ßæœøłđıىة]/g;

/** At least so many characters of a word are left when its front is taken off. */
const SHORTEST = 2;

/** A word without case, accents, and ways to write it that make no difference. */
export function fold(word: string, {replace = [], alike}: Spelling = {}): string {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter]!);
  const one = alike ? Array.from(plain, (character) => (Object.hasOwn(alike, character) ? alike[character] : character)).join('') : plain;
  return replace.reduce((text, [from, to]) => text.replaceAll(from, to), one);
}

/** The words of a text, and the ends of its sentences. */
export function wordsOf(text: string, spelling: Spelling = {}): Word[] {
  return Array.from(text.matchAll(PARTS)).flatMap(({0: part, index}) => {
    const place = {start: index, end: index + part.length};
    if (!WORD.test(part)) return [{forms: [], ...place}];
    const folded = fold(part, spelling);
    return folded === '' ? [] : [{forms: [folded, ...bare(folded, spelling)], ...place}];
  });
}

function bare(word: string, {proclitics = []}: Spelling): string[] {
  return proclitics.filter((front) => word.startsWith(front) && word.length >= front.length + SHORTEST).map((front) => word.slice(front.length));
}
