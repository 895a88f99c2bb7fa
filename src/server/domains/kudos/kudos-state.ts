import type {Audience, ConsentDecision, KudosGiven, ReportReason} from '../../../protocol/events/kudos.js';
import type {Identity} from '../../identity.js';

/*
 * The document of a kudos. Documents of earlier versions are read as they are: every member that is marked as optional may be absent, and
 * its absence is what held before there was such a member.
 */

/** What one recipient said about who may see a kudos. */
export interface RecipientChoice {
  /** The id of the recipient. */
  by: string;
  /** The widest circle that they want. */
  audience?: Audience;
  /** Whether the giver may know that they keep it closer. */
  tellGiver?: boolean;
  decision?: ConsentDecision;
  /** Through which of the groups that it thanks they are a recipient, as it was when they spoke. */
  groups: string[];
}

/** What says who may know of a kudos. */
export interface Circle {
  space: string;
  /** The id of the giver. */
  from: string;
  to: KudosGiven['to'];
  /** The widest circle that the giver meant. */
  audience: Audience;
  choices?: RecipientChoice[];
  /** Whether recipients are asked before others see it. */
  asked?: boolean;
  /**
   * Where it is kept a secret from the one whom it thanks: until when, in milliseconds since the epoch; `never` where it was taken back
   * before that, so that they never learn of it.
   */
  revealAt?: number | 'never';
}

/** A report. One person has at most one on a text; a later one takes the place of the first. */
export interface Report {
  /** The id of whoever reports: for the host alone. */
  by: string;
  reason: ReportReason;
  note?: string;
  at: number;
  /** The version of the text that it is about. */
  version: number;
  /** Whether a moderator has decided since. */
  closed?: boolean;
}

/** What moderators are asked about a text, and what they said. */
export interface Moderated {
  /** Whether it must be approved before more than giver and recipients see it. */
  held?: boolean;
  /** What keeps it out of sight. */
  ruling?: {decision: 'hidden' | 'removed'; reason: string; at: number; sequence: string};
  /** What the author says against the ruling. */
  appeal?: {note: string; at: number; open: boolean};
  reports?: Report[];
}

export interface ReplyState extends Moderated {
  id: string;
  /** The id of whoever replied. */
  by: string;
  message: string;
  lang?: string;
  at: number;
  /** The position of the event that made it; absent in documents of before it was kept. */
  sequence?: string;
}

/** A kudos that is there. Of earlier words nothing is kept. */
export interface LiveKudos extends Circle, Moderated {
  withdrawn?: undefined;
  version: number;
  message: string;
  valueIds: string[];
  context?: KudosGiven['context'];
  lang?: string;
  /** What others sign it for. Its replies are the signatures. */
  occasion?: {title: string};
  /** When it was given, in milliseconds since the epoch. */
  at: number;
  /** The position of the event that made it; absent in documents of before it was kept. */
  sequence?: string;
  editedAt?: number;
  /** The ids of those who set each mark, in the order in which they did. */
  reactions: {mark: string; by: string[]}[];
  /** Older before newer. */
  replies?: ReplyState[];
  /** Since when it waits for a moderator. */
  queued?: {at: number; sequence: string};
}

/** What is left of a kudos that its giver took back. */
export interface WithdrawnKudos extends Circle {
  withdrawn: true;
  /** Whether nobody but the giver had it in sight. */
  unseen?: boolean;
}

export type KudosState = LiveKudos | WithdrawnKudos;

/** A text that moderators may decide on: the kudos itself, or a reply to it. */
export type ModeratedText = LiveKudos | ReplyState;

export const authorOf = (text: ModeratedText): string => ('from' in text ? text.from : text.by);

export const isAuthorOf = (state: Circle, person: Identity): boolean => state.from === person.id;
