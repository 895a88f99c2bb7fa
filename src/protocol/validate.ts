import * as v from 'valibot';
import {RESERVED_ATTRIBUTES} from './cloud-event.js';
import type {CloudEvent} from './cloud-event.js';
import {attribute, timestamp} from './events/fields.js';
import {eventSchemas, isEventType} from './events/index.js';
import type {EventData, EventType} from './events/index.js';
import type {FieldError} from './receipt.js';

/** A URI reference, as far as a host needs to know (RFC 3986): no white space, no control characters, nothing that must be encoded. */
const uriReference = (max: number) =>
  v.pipe(v.string(), v.regex(/^[^\s<>"{}|\\^`\p{Cc}\p{Surrogate}]+$/u, 'uri-reference'), v.maxLength(max, 'too-long'));

/** The envelope of an event as a client sends it. Attributes that are not listed are dropped. */
export const envelopeSchema = v.object({
  specversion: v.literal('1.0', 'specversion'),
  id: attribute(128),
  source: uriReference(256),
  type: attribute(128),
  time: timestamp,
  space: attribute(128),
  subject: v.optional(attribute(128)),
  dataschema: v.optional(uriReference(1024)),
  datacontenttype: v.optional(v.literal('application/json', 'datacontenttype')),
  expirytime: v.optional(timestamp),
  traceparent: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/, 'traceparent'))),
  data: v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'object'),
});

/** An event whose type is known and whose data fits it. */
export type KnownEvent = {[Type in EventType]: CloudEvent<Type, EventData<Type>>}[EventType];

/** Either the event, in its normal form, or why it is none. */
export type Validation = {ok: true; event: KnownEvent} | {ok: false; code: 'invalid' | 'reserved-attribute' | 'unknown-type'; errors: FieldError[]};

/**
 * Checks an event that came from outside: its envelope, its type, its data. Texts in the result are normalised. Both sides use it:
 * the page before it keeps an event, the host before it accepts one.
 */
export function validateEvent(value: unknown): Validation {
  if (typeof value === 'object' && value !== null) {
    const reserved = RESERVED_ATTRIBUTES.filter((name) => Object.hasOwn(value, name));
    if (reserved.length > 0)
      return {ok: false, code: 'reserved-attribute', errors: reserved.map((name) => ({pointer: `/${name}`, code: 'reserved'}))};
  }
  const envelope = v.safeParse(envelopeSchema, value, {abortPipeEarly: true});
  if (!envelope.success) return {ok: false, code: 'invalid', errors: fieldErrors(envelope.issues)};
  const {type} = envelope.output;
  if (!isEventType(type)) return {ok: false, code: 'unknown-type', errors: [{pointer: '/type', code: 'unknown-type'}]};
  const data = v.safeParse(eventSchemas[type] as v.GenericSchema, envelope.output.data, {abortPipeEarly: true});
  if (!data.success) return {ok: false, code: 'invalid', errors: fieldErrors(data.issues, '/data')};
  return {ok: true, event: {...envelope.output, data: data.output} as KnownEvent};
}

/** Issues as JSON Pointers with codes. A rule without a code of its own is a matter of type: `required`, `unknown-member` or `type`. */
function fieldErrors(issues: readonly v.BaseIssue<unknown>[], base = ''): FieldError[] {
  return issues.map((issue) => {
    const pointer = base + (issue.path ?? []).map((item) => `/${String(item.key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    if (/^[a-z-]+$/.test(issue.message)) return {pointer, code: issue.message};
    if (issue.type === 'strict_object')
      return {pointer, code: issue.input === undefined || issue.expected !== 'never' ? 'required' : 'unknown-member'};
    if (issue.type === 'object') return {pointer, code: pointer === '' ? 'type' : 'required'};
    return {pointer, code: issue.input === undefined ? 'required' : 'type'};
  });
}
