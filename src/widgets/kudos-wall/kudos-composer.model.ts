import {formatList} from '../../elements/format-list.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason, UNKNOWN_PERSON} from '../../elements/reason.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {FieldError} from '../../protocol/receipt.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {isMe} from './is-me.js';
import type {Nudge} from './kudos-nudges.js';
import {byName, groupOf} from './kudos-wall.model.js';

const NUDGES = {specific: 'kudosNudge', same: 'kudosNudgeSame', personal: 'kudosNudgePersonal'} as const satisfies Record<
  Extract<Nudge, string>,
  string
>;

/** What is missing for the host to accept a thank-you, in words; empty where nothing is. */
export interface Missing {
  to: string;
  message: string;
}

interface Written {
  to: readonly PeopleItem[];
  message: string;
  /** The id of whoever writes, where that is known. */
  me?: string | undefined;
  /** Recipients at most. */
  maxRecipients: number;
  /** Characters of the message at most. */
  maxLength: number;
}

/** What is missing in what is written. */
export function missingIn(localize: LocalizeController, {to, message, me, maxRecipients, maxLength}: Written): Missing {
  const count = graphemeCount(normalizeText(message));
  const over = count - maxLength;
  return {
    to: recipientsMissing(localize, to, me, maxRecipients),
    message: count === 0 ? localize.term('kudosNoMessage') : over > 0 ? localize.term('charactersOver', over) : '',
  };
}

function recipientsMissing(localize: LocalizeController, to: readonly PeopleItem[], me: string | undefined, most: number): string {
  if (to.length === 0) return localize.term('kudosNoRecipient');
  if (to.some((one) => isMe(one, me))) return localize.term('error_self');
  return to.length > most ? localize.term('peopleLimit', most) : '';
}

interface Judged {
  /** What is missing, once the person has tried. */
  missing: Missing | undefined;
  /** What the host found. */
  errors: readonly FieldError[];
  to: readonly PeopleItem[];
  /** Why it could not be kept, in words. */
  failure: string;
  nudges: readonly Nudge[];
}

/** What to say at each field: what is missing, what the host found, a nudge. */
export function wrongIn(localize: LocalizeController, {missing, errors, to, failure, nudges}: Judged) {
  const said = (pointer: string) => errors.find((error) => error.pointer.startsWith(pointer));
  const recipients = said('/data/to');
  const message = said('/data/message');
  const audience = said('/data/audience');
  const other = errors.find((error) => error !== recipients && error !== message && error !== audience);
  return {
    to: missing?.to || (recipients ? reason(localize, recipients.code, unknownIn(errors, to)[0]?.name) : ''),
    message: missing?.message || (message ? reason(localize, message.code) : ''),
    note: nudges.map((nudge) => nudgeWords(localize, nudge)).join(' '),
    audience: audience ? reason(localize, audience.code) : '',
    form: failure || (other ? reason(localize, other.code) : ''),
  };
}

const nudgeWords = (localize: LocalizeController, nudge: Nudge): string =>
  typeof nudge === 'string' ? localize.term(NUDGES[nudge]) : localize.term('kudosNudgeWords', formatList(localize.lang, [...nudge.words]));

/** Those whom the host does not know: `/data/to/2` is the third recipient. */
export function unknownIn(errors: readonly FieldError[], to: readonly PeopleItem[]): PeopleItem[] {
  return errors.flatMap(({pointer, code}) => {
    const place = /^\/data\/to\/(\d+)/.exec(pointer)?.[1];
    const person = code === UNKNOWN_PERSON && place !== undefined ? byName(to)[Number(place)] : undefined;
    return person ? [person] : [];
  });
}

/** Says of whom that they are thanked with a group. */
export const inGroups = (localize: LocalizeController, to: readonly PeopleItem[]): string[] =>
  to.flatMap((person) => {
    const group = groupOf(person, to);
    return group ? [localize.term('kudosInGroup', person.name, group.name)] : [];
  });
