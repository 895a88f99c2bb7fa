import type {CloudEvent} from './cloud-event.js';

/** The members of data, and of an answer in it, that hold what somebody wrote. */
const WORDS = ['question', 'why', 'message', 'text', 'words', 'value', 'phrase', 'story', 'comment', 'note'];

/** What somebody wrote in an event, and would have to write again. A mark or a choice is set again in no time. */
export function writtenWords({type, data}: Pick<CloudEvent, 'type' | 'data'>): string[] {
  const {answer, ...own} = data as Record<string, unknown>;
  const all: Record<string, unknown> = {...own, ...(answer as object | undefined)};
  // Why something is reported is chosen from a list; why it was decided so is written.
  const members = /reported\.v\d+$/.test(type) ? WORDS : [...WORDS, 'reason'];
  return members.flatMap((name) => all[name] ?? []).filter((word): word is string => typeof word === 'string' && word !== '');
}
