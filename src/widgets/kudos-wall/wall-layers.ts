import type {PendingEvent} from '../../client/host-connection.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Session} from '../../protocol/session.js';
import type {KudosItem} from '../../protocol/views/kudos.js';
import type {ChangingController, Pressed} from './changing-controller.js';
import {overlay} from './kudos-overlay.js';
import type {KudosWall} from './kudos-wall.js';
import {readOnly, readWhole} from './kudos-wall.model.js';
import type {WallItem} from './kudos-wall.model.js';
import type {OlderReplies} from './older-replies.js';
import type {WallViews} from './wall-views.js';

/** What decides on what a wall shows over what its host answered. */
export interface LayersContext {
  localize: LocalizeController;
  views: WallViews;
  older: OlderReplies;
  /** Knows what was done a moment ago, before it is kept on this device, and what was given up. */
  changing: ChangingController;
  session(): Session | undefined;
}

/** What the person said lies over what the host answered, until that holds it. */
export class WallLayers {
  readonly #wall: KudosWall;
  readonly #with: LayersContext;
  #laid: {from: unknown[]; items: WallItem[]} | undefined;

  constructor(wall: KudosWall, context: LayersContext) {
    this.#wall = wall;
    this.#with = context;
  }

  /** The items of the host with what waits on this device; the same array while nothing has changed. */
  over(items: KudosItem[], pending: readonly PendingEvent[]): WallItem[] {
    const {localize, views, older, changing, session} = this.#with;
    const {view, space} = this.#wall.view;
    const {takesNew} = views;
    const {person} = session() ?? {};
    const from = [items, pending, person, view, space, this.#wall.mode, older.revision, localize.lang, changing.pressed];
    if (this.#laid && from.every((part, index) => part === this.#laid?.from[index])) return this.#laid.items;
    const read = items.map((item) => older.with(readWhole(item)));
    // A sink does not tell who somebody is, and a host does so after what they did is shown.
    const me = person ?? {id: '', name: localize.term('you')};
    const laid =
      this.#wall.mode === 'readonly'
        ? read.map(readOnly)
        : overlay(read, [...this.here(pending), ...changing.pressed.map(unkept)], {
            cursor: view?.cursor ?? '0',
            me,
            takesNew,
            givenUp: changing.givenUp,
          });
    this.#laid = {from, items: laid};
    return laid;
  }

  /** What the person said that belongs to what is shown. */
  here(pending: readonly PendingEvent[]): readonly PendingEvent[] {
    const {space} = this.#wall.view;
    return this.#with.views.isOfSpace ? pending.filter(({event}) => event.space === (space ?? '')) : pending;
  }
}

/** Something that is about to be kept, as it will be. */
const unkept = (event: Pressed): PendingEvent => ({event: event as CloudEvent, status: 'queued', durable: false});
