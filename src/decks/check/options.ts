import {readArguments, UsageError} from '../../command-line/arguments.js';
import {CATEGORIES, isCategory} from '../lint/categories.js';
import type {Category} from '../lint/categories.js';

/** What is to be looked at, and how. */
export interface DeckOptions {
  file: string;
  /** Categories that the host takes upon itself: found, and no failure. */
  allow: Category[];
  /** A file with terms of the host's own, by category. */
  extend?: string;
  /** Whether what is only likely is no failure. */
  certainOnly: boolean;
}

export const USAGE = `Looks for what a deck of questions may not ask at work.

  hearth-decks lint FILE.json [options]

  --allow CATEGORY   what the host takes upon itself: it is shown all the same; as often as needed
  --extend FILE      terms of your own, by category: {"custom": ["mascot"], "home": ["(your|the) balcony"]}
  --certain-only     does not fail for what is only likely
  --help             this text

Categories: ${CATEGORIES.join(', ')}

Ends with 0 where all is well, with 1 where something was found, with 2 where the file could not be looked at.
`;

const OPTIONS = {
  allow: {type: 'string', multiple: true},
  extend: {type: 'string'},
  'certain-only': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** Reads what was typed; nothing where only help is wanted. */
export function readOptions(args: readonly string[]): DeckOptions | undefined {
  const {values, positionals} = readArguments(args, OPTIONS);
  if (values.help) return undefined;
  const [action, file, ...more] = positionals;
  if (action !== 'lint' || file === undefined || more.length > 0) throw new UsageError('Say lint, and name one file.');
  const unknown = (values.allow ?? []).find((name) => !isCategory(name));
  if (unknown !== undefined) throw new UsageError(`--allow ${unknown} names no category.`);
  return {file, allow: (values.allow ?? []).filter(isCategory), extend: values.extend, certainOnly: values['certain-only'] ?? false};
}
