import type {CloudEvent} from '../../protocol/cloud-event.js';

/** The members of data, and of an answer in it, that hold what somebody wrote. */
const WORDS = ['message', 'text', 'comment', 'note', 'value', 'phrase', 'story', 'question', 'words'];

/** Whether an event holds words that somebody would have to write again. A mark or a choice is set again in no time. */
export function hasWords({type, data}: Pick<CloudEvent, 'type' | 'data'>): boolean {
  const {answer, ...own} = data as Record<string, unknown>;
  const all = {...own, ...(answer as object | undefined)} as Record<string, {length?: number} | undefined>;
  // Why something is reported is chosen from a list; why it was decided so is written.
  const members = /reported\.v\d+$/.test(type) ? WORDS : [...WORDS, 'reason'];
  return members.some((name) => (all[name]?.length ?? 0) > 0);
}
