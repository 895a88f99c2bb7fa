import type {Privacy} from './arithmetic.js';
import type {ShareWord, SuppressedReason} from './results.js';

/** The words of an export. Whoever wants it in another language gives their own. */
export interface ExportWords extends Record<ShareWord, string> {
  notice: string;
  suppressed: string;
  over: string;
  under: string;
  /** Before the place that an option has on average. */
  place: string;
  /** The five steps, from the lowest on. */
  mood: readonly string[];
  reasons: Readonly<Record<SuppressedReason, string>>;
  privacy: Readonly<Record<Privacy, string>>;
  /** So that a spreadsheet does not take a band for a date. */
  people: (band: string) => string;
  headers: Readonly<Record<'about' | 'ids' | 'labels' | 'told', string>>;
  rows: Readonly<
    Record<
      | 'question'
      | 'askedBy'
      | 'privacy'
      | 'closesAt'
      | 'asOf'
      | 'people'
      | 'answer'
      | 'together'
      | 'abstained'
      | 'mean'
      | 'spread'
      | 'interval'
      | 'alpha'
      | 'text'
      | 'reason',
      string
    >
  >;
}

/** In English, which the host itself speaks. */
export const EXPORT_WORDS: ExportWords = {
  notice: 'These are answers of a group to one question. They are no input to reviews of the performance of anybody.',
  suppressed: 'not shown, to protect those who answered',
  few: 'few',
  some: 'some',
  many: 'many',
  most: 'most',
  over: 'over',
  under: 'under',
  place: 'place',
  mood: ['very low', 'low', 'in between', 'good', 'very good'],
  reasons: {
    'too-few': 'There are too few answers.',
    abstained: 'Too many preferred not to say.',
    spread: 'The answers lie so far apart that figures would tell of single people.',
    'no-majority': 'No answer was given by more than half.',
    'few-changed': 'Few joined or left since another round, or may have: figures would tell what they said.',
    'too-close': 'Figures would tell of single people, beside what was told before.',
    'few-texts': 'There are too few texts.',
    invalid: 'The results make no sense.',
  },
  privacy: {
    named: 'named: those who run it see who said what',
    confidential: 'confidential: the system of the host knows who said what, people see groups only',
    unlinkable: 'unlinkable: the data of the host tell nobody who said what',
  },
  people: (band) => `${band} people`,
  headers: {about: 'about', ids: 'ids', labels: 'labels', told: 'told'},
  rows: {
    question: 'question',
    askedBy: 'asked by',
    privacy: 'privacy',
    closesAt: 'closes',
    asOf: 'as of',
    people: 'answers of',
    answer: 'answer',
    together: 'answers, together',
    abstained: 'preferred not to say',
    mean: 'mean',
    spread: 'standard deviation',
    interval: '95 % interval',
    alpha: 'Cronbach’s alpha',
    text: 'text',
    reason: 'why less is told',
  },
};
