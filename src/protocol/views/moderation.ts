import type {ReportReason} from '../events/kudos.js';
import type {KudosReply} from './kudos-more.js';
import {readKudosMore, readKudosReply} from './kudos-more.js';
import type {KudosMore} from './kudos-more.js';
import {readKudosData} from './kudos.js';
import type {KudosData} from './kudos.js';
import {isObject, list, text} from './view.js';
import type {ViewItem} from './view.js';

/** What somebody reported. Who did is told to nobody. */
export interface ReportNote {
  /** One of the reasons of `hearth.kudos.reported.v1`; a later host may know more. */
  reason: ReportReason | (string & {});
  note?: string;
  /** When it was reported (RFC 3339). */
  at: string;
}

/** What waits for a moderator, or waited. */
export interface Queued {
  /** What is open: it is held until approved, it was reported, its author asks again. Empty where all is decided. */
  waits: ('pending' | 'reported' | 'appealed')[];
  /** The newest open reports. */
  reports: ReportNote[];
  /** What the author says, where they ask again. */
  appealNote?: string;
}

/** A reply in the view `moderation`. */
export type QueuedReply = KudosReply & Queued;

/** What the view `moderation` tells of a kudos. A message that moderators have no business with is empty. */
export type QueuedKudosData = KudosData & Omit<KudosMore, 'replies'> & Queued & {replies: QueuedReply[]};

/** An item of the view `moderation`. */
export type QueuedKudosItem = ViewItem<QueuedKudosData>;

const WAITS = /^(pending|reported|appealed)$/;

/** Reads what waits for a moderator out of the data of a kudos, or a reply. */
export function readQueued(data: Record<string, unknown>): Queued {
  return {
    waits: list(data.waits, (value) => (typeof value === 'string' && WAITS.test(value) ? (value as Queued['waits'][number]) : undefined)),
    reports: list(data.reports, (value): ReportNote | undefined => {
      const reason = isObject(value) ? text(value.reason) : undefined;
      return isObject(value) && reason ? {reason, note: text(value.note), at: text(value.at) ?? ''} : undefined;
    }),
    appealNote: text(data.appealNote),
  };
}

/** Reads the data of an item of the view `moderation`; nothing where it is no kudos. */
export function readQueuedKudos(data: Record<string, unknown>): QueuedKudosData | undefined {
  const kudos = readKudosData(data);
  if (!kudos) return undefined;
  return {...kudos, ...readKudosMore(data), ...readQueued(data), replies: readQueuedReplies(data.replies)};
}

/** Reads replies with what waits about them. */
export const readQueuedReplies = (replies: unknown): QueuedReply[] =>
  list(replies, (value): QueuedReply | undefined => {
    const reply = readKudosReply(value);
    return reply && isObject(value) ? {...reply, ...readQueued(value)} : undefined;
  });
