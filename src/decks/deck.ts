import {graphemeCount, normalizeText} from '../protocol/text.js';
import {isCategory} from './lint/categories.js';
import type {TermsByCategory} from './lint/list.js';
import {compile, TermError} from './lint/term.js';

/** How near a question comes: `personal` ones are drawn only where somebody asks for them. */
export type Sensitivity = 'light' | 'personal';

/** A question that a deck asks. */
export interface Prompt {
  /** The same in every language of the deck, and for good: answers and “not for me” refer to it. */
  id: string;
  text: string;
  tags: string[];
  sensitivity: Sensitivity;
  /** What a curious colleague could ask next. */
  followUp?: string;
}

/** Questions in one language, in the order in which they were written. */
export interface Deck {
  id: string;
  /** A language tag (BCP 47): that of the words. */
  lang: string;
  title: string;
  prompts: Prompt[];
  /** Terms of the host's own, by category: what it is not to ask either. They are added to those that ship. */
  refuse?: TermsByCategory;
}

/** What a deck may hold. Lengths are in grapheme clusters. */
export const DECK_LIMITS = {
  prompts: 500,
  /** What a host takes as a question (`CARD_LIMITS.prompt`), without the schemas that stand beside it. */
  text: 200,
  title: 120,
  tags: 10,
  tag: 40,
} as const;

/** Why something was left out of a deck, or taken to be something else. */
export type DeckProblemCode =
  | 'type'
  | 'required'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'duplicate'
  | 'id'
  | 'language'
  | 'unknown'
  | 'category'
  | 'term';

/** What of a deck made no sense. */
export interface DeckProblem {
  /** Where it stands: a JSON Pointer into what was given. */
  pointer: string;
  code: DeckProblemCode;
}

/** What came of a deck that a host gave. */
export interface ParsedDeck {
  /** Absent where no question is left. */
  deck?: Deck;
  problems: DeckProblem[];
}

type Note = (pointer: string, code: DeckProblemCode) => void;
type Json = Record<string, unknown>;

/** What every id on the wire is: visible ASCII. */
const ID = /^[\x21-\x7E]{1,128}$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

/** UTF-16 units that a grapheme cluster hardly ever has: what is longer by that is too long without counting clusters. */
const UNITS = 32;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a deck that a host gives, as JSON from a URL or as a property. What makes no sense is left out, each with its reason; nothing is
 * ever thrown.
 *
 * @param lang The language that is meant where the deck does not name its own.
 */
export function parseDeck(value: unknown, lang = 'en'): ParsedDeck {
  const problems: DeckProblem[] = [];
  const note: Note = (pointer, code) => void problems.push({pointer, code});
  if (!isObject(value)) {
    note('', 'type');
    return {problems};
  }
  const prompts = readPrompts(value.prompts, note);
  const refuse = readTerms(value.refuse, note);
  const deck = {
    id: readId(value.id, note),
    lang: readLanguage(value.lang, lang, note),
    title: readTitle(value.title, note),
    prompts,
    ...(refuse && {refuse}),
  };
  return prompts.length > 0 ? {deck, problems} : {problems};
}

/** A deck that has no id can be shown all the same; only “not for me” in two such decks is one memory. */
function readId(value: unknown, note: Note): string {
  if (typeof value === 'string' && ID.test(value)) return value;
  note('/id', value === undefined ? 'required' : 'id');
  return 'host';
}

function readLanguage(value: unknown, otherwise: string, note: Note): string {
  if (typeof value === 'string' && LANGUAGE.test(value)) return value;
  note('/lang', value === undefined ? 'required' : 'language');
  return otherwise;
}

function readTitle(value: unknown, note: Note): string {
  return value === undefined || value === '' ? '' : (readText(value, '/title', DECK_LIMITS.title, note) ?? '');
}

