import type {Report} from '../kudos/kudos-state.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {forbidden, notFound} from './mosaic-event.js';
import type {EventOf} from './mosaic-event.js';
import {mayAppeal, mayModerate, tileIn, withheld, withTile} from './mosaic-state.js';
import type {MosaicState} from './mosaic-state.js';

/** Asks moderators to look at the tile of another. A second report by the same person takes the place of the first. */
export function report(state: MosaicState, event: EventOf<'hearth.mosaic.tile_reported.v1'>, {by, now}: DecisionContext): Decision<MosaicState> {
  const {space, data} = event;
  const tile = tileIn(state, space);
  if (state.person === by.id) return tile ? forbidden() : notFound();
  if (!tile || withheld(tile)) return notFound();
  const reports = tile.reports ?? [];
  const before = reports.find((one) => one.by === by.id);
  const next: Report = {by: by.id, reason: data.reason, note: data.note, at: now, version: tile.version};
  // What was decided on these very words is decided: who does not like the decision cannot bring it back by asking again.
  if (before?.closed && before.version === next.version) return {ok: true, state};
  return {ok: true, state: withTile(state, space, {...tile, reports: [...reports.filter((one) => one !== before), next]})};
}

/** Asks moderators to decide again: the owner, once. */
export function appeal(state: MosaicState, event: EventOf<'hearth.mosaic.tile_appealed.v1'>, {now}: DecisionContext): Decision<MosaicState> {
  const {space, data} = event;
  const tile = tileIn(state, space);
  if (!tile) return notFound();
  if (!mayAppeal(tile)) return forbidden(tile.appeal ? 'already-appealed' : 'forbidden');
  return {ok: true, state: withTile(state, space, {...tile, appeal: {note: data.note, at: now, open: true}})};
}

/** A moderator decides. All that was open on the tile is closed by it. */
export function rule(state: MosaicState, event: EventOf<'hearth.mosaic.tile_moderated.v1'>, context: DecisionContext): Decision<MosaicState> {
  const {by, now, sequence, policy} = context;
  const {space, data} = event;
  const tile = tileIn(state, space);
  if (!tile) return notFound();
  // To whoever may not decide, no more is said than they see anyway.
  if (!mayModerate(state, tile, by, policy)) return state.person === by.id || !withheld(tile) ? forbidden() : notFound();
  if (data.version !== tile.version) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
  const reports = tile.reports?.map((one) => ({...one, closed: true}));
  if (data.decision === 'approved') {
    // With the decision its appeal is over: another decision, later, may be appealed again.
    return {ok: true, state: withTile(state, space, {...tile, held: undefined, ruling: undefined, appeal: undefined, reports})};
  }
  if (data.reason === undefined) return refuse('invalid', {pointer: '/data/reason', code: 'required'});
  const ruling = {decision: data.decision, reason: data.reason, at: now, sequence};
  return {ok: true, state: withTile(state, space, {...tile, ruling, appeal: tile.appeal && {...tile.appeal, open: false}, reports})};
}
