/** The media type of a batch of events, as posted (CloudEvents 1.0, JSON batch format). */
export const BATCH_MEDIA_TYPE = 'application/cloudevents-batch+json';

/** An event as a client posts it: CloudEvents 1.0 in JSON, with the extension attribute `space`. */
export interface CloudEvent<Type extends string = string, Data = unknown> {
  specversion: '1.0';
  /** Unique with `source` for the person who sends it. 1 to 128 characters. */
  id: string;
  /** The application that states the fact, a URI reference of at most 256 characters; never one per tab. */
  source: string;
  /** `hearth.<widget>.<fact>.v<N>`, in the past tense. */
  type: Type;
  /** When it happened by the clock of the device (RFC 3339). The host orders by its own clock. */
  time: string;
  /** The space it belongs to. */
  space: string;
  /** The thing it is about. For a new thing: the event's own `id`. */
  subject?: string;
  datacontenttype?: 'application/json';
  dataschema?: string;
  /** After this moment the host must not accept the event (RFC 3339). */
  expirytime?: string;
  traceparent?: string;
  data: Data;
}

/** An event as the host stores it: with what only the host may say. */
export interface RecordedEvent<Type extends string = string, Data = unknown> extends CloudEvent<Type, Data> {
  /** When the host accepted it (RFC 3339). */
  recordedtime: string;
  /** Its place in the host's log: decimal digits, comparable by number. */
  sequence: string;
  authtype: 'user';
  /** The id of the person who was signed in. */
  authid: string;
}

/** What a widget hands over: the fact alone. Everything around it is filled in by {@link createEvent}. */
export interface EventDraft<Type extends string = string, Data = unknown> {
  type: Type;
  data: Data;
  /** The thing it is about; left out for a new thing. */
  subject?: string;
  /** The space; left out where the host configuration names one. */
  space?: string;
  /** Given when the thing was shown before it was sent, so that both have one id. */
  id?: string;
}

/** What {@link createEvent} needs beside the draft. */
export interface EventContext {
  space: string;
  source: string;
  /** The current time in milliseconds since the epoch. */
  now: number;
  /** How long the host may still accept the event, in milliseconds. */
  lifetime?: number;
}

/** The attributes that only a host may set. A client that sends one is refused. */
export const RESERVED_ATTRIBUTES = ['authtype', 'authid', 'authclaims', 'recordedtime', 'sequence', 'data_base64'] as const;

/** Builds the event that states a draft. */
export function createEvent<Type extends string, Data>(draft: EventDraft<Type, Data>, context: EventContext): CloudEvent<Type, Data> {
  const id = draft.id ?? newId();
  const event: CloudEvent<Type, Data> = {
    specversion: '1.0',
    id,
    source: context.source,
    type: draft.type,
    time: new Date(context.now).toISOString(),
    space: draft.space ?? context.space,
    subject: draft.subject ?? id,
    datacontenttype: 'application/json',
    data: draft.data,
  };
  if (context.lifetime !== undefined) event.expirytime = new Date(context.now + context.lifetime).toISOString();
  return event;
}

/** A new identifier: a random UUID (version 4, RFC 9562). */
export function newId(): string {
  // `randomUUID` exists in secure contexts only, and many an intranet is plain http.
  if (globalThis.crypto.randomUUID) return globalThis.crypto.randomUUID();
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
