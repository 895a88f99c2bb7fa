import {primaryLanguage} from '../../protocol/primary-language.js';
import {lists} from '../../decks/lint/list.js';
import {add, apart, emptyIndex, hitsIn, reachOf, split} from '../../decks/lint/search.js';
import type {Hit, Index} from '../../decks/lint/search.js';
import {compile} from '../../decks/lint/term.js';
import {wordsOf} from '../../decks/lint/words.js';
import type {Spelling, Word} from '../../decks/lint/words.js';
import {pollLists} from './list.js';
import type {PollList} from './list.js';

/** A list of the language, that a text can be read with. */
export type Kind = keyof PollList;

/** Reads the texts of a poll with the lists of one language. */
export interface Reader {
  /** The words of a text, and the ends of its sentences. */
  words(text: string): Word[];
  /** Where terms of a kind stand, in order; of those that overlap the longest. What is innocent is left out. */
  find(kind: Kind, words: readonly Word[]): Hit<undefined>[];
  /** Whether words are, all together, a term of a kind. */
  isAll(kind: Kind, words: readonly Word[]): boolean;
}

const readers = new Map<string, Promise<Reader>>();

/** Whether there are lists for the language of a tag. */
export const isPollLinted = (tag: string): boolean => Object.hasOwn(pollLists, primaryLanguage(tag));

/** The lists for a language, read once. Ones that could not be loaded are asked for again the next time. */
export function readerOf(tag: string): Promise<Reader> {
  const language = primaryLanguage(tag);
  const known = readers.get(language);
  if (known) return known;
  const loading = Promise.all([pollLists[language]!(), lists[language]!()]).then(([{default: list}, {default: deck}]) => read(list, deck.spelling));
  readers.set(language, loading);
  loading.catch(() => readers.delete(language));
  return loading;
}

/** Where terms of a kind stand in a text, in UTF-16 units. */
export function placesOf(kind: Kind, text: string, reader: Reader): {start: number; end: number}[] {
  const words = reader.words(text);
  return reader.find(kind, words).map(({start, end}) => ({start: words[start]!.start, end: words[end - 1]!.end}));
}

const length = ({start, end}: Hit<undefined>): number => end - start;

function read(list: PollList, spelling: Spelling = {}): Reader {
  const indexes = Object.fromEntries(
    Object.entries(list).map(([kind, terms]: [string, string]) => {
      const index = emptyIndex<undefined>();
      for (const term of split(terms)) add(index, compile(term, spelling), undefined);
      return [kind, index];
    }),
  ) as Record<Kind, Index<undefined>>;
  return {
    words: (text) => wordsOf(text, spelling),
    find(kind, words) {
      const hits = hitsIn(words, indexes[kind]);
      if (hits.length === 0) return [];
      const fineUpTo = reachOf(hitsIn(words, indexes.innocent), words.length);
      return apart(
        hits.filter(({start, end}) => end > fineUpTo[start]!),
        length,
      );
    },
    isAll(kind, words) {
      const said = words.filter(({forms}) => forms.length > 0);
      return hitsIn(said.slice(0, LONGEST_ANSWER), indexes[kind]).some(({start, end}) => start === 0 && end === said.length);
    },
  };
}

/** What has more words, or characters of Chinese or Japanese, is no answer on a scale. */
const LONGEST_ANSWER = 16;
