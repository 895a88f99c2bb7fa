import {ProblemError} from './problem.js';

/** Refuses a request for one of its query parameters. */
export const invalidParameter = (name: string, code: string): ProblemError => new ProblemError('invalid', {errors: [{pointer: `/${name}`, code}]});

/**
 * Reads the query parameter `limit`.
 *
 * @throws {ProblemError} `invalid` where it is no whole number from 1 to `max`.
 */
export function readLimit(value: string | undefined, initial: number, max: number): number {
  if (value === undefined) return initial;
  const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > max) throw invalidParameter('limit', 'range');
  return limit;
}

/**
 * Reads a position in the log; nothing where there is none.
 *
 * @throws {ProblemError} `invalid` where it is no position.
 */
export function readPosition(value: string | null): string | undefined {
  if (value === null) return undefined;
  if (!/^(?:0|[1-9]\d{0,17})$/.test(value)) throw invalidParameter('after', 'malformed');
  return value;
}
