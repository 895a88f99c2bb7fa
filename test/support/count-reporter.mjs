// @ts-check
import {resolve} from 'node:path';

/**
 * A reporter for node:test that yields `{passed, failures}` when the run ends: a number, and a line for each test that failed. A test
 * that was skipped or is still to do, and a file without a test, count as failed.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* countReporter(source) {
  let passed = 0;
  /** @type {string[]} */
  const failures = [];
  for await (const {type, data} of source) {
    if (type === 'test:fail' && !isSuite(data)) failures.push(`${data.file}: ${data.name}: ${data.details.error.message}`);
    if (type === 'test:pass' && !isSuite(data)) {
      // A file that runs to its end without a test is reported as a passing test of the file's own name.
      if (data.skip !== undefined || data.todo !== undefined || data.file === resolve(data.name))
        failures.push(`${data.file}: ${data.name}: skipped, or no test at all`);
      else passed++;
    }
  }
  yield JSON.stringify({passed, failures});
}

/** @param {{details: {type?: string}}} data */
function isSuite(data) {
  return data.details.type === 'suite';
}
