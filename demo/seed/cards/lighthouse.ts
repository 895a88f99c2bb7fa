import type {CardRecord} from './card-record.js';

/** Cards of those who draw boats, and speak with the people who sail them. */
export const lighthouseCards: readonly CardRecord[] = [
  {
    person: 'amara',
    ago: 37,
    workingHours: '9 to 17. On the phone until noon, at the desk after that.',
    askMeAbout: ['Calming an angry caller', 'Crosswords', 'Second-hand bicycles'],
    answers: [
      {
        to: 'work-whom-it-helps',
        text: 'People who stand in a boat shop three countries away with a broken fitting. They notice when it arrives before their holiday does.',
        for: 'org',
      },
      {to: 'light-makes-you-laugh', text: 'Autocorrect, when it turns “mast” into “mustard”. It has happened in writing, to a customer, twice.'},
    ],
    spotlight: {by: 'team'},
    notes: [{from: 'carmen'}, {from: 'tomas', asks: 'Is there one crossword that you would start a complete beginner on?', about: 'Crosswords'}],
  },
  {
    person: 'daichi',
    ago: 61,
    answers: [
      {to: 'light-where-ideas-turn-up', text: '風呂と、電車の窓側の席。メモ帳は両方に置いてあります。', lang: 'ja', for: 'org'},
      {
        to: 'work-made-simpler',
        text: 'The drawing of the rudder head: from four sheets to one. I left out everything that the boatbuilders had been crossing out anyway.',
      },
    ],
  },
  {
    person: 'jun',
    ago: 12,
    workingHours: '10 to 18, and offline after that. Really.',
    askMeAbout: ['Drawing by hand', 'Night trains', 'Fonts, at your own risk'],
    answers: [
      {to: 'work-written-or-said', text: 'Numbers written, doubts said.', for: 'org'},
      {to: 'light-colour-you-choose', text: 'The green of old enamel signs. My whole desk has turned into it, and I did not see it coming.'},
      {to: 'work-need-to-concentrate', text: 'Headphones on means yes, please interrupt if the kettle is on.'},
    ],
    spotlight: {by: 'everyone'},
  },
  {
    person: 'katarzyna',
    ago: 93,
    name: 'Kasia Szczepańczyk-Wróblewska',
    pronunciation: 'KAH-sha. The rest takes practice, and I am happy to practise with you.',
    answers: [
      {
        to: 'work-underrated-skill',
        text: 'Asking “what is this for?” three times without sounding annoyed. It finds more mistakes than any formula.',
        for: 'org',
      },
      {to: 'light-tidy-or-own-system', text: 'Tidy, and with a system only I understand. I thought that was allowed.'},
    ],
  },
  {
    person: 'rana',
    ago: 18,
    workingHours: 'Sunday to Thursday, 8 to 16. My door is open when it is open.',
    askMeAbout: ['Your first weeks', 'Forms that make no sense', 'Cardamom'],
    answers: [
      {to: 'light-question-you-like', text: '“هل عندك دقيقة؟” لأنها لا تكون أبدًا دقيقة واحدة، وهذا أجمل ما فيها.', lang: 'ar', for: 'org'},
      {
        to: 'newcomer-made-you-welcome',
        text: 'On my second day somebody had put my mug beside the others. Not in the cupboard: beside the others.',
        for: 'org',
      },
    ],
    spotlight: {by: 'everyone', inDays: 3},
    notes: [{from: 'aroha'}, {from: 'ana', asks: 'Who is the right person to ask about bringing a guest to the launch?'}],
  },
  {
    person: 'tomas',
    ago: 140,
    pronunciation: 'TOH-mahsh ZHEE-ha, roughly. Roughly is fine.',
    askMeAbout: ['Backups', 'Mushrooms', 'Why the printer does that'],
    answers: [
      {
        to: 'work-give-to-a-machine',
        text: 'At once: anything with the word “reminder” in it. Never: telling somebody that their file is gone.',
        for: 'org',
      },
      {to: 'light-trick-you-keep', text: 'Write down what you changed before you change it. It sounds slow for about a week.'},
    ],
  },
  {
    person: 'carmen',
    ago: 47,
    answers: [
      {
        to: 'light-word-of-another-language',
        text: '“Sobremesa”: the time at the table when the meal is over and nobody gets up. We should have it for meetings, without the meeting.',
        for: 'org',
      },
      {to: 'light-kind-stranger', text: 'A bus driver waited because he had seen me run. He did not say a word, he just had the door open.'},
    ],
  },
  {
    person: 'sanna',
    ago: 79,
    workingHours: 'Early. After 15 I am somewhere in the woods.',
    answers: [
      {to: 'work-no-right-answer', text: 'I build the cheaper one out of cardboard. Cardboard has settled more arguments than I have.', for: 'org'},
      {to: 'light-sound-you-like', text: 'Skates on thin, safe ice. It sings.'},
    ],
    notes: [{from: 'daichi'}],
  },
];
