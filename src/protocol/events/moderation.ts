import * as v from 'valibot';
import {limitedText, replyId, version} from './fields.js';

/** Grapheme clusters of the reason for a decision. */
export const MAX_REASON = 500;

/** Why it was decided so: told to the author, and kept in the log. */
const reason = limitedText(MAX_REASON);

/** The data of each decision of a moderator, by type. `subject` is the thing; `replyId` names a reply to it, where that is meant. */
export const moderationEvents = {
  /**
   * It may be seen: after it was held, reported, hidden or removed. `version` is the one that the moderator read; it is required but for
   * a reply, so that nobody can change the words of what is about to be approved.
   */
  'hearth.moderation.approved.v1': v.strictObject({
    version: v.optional(version),
    reason: v.optional(reason),
    replyId: v.optional(replyId),
  }),
  /** It is out of sight but for its author, who is told the reason and may ask again once. */
  'hearth.moderation.hidden.v1': v.strictObject({reason, replyId: v.optional(replyId)}),
  /** As hidden, and the host does not mean to bring it back. */
  'hearth.moderation.removed.v1': v.strictObject({reason, replyId: v.optional(replyId)}),
} as const;

export type ModerationEventType = keyof typeof moderationEvents;
