import type {Audience} from '../../../protocol/events/kudos.js';
import type {Viewer} from '../../identity.js';
import {isAuthorOf} from './kudos-state.js';
import type {Circle, RecipientChoice} from './kudos-state.js';

/** From narrow to wide. */
const CIRCLES: readonly Audience[] = ['recipient', 'group', 'everyone'];

const narrowest = (audiences: readonly Audience[]): Audience => CIRCLES.find((circle) => audiences.includes(circle)) ?? 'recipient';

/** The circles that are no wider than the given one, from wide to narrow. */
export const circlesWithin = (audience: Audience): Audience[] => CIRCLES.slice(0, CIRCLES.indexOf(audience) + 1).reverse();

/** The groups through which a person is thanked. */
export const thankedGroups = ({to}: Circle, {groups}: Viewer): string[] =>
  to.filter(({kind, id}) => kind === 'group' && groups.has(id)).map(({id}) => id);

/** Whether a kudos thanks a person, by name or in a group. */
export const isThanked = (state: Circle, viewer: Viewer): boolean =>
  state.to.some(({kind, id}) => (kind === 'person' ? id === viewer.id : viewer.groups.has(id)));

/** Whether a person decides on who may see it: whom it thanks. A giver who is in a thanked group has decided already. */
export const isRecipient = (state: Circle, viewer: Viewer): boolean => isThanked(state, viewer) && !isAuthorOf(state, viewer);

/** The widest circle that one recipient agrees to, as far as they spoke. */
const limitOf = ({audience, decision}: RecipientChoice): Audience => (decision === 'decline' ? 'recipient' : (audience ?? 'everyone'));

/** The circle that giver and recipients want: the narrowest that any of them does. Whether all were asked is another matter. */
export const wantedAudience = ({audience, choices = []}: Circle): Audience => narrowest([audience, ...choices.map(limitOf)]);

/** Whether everybody who must be asked has agreed: each person that is named, and somebody of each group. */
export const isAgreed = ({to, choices = []}: Circle): boolean =>
  to.every(({kind, id}) => choices.some(({decision, by, groups}) => decision === 'accept' && (kind === 'person' ? by === id : groups.includes(id))));

/** The circle that a kudos is shown to. */
export const audienceOf = (state: Circle): Audience => (state.asked && !isAgreed(state) ? 'recipient' : wantedAudience(state));

/** Whether a person is in the circle that a kudos is shown to. */
export function isInCircle(state: Circle, viewer: Viewer): boolean {
  if (isAuthorOf(state, viewer) || isThanked(state, viewer)) return true;
  const audience = audienceOf(state);
  return audience === 'everyone' || (audience === 'group' && viewer.spaces.includes(state.space));
}

/**
 * The circle that a viewer is told: to giver and recipients what they may know of, that is the giver's choice, their own, and what others
 * let be told. Who keeps something private owes nobody an explanation.
 */
export function toldAudience(state: Circle, viewer: Viewer): Audience {
  if (!isAuthorOf(state, viewer) && !isThanked(state, viewer)) return audienceOf(state);
  const known = (state.choices ?? []).filter(({by, tellGiver}) => by === viewer.id || (tellGiver && isAuthorOf(state, viewer)));
  return wantedAudience({...state, choices: known});
}

/** The recipients who want a narrower circle than the giver chose. */
export const narrowedBy = ({audience, choices = []}: Circle): RecipientChoice[] =>
  choices.filter((choice) => narrowest([audience, limitOf(choice)]) !== audience);

/** Whether a recipient asked to keep it between the giver and those it thanks. */
export const isKept = (choice: RecipientChoice): boolean => limitOf(choice) === 'recipient';