function readPrompts(value: unknown, note: Note): Prompt[] {
  if (!Array.isArray(value)) {
    note('/prompts', value === undefined ? 'required' : 'type');
    return [];
  }
  const prompts: Prompt[] = [];
  const ids = new Set<string>();
  const texts = new Set<string>();
  // One too many is told once, not once for each.
  if (value.length > DECK_LIMITS.prompts) note(`/prompts/${DECK_LIMITS.prompts}`, 'too-many');
  for (const [index, element] of value.slice(0, DECK_LIMITS.prompts).entries()) {
    const pointer = `/prompts/${index}`;
    const prompt = readPrompt(element, pointer, note);
    if (!prompt) continue;
    if (ids.has(prompt.id)) note(`${pointer}/id`, 'duplicate');
    else if (texts.has(prompt.text)) note(`${pointer}/text`, 'duplicate');
    else {
      ids.add(prompt.id);
      texts.add(prompt.text);
      prompts.push(prompt);
    }
  }
  if (prompts.length === 0) note('/prompts', 'empty');
  return prompts;
}

function readPrompt(value: unknown, pointer: string, note: Note): Prompt | undefined {
  if (!isObject(value)) {
    note(pointer, 'type');
    return undefined;
  }
  const {id} = value;
  if (typeof id !== 'string' || !ID.test(id)) {
    note(`${pointer}/id`, id === undefined ? 'required' : 'id');
    return undefined;
  }
  const text = readText(value.text, `${pointer}/text`, DECK_LIMITS.text, note);
  if (text === undefined) return undefined;
  const followUp = value.followUp === undefined ? undefined : readText(value.followUp, `${pointer}/followUp`, DECK_LIMITS.text, note);
  return {
    id,
    text,
    tags: readTags(value.tags, `${pointer}/tags`, note),
    sensitivity: readSensitivity(value.sensitivity, `${pointer}/sensitivity`, note),
    ...(followUp === undefined ? {} : {followUp}),
  };
}

/** Terms that can be read, by the categories that there are. */
function readTerms(value: unknown, note: Note): TermsByCategory | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    note('/refuse', 'type');
    return undefined;
  }
  const terms: [string, string[]][] = [];
  for (const [category, list] of Object.entries(value)) {
    const pointer = `/refuse/${category}`;
    if (!isCategory(category)) note(pointer, 'category');
    else if (Array.isArray(list)) terms.push([category, list.filter((term, index) => isTerm(term, `${pointer}/${index}`, note))]);
    else note(pointer, 'type');
  }
  return Object.fromEntries(terms);
}

function isTerm(value: unknown, pointer: string, note: Note): boolean {
  try {
    compile(value as string);
    return true;
  } catch (error) {
    if (!(error instanceof TermError)) throw error;
    note(pointer, 'term');
    return false;
  }
}

/** A word that is not known was meant to say something: the question is treated as one that comes near. */
function readSensitivity(value: unknown, pointer: string, note: Note): Sensitivity {
  if (value === undefined || value === 'light') return 'light';
  if (value !== 'personal') note(pointer, 'unknown');
  return 'personal';
}

function readTags(value: unknown, pointer: string, note: Note): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    note(pointer, 'type');
    return [];
  }
  if (value.length > DECK_LIMITS.tags) note(`${pointer}/${DECK_LIMITS.tags}`, 'too-many');
  const tags = value.slice(0, DECK_LIMITS.tags).flatMap((tag, index) => readText(tag, `${pointer}/${index}`, DECK_LIMITS.tag, note) ?? []);
  return [...new Set(tags)];
}

/** A text in its normal form, or nothing where it is none, is empty, or has more than `max` grapheme clusters. */
function readText(value: unknown, pointer: string, max: number, note: Note): string | undefined {
  if (typeof value !== 'string') {
    note(pointer, value === undefined ? 'required' : 'type');
    return undefined;
  }
  const isEndless = value.length > max * UNITS;
  const text = isEndless ? value : normalizeText(value);
  if (isEndless || (text.length > max && graphemeCount(text) > max)) {
    note(pointer, 'too-long');
    return undefined;
  }
  if (text === '') note(pointer, 'empty');
  return text || undefined;
}
