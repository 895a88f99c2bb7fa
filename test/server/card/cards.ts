import assert from 'node:assert/strict';
import type {CardAudience, CardEventData, CardEventType} from '../../../src/protocol/events/card.js';
import type {Receipt} from '../../../src/protocol/receipt.js';
import type {CardItem} from '../../../src/protocol/views/card.js';
import type {CardReportsItem} from '../../../src/protocol/views/card-reports.js';
import type {View} from '../../../src/protocol/views/view.js';
import type {TestHost} from '../support/host.js';

/** A question of a deck. */
export const PROMPT = {id: 'small-joy', text: 'Which small thing made your week better?'};

export const DAY = 24 * 60 * 60_000;

type Answer = Partial<CardEventData<'hearth.card.answer_set.v1'>>;

/** What is said of whose card, and where, beside the fact itself. */
interface About {
  /** Whose card it is, where it is not that of whoever speaks. */
  of?: string;
  space?: string;
  id?: string;
}

/** States a fact about a card, and gives the receipt. */
export async function tell<Type extends CardEventType>(
  host: TestHost,
  by: string,
  type: Type,
  data: CardEventData<Type>,
  {of, space = 'harbor', id}: About = {},
): Promise<Receipt & {event: string}> {
  const event = host.event({type, data: data as never, space, ...(id !== undefined && {id})});
  // What is one's own needs no subject.
  const {subject: _subject, ...own} = event;
  const [receipt] = await host.post(by, of === undefined ? own : {...event, subject: of});
  return {...receipt!, event: event.id};
}

/** The same, and gives what became of it: `stored`, or why not, with where. */
export async function outcome<Type extends CardEventType>(
  host: TestHost,
  by: string,
  type: Type,
  data: CardEventData<Type>,
  about?: About,
): Promise<string> {
  const {status, code, errors = []} = await tell(host, by, type, data, about);
  return [code ?? status, ...errors.map((error) => `${error.pointer} ${error.code}`)].join(' ');
}

/** The same, where it must be stored; gives the id of the event. */
export async function must<Type extends CardEventType>(
  host: TestHost,
  by: string,
  type: Type,
  data: CardEventData<Type>,
  about?: About,
): Promise<string> {
  const {event, status, code, errors} = await tell(host, by, type, data, about);
  assert.equal(status, 'stored', `${by} ${type}: ${code} ${JSON.stringify(errors)}`);
  return event;
}

/** Answers a question, and gives the id of the answer. */
export const answer = (host: TestHost, by: string, data: Answer = {}, about?: About): Promise<string> =>
  must(host, by, 'hearth.card.answer_set.v1', {prompt: PROMPT, text: 'The kettle at half past six.', audience: 'team', ...data}, about);

/** Shares a card with one answer on it, and gives the id of that. */
export async function shared(host: TestHost, by: string, data?: Answer, about?: About): Promise<string> {
  const id = await answer(host, by, data, about);
  await must(host, by, 'hearth.card.published.v1', {});
  return id;
}

/** The text of a view; empty where it is not for this person. */
export async function textOf(host: TestHost, viewer: string, path: string): Promise<string> {
  const response = await host.request(viewer, `/v1/views/${path}`);
  const text = await response.text();
  if (response.status === 404) return '';
  assert.equal(response.status, 200, text);
  return text;
}

/** What a view shows. */
export async function itemsOf<Item = CardItem>(host: TestHost, viewer: string, path: string): Promise<Item[]> {
  const text = await textOf(host, viewer, path);
  return text === '' ? [] : ((JSON.parse(text) as View).items as unknown as Item[]);
}

/** Somebody's card, as a viewer sees it. */
export async function cardOf(host: TestHost, viewer: string, person = viewer, space = 'everyone'): Promise<CardItem> {
  const [item] = await itemsOf(host, viewer, `card?space=${space}&subject=${encodeURIComponent(person)}`);
  assert.ok(item, `${viewer} sees no card of ${person}`);
  return item;
}

/** What moderators have to decide on, or have decided. */
export const reportsOf = (host: TestHost, viewer: string, filter: 'open' | 'decided' = 'open', space = 'harbor'): Promise<CardReportsItem[]> =>
  itemsOf<CardReportsItem>(host, viewer, `card_reports?space=${space}&filter=${filter}`);

/** What somebody's card says to a viewer: the texts of its answers. */
export const wordsOf = async (host: TestHost, viewer: string, person: string, space?: string): Promise<string[]> =>
  (await cardOf(host, viewer, person, space)).data.answers.map(({text}) => text);

/** Every audience. */
export const AUDIENCES: Record<string, CardAudience> = {me: 'me', team: 'team', org: 'org', group: {group: 'crew'}};
