import {writeFile} from 'node:fs/promises';
import {CannotRunError} from './host.js';
import {UsageError} from '../command-line/arguments.js';
import {readOptions, USAGE} from './options.js';
import {closingLine, failureLines, jsonReport, sectionLine} from './report.js';
import {runChecks} from './run.js';

/** Where the command writes to. */
export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/** Runs the command and gives its exit code: 0 where all is well, 1 where a check failed, 2 where the host could not be looked at. */
export async function runCommand(args: readonly string[], {print, complain}: Output): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    if (!options) {
      print(USAGE.trimEnd());
      return 0;
    }
    const results = await runChecks(options, {onSection: (section, ofSection) => print(sectionLine(section, ofSection))});
    for (const line of failureLines(results)) print(line);
    if (options.json !== undefined) await writeFile(options.json, jsonReport(options.base, options.coreOnly ? 'core' : 'full', results));
    print('');
    print(closingLine(results));
    return results.some(({outcome}) => outcome === 'failed') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CannotRunError)) throw error;
    complain(error instanceof UsageError ? `${error.message}\n\n${USAGE.trimEnd()}` : error.message);
    return 2;
  }
}
