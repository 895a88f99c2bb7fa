/**
 * What a release must not show, looked up in the answers themselves: the rules as the design of the poll words them, written apart from the
 * program.
 */
import {dialDefinition, dialTally, itemSumsOf} from '../../../../src/protocol/results/pack.js';
import type {PackQuestion} from '../../../../src/protocol/results/pack.js';
import {fullRules, isSingle} from '../../../../src/protocol/results/definition.js';
import type {ResultsDefinition} from '../../../../src/protocol/results/definition.js';
import type {DialResults, PollResults, ResultCell, Share} from '../../../../src/protocol/results/results.js';
import type {Tally} from '../../../../src/protocol/results/tally.js';

export type Wrong =
  | 'people'
  | 'exact'
  | 'open'
  | 'percent'
  | 'small'
  | 'alone'
  | 'alike'
  | 'mean'
  | 'reliability'
  | 'texts'
  | 'steps'
  | 'abstained'
  | 'sum';

const shares = ({cells, merged = [], abstained}: Shown): Share[] => [...cells, ...merged, ...(abstained ? [abstained] : [])];

type Shown = Partial<PollResults> & {cells: ResultCell[]};

/** Each rule that a release breaks. */
export function wrongIn(definition: ResultsDefinition, tally: Tally, shown: Shown, final: boolean): Wrong[] {
  const rules = fullRules(definition.rules);
  const people = tally.people - tally.abstained;
  const wrong = new Set<Wrong>();
  const say = (broken: boolean, what: Wrong) => void (broken && wrong.add(what));
  const figures = shares(shown).filter(({pct, word}) => pct !== undefined || word !== undefined);
  const places = shown.cells.filter(({place}) => place !== undefined);
  const percents = shown.cells.filter(({pct}) => pct !== undefined);
  say((final ? people : tally.people) < rules.minGroup && figures.length + places.length > 0, 'people');
  say(shown.n !== undefined && !(final && rules.privacy === 'named'), 'exact');
  say(!final && (figures.some(({pct, word}) => pct !== undefined || word !== 'most') || Boolean(shown.mean ?? shown.text ?? shown.slice)), 'open');
  say(people < 10 && (shares(shown).some(({pct}) => pct !== undefined) || places.length > 0), 'percent');
  say((shown.text ?? []).length > 0 && shown.text!.length < rules.minText, 'texts');
  say(shown.abstained !== undefined && tally.abstained < 3, 'abstained');
  if (shown.mean) say(people < 10 || [shown.mean.value, shown.mean.spread].some((value) => Number(value.toFixed(1)) !== value), 'mean');
  if (rules.privacy === 'unlinkable') {
    say(
      shares(shown).some(({pct = 0}) => pct % 5 !== 0),
      'steps',
    );
    say(people < 20 && percents.some(({pct = 50, bound}) => !bound && (pct > 90 || pct < 10)), 'steps');
  }
  const {question} = definition;
  if (question.type === 'pack') {
    for (const dial of shown.dials ?? []) for (const one of wrongInDial(definition, question, tally, dial, final)) wrong.add(one);
    say(shown.cells.length > 0 || shown.mean !== undefined, 'small');
    return [...wrong];
  }
  if (question.type === 'word' || question.type === 'rank') return [...wrong];
  const count = (id: string) => tally.cells[id]!;
  say(
    percents.some(({optionId}) => count(optionId) < 3),
    'small',
  );
  say(
    percents.some(({optionId}) => people - count(optionId) < 3),
    'alike',
  );
  if (!isSingle(definition.question) || percents.length === 0) return [...wrong];
  const {merged = []} = shown;
  const together = merged.flatMap(({optionIds}) => optionIds);
  say(
    merged.some(({optionIds}) => optionIds.length < 2) || shown.cells.some(({optionId, suppressed}) => suppressed && !together.includes(optionId)),
    'alone',
  );
  say(
    merged.some(({optionIds}) => optionIds.reduce((sum, id) => sum + count(id), 0) < 3),
    'small',
  );
  const sum = [...percents, ...merged].reduce((total, {pct = 0}) => total + pct, 0);
  say(Math.abs(sum - 100) > (percents.length + merged.length) * (rules.privacy === 'unlinkable' ? 2.5 : 0.5), 'sum');
  return [...wrong];
}

/** The same of a dial, as a scale by itself, and what a dial has beside. */
function wrongInDial(definition: ResultsDefinition, question: PackQuestion, tally: Tally, dial: DialResults, final: boolean): Wrong[] {
  const {mean, reliability} = dial;
  const wrong = wrongIn(dialDefinition(definition, dial.dial), dialTally(question, tally, dial.dial), dial, final);
  if ('n' in dial || 'abstained' in dial) wrong.push('exact');
  if (mean && (mean.low > mean.value || mean.high < mean.value || mean.low < 1 || mean.high > question.scale.points)) wrong.push('mean');
  if (!reliability) return wrong;
  const {alpha, low, high, nBand} = reliability;
  const steps = alpha * (definition.rules.privacy === 'unlinkable' ? 20 : 100);
  const isCoarse = Math.abs(steps - Math.round(steps)) < 1e-9 && alpha >= 0 && alpha < 1 && low <= alpha && alpha <= high;
  const isLarge = itemSumsOf(question, tally, dial.dial).people >= 20 && !['3-4', '5-9', '10-19'].includes(nBand);
  if (!mean || !final || !isCoarse || !isLarge) wrong.push('reliability');
  return wrong;
}
