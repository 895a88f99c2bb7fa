/** Decks of questions, and what they may not ask: for those who bring a deck of their own. */
export * from './deck.js';
export {deckLanguages, loadDecks} from './decks.js';
export * from './lint/categories.js';
export {isLinted, lintDeck, looksSensitive, withoutRefused} from './lint/lint.js';
export type {LintOptions} from './lint/lint.js';
export type {TermsByCategory} from './lint/list.js';
export {TermError} from './lint/term.js';
export type {Term} from './lint/term.js';
