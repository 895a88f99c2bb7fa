import type {ServerWidget} from '../server-widget.js';
import {gauge} from './gauge.js';
import {getToKnow} from './get-to-know.js';
import {groupCard} from './group-card.js';
import {kudosWall} from './kudos-wall.js';
import {mosaic} from './mosaic.js';
import {pollEditor} from './poll-editor.js';
import {pulsePoll} from './pulse-poll.js';

/** The widgets that a server renders, by tag. */
export const widgets = {
  'hearth-gauge': gauge,
  'hearth-get-to-know': getToKnow,
  'hearth-group-card': groupCard,
  'hearth-kudos-wall': kudosWall,
  'hearth-mosaic': mosaic,
  'hearth-poll-editor': pollEditor,
  'hearth-pulse-poll': pulsePoll,
} as const satisfies Record<string, ServerWidget>;

/** The tag of a widget that a server renders. */
export type ServerTag = keyof typeof widgets;
