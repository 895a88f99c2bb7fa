import {resultsDefinitionOf} from '../../protocol/poll.js';
import type {PollDefinition, ResultsRule} from '../../protocol/poll.js';
import {ARITHMETIC} from '../../protocol/results/arithmetic.js';
import {hasOpenRelease} from '../../protocol/results/publish.js';

/** Something that is promised to those who answer, or that they should know: the end of a key of words, and a number in it. */
export type Fact =
  | {
      fact:
        | 'named'
        | 'kept'
        | 'rounded'
        | 'rounded_unlinkable'
        | 'rounds'
        | 'style'
        | 'token'
        | 'delay'
        | 'audit'
        | 'lost'
        | 'final'
        | 'change'
        | 'counted'
        | 'runners'
        | 'ownuse';
    }
  | {fact: 'results_afteranswer' | 'results_afterclose' | 'results_hostonly'}
  | {fact: 'group' | 'batch' | 'texts'; number: number};

/** What the protocol cannot protect anybody from who votes. Source: the threat model of the ballots. */
export const NOT_PROTECTED = ['program', 'network', 'device', 'alike', 'fakes', 'proof'] as const;

const RESULTS = {'after-answer': 'results_afteranswer', 'after-close': 'results_afterclose', 'host-only': 'results_hostonly'} as const;

/**
 * What is promised of a poll. It follows from the definition by which the host counts, and from nothing else: what is said here is what is
 * done there.
 */
export function factsOf(definition: PollDefinition): Fact[] {
  const {form, privacy, minGroup, minText, comments, allowChange, series} = definition;
  const isUnlinkable = privacy === 'unlinkable';
  const hasWords = comments || form.type === 'text' || form.type === 'word';
  const facts: Fact[] = [];
  if (privacy === 'named') facts.push({fact: 'named'});
  if (privacy === 'confidential') facts.push({fact: 'kept'});
  if (isUnlinkable) facts.push({fact: 'token'}, {fact: 'delay'});
  facts.push({fact: 'group', number: minGroup});
  if (isToldWhileOpen(definition)) facts.push({fact: 'batch', number: Math.max(ARITHMETIC.leastBatch, ARITHMETIC.openBatch, minGroup)});
  facts.push({fact: isUnlinkable ? 'rounded_unlinkable' : 'rounded'});
  if (series && form.type !== 'text') facts.push({fact: 'rounds'});
  if (comments || form.type === 'text') facts.push({fact: 'texts', number: minText});
  if (hasWords && privacy !== 'named') facts.push({fact: 'style'});
  facts.push({fact: RESULTS[resultsRuleOf(definition)]});
  if (privacy !== 'named') facts.push({fact: 'runners'});
  facts.push({fact: allowChange ? 'change' : 'final'});
  // Who changes what is in a batch must not show up as a difference, so it stays there as it was.
  if (allowChange && isToldWhileOpen(definition)) facts.push({fact: 'counted'});
  if (isUnlinkable) facts.push({fact: 'lost'}, {fact: 'audit'});
  facts.push({fact: 'ownuse'});
  return facts;
}

/** Whether anything is told of the answers while they are taken: not of ballots, nor of what people write or put in an order. */
const isToldWhileOpen = (definition: PollDefinition): boolean =>
  definition.privacy !== 'unlinkable' && hasOpenRelease(resultsDefinitionOf(definition));

/** When those who are asked see results of a poll, in truth: not before its close, where nothing is told before. */
export const resultsRuleOf = (definition: PollDefinition): ResultsRule =>
  definition.results === 'after-answer' && !isToldWhileOpen(definition) ? 'after-close' : definition.results;
