import type {Submission} from '../../src/server/intake.js';
import {plan} from './plan.js';
import {submissionsOf} from './submissions.js';

const DAY = 24 * 60 * 60_000;
/** The fourteen months before now, which are told in words that are never used twice. */
const RECENT = 425 * DAY;
/** How far the archive reaches back from there. */
const YEARS = 10 * 365 * DAY;
/** How many thanks are made up; the archive repeats them. */
const STORIES = 2000;
/** How many are handed over at a time. */
const CHUNK = 2000;

/** The milliseconds between one of so many and the next. */
export const archiveStep = (count: number): number => YEARS / count;

/**
 * More thanks than anybody could make up, for a host that has to show how it is with many: `count` of them, evenly spread over the ten years
 * before the fourteen months of `seed`, from old to new, some thousand at a time. The words repeat, the ids do not.
 */
export function* archive({count, now, variant = 1}: {count: number; now: number; variant?: number}): Generator<Submission[]> {
  const stories = submissionsOf(plan({count: STORIES, now, variant}), {now, variant}).filter(
    ({event}) => (event as {type: string}).type === 'hearth.kudos.given.v1',
  );
  const start = now - RECENT - YEARS;
  for (let done = 0; done < count; done += CHUNK) {
    yield Array.from({length: Math.min(CHUNK, count - done)}, (_, index): Submission => {
      const place = done + index;
      const {event, by} = stories[place % stories.length]!;
      const at = Math.floor(start + (YEARS * place) / count);
      const id = `archive-${variant}-${place}`;
      return {event: {...(event as object), id, subject: id, time: new Date(at).toISOString()}, by, now: at};
    });
  }
}
