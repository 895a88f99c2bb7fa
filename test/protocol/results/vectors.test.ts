/** What a host in any language can check itself by: `vectors.json`, beside this file. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {AnswerValue, HeldAnswer} from '../../../src/protocol/results/answers.js';
import {guardResults} from '../../../src/protocol/results/guard/guard.js';
import {keyed} from '../../../src/protocol/results/keyed.js';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {nextRelease} from '../../../src/protocol/results/release.js';
import type {ReleaseState} from '../../../src/protocol/results/release.js';
import type {PollResults} from '../../../src/protocol/results/results.js';
import {changeBetween} from '../../../src/protocol/results/rounds.js';
import {trendOf} from '../../../src/protocol/results/trend.js';
import type {DialTrend, Membership, RoundChange, TrendRound} from '../../../src/protocol/results/index.js';

interface Vectors {
  secret: string;
  polls: {
    name: string;
    definition: ResultsDefinition;
    /** So many people gave this answer. Their ids are "1", "2", ... in this order. */
    answers: {count: number; value: AnswerValue; comment?: string; group?: string}[];
    moments: {
      moment: 'batch' | 'close';
      /** How many of the answers are there; all where it is left out. */
      first?: number;
      /** What everybody has changed their answer to. */
      changed?: AnswerValue;
      membership?: Membership;
      /** What the source of the noise gives, one after another. */
      random?: number[];
      /** How many answers are in a batch from now on. */
      counted: number;
      release: PollResults | null;
    }[];
  }[];
  guard: {name: string; definition: ResultsDefinition; body: unknown; results: PollResults; overshare: string[]; errors: string[]}[];
  changes: {
    name: string;
    rules: ResultsDefinition['rules'];
    before: PollResults;
    now: PollResults;
    membership: Membership | null;
    change: RoundChange;
  }[];
  trends: {name: string; rounds: TrendRound[]; trend: DialTrend[]}[];
  keyed: {text: string; hmac: string}[];
}

const vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')) as Vectors;
const {secret} = vectors;

describe('the vectors of results', () => {
  for (const {name, definition, answers, moments} of vectors.polls) {
    it(`a poll: ${name}`, () => {
      const all = answers
        .flatMap(({count, ...answer}) => Array.from({length: count}, () => answer))
        .map((answer, index): HeldAnswer => ({id: String(index + 1), ...answer}));
      let state: ReleaseState | undefined;
      for (const {moment, first = all.length, changed, membership, random, counted, release} of moments) {
        const numbers = [...(random ?? [])];
        const step = nextRelease({
          definition,
          answers: all.slice(0, first).map((answer) => (changed ? {...answer, value: changed} : answer)),
          state,
          moment,
          secret,
          membership,
          random: () => numbers.shift()!,
        });
        assert.deepEqual([step.release ?? null, step.state.counted.length], [release, counted]);
        // What a host keeps is JSON.
        state = JSON.parse(JSON.stringify(step.state)) as ReleaseState;
        assert.deepEqual(state, step.state);
      }
    });
  }

  for (const {name, definition, body, results, overshare, errors} of vectors.guard) {
    it(`what a page makes of: ${name}`, () => {
      const guarded = guardResults(definition, body);
      assert.deepEqual(guarded.results, results);
      assert.deepEqual(
        [guarded.overshare, guarded.errors].map((list) => list.map(({code}) => code)),
        [overshare, errors],
      );
    });
  }

  for (const {name, rules, before, now, membership, change} of vectors.changes) {
    it(`a change between rounds: ${name}`, () => assert.deepEqual(changeBetween(rules, before, now, membership ?? undefined), change));
  }

  for (const {name, rounds, trend} of vectors.trends) it(`a trend: ${name}`, () => assert.deepEqual(trendOf(rounds), trend));

  it('HMAC', () => {
    for (const {text, hmac} of vectors.keyed) assert.equal(keyed(secret)(text), hmac);
  });

  it('have every type of question and every privacy', () => {
    const of = <Value>(read: (definition: ResultsDefinition) => Value) => new Set(vectors.polls.map(({definition}) => read(definition)));
    assert.deepEqual([...of(({question}) => question.type)].sort(), [
      'choice',
      'mood',
      'multi',
      'pack',
      'rank',
      'recommend',
      'scale',
      'text',
      'word',
    ]);
    assert.equal(of(({rules}) => rules.privacy).size, 3);
  });
});
