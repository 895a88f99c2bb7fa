import {graphemeCount} from '../../protocol/text.js';

/** Scripts that are written without spaces between words, or with endings on names. */
const JOINED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー々]+$/u;
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;
/** Where in these scripts another letter before or after a name, or only before it, makes it another word. */
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Whether a text has somebody's name in it, or a part of that. It is a guess: what can as well be a common word is no name. */
export function hasName(text: string, name: string): boolean {
  const parts = normal(name)
    .split(/[\s・·]+/u)
    .filter(Boolean);
  const said = normal(text);
  const joined = parts.filter((part) => JOINED.test(part));
  return parts.some((part) => (JOINED.test(part) ? hasJoined(said, part) : hasWord(said, part))) || hasWhole(said, parts, joined);
}

const normal = (text: string): string => text.normalize('NFC').replaceAll('’', "'");

/** All of the name, also where its parts are too short to be told from words. */
function hasWhole(text: string, parts: readonly string[], joined: readonly string[]): boolean {
  if (parts.length < 2) return false;
  if (joined.length < parts.length) return ` ${wordsIn(text).join(' ').toLowerCase()} `.includes(` ${parts.join(' ').toLowerCase()} `);
  const close = text.replace(/\s+/gu, '');
  return [joined, [...joined].reverse()].some((order) => hasJoined(close, order.join('')));
}

function hasWord(text: string, part: string): boolean {
  const length = graphemeCount(part);
  if (length < 2) return false;
  const lower = part.toLowerCase();
  if (length > 2) return wordsIn(text).some((word) => word.toLowerCase() === lower);
  // “An” and “Do” are names and words: only as they are written in the name, where no sentence begins.
  return Array.from(text.matchAll(WORD)).some(
    ({0: word, index}) => stem(word, part) === part && part !== lower && !/(?:^|[.!?…]\s*)$/u.test(text.slice(0, index).trimEnd()),
  );
}

/** The words of a text, and those that have an ending after an apostrophe without it, too. */
const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).flatMap((word) => [word, ...(/^.+(?=')/u.exec(word) ?? [])]);

const stem = (word: string, part: string): string => (word.startsWith(`${part}'`) ? part : word);

/** Whether a name stands in a text of such a script, and not within another word as far as that can be seen. */
function hasJoined(text: string, part: string): boolean {
  // Two letters of Thai are the beginning of many words; two characters of Chinese are a word.
  const least = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u.test(part) ? 2 : 3;
  if (graphemeCount(part) < least) return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + part.length)];
    const isWithin = KATAKANA.test(part) ? KATAKANA.test(before) || KATAKANA.test(after) : HANGUL.test(part) && HANGUL.test(before);
    if (!isWithin) return true;
  }
  return false;
}
