import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ViewQuery} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {openView} from '../../elements/open-view.js';
import type {ViewController} from '../../elements/view-controller.js';
import type {MenuItem} from '../../parts/menu/menu.model.js';
import type {Session} from '../../protocol/session.js';
import type {KudosData} from '../../protocol/views/kudos.js';
import type {ViewItem} from '../../protocol/views/view.js';

/** What a wall can show: the thank-yous of the space; those of the person, for nobody else; what moderators decide on. */
export type WallViewName = 'wall' | 'received' | 'given' | 'kept' | 'open' | 'decided';

const VIEWS: Record<WallViewName, {name: string; query?: ViewQuery & {filter: string}}> = {
  wall: {name: 'kudos'},
  received: {name: 'mine', query: {space: 'me', filter: 'received'}},
  given: {name: 'mine', query: {space: 'me', filter: 'given'}},
  kept: {name: 'mine', query: {space: 'me', filter: 'kept'}},
  open: {name: 'moderation', query: {filter: 'open'}},
  decided: {name: 'moderation', query: {filter: 'decided'}},
};

/** The newest first; those of one moment, or of none that makes sense, as they came. */
const newestFirst = (items: ViewItem<KudosData>[]): ViewItem<KudosData>[] => [...items].sort((a, b) => momentOf(b) - momentOf(a));

/** Engines differ in what else they take for a moment. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT/;

const momentOf = ({at}: ViewItem<KudosData>): number => (TIMESTAMP.test(at) && Date.parse(at)) || 0;

/** Which view a wall shows, and which ones this person may choose from. */
export class WallViews {
  current: WallViewName = 'wall';
  readonly #view: ViewController<KudosData>;

  constructor(view: ViewController<KudosData>) {
    this.#view = view;
    // The other views have an order of their own: what waited longest, what came to somebody last.
    view.options.order = (items) => (this.current === 'wall' ? newestFirst(items) : items);
  }

  /** Those that the host offers to whoever is signed in; none where there is nothing to choose from. */
  offered(session: Session | undefined): WallViewName[] {
    const {views = [], parameters = {}} = session?.features ?? {};
    const names = (Object.keys(VIEWS) as WallViewName[]).filter((key) => {
      const {name, query} = VIEWS[key];
      return key === 'wall' || (views.includes(name) && (!query || parameters[name]?.filter?.includes(query.filter)));
    });
    return names.length > 1 && !this.isAlone ? names : [];
  }

  /** Whether one thing is shown, and nothing else. */
  get isAlone(): boolean {
    return this.#view.options.query?.subject !== undefined;
  }

  /** Whether moderators decide on what is shown. */
  get isQueue(): boolean {
    return this.current === 'open' || this.current === 'decided';
  }

  /** Whether what the person gives now belongs on top of what is shown. */
  get takesNew(): boolean {
    return (this.current === 'wall' && !this.isAlone) || this.current === 'given';
  }

  /** Whether what is shown comes from the wall's own space only. */
  get isOfSpace(): boolean {
    return VIEWS[this.current].name !== 'mine';
  }

  /** Shows another view, from its start. */
  show(name: WallViewName): void {
    if (name === this.current) return;
    this.current = name;
    openView(this.#view, VIEWS[name]);
  }
}

/** The button that opens the menu of views, where there is more than one. */
export function viewButton(localize: LocalizeController, views: WallViews, session: Session | undefined): TemplateResult | typeof nothing {
  if (views.offered(session).length === 0) return nothing;
  return html`<button class="quiet views" part="views" data-do="views" aria-haspopup="menu" aria-expanded="false">
    <span class="visually-hidden">${localize.term('kudosViews')}</span>
    <span class="current">${localize.term(`kudosView_${views.current}`)}</span><span aria-hidden="true"> ▾</span>
  </button>`;
}

/** That menu. */
export const viewMenu = (localize: LocalizeController, views: WallViews, session: Session | undefined): MenuItem[] =>
  views.offered(session).map((id) => ({id, label: localize.term(`kudosView_${id}`), checked: id === views.current}));
