import type {CardField} from '../../../protocol/events/card.js';
import {withoutNotesOf} from './card-sharing.js';
import {fieldsOf} from './card-sight.js';
import type {AnswerState, CardState} from './card-state.js';

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
    state.answers.some(({thanks = [], reports = []}) => [...thanks, ...reports].some(({by}) => by === person));
  if (!isIn) return undefined;
  const rest = withoutNotesOf(state, person);
  const answers = rest.answers.map((answer) => ({
    ...answer,
    reports: answer.reports?.map((report) => (report.by === person ? {...report, by: NOBODY, note: undefined, event: NOBODY} : report)),
  }));
  return {state: {...rest, answers, blocked: state.blocked.filter((id) => id !== person)}, gone: false};
}

/**
 * Takes out of a card what an event said that is kept no longer, unless something said it anew since. Whether it is shared, and from whom
 * it is kept, holds until its owner says otherwise.
 */
export function expireFromCard(state: CardState, event: string): CardState {
  const others = <Told extends {event: string}>(all: readonly Told[]) => all.filter((one) => one.event !== event);
  const answers = others(state.answers).map((answer): AnswerState => {
    const {thanks, reports} = answer;
    return {...answer, thanks: thanks && others(thanks), reports: reports && others(reports)};
  });
  const fields = fieldsOf(state).filter(([, field]) => field.event !== event);
  const next: CardState = {
    ...state,
    answers,
    fields: Object.fromEntries<CardState['fields'][CardField]>(fields),
    spotlights: others(state.spotlights),
    notes: others(state.notes),
  };
  return JSON.stringify(next) === JSON.stringify(state) ? state : next;
}
