/** What is looked at in a poll before it is asked: for those who write one, and for pages on which they do. */
export * from './lint/codes.js';
export type {GroupSize} from './lint/around.js';
export type {PollDraft} from './lint/draft.js';
export {lintPoll} from './lint/lint.js';
export type {PollLintOptions} from './lint/lint.js';
export {isPollLinted} from './lint/reader.js';
