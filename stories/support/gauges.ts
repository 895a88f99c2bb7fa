import type {PollOpened} from '../../src/protocol/events/poll.js';
import {definePoll, definitionHashOf} from '../../src/protocol/poll.js';
import type {AnswerValue} from '../../src/protocol/results/answers.js';
import {OWN_SCALE, packForm} from '../../src/protocol/scales/index.js';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';
import {ASKS, askedPeople} from './polls.js';

const DAY = 86_400_000;

/** Our own scale, as an editor opens it in English. */
export const ownForm = packForm(OWN_SCALE, {
  low: 'Not true at all',
  high: 'Completely true',
  dials: {autonomy: 'Having a say', competence: 'Being able', relatedness: 'Being close', belonging: 'Belonging'},
});

/** A round of a scale as it is opened. */
export const gaugeAsked = (more: Partial<PollOpened> = {}): PollOpened => ({
  question: 'How is it to work at the harbor?',
  why: 'We talk about it at the spring supper, and decide what to try next.',
  askedBy: 'The harbor committee',
  form: structuredClone(ownForm),
  privacy: 'confidential',
  lang: 'en',
  closesAt: new Date(Date.now() + 7 * DAY).toISOString(),
  ...more,
});

/** Answers that give each dial about this mean: what reversed items say is turned around. `except` names items that are left out. */
export const about = (means: Record<string, number>, except: readonly string[] = []): AnswerValue =>
  answersAround(means, (at) => (at % 2) / 2, except);

/** So many people, each a little different, around these means: most near them, a few far off, and nobody at random. */
export const crowdAbout = (people: number, means: Record<string, number>): AnswerValue[] =>
  Array.from({length: people}, (_, person) =>
    answersAround(means, (at) => [-1.2, -0.4, 0, 0.3, 0.6, 1.1][(person * 5) % 6]! + ((person + at * 2) % 3) * 0.5 - 0.5),
  );

/** @param off by how much an item is off, by its place. */
const answersAround = (means: Record<string, number>, off: (at: number) => number, except: readonly string[] = []): AnswerValue => ({
  points: Object.fromEntries(
    ownForm.scale.items.flatMap(({id, dial, reversed}, at): [string, string][] => {
      if (except.includes(id)) return [];
      const point = Math.min(5, Math.max(1, Math.round((means[dial] ?? 3) + off(at))));
      return [[id, String(reversed ? 6 - point : point)]];
    }),
  ),
});

/** A round before a story begins. */
export interface Round {
  /** When it closes, in days from now; it opens a week before. */
  closes: number;
  id?: string;
  poll?: Partial<PollOpened>;
  answers?: readonly AnswerValue[];
  anas?: AnswerValue;
  outcome?: string;
}

export interface GaugeStory extends InPageHostOptions {
  /** In order of time. */
  rounds?: readonly Round[];
  /** The id of the series; none where it is empty. */
  series?: string;
}

/** A host in the page, with rounds of a scale in the harbor. */
export async function hostWithRounds({rounds = [], series = 'how-it-is', policy, ...options}: GaugeStory = {}): Promise<InPageHost> {
  const started = Date.now();
  let now = started + ((rounds[0]?.closes ?? 0) - 7) * DAY;
  const host = await inPageHost({...options, policy: {...policy, mayOpenPoll: ({id}) => id === ASKS}, clock: options.clock ?? (() => now)});
  for (const [index, {closes, id = `round-${index + 1}`, poll, answers = [], anas, outcome}] of rounds.entries()) {
    now = Math.max(now + 1000, started + (closes - 7) * DAY);
    const closesAt = new Date(started + closes * DAY).toISOString();
    const data = gaugeAsked({closesAt, ...(series && {series: {id: series, round: index + 1}}), ...poll});
    await host.state(ASKS, {type: 'hearth.poll.opened.v1', id, subject: id, data});
    const definitionHash = definitionHashOf(definePoll(data, {pollId: id, space: 'harbor', now}));
    const say = (by: string, answer: AnswerValue) => host.state(by, {type: 'hearth.poll.answered.v1', subject: id, data: {definitionHash, answer}});
    if (anas) await say('ana', anas);
    for (const [at, answer] of answers.entries()) {
      now += 60_000;
      await say(askedPeople[at]!, answer);
    }
    if (outcome === undefined) continue;
    now = Math.max(now, Date.parse(closesAt) + 3_600_000);
    await host.state(ASKS, {type: 'hearth.poll.outcome_recorded.v1', subject: id, data: {text: outcome}});
  }
  const from = Math.max(now, started);
  host.setClock(() => from + Date.now() - started);
  return host;
}

/** What a story loads: a host of its own with rounds of a scale. */
export const overRounds = (story: GaugeStory) => ({loaders: [async () => ({host: await hostWithRounds(story)})]});

const means = (autonomy: number, competence: number, relatedness: number, belonging: number) => ({autonomy, competence, relatedness, belonging});

/** A year of rounds, with what came of them. */
export const year: readonly Round[] = [
  {
    closes: -270,
    answers: crowdAbout(34, means(2.6, 3.8, 3.4, 3.1)),
    anas: about(means(3, 4, 3, 3)),
    outcome: 'Each crew plans its own week from now on. The board in the sail loft is for everyone to write on.',
  },
  {closes: -180, answers: crowdAbout(31, means(3.1, 3.8, 3.3, 3.2)), anas: about(means(3, 4, 4, 3))},
  {closes: -90, answers: crowdAbout(4, means(3, 3, 3, 3)), outcome: 'Few had time in the week of the regatta. We ask no more in regatta weeks.'},
  {
    closes: -8,
    answers: crowdAbout(36, means(3.4, 3.9, 3.6, 3.3)),
    anas: about(means(4, 4, 3, 4)),
    outcome: 'Two people share each night watch from May on, so that nobody sits there alone.',
  },
];
