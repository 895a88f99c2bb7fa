import type {Deck} from '../deck.js';
import {primaryLanguage} from '../../protocol/primary-language.js';
import {CATEGORIES} from './categories.js';
import type {Category, Finding} from './categories.js';
import {lists} from './list.js';
import type {TermsByCategory} from './list.js';
import {readList, scan} from './scan.js';
import type {Found, Scanner} from './scan.js';

/** What a host asks of the linter. */
export interface LintOptions {
  /** Terms of the host's own, by category (see `Term` for how they are written). They are added to those that ship. */
  extend?: TermsByCategory;
  /** Categories whose findings the host knows of and takes upon itself. They are found all the same, and marked. */
  allow?: readonly Category[];
}

const scanners = new Map<string, Promise<Scanner>>();

/** Whether there is a list for the language of a tag. */
export const isLinted = (tag: string): boolean => Object.hasOwn(lists, primaryLanguage(tag));

/**
 * Looks for what a deck may not ask, with the list of the deck's language; where there is none, with the English one (see `isLinted`).
 * Terms of the deck's own (`refuse`) are looked for, too. The list is loaded when it is needed. Findings come in the order of the prompts.
 *
 * Rejects with a `TermError` where a term of `extend` cannot be read, and where the list cannot be loaded.
 */
export async function lintDeck({lang, prompts, refuse}: Deck, {extend, allow = []}: LintOptions = {}): Promise<Finding[]> {
  const shipped = await scannerOf(lang);
  const scanner = extend || refuse ? readList(shipped.list, together(refuse, extend)) : shipped;
  return prompts.flatMap(({id, text, followUp}) =>
    (['text', 'followUp'] as const).flatMap((field) =>
      scan((field === 'text' ? text : followUp) ?? '', scanner).map((found) => ({
        promptId: id,
        field,
        ...found,
        allowed: allow.includes(found.category),
      })),
    ),
  );
}

const together = (one: TermsByCategory = {}, other: TermsByCategory = {}): TermsByCategory =>
  Object.fromEntries(CATEGORIES.map((category) => [category, [...(one[category] ?? []), ...(other[category] ?? [])]]));

/** The deck without what is refused: what has a finding that is certain and not allowed. Of a follow-up only that is left out. */
export function withoutRefused(deck: Deck, findings: readonly Finding[]): Deck {
  const refused = findings.filter(({certainty, allowed}) => certainty === 'certain' && !allowed);
  const isRefused = (id: string, field: Finding['field']): boolean => refused.some((one) => one.promptId === id && one.field === field);
  return {
    ...deck,
    prompts: deck.prompts
      .filter(({id}) => !isRefused(id, 'text'))
      .map(({followUp, ...prompt}) => (followUp === undefined || isRefused(prompt.id, 'followUp') ? prompt : {...prompt, followUp})),
  };
}

/**
 * What a person's own words touch on, so that they can be told that it may be sensitive, and that it is theirs to share. Only a hint: a deck
 * may not ask, a person may tell. Nothing where there is no list for the language.
 */
export async function looksSensitive(text: string, lang: string): Promise<Category | undefined> {
  if (!isLinted(lang)) return undefined;
  const found = scan(text, await scannerOf(lang), {self: true});
  return (found.find(({certainty}) => certainty === 'certain') ?? found[0])?.category;
}

/**
 * What in a text nobody should be asked at work, in its order, for whatever else asks questions. Nothing where there is no list for the
 * language.
 */
export async function sensitiveIn(text: string, lang: string): Promise<Found[]> {
  return isLinted(lang) ? scan(text, await scannerOf(lang)) : [];
}

/** The list for a language, read once. One that could not be loaded is asked for again the next time. */
function scannerOf(tag: string): Promise<Scanner> {
  const language = isLinted(tag) ? primaryLanguage(tag) : 'en';
  const known = scanners.get(language);
  if (known) return known;
  const loading = lists[language]!().then(({default: list}) => readList(list));
  scanners.set(language, loading);
  loading.catch(() => scanners.delete(language));
  return loading;
}
