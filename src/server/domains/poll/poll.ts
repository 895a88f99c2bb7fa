import {isObject} from '../../../protocol/views/view.js';
import {pollEvents} from '../../../protocol/events/poll.js';
import type {PollEventType, PollForm} from '../../../protocol/events/poll.js';
import {ProblemError} from '../../http/problem.js';
import {invalidParameter} from '../../http/query.js';
import type {Decision, DecisionContext, Domain, WrittenText} from '../domain.js';
import {groupScope, personScope, queueScope, spaceScope} from '../scopes.js';
import {answer, change, withdraw} from './poll-answering.js';
import {audienceOf, readAudienceQuestion} from './poll-audience.js';
import {erase} from './poll-erasure.js';
import {forbidden, notFound} from './poll-event.js';
import type {PollEvent} from './poll-event.js';
import {logged, responseOf} from './poll-log.js';
import {appeal, report, rule} from './poll-moderation.js';
import {open} from './poll-opening.js';
import {pollHints, settle} from './poll-places.js';
import {ripen} from './poll-release.js';
import {renderPollReports} from './poll-reports-view.js';
import {ROUNDS, roundsScope} from './poll-rounds.js';
import {callOff, close, recordOutcome} from './poll-running.js';
import {isLive, isSeenBy, runs} from './poll-state.js';
import type {LivePoll, PollState} from './poll-state.js';
import {renderPolls} from './poll-view.js';

/** Nothing stands here. */
const NOWHERE = 'nowhere';

/**
 * One question to the people of a space, or of some groups. What they answer is told by the result arithmetic and by nothing else: no view, no word
 * that something changed, no order and no time tells more.
 */
export const poll: Domain<PollState, PollEvent> = {
  kind: 'poll',
  events: Object.keys(pollEvents) as PollEventType[],
  views: {
    poll: {
      of: 'space',
      subjects: 'poll',
      scopes: (space, viewer) => [
        spaceScope(space),
        personScope(viewer.id, space),
        ...Array.from(viewer.groups, (group) => groupScope(group, space)),
      ],
    },
    // For whoever is about to ask: whether enough people are asked.
    poll_audience: {
      of: 'space',
      opensTo: (person, policy) => person.spaces.some((space) => policy.mayOpenPoll(person, space)),
      scopes: () => [NOWHERE],
      async aggregates(query, {space, viewer, policy, directory}) {
        if (!policy.mayOpenPoll(viewer, space)) throw new ProblemError('forbidden');
        const question = readAudienceQuestion(space, query);
        if (!question) throw invalidParameter('least', 'invalid');
        return {fits: await audienceOf(question, directory)};
      },
    },
    poll_reports: {
      of: 'space',
      opensTo: (person, policy) => policy.isModerator(person),
      filters: ['open', 'decided'],
      scopes: (space, _viewer, filter) => [queueScope(space, filter === 'decided' ? 'decided' : 'open')],
    },
  },
  takes: (type, person, policy) => type !== 'hearth.poll.opened.v1' || person.spaces.some((space) => policy.mayOpenPoll(person, space)),
  creates: ({type}) => type === 'hearth.poll.opened.v1',
  mentions: (event) =>
    event.type === 'hearth.poll.opened.v1'
      ? {people: [], groups: event.data.audience?.groups ?? [], spaces: [event.space]}
      : {people: [], groups: []},
  related: (event) =>
    event.type === 'hearth.poll.opened.v1' && event.data.series ? {view: ROUNDS, scope: roundsScope(event.space, event.data.series.id)} : undefined,
  // Who is asked in a round of a series no event names.
  mayHold: ({type, data}) => type === 'hearth.poll.opened.v1' && isObject(data) && data.series !== undefined,
  texts,
  pace: ({type}, {pollsPerDay: most}) => (type === 'hearth.poll.opened.v1' ? {most, within: 86_400_000} : undefined),
  logged,
  held: responseOf,
  decide(state, event, context) {
    const decision = decide(state, event, context);
    if (!decision.ok || decision.state === state) return decision;
    return {...settle(state, decision.state, context), ...(decision.forgets && {forgets: true})};
  },
  hints: pollHints,
  erase,
  // A question is kept as long as the event that asked it; by then its poll is closed.
  expire: (state, event) => (isLive(state) && state.definition.pollId === event ? {gone: true} : state),
  settle,
  render: (things, context) => (context.view === 'poll_reports' ? renderPollReports(things, context) : renderPolls(things, context)),
};

