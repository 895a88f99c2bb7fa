import type {CardAudience} from '../events/card.js';
import {readAudience, readCardAnswer, readCardData} from './card.js';
import type {CardAnswer, CardData} from './card.js';
import {readQueued} from './moderation.js';
import type {Queued} from './moderation.js';
import {readRuled, readWithheld} from './ruled.js';
import type {Ruled, Withheld} from './ruled.js';
import {isObject, list} from './view.js';
import type {ViewItem} from './view.js';

/** An answer in the view `card_reports`. Its `version` is the one that a decision names. */
export interface QueuedCardAnswer extends CardAnswer, Queued, Ruled {
  /** Whom it is for: who sees it while it is not withheld. */
  audience: CardAudience;
  /** Where it is not simply shown. */
  state?: Withheld;
}

/** What the view `card_reports` tells of a card: the answers on which moderators of the space have to decide, or have decided. */
export type CardReportsData = Omit<CardData, 'answers'> & {answers: QueuedCardAnswer[]};

/** An item of the view `card_reports`. Its `id` is that of the person whose card it is. */
export type CardReportsItem = ViewItem<CardReportsData>;

/** Reads the data of an item of the view `card_reports`; answers that make no sense are left out. */
export const readCardReports = (data: Record<string, unknown>): CardReportsData => ({
  ...readCardData(data),
  answers: list(data.answers, (value): QueuedCardAnswer | undefined => {
    const answer = readCardAnswer(value);
    if (!answer || !isObject(value)) return undefined;
    return {...answer, audience: readAudience(value.audience) ?? 'me', state: readWithheld(value.state), ...readRuled(value), ...readQueued(value)};
  }),
});
