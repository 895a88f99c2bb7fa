import {fold, wordsOf} from './words.js';
import type {Spelling, Word} from './words.js';

/**
 * A term is what a list looks for, written as the words stand in a text:
 *
 *     are you married             these words, one after the other
 *     religio*  *krankheit        a word that begins so, or ends so; `*` by itself is any one word
 *     (your|his) (first)? kiss    one of several, and what may be left out
 *     where .. from               up to four words between them (in Chinese and Japanese: twelve characters), within one sentence
 *
 * Case, accents and punctuation make no difference. Chinese and Japanese are taken character by character, whatever stands around them.
 */
export type Term = string;

/** A term that cannot be read. */
export class TermError extends Error {
  override readonly name = 'TermError';
  readonly term: unknown;
  constructor(term: unknown, why: string) {
    super(`${String(JSON.stringify(term)).slice(0, 100)} is no term: ${why}`);
    this.term = term;
  }
}

interface WordNode {
  word: string;
  /** Whether more letters may stand before it, and after it. */
  openStart: boolean;
  openEnd: boolean;
}
/** One of several, by what they begin with. */
interface GroupNode {
  anyOf: Node[][];
  byFirst: ReadonlyMap<string, Node[][]>;
  /** Those that can begin with too much to list it, or that may be left out. */
  others: Node[][];
}
type Node = WordNode | {between: number} | GroupNode;

/** A term that has been read. */
export interface Compiled {
  nodes: readonly Node[];
  /** What it can begin with: a word, or letters and a `*`; absent where that cannot be listed. */
  first?: ReadonlySet<string>;
}

/** In characters. */
const LONGEST = 1500;
/** In words. */
const BETWEEN = 4;
/** In characters that stand without spaces. */
const UNSPACED_BETWEEN = 12;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const PIECES = /\(|\)\??|\||\.\.|\*?[^\s()|*.]+\*?|\S/gu;

/** A word that goes on where a group begins or ends. */
const TOUCHING =
  /[^\s()|?\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]\(|\)\??[^\s()|?\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Reads a term. Throws a `TermError` where it makes no sense. */
export function compile(term: Term, spelling: Spelling = {}): Compiled {
  if (typeof term !== 'string') throw new TermError(term, 'it is no text');
  if (term.length > LONGEST) throw new TermError(term, `it has more than ${LONGEST} characters`);
  if (TOUCHING.test(term)) throw new TermError(term, 'a group stands by itself, with spaces around it');
  const pieces = term.match(PIECES) ?? [];
  const nodes = readSequence(pieces, {term, spelling, between: UNSPACED.test(term) ? UNSPACED_BETWEEN : BETWEEN}, 0);
  if (pieces.length > 0) throw new TermError(term, 'a ) or | has no (');
  if (isBlank(nodes)) throw new TermError(term, 'it names no word that has to be there');
  const first = firstOf(nodes);
  return first ? {nodes, first} : {nodes};
}

interface Reading {
  term: Term;
  spelling: Spelling;
  between: number;
}

/** Reads up to what ends a group, and takes what it reads out of the pieces. */
function readSequence(pieces: string[], reading: Reading, depth: number): Node[] {
  const nodes: Node[] = [];
  while (pieces.length > 0 && !/^[)|]/.test(pieces[0]!)) {
    const piece = pieces.shift()!;
    if (piece === '(') nodes.push(readGroup(pieces, reading, depth + 1));
    else if (piece === '..') nodes.push({between: reading.between});
    else nodes.push(...readWords(piece, reading));
  }
  return nodes;
}

function group(anyOf: Node[][]): GroupNode {
  const byFirst = new Map<string, Node[][]>();
  const others: Node[][] = [];
  for (const one of anyOf) {
    const first = firstOf(one);
    if (!first) others.push(one);
    for (const name of first ?? []) byFirst.set(name, [...(byFirst.get(name) ?? []), one]);
  }
  return {anyOf, byFirst, others};
}

