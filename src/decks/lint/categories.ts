/** What a deck may not ask about, and what each of it means. */
export const CATEGORIES = [
  /** Where somebody or their family is from: country, nationality, ethnic group, first language, accent, skin colour. */
  'origin',
  /** Religion, belief, prayer, feasts of a faith. */
  'faith',
  /** Illness, disability, mind, medicine, pregnancy, diet and weight as matters of health. */
  'health',
  /** Age, birthday, year of birth, generation, sign of the zodiac, retirement. */
  'age',
  /** Family and relationships: partners, children, parents, marriage, dating. */
  'family',
  /** Votes, parties, elections, political views. */
  'politics',
  /** Trade unions, works councils, strikes. */
  'union',
  /** Sexuality and gender: whom somebody loves, coming out, gender identity. */
  'sexuality',
  /** Salary and money: what somebody earns, owns, owes. */
  'salary',
  /** How a body looks or is shaped, what is worn on it, pictures of it. */
  'body',
  /** Where and how somebody lives, and a look into their rooms. */
  'home',
  /** Childhood, school days, how somebody grew up. */
  'childhood',
  /** What somebody would rather keep: the most embarrassing, secrets, shame, fears, offences. */
  'embarrassing',
  /** What a host has added under no other name. No list that ships has anything here. */
  'custom',
] as const;

/** Something that a deck may not ask about. */
export type Category = (typeof CATEGORIES)[number];

/** Whether a name is that of a category. */
export const isCategory = (name: unknown): name is Category => (CATEGORIES as readonly unknown[]).includes(name);

/** `certain`: refused. `likely`: it can be meant in another way, so somebody should look at it. */
export type Certainty = 'certain' | 'likely';

/** Something in a question that a deck may not ask about. */
export interface Finding {
  promptId: string;
  /** Which of the texts of the prompt it is in. */
  field: 'text' | 'followUp';
  category: Category;
  certainty: Certainty;
  /** The words that say so, as they stand there. */
  found: string;
  /** Where they stand in that text, in UTF-16 units: from `start` up to `end`. */
  start: number;
  end: number;
  /** Whether the host has allowed the category. It stays a finding: nobody switches a category off without being told. */
  allowed: boolean;
}
