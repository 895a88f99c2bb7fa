import {OWN_SCALE} from './own.js';
import {GENERAL_BELONGINGNESS, NEED_SATISFACTION_FRUSTRATION} from './published.js';
import {packScaleOf} from './scale.js';
import type {PackScale, Scale} from './scale.js';

/** How a scale is made up, without its words: where it is the same, what is made of the answers can be set side by side. */
export function makeUpOf({points, dials, items, missing = 'half'}: PackScale): string {
  const parts = items.map(({id, dial, reversed = false}) => JSON.stringify([dial, id, reversed])).sort();
  return JSON.stringify([points, missing, dials.map(({id}) => id).sort(), parts]);
}

/**
 * Which of the scales that are named here is made up like this one; nothing where none is. Whether its words are those of that scale nobody can see
 * from it.
 */
export function knownScale(scale: PackScale): Scale | undefined {
  const makeUp = makeUpOf(scale);
  return [OWN_SCALE, GENERAL_BELONGINGNESS, NEED_SATISFACTION_FRUSTRATION].find((one) => makeUpOf(packScaleOf(one)) === makeUp);
}