function readGroup(pieces: string[], reading: Reading, depth: number): Node {
  if (depth > 8) throw new TermError(reading.term, 'its groups are too deep');
  const anyOf = [readSequence(pieces, reading, depth)];
  while (pieces[0] === '|') {
    pieces.shift();
    anyOf.push(readSequence(pieces, reading, depth));
  }
  const end = pieces.shift();
  if (end === undefined) throw new TermError(reading.term, 'a ( has no )');
  if (anyOf.some((one) => one.length === 0)) throw new TermError(reading.term, 'a group has an empty part');
  return group(end === ')?' ? [...anyOf, []] : anyOf);
}

/** The words of a piece: one, or each character where the script has no spaces. */
function readWords(piece: string, {term, spelling}: Reading): WordNode[] {
  const openStart = piece.startsWith('*');
  const openEnd = piece.endsWith('*');
  const plain = piece.replaceAll('*', '');
  if (plain === '') return [{word: '', openStart, openEnd}];
  const words = wordsOf(plain)
    .filter(({forms}) => forms.length > 0)
    .map(({start, end}) => fold(plain.slice(start, end), spelling));
  if (words.length === 0) throw new TermError(term, `${piece} is no word`);
  return words.map((word, index) => ({word, openStart: openStart && index === 0, openEnd: openEnd && index === words.length - 1}));
}

/** Whether nodes can be there without a word that the term names. */
function isBlank(nodes: readonly Node[]): boolean {
  return nodes.every((node) => 'between' in node || ('word' in node ? node.word === '' : node.anyOf.some(isBlank)));
}

/** Letters by which a term is found that begins with a part of a word. */
const LETTERS = 2;

/** Under which names the terms are found that a word can be the first of. */
export const namesOf = (form: string): string[] => [form, `${form.slice(0, 1)}*`, ...(form.length > 1 ? [`${form.slice(0, LETTERS)}*`] : [])];

function firstOf([node, ...rest]: readonly Node[]): ReadonlySet<string> | undefined {
  if (!node || 'between' in node) return undefined;
  if ('word' in node) {
    if (node.openStart || node.word === '') return undefined;
    return new Set([node.openEnd ? `${node.word.slice(0, LETTERS)}*` : node.word]);
  }
  const firsts = node.anyOf.map((one) => firstOf([...one, ...rest]));
  return firsts.includes(undefined) ? undefined : new Set(firsts.flatMap((first) => [...first!]));
}

/**
 * Where a term that begins with the word at `start` ends at the latest: the place after its last word. All ways are followed at once, so
 * that a text takes time in proportion to its length.
 */
export function endOf({nodes}: Compiled, words: readonly Word[], start: number): number | undefined {
  const ends = follow(nodes, words, [start]);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** The places that are reached from some places, each once. */
function follow(nodes: readonly Node[], words: readonly Word[], starts: readonly number[]): readonly number[] {
  let places = starts;
  for (const node of nodes) {
    if (places.length === 0) break;
    if ('word' in node) places = places.filter((place) => isAt(node, words[place])).map((place) => place + 1);
    else {
      const reached = places.flatMap((place) => ('anyOf' in node ? among(node, words, place) : between(node.between, words, place)));
      places = reached.length > 1 ? [...new Set(reached)] : reached;
    }
  }
  return places;
}

function among({byFirst, others}: GroupNode, words: readonly Word[], place: number): number[] {
  const possible = words[place]?.forms.flatMap((form) => namesOf(form).flatMap((name) => byFirst.get(name) ?? [])) ?? [];
  return [...possible, ...others].flatMap((one) => follow(one, words, [place]));
}

/** The places within some words after a place, not beyond the end of the sentence. */
function between(count: number, words: readonly Word[], place: number): number[] {
  const ends = [place];
  for (let end = place; end < place + count && words[end]?.forms.length; end++) ends.push(end + 1);
  return ends;
}

function isAt({word, openStart, openEnd}: WordNode, at: Word | undefined): boolean {
  if (!at) return false;
  return at.forms.some((form) => {
    if (openStart && openEnd) return form.includes(word);
    if (openStart) return form.endsWith(word);
    return openEnd ? form.startsWith(word) : form === word;
  });
}
