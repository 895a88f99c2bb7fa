import {mosaicEvents} from '../../../protocol/events/mosaic.js';
import type {MosaicEventType} from '../../../protocol/events/mosaic.js';
import type {Decision, DecisionContext, Domain, WrittenText} from '../domain.js';
import {personScope, queueScope, spaceScope} from '../scopes.js';
import {notFound} from './mosaic-event.js';
import type {MosaicEvent} from './mosaic-event.js';
import {appeal, report, rule} from './mosaic-moderation.js';
import {mosaicHints, settle} from './mosaic-places.js';
import {change, place, remove} from './mosaic-placing.js';
import type {MosaicState} from './mosaic-state.js';
import {renderMosaic} from './mosaic-view.js';

/** About somebody else's tile; all others are about one's own. */
const OF_ANOTHER: readonly MosaicEventType[] = ['hearth.mosaic.tile_reported.v1', 'hearth.mosaic.tile_moderated.v1'];

/** Stands where the id of a person was who is not there any more. No person has it. */
const NOBODY = '';

/** The pictures that people make together, one a space: one tile each, which they place, change and take away. */
export const mosaic: Domain<MosaicState, MosaicEvent> = {
  kind: 'mosaic',
  events: Object.keys(mosaicEvents) as MosaicEventType[],
  views: {
    mosaic: {
      of: 'space',
      // A picture is seen as a whole: pages as small as those of a feed would take as many requests as it has rows.
      limit: 500,
      scopes: (space, viewer) => [spaceScope(space), personScope(viewer.id, space)],
    },
    mosaic_reports: {
      of: 'space',
      opensTo: (person, policy) => policy.isModerator(person),
      filters: ['open', 'decided'],
      scopes: (space, _viewer, filter) => [queueScope(space, filter === 'decided' ? 'decided' : 'open')],
    },
  },
  creates: () => false,
  isOwn: ({type}) => !OF_ANOTHER.includes(type),
  mentions: () => ({people: [], groups: []}),
  texts,
  decide(state, event, context) {
    const decision = decide(state, event, context);
    if (!decision.ok || decision.state === state) return decision;
    return settle(state, decision.state, context);
  },
  hints: mosaicHints,
  erase(state, person) {
    if (state.person === person) return {state: undefined, gone: true};
    if (!state.tiles.some(({reports = []}) => reports.some(({by}) => by === person))) return undefined;
    const tiles = state.tiles.map((tile) => ({
      ...tile,
      reports: tile.reports?.map((one) => (one.by === person ? {...one, by: NOBODY, note: undefined} : one)),
    }));
    return {state: {...state, tiles}, gone: false};
  },
  expire: (state, event) => (state.tiles.some(({id}) => id === event) ? {...state, tiles: state.tiles.filter(({id}) => id !== event)} : state),
  settle,
  render: renderMosaic,
};

/** What others read of an event. Reports, appeals and decisions are between their writer and moderators, and must be able to quote. */
function texts(event: MosaicEvent): WrittenText[] {
  if (event.type !== 'hearth.mosaic.tile_placed.v1' && event.type !== 'hearth.mosaic.tile_changed.v1') return [];
  const {phrase, story, lang} = event.data;
  return [{pointer: '/data/phrase', text: phrase, lang}, ...(story === undefined ? [] : [{pointer: '/data/story', text: story, lang}])];
}

function decide(state: MosaicState | undefined, event: MosaicEvent, context: DecisionContext): Decision<MosaicState> {
  if (event.type === 'hearth.mosaic.tile_placed.v1') return place(state, event, context);
  if (!state) return notFound();
  switch (event.type) {
    case 'hearth.mosaic.tile_changed.v1':
      return change(state, event, context);
    case 'hearth.mosaic.tile_removed.v1':
      return remove(state, event);
    case 'hearth.mosaic.tile_reported.v1':
      return report(state, event, context);
    case 'hearth.mosaic.tile_moderated.v1':
      return rule(state, event, context);
    case 'hearth.mosaic.tile_appealed.v1':
      return appeal(state, event, context);
  }
}
