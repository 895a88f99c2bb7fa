/** `npm run new-widget`: what it makes compiles, is linted and formatted, and works, in a copy of the project. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {ESLint} from 'eslint';
import {formatted} from '../../src/theme/generate/formatted.js';
import {namesOf, renamed} from '../../src/new-widget/names.js';
import {newWidget} from '../../src/new-widget/new-widget.js';
import {root} from '../support/setup.mjs';

const copy = mkdtempSync(join(tmpdir(), 'hearth-new-widget-'));
after(() => rmSync(copy, {recursive: true}));

/** What holds for every widget. */
const OF_ALL = ['locales/dictionaries', 'docs/widgets', 'client/narrowed', 'parts/exported'].map((name) => `test/${name}.test.ts`);

describe('npm run new-widget', () => {
  let written: string[];

  before(async () => {
    for (const name of ['src', 'stories', 'demo', 'test']) {
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (path) => !/^(?:test\/(?:pictures|\.output)|demo\/(?:\.data|frameworks))(?:\/|$)/.test(relative(root, path).replaceAll('\\', '/')),
      });
    }
    for (const name of [
      'package.json',
      'tsconfig.json',
      'eslint.config.js',
      'web-test-runner.config.mjs',
      'custom-elements-manifest.config.mjs',
      '.oxfmtrc.json',
      '.oxlintrc.json',
      '.editorconfig',
    ])
      cpSync(join(root, name), join(copy, name));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const one = await newWidget(copy, 'quiet-hour');
    // A second one finds its place beside the first.
    const other = await newWidget(copy, 'nap');
    written = [...new Set([...one.created, ...one.changed, ...other.created, ...other.changed])];
  });

  it('is typed and linted', async () => {
    const tool = (path: string): string => join(root, 'node_modules', path);
    // The stories import the manifest.
    await run(process.execPath, [tool('@custom-elements-manifest/analyzer/cem.js'), 'analyze'], {});
    const sources = written.filter((path) => path.endsWith('.ts') && !/\bnap\b/.test(path)).map((path) => join(copy, path));
    // What is new or has a new line, and what that imports.
    writeFileSync(
      join(copy, 'tsconfig.new.json'),
      JSON.stringify({extends: './tsconfig.json', include: [], files: [...sources, join(copy, 'stories/assets.d.ts')]}),
    );
    await run(process.execPath, [tool('typescript-7/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', 'tsconfig.new.json'], {});
    await run(process.execPath, [tool('oxlint/bin/oxlint'), ...sources], {});
    const eslint = new ESLint({cwd: copy});
    const results = await eslint.lintFiles(sources.filter((path) => path.includes('quiet-hour')));
    assert.ok(results.length > 20);
    assert.deepEqual(
      results.flatMap(({filePath, messages}) => messages.map(({line, message}) => `${relative(copy, filePath)}:${line} ${message}`)),
      [],
    );
  });

  it('is formatted', async () => {
    for (const path of written) {
      const text = readFileSync(join(copy, path), 'utf8');
      assert.equal(await formatted(copy, path, text), text);
    }
  });

  it('passes its tests, and those of what it is added to', async () => {
    const tests = written.filter((path) => /^test\/.*\.test\.ts$/.test(path) && !path.endsWith('.browser.test.ts') && !path.includes('nap'));
    assert.equal(tests.length, 4);
    const args = ['--import', 'tsx', '--test', ...tests, ...OF_ALL];
    const {stdout} = await run(process.execPath, args, {});
    assert.match(stdout, /^# fail 0$/m);
  });

  it('works in a page', async () => {
    const counts = join(copy, 'counts.json');
    const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
    await run(process.execPath, [wtr, '--files', 'test/widgets/quiet-hour/quiet-hour.browser.test.ts'], {ENGINE: 'chromium', COUNTS: counts});
    const {passed, failures} = JSON.parse(readFileSync(counts, 'utf8')) as {passed: number; failures: string[]};
    assert.deepEqual(failures, []);
    assert.ok(passed >= 20);
  });

  it('writes nothing where a name is taken, or a list has another shape', async () => {
    await assert.rejects(newWidget(copy, 'quiet-hour'), /already/);
    writeFileSync(join(copy, 'src/define/all.ts'), '');
    await assert.rejects(newWidget(copy, 'open-seat'), /no place in src\/define\/all\.ts/);
    assert.equal(existsSync(join(copy, 'src/widgets/open-seat')), false);
    assert.doesNotMatch(readFileSync(join(copy, 'src/index.ts'), 'utf8'), /OpenSeat/);
  });
});

/** Runs a program in the copy; where it fails, with what it said. */
async function run(program: string, args: readonly string[], env: Record<string, string>): Promise<{stdout: string}> {
  // A test that runs tests must not be taken for a part of them.
  const {NODE_TEST_CONTEXT: _context, ...own} = process.env;
  try {
    return await promisify(execFile)(program, args, {cwd: copy, env: {...own, ...env}, maxBuffer: 2 ** 25});
  } catch (error) {
    const {stdout, stderr} = error as {stdout?: string; stderr?: string};
    assert.fail(`${stderr ?? ''}\n${(stdout ?? '').slice(-4000)}`);
  }
}

describe('the name of a widget', () => {
  it('has every form that sources have it in', () => {
    const names = namesOf('open-seat-2', () => false);
    assert.deepEqual(Object.values(names), ['open-seat-2', 'OpenSeat2', 'openSeat2', 'open_seat_2', 'OPEN_SEAT_2', 'Open seat 2', 'open seat 2']);
    assert.equal(
      renamed('<hearth-sample-widget> SampleWidget sampleWidgetWords sample_widget SAMPLE_WIDGET_CHOICES', names),
      '<hearth-open-seat-2> OpenSeat2 openSeat2Words open_seat_2 OPEN_SEAT_2_CHOICES',
    );
  });

  for (const [name, said] of [
    [undefined, /Say what the widget is called/],
    ['', /Say what/],
    ['OpenSeat', /not in kebab case/],
    ['open_seat', /not in kebab case/],
    ['open--seat', /not in kebab case/],
    ['2-seats', /not in kebab case/],
    ['säat', /not in kebab case/],
    ['hearth-seat', /leave out hearth-.*Say seat/],
    ['font-face', /HTML reserves/],
    ['host', /means something else/],
    ['class', /keyword/],
    ['a'.repeat(41), /longer than 40/],
    ['mosaic', /already/],
  ] as const)
    it(`is not ${JSON.stringify(name)}`, () => assert.throws(() => namesOf(name, (kebab) => kebab === 'mosaic'), said));
});
