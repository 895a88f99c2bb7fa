import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {runCommand} from '../../src/decks/check/command.js';
import {root} from '../support/setup.mjs';

const GOOD = {id: 'harbor', lang: 'en', title: 'At the harbor', prompts: [{id: 'knots', text: 'Which knot do you tie best?'}]};
const withPrompts = (...texts: string[]) => ({...GOOD, prompts: texts.map((text, index) => ({id: `q${index}`, text}))});

describe('hearth-decks', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearth-decks-'));
  });
  after(() => rm(folder, {recursive: true}));

  /** Writes a file and gives its path. */
  async function file(name: string, content: unknown): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  async function run(...args: string[]): Promise<{code: number; printed: string; complaints: string}> {
    const printed: string[] = [];
    const complaints: string[] = [];
    const code = await runCommand(args, {print: (line) => printed.push(line), complain: (line) => complaints.push(line)});
    return {code, printed: printed.join('\n'), complaints: complaints.join('\n')};
  }

  it('says how it is used', async () => {
    const {code, printed} = await run('--help');
    assert.equal(code, 0);
    assert.match(printed, /hearth-decks lint FILE\.json[^]*--allow[^]*childhood/);
  });

  it('ends with 0 where nothing is found', async () => {
    assert.deepEqual(await run('lint', await file('good.json', GOOD)), {
      code: 0,
      printed: '1 questions read, 0 refused, 0 to look at, 0 left out or wrong',
      complaints: '',
    });
  });

  it('reads a file with a byte order mark', async () => {
    assert.equal((await run('lint', await file('mark.json', `\uFEFF${JSON.stringify(GOOD)}`))).code, 0);
  });

  it('shows each question that is refused with the words that say so, and ends with 1', async () => {
    const {code, printed} = await run('lint', await file('bad.json', withPrompts('Which knot?', 'How old are you?', 'What about gender?')));
    assert.equal(code, 1);
    assert.equal(
      printed,
      [
        'FAIL q1: age',
        '  How old are you?',
        '  found     How old are you',
        'look q2: sexuality, likely',
        '  What about gender?',
        '  found     gender',
        '3 questions read, 1 refused, 1 to look at, 0 left out or wrong',
      ].join('\n'),
    );
  });

  it('shows what a host takes upon itself, and does not fail for it', async () => {
    const {code, printed} = await run('lint', await file('allowed.json', withPrompts('Do you have any allergies?')), '--allow', 'health');
    assert.equal(code, 0);
    assert.match(printed, /^note q0: health, allowed$/m);
    assert.match(printed, /1 allowed/);
  });

  it('fails for what is only likely, unless told not to', async () => {
    const path = await file('likely.json', withPrompts('What about gender?'));
    assert.equal((await run('lint', path)).code, 1);
    assert.equal((await run('lint', path, '--certain-only')).code, 0);
  });

  it('looks for terms of the host’s own', async () => {
    const terms = await file('terms.json', {custom: ['knot*']});
    const {code, printed} = await run('lint', await file('own.json', GOOD), '--extend', terms);
    assert.equal(code, 1);
    assert.match(printed, /^FAIL knots: custom$/m);
  });

  it('says what made no sense, and ends with 1', async () => {
    const {code, printed} = await run('lint', await file('wrong.json', {...GOOD, lang: undefined, prompts: [...GOOD.prompts, {text: 'Why?'}]}));
    assert.equal(code, 1);
    assert.match(printed, /^FAIL \/lang is missing$/m);
    assert.match(printed, /^FAIL \/prompts\/1\/id is missing$/m);
  });

  it('says where it has no list for the language', async () => {
    assert.match((await run('lint', await file('sw.json', {...GOOD, lang: 'sw'}))).printed, /^note there is no list for sw/m);
  });

  for (const [what, args, complaint] of [
    ['there is no file', ['lint', 'nowhere.json'], /nowhere\.json cannot be read/],
    ['no file is named', ['lint'], /name one file[^]*--allow/],
    ['something else is to be done', ['sing', 'x.json'], /Say lint/],
    ['an option is unknown', ['lint', 'x.json', '--loud'], /--loud/],
    ['a category is unknown', ['lint', 'x.json', '--allow', 'weather'], /weather names no category/],
  ] as const)
    it(`ends with 2 where ${what}`, async () => {
      const {code, complaints} = await run(...args);
      assert.equal(code, 2);
      assert.match(complaints, complaint);
    });

  it('ends with 2 where a file is no JSON, or terms are none', async () => {
    const good = await file('good.json', GOOD);
    assert.equal((await run('lint', await file('text.json', 'Which knot?'))).code, 2);
    assert.match((await run('lint', good, '--extend', await file('list.json', ['knot']))).complaints, /lists of terms/);
    assert.match((await run('lint', good, '--extend', await file('names.json', {weather: ['rain']}))).complaints, /lists of terms/);
    assert.match((await run('lint', good, '--extend', await file('broken.json', {custom: ['(knot']}))).complaints, /is no term/);
  });

  it('is a program', async () => {
    const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/decks/check/hearth-decks.ts')];
    const runProgram = promisify(execFile);
    const {stdout} = await runProgram(process.execPath, [...program, 'lint', await file('good.json', GOOD)]);
    assert.match(stdout, /^1 questions read/);
    await assert.rejects(runProgram(process.execPath, [...program, 'lint', await file('bad.json', withPrompts('How old are you?'))]), {code: 1});
  });
});
