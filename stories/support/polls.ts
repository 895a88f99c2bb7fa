import {people} from '../../demo/seed/people/index.js';
import type {PollForm, PollOpened} from '../../src/protocol/events/poll.js';
import {definitionHashOf, definePoll} from '../../src/protocol/poll.js';
import type {AnswerValue} from '../../src/protocol/results/answers.js';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';

const DAY = 86_400_000;

/** Who may ask questions in the stories. */
export const ASKS = 'chiara';

/** The people of the harbor whom a question is asked, without Ana, who looks, and without who asks. */
export const askedPeople = people.filter(({id, spaces}) => spaces.includes('harbor') && id !== 'ana' && id !== ASKS).map(({id}) => id);

/** A question of each type, as people at a boat yard would ask it. */
export const forms = {
  choice: {
    type: 'choice',
    options: [
      {id: 'early', text: 'Before the tide, at six'},
      {id: 'late', text: 'After the tide, at ten', desc: 'The crane is free from half past nine'},
      {id: 'evening', text: 'In the evening, with lamps'},
    ],
  },
  multi: {
    type: 'multi',
    max: 3,
    options: [
      {id: 'kettle', text: 'A second kettle'},
      {id: 'hooks', text: 'Coat hooks that dry'},
      {id: 'lamp', text: 'A lamp over the workbench'},
      {id: 'shelf', text: 'A shelf for borrowed books'},
      {id: 'window', text: 'A window that opens'},
    ],
  },
  scale: {type: 'scale', points: 7, low: 'Never', high: 'Always', middle: 'Half the time'},
  recommend: {type: 'recommend'},
  mood: {type: 'mood'},
  rank: {
    type: 'rank',
    options: [
      {id: 'slip', text: 'Clear the slipway'},
      {id: 'rope', text: 'Sort the rope store'},
      {id: 'paint', text: 'Air the paint shed'},
      {id: 'signs', text: 'New signs for visitors'},
    ],
  },
  text: {type: 'text'},
  word: {type: 'word'},
} as const satisfies Record<string, PollForm>;

export const questions: Record<keyof typeof forms, string> = {
  choice: 'When shall we launch the ferry?',
  multi: 'What would make the tea room better?',
  scale: 'I get help with my work when I ask for it.',
  recommend: 'How likely are you to tell a friend to come and work here?',
  mood: 'How was the week on the slipway?',
  rank: 'What should we put in order first?',
  text: 'What should we stop doing?',
  word: 'What does the yard smell of in spring?',
};

/** A poll as it is opened; it closes a week after `now`. */
export const asked = (type: keyof typeof forms, more: Partial<PollOpened> = {}, now = Date.now()): PollOpened => ({
  question: questions[type],
  why: 'We plan the spring, and would rather ask than guess.',
  askedBy: 'The harbor committee',
  form: structuredClone(forms[type]) as PollForm,
  privacy: 'confidential',
  lang: 'en',
  closesAt: new Date(now + 7 * DAY).toISOString(),
  ...more,
});

/** What is said to a poll before a story begins. */
export interface PollStory extends InPageHostOptions {
  poll?: PollOpened;
  /** The id of the poll. */
  id?: string;
  /** When it was opened, in days before now. */
  ago?: number;
  /** What people of the harbor answered, in the order of {@link askedPeople}; half an hour apart. */
  answers?: readonly (AnswerValue | {answer: AnswerValue; comment: string})[];
  /** What Ana answered. */
  anas?: AnswerValue | {answer: AnswerValue; comment: string};
  /** What comes of it, said after the close. */
  outcome?: string;
}

/** The digest of a poll as a host in a page defines it. */
const hashOf = (poll: PollOpened, id: string, now: number): string => definitionHashOf(definePoll(poll, {pollId: id, space: 'harbor', now}));

/** A host in the page, with a poll in the harbor. */
export async function hostWithPoll({poll, id = 'spring', ago = 1, answers = [], anas, outcome, policy, ...options}: PollStory): Promise<InPageHost> {
  const opened = Date.now() - ago * DAY;
  let now = opened;
  const host = await inPageHost({...options, policy: {...policy, mayOpenPoll: ({id}) => id === ASKS}, clock: options.clock ?? (() => now)});
  if (poll) {
    await host.state(ASKS, {type: 'hearth.poll.opened.v1', id, subject: id, data: poll});
    const definitionHash = hashOf(poll, id, opened);
    const say = (by: string, said: AnswerValue | {answer: AnswerValue; comment: string}) =>
      host.state(by, {type: 'hearth.poll.answered.v1', subject: id, data: {definitionHash, ...('answer' in said ? said : {answer: said})}});
    now += 1000;
    if (anas) await say('ana', anas);
    for (const [at, answer] of answers.entries()) {
      now += 60_000;
      await say(askedPeople[at]!, answer);
    }
    if (outcome !== undefined) {
      now = Date.parse(poll.closesAt) + DAY;
      await host.state(ASKS, {type: 'hearth.poll.outcome_recorded.v1', subject: id, data: {text: outcome}});
    }
  }
  const started = Date.now();
  const from = Math.max(now, started);
  host.setClock(() => from + Date.now() - started);
  return host;
}

/** What a story loads: a host of its own with a poll. */
export const overPoll = (story: PollStory) => ({loaders: [async () => ({host: await hostWithPoll(story)})]});

/** So many of the same answer. */
export const times = <Answer>(count: number, answer: Answer): Answer[] => Array.from({length: count}, () => answer);