/**
 * What of an event is looked at before others read it: what whoever runs a poll says. What people answer is not: whoever looks is told who wrote it, and
 * that is between them and the host. Texts in the results can be reported.
 */
function texts(event: PollEvent): WrittenText[] {
  if (event.type === 'hearth.poll.outcome_recorded.v1') return [{pointer: '/data/text', text: event.data.text}];
  if (event.type === 'hearth.poll.called_off.v1') {
    return event.data.reason === undefined ? [] : [{pointer: '/data/reason', text: event.data.reason}];
  }
  if (event.type !== 'hearth.poll.opened.v1') return [];
  const {question, why, askedBy, form, lang} = event.data;
  const options = 'options' in form ? form.options : [];
  const written: (readonly [string, string | undefined])[] = [
    ['question', question],
    ['why', why],
    ['askedBy', askedBy],
    ...scaleTexts(form),
    ...options.flatMap(({text, desc}, index) => [[`form/options/${index}/text`, text] as const, [`form/options/${index}/desc`, desc] as const]),
  ];
  return written.flatMap(([pointer, text]) => (text === undefined ? [] : [{pointer: `/data/${pointer}`, text, lang}]));
}

/** The words of a scale, or of a pack of them, and where they stand. */
function scaleTexts(form: PollForm): (readonly [string, string | undefined])[] {
  if (form.type === 'scale') return (['low', 'high', 'middle'] as const).map((name) => [`form/${name}`, form[name]]);
  if (form.type !== 'pack') return [];
  const {low, high, dials, items} = form.scale;
  return [
    ['form/scale/low', low],
    ['form/scale/high', high],
    ...dials.map(({label}, index) => [`form/scale/dials/${index}/label`, label] as const),
    ...items.map(({text}, index) => [`form/scale/items/${index}/text`, text] as const),
  ];
}

function decide(state: PollState | undefined, event: PollEvent, context: DecisionContext): Decision<PollState> {
  if (event.type === 'hearth.poll.opened.v1') return open(event, context);
  if (!isLive(state) || state.definition.space !== event.space) return notFound();
  const poll = ripen(state, context.now);
  if (event.type === 'hearth.poll.moderated.v1') return rule(poll, event, context);
  if (!isSeenBy(poll, context.by)) return notFound();
  switch (event.type) {
    case 'hearth.poll.answered.v1':
      return answer(poll, event, context);
    case 'hearth.poll.changed.v1':
      return change(poll, event, context);
    case 'hearth.poll.withdrawn.v1':
      return withdraw(poll, context);
    case 'hearth.poll.reported.v1':
      return report(poll, event, context);
    default:
      return run(poll, event, context);
  }
}

type Running = Extract<PollEvent, {type: `hearth.poll.${'closed' | 'called_off' | 'outcome_recorded' | 'appealed'}.v1`}>;

/** What only whoever runs it may do. */
function run(poll: LivePoll, event: Running, context: DecisionContext): Decision<PollState> {
  if (!runs(poll, context.by)) return forbidden();
  switch (event.type) {
    case 'hearth.poll.closed.v1':
      return close(poll, context);
    case 'hearth.poll.called_off.v1':
      return callOff(poll, event, context);
    case 'hearth.poll.outcome_recorded.v1':
      return recordOutcome(poll, event, context);
    case 'hearth.poll.appealed.v1':
      return appeal(poll, event, context);
  }
}
