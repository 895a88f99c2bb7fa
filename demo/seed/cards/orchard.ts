import type {CardRecord} from './card-record.js';

/** Cards of those with whom a boat begins and ends, and of the few who work for all. */
export const orchardCards: readonly CardRecord[] = [
  {
    person: 'chidi',
    ago: 55,
    workingHours: 'Nights, 22 to 6, when the kilns are on. Leave me a note on the board.',
    askMeAbout: ['Drying oak', 'Podcasts for long nights', 'Sudoku'],
    answers: [
      {to: 'light-film-of-your-week', text: '“Eleven Degrees”, a quiet drama about moisture.', for: 'org'},
      {to: 'work-thanks-that-mean', text: 'When somebody from the day shift has left the saw the way that they would like to find it.'},
    ],
    notes: [{from: 'oskar'}],
  },
  {
    person: 'dolores',
    ago: 22,
    name: 'Lola Villanueva',
    askMeAbout: ['Cooking for two hundred', 'What is left over today', 'Boleros'],
    answers: [
      {to: 'light-start-again', text: 'La misma novela de siempre, cada verano. Ya no la leo: la visito.', lang: 'es', for: 'org'},
      {to: 'work-more-care-than-needed', text: 'The vegetarian dish. It is not the one “without”, it is the one that I would choose.', for: 'org'},
    ],
    notes: [{from: 'keziah'}, {from: 'fiorella'}],
  },
  {
    person: 'emre',
    ago: 34,
    answers: [
      {to: 'work-forget-the-time', text: 'Tapering an oar. You go by ear in the end: it stops sounding like a plank.', for: 'org'},
      {to: 'work-not-yet', text: 'Kaşık oymayı. İlk üçü daha çok kürek oldu.', lang: 'tr'},
    ],
  },
  {
    person: 'jelena',
    ago: 102,
    workingHours: 'Term time, 8 to 16. In the holidays I answer slowly, and then all at once.',
    askMeAbout: ['Becoming an apprentice', 'Sharpening', 'Board games with short rules'],
    answers: [
      {
        to: 'work-mistake-passed-on',
        text: 'I once taught a whole course with the handout of the year before. Now the students check my dates, and enjoy it far too much.',
        for: 'org',
      },
      {to: 'light-collect-by-accident', text: 'Pencils that have become too short to hold. I cannot explain it, and there is a jar.'},
    ],
    spotlight: {by: 'team'},
  },
  {
    person: 'keziah',
    ago: 5,
    askMeAbout: ['Soup', 'Sea shanties', 'Where the good knives are'],
    answers: [
      {to: 'newcomer-pleasantly-surprised', text: 'That people carry their own tray back, and somebody else’s.', for: 'org'},
      {to: 'newcomer-what-to-call-you', text: 'Keziah, ke-ZEE-ah. Kez is fine as soon as you have had my soup.', for: 'org'},
      {to: 'newcomer-learning-right-now', text: 'Four hundred names. I am at sixty, and I get there by what you order.'},
    ],
    spotlight: {by: 'everyone'},
    notes: [{from: 'dolores'}, {from: 'gwil', asks: 'Which shanty for sixty people who cannot sing?', about: 'Sea shanties'}],
  },
  {
    person: 'oskar',
    ago: 67,
    answers: [
      {to: 'work-rule-of-thumb', text: 'Wenn du dich fragst, ob die Schutzbrille nötig ist, ist sie nötig.', lang: 'de', for: 'org'},
      {to: 'light-long-journey', text: 'A harmonica, and the number of the seat furthest from everybody else.'},
    ],
  },
  {
    person: 'hoa',
    ago: 44,
    askMeAbout: ['Old apple varieties', 'Bees', 'Cuttings to take home'],
    answers: [
      {to: 'light-smile-this-week', text: 'The blackbird that has decided the wheelbarrow is hers. We now have two wheelbarrows.', for: 'org'},
      {to: 'light-time-of-day', text: 'Just after rain.'},
    ],
    notes: [{from: 'ruta'}],
  },
  {
    person: 'baptiste',
    ago: 83,
    name: 'Jean-Baptiste',
    answers: [
      {
        to: 'light-tiny-superpower',
        text: 'Savoir, d’un coup d’œil, où il y a un clou dans la planche. La scie serait d’accord.',
        lang: 'fr',
        for: 'org',
      },
      {to: 'work-useful-detour', text: 'Two years as a postman. I still think in rounds, and my timber stacks are easy to find.'},
    ],
  },
  {
    person: 'mod',
    ago: 150,
    workingHours: '8 to 16, and I read reports before coffee so that they do not wait.',
    askMeAbout: ['How decisions about reports are made', 'Lichens'],
    answers: [
      {
        to: 'newcomer-how-you-work',
        text: 'I ask one more question than feels comfortable, and then I write down why. You may always ask me for the why.',
        for: 'org',
      },
      {
        to: 'light-hour-in-your-lap',
        text: 'Lying on a wall with a magnifying glass. Lichens do not hurry, and for an hour neither do I.',
        for: 'org',
      },
    ],
  },
  {
    person: 'luca',
    ago: 28,
    askMeAbout: ['Backs, knees, screens', 'Tomatoes', 'Learning to float'],
    answers: [
      {to: 'work-good-working-day', text: 'One on which nobody needed the green bag, and somebody dropped in all the same.', for: 'org'},
      {to: 'light-liked-after-all', text: 'Il tè freddo. Non ditelo a mia zia.', lang: 'it', for: 'org'},
    ],
    spotlight: {by: 'everyone'},
    notes: [{from: 'celestine'}],
  },
];
