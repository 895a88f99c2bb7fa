import type {PollForm} from '../../protocol/events/poll-form.js';
import type {DialTrend, TrendGap, TrendPoint, TrendRound} from '../../protocol/results/index.js';
import {trendOf} from '../../protocol/results/index.js';
import type {PollResults} from '../../protocol/results/results.js';
import {resultsDefinitionOf} from '../../protocol/poll.js';
import type {ShownPoll} from '../pulse-poll/pulse-poll.model.js';

export type Pack = Extract<PollForm, {type: 'pack'}>;

/** A series as a gauge shows it. */
export interface GaugeSeries {
  /** What one's own dials of it are kept by. */
  key: string;
  /** The round that is asked, or was asked last. */
  current: ShownPoll;
  /** All that can be shown, in order of time. One with names is not among them. */
  rounds: readonly ShownPoll[];
}

/** The scale that a poll asks; nothing where it asks something else. */
export const packOf = ({data}: ShownPoll): Pack | undefined => (data.definition.form.type === 'pack' ? data.definition.form : undefined);

/** When a round closes, or closed. */
export const closesAt = ({data}: ShownPoll): string => data.closedAt ?? data.definition.closesAt;

const isOver = ({data}: ShownPoll): boolean => data.phase === 'closed' || data.phase === 'archived';

/** The series of which a gauge shows something; nothing where no scale is asked. @param items the newest first. @param wanted the id of a series. */
export function seriesOf(items: readonly ShownPoll[], wanted?: string): GaugeSeries | undefined {
  const packs = items.filter((poll) => packOf(poll) && (wanted === undefined || poll.data.definition.series?.id === wanted));
  const current = pick(packs);
  if (!current) return undefined;
  const {series} = current.data.definition;
  const own = series ? packs.filter(({data}) => data.definition.series?.id === series.id) : [current];
  const rounds = own
    .filter(({data}) => data.definition.privacy !== 'named' && !data.calledOff && data.removed === undefined)
    .sort((one, other) => Date.parse(closesAt(one)) - Date.parse(closesAt(other)));
  return {key: series ? `series ${series.id}` : `poll ${current.id}`, current, rounds};
}

/** The one that waits for an answer, else one that is open, else the newest that was opened. */
const pick = (packs: readonly ShownPoll[]): ShownPoll | undefined =>
  packs.find(({can, data}) => can.includes('answer') && data.phase === 'open') ??
  packs.find(({data}) => data.phase === 'open') ??
  packs.find(({data}) => data.phase !== 'draft') ??
  packs[0];

/** What was told of a round, as far as it may be shown. */
export type ResultsOf = (poll: ShownPoll) => PollResults | undefined;

/** The newest round of which something is told, with that. */
export function newestTold({rounds}: GaugeSeries, resultsOf: ResultsOf): {round: ShownPoll; results: PollResults} | undefined {
  for (const round of [...rounds].reverse()) {
    const results = resultsOf(round);
    if (results) return {round, results};
  }
  return undefined;
}

/** A dial over time, with its name. */
export interface NamedTrend extends DialTrend {
  label: string;
}

/** The rounds of a series that are over, by dial; nothing where there is but one, or none of them has figures. */
export function trendOfSeries({rounds}: GaugeSeries, resultsOf: ResultsOf): NamedTrend[] {
  const over = rounds.filter(isOver);
  if (over.length < 2) return [];
  const all = over.map((poll): TrendRound => {
    const results = resultsOf(poll);
    return {definition: resultsDefinitionOf(poll.data.definition), closedAt: closesAt(poll), ...(results && {results})};
  });
  const few = new Set(all.flatMap(({closedAt, results}) => (wereFewChanged(results) ? [closedAt] : [])));
  const scale = packOf(over.at(-1)!)!.scale;
  const trends = trendOf(all).map(({dial, points}): NamedTrend => ({
    dial,
    label: scale.dials.find(({id}) => id === dial)!.label,
    points: points.map((point) => withReason(point, few)),
  }));
  return trends.some(({points}) => points.some((point) => 'mean' in point)) ? trends : [];
}

const withReason = (point: TrendPoint, few: ReadonlySet<string>): TrendPoint =>
  'gap' in point && point.gap === 'no-figures' && few.has(point.closedAt) ? {...point, gap: 'few-changed'} : point;

/** Whether a host told no more than a majority in last figures, as few joined or left since another round, or may have: it says neither who nor how many. */
const wereFewChanged = (results: PollResults | undefined): boolean =>
  results?.final === true && [results, ...(results.dials ?? [])].some(({suppressedReason}) => suppressedReason === 'few-changed');

/** The words for a gap. */
export const GAPS = {
  'few-changed': 'gaugeGap_fewchanged',
  'no-figures': 'gaugeGap_nofigures',
  'other-scale': 'gaugeGap_otherscale',
} as const satisfies Record<TrendGap, string>;

/** A round of which it was said what was decided, or is to be said. */
export interface Decided {
  round: ShownPoll;
  /** `said`; `missing` once it was due; `due` while there is time. */
  state: 'said' | 'missing' | 'due';
}

/** What was decided in each round that is over, in order of time. */
export const decidedOf = ({rounds}: GaugeSeries): Decided[] =>
  rounds.flatMap((round): Decided[] => {
    const {outcome, outcomeMissing} = round.data;
    if (outcome) return [{round, state: 'said'}];
    return isOver(round) ? [{round, state: outcomeMissing ? 'missing' : 'due'}] : [];
  });
