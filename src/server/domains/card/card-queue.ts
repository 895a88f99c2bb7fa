import type {CardReportsItem, QueuedCardAnswer} from '../../../protocol/views/card-reports.js';
import type {RenderContext} from '../domain.js';
import {renderWords, ruledFor, timestamp} from './card-answer-view.js';
import {personIn} from './card-names.js';
import type {Names} from './card-names.js';
import {mayModerate, openReports, waitsOf, withheld} from './card-sight.js';
import type {AnswerState, CardState} from './card-state.js';

/** How many reports on one answer a moderator gets to read. */
const NEWEST_REPORTS = 20;

/** What moderators of a space see: the answers on which they have to decide, or have decided. The rest of a card is not their business. */
export function renderQueue(states: readonly CardState[], names: Names, context: RenderContext): CardReportsItem[] {
  const {space, viewer, filter} = context;
  return states.flatMap((state): CardReportsItem[] => {
    const by = personIn(names, state.owner);
    const isMeant = (answer: AnswerState) => (filter === 'decided' ? answer.ruling !== undefined : waitsOf(answer).length > 0);
    const answers = state.answers.filter((answer) => answer.space === space && isMeant(answer) && mayModerate(state, answer, viewer, context));
    if (!by || answers.length === 0) return [];
    return [
      {
        id: state.owner,
        type: 'hearth.card.reported.v1',
        at: timestamp(Math.max(...answers.map(({at}) => at))),
        by,
        data: {version: 1, askMeAbout: [], asked: [], answers: answers.map((answer) => renderQueued(answer, context))},
        can: ['moderate'],
      },
    ];
  });
}

/** An answer with what is open on it. Who reported it is not said: it is decided on by what it says. */
function renderQueued(answer: AnswerState, context: RenderContext): QueuedCardAnswer {
  return {
    ...renderWords(answer, context),
    thanked: false,
    can: ['moderate'],
    audience: answer.audience,
    state: withheld(answer),
    ...ruledFor(answer),
    waits: waitsOf(answer),
    reports: openReports(answer)
      .slice(-NEWEST_REPORTS)
      .map(({reason, note, at}) => ({reason, note, at: timestamp(at)})),
    appealNote: answer.appeal?.open ? answer.appeal.note : undefined,
  };
}
