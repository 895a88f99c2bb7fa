/** Tests that need a program which a machine may do without. A build server may not: setup.mjs has installed it there. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

/** Describes something with what it needs, where that is there. */
export function describeNeeding<Found>(name: string, program: string, found: Found | undefined, run: (found: Found) => void): void {
  describe(name, () => {
    if (found !== undefined) run(found);
    else it(`needs ${program}, which a build server has to have`, () => assert.notEqual(process.env.CI, 'true', `${program} is not installed.`));
  });
}
