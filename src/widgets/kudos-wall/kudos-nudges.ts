import {inTime} from '../../elements/in-time.js';
import {findPersonalData} from '../../protocol/personal-data.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import type {KudosDraft} from './kudos-wall.model.js';

/** What the composer asks before it gives thanks, once; nothing of it keeps anybody from giving them. */
export type Nudge = 'specific' | 'same' | 'personal' | {words: readonly string[]};

/**
 * Looks at the words of a thank-you, and names those that may hurt: the words themselves, or what the page calls them. None for words that nobody need think
 * about twice. A host that has to keep words out has a check of its own (`wordCheck` of its policy).
 *
 * @param text the words, in the normal form in which a host is given them.
 * @param about `lang` is the tag (BCP 47) of the language in which they are written, where that is known.
 */
export type WordHint = (text: string, about: {lang?: string}) => readonly string[] | Promise<readonly string[]>;

/** Something that the person said before, and to whom. */
export interface Said {
  to: readonly string[];
  message: string;
}

/** Below this many characters the composer asks for what they did. */
const SPECIFIC = 25;

/** Letters and digits of any script: what is left of a message of nothing but emoji and punctuation is nothing. */
const WORDS = /[\p{L}\p{N}]/u;

/** After how long thanks are given without what a page may say of their words, in milliseconds. */
const PATIENCE = 1000;

/** Those of the words that may hurt, as the page says. Rejects where it does not say in time, and with what the page throws. */
export async function wordsFound(check: WordHint, text: string, lang?: string): Promise<readonly string[]> {
  return [...(await inTime(() => check(text, lang ? {lang} : {}), PATIENCE))].map(String);
}

/** Whether something was asked before. */
export const isAsked = (nudge: Nudge, before: readonly Nudge[]): boolean =>
  typeof nudge === 'string'
    ? before.includes(nudge)
    : nudge.words.every((word) => before.some((one) => typeof one !== 'string' && one.words.includes(word)));

/** What there is to ask about a draft: words that say little, that somebody here has read already, or that others need not read. */
export function nudgesOf(
  {to, message, audience}: Pick<KudosDraft, 'to' | 'message' | 'audience'>,
  said: readonly Said[],
  found: readonly string[] = [],
): Nudge[] {
  const text = normalizeText(message);
  const ids = to.map(({id}) => id);
  return [
    ...(graphemeCount(text) < SPECIFIC || !WORDS.test(text) ? ['specific' as const] : []),
    ...(said.some((before) => before.message === text && before.to.some((id) => ids.includes(id))) ? ['same' as const] : []),
    ...(audience !== 'recipient' && findPersonalData(text).length > 0 ? ['personal' as const] : []),
    ...(found.length > 0 ? [{words: found}] : []),
  ];
}
