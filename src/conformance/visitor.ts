import {setTimeout as sleep} from 'node:timers/promises';
import {BATCH_MEDIA_TYPE, createEvent} from '../protocol/cloud-event.js';
import type {CloudEvent} from '../protocol/cloud-event.js';
import type {EventData, EventType} from '../protocol/events/index.js';
import type {Receipt} from '../protocol/receipt.js';
import {readSession} from '../protocol/session.js';
import type {Session} from '../protocol/session.js';
import {PROTOCOL_VERSION} from '../protocol/version.js';
import {readKudosData} from '../protocol/views/kudos.js';
import type {KudosItem} from '../protocol/views/kudos.js';
import {isObject, parseView} from '../protocol/views/view.js';
import type {View} from '../protocol/views/view.js';
import {expect, quoted, verdictOf} from './expect.js';
import {send} from './http.js';
import type {Answer, Sending} from './http.js';

/** The application that the events of the kit say they come from. */
const SOURCE = 'urn:hearth:conformance';
/** How often a request that came too soon is sent again, and for how many seconds one waits at most. */
const PATIENT = {times: 6, seconds: 65};

/** How many of the newest are looked through for one. */
const NEWEST = 30;

/** A view of kudos, with the items that make sense. */
export type Wall = View<KudosItem['data']> & {items: KudosItem[]};

/** A kudos that was given. */
export interface Given {
  id: string;
  cursor: string;
}

/** One who uses the host: a person who is signed in, or nobody. */
export class Visitor {
  /** The id of the person on this host. */
  readonly id: string;
  readonly base: URL;
  readonly space: string;
  readonly #headers: Readonly<Record<string, string>>;
  /** What was given and not taken back, by space. */
  readonly #given = new Map<string, string>();
  /** The polls that were opened, by space. */
  readonly #polls = new Map<string, string>();

  /** @param options - Where, who, and the headers by which they are signed in, in lower case. */
  constructor({base, id, space, headers}: {base: URL; id: string; space: string; headers: Record<string, string>}) {
    this.base = base;
    this.id = id;
    this.space = space;
    this.#headers = headers;
  }

  /** Sends a request in the name of this person. */
  send(path: string, {headers, ...sending}: Sending = {}): Promise<Answer> {
    return send(this.base, path, {...sending, headers: this.headers(headers)});
  }

