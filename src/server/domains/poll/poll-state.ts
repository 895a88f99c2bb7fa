import {GRACE} from '../../../protocol/ballot.js';
import type {PollEventData} from '../../../protocol/events/poll.js';
import {POLL_GRACE} from '../../../protocol/poll.js';
import type {PollDefinition, PollResponse} from '../../../protocol/poll.js';
import {keyed} from '../../../protocol/results/keyed.js';
import type {Membership} from '../../../protocol/results/publish.js';
import type {ReleaseState} from '../../../protocol/results/release.js';
import type {PollResults} from '../../../protocol/results/results.js';
import type {PollPhase} from '../../../protocol/views/poll.js';
import type {Identity, Viewer} from '../../identity.js';
import type {CompletePolicy} from '../../policy.js';

/*
 * The document of a poll: its definition, the answers, and what was told of them, so that all of it changes together.
 */

/** An answer that is held. */
export interface HeldResponse extends PollResponse {
  /** The id of the person. In named polls only: of others it is kept under a name that the secret of the poll gives. */
  by?: string;
}

/** A report on the question, or on one of the texts in the results. One person has at most one on each. */
export interface PollReport {
  /** The id of whoever reports: for the host alone. */
  by: string;
  reason: PollEventData<'hearth.poll.reported.v1'>['reason'];
  note?: string;
  textId?: string;
  at: number;
  /** Whether a moderator has decided since. */
  closed?: boolean;
}

/** Why something is out of sight, and since which event. */
export interface Ruling {
  reason: string;
  at: number;
  sequence: string;
}

/** What a round of a series knows of those who are asked in it. Each member is written once, and told to nobody. */
export interface PollRound {
  /** Names are made by it, the same in all rounds of a series. */
  secret: string;
  /** The names of those who are asked, as they were when it opened, sorted; `null` where the directory cannot tell. Absent until then. */
  members?: string[] | null;
  /** Those of them who were not there any more when it was over, and so may not have been able to answer. Absent until then. */
  left?: string[];
  /** How they differ from those of a round that was told before: by a few, if they do, or may, from any. Absent until it is over, and in the first one. */
  membership?: Membership;
}

/** That a poll has told its last figures. The sums that they come from are gone: they say more than what was told. */
export interface LastRelease {
  batchNo: number;
  closed: true;
}

/** A poll that is there. */
export interface LivePoll {
  definition: PollDefinition;
  definitionHash: string;
  /** The id of whoever opened it, and runs it. Empty once they were erased. */
  by: string;
  /** When it was made, in milliseconds since the epoch. */
  at: number;
  /** The position of the event that made it. */
  sequence: string;
  /** How many people are asked, where the directory tells: when it was made, and in a round of a series since it opened. */
  eligible?: number;
  /** Of a round of a series. */
  round?: PollRound;
  /** Who is in which batch, and in which order texts stand, follows from it; it is told to nobody. */
  secret: string;
  /** By the name that {@link nameOf} gives to whoever answered. */
  answers: Record<string, HeldResponse>;
  release?: ReleaseState | LastRelease;
  /** What is told of the answers. */
  shown?: PollResults;
  /** What will be told of them, and from when on, in milliseconds since the epoch. */
  coming?: {from: number; results: PollResults};
  /** When it was closed, where that was before its time. */
  closedAt?: number;
  calledOff?: {at: number; reason?: string};
  outcome?: {text: string; at: number};
  reports?: PollReport[];
  /** What keeps it from being asked. */
  ruling?: Ruling;
  /** Whoever runs it asked moderators to decide on that again; whether they have not yet. */
  appeal?: {note: string; at: number; open: boolean};
  /** Texts that are out of sight, by their ids in the results. */
  removedTexts?: Record<string, Ruling>;
  /** Since when it waits for a moderator. */
  queued?: {at: number; sequence: string};
}

/** A poll, or that there was one of which nothing is kept any more. */
export type PollState = LivePoll | {gone: true};

export const isLive = (state: PollState | undefined): state is LivePoll => state !== undefined && !('gone' in state);

/** The name under which a poll holds what a person said: another in each poll, and nobody can tell from it who it is but by the secret. */
export const nameOf = ({secret}: Pick<LivePoll, 'secret'>, person: string): string => keyed(secret)(`person\n${person}`);

/** When it closes, or closed, in milliseconds since the epoch. */
export const closeOf = ({definition, closedAt}: LivePoll): number => Math.min(closedAt ?? Infinity, Date.parse(definition.closesAt));

export const isLinkable = ({definition}: Pick<LivePoll, 'definition'>): boolean => definition.privacy !== 'unlinkable';

/** From when on no answer is taken any more, in milliseconds since the epoch. */
export const overAt = (poll: LivePoll): number => closeOf(poll) + (isLinkable(poll) ? POLL_GRACE : GRACE);

/** After how long a closed poll is only kept, in milliseconds: 90 days. */
const ARCHIVED_AFTER = 90 * 86_400_000;

export function phaseOf(poll: LivePoll, now: number): PollPhase {
  const close = closeOf(poll);
  if (now >= close) return now < close + ARCHIVED_AFTER ? 'closed' : 'archived';
  return now < Date.parse(poll.definition.opensAt) ? 'draft' : 'open';
}

/** Whether a person is one of those whom a poll is for, by the groups that they are in now. They see it, and what comes of it. */
export function isFor({definition: {space, groups}}: LivePoll, viewer: Viewer): boolean {
  return viewer.spaces.includes(space) && (groups === undefined || groups.some((group) => viewer.groups.has(group)));
}

/** Whether a person runs it: who opened it does. */
export const runs = ({by, definition}: LivePoll, person: Identity): boolean => by === person.id && person.spaces.includes(definition.space);

/** Whether a person sees it at all. What moderators took away only whoever runs it sees. */
export const isSeenBy = (poll: LivePoll, viewer: Viewer): boolean => runs(poll, viewer) || (!poll.ruling && isFor(poll, viewer));

/** Whether a person may decide on it: as a moderator of its space, who does not run it. */
export const mayModerate = ({by, definition}: LivePoll, person: Identity, policy: CompletePolicy): boolean =>
  by !== person.id && person.spaces.includes(definition.space) && policy.isModerator(person);

/** Whether a person has reported the question. */
export const hasReported = ({reports = []}: LivePoll, {id}: Identity): boolean => reports.some(({by, textId}) => by === id && textId === undefined);

/** What moderators are asked about it. */
export const waitsOf = ({reports = [], appeal}: LivePoll): ('reported' | 'appealed')[] => [
  ...(reports.some(({closed}) => !closed) ? ['reported' as const] : []),
  ...(appeal?.open ? ['appealed' as const] : []),
];

/** Whether they are asked anything. */
export const isWaiting = (poll: LivePoll): boolean => waitsOf(poll).length > 0;

/** The latest that moderators took away of it: the question, or a text. */
export function latestRuling({ruling, removedTexts = {}}: LivePoll): Ruling | undefined {
  return [ruling, ...Object.values(removedTexts)].reduce((latest, one) => (one && (!latest || one.at >= latest.at) ? one : latest), undefined);
}
