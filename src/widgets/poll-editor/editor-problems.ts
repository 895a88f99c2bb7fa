import {draftErrors} from '../../protocol/events/poll-checks.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {FieldError} from '../../protocol/receipt.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {mostRounds, roundsOf} from './editor-rounds.js';
import {endOf, timeOf} from './editor-times.js';
import {hasOptions, hasTexts, mostOptions, numberOf, openedOf} from './poll-editor.model.js';
import type {EditorDraft} from './poll-editor.model.js';

/** Something that keeps a question from being opened, and the field in which it is put right; without one, the form as a whole. */
export interface Problem {
  field: string;
  code: string;
  /** What the words need: how much is too much, or which number would do. */
  number?: number;
}

const DAY = 86_400_000;

/** The fields in the order in which they stand, without those of single options. */
export const FIELDS = [
  'question',
  'why',
  'askedBy',
  'type',
  'options',
  'min',
  'max',
  'low',
  'middle',
  'high',
  'privacy',
  'groups',
  'results',
  'minGroup',
  'minText',
  'opensAt',
  'closesAt',
  'outcomeDue',
  'rounds',
] as const;

/** The place of a field among the others: options stand where options do. */
function rankOf(field: string): number {
  const option = /^(?:option|desc)-/.test(field);
  const at = (FIELDS as readonly string[]).indexOf(option ? 'options' : field);
  return at < 0 ? FIELDS.length : at;
}

/** The field that a pointer means, into an event, a draft or the rules of results; the form as a whole where it means none. */
export function fieldOf(pointer: string, {options}: Pick<EditorDraft, 'options'>): string {
  const path = pointer.replace(/^\/data(?=\/|$)/, '');
  const option = /^\/(?:form|question)\/options\/(\d{1,3})(?:\/(\w+))?$/.exec(path);
  if (option) {
    const id = options[Number(option[1])]?.id;
    return id === undefined ? 'options' : `${option[2] === 'desc' ? 'desc' : 'option'}-${id}`;
  }
  const [, first = '', second = ''] = path.split('/');
  if (first === 'audience') return 'groups';
  if ((first === 'form' || first === 'question' || first === 'rules') && second !== '') return known(second);
  return known(first);
}

const known = (name: string): string => ((FIELDS as readonly string[]).includes(name) ? name : name === 'allowChange' ? 'results' : '');

/** What a host found wrong, by field. */
export const problemsOf = (errors: readonly FieldError[], draft: EditorDraft): Problem[] =>
  inOrder(
    errors.map(({pointer, code}) => ({field: fieldOf(pointer, draft), code})),
    draft,
  );

/** What keeps a draft from being opened, in the order of the fields; the first of each. @param now in milliseconds since the epoch. */
export function problemsIn(draft: EditorDraft, now: number): Problem[] {
  return inOrder([...textProblems(draft), ...numberProblems(draft), ...timeProblems(draft, now), ...contractProblems(draft)], draft);
}

function inOrder(problems: readonly Problem[], {options}: Pick<EditorDraft, 'options'>): Problem[] {
  const first = problems.filter(({field}, index) => problems.findIndex((other) => other.field === field) === index);
  const within = (field: string) => options.findIndex(({id}) => field.endsWith(`-${id}`));
  return first.sort((a, b) => rankOf(a.field) - rankOf(b.field) || within(a.field) - within(b.field));
}

function textProblems(draft: EditorDraft): Problem[] {
  const {type} = draft;
  const needed: [field: string, text: string, most: number][] = [
    ['question', draft.question, POLL_LIMITS.question],
    ['why', draft.why, POLL_LIMITS.why],
    ['askedBy', draft.askedBy, POLL_LIMITS.askedBy],
    ...(hasOptions(type) ? draft.options.map(({id, text}) => [`option-${id}`, text, POLL_LIMITS.option] as [string, string, number]) : []),
    ...(type === 'scale' ? (['low', 'high'] as const).map((end) => [end, draft[end], POLL_LIMITS.label] as [string, string, number]) : []),
  ];
  const spare: [field: string, text: string, most: number][] = [
    ...(hasOptions(type) ? draft.options.map(({id, desc}) => [`desc-${id}`, desc, POLL_LIMITS.desc] as [string, string, number]) : []),
    ...(type === 'scale' ? [['middle', draft.middle, POLL_LIMITS.label] as [string, string, number]] : []),
  ];
  return [
    ...needed.flatMap(([field, text]): Problem[] => (normalizeText(text) === '' ? [{field, code: 'empty'}] : [])),
    ...[...needed, ...spare].flatMap(([field, text, most]): Problem[] => {
      const over = graphemeCount(normalizeText(text)) - most;
      return over > 0 ? [{field, code: 'too-long', number: over}] : [];
    }),
  ];
}

