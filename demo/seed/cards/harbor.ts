import type {CardRecord} from './card-record.js';

/** Cards of those who build boats, and put them into the water. */
export const harborCards: readonly CardRecord[] = [
  {
    person: 'bilal',
    ago: 64,
    workingHours: 'Mostly 7 to 15. On launch days I follow the tide, like everybody.',
    askMeAbout: ['Cutting a jib', 'Chess openings', 'Where to get good thread'],
    answers: [
      {
        to: 'work-quietly-proud-detail',
        text: 'The hand stitching at the corners. Nobody will ever look at it, and in twenty years it will still be holding.',
        for: 'org',
      },
      {to: 'light-time-of-day', text: 'The ten minutes before the machines start. The loft smells of wax, and you can hear the rigging outside.'},
      {to: 'work-when-stuck', text: 'I sweep the floor. By the time it is clean I usually know what I did wrong.'},
    ],
    notes: [
      {from: 'chiara'},
      {from: 'kenji', asks: 'Which opening would you show to somebody who always loses in ten moves?', about: 'Chess openings'},
    ],
  },
  {
    person: 'chiara',
    ago: 41,
    askMeAbout: ['Varnish', 'Choir', 'Bread that works with wet hands'],
    answers: [
      {
        to: 'work-work-few-see',
        text: 'Sanding between the coats. It is four fifths of the work, and in the end it is gone: that is the point of it.',
        for: 'org',
      },
      {to: 'light-able-to-do-for-fun', text: 'Whistle with two fingers. I have been trying since the spring, and the gulls are not impressed.'},
      {
        to: {question: 'What should somebody know before they borrow your brushes?'},
        text: 'That I count them. And that you may, if you bring them back cleaner.',
      },
    ],
    spotlight: {by: 'team'},
    notes: [{from: 'ana'}],
  },
  {
    person: 'dmitri',
    ago: 120,
    pronunciation: 'DMEE-tree',
    askMeAbout: ['Splicing', 'Cold water swimming'],
    answers: [
      {to: 'work-enjoy-explaining', text: 'Why a rope that looks fine is not fine. I carry a bad one in my pocket, so that people can feel it.'},
      {to: 'light-weather-for-work', text: 'Дождь. Никто не отвлекает, и канат лучше ложится в руку.', lang: 'ru', for: 'org'},
    ],
  },
  {
    person: 'eun-ji',
    ago: 15,
    pronunciation: 'un-jee',
    workingHours: 'Sea trials first, messages after 14. If it is urgent, shout across the slip.',
    answers: [
      {
        to: 'work-good-handover',
        text: 'Three lines: what I did, what I was about to do, and what worries me. The third line is the one that I read first.',
        for: 'org',
      },
      {to: 'light-plan-or-see', text: 'See what happens. I plan for a living.', for: {group: 'launch-crew'}},
    ],
  },
  {
    person: 'guadalupe',
    ago: 88,
    name: 'Lupe Ibáñez',
    askMeAbout: ['Lettering on sails', 'Radio plays', 'Repairing zips'],
    answers: [
      {
        to: 'light-lately-recommended',
        text: 'Una radionovela sobre un faro que nadie apaga. La escucho mientras coso, y ya me han tenido que tocar en el hombro dos veces.',
        lang: 'es',
        for: 'org',
      },
      {to: 'work-trick-from-colleague', text: 'Bilal showed me to wax the needle and not the thread. Half the breaks, from one day to the next.'},
    ],
    notes: [{from: 'bilal'}, {from: 'orla', asks: 'The zip of my oilskin gave up. Is it worth bringing by?', about: 'Repairing zips'}],
  },
  {
    person: 'ifeoma',
    ago: 30,
    askMeAbout: ['Anything that hums and should not', 'First aid', 'Growing chillies indoors'],
    answers: [
      {to: 'work-explain-what-you-do', text: 'I make sure that the boat does what the switch says. And that the switch says so.', for: 'org'},
      {to: 'work-told-could-be-better', text: 'Straight away, and just me and you. Bring the wiring diagram and I will even enjoy it.'},
      {to: 'light-smile-this-week', text: 'An apprentice who labelled every single cable, and signed the last one.'},
    ],
  },
  {
    person: 'kenji',
    ago: 52,
    answers: [
      {to: 'light-well-designed-object', text: 'The pencil behind my ear. I have been offered six apps for it.', for: 'org'},
      {to: 'work-mistake-passed-on', text: '測ってから切る、ではなく、測って、お茶を飲んで、もう一度測ってから切る。', lang: 'ja'},
    ],
  },
  {
    person: 'leilani',
    ago: 73,
    workingHours: 'With the tide. My calendar shows it a week ahead.',
    askMeAbout: ['Reading a swell', 'Ukulele in three chords'],
    answers: [
      {to: 'light-word-for-its-sound', text: 'Scuppers. Say it ten times and try to stay cross.', for: 'org'},
      {to: 'work-shared-success', text: 'The night launch in the fog, when all that we had were four voices and one torch. Not one scratch.'},
    ],
    notes: [{from: 'eun-ji'}, {from: 'xochitl'}],
  },
  {
    person: 'oluwaseun',
    ago: 9,
    name: 'Seun',
    pronunciation: 'SHAY-oon',
    askMeAbout: ['Steam bending', 'Jollof, and whose is better'],
    answers: [
      {
        to: 'work-tool-you-reach-for',
        text: 'A cabinet scraper that somebody had thrown away. Ten minutes on the stone, and it takes off shavings that you can read through.',
        for: 'org',
      },
      {to: 'work-good-break', text: 'Outside, with somebody who does not want to talk about boats.'},
    ],
    spotlight: {by: 'team', inDays: 5},
  },
  {
    person: 'gwil',
    ago: 200,
    askMeAbout: ['How it was done before', 'Which planks to trust'],
    answers: [
      {to: 'work-to-a-beginner', text: 'Ask while it still feels too early to ask. I lost a whole winter by being polite.', for: 'org'},
      {to: 'light-saying-you-quote', text: '“Wood remembers.” I have no idea who said it first. Probably the wood.'},
    ],
    notes: [{from: 'oluwaseun'}],
  },
  {
    person: 'noor',
    ago: 26,
    workingHours: 'Tuesday to Saturday. Mondays I am on land, and off.',
    answers: [
      {to: 'work-aloud-or-quiet', text: 'In quiet, then aloud. If I look as if I did not hear you, give me a minute: I did.', for: 'org'},
      {to: 'light-music-to-get-going', text: 'Anything with a bass line that fits the winch.'},
    ],
  },
];
