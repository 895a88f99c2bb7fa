import type {FullKudosItem} from '../../../protocol/views/kudos-more.js';
import {renderRecipient} from './kudos-names.js';
import type {Names} from './kudos-names.js';
import {renderOccasion} from './kudos-occasion.js';
import {withheld} from './kudos-sight.js';
import type {LiveKudos} from './kudos-state.js';
import {timestamp} from './kudos-text-view.js';

type Words = 'version' | 'to' | 'message' | 'lang' | 'valueIds' | 'context' | 'occasion' | 'editedAt' | 'state';

/** What all views tell alike of a kudos. */
export type CommonKudosItem = Omit<FullKudosItem, 'data' | 'can'> & {data: Pick<FullKudosItem['data'], Words>};

/** What all views tell alike of a kudos: with its words, or without where the viewer has no business with them. */
export function renderCommon({id, state}: {id: string; state: LiveKudos}, names: Names, {words}: {words: boolean}): CommonKudosItem {
  const {version, to, editedAt} = state;
  return {
    id,
    type: 'hearth.kudos.given.v1',
    at: timestamp(state.at),
    by: names.people.get(state.from) ?? null,
    data: {
      version,
      to: to.map((recipient) => renderRecipient(recipient, names)),
      message: words ? state.message : '',
      lang: words ? state.lang : undefined,
      valueIds: words ? state.valueIds : [],
      context: words ? state.context : undefined,
      occasion: words ? renderOccasion(state) : undefined,
      editedAt: editedAt === undefined ? undefined : timestamp(editedAt),
      state: withheld(state, state) ?? 'live',
    },
  };
}
