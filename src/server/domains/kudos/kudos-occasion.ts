import {KUDOS_LIMITS} from '../../../protocol/events/kudos.js';
import type {KudosGiven} from '../../../protocol/events/kudos.js';
import type {FieldError} from '../../../protocol/receipt.js';
import type {KudosOccasion} from '../../../protocol/views/kudos-more.js';
import type {Identity} from '../../identity.js';
import type {DecisionContext} from '../domain.js';
import {isAuthorOf} from './kudos-state.js';
import type {Circle, LiveKudos} from './kudos-state.js';

/*
 * An occasion is a kudos that many sign for one person. Until it is revealed, nothing that this person receives may depend on it: whether
 * they see it is a matter of the clock at each reading, so that nothing has to happen at that moment.
 */

const DAY = 24 * 60 * 60_000;

/** What is wrong with opening a card: it is for one person, others can sign it, and it is revealed in time. */
export function occasionErrors({to, audience, occasion}: KudosGiven, {now, people}: Pick<DecisionContext, 'now' | 'people'>): FieldError[] {
  const errors: FieldError[] = [];
  const [first] = to;
  if (!first || first.kind !== 'person' || to.some(({kind, id}) => kind !== first.kind || id !== first.id))
    errors.push({pointer: '/data/to', code: 'one-person'});
  for (const [index, {kind, id}] of to.entries()) {
    // No audience makes it fit: who wants to be thanked in private is not somebody to sign a card for.
    if (kind === 'person' && people.get(id)?.recognition === 'private') errors.push({pointer: `/data/to/${index}/id`, code: 'prefers-private'});
  }
  if (audience === 'recipient') errors.push({pointer: '/data/audience', code: 'occasion-audience'});
  const revealAt = revealTime(occasion);
  const pointer = '/data/occasion/revealAt';
  if (revealAt !== undefined && revealAt <= now) errors.push({pointer, code: 'past'});
  if (revealAt !== undefined && revealAt > now + KUDOS_LIMITS.revealDays * DAY) errors.push({pointer, code: 'too-far'});
  return errors;
}

/** When a card is revealed, in milliseconds since the epoch; nothing where it is no secret. */
export const revealTime = (occasion: KudosGiven['occasion']): number | undefined =>
  occasion?.revealAt === undefined ? undefined : Date.parse(occasion.revealAt);

/** Whether the one whom it thanks must not know of it yet. */
export const isSecret = ({revealAt}: Circle, now: number): boolean => revealAt === 'never' || (revealAt !== undefined && now < revealAt);

/** Whether this person must not know of it yet: whom it thanks, whatever else they are. */
export const isSecretFrom = (state: Circle, person: Identity, now: number): boolean => isSecret(state, now) && isFor(state, person.id);

/** Whether a card is for this person. What they say to it is no signature. */
const isFor = ({to}: Circle, id: string): boolean => to.some((one) => one.kind === 'person' && one.id === id);

/** Whether a person is one of those who sign: everybody but whom the card is for. */
export const isSigner = (state: LiveKudos, person: Identity): boolean => state.occasion !== undefined && !isFor(state, person.id);

/** Whether a person has signed. Whoever opened the card did so with its own words. */
export const hasSigned = (state: LiveKudos, person: Identity): boolean =>
  isSigner(state, person) && (isAuthorOf(state, person) || (state.replies ?? []).some(({by}) => by === person.id));

/** Whether there is no room for words of this person. Those who sign leave some for whom they sign for. */
export function isFull(state: LiveKudos, person: Identity): boolean {
  const {occasion, replies = []} = state;
  const isTheirs = isFor(state, person.id);
  const alike = occasion ? replies.filter(({by}) => isFor(state, by) === isTheirs) : replies;
  return alike.length >= KUDOS_LIMITS.replies;
}

/** What a view tells of an occasion. */
export const renderOccasion = ({occasion, revealAt}: LiveKudos): KudosOccasion | undefined =>
  occasion && {title: occasion.title, revealAt: typeof revealAt === 'number' ? new Date(revealAt).toISOString() : undefined};
