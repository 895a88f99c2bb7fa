import type {CompletePolicy} from '../../policy.js';
import type {KudosState, LiveKudos, WithdrawnKudos} from './kudos-state.js';

/** Stands where the id of a person was who is not there any more. No person has it. */
const NOBODY = '';

/**
 * Takes a person out of a kudos. What they gave goes with their words; what was said to them goes as well, unless the policy keeps it
 * without their name. In what is between others, nothing of theirs is left.
 */
export function eraseFromKudos(state: KudosState, person: string, {onErase}: CompletePolicy): {state: KudosState; gone: boolean} | undefined {
  if (!isIn(state, person)) return undefined;
  const isThanked = state.to.some(({kind, id}) => kind === 'person' && id === person);
  if (state.withdrawn) return {state: nothingOf(state), gone: true};
  if (state.from === person || (isThanked && onErase === 'remove')) return {state: nothingOf(state), gone: true};
  return {state: without(state, person), gone: false};
}

function isIn(state: KudosState, person: string): boolean {
  const {from, to, choices = []} = state;
  if (from === person || to.some(({kind, id}) => kind === 'person' && id === person) || choices.some(({by}) => by === person)) return true;
  if (state.withdrawn) return false;
  const {reactions, replies = [], reports = []} = state;
  return (
    reactions.some(({by}) => by.includes(person)) ||
    replies.some((reply) => reply.by === person || reply.reports?.some(({by}) => by === person)) ||
    reports.some(({by}) => by === person)
  );
}

/** What is left of one that is gone: neither whom it was from nor whom it was for. */
export const nothingOf = ({space}: KudosState): WithdrawnKudos => ({
  withdrawn: true,
  space,
  from: NOBODY,
  to: [],
  audience: 'recipient',
  unseen: true,
});

function without(state: LiveKudos, person: string): LiveKudos {
  const reports = (all: LiveKudos['reports']) => all?.map((report) => (report.by === person ? {...report, by: NOBODY, note: undefined} : report));
  return {
    ...state,
    to: state.to.map((one) => (one.kind === 'person' && one.id === person ? {...one, id: NOBODY} : one)),
    choices: state.choices?.filter(({by}) => by !== person),
    reports: reports(state.reports),
    reactions: state.reactions.map(({mark, by}) => ({mark, by: by.filter((id) => id !== person)})).filter(({by}) => by.length > 0),
    replies: state.replies?.filter(({by}) => by !== person).map((reply) => ({...reply, reports: reports(reply.reports)})),
  };
}
