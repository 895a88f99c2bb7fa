/** What a card says, in the same words and by the same means whoever shows it. */
import {formatMoment} from '../../../src/elements/format-moment.js';
import {formatAgo, listParts} from '../../../src/elements/intl-cache.js';
import {initialsOf, toneOf} from '../../../src/parts/avatar/avatar.model.js';
import type {KudosItem} from '../../../src/protocol/views/kudos.js';

const LANG = 'en';

export const MARKS = [
  {id: 'thanks', picture: '🧡', name: 'Thanks'},
  {id: 'celebrate', picture: '🎉', name: 'Hooray'},
  {id: 'learn', picture: '💡', name: 'Learned from it'},
] as const;

/** The names that it thanks, and what stands between them. */
export const recipientsOf = ({data}: KudosItem): {type: 'element' | 'literal'; value: string}[] =>
  listParts(
    LANG,
    data.to.map(({name}) => name),
  );
export const agoOf = ({at}: KudosItem): string => formatAgo(LANG, at);
export const momentOf = ({at}: KudosItem): string => formatMoment(LANG, at);
export const fromOf = ({by}: KudosItem): string => by!.name;
export const initials = ({by}: KudosItem): string => initialsOf(by!.name);
export const tone = ({by}: KudosItem): number => toneOf(by!.id);
export const isSet = ({data}: KudosItem, mark: string): boolean => data.reactions.some((reaction) => reaction.mark === mark && reaction.mine);

/** The same with a mark of the reader set, or taken back. */
export function withMark(item: KudosItem, mark: string): KudosItem {
  const others = item.data.reactions.filter((reaction) => reaction.mark !== mark);
  return {...item, data: {...item.data, reactions: [...others, {mark, mine: !isSet(item, mark), by: [], others: false}]}};
}
