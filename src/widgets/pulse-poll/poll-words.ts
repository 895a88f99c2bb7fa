import {formatDate} from '../../elements/intl-cache.js';
import {formatList} from '../../elements/format-list.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {formatNumber} from '../../locales/numbers.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import {optionIds} from '../../protocol/results/definition.js';

/** What somebody answered, in words. */
export function answerWords(localize: LocalizeController, form: PollForm, answer: AnswerValue): string {
  const {lang} = localize;
  if ('abstain' in answer) return localize.term('pollAbstain');
  if ('text' in answer) return answer.text;
  if ('words' in answer) return formatList(lang, answer.words);
  const nameOf = (id: string) => ('options' in form && form.options.find((option) => option.id === id)?.text) || id;
  if ('options' in answer) return formatList(lang, answer.options.map(nameOf));
  // Of many items nothing is said in one sentence.
  if ('points' in answer) return '';
  const {option} = answer;
  if (form.type === 'mood') return localize.term(`pollMood_${option as '1'}`);
  if (form.type !== 'scale' && form.type !== 'recommend') return nameOf(option);
  return localize.term('pollPoint', formatNumber(lang, Number(option)), formatNumber(lang, Number(optionIds(form).at(-1))));
}

/** A time of day. */
export const formatTime = (lang: string, at: number): string => formatDate(lang, new Date(at), {hour: 'numeric', minute: '2-digit'});
