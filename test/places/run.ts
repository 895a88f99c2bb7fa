/**
 * `npm run places`: starts what `demo/places` has for other languages and systems, each with the programs of this machine, and looks at it from outside. It
 * installs nothing: what is missing is said, with the name of its package on Debian.
 *
 *     npm run places
 *     npm run places -- django rails
 */
import {closingLine, failureLines} from '../../src/conformance/report.js';
import {runChecks} from '../../src/conformance/run.js';
import {places} from './places.js';
import {Programs} from './programs.js';

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !places.some((place) => place.name === name));
if (unknown !== undefined) {
  console.error(`There is no place "${unknown}": there are ${places.map(({name}) => name).join(', ')}.`);
  process.exit(2);
}
let passed = 0;
let failed = 0;
let missing = 0;
for (const place of places) {
  if (wanted.length > 0 && !wanted.includes(place.name)) continue;
  const lacks = place.needs.filter(({is}) => !is());
  if (lacks.length > 0) {
    missing++;
    console.log(`--   ${place.name.padEnd(10)} not looked at: ${lacks.map(({what, from}) => `${what} is missing (${from})`).join('; ')}`);
    continue;
  }
  const programs = new Programs();
  try {
    const found = await place.look(programs, async (options) => {
      const {except = {}, ...rest} = options;
      const all = {space: 'everyone', coreOnly: false, listedOrigin: undefined, otherSpace: 'harbor', ...rest};
      const results = await runChecks(all, {only: ({id}) => !Object.hasOwn(except, id)});
      const left = Object.entries(except).map(([id, reason]) => `, without ${id} (${reason})`);
      return {said: closingLine(results) + left.join(''), failures: failureLines(results)};
    });
    const failures = found.flatMap((one) => one.failures);
    failures.length === 0 ? passed++ : failed++;
    console.log(`${failures.length === 0 ? 'ok  ' : 'FAIL'} ${place.name.padEnd(10)} ${found.map(({said}) => said).join('; ')}`);
    for (const line of failures) console.log(`     ${line}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${place.name.padEnd(10)} ${error instanceof Error ? error.message : String(error)}`);
    console.log(programs.output());
  } finally {
    await programs.end();
  }
}
console.log(`${passed} passed, ${failed} failed, ${missing} not looked at`);
process.exitCode = failed > 0 ? 1 : 0;
