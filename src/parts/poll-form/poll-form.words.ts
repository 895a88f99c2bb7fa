import {formatList} from '../../elements/format-list.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {formatNumber} from '../../locales/numbers.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {PollDefinition} from '../../protocol/poll.js';
import type {Missing} from './poll-form.model.js';

/** The words of an option. */
export const nameOf = (form: PollForm, id: string): string => ('options' in form && form.options.find((option) => option.id === id)?.text) || id;

/** What one should know before one answers; nothing where the answers say it. */
export function hintOf(localize: LocalizeController, form: PollForm): string {
  if (form.type === 'rank') return localize.term(form.partial ? 'pollRankHintPartial' : 'pollRankHint');
  if (form.type === 'word') return localize.term('pollWordsHint');
  if (form.type !== 'multi') return '';
  const {min = 1, max = form.options.length} = form;
  if (min === max) return localize.term('pollChooseExactly', min);
  if (max < form.options.length) {
    const [least, most] = [min, max].map((count) => formatNumber(localize.lang, count)) as [string, string];
    return min > 1 ? localize.term('pollChooseBetween', least, most) : localize.term('pollChooseUpTo', max);
  }
  return min > 1 ? localize.term('pollChooseAtLeast', min) : localize.term('pollChooseAny');
}

/** What is missing, in words. */
export function missingWords(localize: LocalizeController, {form, abstain}: PollDefinition, missing: Missing): string {
  const offers = abstain === 'offer';
  switch (missing.what) {
    case 'choice':
      return localize.term(offers ? 'pollNothingAbstain' : 'pollNothing');
    case 'text':
      return localize.term(offers ? 'pollNoTextAbstain' : 'pollNoText');
    case 'one-word':
      return localize.term('pollOneWord');
    case 'too-few':
      return localize.term('pollTooFew', missing.count);
    case 'too-many':
      return localize.term('pollTooMany', missing.count);
    case 'rank': {
      const names = missing.options.map((id) => nameOf(form, id));
      return localize.term('pollRankMissing', formatList(localize.lang, names));
    }
    default:
      return localize.term('charactersOver', missing.count);
  }
}
