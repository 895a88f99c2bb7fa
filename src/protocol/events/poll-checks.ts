import type {FieldError} from '../receipt.js';
import {plain} from './plain-text.js';
import type {PollForm} from './poll-form.js';

/** What of a poll its parts have to agree on. */
interface Draft {
  form: PollForm;
  audience?: {groups?: readonly string[]};
  privacy: 'named' | 'confidential' | 'unlinkable';
  opensAt?: string;
  closesAt: string;
  outcomeDue?: string;
  allowChange?: boolean;
  results?: 'after-answer' | 'after-close' | 'host-only';
}

/** What is wrong between the members of a poll whose members are right by themselves: where, and a code for it. */
export function draftErrors({form, audience, privacy, opensAt, closesAt, outcomeDue, allowChange, results}: Draft): FieldError[] {
  const errors = [...formErrors(form), ...repeated(audience?.groups ?? [], (index) => `/audience/groups/${index}`)];
  const say = (wrong: boolean, pointer: string, code: string) => wrong && errors.push({pointer, code});
  const closes = Date.parse(closesAt);
  say(opensAt !== undefined && Date.parse(opensAt) >= closes, '/closesAt', 'order');
  say(outcomeDue !== undefined && Date.parse(outcomeDue) <= closes, '/outcomeDue', 'order');
  // Whose ballot is whose nobody knows: so none can be changed, and nobody can be shown more for having cast one.
  say(privacy === 'unlinkable' && allowChange === true, '/allowChange', 'privacy');
  say(privacy === 'unlinkable' && results === 'after-answer', '/results', 'privacy');
  return errors;
}

function formErrors(form: PollForm): FieldError[] {
  if (form.type === 'pack') return packErrors(form);
  if (!('options' in form)) return [];
  const {options} = form;
  const errors = [
    ...repeated(
      options.map(({id}) => id),
      (index) => `/form/options/${index}/id`,
    ),
    ...repeated(
      options.map(({text}) => plain(text)),
      (index) => `/form/options/${index}/text`,
    ),
  ];
  if (form.type !== 'multi') return errors;
  const {min = 1, max = options.length} = form;
  if (max > options.length) errors.push({pointer: '/form/max', code: 'range'});
  if (min > max) errors.push({pointer: '/form/min', code: 'range'});
  return errors;
}

function packErrors({scale: {dials, items}}: Extract<PollForm, {type: 'pack'}>): FieldError[] {
  const names = dials.map(({id}) => id);
  const at = (list: 'dials' | 'items', member: string) => (index: number) => `/form/scale/${list}/${index}/${member}`;
  const [ids, texts] = [items.map(({id}) => id), items.map(({text}) => plain(text))];
  const labels = dials.map(({label}) => plain(label));
  return [
    ...repeated(names, at('dials', 'id')),
    ...repeated(labels, at('dials', 'label')),
    ...repeated(ids, at('items', 'id')),
    ...repeated(texts, at('items', 'text')),
    ...items.flatMap(({dial}, index) => (names.includes(dial) ? [] : [{pointer: at('items', 'dial')(index), code: 'unknown'}])),
    ...names.flatMap((name, index) => (items.some(({dial}) => dial === name) ? [] : [{pointer: at('dials', 'id')(index), code: 'empty'}])),
  ];
}

const repeated = (values: readonly string[], pointerOf: (index: number) => string): FieldError[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [{pointer: pointerOf(index), code: 'duplicate'}] : []));
