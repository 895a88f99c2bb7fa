/** Scales: which items they have, how they are scored, and what may be said of a group. Nothing here shows anything. */
export {alphaInterval, cronbachAlpha, reliabilityWarnings} from './reliability.js';
export type {ItemSums, ReliabilityWarning} from './reliability.js';
export {meanInterval} from './interval.js';
export type {Interval} from './interval.js';
export {knownScale, makeUpOf} from './make-up.js';
export {OWN_ITEMS, OWN_SCALE} from './own.js';
export {GENERAL_BELONGINGNESS, NEED_SATISFACTION_FRUSTRATION} from './published.js';
export {ScaleWordsError, packForm, packScaleOf} from './scale.js';
export type {MissingRule, PackForm, PackScale, Scale, ScaleDial, ScaleItem, ScaleWords} from './scale.js';
export {reverse, scoreScale} from './score.js';
export type {DialScore, ItemPoints} from './score.js';
