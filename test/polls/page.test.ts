/** The page of documentation about questions says what is looked at in one. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {CHECKS, lintPoll} from '../../src/polls/index.js';
import type {PollCheck} from '../../src/polls/index.js';
import {root} from '../support/setup.mjs';

const page = readFileSync(join(root, 'stories/docs/questions.mdx'), 'utf8');

async function codesFor(question: string, options?: string): Promise<PollCheck[]> {
  const texts = options?.split('; ') ?? ['One', 'Two'];
  const findings = await lintPoll({question, form: {type: 'choice', options: texts.map((text, index) => ({id: `o${index}`, text}))}}, {lang: 'en'});
  return findings.map(({code}) => code);
}

describe('the page about questions', () => {
  const checks = page.slice(page.indexOf('## What is looked at in a question'));
  const listed = Array.from(checks.matchAll(/^- `([\w-]+)`: (.+)$/gm), ([, code, text]) => ({code: code!, text: text!}));

  it('names each check, in its order', () => {
    assert.deepEqual(
      listed.map(({code}) => code),
      CHECKS,
    );
  });

  it('says of each what is wrong, and what to do', () => {
    for (const {code, text} of listed) assert.match(text, /^[^.]+\. [A-Z][^.]+/, code);
  });

  const examples = listed.flatMap(({code, text}) => {
    const [, question, options] = /: “([^“”]+)”(?: \((.+)\))?$/.exec(text) ?? [];
    return question === undefined ? [] : [{code, question, options}];
  });

  it('has examples', () => assert.ok(examples.length >= 15));

  for (const {code, question, options} of examples)
    it(`has an example for ${code} in which it is found`, async () => assert.deepEqual(await codesFor(question, options), [code]));

  it('has examples of what may be asked', async () => {
    const [, text] = /^What only sounds so may be asked: (.+)$/m.exec(page) ?? [];
    const fine = Array.from(text!.matchAll(/“(.+?)”/g), ([, question]) => question!);
    assert.ok(fine.length > 1);
    for (const question of fine) assert.deepEqual(await codesFor(question), [], question);
  });

  it('has a program that tells what it says', async () => {
    const [, groups] = /groups: (\[.+?\])/.exec(page) ?? [];
    const sizes = [{id: 'harbor', size: 7}];
    assert.equal(groups, "[{id: 'harbor', size: 7}]");
    const findings = await lintPoll({audience: {groups: ['harbor']}}, {lang: 'en', groups: sizes});
    assert.deepEqual(findings, [{code: 'few-answers', level: 'warning', pointer: '/audience/groups'}]);
  });
});
