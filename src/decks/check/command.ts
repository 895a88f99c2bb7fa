import {readFile} from 'node:fs/promises';
import {parseDeck} from '../deck.js';
import {isCategory} from '../lint/categories.js';
import {isLinted, lintDeck} from '../lint/lint.js';
import type {TermsByCategory} from '../lint/list.js';
import {TermError} from '../lint/term.js';
import {UsageError} from '../../command-line/arguments.js';
import {readOptions, USAGE} from './options.js';
import type {DeckOptions} from './options.js';
import {closingLine, findingLines, problemLines} from './report.js';

/** Where the command writes to. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/** A file that cannot be looked at. */
class FileError extends Error {
  override readonly name = 'FileError';
}

/** Runs the command and gives its exit code: 0 where all is well, 1 where something was found, 2 where the file could not be looked at. */
export async function runCommand(args: readonly string[], {print, complain}: Output): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    if (options) return await lint(options, print);
    print(USAGE.trimEnd());
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FileError || error instanceof TermError)) throw error;
    complain(error instanceof UsageError ? `${error.message}\n\n${USAGE.trimEnd()}` : error.message);
    return 2;
  }
}

async function lint({file, allow, extend, certainOnly}: DeckOptions, print: Output['print']): Promise<0 | 1> {
  const {deck, problems} = parseDeck(await readJson(file));
  const terms = extend === undefined ? undefined : readTerms(await readJson(extend), extend);
  const findings = deck ? await lintDeck(deck, {allow, extend: terms}) : [];
  for (const line of [...problemLines(problems), ...(deck ? findingLines(deck, findings) : [])]) print(line);
  if (deck && !isLinted(deck.lang))
    print(`note there is no list for ${deck.lang}: the English one was used. Have somebody who speaks it read the deck.`);
  print(closingLine(deck, problems, findings));
  const isFailure = findings.some(({allowed, certainty}) => !allowed && (certainty === 'certain' || !certainOnly));
  return problems.length > 0 || isFailure ? 1 : 0;
}

async function readJson(file: string): Promise<unknown> {
  try {
    // A byte order mark is no part of JSON, and some editors write one.
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FileError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readTerms(value: unknown, file: string): TermsByCategory {
  const isTerms =
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, terms]) => isCategory(name) && Array.isArray(terms) && terms.every((term) => typeof term === 'string'));
  if (!isTerms) throw new FileError(`${file} is no object that has lists of terms by category.`);
  return value;
}
