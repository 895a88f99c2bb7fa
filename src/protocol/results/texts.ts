import {normalizeText} from '../text.js';
import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import type {HeldAnswer} from './answers.js';
import type {FullRules} from './definition.js';
import {keyed, shuffled} from './keyed.js';
import type {PollResults, ResultCell} from './results.js';
import {percentOf, wordOf} from './share.js';

const textOf = ({value, comment}: HeldAnswer): string => normalizeText('text' in value ? value.text : (comment ?? ''));

/** The id by which a list of texts names that of an answer. */
export const textIdOf = (secret: string, answer: string): string => keyed(secret)(`report\n${answer}`).slice(0, 16);

/**
 * The texts of a closed poll, all of them or none (pulse poll, rule 7): from `minText` on, in an order that the secret gives and that stays the
 * same. Each has an id of this list, by which it can be reported, and which tells nobody whose it is. Not while the poll is open, as each new
 * one would be that of somebody who has just answered (ballots, section 5).
 */
export function showTexts(answers: readonly HeldAnswer[], rules: FullRules, secret: string): PollResults['text'] {
  const written = answers.flatMap((answer) => {
    const text = textOf(answer);
    return text === '' ? [] : [{id: answer.id, text}];
  });
  if (written.length < rules.minText) return undefined;
  return shuffled(secret, 'text', written, ({id}) => id).map(({id, text}) => ({id: textIdOf(secret, id), text}));
}

/**
 * The words that at least three people gave, by how many they were; of words the fewest people that texts need, as they are texts. A word is the
 * same in capital and small letters; it is written as three people or more write it, or else small. The others are not shown, and not counted.
 *
 * @param coarse Whether few joined or left since the round before, so that there are no percentages.
 */
export function showWords(answers: readonly HeldAnswer[], rules: FullRules, coarse: boolean, a: Arithmetic = ARITHMETIC): ResultCell[] | undefined {
  const said = answers.flatMap(({value}) => ('words' in value ? [value.words.map(normalizeText)] : []));
  if (said.length < rules.minText) return undefined;
  const people = new Map<string, number>();
  const spelled = new Map<string, Map<string, number>>();
  for (const words of said) {
    // Whoever says a word twice is one person.
    for (const [small, word] of new Map(words.map((word) => [word.toLowerCase(), word]))) {
      people.set(small, (people.get(small) ?? 0) + 1);
      const spellings = spelled.get(small) ?? spelled.set(small, new Map()).get(small)!;
      spellings.set(word, (spellings.get(word) ?? 0) + 1);
    }
  }
  const enough = [...people].filter(([, count]) => count >= a.smallestCell);
  enough.sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
  return enough.map(([small, count]) => ({optionId: spelling(small, spelled.get(small)!, a), ...shareOf(count, said.length, rules, coarse, a)}));
}

function spelling(small: string, spellings: Map<string, number>, a: Arithmetic): string {
  const common = [...spellings].filter(([, count]) => count >= a.smallestCell);
  common.sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
  return common[0]?.[0] ?? small;
}

function shareOf(count: number, people: number, rules: FullRules, coarse: boolean, a: Arithmetic): Omit<ResultCell, 'optionId'> {
  if (people - count < a.besideTop) return {word: 'most'};
  return people < a.percentFrom || coarse ? {word: wordOf(count, people, a)} : percentOf(count, people, rules.privacy, a);
}
