import type {Deck, DeckProblem, DeckProblemCode} from '../deck.js';
import {DECK_LIMITS} from '../deck.js';
import type {Finding} from '../lint/categories.js';

const SAYS: Readonly<Record<DeckProblemCode, string>> = {
  type: 'is not of the kind that it should be',
  required: 'is missing',
  empty: 'is empty',
  'too-long': `is too long (a question has at most ${DECK_LIMITS.text} characters, a title ${DECK_LIMITS.title}, a tag ${DECK_LIMITS.tag})`,
  'too-many': `and what follows are too many (a deck has at most ${DECK_LIMITS.prompts} questions, a question ${DECK_LIMITS.tags} tags)`,
  duplicate: 'is there twice',
  id: 'is no id: 1 to 128 visible ASCII characters, no spaces',
  language: 'is no language tag, such as en or pt-BR',
  category: 'is no category',
  term: 'is no term that can be looked for',
  unknown: 'is neither light nor personal: taken as personal',
};

/** What of a file made no sense, one line each. */
export const problemLines = (problems: readonly DeckProblem[]): string[] =>
  problems.map(({pointer, code}) => `FAIL ${pointer || 'the file'} ${SAYS[code]}`);

/** What was found, each with the question and the words that say so. */
export function findingLines({prompts}: Deck, findings: readonly Finding[]): string[] {
  return findings.flatMap(({promptId, field, category, certainty, found, allowed}) => {
    const prompt = prompts.find(({id}) => id === promptId);
    const mark = allowed ? 'note' : certainty === 'certain' ? 'FAIL' : 'look';
    return [
      `${mark} ${promptId}: ${category}${certainty === 'likely' ? ', likely' : ''}${allowed ? ', allowed' : ''}`,
      `  ${prompt?.[field] ?? ''}`,
      `  found     ${found}`,
    ];
  });
}

/** The last line. */
export function closingLine(deck: Deck | undefined, problems: readonly DeckProblem[], findings: readonly Finding[]): string {
  const open = findings.filter(({allowed}) => !allowed);
  const certain = open.filter(({certainty}) => certainty === 'certain').length;
  const counts = [`${deck?.prompts.length ?? 0} questions read`, `${certain} refused`, `${open.length - certain} to look at`];
  return [
    ...counts,
    ...(findings.length > open.length ? [`${findings.length - open.length} allowed`] : []),
    `${problems.length} left out or wrong`,
  ].join(', ');
}
