import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {KudosGiven} from '../../protocol/events/kudos.js';
import {graphemes} from '../../protocol/text.js';
import type {Directory} from '../directory.js';

/** How people and groups are called, by id. Who is absent is called somebody. */
export interface Names {
  people: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
}

/** What a message says beside the words of whoever gave the thanks. In English unless it is said here. */
export interface MessageWords {
  /** The first line of thanks. */
  thanks?: (from: string, to: readonly string[]) => string;
  /** The first line of a card for an occasion that others sign. */
  card?: (from: string, to: readonly string[], title: string) => string;
  /** Whoever is not known by name: because they have left, for example. */
  somebody?: string;
}

/** A kudos as a message tells it. Each part is plain text. */
export interface KudosMessage {
  heading: string;
  /** What was said, at most 2500 UTF-16 units of it. */
  message: string;
  lang?: string;
}

/** UTF-16 units of a text that chats show without trouble. */
const LONGEST = 2500;

const english: Required<MessageWords> = {
  thanks: (from, to) => `${from} thanks ${listOf(to)}`,
  card: (from, to, title) => `${from} has opened a card for ${listOf(to)}: ${title}`,
  somebody: 'somebody',
};

const listOf = (names: readonly string[]): string => new Intl.ListFormat('en', {type: 'conjunction'}).format(names);

/** Looks up the names of those whom a kudos is from and for. */
export async function namesIn(event: RecordedEvent, directory: Pick<Directory, 'people' | 'groups'>): Promise<Names> {
  const {to = []} = (event.data ?? {}) as Partial<KudosGiven>;
  const idsOf = (wanted: string) => to.filter(({kind}) => kind === wanted).map(({id}) => id);
  const [people, groups] = await Promise.all([directory.people([event.authid, ...idsOf('person')]), directory.groups(idsOf('group'))]);
  return {
    people: new Map(Array.from(people, ([id, {name}]) => [id, name])),
    groups: new Map(Array.from(groups, ([id, {name}]) => [id, name])),
  };
}

/** What a message says of a kudos that all colleagues of a space may see; nothing for any other, and for any other event. */
export function kudosMessage(event: RecordedEvent, names: Names, words: MessageWords = {}): KudosMessage | undefined {
  if (event.type !== 'hearth.kudos.given.v1') return undefined;
  const {to, message, audience, occasion, lang} = event.data as KudosGiven;
  if (audience !== 'group' && audience !== 'everyone') return undefined;
  const {thanks, card, somebody} = {...english, ...words};
  const from = names.people.get(event.authid) ?? somebody;
  const recipients = to.map(({kind, id}) => (kind === 'group' ? names.groups : names.people).get(id) ?? somebody);
  const heading = occasion ? card(from, recipients, occasion.title) : thanks(from, recipients);
  return {heading: shorten(heading), message: shorten(message), lang};
}

/** A text that is not too long, never cut within what a person counts as a character. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  let shown = '';
  for (const grapheme of graphemes(text)) {
    if (shown.length + grapheme.length > LONGEST - 1) break;
    shown += grapheme;
  }
  return `${shown}…`;
}
