import * as v from 'valibot';
import {id, language, limitedText} from './fields.js';

/** The limits of a kudos that hold on every host; a host or a wall may ask for less. */
export const KUDOS_LIMITS = {
  /** Recipients of one kudos. */
  recipients: 50,
  /** Grapheme clusters of a message. */
  message: 2000,
  /** Shared values on one kudos. */
  values: 3,
} as const;

/** Who may see a kudos: those it thanks, the people of its space, or everyone at work. */
const audience = v.picklist(['recipient', 'group', 'everyone']);
export type Audience = v.InferOutput<typeof audience>;

const recipient = v.strictObject({kind: v.picklist(['person', 'group']), id});
const recipients = v.pipe(v.array(recipient), v.minLength(1, 'required'), v.maxLength(KUDOS_LIMITS.recipients, 'too-many'));
const message = limitedText(KUDOS_LIMITS.message);
const valueIds = v.pipe(v.array(id), v.maxLength(KUDOS_LIMITS.values, 'too-many'));
const context = v.strictObject({
  kind: v.picklist(['goal', 'help', 'other']),
  id,
  label: limitedText(120),
  url: v.optional(v.pipe(v.string(), v.maxLength(2048, 'too-long'), v.url('url'))),
});
const mark = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/, 'mark'));

/** The data of each kudos event, by type. */
export const kudosEvents = {
  /** Somebody thanked one or more people or groups. */
  'hearth.kudos.given.v1': v.strictObject({
    to: recipients,
    message,
    valueIds: v.optional(valueIds),
    context: v.optional(context),
    audience,
    lang: v.optional(language),
  }),
  /** The giver changed the words. `version` is the one that they had before them. */
  'hearth.kudos.edited.v1': v.strictObject({
    version: v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'too-small')),
    message,
    valueIds: v.optional(valueIds),
  }),
  /** The giver took it back. */
  'hearth.kudos.withdrawn.v1': v.strictObject({}),
  /** Somebody set a mark. */
  'hearth.kudos.reacted.v1': v.strictObject({mark}),
  /** Somebody took their mark back. */
  'hearth.kudos.unreacted.v1': v.strictObject({mark}),
} as const;

export type KudosEventType = keyof typeof kudosEvents;
export type KudosEventData<Type extends KudosEventType> = v.InferOutput<(typeof kudosEvents)[Type]>;
export type KudosGiven = KudosEventData<'hearth.kudos.given.v1'>;
export type KudosEdited = KudosEventData<'hearth.kudos.edited.v1'>;
