import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Answer, Question} from '../../parts/question/question.model.js';
import {TILE_LIMITS} from '../../protocol/events/tile-look.js';
import type {EventDraft} from '../../protocol/cloud-event.js';
import {reasonTerm} from '../kudos-wall/kudos-questions.js';
import type {MosaicTile} from './mosaic.model.js';

/** What can be asked about a tile. */
export type QuestionKind = 'report' | 'appeal' | 'hidden' | 'removed';

/** What a question is about. */
export interface Topic {
  kind: QuestionKind;
  item: MosaicTile;
}

const REASONS = ['hurtful', 'private', 'untrue', 'unwanted', 'other'];

/** Characters of a moderator's reason at most: a schema in the page would cost what a picture costs. */
const MAX_REASON = 500;

/** The form for a question. */
export function questionOf(localize: LocalizeController, {kind}: Topic): Question {
  switch (kind) {
    case 'report':
      return {
        label: localize.term('mosaicReportAsk'),
        hint: localize.term('kudosReportHint'),
        choices: {label: localize.term('kudosReportWhy'), options: REASONS.map((value) => ({value, label: reasonTerm(localize, value)}))},
        text: {label: localize.term('kudosReportNote'), max: TILE_LIMITS.note, required: false},
        submit: localize.term('kudosReportSend'),
      };
    case 'appeal':
      return {
        label: localize.term('kudosAppealAsk'),
        hint: localize.term('kudosAppealHint'),
        text: {label: localize.term('kudosAppealNote'), max: TILE_LIMITS.note, required: true},
        submit: localize.term('kudosAppealSend'),
      };
    case 'hidden':
    case 'removed':
      return {
        label: localize.term(kind === 'hidden' ? 'kudosHideAsk' : 'kudosRemoveAsk'),
        hint: localize.term('kudosDecisionHint'),
        text: {label: localize.term('kudosDecisionReason'), max: MAX_REASON, required: true},
        submit: localize.term(kind === 'hidden' ? 'kudosHide' : 'kudosRemove'),
      };
  }
}

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
