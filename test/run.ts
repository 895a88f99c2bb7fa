/**
 * Everything that has to hold: format, types, lint, tests, builds, sizes. The last line is `N passed, N failed`.
 *
 *     npm test
 *     npm run test:node -- protocol                      only files whose path has "protocol" in it
 *     npm run test:browser -- --engine=firefox wall
 *     node --import tsx test/run.ts --only=types,lint
 */
import {parseArgs} from 'node:util';
import {findBrowsers} from './support/browsers.mjs';
import {prepareDemos} from './support/demo.js';
import {findNats} from './support/nats.mjs';
import {pack} from './support/packed.js';
import {findPostgres, startPostgres} from './support/postgres.mjs';
import {findProgram} from './support/programs.mjs';
import {findPython} from './support/python.mjs';
import {runPlan} from './support/schedule.js';
import type {Planned} from './support/schedule.js';
import type {Outcome, Shared, Step} from './support/steps.js';
import {browserStep, commandStep, testStep} from './support/steps.js';

const {values, positionals: paths} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string', default: ''}, engine: {type: 'string', default: ''}},
});
const only = values.only.split(',').filter(Boolean);
const browsers = findBrowsers();
const engines = (['chromium', 'firefox', 'webkit'] as const).filter((engine) => values.engine === '' || values.engine === engine);

// lit-analyzer knows neither newer CSS, nor `nothing` in an attribute, nor `popover`; and elements here are defined apart from where they are used.
const off = ['no-invalid-css', 'no-incompatible-type-binding', 'no-unknown-attribute', 'no-missing-import'].flatMap((rule) => [
  `--rules.${rule}`,
  'off',
]);

/** How much of a core each kind keeps busy, in halves: a tool all of one; tests wait half of their time, for a browser or for a server. */
const TOOL = 2;
const TESTS = 2;
/** An engine that runs one page at a time. */
const ONE_PAGE = 1;
/** What two cores have room for. */
const ROOM = 4;

const plan: Planned[] = [
  // First, because the stories import the manifest, so that types and lint need it.
  {load: TOOL, step: commandStep('manifest', ['cem', 'analyze'])},
  {load: TOOL, after: ['manifest'], step: commandStep('lint', ['eslint', '--max-warnings=0', '.'])},
  // What only types tell: which promises nobody waits for.
  {load: TOOL, after: ['manifest'], step: commandStep('lint:promises', ['oxlint'])},
  {load: TOOL, after: ['manifest'], step: commandStep('types', ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit', '-p', '.'])},
  {load: TOOL, step: commandStep('templates', ['lit-analyzer', 'src/**/*.ts', '--strict', '--maxWarnings', '0', ...off])},
  {load: TOOL, step: commandStep('format', ['oxfmt', '--check'])},
  {load: TOOL, after: ['manifest'], step: commandStep('storybook', ['storybook', 'build', '--quiet', '-o', 'storybook-static'])},
  // It writes the manifest again.
  {load: TOOL, after: ['types', 'lint', 'lint:promises', 'format', 'storybook'], step: commandStep('build', ['npm', 'run', '--silent', 'build'])},
  ...engines
    .filter((engine) => browsers[engine])
    .flatMap((engine) => {
      if (engine === 'chromium') return {load: TESTS, step: browserStep(engine)};
      // They run one page at a time, so that there are two of each. Whoever asks for some files runs them in one.
      const of = only.length > 0 || paths.length > 0 ? 1 : 2;
      return Array.from({length: of}, (_, index) => ({load: ONE_PAGE, step: browserStep(engine, {part: index + 1, of})}));
    }),
  {load: TOOL, after: ['build'], step: commandStep('size', ['node', '--import', 'tsx', 'test/size.ts'], {show: true})},
  {load: TESTS, after: ['build'], step: around(pack, testStep('package', {match: (path) => path.startsWith('test/package/')}))},
  {
    load: TESTS,
    after: ['manifest', 'build'],
    step: around(
      postgres,
      testStep('node', {match: (path) => !/\.browser\.test\.ts$|^test\/(?:journeys|new-widget|package|stories)\//.test(path), atOnce: 4}),
    ),
  },
  // It types, lints and tests what it makes.
  {load: TESTS, step: testStep('new-widget', {match: (path) => path.startsWith('test/new-widget/'), timeout: 600_000})},
  {load: TESTS, after: ['storybook'], step: testStep('stories', {match: (path) => path.startsWith('test/stories/'), timeout: 900_000})},
  // Those who take part wait most of the time, as people do.
  {
    load: TESTS,
    after: ['build'],
    step: around(prepareDemos, testStep('journeys', {match: (path) => path.startsWith('test/journeys/'), atOnce: 3})),
  },
];
const chosen = ({step: {name}}: Planned) => only.length === 0 || only.includes(name) || only.includes(name.split(':')[0] ?? '');
const planned = plan.filter(chosen);

let passed = 0;
const failures: string[] = [];
await runPlan(planned, ROOM, async (step) => {
  const started = performance.now();
  // Whoever asks for one step wants to see it at work.
  const outcome = await step.run({paths, live: only.length > 0});
  passed += outcome.passed;
  failures.push(...outcome.failures.map((line) => `${step.name} ${line}`));
  report(step.name, outcome, performance.now() - started);
});
if (planned.length === 0) failures.push(`No step is named ${values.only}.`);
for (const engine of engines) if (!browsers[engine]) console.log(`(${engine} is not installed here, so nothing ran in it)`);
if (!findPostgres()) console.log('(PostgreSQL is not installed here, so nothing ran on it)');
if (!findNats()) console.log('(NATS is not installed here, so nothing was passed on to it)');
if (!findPython()) console.log('(python3 is not installed here, so the host in Python did not run)');
for (const name of ['ruby', 'php', 'java'])
  if (!findProgram(name)) console.log(`(${name} is not installed here, so what it signs was not looked at)`);
// Once more where it is found without a search.
for (const line of failures) console.log(`FAIL ${line.slice(0, 500)}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** The same step, with what all its files share begun before it and ended after it. */
function around(begin: () => Promise<Shared> | Shared, step: Step): Step {
  return {
    ...step,
    async run(options) {
      const {env, end} = await begin();
      try {
        return await step.run({...options, env: {...options.env, ...env}});
      } finally {
        await end();
      }
    },
  };
}

/** A PostgreSQL server, where there is one. */
async function postgres(): Promise<Shared> {
  if (!findPostgres()) return {env: {}, end: () => undefined};
  const {url, stop} = await startPostgres();
  return {env: {HEARTH_TEST_POSTGRES: url}, end: stop};
}

function report(name: string, {passed, failures: {length: failed}, output}: Outcome, milliseconds: number): void {
  if (output !== '') console.log(output.trimEnd());
  const counts = passed + failed === 1 ? '' : `${passed} passed, ${failed} failed`;
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(18)} ${`${(milliseconds / 1000).toFixed(1)} s`.padStart(7)}  ${counts}`.trimEnd());
}