function numberProblems(draft: EditorDraft): Problem[] {
  const {type, options} = draft;
  const problems: Problem[] = [];
  const whole = (field: 'minGroup' | 'minText' | 'min' | 'max', least: number, most: number) => {
    const value = numberOf(draft[field]);
    if (Number.isNaN(value)) problems.push({field, code: 'number'});
    else if (value < least) problems.push({field, code: 'too-small', number: least});
    else if (value > most) problems.push({field, code: 'too-large', number: most});
  };
  whole('minGroup', POLL_LIMITS.minGroup, POLL_LIMITS.mostAwaited);
  if (hasTexts(draft)) whole('minText', POLL_LIMITS.minText, POLL_LIMITS.mostAwaited);
  if (!hasOptions(type)) return problems;
  if (options.length < POLL_LIMITS.fewestOptions) problems.push({field: 'options', code: 'too-few'});
  if (options.length > mostOptions(type)) problems.push({field: 'options', code: 'too-many', number: mostOptions(type)});
  if (type === 'multi') {
    whole('min', 1, options.length);
    if (draft.max.trim() !== '') whole('max', 1, options.length);
  }
  return problems;
}

function timeProblems(draft: EditorDraft, now: number): Problem[] {
  const opens = draft.opens === 'at' ? timeOf(draft.opensAt) : now;
  const [closes, due] = [timeOf(draft.closesAt), endOf(draft.outcomeDue)];
  const problems: Problem[] = [];
  const say = (wrong: boolean, field: string, code: string) => wrong && problems.push({field, code});
  say(Number.isNaN(opens), 'opensAt', 'day');
  say(Number.isNaN(closes), 'closesAt', 'day');
  say(Number.isNaN(due), 'outcomeDue', 'day');
  say(closes <= now, 'closesAt', 'past');
  say(closes <= opens, 'closesAt', 'order');
  say(closes > now + POLL_LIMITS.days * DAY, 'closesAt', 'too-late');
  say(due <= closes, 'outcomeDue', 'order');
  say(due > closes + POLL_LIMITS.outcomeDays * DAY, 'outcomeDue', 'too-late');
  if (draft.every === 0) return problems;
  const rounds = roundsOf(draft);
  const most = mostRounds(draft, now);
  if (Number.isNaN(rounds)) problems.push({field: 'rounds', code: 'number'});
  else if (most < 2) problems.push({field: 'rounds', code: 'no-room'});
  else if (rounds < 2) problems.push({field: 'rounds', code: 'too-small', number: 2});
  else if (rounds > most) problems.push({field: 'rounds', code: 'too-large', number: most});
  return problems;
}

/** What no host takes because the parts do not agree; in what is not there yet they do. */
function contractProblems(draft: EditorDraft): Problem[] {
  const opened = openedOf(draft, '');
  const written = 'options' in opened.form ? opened.form.options.filter(({text}) => text !== '') : [];
  return draftErrors(opened)
    .filter(({pointer, code}) => code !== 'duplicate' || !pointer.startsWith('/form/options') || isTwice(pointer, opened.form, written))
    .map(({pointer, code}) => ({field: fieldOf(pointer, draft), code}));
}

/** Whether an option says something, and not nothing as others do. */
function isTwice(pointer: string, form: ReturnType<typeof openedOf>['form'], written: readonly {id: string}[]): boolean {
  const option = 'options' in form ? form.options[Number(pointer.split('/')[3])] : undefined;
  return option !== undefined && written.some(({id}) => id === option.id);
}
