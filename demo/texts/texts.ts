import type {Team} from '../seed/index.js';

/** The languages that the pages come in. */
export type Language = 'en' | 'de' | 'ar';

/** The teams that have a page. */
export type TeamWithPage = Exclude<Team, 'elsewhere'>;

/** Something that happens on a day of each week. */
export interface Occasion {
  title: string;
  place: string;
}

export interface News {
  title: string;
  text: string;
}

/** What a team says about itself. */
export interface TeamTexts {
  name: string;
  lead: string;
  intro: string;
  /** What the picture at the top shows. */
  picture: string;
  work: {title: string; text: string}[];
  /** Where to find them, and when. */
  facts: {term: string; text: string}[];
  wallHeading: string;
}

/** Every word of the pages in one language. */
export interface Texts {
  lang: Language;
  dir: 'ltr' | 'rtl';
  /** The name of the language, in itself. */
  name: string;
  skipToContent: string;
  navigation: string;
  home: string;
  languages: string;
  theme: string;
  themes: {auto: string; light: string; dark: string};
  signOut: string;
  footer: string;
  /** What the picture at the top of the home page shows. */
  picture: string;
  greeting: (name: string) => [before: string, name: string, after: string];
  today: string;
  lunch: string;
  /** What the canteen cooks, from Monday to Friday, and what there is at the weekend. */
  dishes: [string, string, string, string, string];
  weekendDish: string;
  highWater: string;
  onTheSlip: string;
  onTheSlipText: string;
  lastBus: string;
  lastBusText: string;
  newsHeading: string;
  news: News[];
  upcomingHeading: string;
  occasions: {wholeCompany: Occasion; mending: Occasion; pressing: Occasion; launch: Occasion};
  wallHeading: string;
  /** In place of the wall of a team that one does not belong to. */
  otherTeamsWall: string;
  homeLink: string;
  /** The page on which people meet each other: its name, and what it is for. */
  people: {name: string; lead: string; newHere: string; week: string};
  /** The page of the pictures that people make together: its name, what it is for, and what each picture is called. */
  mosaic: {name: string; lead: string; company: string; team: string};
  questions: {name: string; lead: string; team: string; company: string; before: string; ask: string};
  workHeading: string;
  factsHeading: string;
  teams: Record<TeamWithPage, TeamTexts>;
  signInTitle: string;
  signInLead: string;
  searchLabel: string;
  search: string;
  showAll: string;
  nobodyFound: (query: string) => string;
  moderator: string;
  elsewhere: string;
  unknownPersonTitle: string;
  unknownPersonText: (id: string) => string;
  choosePerson: string;
  notFoundTitle: string;
  notFoundText: string;
  backHome: string;
}
