import type {AnsweredPrompt, CardAudience, CardField, CardImage} from '../../../protocol/events/card.js';
import type {ReportReason} from '../../../protocol/events/kudos.js';

/** What says whom a part of a card is for. */
export interface Part {
  audience: CardAudience;
  /** The space in which it was written: its people are meant by `team`. */
  space: string;
  /** The id of the event that said it last: with that event it is let go of. */
  event: string;
}

/** Something that a person says of themselves: a text, or what they like to be asked about. */
export interface FieldState extends Part {
  value: string | string[];
}

/** A report. One person has at most one on an answer; a later one takes the place of the first. */
export interface AnswerReport {
  /** The id of whoever reports: for the host alone. */
  by: string;
  reason: ReportReason;
  note?: string;
  at: number;
  /** The version of the answer that it is about. */
  version: number;
  event: string;
  /** Whether a moderator has decided since. */
  closed?: boolean;
}

export interface AnswerState extends Part {
  id: string;
  /** Grows with each change; a change names the version that it changes. */
  version: number;
  prompt: AnsweredPrompt;
  text: string;
  lang?: string;
  image?: CardImage;
  /** When others stop seeing it, in milliseconds since the epoch. */
  expiresAt?: number;
  /** When it was first given, in milliseconds since the epoch. */
  at: number;
  /** Whether it must be approved before others see it. */
  held?: boolean;
  /** Whether a moderator has approved these very words. */
  approved?: boolean;
  /** What keeps it out of sight. */
  ruling?: {decision: 'hidden' | 'removed'; reason?: string; at: number; sequence: string};
  /** What whoever wrote it says against the ruling. */
  appeal?: {note: string; at: number; open: boolean};
  reports?: AnswerReport[];
  /** Who has thanked for it, and by which event. */
  thanks?: {by: string; event: string}[];
}

/** Thanks or a question that wait for whoever the card is about. */
export interface NoteState {
  id: string;
  kind: 'thanks' | 'question';
  /** The id of whoever sent it. */
  by: string;
  at: number;
  event: string;
  answerId?: string;
  topic?: string;
  message?: string;
}

/** Where a person volunteered to be looked at. */
export interface SpotlightState {
  space: string;
  /** The first day, as the calendar writes it. */
  notBefore?: string;
  at: number;
  sequence: string;
  event: string;
}

/** The document of a card. A person has one, whatever stands on it. */
export interface CardState {
  /** The id of whoever it is about, and that of the card. */
  owner: string;
  /** Grows with everything that its owner sees a difference in. */
  version: number;
  /** When it came to be, in milliseconds since the epoch, and by the event at which position. */
  at: number;
  sequence: string;
  /** Since when others see it. Absent while they do not. */
  published?: {at: number; sequence: string};
  fields: Partial<Record<CardField, FieldState>>;
  /** In the order of whoever wrote them. */
  answers: AnswerState[];
  /** Where they volunteered, one entry a space. */
  spotlights: SpotlightState[];
  /** Older before newer. */
  notes: NoteState[];
  /** The ids of those from whom it is kept. */
  blocked: string[];
  /** Since when it waits for the moderators of a space. */
  queued?: {space: string; at: number; sequence: string}[];
}

/** A card on which nothing stands. */
export const emptyCard = (owner: string, {now, sequence}: {now: number; sequence: string}): CardState => ({
  owner,
  version: 0,
  at: now,
  sequence,
  fields: {},
  answers: [],
  spotlights: [],
  notes: [],
  blocked: [],
});
