import {createEvent} from '../../src/protocol/cloud-event.js';
import type {PollOpened} from '../../src/protocol/events/poll.js';
import {definePoll, definitionHashOf} from '../../src/protocol/poll.js';
import type {AnswerValue} from '../../src/protocol/results/answers.js';
import type {Submission} from '../../src/server/intake.js';
import {identityOf} from './host-data.js';
import {findPerson, people} from './people/index.js';
import {Random} from './random.js';

const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;

/** A question that the harbor has answered, and what came of it. */
export const ANSWERED_POLL = 'help-at-the-bench';

/** A question, when it was asked, and how people answered. */
interface SeedPoll {
  id: string;
  by: string;
  space: 'harbor' | 'everyone';
  /** How many days ago it was opened, and for how many days it is open. */
  ago: number;
  days: number;
  data: Omit<PollOpened, 'closesAt'>;
  /** How many of the people there have answered, from 0 to 1, and what: each answer with its weight. */
  share: number;
  answers: readonly (readonly [AnswerValue, number])[];
  outcome?: string;
}

const point = (...weights: number[]): [AnswerValue, number][] => weights.map((weight, at) => [{option: String(at + 1)}, weight]);

const polls: readonly SeedPoll[] = [
  {
    id: ANSWERED_POLL,
    by: 'chiara',
    space: 'harbor',
    ago: 17,
    days: 7,
    data: {
      question: 'When I ask for help at the bench, I get it.',
      why: 'Three of us said that they wait too long with asking. We would like to know whether it is only three.',
      askedBy: 'Chiara and the paint shed',
      form: {type: 'scale', points: 7, low: 'Never', high: 'Always', middle: 'Half the time'},
      privacy: 'confidential',
      lang: 'en',
    },
    share: 0.7,
    answers: [...point(1, 2, 3, 5, 9, 8, 3), [{abstain: true}, 2]],
    outcome: 'There is a small bell at each bench now. Whoever rings it gets a hand, whoever hears it lends one. We ask again in spring.',
  },
  {
    id: 'launch-of-nightjar',
    by: 'chiara',
    space: 'harbor',
    ago: 2,
    days: 6,
    data: {
      question: 'When shall we launch Nightjar?',
      why: 'The varnish is dry on Thursday. The crane can be had at three times, and we would rather ask than guess.',
      askedBy: 'Chiara, for the launch crew',
      form: {
        type: 'choice',
        options: [
          {id: 'early', text: 'Friday before the tide, at six'},
          {id: 'late', text: 'Friday after the tide, at ten', desc: 'Porridge from half past nine'},
          {id: 'evening', text: 'Saturday in the evening, with lamps', desc: 'Families are welcome'},
        ],
      },
      privacy: 'confidential',
      comments: true,
      results: 'after-answer',
      lang: 'en',
    },
    share: 0.55,
    answers: [
      [{option: 'early'}, 2],
      [{option: 'late'}, 6],
      [{option: 'evening'}, 3],
      [{abstain: true}, 1],
    ],
  },
  {
    id: 'winter-evenings',
    by: 'mod',
    space: 'everyone',
    ago: 1,
    days: 9,
    data: {
      question: 'Which of these would you come to on a winter evening?',
      why: 'The big hall is heated from November on. We plan what people want, not what we think they want.',
      askedBy: 'Morgan, at the lighthouse',
      form: {
        type: 'multi',
        max: 3,
        options: [
          {id: 'mending', text: 'Mending things together'},
          {id: 'songs', text: 'Songs, in whichever language'},
          {id: 'stories', text: 'Stories of boats, true or not'},
          {id: 'soup', text: 'Soup and no programme'},
          {id: 'else', text: 'Something else'},
        ],
      },
      privacy: 'confidential',
      lang: 'en',
    },
    share: 0.3,
    answers: [
      [{options: ['mending', 'soup']}, 4],
      [{options: ['songs']}, 3],
      [{options: ['stories', 'soup']}, 4],
      [{options: ['else']}, 1],
    ],
  },
];

/** The polls as they were opened, answered and closed over the last weeks, from old to new. */
export function pollSubmissions({now, variant}: {now: number; variant: number}): Submission[] {
  const random = new Random(variant + 0x9011);
  return polls.flatMap((poll) => submissionsOf(poll, now, random)).sort((a, b) => a.now - b.now);
}

function submissionsOf({id, by, space, ago, days, data, share, answers, outcome}: SeedPoll, now: number, random: Random): Submission[] {
  const opened = now - ago * DAY;
  const closes = opened + days * DAY;
  const question: PollOpened = {...data, closesAt: new Date(closes).toISOString()};
  const definitionHash = definitionHashOf(definePoll(question, {pollId: id, space, now: opened}));
  const say = (who: string, at: number, type: string, what: object, eventId = random.uuid()): Submission => ({
    event: createEvent({id: eventId, type, subject: id, data: what}, {space, source: '/ternhaven', now: at}),
    by: identityOf(findPerson(who)!),
    now: at,
  });
  const end = Math.min(now, closes) - HOUR;
  const asked = people.filter(({spaces, id: one}) => spaces.includes(space) && one !== by && one !== 'ana');
  const answering = asked.filter(() => random.chance(share));
  return [
    say(by, opened, 'hearth.poll.opened.v1', question, id),
    ...answering.map(({id: who}) => {
      const at = opened + HOUR + Math.floor(random.next() * (end - opened - HOUR));
      return say(who, at, 'hearth.poll.answered.v1', {definitionHash, answer: random.weighted(answers)});
    }),
    ...(outcome === undefined ? [] : [say(by, closes + 2 * DAY, 'hearth.poll.outcome_recorded.v1', {text: outcome})]),
  ];
}
