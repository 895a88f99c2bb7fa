import {activeElement} from '../../elements/active-element.js';
import type {HostController} from '../../elements/host-controller.js';
import {isTyping} from '../../elements/is-typing.js';
import type {LazyPartsController, PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Menu} from '../../parts/menu/menu.js';
import {moderationDeed} from '../../parts/moderation/moderation.questions.js';
import type {MenuSelectEvent} from '../../parts/menu/menu.events.js';
import type {Popup} from '../../parts/popup/popup.js';
import type {AskingController} from '../../parts/question/asking-controller.js';
import type {Answer} from '../../parts/question/question.model.js';
import {sayOnceSo} from '../../elements/say-once-so.js';
import type {Stating} from '../../elements/stating.js';
import type {PersonPopup} from '../get-to-know/person-popup.js';
import {discardSoon} from '../../elements/discard-soon.js';
import type {ImageKind} from './mosaic-export.js';
import {decisionOn} from './mosaic-facts.js';
import type {Topic} from './mosaic-facts.js';
import {nextTile} from './mosaic-keys.js';
import type {Mosaic} from './mosaic.js';
import type {MosaicTile, TileDraft} from './mosaic.model.js';
import type {PlacingController} from './placing-controller.js';
import {TileFocusController, tileOf} from './tile-focus-controller.js';

const menuPart: PartsLoader = () => import('../../parts/menu/menu.js').then(({Menu}) => ({'hearth-menu': Menu}));
const showingParts: PartsLoader = () => import('./showing.js').then(({showing}) => showing);
const composingParts: PartsLoader = () => import('./composing.js').then(({composing}) => composing);

/** What the picture works with. */
export interface PictureParts {
  host: HostController;
  localize: LocalizeController;
  parts: LazyPartsController;
  asking: AskingController<Topic>;
  stating: Stating;
  placing: PlacingController;
  people: PersonPopup;
  /** Shows the list of what moderators decide on, or the picture again. */
  showQueue(whether: boolean): void;
  /** Hands the picture to the person, as a file. */
  save(kind: ImageKind): Promise<void>;
}

/**
 * What happens on the picture: one listener for all tiles, which reads from `data-do` what a button does; keys in two dimensions; what opens
 * beside a tile; and where the focus goes after each.
 */
export class PictureController {
  /** The tile of which the words are open. */
  shown: string | undefined;

  readonly #mosaic: Mosaic;
  readonly #with: PictureParts;

  constructor(mosaic: Mosaic, parts: PictureParts) {
    this.#mosaic = mosaic;
    this.#with = parts;
    new TileFocusController(mosaic);
  }

  onClick(target: Element): void {
    const button = target.closest<HTMLElement>('[data-do], .tile');
    if (button) void this.#do(button.dataset.do ?? 'tile', button);
  }

