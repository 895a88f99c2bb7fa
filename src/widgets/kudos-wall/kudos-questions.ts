import {languageWritten} from '../../elements/language-of.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {moderationQuestion} from '../../parts/moderation/moderation.questions.js';
import type {ModerationKind} from '../../parts/moderation/moderation.questions.js';
import {BLANK} from '../../parts/question/question.model.js';
import type {Answer, Question} from '../../parts/question/question.model.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {Audience} from '../../protocol/events/kudos.js';
import {valueChoice} from './kudos-value-choice.js';
import type {WallData, WallItem, WallReply} from './kudos-wall.model.js';

/** What can be asked about a kudos, or a reply to it. */
export type QuestionKind = 'edit' | 'reply' | 'sign' | 'audience' | ModerationKind;

/** What a question is about. */
export interface Topic {
  kind: QuestionKind;
  item: WallItem;
  /** The reply that is meant, if it is one. */
  reply?: WallReply;
}

/** The limit of the protocol for a reply; a schema in the page would cost what a card costs. */
const MAX_REPLY = 1000;

/** What a form about a kudos may hold. */
export interface QuestionLimits {
  /** Characters of a thank-you at most. */
  maxLength: number;
  /** The labels of the shared values to choose from, by id. */
  values: ReadonlyMap<string, string>;
}

/** The form for a question. */
export function questionOf(localize: LocalizeController, {kind, item, reply}: Topic, {maxLength, values}: QuestionLimits): Question {
  switch (kind) {
    case 'edit':
      return {
        text: {
          label: localize.term('kudosEditLabel'),
          max: maxLength,
          required: true,
          missing: localize.term('kudosNoMessage'),
          before: item.data.message,
        },
        ...(values.size > 0 && {several: valueChoice(localize, values)}),
        submit: localize.term('save'),
      };
    case 'reply':
      return {
        label: localize.term('kudosReply'),
        hint: localize.term(item.data.audience === 'recipient' ? 'kudosReplyHint_recipient' : 'kudosReplyHint'),
        text: {label: localize.term('kudosReplyLabel'), max: MAX_REPLY, required: true},
        submit: localize.term('kudosReplySend'),
      };
    case 'sign':
      return {
        label: localize.term('kudosSign'),
        hint: localize.term('kudosSignHint'),
        text: {label: localize.term('kudosSignLabel'), max: MAX_REPLY, required: true},
        submit: localize.term('kudosSignSend'),
      };
    case 'audience':
      return {
        label: localize.term('kudosAudienceSet'),
        hint: localize.term('kudosAudienceSetHint'),
        choices: {
          label: localize.term('kudosAudience'),
          options: item.data.audiences.map((value) => ({value, label: localize.term(`kudosAudienceMine_${value}`)})),
        },
        check: localize.term('kudosTellGiver', item.by?.name ?? localize.term('formerColleague')),
        submit: localize.term('save'),
      };
    default:
      return moderationQuestion(localize, kind, localize.term(reply ? 'kudosReportReplyAsk' : 'kudosReportAsk'));
  }
}

/** What stands in the form before anybody has answered. */
export function firstAnswer({kind, item}: Topic): Answer {
  if (kind === 'edit') return {...BLANK, text: item.data.message, several: item.data.valueIds};
  return kind === 'audience' ? {...BLANK, choice: shownTo(item.data)} : BLANK;
}

/** The circle that a recipient's kudos is shown to, as far as they know. */
const shownTo = ({audience, audiences}: WallData): Audience => (audiences.includes(audience) ? audience : 'recipient');

/** What an answer states about a kudos. */
export interface Fact {
  type: string;
  /** The id of the kudos. */
  subject: string;
  data: object;
}

/** The fact that an answer states, written into a wall. */
export function factOf(wall: Element, {kind, item, reply}: Topic, {choice, text, checked, several}: Answer): Fact {
  const subject = item.id;
  const about = reply ? {replyId: reply.id} : {};
  const inLanguage = (before?: WallData) => {
    const lang = languageWritten(wall, text, before && {text: before.message, lang: before.lang});
    return lang ? {lang} : {};
  };
  switch (kind) {
    case 'edit':
      return {
        type: 'hearth.kudos.edited.v1',
        subject,
        data: {version: item.data.version, message: text, valueIds: several, ...inLanguage(item.data)},
      };
    case 'reply':
    case 'sign':
      return {type: 'hearth.kudos.replied.v1', subject, data: {message: text, ...inLanguage()}};
    case 'report':
      return {type: 'hearth.kudos.reported.v1', subject, data: {reason: choice, ...(text && {note: text}), ...about}};
    case 'audience':
      return {type: 'hearth.kudos.visibility_set.v1', subject, data: {audience: choice, ...(checked && {tellGiver: true})}};
    case 'appeal':
      return {type: 'hearth.kudos.appealed.v1', subject, data: {note: text, ...about}};
    case 'hidden':
    case 'removed':
      return {type: `hearth.moderation.${kind}.v1`, subject, data: {reason: text, ...about}};
  }
}

const KINDS: Record<string, QuestionKind> = {
  'hearth.kudos.edited.v1': 'edit',
  'hearth.kudos.replied.v1': 'reply',
  'hearth.kudos.reported.v1': 'report',
  'hearth.kudos.visibility_set.v1': 'audience',
  'hearth.kudos.appealed.v1': 'appeal',
  'hearth.moderation.hidden.v1': 'hidden',
  'hearth.moderation.removed.v1': 'removed',
};

/** The question and the answer that a fact came from, to ask it again; nothing where it came from no question. */
export function askedBy({type, data}: CloudEvent): {kind: QuestionKind; replyId?: string; answer: Answer} | undefined {
  const kind = KINDS[type];
  const {message, note, reason, audience, tellGiver, replyId, valueIds} = data as Record<string, unknown>;
  if (!kind) return undefined;
  const choice = kind === 'report' ? reason : audience;
  const text = message ?? note ?? (kind === 'report' ? '' : reason);
  return {
    kind,
    replyId: replyId as string | undefined,
    answer: {
      choice: (choice as string | undefined) ?? '',
      text: (text as string | undefined) ?? '',
      checked: tellGiver === true,
      several: (valueIds as string[] | undefined) ?? [],
    },
  };
}
