import {promptEvents} from '../../protocol/events/card.js';
import type {PromptEventType} from '../../protocol/events/card.js';
import type {KnownEvent} from '../../protocol/validate.js';
import type {Domain} from './domain.js';

/**
 * What people think of a question of a deck. The log keeps it without who said it, and nobody sees it in a view: whoever looks after the
 * decks reads it with `readPromptRatings`. So there is no state to keep, either.
 */
export const prompt: Domain<undefined, Extract<KnownEvent, {type: PromptEventType}>> = {
  kind: 'prompt',
  events: Object.keys(promptEvents) as PromptEventType[],
  views: {},
  creates: () => false,
  isUnattributed: () => true,
  mentions: () => ({people: [], groups: []}),
  texts: () => [],
  decide: () => ({ok: true, state: undefined}),
  hints: () => [],
  erase: () => undefined,
  expire: () => undefined,
  settle: () => ({state: undefined}),
  render: async () => [],
};
