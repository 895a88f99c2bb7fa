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

/** A report. One person has at most one on a text; a later one takes the place of the first. */
export interface CardReport {
  /** The id of whoever reports: for the host alone. */
  by: string;
  reason: ReportReason;
  note?: string;
  at: number;
  /** The version of the text that it is about. */
  version: number;
  event: string;
  /** Whether a moderator has decided since. */
  closed?: boolean;
}

/** A text on which moderators may have to decide. */
export interface Moderated {
  /** Another one after each change: a decision names the one that was read. 1 where it is left out. */
  version?: number;
  /** Whether it must be approved before others see it. */
  held?: boolean;
  /** Whether a moderator has approved these very words. */
  approved?: boolean;
  /** What keeps it out of sight. */
  ruling?: {decision: 'hidden' | 'removed'; reason?: string; at: number; sequence: string};
  /** What whoever wrote it says against the ruling. */
  appeal?: {note: string; at: number; open: boolean};
  reports?: CardReport[];
}

/** Something that a person says of themselves: a text, or what they like to be asked about. Its version is the position at which it was said. */
export interface FieldState extends Part, Moderated {
  value: string | string[];
}

export interface AnswerState extends Part, Moderated {
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
  /** Who has thanked for it, and by which event. */
  thanks?: {by: string; event: string}[];
}

/** Thanks or a question that wait for whoever the card is about. */
export interface NoteState extends Moderated {
  id: string;
  kind: 'thanks' | 'question';
  /** The space in which it was sent: its moderators are asked about it. Absent on what an earlier version kept. */
  space?: string;
  /** The id of whoever sent it. */
  by: string;
  at: number;
  event: string;
  answerId?: string;
  topic?: string;
  message?: string;
  /** Whether it was put away by whoever reported it, so that it waits for moderators alone. */
  away?: true;
}

/** What moderators may have to decide on. */
export type CardText = AnswerState | FieldState | NoteState;

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
  /** Whether what its owner has in common with others may be worked out. */
  overlap?: true;
  /** Fields that were taken off while moderators kept them out of sight: what is said there next waits for them. */
  watched?: CardField[];
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
