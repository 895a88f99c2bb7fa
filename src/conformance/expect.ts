import {PROBLEMS} from '../protocol/problem.js';
import type {ProblemCode} from '../protocol/problem.js';
import type {Receipt} from '../protocol/receipt.js';
import {isObject} from '../protocol/views/view.js';
import type {Answer} from './http.js';

/** Something that was expected did not come. */
export class UnmetError extends Error {
  override readonly name = 'UnmetError';
  readonly expected: string;
  readonly came: string;

  constructor(expected: string, came: unknown) {
    super(`Expected ${expected}.`);
    this.expected = expected;
    this.came = typeof came === 'string' ? came : shown(came);
  }
}

/** This host has nothing of the kind, or was not told what it takes to look at it. */
export class NotApplicableError extends Error {
  override readonly name = 'NotApplicableError';
}

/** The most characters of an answer that a report quotes. */
const QUOTED = 400;

const shown = (value: unknown): string => cut(value === undefined ? 'nothing' : JSON.stringify(value));
const cut = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)} ...` : text);

/** An answer in short, as a report quotes it. */
export function quoted({request, status, headers, text}: Answer): string {
  const body = text === '' ? 'without a body' : cut(text);
  return `${status} to ${cut(request)}, ${headers.get('Content-Type') ?? 'no Content-Type'}, ${body}`;
}

/** @throws {UnmetError} where it does not hold. */
export function expect(holds: boolean, expected: string, came: unknown): asserts holds {
  if (!holds) throw new UnmetError(expected, came);
}

/** Expects that two values say the same. */
export function expectEqual(what: string, came: unknown, expected: unknown): void {
  expect(JSON.stringify(came) === JSON.stringify(expected), `${what}: ${shown(expected)}`, came);
}

/** Expects an answer with one of these statuses. */
export function expectStatus(answer: Answer, ...statuses: number[]): void {
  expect(statuses.includes(answer.status), `${statuses.join(' or ')} to ${cut(answer.request)}`, quoted(answer));
}

/** Expects one of these problems: its status and its code. The rest of its form is a matter of its own. */
export function expectProblem(answer: Answer, ...codes: ProblemCode[]): Record<string, unknown> {
  const wanted = codes.map((code) => `${PROBLEMS[code].status} with the problem code ${code}`).join(', or ');
  const {json, status} = answer;
  expect(
    isObject(json) && codes.some((code) => PROBLEMS[code].status === status && json.code === code),
    `${wanted} to ${cut(answer.request)}`,
    quoted(answer),
  );
  return json;
}

/** Expects a header that the pattern fits, and gives its value. */
export function expectHeader({request, headers}: Answer, name: string, pattern: RegExp, words: string): string {
  const value = headers.get(name);
  expect(value !== null && pattern.test(value), `the header ${name} of the answer to ${cut(request)} to be ${words}`, value ?? 'no such header');
  return value;
}

/** What became of an event, in one word or two: `stored`, `rejected/invalid`. */
export const verdictOf = (receipt: Receipt | undefined): string =>
  receipt === undefined ? 'no receipt' : receipt.code === undefined ? receipt.status : `${receipt.status}/${receipt.code}`;

/** Expects a verdict on an event, or one of several. */
export function expectVerdict(what: string, receipt: Receipt | undefined, ...verdicts: string[]): Receipt {
  expect(
    receipt !== undefined && verdicts.includes(verdictOf(receipt)),
    `the receipt ${verdicts.join(' or ')} for ${what}`,
    receipt ?? 'no receipt for it',
  );
  return receipt;
}
