import type {Check, Level} from './check.js';
import {groups} from './checks/index.js';
import {NotApplicableError, UnmetError} from './expect.js';
import {openHost} from './host.js';
import type {Host} from './host.js';
import {hangUp} from './http.js';
import type {ConformanceOptions} from './options.js';

/** How one check went. */
export interface Result {
  id: string;
  section: string;
  level: Level;
  says: string;
  outcome: 'passed' | 'failed' | 'not-applicable';
  /** Of one that failed: what was expected, what came in its place, and what to do. */
  failure?: {expected: string; came: string; remedy: string};
  /** Of one that is not applicable: why. */
  reason?: string;
}

/** What is told while checks run. */
export interface RunOptions {
  /** Is told the results of each section, when it is done. */
  onSection?: (section: string, results: readonly Result[]) => void;
  /** Which checks to run, of those that are wanted. */
  only?: (check: Check) => boolean;
}

/**
 * Looks at a host. One check after the other: what a host does is easier to follow in its log, and no check meets what another left.
 *
 * @throws {CannotRunError} where the host cannot be looked at.
 */
export async function runChecks(options: ConformanceOptions, {onSection, only = () => true}: RunOptions = {}): Promise<Result[]> {
  const all: Result[] = [];
  try {
    const host = await openHost(options);
    try {
      for (const {section, checks} of groups) {
        const results: Result[] = [];
        for (const check of checks) {
          if ((check.level === 'core' || !options.coreOnly) && only(check)) results.push(await resultOf(check, section, host));
        }
        if (results.length > 0) onSection?.(section, results);
        all.push(...results);
      }
    } finally {
      await takeBack(host);
    }
  } finally {
    hangUp();
  }
  return all;
}

async function resultOf(check: Check, section: string, host: Host): Promise<Result> {
  const {id, level, says, remedy} = check;
  const result = {id, section, level, says};
  try {
    await check.run(host);
    return {...result, outcome: 'passed'};
  } catch (error) {
    if (error instanceof NotApplicableError) return {...result, outcome: 'not-applicable', reason: error.message};
    // A host may answer anything at all: what the check could not make sense of is what came.
    const {expected, came} = error instanceof UnmetError ? error : {expected: 'an answer that makes sense', came: String(error)};
    return {...result, outcome: 'failed', failure: {expected, came, remedy}};
  }
}

/** What the kit gave is taken back. Where the host does not let it, the checks have said so. */
async function takeBack({first, second}: Host): Promise<void> {
  for (const person of [first, second]) await person.takeBack().catch(() => undefined);
}
