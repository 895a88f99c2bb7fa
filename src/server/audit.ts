import type {RecordedEvent} from '../protocol/cloud-event.js';
import type {EventData} from '../protocol/events/index.js';
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
  reason?: string;
}

const DECISIONS: Readonly<Record<ModerationEventType, ModerationDecision['decision']>> = {
  'hearth.moderation.approved.v1': 'approved',
  'hearth.moderation.hidden.v1': 'hidden',
  'hearth.moderation.removed.v1': 'removed',
};

/**
 * Who decided what, when and why: newest first, at most `limit`, and only before the position `before`, where one page follows another.
 * It is for those who answer for the host: it names moderators, which no view does.
 */
export async function readDecisions(store: StoreReader, {before, limit}: {before?: string; limit: number}): Promise<ModerationDecision[]> {
  const types = Object.keys(moderationEvents) as ModerationEventType[];
  const recorded = await Promise.all(types.map((type) => store.recorded({type, before, limit})));
  return recorded
    .flat()
    .map((body) => JSON.parse(body) as RecordedEvent<ModerationEventType, EventData<ModerationEventType>>)
    .sort((a, b) => compareSequence(b.sequence, a.sequence))
    .slice(0, limit)
    .map(({sequence, recordedtime, authid, type, subject, id, data: {replyId, reason}}) => {
      return {sequence, at: recordedtime, by: authid, decision: DECISIONS[type], subject: subject ?? id, replyId, reason};
    });
}
