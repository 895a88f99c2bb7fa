import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason} from '../../elements/reason.js';
import {formatNumber} from '../../locales/numbers.js';
import type {PollCheck} from '../../polls/lint/codes.js';
import type {Problem} from './editor-problems.js';

/** What is said of something that is looked at in a question before it is asked. */
export const adviceWords = (localize: LocalizeController, code: PollCheck): string => localize.term(`editorAdvice_${code}`);

/** The checks of the contract say the same as the advice about the same thing. */
const AS_ADVICE: Readonly<Record<string, PollCheck>> = {
  duplicate: 'duplicate-options',
  order: 'order',
  privacy: 'privacy',
  range: 'range',
};

/** What is wrong with a field, in words that tell what to do. */
export function problemWords(localize: LocalizeController, {field, code, number = 0}: Problem): string {
  const shown = formatNumber(localize.lang, number);
  switch (code) {
    case 'empty':
      return localize.term(emptyKey(field));
    case 'too-long':
      return number > 0 ? localize.term('charactersOver', number) : reason(localize, code);
    case 'number':
    case 'integer':
      return localize.term('editorWrong_number');
    case 'too-small':
      return number > 0 ? localize.term('editorWrong_small', shown) : localize.term('editorWrong_number');
    case 'too-large':
      return number > 0 ? localize.term('editorWrong_large', shown) : localize.term('editorWrong_number');
    case 'day':
    case 'timestamp':
      return localize.term('editorWrong_day');
    case 'past':
      return localize.term('editorWrong_past');
    case 'too-late':
      return localize.term(field === 'outcomeDue' ? 'editorWrong_dueLate' : 'editorWrong_late');
    case 'no-room':
      return localize.term('editorRoundsNone');
    case 'too-few':
      return adviceWords(localize, field === 'groups' ? 'small-group' : 'too-few-options');
    case 'too-many':
      return field === 'options' ? localize.term('editorOptionsFull', shown) : reason(localize, code);
    case 'duplicate':
      return adviceWords(localize, field === 'groups' ? 'duplicate-groups' : 'duplicate-options');
    case 'unknown-group':
      return localize.term('editorWrong_group');
    case 'not-offered':
      return localize.term('editorWrong_ballots');
    default:
      return Object.hasOwn(AS_ADVICE, code) ? adviceWords(localize, AS_ADVICE[code]!) : reason(localize, code);
  }
}

function emptyKey(field: string) {
  if (field === 'question' || field === 'why' || field === 'askedBy') return `editorWrong_${field}` as const;
  return field.startsWith('option-') ? 'editorWrong_option' : 'editorWrong_end';
}

/** A day with its time, as one reads it in a list of days. */
export const MOMENT: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit'};
