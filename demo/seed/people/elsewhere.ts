import type {PersonRecord} from './person-record.js';

/** The few who work for every team. */
export const elsewhere: PersonRecord[] = [
  {id: 'mod', name: 'Morgan Adeyemi-Strand', called: 'Morgan', craft: 'office', pronouns: 'they/them', roles: ['moderator']},
  {id: 'adaeze', name: 'Adaeze Umeh', called: 'Adaeze', craft: 'care', pronouns: 'she/her'},
  {id: 'branko', name: 'Branko Jurišić', called: 'Branko', craft: 'care'},
  {id: 'celestine', name: 'Célestine Mbarga', called: 'Célestine', craft: 'health', pronouns: 'elle', writes: ['fr']},
  {id: 'dong', name: 'Đặng Văn Đông', called: 'Đông', craft: 'care'},
  {id: 'elspeth', name: 'Elspeth Nic an t-Saoir', called: 'Elspeth', craft: 'office', pronouns: 'she/her', pronunciation: 'nick-an-teer'},
  {id: 'fumiko', name: '藤原 文子', called: 'Fumiko', craft: 'health', writes: ['ja'], recognition: 'private'},
  {id: 'gerardo', name: 'Gerardo', craft: 'care', writes: ['es']},
  {id: 'halima', name: 'حليمة الإدريسي', called: 'Halima', craft: 'care', pronouns: 'هي', writes: ['ar', 'fr']},
  {id: 'ivo', name: 'Ivo Blažević', called: 'Ivo', craft: 'care', recognition: 'off'},
  {id: 'jadwiga', name: 'Jadwiga Sobczyk', called: 'Jadwiga', craft: 'office', writes: ['de']},
  {id: 'kirsten', name: 'Kirsten Vestergaard', called: 'Kirsten', craft: 'office', pronouns: 'hun', writes: ['de']},
  {id: 'luca', name: 'Luca', craft: 'health', pronouns: 'lui', writes: ['it']},
  {id: 'mele', name: 'Mele Fonoti', called: 'Mele', craft: 'care'},
];
