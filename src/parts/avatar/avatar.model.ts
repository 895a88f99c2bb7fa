/** Scripts that put no space between words: one character stands for a name. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Two letters of the Arabic script would join to a word without this between them; elsewhere it shows nothing. */
const NON_JOINER = '\u200C';

let segmenter: Intl.Segmenter | undefined;

const first = (text: string) => (segmenter ??= new Intl.Segmenter()).segment(text).containing(0)?.segment ?? '';

/**
 * What stands for a name where there is no picture: the first character of its first and of its last word, or the first alone
 * in scripts without spaces. As the name writes them: never made capital.
 */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]\S*/gu) ?? [name.trim()];
  const start = first(words[0]!);
  return words[1] && !UNSPACED.test(start) ? start + NON_JOINER + first(words.at(-1)!) : start;
}

/** How many colours avatars come in. */
export const TONES = 8;

/** Which colour an id has: always the same one, whatever the page. */
export function toneOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 33 + id.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 3)) & (TONES - 1);
}
