import type {Result} from './run.js';

const count = (results: readonly Result[], outcome: Result['outcome']): number => results.filter((one) => one.outcome === outcome).length;

/** One line about a section. */
export function sectionLine(section: string, results: readonly Result[]): string {
  const failed = count(results, 'failed');
  const left = count(results, 'not-applicable');
  const counts = [`${count(results, 'passed')} passed`, failed > 0 ? `${failed} failed` : '', left > 0 ? `${left} not applicable` : ''];
  return `${failed > 0 ? 'FAIL' : 'ok  '} ${section.padEnd(40)} ${counts.filter(Boolean).join(', ')}`;
}

/** What failed, in full. */
export const failureLines = (results: readonly Result[]): string[] =>
  results.flatMap(({id, section, says, failure}) =>
    failure
      ? [
          '',
          `FAIL ${id} (${section})`,
          `  ${says}`,
          `  expected  ${failure.expected}`,
          `  came      ${failure.came}`,
          `  to do     ${failure.remedy}`,
        ]
      : [],
  );

/** The last line. */
export const closingLine = (results: readonly Result[]): string =>
  `${count(results, 'passed')} passed, ${count(results, 'failed')} failed, ${count(results, 'not-applicable')} not applicable`;

/** The report for programs. */
export const jsonReport = (base: URL, level: 'core' | 'full', results: readonly Result[]): string =>
  `${JSON.stringify(
    {
      url: base.href,
      level,
      passed: count(results, 'passed'),
      failed: count(results, 'failed'),
      notApplicable: count(results, 'not-applicable'),
      checks: results,
    },
    null,
    2,
  )}\n`;
