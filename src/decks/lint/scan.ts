import {CATEGORIES} from './categories.js';
import type {Category, Certainty, Finding} from './categories.js';
import type {List, TermsByCategory} from './list.js';
import {add, apart, emptyIndex, hitsIn, reachOf, split} from './search.js';
import type {Hit, Index} from './search.js';
import {compile} from './term.js';
import {wordsOf} from './words.js';
import type {Word} from './words.js';

/** What a term is there for. */
interface Meaning {
  category: Category;
  certainty: Certainty;
  /** Whether it is a term of the host, who knows what is innocent there. */
  own: boolean;
}

/** A list that has been read. */
export interface Scanner {
  list: List;
  sought: Index<Meaning>;
  innocent: Index<undefined>;
}

/** What stands in a text, without the prompt that it belongs to. */
export type Found = Pick<Finding, 'category' | 'certainty' | 'found' | 'start' | 'end'>;

/** Reads a list, and what a host adds to it. Throws a `TermError` where a term cannot be read. */
export function readList(list: List, extend: TermsByCategory = {}): Scanner {
  const sought = emptyIndex<Meaning>();
  for (const category of CATEGORIES) {
    for (const [terms, certainty, own] of [
      [split(list.certain[category]), 'certain', false],
      [split(list.likely[category]), 'likely', false],
      [extend[category] ?? [], 'certain', true],
    ] as const)
      for (const term of terms) add(sought, compile(term, list.spelling), {category, certainty, own});
  }
  const innocent = emptyIndex<undefined>();
  for (const term of split(list.innocent)) add(innocent, compile(term, list.spelling), undefined);
  return {list, sought, innocent};
}

/**
 * What in a text may not be asked, in its order.
 *
 * @param options.self Whether somebody speaks of themselves: then “my” counts as “your”.
 */
export function scan(text: string, {list, sought, innocent}: Scanner, {self = false} = {}): Found[] {
  const words = self ? wordsOf(text, list.spelling).map((word) => asAsked(word, list)) : wordsOf(text, list.spelling);
  const hits = hitsIn(words, sought);
  if (hits.length === 0) return [];
  const fineUpTo = reachOf(hitsIn(words, innocent), words.length);
  const left = hits.filter(({start, end, value}) => value.own || end > fineUpTo[start]!);
  return CATEGORIES.flatMap((category) =>
    apart(
      left.filter(({value}) => value.category === category),
      rank,
    ),
  )
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({start, end, value: {category, certainty}}) => {
      const place = {start: words[start]!.start, end: words[end - 1]!.end};
      return {category, certainty, found: text.slice(place.start, place.end), ...place};
    });
}

function asAsked({forms, ...place}: Word, {self = {}}: List): Word {
  return {...place, forms: [...forms, ...forms.flatMap((form) => (Object.hasOwn(self, form) ? self[form]! : []))]};
}

/** Of hits that overlap, the one that is more certain is told, else the longer one. */
const rank = ({start, end, value}: Hit<Meaning>): number => (value.certainty === 'certain' ? 1_000_000 : 0) + end - start;
