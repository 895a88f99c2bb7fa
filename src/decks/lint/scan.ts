import {CATEGORIES} from './categories.js';
import type {Category, Certainty, Finding} from './categories.js';
import type {List, TermsByCategory} from './list.js';
import {compile, endOf, namesOf} from './term.js';
import type {Compiled} from './term.js';
import {wordsOf} from './words.js';
import type {Word} from './words.js';

/** What a term is there for. */
interface Meaning {
  category: Category;
  certainty: Certainty;
  /** Whether it is a term of the host, who knows what is innocent there. */
  own: boolean;
}

/** Terms that have been read, by what they begin with. */
interface Index<Value> {
  byFirst: Map<string, [Compiled, Value][]>;
  /** Those that can begin with too much to list it. */
  others: [Compiled, Value][];
}

/** A list that has been read. */
export interface Scanner {
  list: List;
  sought: Index<Meaning>;
  innocent: Index<undefined>;
}

/** Words from `start` up to `end`, counted in words. */
interface Hit<Value> {
  start: number;
  end: number;
  value: Value;
}

/** What stands in a text, without the prompt that it belongs to. */
export type Found = Pick<Finding, 'category' | 'certainty' | 'found' | 'start' | 'end'>;

/** Reads a list, and what a host adds to it. Throws a `TermError` where a term cannot be read. */
export function readList(list: List, extend: TermsByCategory = {}): Scanner {
  const sought: Index<Meaning> = {byFirst: new Map(), others: []};
  for (const category of CATEGORIES) {
    for (const [terms, certainty, own] of [
      [split(list.certain[category]), 'certain', false],
      [split(list.likely[category]), 'likely', false],
      [extend[category] ?? [], 'certain', true],
    ] as const)
      for (const term of terms) add(sought, compile(term, list.spelling), {category, certainty, own});
  }
  const innocent: Index<undefined> = {byFirst: new Map(), others: []};
  for (const term of split(list.innocent)) add(innocent, compile(term, list.spelling), undefined);
  return {list, sought, innocent};
}

/** The terms of a list, which are written one after the other. */
const split = (terms = ''): string[] =>
  terms
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter(Boolean);

function add<Value>({byFirst, others}: Index<Value>, compiled: Compiled, value: Value): void {
  if (!compiled.first) others.push([compiled, value]);
  for (const word of compiled.first ?? []) {
    const terms = byFirst.get(word);
    if (terms) terms.push([compiled, value]);
    else byFirst.set(word, [[compiled, value]]);
  }
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
  return CATEGORIES.flatMap((category) => apart(left.filter(({value}) => value.category === category)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({start, end, value: {category, certainty}}) => {
      const place = {start: words[start]!.start, end: words[end - 1]!.end};
      return {category, certainty, found: text.slice(place.start, place.end), ...place};
    });
}

function asAsked({forms, ...place}: Word, {self = {}}: List): Word {
  return {...place, forms: [...forms, ...forms.flatMap((form) => (Object.hasOwn(self, form) ? self[form]! : []))]};
}

function hitsIn<Value>(words: readonly Word[], {byFirst, others}: Index<Value>): Hit<Value>[] {
  return words.flatMap(({forms}, start) => {
    if (forms.length === 0) return [];
    const possible = new Set(forms.flatMap((form) => namesOf(form).flatMap((name) => byFirst.get(name) ?? [])));
    return [...possible, ...others].flatMap(([compiled, value]) => {
      const end = endOf(compiled, words, start);
      return end === undefined ? [] : {start, end, value};
    });
  });
}

/** For each word, how far that goes which begins with it or before. */
function reachOf(hits: readonly Hit<unknown>[], length: number): number[] {
  const reach = new Array<number>(length).fill(0);
  for (const {start, end} of hits) reach[start] = Math.max(reach[start]!, end);
  for (let at = 1; at < length; at++) reach[at] = Math.max(reach[at]!, reach[at - 1]!);
  return reach;
}

/** Of hits that overlap, the one that is more certain, else the longer one. They come in the order of where they start. */
function apart(hits: readonly Hit<Meaning>[]): Hit<Meaning>[] {
  const kept: Hit<Meaning>[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || last.end <= hit.start) kept.push(hit);
    else if (rank(hit) > rank(last)) kept[kept.length - 1] = hit;
  }
  return kept;
}

const rank = ({start, end, value}: Hit<Meaning>): number => (value.certainty === 'certain' ? 1_000_000 : 0) + end - start;
