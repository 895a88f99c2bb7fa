import * as v from 'valibot';
import {WORD_LENGTH} from '../results/answers.js';
import type {AnswerValue} from '../results/answers.js';
import {limitedText} from './fields.js';
import {POLL_LIMITS} from './poll-limits.js';

/** The id of an option: letters, digits, dots, hyphens and underscores, so that it is the name of nothing that every object has. */
const optionId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'id'));

export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer('integer'), v.minValue(least, 'too-small'), v.maxValue(most, 'too-large'));

const option = v.strictObject({
  id: optionId,
  text: limitedText(POLL_LIMITS.option),
  desc: v.optional(limitedText(POLL_LIMITS.desc)),
});
const options = (most: number) => v.pipe(v.array(option), v.minLength(POLL_LIMITS.fewestOptions, 'too-few'), v.maxLength(most, 'too-many'));
const label = limitedText(POLL_LIMITS.label);

/** The id of an item or of a dial. What is kept by it is looked up in objects, so it is the name of nothing that every object has. */
export const partId = v.pipe(
  optionId,
  v.check((id) => !(id in {}), 'id'),
);
const point = v.pipe(v.string(), v.regex(/^(?:[1-9]|1[01])$/, 'option'));

/** A scale: see `src/protocol/scales`. Its parts are only named here; whether they belong together `poll-checks` looks at. */
const packScale = v.strictObject({
  points: whole(3, 11),
  low: label,
  high: label,
  dials: v.pipe(v.array(v.strictObject({id: partId, label})), v.minLength(1, 'too-few'), v.maxLength(POLL_LIMITS.dials, 'too-many')),
  items: v.pipe(
    v.array(v.strictObject({id: partId, text: limitedText(POLL_LIMITS.item), dial: partId, reversed: v.optional(v.boolean())})),
    v.minLength(1, 'too-few'),
    v.maxLength(POLL_LIMITS.items, 'too-many'),
  ),
  missing: v.optional(v.picklist(['half', 'all'], 'unknown')),
});

/** What may be answered: the type of a question, and what belongs to it. */
export const pollForm = v.variant(
  'type',
  [
    /** One of some options. */
    v.strictObject({type: v.literal('choice'), options: options(POLL_LIMITS.options)}),
    /** Some of them: from `min` (1 where it is left out) to `max` (all). */
    v.strictObject({
      type: v.literal('multi'),
      options: options(POLL_LIMITS.options),
      min: v.optional(whole(1, POLL_LIMITS.options)),
      max: v.optional(whole(1, POLL_LIMITS.options)),
    }),
    /** A point from 1 to `points`, with words at both ends. */
    v.strictObject({type: v.literal('scale'), points: whole(3, 11), low: label, high: label, middle: v.optional(label)}),
    /** A point from 0 to 10. */
    v.strictObject({type: v.literal('recommend')}),
    /** One of five steps, which the page names. */
    v.strictObject({type: v.literal('mood')}),
    /** An order; some may be left out of it where it is `partial`. */
    v.strictObject({type: v.literal('rank'), options: options(POLL_LIMITS.ranked), partial: v.optional(v.boolean())}),
    /** A text. */
    v.strictObject({type: v.literal('text')}),
    /** One to three words. */
    v.strictObject({type: v.literal('word')}),
    /** A point for each of some items, which make dials. */
    v.strictObject({type: v.literal('pack'), scale: packScale}),
  ],
  'unknown',
);
export type PollForm = v.InferOutput<typeof pollForm>;

const word = v.pipe(
  limitedText(WORD_LENGTH),
  v.check((value) => !/\s/u.test(value), 'word'),
);

/**
 * What somebody answers, in one of these members: `option` for one option or one point, by its id or its number; `options` for several or an
 * order; `text`; `words`; `points` by the ids of items; `abstain` for "prefer not to say", which is an answer, too. Whether it fits the question only its definition tells.
 */
export const pollAnswer = v.pipe(
  v.strictObject({
    abstain: v.optional(v.literal(true, 'abstain')),
    option: v.optional(optionId),
    options: v.optional(v.pipe(v.array(optionId), v.maxLength(POLL_LIMITS.options, 'too-many'))),
    text: v.optional(limitedText(POLL_LIMITS.text)),
    words: v.optional(v.pipe(v.array(word), v.minLength(1, 'too-few'), v.maxLength(3, 'too-many'))),
    points: v.optional(
      v.pipe(
        v.record(partId, point),
        v.check((points) => Object.keys(points).length > 0, 'too-few'),
        v.check((points) => Object.keys(points).length <= POLL_LIMITS.items, 'too-many'),
      ),
    ),
  }),
  v.check((value) => Object.values(value).filter((member) => member !== undefined).length === 1, 'answer'),
  v.transform((value) => value as AnswerValue),
);

/** An answer with what somebody says beside it, where the poll takes that. */
export const pollResponse = {answer: pollAnswer, comment: v.optional(limitedText(POLL_LIMITS.comment))};
