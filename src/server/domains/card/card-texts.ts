import type {CardField} from '../../../protocol/events/card.js';
import type {Withheld} from '../../../protocol/views/ruled.js';
import type {CardReport, CardState, CardText, FieldState, Moderated, NoteState} from './card-state.js';

/** What an event means of a card: exactly one of these. */
export interface Meant {
  answerId?: string | undefined;
  field?: CardField | undefined;
  noteId?: string | undefined;
}

/** The members by which something of a card is named. */
export const MEANT = ['answerId', 'field', 'noteId'] as const;

export const isNote = (text: CardText): text is NoteState => 'kind' in text;
export const isField = (text: CardText): text is FieldState => 'value' in text;

/** The names of the fields in which something stands, and what does. */
export const fieldsOf = ({fields}: CardState): [CardField, FieldState][] => Object.entries(fields) as [CardField, FieldState][];

/** All on which moderators may have to decide. Thanks have no words. */
export const textsOf = (state: CardState): CardText[] => [
  ...state.answers,
  ...fieldsOf(state).map(([, field]) => field),
  ...state.notes.filter(({kind}) => kind === 'question'),
];

/** The text that is meant, whoever asks. */
export function textNamed(state: CardState, {answerId, field, noteId}: Meant): CardText | undefined {
  if (field !== undefined) return state.fields[field];
  if (noteId !== undefined) return state.notes.find(({id, kind}) => id === noteId && kind === 'question');
  return state.answers.find(({id}) => id === answerId);
}

/** The card with something else said by moderators, or to them, about each of its texts; nothing where it stays as it is. */
export function mapTexts(state: CardState, change: (text: CardText) => Partial<Moderated> | undefined): CardState {
  const map = <Text extends CardText>(text: Text): Text => {
    const said = change(text);
    return said ? {...text, ...said} : text;
  };
  return {
    ...state,
    answers: state.answers.map(map),
    fields: Object.fromEntries(fieldsOf(state).map(([name, field]) => [name, map(field)])),
    notes: state.notes.map(map),
  };
}

/** The card with something else said about one of its texts. */
export const withText = (state: CardState, text: CardText, change: Partial<Moderated> & Pick<NoteState, 'space'>): CardState =>
  mapTexts(state, (one) => (one === text ? change : undefined));

export const versionOf = ({version = 1}: Moderated): number => version;

/** Why a text is not shown to those it is for; nothing where it is. */
export function withheld(text: CardText): Withheld | undefined {
  const {ruling, held} = text;
  if (ruling) return ruling.decision;
  // What somebody keeps to themselves waits for nobody.
  return held && 'audience' in text && text.audience !== 'me' ? 'pending' : undefined;
}

/** The reports on a text on which nobody has decided. */
export const openReports = ({reports = []}: Moderated): CardReport[] => reports.filter(({closed}) => !closed);

/** Whether a person has reported these very words. */
export const hasReported = (text: Moderated, {id}: {id: string}): boolean =>
  (text.reports ?? []).some((one) => one.by === id && one.version === versionOf(text));

/** What moderators are asked about a text. */
export const waitsOf = (text: CardText): ('pending' | 'reported' | 'appealed')[] => [
  ...(withheld(text) === 'pending' ? ['pending' as const] : []),
  ...(openReports(text).length > 0 ? ['reported' as const] : []),
  ...(text.appeal?.open ? ['appealed' as const] : []),
];

/** Whether moderators can be asked to decide on a text again. */
export const mayAppeal = ({ruling, appeal}: Moderated): boolean => ruling !== undefined && !appeal;
