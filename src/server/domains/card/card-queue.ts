import type {CardReportsItem, QueuedCardAnswer, QueuedCardField, QueuedCardNote, QueuedCardText} from '../../../protocol/views/card-reports.js';
import type {RenderContext} from '../domain.js';
import {renderNote, renderWords, ruledFor, timestamp} from './card-answer-view.js';
import {personIn} from './card-names.js';
import type {Names} from './card-names.js';
import {mayModerate} from './card-sight.js';
import type {AnswerState, CardState, CardText} from './card-state.js';
import {fieldsOf, openReports, versionOf, waitsOf, withheld} from './card-texts.js';

/** How many reports on one text a moderator gets to read. */
const NEWEST_REPORTS = 20;

/** What moderators of a space see: the texts on which they have to decide, or have decided. The rest of a card is not their business. */
export function renderQueue(states: readonly CardState[], names: Names, context: RenderContext): CardReportsItem[] {
  const {space, viewer, filter} = context;
  return states.flatMap((state): CardReportsItem[] => {
    const by = personIn(names, state.owner);
    const isMeant = (text: CardText) =>
      text.space === space &&
      (filter === 'decided' ? text.ruling !== undefined : waitsOf(text).length > 0) &&
      mayModerate(state, text, viewer, context);
    const answers = state.answers.filter(isMeant);
    const fields = fieldsOf(state).filter(([, field]) => isMeant(field));
    const notes = state.notes.filter(isMeant);
    const times = [...answers, ...notes].map(({at}) => at);
    if (!by || times.length + fields.length === 0) return [];
    return [
      {
        id: state.owner,
        type: 'hearth.card.reported.v1',
        // When a field was written is not kept; it has not been seen before the card was shared.
        at: timestamp(Math.max(...times, ...(fields.length > 0 ? [state.published?.at ?? 0] : []))),
        by,
        data: {
          version: 1,
          askMeAbout: [],
          asked: [],
          answers: answers.map((answer) => renderQueued(answer, context)),
          fields: fields.map(([name, field]): QueuedCardField => ({
            field: name,
            value: field.value,
            audience: field.audience,
            ...renderWaiting(field),
          })),
          notes: notes.map((note): QueuedCardNote => ({...renderNote(note, personIn(names, note.by)), ...renderWaiting(note)})),
        },
        can: ['moderate'],
      },
    ];
  });
}

const renderQueued = (answer: AnswerState, context: RenderContext): QueuedCardAnswer => ({
  ...renderWords(answer, context),
  thanked: false,
  audience: answer.audience,
  ...renderWaiting(answer),
});

/** What is open on a text. Who reported it is not said: it is decided on by what it says. */
const renderWaiting = (text: CardText): QueuedCardText => ({
  version: versionOf(text),
  can: ['moderate'],
  state: withheld(text),
  ...ruledFor(text),
  waits: waitsOf(text),
  reports: openReports(text)
    .slice(-NEWEST_REPORTS)
    .map(({reason, note, at}) => ({reason, note, at: timestamp(at)})),
  appealNote: text.appeal?.open ? text.appeal.note : undefined,
});
