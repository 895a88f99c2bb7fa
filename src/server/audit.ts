import type {RecordedEvent} from '../protocol/cloud-event.js';
import {moderationEvents} from '../protocol/events/moderation.js';
import type {ModerationEventType} from '../protocol/events/moderation.js';
import {compareSequence} from './stores/places.js';
import type {StoreReader} from './stores/store.js';

/** What a moderator decided, as the log keeps it: it was written together with its effect, and nothing ever changes it. */
export interface ModerationDecision {
  /** The position in the log. */
  sequence: string;
  /** When the host accepted it (RFC 3339). */
  at: string;
  /** The id of the moderator. */
  by: string;
  decision: 'approved' | 'hidden' | 'removed';
  /** The id of the thing. */
  subject: string;
  /** The reply to it, where that was decided on. */
  replyId?: string;
  /** The answer on a card, where that was decided on: the card has the id of the person whose it is. */
  answerId?: string;
  /** The field of a card, where that was decided on. */
  field?: string;
  /** The question that came to whoever a card is about, where that was decided on. */
  noteId?: string;
  /** The text in the results of a poll, where that was decided on. */
  textId?: string;
  reason?: string;
}

/** What was decided, where the type of event says so; the others say it in their data. */
const DECISIONS: Readonly<Record<string, ModerationDecision['decision']>> = {
  'hearth.moderation.approved.v1': 'approved',
  'hearth.moderation.hidden.v1': 'hidden',
  'hearth.moderation.removed.v1': 'removed',
} satisfies Record<ModerationEventType, ModerationDecision['decision']>;

/** Every type of event by which moderators decide. */
const TYPES = [
  ...(Object.keys(moderationEvents) as ModerationEventType[]),
  'hearth.card.moderated.v1',
  'hearth.mosaic.tile_moderated.v1',
  'hearth.poll.moderated.v1',
] as const;

/** What their data may hold; of what was erased since, nothing is left. */
interface DecisionData {
  decision?: ModerationDecision['decision'];
  replyId?: string;
  answerId?: string;
  field?: string;
  noteId?: string;
  textId?: string;
  reason?: string;
}

/**
 * Who decided what, when and why: newest first, at most `limit`, and only before the position `before`, where one page follows another.
 * It is for those who answer for the host: it names moderators, which no view does.
 */
export async function readDecisions(store: StoreReader, {before, limit}: {before?: string; limit: number}): Promise<ModerationDecision[]> {
  const recorded = await Promise.all(TYPES.map((type) => store.recorded({type, before, limit})));
  return recorded
    .flat()
    .map((body) => JSON.parse(body) as RecordedEvent<string, DecisionData>)
    .sort((a, b) => compareSequence(b.sequence, a.sequence))
    .flatMap(({sequence, recordedtime, authid, type, subject, id, data}): ModerationDecision | [] => {
      const {replyId, answerId, field, noteId, textId, reason} = data;
      const decision = DECISIONS[type] ?? data.decision;
      // What most decisions are not about is named only where it is meant.
      const part = {...(field !== undefined && {field}), ...(noteId !== undefined && {noteId}), ...(textId !== undefined && {textId})};
      return decision ? {sequence, at: recordedtime, by: authid, decision, subject: subject ?? id, replyId, answerId, ...part, reason} : [];
    })
    .slice(0, limit);
}
