import type {EventDraft} from '../../src/protocol/cloud-event.js';
import type {PollOpened} from '../../src/protocol/events/poll.js';
import {definitionHashOf, definePoll} from '../../src/protocol/poll.js';
import type {AnswerValue} from '../../src/protocol/results/answers.js';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';
import {ASKS, asked, askedPeople, times} from './polls.js';

const DAY = 86_400_000;

/** A poll that Chiara runs, and what became of it. */
export interface Run {
  id: string;
  /** How many days ago it was opened. */
  ago: number;
  poll: PollOpened;
  /** What people of the harbor answered. */
  answers?: readonly AnswerValue[];
  /** What she, or somebody else, did with it since, each so many days after it was opened. */
  then?: readonly {after: number; by?: string; event: Pick<EventDraft, 'type' | 'data'>}[];
}

/** A host in the page with polls that Chiara runs, each stated in its time. She is signed in, unless somebody else is. */
export async function hostWithRuns(runs: readonly Run[] = [], {policy, as = ASKS, ...options}: InPageHostOptions = {}): Promise<InPageHost> {
  const started = Date.now();
  let now = started;
  const host = await inPageHost({as, ...options, policy: {mayOpenPoll: ({id}) => id === ASKS, ...policy}, clock: options.clock ?? (() => now)});
  for (const {id, ago, poll, answers = [], then = []} of [...runs].sort((a, b) => b.ago - a.ago)) {
    const opened = (now = started - ago * DAY);
    await host.state(ASKS, {type: 'hearth.poll.opened.v1', id, subject: id, data: poll});
    const definitionHash = definitionHashOf(definePoll(poll, {pollId: id, space: 'harbor', now: opened}));
    for (const [at, answer] of answers.entries()) {
      now += 60_000;
      await host.state(askedPeople[at]!, {type: 'hearth.poll.answered.v1', subject: id, data: {definitionHash, answer}});
    }
    for (const {after, by = ASKS, event} of then) {
      now = opened + after * DAY;
      await host.state(by, {...event, subject: id});
    }
  }
  if (!options.clock) host.setClock(() => Date.now());
  return host;
}

const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

const week = times(20, {option: 'late'}).concat(times(11, {option: 'early'}), times(6, {option: 'evening'}));

/** One poll of each kind that somebody may run: not open yet, open, closed, closed with an outcome and without the one that was due, called off. */
export const allRuns = (): Run[] => [
  {id: 'next', ago: 0.2, poll: asked('mood', {opensAt: inDays(3), closesAt: inDays(8), privacy: 'named'})},
  {id: 'now', ago: 1, poll: asked('multi', {closesAt: inDays(4), audience: {groups: ['launch-crew', 'night-crew']}})},
  {id: 'done', ago: 10, poll: asked('choice', {closesAt: inDays(-3)}), answers: week},
  {
    id: 'said',
    ago: 20,
    poll: asked('scale', {closesAt: inDays(-12)}),
    answers: [3, 5, 6, 6, 7, 4, 5, 6, 2, 5, 6, 7, 5, 4, 6].map((point) => ({option: `${point}`})),
    then: [
      {
        after: 10,
        event: {
          type: 'hearth.poll.outcome_recorded.v1',
          data: {text: 'From Monday on there is a bell at each workbench. Whoever rings it gets a hand, whoever hears it lends one.'},
        },
      },
    ],
  },
  {id: 'silent', ago: 40, poll: asked('rank', {closesAt: inDays(-30), outcomeDue: inDays(-16)})},
  {
    id: 'off',
    ago: 45,
    poll: asked('text', {closesAt: inDays(-30)}),
    then: [{after: 2, event: {type: 'hearth.poll.called_off.v1', data: {reason: 'The words were unclear. We will ask again.'}}}],
  },
];

const takenAway = (reason: string) => ({
  after: 1,
  by: 'mod',
  event: {type: 'hearth.poll.moderated.v1', data: {decision: 'removed', reason}} as const,
});

/** Polls that moderators took away: one of them she has asked them to decide on again. */
export const runsTakenAway = (): Run[] => [
  {id: 'away', ago: 2, poll: asked('choice', {closesAt: inDays(4)}), then: [takenAway('It can be read as a question about one person.')]},
  {
    id: 'again',
    ago: 3,
    poll: asked('scale', {closesAt: inDays(4)}),
    then: [
      takenAway('The words at the ends are not the same kind of thing.'),
      {after: 2, event: {type: 'hearth.poll.appealed.v1', data: {note: 'They are those of the last three rounds, and can be compared.'}}},
    ],
  },
];

/** What a story loads: a host of its own, with polls that somebody runs. */
export const overRuns = (runs: () => readonly Run[] = () => [], options: InPageHostOptions = {}) => ({
  loaders: [async () => ({host: await hostWithRuns(runs(), options)})],
});
