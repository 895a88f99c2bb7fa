import type {Session} from '../protocol/session.js';
import {isObject} from '../protocol/views/view.js';
import type {HostConnection, PendingEvent, ViewQuery} from './host-connection.js';

/** Widgets, by their tags without `hearth-`. */
export const WIDGETS = ['kudos-wall', 'gauge', 'get-to-know', 'group-card', 'mosaic', 'poll-editor', 'pulse-poll'] as const;

/** What a page can switch off beside whole widgets. */
export const FEATURES = ['reactions', 'replies', 'values'] as const;

/** The names in a text, parted by spaces. */
export const namesOf = (text: string | null | undefined): string[] => text?.match(/[^\s,]+/g) ?? [];

/** A host of which a part of the page leaves something out. */
export interface NarrowedConnection extends HostConnection {
  /** What is left out. */
  readonly off: ReadonlySet<string>;
  /** The answer to a view without what is left out; the body as it is where there is nothing to leave out. */
  narrow(name: string, query: ViewQuery, body: unknown): unknown;
}

/** What belongs to each feature: what one may do by it, and the facts that are stated by it. */
const PARTS: Readonly<Record<string, {can?: RegExp; events?: RegExp; views?: RegExp}>> = {
  reactions: {can: /^react$/, events: /^hearth\.kudos\.(?:un)?reacted\./},
  replies: {can: /^reply$/, events: /^hearth\.kudos\.replied\./},
  'get-to-know': {views: /^card$/},
};

/**
 * The same host as a part of the page sees it that has switched something off: it looks as if the host did not have it. There is nothing that a
 * page could add so.
 */
export function narrowed(connection: HostConnection, off: ReadonlySet<string>): NarrowedConnection {
  const parts = [...off].flatMap((name) => PARTS[name] ?? []);
  let pending: {from: readonly PendingEvent[]; left: readonly PendingEvent[]} | undefined;
  const own: Partial<NarrowedConnection> = {
    off,
    narrow: (name, query, body) => narrowView(off, {name, query}, body),
    get pending() {
      const from = connection.pending;
      // It is another array only where something has changed.
      if (pending?.from !== from) {
        const left = from.filter(({event}) => !parts.some(({events}) => events?.test(event.type)));
        pending = {from, left: left.length === from.length ? from : left};
      }
      return pending!.left;
    },
    session: async (options) => {
      const session = await connection.session(options);
      const without = (names: string[], kind: 'events' | 'views') => names.filter((name) => !parts.some((part) => part[kind]?.test(name)));
      const {events, views} = session.features;
      return {...session, features: {...session.features, events: without(events, 'events'), views: without(views, 'views')}} satisfies Session;
    },
    readView: async (name, query, options) => {
      const reply = await connection.readView(name, query, options);
      return reply.status === 'fresh' ? {...reply, body: narrowView(off, {name, query}, reply.body)} : reply;
    },
  };
  return new Proxy(connection as NarrowedConnection, {
    get(target, name) {
      if (Object.hasOwn(own, name)) return Reflect.get(own, name) as unknown;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The views of thank-yous. What moderators decide on is left whole: they have to see what they decide on. */
const THANKS = /^(?:kudos|mine)$/;

/** The answer to a view without what is switched off. */
export function narrowView(off: ReadonlySet<string>, {name, query}: {name: string; query: ViewQuery}, body: unknown): unknown {
  if (!THANKS.test(name) || !isObject(body) || !Array.isArray(body.items)) return body;
  // One card by itself is asked for by whoever shows it; on a wall it is left out, and its own people find it among what is theirs.
  const isCard = (item: unknown) => isObject(item) && isObject(item.data) && item.data.occasion !== undefined;
  const withoutCards = off.has('group-card') && name === 'kudos' && query.subject === undefined;
  const items = body.items.filter((item) => !withoutCards || !isCard(item)).map((item: unknown) => narrowItem(off, item));
  return {...body, items, ...(off.has('values') && {values: []})};
}

function narrowItem(off: ReadonlySet<string>, item: unknown): unknown {
  if (!isObject(item) || !isObject(item.data)) return item;
  const {data} = item;
  const forbidden = [...off].flatMap((name) => PARTS[name]?.can ?? []);
  const can = Array.isArray(item.can) ? item.can.filter((action) => !forbidden.some((pattern) => pattern.test(`${action}`))) : item.can;
  return {
    ...item,
    can,
    data: {
      ...data,
      ...(off.has('reactions') && {reactions: []}),
      ...(off.has('values') && {valueIds: []}),
      // What is signed on a card is the card.
      ...(off.has('replies') && data.occasion === undefined && {replies: own(data.replies), moreReplies: false}),
    },
  };
}

/** One's own replies stay, with what moderators said of them: they can be taken back, and asked about again. */
const own = (replies: unknown): unknown[] =>
  Array.isArray(replies)
    ? replies.filter((reply) => isObject(reply) && (reply.state !== undefined || (Array.isArray(reply.can) && reply.can.includes('withdraw'))))
    : [];
