import {endOf, namesOf} from './term.js';
import type {Compiled} from './term.js';
import type {Word} from './words.js';

/** Terms that have been read, by what they begin with, each with what it is there for. */
export interface Index<Value> {
  byFirst: Map<string, [Compiled, Value][]>;
  /** Those that can begin with too much to list it. */
  others: [Compiled, Value][];
}

/** Words from `start` up to `end`, counted in words. */
export interface Hit<Value> {
  start: number;
  end: number;
  value: Value;
}

/** An index that finds nothing yet. */
export const emptyIndex = <Value>(): Index<Value> => ({byFirst: new Map(), others: []});

/** The terms of a list, which are written one after the other. */
export const split = (terms = ''): string[] =>
  terms
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter(Boolean);

/** Puts a term into an index. */
export function add<Value>({byFirst, others}: Index<Value>, compiled: Compiled, value: Value): void {
  if (!compiled.first) others.push([compiled, value]);
  for (const word of compiled.first ?? []) {
    const terms = byFirst.get(word);
    if (terms) terms.push([compiled, value]);
    else byFirst.set(word, [[compiled, value]]);
  }
}

/** Where terms of an index stand among words, in the order of where they start; they may overlap. */
export function hitsIn<Value>(words: readonly Word[], {byFirst, others}: Index<Value>): Hit<Value>[] {
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
export function reachOf(hits: readonly Hit<unknown>[], length: number): number[] {
  const reach = new Array<number>(length).fill(0);
  for (const {start, end} of hits) reach[start] = Math.max(reach[start]!, end);
  for (let at = 1; at < length; at++) reach[at] = Math.max(reach[at]!, reach[at - 1]!);
  return reach;
}

/** Of hits that overlap, the one of the higher rank. They come in the order of where they start. */
export function apart<Value>(hits: readonly Hit<Value>[], rank: (hit: Hit<Value>) => number): Hit<Value>[] {
  const kept: Hit<Value>[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || last.end <= hit.start) kept.push(hit);
    else if (rank(hit) > rank(last)) kept[kept.length - 1] = hit;
  }
  return kept;
}
