/** The kinds of steps that the test run is made of. */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {bundleForNode} from './bundle.mjs';
import {root} from './setup.mjs';

export interface Outcome {
  passed: number;
  /** A line for each that failed. */
  failures: readonly string[];
  /** What a person should read: all that a failed step printed; of one that passed, nothing, unless its figures are the point. */
  output: string;
}

export interface RunOptions {
  /** Parts of paths: a step of tests runs the files with one of them in their path. None means all files. */
  paths: readonly string[];
  /** Print what the step prints while it runs. */
  live: boolean;
  /** Variables of the environment that are for this step alone: others run beside it. */
  env?: Readonly<Record<string, string>>;
}

/** What the files of a step share: how they find it, and what ends it. */
export interface Shared {
  env: Readonly<Record<string, string>>;
  end: () => Promise<void> | void;
}

export interface Step {
  name: string;
  run(options: RunOptions): Promise<Outcome>;
}

/** Longer than the longest step takes on two slow cores: one that hangs ends as a failure. In milliseconds. */
const STEP_TIMEOUT = 1_200_000;

/** Where test files are as bundles. */
const BUNDLES = 'test/.output/bundles';
/** What the path of a bundle has that its source's has not. */
const BUNDLE = new RegExp(`^/?${BUNDLES}/[^/]+/`);

/** A program that passes when it exits with 0. It counts as one test. */
export function commandStep(name: string, command: readonly string[], {show = false} = {}): Step {
  return {
    name,
    async run({live, env}) {
      const {code, output} = await execute(command, {live, env});
      const failures = code === 0 ? [] : [command.join(' ')];
      return {passed: code === 0 ? 1 : 0, failures, output: live || (code === 0 && !show) ? '' : output};
    },
  };
}

interface TestFiles {
  /** Which of those in `test/`. */
  match: (path: string) => boolean;
  /** After how long a file is taken to hang, in milliseconds: many times what it takes on a busy machine. */
  timeout?: number;
  /** How many files run at the same time. */
  atOnce?: number;
}

/** Files of tests for node:test. */
export function testStep(name: string, {match, timeout = 300_000, atOnce = 2}: TestFiles): Step {
  return {
    name,
    async run({paths, live, env}) {
      const files = testFiles().filter((path) => match(path) && chosen(path, paths));
      if (files.length === 0) return noFile(name, paths);
      // Not `package.json`, which would be read as one.
      const counts = `test/.output/counts/${name}.json`;
      const folder = `${BUNDLES}/${name}-${process.pid}`;
      const reporters = ['spec', 'stdout', './test/support/count-reporter.mjs', counts];
      const options = reporters.map((value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`);
      const node = ['node', '--enable-source-maps', '--test', `--test-concurrency=${atOnce}`, `--test-timeout=${timeout}`, ...options];
      try {
        return await counted(counts, [...node, ...(await bundleForNode(files, folder))], {live, env});
      } finally {
        rmSync(join(root, folder), {recursive: true, force: true});
      }
    },
  };
}

/** The tests that run in a page, in one engine: all of them, or one part of several that are alike. */
export function browserStep(engine: string, {part, of} = {part: 1, of: 1}): Step {
  const name = `browser:${engine}${of > 1 ? `:${part}` : ''}`;
  return {
    name,
    async run({paths, live, env}) {
      const all = testFiles().filter((path) => path.endsWith('.browser.test.ts') && chosen(path, paths));
      const files = all.filter((_, index) => index % of === part - 1);
      if (files.length === 0) return noFile(name, paths);
      const counts = `test/.output/counts/${name.replaceAll(':', '-')}.json`;
      return counted(counts, ['wtr', '--files', ...files], {live, env: {...env, ENGINE: engine, COUNTS: counts}});
    },
  };
}

function noFile(name: string, paths: readonly string[]): Outcome {
  return {passed: 0, failures: [`There is no test file for ${[name, ...paths].join(' ')}.`], output: ''};
}

type ExecuteOptions = Pick<RunOptions, 'live' | 'env'>;

/** Runs a test runner whose reporter writes how it went to a file. */
async function counted(file: string, command: readonly string[], options: ExecuteOptions): Promise<Outcome> {
  const path = join(root, file);
  mkdirSync(dirname(path), {recursive: true});
  rmSync(path, {force: true});
  const {code, output} = await execute(command, options);
  const {passed, failures} = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Pick<Outcome, 'passed' | 'failures'>)
    : {passed: 0, failures: []};
  const lines = failures.map((line) => line.replace(root, '').replace(BUNDLE, '').replaceAll(/\s+/g, ' '));
  // A runner may fail for a reason that no test shows: a file that cannot be loaded, a browser that does not start.
  if (lines.length === 0 && (code !== 0 || passed === 0)) lines.push(`${command[0]} ended with ${code}, and ${passed} tests passed`);
  return {passed, failures: lines, output: options.live || lines.length === 0 ? '' : output};
}

/** Runs a program of the project's dependencies, npm or Node, and waits for its end. */
function execute([program = '', ...args]: readonly string[], {live, env = {}}: ExecuteOptions): Promise<{code: number | null; output: string}> {
  const bin = join(root, 'node_modules/.bin');
  // What is kept as text is read as text; whoever watches a terminal may have it in colour.
  const colour = live && process.stdout.isTTY ? {} : {NO_COLOR: '1', FORCE_COLOR: undefined};
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: root,
    env: {...process.env, ...colour, ...env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`},
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout: STEP_TIMEOUT,
    shell: process.platform === 'win32' && program !== 'node',
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({code, output: signal ? `${output}\n${program} was ended by ${signal}.` : output}));
  });
}

function testFiles(): string[] {
  return (
    readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
      .map((path) => `test/${path.replaceAll('\\', '/')}`)
      // What the bench compares with has tests of its own.
      .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
      .sort()
  );
}

function chosen(path: string, parts: readonly string[]): boolean {
  return parts.length === 0 || parts.some((part) => path.includes(part.replace(/^\.\//, '')));
}
