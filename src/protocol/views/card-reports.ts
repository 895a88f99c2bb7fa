import type {CardAudience, CardField} from '../events/card.js';
import {readAudience, readCardAnswer, readCardData, readCardField, readCardNote} from './card.js';
import type {CardAnswer, CardData, CardNote} from './card.js';
import {readQueued} from './moderation.js';
import type {Queued} from './moderation.js';
import {readRuled, readWithheld} from './ruled.js';
import type {Ruled, Withheld} from './ruled.js';
import {isObject, list, text} from './view.js';
import type {ViewItem} from './view.js';

/** What the view `card_reports` tells of each text. */
export interface QueuedCardText extends Queued, Ruled {
  /** The one that a decision names. */
  version: number;
  /** Where it is not simply shown. */
  state?: Withheld;
  /** `moderate`. */
  can: string[];
}

/** An answer in the view `card_reports`. */
export interface QueuedCardAnswer extends Omit<CardAnswer, keyof QueuedCardText>, QueuedCardText {
  /** Whom it is for: who sees it while it is not withheld. */
  audience: CardAudience;
}

/** A field in the view `card_reports`. */
export interface QueuedCardField extends QueuedCardText {
  field: CardField;
  value: string | string[];
  audience: CardAudience;
}

/** A question in the view `card_reports`, which came to whoever the card is about. */
export type QueuedCardNote = CardNote & QueuedCardText;

/** What the view `card_reports` tells of a card: the texts on which moderators of the space have to decide, or have decided. */
export type CardReportsData = Omit<CardData, 'answers'> & {answers: QueuedCardAnswer[]; fields: QueuedCardField[]; notes: QueuedCardNote[]};

/** An item of the view `card_reports`. Its `id` is that of the person whose card it is. */
export type CardReportsItem = ViewItem<CardReportsData>;

const readText = (value: Record<string, unknown>): QueuedCardText => ({
  version: typeof value.version === 'number' ? value.version : 1,
  state: readWithheld(value.state),
  ...readRuled(value),
  ...readQueued(value),
  can: list(value.can, text),
});

/** Reads the data of an item of the view `card_reports`; what makes no sense is left out. */
export const readCardReports = (data: Record<string, unknown>): CardReportsData => ({
  ...readCardData(data),
  // A recording is decided on by whoever has heard it.
  pronunciationAudio: list(data.fields, (value) => (isObject(value) && value.field === 'pronunciationAudio' ? text(value.value) : undefined))[0],
  answers: list(data.answers, (value): QueuedCardAnswer | undefined => {
    const answer = readCardAnswer(value);
    return answer && isObject(value) ? {...answer, audience: readAudience(value.audience) ?? 'me', ...readText(value)} : undefined;
  }),
  fields: list(data.fields, (value): QueuedCardField | undefined => {
    const field = isObject(value) ? readCardField(value.field) : undefined;
    if (!isObject(value) || !field) return undefined;
    const said = text(value.value) ?? list(value.value, text);
    return {field, value: said, audience: readAudience(value.audience) ?? 'me', ...readText(value)};
  }),
  notes: list(data.notes, (value): QueuedCardNote | undefined => {
    const note = readCardNote(value);
    return note && isObject(value) ? {...note, ...readText(value)} : undefined;
  }),
});
