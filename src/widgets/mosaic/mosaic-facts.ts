import type {ModerationKind} from '../../parts/moderation/moderation.questions.js';
import type {Answer} from '../../parts/question/question.model.js';
import type {EventDraft} from '../../protocol/cloud-event.js';
import type {MosaicTile} from './mosaic.model.js';

/** What a question is about. */
export interface Topic {
  kind: ModerationKind;
  item: MosaicTile;
}

/** Where an answer is kept that is being written. */
export const placeOf = ({kind, item}: Topic, space = ''): string => `tile-${kind}:${space}:${item.id}`;

/** The fact that an answer states. */
export function factOf({kind, item}: Topic, {choice, text}: Answer): EventDraft {
  switch (kind) {
    case 'report':
      return {type: 'hearth.mosaic.tile_reported.v1', subject: item.id, data: {reason: choice, ...(text && {note: text})}};
    case 'appeal':
      return {type: 'hearth.mosaic.tile_appealed.v1', data: {note: text}};
    case 'hidden':
    case 'removed':
      return decisionOn(item, kind, text);
  }
}

/** The fact that a moderator decided on a tile. */
export const decisionOn = ({id, data}: MosaicTile, decision: 'approved' | 'hidden' | 'removed', reason?: string): EventDraft => ({
  type: 'hearth.mosaic.tile_moderated.v1',
  subject: id,
  data: {version: data.version, decision, ...(reason && {reason})},
});
