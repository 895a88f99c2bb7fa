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
import type {Outcome, Step} from './support/steps.js';
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

/** In sequence, since later ones use what earlier ones made. Those in one array neither touch each other nor fill a core each: side by side. */
const plan: Step[][] = [
  // First, because the stories import the manifest, so that types and lint need it.
  [commandStep('manifest', ['cem', 'analyze'])],
  [commandStep('types', ['tsc', '--noEmit', '-p', '.']), commandStep('lint', ['eslint', '--max-warnings=0', '.'])],
  [
    commandStep('format', ['prettier', '--check', '--log-level=warn', '.']),
    commandStep('templates', ['lit-analyzer', 'src/**/*.ts', '--strict', '--maxWarnings', '0', ...off]),
  ],
  [testStep('node', {match: (path) => !/\.browser\.test\.ts$|^test\/(?:journeys|package|stories)\//.test(path)})],
  // Chromium runs two pages at a time; of the others each runs one.
  engines.filter((engine) => engine === 'chromium' && browsers[engine]).map((engine) => browserStep(engine)),
  engines.filter((engine) => engine !== 'chromium' && browsers[engine]).map((engine) => browserStep(engine)),
  [commandStep('build', ['npm', 'run', '--silent', 'build'])],
  [commandStep('storybook', ['npm', 'run', '--silent', 'build-storybook']), testStep('package', {match: (path) => path.startsWith('test/package/')})],
  [commandStep('size', ['node', '--import', 'tsx', 'test/size.ts'], {show: true})],
  [testStep('stories', {match: (path) => path.startsWith('test/stories/'), timeout: 540_000})],
  [testStep('journeys', {match: (path) => path.startsWith('test/journeys/')})],
];
const chosen = ({name}: Step) => only.length === 0 || only.includes(name) || only.includes(name.split(':')[0] ?? '');
const groups = plan.map((group) => group.filter(chosen)).filter((group) => group.length > 0);

const total = {passed: 0, failed: 0};
for (const group of groups) {
  await Promise.all(
    group.map(async (step) => {
      const started = performance.now();
      // Whoever asks for one step wants to see it at work.
      const outcome = await step.run({paths, live: only.length > 0});
      const failed = outcome.passed + outcome.failed === 0 ? 1 : outcome.failed;
      total.passed += outcome.passed;
      total.failed += failed;
      report(step.name, {...outcome, failed}, performance.now() - started);
    }),
  );
}
if (groups.length === 0) {
  console.log(`No step is named ${values.only}.`);
  total.failed++;
}
for (const engine of engines) if (!browsers[engine]) console.log(`(${engine} is not installed here, so nothing ran in it)`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function report(name: string, {passed, failed, output}: Outcome, milliseconds: number): void {
  if (output !== '') console.log(output.trimEnd());
  const counts = passed + failed === 1 ? '' : `${passed} passed, ${failed} failed`;
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(18)} ${`${(milliseconds / 1000).toFixed(1)} s`.padStart(7)}  ${counts}`.trimEnd());
}
