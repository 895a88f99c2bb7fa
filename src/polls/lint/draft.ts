import type {PollOpened} from '../../protocol/events/poll.js';

/** A poll that somebody writes: what is there of it so far. */
export type PollDraft = Partial<PollOpened>;
