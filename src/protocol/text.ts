/**
 * The rules for text that people write. The page applies them before sending and the host applies them again, so that both
 * agree on what was said and neither has to trust the other.
 */

/** C0 and C1 controls except line feed and tab; bidi embeddings, overrides and isolates; the byte order mark. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what this removes
const INVISIBLE_CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Zero-width characters that no script and no emoji needs: ZWSP, word joiner, invisible operators, Mongolian vowel separator. */
const ZERO_WIDTH = /[\u180E\u200B\u2060-\u2064]/gu;

/**
 * Zero-width joiner and non-joiner belong behind letters of the scripts that shape with them and inside emoji sequences, one at a
 * time. Anywhere else they only hide something. No lookbehind: WebKit's does not see characters outside of the basic plane.
 */
const JOINER =
  /([\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Mn}\p{Mc}])?([\u200C\u200D])[\u200C\u200D]*/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;
const EXCESS_MARKS = /(\p{M}{8})\p{M}+/gu;
const EXCESS_BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*){3,}/g;

/** Text in which nothing hides, nothing combines and nothing can be written in two ways. */
const PLAIN = /^[\t\n\x20-\x7E]*$/;

/** Characters that take part in a text but show nothing: spaces, formats, fillers, the Braille blank. */
const NOTHING_VISIBLE = /^[\s\p{Cf}\p{M}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/**
 * The one form in which a text is kept: Unicode NFC, line feeds only, without characters that hide or reorder others, with at
 * most two blank lines in a row and at most eight combining marks on a letter, trimmed.
 *
 * Idempotent: normalising twice gives the same as once.
 */
export function normalizeText(text: string): string {
  // Most of what comes, and a fraction of the time that all rules take.
  if (PLAIN.test(text)) return withoutExcessBlankLines(text).trim();
  let shown = text;
  let before: string;
  do {
    before = shown;
    shown = normalizeOnce(before);
    // What one step takes out can bring together what another one looks at: a letter, and an accent that stood behind a joiner.
  } while (shown !== before);
  return NOTHING_VISIBLE.test(shown) ? '' : shown;
}

function normalizeOnce(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE_CONTROLS, '')
    .replace(ZERO_WIDTH, '')
    .replace(JOINER, (_, before: string | undefined, joiner: string) => (before ? before + joiner : ''))
    .normalize('NFC')
    .replace(EXCESS_MARKS, '$1');
  return withoutExcessBlankLines(clean).trim();
}

const withoutExcessBlankLines = (text: string): string => text.replace(EXCESS_BLANK_LINES, '\n\n\n');

let segmenter: Intl.Segmenter | undefined;

/** The grapheme clusters of a text: what a person counts as characters (UAX #29). */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** How many grapheme clusters a text has. */
export function graphemeCount(text: string): number {
  // A text cannot have more clusters than UTF-16 units; the common short one needs no segmenter to be told apart from a long one.
  return text === '' ? 0 : graphemes(text).length;
}
