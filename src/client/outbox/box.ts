import type {CloudEvent} from '../../protocol/cloud-event.js';
import {PendingChangeEvent, VerdictEvent} from '../events.js';
import type {PendingEvent} from '../host-connection.js';
import type {OutboxMessage, Settled} from './message.js';
import {emptyPartition} from './storage.js';
import type {Content, Decide, OutboxStorage, Row} from './storage.js';

/** How many accepted events are remembered until a view shows them. */
const MOST_ACCEPTED = 100;

/** What one person has unsent at one host: what is stored, as this tab last saw it, and word of every change to all tabs. */
export class Box {
  readonly name: string;
  readonly principal: string;
  readonly #endpoint: string;
  readonly #storage: OutboxStorage;
  readonly #emit: (event: Event) => void;
  readonly #tell: (message: OutboxMessage) => void;
  readonly #events = new Map<string, CloudEvent>();
  #accepted: PendingEvent[] = [];
  #isDurable: boolean;
  /** What was stored when this tab lost its storage: the next page finds it there, or another tab has sent it. */
  #leftBehind: readonly Row[] = [];
  #content: Content;
  /** How often somebody has looked at what is stored. */
  #turns = 0;
  /** The turn of whoever saw what is told of now. */
  #shown = 0;
  #pending: readonly PendingEvent[] | undefined;
  /** Called after the content has changed, by whomever. */
  onchange: (() => void) | undefined;

  /** @param emit tells this tab. @param tell tells the other tabs. */
  constructor(endpoint: string, principal: string, storage: OutboxStorage, emit: (event: Event) => void, tell: (message: OutboxMessage) => void) {
    this.name = partitionName(endpoint, principal);
    this.principal = principal;
    this.#endpoint = endpoint;
    this.#storage = storage;
    this.#emit = emit;
    this.#tell = tell;
    this.#content = {partition: emptyPartition(this.name, endpoint), rows: []};
    this.#isDurable = storage.durable;
  }

  get content(): Content {
    return this.#content;
  }

  get durable(): boolean {
    return this.#storage.durable;
  }

  get pending(): readonly PendingEvent[] {
    this.#pending ??= [
      ...this.#accepted,
      ...this.#leftBehind.map((row): PendingEvent => ({
        ...this.#pendingOf(row),
        status: row.state === 'parked' ? 'parked' : 'queued',
        durable: true,
      })),
      ...this.#content.rows.map((row) => this.#pendingOf(row)),
    ];
    return this.#pending;
  }

  /** Changes what is stored and tells everybody. `settled` names the events that got their final word by it. */
  async update<Result>(decide: Decide<Result>, settled: (result: Result) => Settled[] = () => []): Promise<Result> {
    let changed = false;
    let turn = 0;
    const {content, result} = await this.#storage.update({partition: this.name, endpoint: this.#endpoint}, (before) => {
      turn = ++this.#turns;
      const change = decide(before);
      changed = Boolean(change.add || change.put?.length || change.remove?.length || change.partition || change.forget);
      return change;
    });
    const verdicts = settled(result);
    this.#show(content, turn, verdicts, changed);
    if (changed) this.#tell({partition: this.name, settled: verdicts});
    return result;
  }

  /** Looks again at what is stored. */
  async refresh(settled: Settled[] = []): Promise<void> {
    const {content, result} = await this.#storage.update({partition: this.name, endpoint: this.#endpoint}, () => ({result: ++this.#turns}));
    this.#show(content, result, settled, true);
  }

  /** Forgets what was accepted, and what it cannot look after: no view will ever be at or past the cursors of a log that was replaced. */
  forgetAccepted(): void {
    this.#accepted = [];
    this.#leftBehind = [];
    this.#changed();
  }

  /** The event that a row holds; always the same object, so that what shows it need not look twice. */
  eventOf(row: Row): CloudEvent {
    let event = this.#events.get(row.body);
    if (!event) this.#events.set(row.body, (event = JSON.parse(row.body) as CloudEvent));
    return event;
  }

  #show(content: Content, turn: number, settled: Settled[], changed: boolean): void {
    if (this.#isDurable && !this.durable) this.#leftBehind = this.#content.rows;
    this.#isDurable = this.durable;
    this.#leftBehind = this.#leftBehind.filter(({id, source}) => !settled.some(({event}) => event.id === id && event.source === source));
    // Who looked first need not be told first.
    if (turn > this.#shown) {
      this.#shown = turn;
      this.#content = content;
    }
    const kept = new Set([...this.#leftBehind, ...this.#content.rows].map(({body}) => body));
    for (const body of this.#events.keys()) if (!kept.has(body)) this.#events.delete(body);
    for (const {event, receipt, memo} of settled) {
      if (receipt.status === 'rejected' || this.#accepted.some((other) => other.event.id === event.id)) continue;
      this.#accepted = [...this.#accepted, {event, status: 'accepted' as const, receipt, cursor: receipt.cursor, durable: true, memo}].slice(
        -MOST_ACCEPTED,
      );
    }
    if (changed || settled.length > 0) this.#changed();
    for (const {event, receipt} of settled) this.#emit(new VerdictEvent(event, receipt));
  }

  #changed(): void {
    this.#pending = undefined;
    this.onchange?.();
    this.#emit(new PendingChangeEvent());
  }

  #pendingOf(row: Row): PendingEvent {
    const {state, receipt, notBefore, memo} = row;
    const until = state === 'queued' && receipt ? notBefore : undefined;
    return {event: this.eventOf(row), status: state, receipt, until, durable: this.durable, memo};
  }
}

/** A URL has no spaces, so the two cannot run into each other. */
export const partitionName = (endpoint: string, principal: string): string => `${endpoint} ${principal}`;
