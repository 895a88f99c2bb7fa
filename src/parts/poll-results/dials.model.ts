import type {PollForm} from '../../protocol/events/poll-form.js';
import type {DialResults, PollResults} from '../../protocol/results/results.js';
import type {ReliabilityWarning} from '../../protocol/scales/reliability.js';

type Pack = Extract<PollForm, {type: 'pack'}>;

/** A dial, with what was told of it. */
export interface ShownDial {
  id: string;
  label: string;
  told: DialResults;
}

/** The dials of a pack in the order of the question, each with what was told of it. */
export const dialsOf = ({scale: {dials}}: Pack, results: Pick<PollResults, 'dials'>): ShownDial[] =>
  dials.map(({id, label}) => ({id, label, told: results.dials?.find(({dial}) => dial === id) ?? {dial: id, cells: []}}));

/** Whether anything is told of a dial. */
export const isDialTold = ({cells, merged = [], mean}: DialResults): boolean =>
  mean !== undefined || [...cells, ...merged].some(({pct, word}) => pct !== undefined || word !== undefined);

/** Whether anything is told of any dial. */
export const areDialsTold = ({dials = []}: Pick<PollResults, 'dials'>): boolean => dials.some(isDialTold);

/** Whether anything is told of any answer. */
export const isAnyTold = ({cells, dials}: Pick<PollResults, 'cells' | 'dials'>): boolean =>
  cells.some(({pct, word, place}) => pct !== undefined || word !== undefined || place !== undefined) || areDialsTold({dials});

/** A dial as results of a scale by itself. */
export const resultsOfDial = ({cells, merged, mean, nBand}: DialResults, {poll, batchNo, final}: PollResults): PollResults => ({
  poll,
  batchNo,
  final,
  cells,
  ...(merged && {merged}),
  ...(mean && {mean}),
  ...(nBand && {nBand}),
});

/** A dial as the question of a scale by itself. */
export const formOfDial = ({scale: {points}}: Pack, low: string, high: string): Extract<PollForm, {type: 'scale'}> => ({
  type: 'scale',
  points,
  low,
  high,
});

/** What is to be kept in mind of a reliability: the names of the words for it. */
export const WARNINGS = {
  'few-items': 'gaugeWarning_fewitems',
  'few-people': 'gaugeWarning_fewpeople',
  low: 'gaugeWarning_low',
} as const satisfies Record<ReliabilityWarning, string>;
