import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {base} from '../../elements/styles/base.js';
import {buttons} from '../../elements/styles/buttons.js';
import {ViewController} from '../../elements/view-controller.js';
import {whole} from '../../elements/whole.js';
import {WidgetElement} from '../../elements/widget-element.js';
import type {TileData, TileItem} from '../../protocol/views/mosaic.js';
import type {MosaicActions} from './mosaic-actions.js';
import {arrange, columnsFor, LARGEST} from './mosaic.layout.js';
import type {Picture} from './mosaic.layout.js';
import {CELL} from './mosaic.drawing.js';
import {drawPicture} from './mosaic.picture.js';
import {mosaicStyles} from './mosaic.styles.js';

/** How long the mosaic only shows, in milliseconds, before what it does beside that is loaded. */
const CALM = 1000;

/** Tiles that one request asks for: as many as a host gives. */
const PAGE = 500;

/** What the edge of the picture takes of its room, in pixels. */
const EDGE = 40;

/**
 * A picture that people make together, of tiles that they place themselves. Each tile keeps its own shape, and the picture makes room for
 * it. Nobody is counted, nothing is ranked, and no place waits for anybody: who takes their tile away leaves no gap.
 *
 * The class shows the picture. All else is the matter of its {@link MosaicActions}, which are loaded a little later, or at the first sign
 * that somebody will do something.
 *
 * @summary A picture made of the tiles that people place in it.
 * @tagname hearth-mosaic
 * @nests notice menu undo-bar mosaic-composer question popup get-to-know
 *
 * @slot - Introductory text shown above the picture.
 *
 * @event {TilePlacedEvent} hearth-tile-placed - Fired once a tile is kept on this device and on its way.
 * @event {TileChangedEvent} hearth-tile-changed - Fired once a change of one's tile is.
 * @event {TileRemovedEvent} hearth-tile-removed - Fired once it is that one takes one's tile away.
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired before anything is kept and sent; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what this mosaic sent.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host.
 *
 * @csspart heading - The heading.
 * @csspart invite - The button that opens the composer.
 * @csspart picture - What the tiles lie on.
 * @csspart tile - The button on a tile.
 *
 * @cssproperty [--hearth-tile-clay=#b65435] - The red brown of bricks.
 * @cssproperty [--hearth-tile-amber=#a86606] - The yellow brown of resin.
 * @cssproperty [--hearth-tile-moss=#73772a] - Yellow green, as on stones.
 * @cssproperty [--hearth-tile-fern=#2e7c44] - Leaf green.
 * @cssproperty [--hearth-tile-teal=#0f807d] - Between green and blue.
 * @cssproperty [--hearth-tile-lake=#1b78ac] - The blue of water.
 * @cssproperty [--hearth-tile-indigo=#5665c5] - Deep blue.
 * @cssproperty [--hearth-tile-plum=#9d509b] - Red violet.
 * @cssproperty [--hearth-tile-rose=#c54c62] - Red, as petals are.
 * @cssproperty [--hearth-tile-sand=#8b714d] - Pale brown.
 * @cssproperty [--hearth-tile-slate=#597083] - Blue grey.
 * @cssproperty [--hearth-tile-coal=light-dark(#443a35, #756b65)] - Nearly black.
 * @cssproperty [--hearth-tile-ink=#fffaf3] - What patterns are drawn with; the second colour of a tile tints it.
 */
export class Mosaic extends WidgetElement {
  static override styles = [...base, buttons, mosaicStyles];
  static override properties = {
    composer: {},
    maxPhrase: {type: Number, attribute: 'max-phrase'},
    maxStory: {type: Number, attribute: 'max-story'},
    items: {attribute: false},
  };

  /** `open` invites whoever has no tile here to place one, `none` does not. */
  composer: 'open' | 'none' = 'open';

  /** Characters of a phrase (grapheme clusters), 10 to 60. */
  maxPhrase = 60;

  /** Characters of a story, 50 to 600; 0 for no stories. */
  maxStory = 600;

  /** Tiles to show in place of the host's, as the host would give them. */
  items?: TileItem[];

  /** @internal What people do on the mosaic, once it is loaded. */
  actions?: MosaicActions;

  /** @internal Draws tiles: for what is loaded later, too. */
  readonly draw = drawPicture;

  /** @internal Lays tiles out, for the same. */
  readonly lay = [arrange, columnsFor] as const;

  /** @internal The tile that is reached by Tab. */
  current?: string;

  /** @internal Where the tiles lie that are shown. */
  picture: Picture = {columns: 1, rows: 0, places: new Map()};

  /** @internal The tiles in the order in which one reads. */
  tiles: TileItem[] = [];

  /** @internal The tiles that were rendered as an array before the actions took over. */
  rendered?: TileItem[];

  /** @internal */
  readonly view = new ViewController<TileData>(this, this.hearth, {
    name: 'mosaic',
    limit: () => PAGE,
    given: () => this.items,
    // The picture shows no more of it; the rest is read when somebody looks closer.
    read: (data) => (typeof data.phrase === 'string' ? (data as unknown as TileData) : undefined),
    opened: () => undefined,
  });

