import type {Reasons} from '../../elements/reason.js';
import type {ModerationKind} from '../../parts/moderation/moderation.questions.js';
import type {Answer} from '../../parts/question/question.model.js';
import type {EventDraft} from '../../protocol/cloud-event.js';
import type {ShownPoll} from './pulse-poll.model.js';

/** What a question of moderators, or to them, is about: a poll, or one of the texts in its results. */
export interface Topic {
  kind: Extract<ModerationKind, 'report' | 'removed'>;
  item: ShownPoll;
  textId?: string;
}

/** What a poll says of some codes in words of its own. */
export const POLL_REASONS: Reasons = {
  'already-answered': 'error_already-answered',
  'not-answered': 'error_not-answered',
  'definition-changed': 'error_definition-changed',
  closed: 'error_closed',
  'called-off': 'error_closed',
  removed: 'error_closed',
  'not-asked': 'pollNotAsked',
  final: 'error_final',
};

/** Where an answer is kept that is being written. */
export const placeOf = ({kind, item, textId = ''}: Topic): string => `poll-${kind}:${item.id}:${textId}`;

/** The fact that an answer states. */
export function factOf({kind, item, textId}: Topic, {choice, text}: Answer): EventDraft {
  const about = textId === undefined ? {} : {textId};
  if (kind === 'removed') return decisionOn(item, 'removed', textId, text);
  return {type: 'hearth.poll.reported.v1', subject: item.id, data: {reason: choice, ...(text && {note: text}), ...about}};
}

/** The fact that a moderator decided on a poll, or on a text in its results. */
export const decisionOn = ({id}: ShownPoll, decision: 'approved' | 'removed', textId?: string, reason?: string): EventDraft => ({
  type: 'hearth.poll.moderated.v1',
  subject: id,
  data: {decision, ...(reason && {reason}), ...(textId !== undefined && {textId})},
});
