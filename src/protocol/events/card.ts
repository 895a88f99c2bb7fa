import * as v from 'valibot';
import {attribute, id, language, limitedText, timestamp, version} from './fields.js';

/** The limits of a card that hold on every host; a host or a page may ask for less. */
export const CARD_LIMITS = {
  /** Answers on one card. */
  answers: 60,
  /** Grapheme clusters of an answer. */
  answer: 1000,
  /** Grapheme clusters of a question. */
  prompt: 200,
  /** Grapheme clusters of a field: a name, pronouns, how the name is said, working hours. */
  field: 120,
  /** What a person likes to be asked about. */
  tags: 5,
  /** Grapheme clusters of each of those. */
  tag: 40,
  /** Grapheme clusters of what describes a picture. */
  alt: 300,
  /** Bytes of a picture. */
  imageBytes: 2 * 1024 * 1024,
  /** Pixels of a picture along its longer side. */
  imageSide: 4096,
  /** Grapheme clusters of a question to whoever the card is about. */
  question: 500,
  /** Thanks and questions that wait on one card. */
  notes: 200,
  /** Grapheme clusters of the note on a report or an appeal. */
  note: 1000,
  /** People from whom a card is kept. */
  blocked: 200,
} as const;

/**
 * Who may see a part of a card: whoever it is about (`me`), the people of the space in which it was written (`team`), everyone at work
 * (`org`), or the people of one group.
 */
const audience = v.union([v.picklist(['me', 'team', 'org']), v.strictObject({group: id})], 'audience');
export type CardAudience = v.InferOutput<typeof audience>;

/** The question that an answer is to, as it was asked: decks change, and the answer keeps the words that it answers. */
const prompt = v.strictObject({
  /** Of a question from a deck. Absent for one's own. */
  id: v.optional(id),
  text: limitedText(CARD_LIMITS.prompt),
  lang: v.optional(language),
});
export type AnsweredPrompt = v.InferOutput<typeof prompt>;

/** A picture that the host keeps, and what it shows in words; `decorative` where it tells nothing that the answer does not. */
const image = v.union([v.strictObject({id, alt: limitedText(CARD_LIMITS.alt)}), v.strictObject({id, decorative: v.literal(true)})], 'image');
export type CardImage = v.InferOutput<typeof image>;

const answerId = attribute(128);
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'date'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'date'),
);
const note = limitedText(CARD_LIMITS.note);
/** Text, or nothing to take it off the card. */
const textOrNothing = (max: number) => v.union([v.literal(''), limitedText(max)]);

/** The parts of a card that are not answers. */
const textField = v.picklist(['name', 'pronouns', 'pronunciation', 'workingHours']);
export type CardTextField = v.InferOutput<typeof textField>;
export type CardField = CardTextField | 'pronunciationAudio' | 'askMeAbout';

/** What of a card moderators are asked about: exactly one of an answer, a field, and a question that came to whoever the card is about. */
const meant = {
  answerId: v.optional(answerId),
  field: v.optional(v.picklist([...textField.options, 'pronunciationAudio', 'askMeAbout'])),
  noteId: v.optional(attribute(128)),
};

