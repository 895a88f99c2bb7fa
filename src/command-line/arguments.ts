import {parseArgs} from 'node:util';
import type {ParseArgsConfig} from 'node:util';

/** What was typed makes no sense. The message says what does. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Takes apart what was typed after the name of a command: options, and what stands beside them.
 *
 * @throws {UsageError} for an option that there is not, and for one whose value is missing or too much.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{args: string[]; allowPositionals: true; options: Options}>> {
  try {
    return parseArgs({args: [...args], allowPositionals: true, options});
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
