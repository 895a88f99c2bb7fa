import {isObject} from './view.js';

/**
 * Whether enough people would be asked, as the view `poll_audience` has it in `aggregates.fits`: `yes`; `few`, so that results may come late, or never;
 * `no`, so that no host opens the poll; `unknown`. It never tells how many they are.
 */
export type PollAudience = 'yes' | 'few' | 'no' | 'unknown';

/** Reads it out of a view; `unknown` where a host says nothing of it. */
export function readPollAudience(view: unknown): PollAudience {
  const aggregates = isObject(view) && isObject(view.aggregates) ? view.aggregates : {};
  const {fits} = aggregates;
  return fits === 'yes' || fits === 'few' || fits === 'no' ? fits : 'unknown';
}