  /** Finds new places when there is more room, or less. */
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.requestUpdate()));
  /** The items for which the places were found. */
  #arranged?: TileItem[];
  #acting?: Promise<MosaicActions | void>;

  get status(): string {
    return this.view.status;
  }

  /** @internal Whether somebody may do something here: signed out, shut out or without a host, one can only look. */
  get active(): boolean {
    return this.mode !== 'readonly' && this.hearth.connection !== undefined && !/signed|forbidden|idle/.test(this.status);
  }

  /** @internal What people do on the mosaic. Loaded on first use; nothing where that fails. */
  act(): Promise<MosaicActions | void> {
    return (this.#acting ??= import('./mosaic-actions.js').then(
      ({MosaicActions}) => (this.actions = new MosaicActions(this, this.hearth)),
      (error) => {
        this.#acting = undefined;
        console.error(error);
      },
    ));
  }

  protected override updated(): void {
    super.updated();
    const {actions, status, view} = this;
    this.#draw();
    if (actions) actions.updated();
    else if (view.waited > 1 || !/idle|loading|ready/.test(status) || view.view?.page.next) void this.act();
    else setTimeout(() => void this.act(), CALM);
  }

  protected override render() {
    const {localize, actions, view, status, active, headingLevel} = this;
    const {items} = view;
    this.#arrange(items);
    const above = actions?.above();
    if (!localize.ready || (status === 'idle' && !above)) return nothing;
    const inviting = active && this.composer !== 'none' && !items.some(({data}) => data.mine);
    return html`<section aria-labelledby="heading" @click=${this.#on} @keydown=${this.#on} @focusin=${this.#on} @pointerover=${this.#on}>
      <div id="heading" part="heading" role="heading" aria-level=${whole(headingLevel, 2, 6, 2)}>
        ${this.heading ?? localize.term('mosaicHeading')}
      </div>
      <slot></slot>
      ${
        inviting && !actions?.composing
          ? html`<button class="primary" part="invite" data-do="compose">${localize.term('mosaicInvite')}</button>`
          : nothing
      }
      ${above} ${actions?.instead() ?? (items.length ? this.#picture() : nothing)} ${actions?.below()}
    </section>`;
  }

  /** Draws the picture, unless it stands there as it is. */
  #draw(): void {
    const svg = this.renderRoot.querySelector<SVGElement>('.picture > svg');
    const {tiles, picture} = this;
    const mirrored = getComputedStyle(this).direction === 'rtl';
    if (!svg || (svg.firstChild && picture.mirrored === mirrored)) return;
    picture.mirrored = mirrored;
    // The heading is as wide as there is room; the mosaic itself changes its height with its width, and would be observed without end.
    if (!svg.firstChild) this.#size.observe(this.renderRoot.querySelector('#heading')!);
    const {columns, places} = picture;
    this.draw(
      svg,
      tiles.map(({id, data}) => ({...data, ...places.get(id)!})),
      mirrored && columns,
    );
  }

  /** Finds a place for each tile, unless nothing has changed since. */
  #arrange(items: TileItem[]): void {
    const columns = columnsFor(items.length, this.clientWidth - EDGE);
    if (items === this.#arranged && columns === this.picture.columns) return;
    this.#arranged = items;
    const {places} = (this.picture = arrange(items, this.view.space ?? '', columns));
    const order = ({id}: TileItem): number => places.get(id)!.y * columns + places.get(id)!.x;
    this.tiles = [...items].sort((a, b) => order(a) - order(b));
    if (!places.has(this.current ?? '')) this.current = this.tiles[0]?.id;
  }

  #picture(): TemplateResult {
    const {actions, tiles, picture} = this;
    const {columns, rows} = picture;
    return html`<div class="bed picture" part="picture" .style=${`grid-template-columns:minmax(0,${columns * LARGEST}px)`}>
      <svg viewBox="0 0 ${columns * CELL} ${rows * CELL}" aria-hidden="true"></svg>
      <ul role="list" aria-labelledby="heading" .style=${`grid-template:repeat(${rows},1fr)/repeat(${2 * columns},1fr)`}>
        ${actions ? actions.list(tiles, this.#tile) : (this.rendered = tiles).map(this.#tile)}
      </ul>
    </div>`;
  }

  readonly #tile = (item: TileItem): TemplateResult => {
    const {id, by, data} = item;
    const {localize, picture} = this;
    const {x, y} = picture.places.get(id)!;
    const who = data.mine ? localize.term('you') : (by?.name ?? localize.term('formerColleague'));
    // Tiles lie on halves of cells, too.
    return html`<li .style=${`grid-area:${y + 1}/${2 * x + 1}/auto/span 2`}>
      <button
        class="tile"
        part="tile"
        data-id=${id}
        tabindex=${id === this.current ? 0 : -1}
        aria-haspopup="dialog"
        aria-label=${localize.term('labelled', who, data.phrase)}
      ></button>
    </li>`;
  };

  /** At the first sign that somebody will do something, what that needs is fetched. A click that comes before is done when it is there. */
  readonly #on = (event: Event): void => {
    const target = event.target as Element;
    const click = event.type === 'click';
    if (this.actions) this.actions.handle(event, target);
    else void this.act().then((actions) => click && actions?.handle(event, target));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-mosaic': Mosaic;
  }
}
