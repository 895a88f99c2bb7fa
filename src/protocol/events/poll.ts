import * as v from 'valibot';
import {id, language, limitedText, timestamp} from './fields.js';
import {draftErrors} from './poll-checks.js';
import {partId, pollForm, pollResponse, whole} from './poll-form.js';
import {POLL_LIMITS} from './poll-limits.js';

export type {PollForm} from './poll-form.js';
export {POLL_LIMITS, POLL_TYPES} from './poll-limits.js';

/** The SHA-256 digest of a definition, as base64url. */
const definitionHash = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'hash'));
/** What a list of texts in the results calls one of them. */
const textId = v.pipe(v.string(), v.regex(/^[\da-f]{16}$/, 'id'));
const awaited = (least: number) =>
  v.pipe(v.number(), v.integer('integer'), v.minValue(least, 'too-small'), v.maxValue(POLL_LIMITS.mostAwaited, 'too-large'));
const groups = v.pipe(v.array(id), v.minLength(1, 'required'), v.maxLength(POLL_LIMITS.groups, 'too-many'));
const reason = limitedText(POLL_LIMITS.reason);

const definition = v.pipe(
  v.strictObject({
    question: limitedText(POLL_LIMITS.question),
    why: limitedText(POLL_LIMITS.why),
    askedBy: limitedText(POLL_LIMITS.askedBy),
    /** Who is asked: the people of these groups, or of the whole space where there are none. */
    audience: v.optional(v.strictObject({groups: v.optional(groups)})),
    form: pollForm,
    /** Of which series of polls it is a round. The name is public, and whoever opens one chooses it; nothing of an answer has it. */
    series: v.optional(v.strictObject({id: partId, round: whole(1, POLL_LIMITS.rounds)})),
    /** What those who run it can know: who said what, what groups said, or not even that from the data of the host. */
    privacy: v.picklist(['named', 'confidential', 'unlinkable'], 'unknown'),
    minGroup: v.optional(awaited(POLL_LIMITS.minGroup)),
    minText: v.optional(awaited(POLL_LIMITS.minText)),
    /** When those who are asked see results: when they have answered, when it is closed, or not at all. */
    results: v.optional(v.picklist(['after-answer', 'after-close', 'host-only'], 'unknown')),
    /** Whether "prefer not to say" is offered. */
    abstain: v.optional(v.picklist(['offer', 'none'], 'unknown')),
    comments: v.optional(v.boolean()),
    /** Whether an answer can be changed, and taken back; where it cannot it is final. */
    allowChange: v.optional(v.boolean()),
    /** From when on it is asked; from now on where it is left out. */
    opensAt: v.optional(timestamp),
    closesAt: timestamp,
    /** Until when those who ask want to say what comes of it. */
    outcomeDue: v.optional(timestamp),
    lang: v.optional(language),
  }),
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed || dataset.issues) return;
    for (const {pointer, code} of draftErrors(dataset.value)) {
      const [first, ...rest] = pointer.slice(1).split('/');
      const item = (key: string): v.UnknownPathItem => ({type: 'unknown', origin: 'value', input: dataset.value, key, value: undefined});
      addIssue({message: code, path: [item(first!), ...rest.map(item)]});
    }
  }),
);

/**
 * The data of each event of a poll, by type. But for unlinkable polls: there an answer is no event, it is a ballot, and has no sender.
 * Events of answers and reports are between whoever sends them and the host, and reach nobody else.
 */
export const pollEvents = {
  /** Somebody whom the host lets do so asks a question. All of it holds as it is from now on: whoever wants another one opens another poll. */
  'hearth.poll.opened.v1': definition,
  /** Somebody answered. `definitionHash` is that of the definition that they were shown. */
  'hearth.poll.answered.v1': v.strictObject({definitionHash, ...pollResponse}),
  /** Somebody gave another answer in place of theirs. What figures were told before tells still what they said then. */
  'hearth.poll.changed.v1': v.strictObject({definitionHash, ...pollResponse}),
  /** Somebody took their answer back, where answers are not final. It is in no figures but those that were told, or counted together, before. */
  'hearth.poll.withdrawn.v1': v.strictObject({}),
  /** Whoever runs it closed it before its time. */
  'hearth.poll.closed.v1': v.strictObject({}),
  /** Whoever runs it called it off: nothing of what was answered is ever told. */
  'hearth.poll.called_off.v1': v.strictObject({reason: v.optional(reason)}),
  /** Whoever runs it said what comes of it; the last time counts. */
  'hearth.poll.outcome_recorded.v1': v.strictObject({text: limitedText(POLL_LIMITS.outcome)}),
  /** Somebody asks moderators to look at the question, or at one of the texts in its results. By itself this hides nothing. */
  'hearth.poll.reported.v1': v.strictObject({
    reason: v.picklist(['hurtful', 'private', 'untrue', 'unwanted', 'other']),
    note: v.optional(limitedText(POLL_LIMITS.note)),
    textId: v.optional(textId),
  }),
  /** Whoever runs a question that moderators took away asks them to decide again: once, on each decision. */
  'hearth.poll.appealed.v1': v.strictObject({note: limitedText(POLL_LIMITS.note)}),
  /** A moderator decided that it may be asked, or that it goes; with `textId`, the same of one of the texts. */
  'hearth.poll.moderated.v1': v.strictObject({
    decision: v.picklist(['approved', 'removed']),
    reason: v.optional(reason),
    textId: v.optional(textId),
  }),
} as const;

export type PollEventType = keyof typeof pollEvents;
export type PollEventData<Type extends PollEventType> = v.InferOutput<(typeof pollEvents)[Type]>;
export type PollOpened = PollEventData<'hearth.poll.opened.v1'>;