  headers(further: Sending['headers'] = {}): NonNullable<Sending['headers']> {
    return {'hearth-version': PROTOCOL_VERSION, ...this.#headers, ...further};
  }

  /** Posts a batch, or a body in its place. Where the host says that it was too soon, it is sent again when it is time. */
  async post(events: readonly unknown[], {headers, ...sending}: Sending = {}): Promise<Answer> {
    // As a page of the host itself: a host may be stricter with programs.
    const usual = {'content-type': BATCH_MEDIA_TYPE, 'sec-fetch-site': 'same-origin'};
    const all = {method: 'POST', body: JSON.stringify(events), ...sending, headers: {...usual, ...headers}};
    for (let times = 0; ; times++) {
      const answer = await this.send('/v1/events', all);
      const seconds = Number(answer.headers.get('Retry-After') ?? Number.NaN);
      if (answer.status !== 429 || times === PATIENT.times || !(seconds <= PATIENT.seconds)) return answer;
      await sleep(seconds * 1000);
    }
  }

  /** Posts events and gives their receipts, in the order of the events: that of the receipts is for the host to choose. */
  async receipts(...events: unknown[]): Promise<(Receipt | undefined)[]> {
    return receiptsFor(events, await this.post(events));
  }

  /** Posts one event and gives its receipt. */
  async receipt(event: unknown): Promise<Receipt | undefined> {
    return (await this.receipts(event))[0];
  }

  /** An event as a client makes it. */
  event<Type extends EventType>(
    type: Type,
    data: EventData<Type>,
    {subject, id, space = this.space}: {subject?: string; id?: string; space?: string} = {},
  ): CloudEvent<Type, EventData<Type>> {
    return createEvent({type, data, subject, id}, {space, source: SOURCE, now: Date.now()});
  }

  /** A kudos to somebody. */
  kudos(to: string, data: Partial<EventData<'hearth.kudos.given.v1'>> = {}, draft: {id?: string; space?: string} = {}): CloudEvent {
    const complete = {to: [{kind: 'person' as const, id: to}], message: 'A check of the Hearth protocol.', audience: 'group' as const, ...data};
    return this.event('hearth.kudos.given.v1', complete, draft);
  }

  /** Gives a kudos, and expects that it is stored. */
  async give(...args: Parameters<Visitor['kudos']>): Promise<Given> {
    const [given] = await this.giveAll(this.kudos(...args));
    return given!;
  }

  /** Gives several in one batch, and expects that they are stored. */
  async giveAll(...events: CloudEvent[]): Promise<Given[]> {
    const receipts = await this.receipts(...events);
    return receipts.map((receipt, index) => {
      expect(receipt?.status === 'stored', 'the receipt stored for a kudos that is well formed', receipt);
      this.remember(events[index]!);
      return {id: events[index]!.id, cursor: receipt.cursor ?? ''};
    });
  }

  /** Takes note that something was given, so that it is taken back in the end. */
  remember({id, space}: CloudEvent): void {
    this.#given.set(id, space);
  }

  /** Takes note that a poll was opened, so that it is called off in the end. */
  rememberPoll({id, space}: CloudEvent): void {
    this.#polls.set(id, space);
  }

  /** Does something with a kudos or a poll, and gives what became of it: `stored`, `rejected/forbidden`. */
  async act<Type extends EventType>(subject: string, type: Type, data: EventData<Type>, space?: string): Promise<string> {
    return verdictOf(await this.receipt(this.event(type, data, {subject, space})));
  }

  /** The wall of the space, or of another one. */
  async wall(query = '', space = this.space): Promise<Wall> {
    const answer = await this.send(`/v1/views/kudos?space=${encodeURIComponent(space)}${query}`);
    return wallOf(answer);
  }

  /** The newest kudos: enough of them that what was just given is there, whoever else gives something meanwhile. */
  async newest(space?: string): Promise<KudosItem[]> {
    return (await this.wall(`&limit=${NEWEST}`, space)).items;
  }

  /** A kudos as this person sees it among the newest; nothing where they do not. */
  async item(id: string, space?: string): Promise<KudosItem | undefined> {
    return (await this.newest(space)).find((item) => item.id === id);
  }

  /** A kudos as this person sees it. */
  async seen(id: string): Promise<KudosItem> {
    const item = await this.item(id);
    expect(item !== undefined, `the kudos ${id} on the wall of ${this.id}, among the newest ${NEWEST}`, 'it is not there');
    return item;
  }

  /** Who is signed in, and what the host can do. */
  async session(): Promise<Session> {
    const answer = await this.send('/v1/session');
    const session = answer.status === 200 ? readSession(answer.json) : undefined;
    expect(session !== undefined, 'a session, with a principal', quoted(answer));
    return session;
  }

  /** Takes back what was given and is still there, and calls polls off. */
  async takeBack(): Promise<void> {
    const given = Array.from(this.#given, ([subject, space]) => this.event('hearth.kudos.withdrawn.v1', {}, {subject, space}));
    const polls = Array.from(this.#polls, ([subject, space]) => this.event('hearth.poll.called_off.v1', {}, {subject, space}));
    const events = [...given, ...polls];
    for (let start = 0; start < events.length; start += 20) await this.post(events.slice(start, start + 20));
  }
}

/** The receipts in an answer, each at the place of the event that it names. */
export function receiptsFor(events: readonly unknown[], answer: Answer): (Receipt | undefined)[] {
  const {json} = answer;
  expect(answer.status === 200 && isObject(json) && Array.isArray(json.receipts), '200 with a receipt for each event', quoted(answer));
  const left = json.receipts.filter(isObject) as unknown as Receipt[];
  return events.map((event) => {
    const {source, id} = isObject(event) ? event : {};
    const at = left.findIndex((receipt) => receipt.id === nameOf(id) && receipt.source === nameOf(source));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

const nameOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The wall in an answer. */
export function wallOf(answer: Answer): Wall {
  expect(answer.status === 200 && isObject(answer.json) && Array.isArray(answer.json.items), '200 with a view', quoted(answer));
  const {view, skipped} = parseView(answer.json, readKudosData);
  expect(skipped === 0, 'items that a client can read: id, type, at, by, data, can', answer.json);
  expect(view.items.length === answer.json.items.length, 'each item once in a view', answer.json);
  return view as Wall;
}
