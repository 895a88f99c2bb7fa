import type {CardField} from '../../../protocol/events/card.js';
import {withoutNotesOf} from './card-sharing.js';
import type {AnswerState, CardState, Moderated} from './card-state.js';
import {fieldsOf, mapTexts, textsOf} from './card-texts.js';

/** Stands where the id of a person was who is not there any more. No person has it. */
const NOBODY = '';

/**
 * Takes a person out of a card. Their own goes with all that stands on it; on that of another nothing of theirs is left: no thanks, no
 * question, no block that names them. What they reported stays a matter for moderators, without their words.
 */
export function eraseFromCard(state: CardState, person: string): {state: CardState | undefined; gone: boolean} | undefined {
  if (state.owner === person) return {state: undefined, gone: true};
  const isIn =
    state.blocked.includes(person) ||
    state.notes.some(({by}) => by === person) ||
    state.answers.some(({thanks = []}) => thanks.some(({by}) => by === person)) ||
    textsOf(state).some(({reports = []}) => reports.some(({by}) => by === person));
  if (!isIn) return undefined;
  const rest = mapTexts(withoutNotesOf(state, person), ({reports}) => ({
    reports: reports?.map((report) => (report.by === person ? {...report, by: NOBODY, note: undefined, event: NOBODY} : report)),
  }));
  return {state: {...rest, blocked: state.blocked.filter((id) => id !== person)}, gone: false};
}

/**
 * Takes out of a card what an event said that is kept no longer, unless something said it anew since. Whether it is shared, and from whom
 * it is kept, holds until its owner says otherwise.
 */
export function expireFromCard(state: CardState, event: string): CardState {
  const others = <Told extends {event: string}>(all: readonly Told[]) => all.filter((one) => one.event !== event);
  const fields = fieldsOf(state).filter(([, field]) => field.event !== event);
  const left: CardState = {
    ...state,
    answers: others(state.answers).map((answer): AnswerState => ({...answer, thanks: answer.thanks && others(answer.thanks)})),
    fields: Object.fromEntries<CardState['fields'][CardField]>(fields),
    spotlights: others(state.spotlights),
    notes: others(state.notes),
  };
  const next = mapTexts(left, ({reports}): Partial<Moderated> => ({reports: reports && others(reports)}));
  return JSON.stringify(next) === JSON.stringify(state) ? state : next;
}
