import type {PendingEvent} from '../../client/host-connection.js';
import type {Audience, KudosGiven} from '../../protocol/events/kudos.js';
import type {PeopleItem} from '../../protocol/person.js';
import {normalizeText} from '../../protocol/text.js';
import type {KudosData, KudosItem} from '../../protocol/views/kudos.js';
import {readKudosMore} from '../../protocol/views/kudos-more.js';
import type {KudosContext, KudosMore} from '../../protocol/views/kudos-more.js';
import {readQueued, readQueuedReplies} from '../../protocol/views/moderation.js';
import type {Queued, QueuedReply} from '../../protocol/views/moderation.js';
import type {ViewItem} from '../../protocol/views/view.js';

/** Who may see a thank-you, from narrow to wide. */
export const AUDIENCES: readonly Audience[] = ['recipient', 'group', 'everyone'];

/** A limit of the protocol: characters of an address. */
const MAX_URL = 2048;

/** What a person composes. */
export interface KudosDraft {
  to: PeopleItem[];
  message: string;
  audience: Audience;
  /** Ids of shared values. */
  valueIds?: string[];
  /** What it is about. */
  context?: ContextDraft;
  /** The language of the message, where that is known: a tag (BCP 47). */
  lang?: string;
  /** Makes it a card that others sign. */
  occasion?: OccasionDraft;
}

/** What a thank-you is about, as it is typed; empty where the person says nothing in the end. */
export interface ContextDraft {
  kind: KudosContext['kind'];
  id: string;
  label: string;
  url: string;
}

/** What makes a thank-you a card that others sign. */
export interface OccasionDraft {
  title: string;
  /** The day on which whom it is for will see it, as `<input type=date>` has it; empty for at once. */
  day: string;
}

/** A reply on the wall; with `local` while it, or what was done about it, is only on this device. */
export type WallReply = QueuedReply & {local?: PendingEvent};

/** What a kudos on the wall tells, in whichever view it stands. */
export type WallData = KudosData & Omit<KudosMore, 'replies'> & Queued & {replies: WallReply[]};

/** A kudos on the wall; with `local` while it, or a change to it, is only on this device. */
export interface WallItem extends ViewItem<WallData> {
  local?: PendingEvent;
}

const whole = new WeakMap<KudosItem, WallItem>();

/** An item with all that the host told of it, read once: a first view needs no more than its words. */
export function readWhole(item: KudosItem): WallItem {
  const before = whole.get(item);
  if (before) return before;
  const data = item.data as KudosData & Record<string, unknown>;
  const read: WallItem = {...item, data: {...data, ...readKudosMore(data), ...readQueued(data), replies: readQueuedReplies(data.replies)}};
  whole.set(item, read);
  return read;
}

/** An item with which nobody can do anything. */
export const readOnly = (item: WallItem): WallItem => ({
  ...item,
  can: [],
  data: {...item.data, consent: undefined, replies: item.data.replies.map((reply) => ({...reply, can: []}))},
});

/** Those who are thanked by name: whoever is in a group that is thanked, too, gets its thanks, once. */
export const byName = (to: readonly PeopleItem[]): PeopleItem[] => to.filter((person) => !groupOf(person, to));

/** The group among those who are thanked that a person is in. */
export const groupOf = ({groups = []}: PeopleItem, to: readonly PeopleItem[]): PeopleItem | undefined =>
  to.find(({kind, id}) => kind === 'group' && groups.includes(id));

/** Whether somebody has chosen or written anything in a draft. */
export const isWritten = ({to, message, context, occasion}: Partial<KudosDraft> = {}): boolean =>
  Boolean(to?.[0] ?? [message, context?.label, context?.url, occasion?.title].some((text) => text?.trim()));

/** The fact that a draft states. */
export const given = ({to, message, audience, valueIds = [], context, lang, occasion}: KudosDraft): KudosGiven => ({
  to: byName(to).map(({kind, id}) => ({kind, id})),
  message,
  audience,
  ...(valueIds.length > 0 && {valueIds}),
  ...(context && stated(context)),
  ...(lang && {lang}),
  ...(occasion && {occasion: {title: occasion.title, ...(occasion.day && {revealAt: startOf(occasion.day).toISOString()})}}),
});

/** The draft that a pending kudos came from, to compose it again. */
export function draftOf({event, memo}: PendingEvent): KudosDraft {
  const {to, message, audience, valueIds, context, occasion} = event.data as KudosGiven;
  const known = new Map(((memo as {to?: PeopleItem[]} | undefined)?.to ?? []).map((person) => [person.id, person]));
  return {
    to: to.map(({kind, id}) => known.get(id) ?? {kind, id, name: id}),
    message,
    audience,
    ...(valueIds && {valueIds}),
    ...(context && {context: {url: '', ...context}}),
    ...(occasion && {occasion: {title: occasion.title, day: occasion.revealAt ? dayOf(new Date(occasion.revealAt)) : ''}}),
  };
}

/** What was written after an earlier draft, with that in front. Nobody is named twice, and nobody sees it who was not to see either. */
export function afterDraft(earlier: KudosDraft | undefined, draft: KudosDraft): KudosDraft {
  if (!earlier) return draft;
  const isNew = ({kind, id}: PeopleItem) => !earlier.to.some((one) => one.kind === kind && one.id === id);
  return {
    ...earlier,
    ...draft,
    to: [...earlier.to, ...draft.to.filter(isNew)],
    message: [earlier.message, draft.message].filter(Boolean).join('\n'),
    audience: AUDIENCES.find((audience) => audience === earlier.audience || audience === draft.audience) ?? draft.audience,
  };
}

function stated({kind, id, label, url}: ContextDraft): Pick<KudosGiven, 'context'> {
  const [words, link] = [normalizeText(label), linkOf(url)];
  return words ? {context: {kind, id, label: words, ...(link && {url: link})}} : {};
}

/** The address that somebody typed or pasted, whole; nothing where it leads to no page. Without a scheme it is a secure one, as in a browser. */
export function linkOf(typed: string): string | undefined {
  const text = typed.trim();
  try {
    const {href, hostname} = new URL(/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`);
    // Some browsers take words with spaces between them for the name of a host.
    return /^https?:/.test(href) && !hostname.includes('%') && href.length <= MAX_URL ? href : undefined;
  } catch {
    return undefined;
  }
}

/** When a day begins where this person is. */
export const startOf = (day: string): Date => new Date(`${day}T00:00:00`);

/** The day that a moment is on where this person is, as `<input type=date>` has it. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
