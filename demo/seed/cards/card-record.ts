import type {CardAudience} from '../../../src/protocol/events/card.js';

/** What somebody answered on their card. */
export interface AnswerRecord {
  /** The id of a question of the decks that ship, or a question of one's own. */
  to: string | {question: string};
  text: string;
  /** English where left out. */
  lang?: string;
  /** The people of their team where left out. */
  for?: CardAudience;
  /** For how many days others see it. A year where left out. */
  days?: number;
}

/** What came to somebody about their card. */
export interface NoteRecord {
  from: string;
  /** A question; thanks for the first answer where there is none. */
  asks?: string;
  /** What of that which they like to be asked about it is about. */
  about?: string;
}

/** The card of one person, as the lists of this folder state them. */
export interface CardRecord {
  person: string;
  /** How many days ago they shared it. */
  ago: number;
  /** How they write their name, where that is another than all know. */
  name?: string;
  pronunciation?: string;
  workingHours?: string;
  askMeAbout?: string[];
  answers: AnswerRecord[];
  /** Whether they like their card to be looked at: by whom, and in how many days at the earliest. */
  spotlight?: {by: 'team' | 'everyone'; inDays?: number};
  notes?: NoteRecord[];
}
