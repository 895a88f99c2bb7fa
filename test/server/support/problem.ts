import assert from 'node:assert/strict';
import type {Problem, ProblemCode} from '../../../src/protocol/problem.js';

/** Checks that an answer is this problem in the form that the protocol asks for, and gives it. */
export async function assertProblem(response: Response, status: number, code: ProblemCode): Promise<Problem> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json; charset=utf-8');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const problem = JSON.parse(text) as Problem;
  assert.equal(problem.code, code);
  assert.equal(problem.type, `urn:hearth:problem:${code}`);
  assert.equal(problem.status, status);
  assert.equal(problem.instance, response.headers.get('Hearth-Request-Id'));
  assert.equal(typeof problem.title, 'string');
  assert.equal(typeof problem.retryable, 'boolean');
  return problem;
}
