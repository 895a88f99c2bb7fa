import {findPersonalData} from '../../protocol/personal-data.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import type {KudosDraft} from './kudos-wall.model.js';

/** What the composer asks before it gives thanks, once; nothing of it keeps anybody from giving them. */
export type Nudge = 'specific' | 'same' | 'personal';

/** Something that the person said before, and to whom. */
export interface Said {
  to: readonly string[];
  message: string;
}

/** Below this many characters the composer asks for what they did. */
const SPECIFIC = 25;

/** Letters and digits of any script: what is left of a message of nothing but emoji and punctuation is nothing. */
const WORDS = /[\p{L}\p{N}]/u;

/** What there is to ask about a draft: words that say little, that somebody here has read already, or that others need not read. */
export function nudgesOf({to, message, audience}: Pick<KudosDraft, 'to' | 'message' | 'audience'>, said: readonly Said[]): Nudge[] {
  const text = normalizeText(message);
  const ids = to.map(({id}) => id);
  return [
    ...(graphemeCount(text) < SPECIFIC || !WORDS.test(text) ? ['specific' as const] : []),
    ...(said.some((before) => before.message === text && before.to.some((id) => ids.includes(id))) ? ['same' as const] : []),
    ...(audience !== 'recipient' && findPersonalData(text).length > 0 ? ['personal' as const] : []),
  ];
}
