import type {PollForm} from '../../protocol/events/poll-form.js';
import {findPersonalData} from '../../protocol/personal-data.js';
import type {PollDefinition, PollResponse} from '../../protocol/poll.js';
import {responseErrors} from '../../protocol/poll.js';
import {isAbstention} from '../../protocol/results/answers.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import {optionIds} from '../../protocol/results/definition.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {hasName} from './own-name.js';

/** What stands in the form of a poll, whatever its type: what belongs to another type is empty. */
export interface PollDraft {
  abstain: boolean;
  /** The option, or the number of the point, that is chosen of one. */
  option: string;
  /** What is chosen of several, in no order; or what is put in an order, the first first. */
  options: readonly string[];
  /** As typed. */
  text: string;
  /** Three fields, as typed. */
  words: readonly string[];
  /** The number of the point that is chosen, by the id of the item. */
  points: Readonly<Record<string, string>>;
  /** As typed. */
  comment: string;
}

/** A form in which nothing stands yet. No answer is chosen before somebody chooses it. */
export const BLANK_DRAFT: PollDraft = {abstain: false, option: '', options: [], text: '', words: ['', '', ''], points: {}, comment: ''};

/** A draft that was kept, as far as it fits the question: an earlier version may have kept another form of it. */
export function readDraft(form: PollForm, kept: Partial<PollDraft> | undefined): PollDraft {
  const ids = optionIds(form);
  const {option = '', options = [], words = [], points = {}, text = '', comment = '', abstain = false} = kept ?? {};
  const items = form.type === 'pack' ? form.scale.items.map(({id}) => id) : [];
  return {
    abstain: abstain === true,
    option: ids.includes(option) ? option : '',
    options: Array.isArray(options) ? options.filter((id) => ids.includes(id)) : [],
    text: `${text}`,
    words: [0, 1, 2].map((at) => `${words[at] ?? ''}`),
    points: Object.fromEntries(Object.entries(points ?? {}).filter(([id, point]) => items.includes(id) && typeof point === 'string')),
    comment: `${comment}`,
  };
}

/** The draft from which an answer came: whoever changes theirs goes on from it. */
export function draftOf(form: PollForm, {answer, comment}: PollResponse): PollDraft {
  return readDraft(form, {...(answer as Partial<PollDraft>), ...(comment !== undefined && {comment})});
}

/** Whether anything stands in a draft. */
export const isBlank = (draft: PollDraft): boolean => JSON.stringify(draft) === JSON.stringify(BLANK_DRAFT);

/** What a draft says. */
export function responseOf(form: PollForm, {abstain, option, options, text, words, points, comment}: PollDraft): PollResponse {
  const said = normalizeText(comment);
  return {answer: abstain ? {abstain: true} : answer(), ...(said && {comment: said})};

  function answer(): AnswerValue {
    switch (form.type) {
      case 'multi':
      case 'rank':
        return {options: [...options]};
      case 'text':
        return {text: normalizeText(text)};
      case 'word':
        return {words: words.map(normalizeText).filter((word) => word !== '')};
      case 'pack':
        return {points: {...points}};
      default:
        return {option};
    }
  }
}

/** What keeps a draft from being sent. */
export type Missing =
  | {what: 'choice' | 'text' | 'one-word'}
  | {what: 'too-few' | 'too-many'; count: number}
  /** The ids of what is not placed yet. */
  | {what: 'rank'; options: string[]}
  /** The excess, in grapheme clusters. */
  | {what: 'text-long' | 'word-long' | 'comment-long'; count: number};

/** What keeps a draft from being sent: of its answer, and of what stands beside it. */
export function missingIn(
  definition: PollDefinition,
  draft: PollDraft,
  limits: {text: number; comment: number; word: number},
): {answer?: Missing; comment?: Missing} {
  const {form} = definition;
  const response = responseOf(form, draft);
  const excess = (text: string, max: number) => graphemeCount(text) - max;
  const over = excess(response.comment ?? '', limits.comment);
  const comment: {comment?: Missing} = over > 0 ? {comment: {what: 'comment-long', count: over}} : {};
  return {...comment, ...withAnswer(wrongAnswer())};

  function wrongAnswer(): Missing | undefined {
    const {answer} = response;
    if (isAbstention(answer)) return undefined;
    if ('text' in answer && excess(answer.text, limits.text) > 0) return {what: 'text-long', count: excess(answer.text, limits.text)};
    if ('words' in answer) {
      if (answer.words.some((word) => /\s/u.test(word))) return {what: 'one-word'};
      const longest = Math.max(0, ...answer.words.map((word) => excess(word, limits.word)));
      if (longest > 0) return {what: 'word-long', count: longest};
    }
    const code = responseErrors(definition, {answer}).find(({pointer}) => pointer === '/answer')?.code;
    if (code === undefined) return undefined;
    if (form.type === 'text' || form.type === 'word') return {what: 'text'};
    if (form.type === 'rank') return {what: 'rank', options: optionIds(form).filter((id) => !draft.options.includes(id))};
    if (form.type !== 'multi' || draft.options.length === 0) return {what: 'choice'};
    return code === 'too-many' ? {what: 'too-many', count: form.max ?? form.options.length} : {what: 'too-few', count: form.min ?? 1};
  }
}

const withAnswer = (answer: Missing | undefined): {answer?: Missing} => (answer ? {answer} : {});

/** Whether what somebody wrote has their name in it, or what looks like a way to reach somebody. It is a guess, to ask them. */
export function isPersonal({answer, comment = ''}: PollResponse, name = ''): boolean {
  const texts = [comment, ...('text' in answer ? [answer.text] : []), ...('words' in answer ? answer.words : [])];
  return texts.some((text) => findPersonalData(text, {isWide: true}).length > 0 || hasName(text, name));
}

/** Things in another place: the one at `from` stands at `to` after it. */
export function moved<Thing>(things: readonly Thing[], from: number, to: number): Thing[] {
  const rest = things.filter((_, at) => at !== from);
  return [...rest.slice(0, to), things[from]!, ...rest.slice(to)];
}