  onFocus(target: Element): void {
    const id = target.closest<HTMLElement>('.tile')?.dataset.id;
    if (id === undefined || id === this.#mosaic.current) return;
    this.#mosaic.current = id;
    this.#mosaic.requestUpdate();
  }

  onKeyDown(event: KeyboardEvent): void {
    const {key, ctrlKey, metaKey, altKey, shiftKey} = event;
    const target = event.target as HTMLElement;
    const far = ctrlKey || metaKey;
    if (key.toLowerCase() === 'z' && far && !shiftKey && this.#with.placing.held && !isTyping(event)) {
      event.preventDefault();
      void this.undo();
      return;
    }
    if (event.defaultPrevented || altKey || shiftKey) return;
    if (target.dataset.do === 'save' && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      void this.#openSave(target, key === 'ArrowUp' ? 'last' : 'first');
      return;
    }
    const {id} = target.closest<HTMLElement>('.tile')?.dataset ?? {};
    if (id === undefined || (far && key !== 'Home' && key !== 'End')) return;
    const {picture} = this.#mosaic;
    const page = Math.floor(innerHeight / target.getBoundingClientRect().height) - 1;
    const next = nextTile(picture, id, key, {page, far});
    if (next === undefined) return;
    event.preventDefault();
    this.#tile(next)?.focus();
  }

  onMenu({itemId}: MenuSelectEvent): void {
    void this.#with.save(itemId as ImageKind);
  }

  /** The words beside a tile were closed. What is written there is kept. */
  onClosed(): void {
    this.#tile(this.shown)?.removeAttribute('aria-expanded');
    if (this.#with.asking.asked?.topic.item.id === this.shown) this.#with.asking.close();
    this.shown = undefined;
    this.#mosaic.requestUpdate();
  }

  /** Opens the composer and goes there. */
  async compose(from?: HTMLElement): Promise<void> {
    const {placing, parts} = this.#with;
    if (!(await parts.load(composingParts))) return;
    // A host that is slow to say who is signed in keeps nobody from choosing.
    void placing.compose();
    await this.focus('hearth-mosaic-composer', from);
  }

  /** Places the tile, and goes to where it lies. */
  async submit(draft: TileDraft): Promise<void> {
    if (await this.#with.placing.submit(draft)) await this.#focusOwn();
  }

  async closeComposer(): Promise<void> {
    this.#with.placing.close();
    await this.#mosaic.updateComplete;
    const invite = this.#find('[data-do=compose]');
    if (invite) invite.focus();
    else await this.#focusOwn();
  }

  /** Takes back what has not left yet, and goes back to what was being made, or to the tile that stays. */
  async undo(): Promise<void> {
    const deed = await this.#with.placing.undo();
    if (deed === 'removed') await this.#focusOwn();
    else if (deed) await this.focus('hearth-mosaic-composer');
    else if (this.#with.placing.late) await this.focus('.late');
  }

  /** Gives the answer to the question that is open, and goes on from there. */
  async answer(answer: Answer): Promise<void> {
    const id = this.#with.asking.asked?.topic.item.id;
    const next = this.#neighbourInQueue(id);
    if (!(await this.#with.asking.answer(answer))) return;
    if (this.shown === undefined) await this.#focusInQueue(next);
    else {
      this.#popup?.close();
      await this.#mosaic.updateComplete;
      this.#tile(id)?.focus();
    }
  }

  /** Leaves a question unanswered, and goes back to where it was asked. */
  async cancelQuestion(): Promise<void> {
    const id = this.#with.asking.asked?.topic.item.id;
    this.#with.asking.cancel();
    await this.#mosaic.updateComplete;
    if (this.shown === undefined) await this.#focusInQueue(id);
    else this.#find('.details button')?.focus();
  }

  async #do(action: string, button: HTMLElement): Promise<void> {
    const {asking, placing, host} = this.#with;
    const {view} = this.#mosaic;
    const item = this.#itemOf(button);
    if (action === 'tile' && item) return this.#show(item, button);
    if (action === 'compose') return this.compose(button);
    if (action === 'mine') return this.#focusOwn();
    if (action === 'save') return this.#openSave(button, 'first');
    if (action === 'queue' || action === 'picture') return this.#with.showQueue(action === 'queue');
    if (action === 'retry') return view.keeper?.moreFailed ? void (await view.keeper.more()) : (view.keeper ?? view).load();
    if (action === 'cancel') view.cancel();
    if (action === 'new') {
      const newest = view.keeper?.showWaiting();
      await this.#mosaic.updateComplete;
      this.#tile(newest)?.focus();
    }
    if (action === 'discard' || action === 'recompose') {
      const entry = item?.local ?? host.connection?.pending.find(({event}) => event.id === button.dataset.event);
      this.#popup?.close();
      if (action === 'discard') await discardSoon(host.connection, entry?.event.id ?? '');
      else if (entry && (await this.#with.parts.load(composingParts))) {
        await placing.recompose(entry, () => this.#own);
        await this.focus('hearth-mosaic-composer');
      }
    }
    if (!item) return;
    const tile = this.#tile(item.id);
    if (action === 'person' && item.by && tile) {
      this.#popup?.close();
      await this.#with.people.open(item.by, tile);
    } else if (action === 'change' && (await this.#with.parts.load(composingParts))) {
      this.#popup?.close();
      placing.change(item);
      await this.focus('hearth-mosaic-composer');
    } else if (action === 'remove') {
      this.#popup?.close();
      await placing.remove();
    } else if (action === 'approve') {
      const next = this.#neighbourInQueue(item.id);
      const {stating, localize} = this.#with;
      const sent = await stating.send(decisionOn(item, 'approved'));
      if (!sent) return;
      if (sent.event) sayOnceSo({localize, connection: () => host.connection}, sent.event, moderationDeed(localize, 'approved'));
      await this.#focusInQueue(next);
    } else if (action === 'report' || action === 'appeal' || action === 'hidden' || action === 'removed') {
      if (!(await this.#with.parts.load(showingParts))) return;
      await asking.ask({kind: action, item});
      await this.focus('hearth-question', button);
    }
  }

  /** Opens the words of a tile beside it; closes them where they are open. */
  async #show(item: MosaicTile, anchor: HTMLElement): Promise<void> {
    if (this.#popup?.anchor === anchor) return this.#popup.close();
    if (!(await this.#with.parts.load(showingParts))) return;
    this.#popup?.close();
    this.shown = item.id;
    this.#mosaic.requestUpdate();
    await this.#mosaic.updateComplete;
    const tile = this.#tile(item.id);
    if (!tile || this.shown !== item.id) return;
    tile.setAttribute('aria-expanded', 'true');
    this.#popup?.open(tile, tile.getAttribute('aria-label') ?? '');
  }

  async #openSave(anchor: HTMLElement, focus: 'first' | 'last'): Promise<void> {
    const {parts, localize} = this.#with;
    if (!(await parts.load(menuPart))) return;
    await this.#mosaic.updateComplete;
    const menu = this.#mosaic.shadowRoot?.querySelector('hearth-menu') as Menu | null;
    const items = (['png', 'svg'] as const).map((id) => ({id, label: localize.term(`mosaicSave_${id}`)}));
    if (menu?.anchor === anchor) menu.close();
    else menu?.open(anchor, items, focus);
  }

  /** Focuses something, once it is rendered; not where the person has gone on from `from` meanwhile. */
  async focus(selector: string, from?: HTMLElement): Promise<void> {
    await this.#mosaic.updateComplete;
    const at = activeElement();
    if (from && at && at !== document.body && !at.matches('[role=heading]') && !from.contains(at)) return;
    this.#find(selector)?.focus();
  }

  async #focusOwn(): Promise<void> {
    await this.#mosaic.updateComplete;
    (this.#tile(this.#own?.id) ?? this.#find('[data-do=compose]'))?.focus();
  }

  async #focusInQueue(id: string | undefined): Promise<void> {
    await this.#mosaic.updateComplete;
    const rows = [...(this.#mosaic.shadowRoot?.querySelectorAll<HTMLElement>('.queue > li') ?? [])];
    (rows.find(({dataset}) => dataset.id === id) ?? rows[0] ?? this.#find('[data-do=picture]'))?.focus();
  }

  /** What takes the place of something that leaves the list of moderators. */
  #neighbourInQueue(id: string | undefined): string | undefined {
    const ids = (this.#mosaic.view.items as MosaicTile[]).map((item) => item.id);
    const place = ids.indexOf(id ?? '');
    return ids[place + 1] ?? ids[place - 1];
  }

  get #popup(): Popup | null {
    return (this.#mosaic.shadowRoot?.querySelector('hearth-popup') as Popup | null) ?? null;
  }

  get #own(): MosaicTile | undefined {
    return (this.#mosaic.view.items as MosaicTile[]).find(({data}) => data.mine);
  }

  #find(selector: string): HTMLElement | null {
    return this.#mosaic.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #tile(id: string | undefined): HTMLElement | undefined {
    return tileOf(this.#mosaic, id);
  }

  #itemOf(element: Element): MosaicTile | undefined {
    const id = element.closest<HTMLElement>('[data-id]')?.dataset.id;
    return (this.#mosaic.view.items as MosaicTile[]).find((item) => item.id === id);
  }
}