/** The data of each card event, by type. Those without a note are about the card of whoever sends them, and need no subject. */
export const cardEvents = {
  /**
   * Somebody answered a question on their card, or changed an answer. A new answer has the id of the event. `answerId` names the answer
   * that is changed, with the version that it had; whoever changed it elsewhere meanwhile is told so (`precondition`).
   */
  'hearth.card.answer_set.v1': v.strictObject({
    answerId: v.optional(answerId),
    version: v.optional(version),
    prompt,
    text: limitedText(CARD_LIMITS.answer),
    lang: v.optional(language),
    image: v.optional(image),
    audience,
    expiresAt: v.optional(timestamp),
  }),
  /** Somebody took an answer off their card. */
  'hearth.card.answer_removed.v1': v.strictObject({answerId}),
  /** Somebody put the answers into another order. Those not named come after, as they were. */
  'hearth.card.answers_ordered.v1': v.strictObject({order: v.pipe(v.array(answerId), v.maxLength(CARD_LIMITS.answers, 'too-many'))}),
  /** Somebody said something about themselves, or took it off their card (an empty value). */
  'hearth.card.field_set.v1': v.union([
    v.strictObject({field: textField, value: textOrNothing(CARD_LIMITS.field), audience}),
    v.strictObject({
      field: v.literal('pronunciationAudio'),
      value: v.union([v.literal(''), v.pipe(v.string(), v.maxLength(2048, 'too-long'), v.regex(/^(?:https:\/\/|\/(?!\/))/, 'url'))]),
      audience,
    }),
    v.strictObject({
      field: v.literal('askMeAbout'),
      value: v.pipe(v.array(limitedText(CARD_LIMITS.tag)), v.maxLength(CARD_LIMITS.tags, 'too-many')),
      audience,
    }),
  ]),
  /** Somebody shares their card: from now on each part is seen by those it is for. */
  'hearth.card.published.v1': v.strictObject({}),
  /** Somebody took their card back, with all that stood on it. */
  'hearth.card.withdrawn.v1': v.strictObject({}),
  /** Somebody keeps all that stands on their card to themselves. */
  'hearth.card.made_private.v1': v.strictObject({}),
  /** Somebody likes their card to be looked at by the people of the space, not before a day where they name one. */
  'hearth.card.spotlight_volunteered.v1': v.strictObject({notBefore: v.optional(date)}),
  /** Somebody does not, or no longer. */
  'hearth.card.spotlight_withdrawn.v1': v.strictObject({}),
  /** Somebody keeps their card from one person. That person is not told: for them it is as empty as one that nobody wrote. */
  'hearth.card.blocked.v1': v.strictObject({personId: id}),
  /** Somebody does so no longer. */
  'hearth.card.unblocked.v1': v.strictObject({personId: id}),
  /** Somebody lets what they have in common with others be worked out, for them and for those others who let it, too. */
  'hearth.card.overlap_allowed.v1': v.strictObject({}),
  /** Somebody does so no longer. */
  'hearth.card.overlap_disallowed.v1': v.strictObject({}),
  /** Somebody thanks whoever the card is about (`subject`) for an answer. Only that person sees it. */
  'hearth.card.appreciated.v1': v.strictObject({answerId}),
  /** Somebody asks whoever the card is about (`subject`) a question. Only that person sees it. */
  'hearth.card.asked.v1': v.strictObject({
    answerId: v.optional(answerId),
    topic: v.optional(limitedText(CARD_LIMITS.tag)),
    message: limitedText(CARD_LIMITS.question),
  }),
  /** Whoever the card is about, or whoever wrote it, takes thanks or a question away. The id of either is the `id` of its event. */
  'hearth.card.note_removed.v1': v.strictObject({noteId: attribute(128)}),
  /**
   * Somebody asks moderators to look at an answer or a field on the card of another (`subject`), or whoever the card is about at a question that came
   * to them (`subject` is their own card). By itself this hides nothing.
   */
  'hearth.card.reported.v1': v.strictObject({
    ...meant,
    reason: v.picklist(['hurtful', 'private', 'untrue', 'unwanted', 'other']),
    note: v.optional(note),
  }),
  /**
   * A moderator decided on what stands on the card of another (`subject`); `version` is the one that they read. What hides or removes something
   * needs a `reason`: whoever wrote it is told.
   */
  'hearth.card.moderated.v1': v.strictObject({
    ...meant,
    version,
    decision: v.picklist(['approved', 'hidden', 'removed']),
    reason: v.optional(limitedText(500)),
  }),
  /** Whoever wrote what moderators hid or removed asks them, once, to decide again; of a question, `subject` is the card that it was asked on. */
  'hearth.card.appealed.v1': v.strictObject({...meant, note}),
} as const;

export type CardEventType = keyof typeof cardEvents;
export type CardEventData<Type extends CardEventType> = v.InferOutput<(typeof cardEvents)[Type]>;
export type AnswerSet = CardEventData<'hearth.card.answer_set.v1'>;

/** What people think of a question of a deck, by type of event. `subject` is the id of the question. It is kept without who said it. */
export const promptEvents = {
  /** Somebody said what they think of a question; once more, and the last word counts. */
  'hearth.prompt.rated.v1': v.strictObject({verdict: v.picklist(['good', 'eye-roll', 'too-personal'])}),
} as const;

export type PromptEventType = keyof typeof promptEvents;
