import * as v from 'valibot';
import {id, language, limitedText, replyId, timestamp, version} from './fields.js';

/** The limits of a kudos that hold on every host; a host or a wall may ask for less. */
export const KUDOS_LIMITS = {
  /** Recipients of one kudos. */
  recipients: 50,
  /** Grapheme clusters of a message. */
  message: 2000,
  /** Shared values on one kudos. */
  values: 3,
  /** Grapheme clusters of the title of an occasion. */
  title: 120,
  /** How far ahead an occasion may be revealed, in days. */
  revealDays: 366,
  /** Grapheme clusters of a reply. */
  reply: 1000,
  /** Replies to one kudos; of an occasion, signatures, and as many replies of the one it is for. */
  replies: 200,
  /** Grapheme clusters of the note on a report or an appeal. */
  note: 1000,
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
  url: v.optional(v.pipe(v.string(), v.maxLength(2048, 'too-long'), v.url('url'), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:/, 'url'))),
});
/**
 * What many sign for: the kudos is a card for one person, and its replies are the signatures. Until `revealAt` that person does not know
 * of it; without that moment they see it grow.
 */
const occasion = v.strictObject({title: limitedText(KUDOS_LIMITS.title), revealAt: v.optional(timestamp)});
const mark = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/, 'mark'));

const note = limitedText(KUDOS_LIMITS.note);

/** Why somebody reports a text: it hurts, it tells what is private, it is not true, whom it is about does not want it, or else. */
const reportReason = v.picklist(['hurtful', 'private', 'untrue', 'unwanted', 'other']);
export type ReportReason = v.InferOutput<typeof reportReason>;

/** What a recipient says to a kudos about them being shown to others than themselves and the giver. */
const consentDecision = v.picklist(['accept', 'decline']);
export type ConsentDecision = v.InferOutput<typeof consentDecision>;

/** The data of each kudos event, by type. */
export const kudosEvents = {
  /** Somebody thanked one or more people or groups, or opened a card for one person that others sign (`occasion`). */
  'hearth.kudos.given.v1': v.strictObject({
    to: recipients,
    message,
    valueIds: v.optional(valueIds),
    context: v.optional(context),
    audience,
    lang: v.optional(language),
    occasion: v.optional(occasion),
  }),
  /** The giver changed the words. `version` is the one that they had before them; the language is that of the new ones, unknown without `lang`. */
  'hearth.kudos.edited.v1': v.strictObject({
    version,
    message,
    valueIds: v.optional(valueIds),
    lang: v.optional(language),
  }),
  /** The giver took it back. */
  'hearth.kudos.withdrawn.v1': v.strictObject({}),
  /** Somebody set a mark. */
  'hearth.kudos.reacted.v1': v.strictObject({mark}),
  /** Somebody took their mark back. */
  'hearth.kudos.unreacted.v1': v.strictObject({mark}),
  /**
   * A recipient said who may see it at most: never more than the giver meant. `recipient` keeps it private, between the giver and those
   * it thanks. Each recipient speaks for themselves and may change their mind; where they differ, the narrowest holds for all.
   * `tellGiver` lets the giver know who keeps it closer; without it the giver is told nothing.
   */
  'hearth.kudos.visibility_set.v1': v.strictObject({audience, tellGiver: v.optional(v.boolean())}),
  /**
   * A recipient agreed to it being shown to its audience, or did not. Where the host asks first, it stays between the giver and those it
   * thanks until each person that it names, and somebody of each group that it names, has accepted. To decline is never told to the giver.
   */
  'hearth.kudos.consent_set.v1': v.strictObject({decision: consentDecision}),
  /** Somebody replied; to an occasion, signed. The id of the reply is the `id` of the event. */
  'hearth.kudos.replied.v1': v.strictObject({message: limitedText(KUDOS_LIMITS.reply), lang: v.optional(language)}),
  /** Whoever replied took it back. */
  'hearth.kudos.reply_withdrawn.v1': v.strictObject({replyId}),
  /** Somebody asks moderators to look at it, or at a reply to it. By itself this hides nothing. */
  'hearth.kudos.reported.v1': v.strictObject({reason: reportReason, note: v.optional(note), replyId: v.optional(replyId)}),
  /** The author of what moderators hid or removed asks them, once, to decide again. */
  'hearth.kudos.appealed.v1': v.strictObject({note, replyId: v.optional(replyId)}),
} as const;

export type KudosEventType = keyof typeof kudosEvents;
export type KudosEventData<Type extends KudosEventType> = v.InferOutput<(typeof kudosEvents)[Type]>;
export type KudosGiven = KudosEventData<'hearth.kudos.given.v1'>;
export type KudosEdited = KudosEventData<'hearth.kudos.edited.v1'>;
