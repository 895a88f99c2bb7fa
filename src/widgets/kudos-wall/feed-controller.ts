import type {ReactiveController} from 'lit';
import type {HostController} from '../../elements/host-controller.js';
import type {LazyPartsController, PartsLoader} from '../../elements/lazy-parts-controller.js';
import {isRightToLeft} from '../../elements/right-to-left.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Menu} from '../../parts/menu/menu.js';
import type {MenuSelectEvent} from '../../parts/menu/menu.events.js';
import type {KudosEdited} from '../../protocol/events/kudos.js';
import type {ChangingController} from './changing-controller.js';
import {moveInFeed, moveInToolbar} from './feed-keys.js';
import type {GivingController} from './giving-controller.js';
import {reason} from './kudos-reason.js';
import type {KudosWall} from './kudos-wall.js';
import type {KudosDraft, WallItem} from './kudos-wall.model.js';

const menuPart: PartsLoader = () => import('../../parts/menu/menu.js').then(({Menu}) => ({'hearth-menu': Menu}));

/** What the feed works with. */
export interface FeedParts {
  host: HostController;
  localize: LocalizeController;
  parts: LazyPartsController;
  composing: PartsLoader;
  giving: GivingController;
  changing: ChangingController;
  expand(id: string): void;
}

/**
 * What happens in the feed: one listener for all cards, which reads from `data-do` what a button does; the keys of the feed and of its
 * toolbars; and where the focus goes after each.
 */
export class FeedController implements ReactiveController {
  readonly #wall: KudosWall;
  readonly #with: FeedParts;
  /** What had the focus before the wall was last rendered. */
  #focused: Element | null = null;

  constructor(wall: KudosWall, parts: FeedParts) {
    this.#wall = wall;
    this.#with = parts;
    wall.addController(this);
  }

  onClick(target: Element): void {
    const button = target.closest<HTMLElement>('[data-do]');
    if (!button) return;
    const item = this.#itemOf(button);
    const action = button.dataset.do ?? '';
    void (item ? this.#do(action, item, button) : this.#doOnWall(action));
  }

  onKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && this.#with.giving.held && !isTyping(event)) {
      event.preventDefault();
      void this.undo();
      return;
    }
    const feed = target.closest<HTMLElement>('[role=feed]');
    if (!feed || event.defaultPrevented) return;
    const opensMenu = target.dataset.do === 'menu' && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    const item = opensMenu ? this.#itemOf(target) : undefined;
    if (item) void this.#openMenu(target, item, event.key === 'ArrowUp' ? 'last' : 'first');
    else if (!moveInToolbar(event, isRightToLeft(this.#wall)) && !moveInFeed(event, feed)) return;
    event.preventDefault();
  }

  onMenu({itemId, anchor}: MenuSelectEvent): void {
    const item = this.#itemOf(anchor);
    if (item) void this.#do(itemId, item, anchor);
  }

  /** Opens the composer and goes there. */
  async compose(): Promise<void> {
    const {giving, parts, composing} = this.#with;
    if (!(await parts.load(composing))) return;
    // A host that is slow to say who is signed in keeps nobody from writing.
    void giving.compose();
    await this.#focus('hearth-kudos-composer');
  }

  /** Gives the thanks, and goes back to where one began. */
  async give(draft: KudosDraft): Promise<void> {
    if (await this.#with.giving.give(draft)) await this.#focus('[data-do=compose]');
  }

  async closeComposer(): Promise<void> {
    this.#with.giving.close();
    await this.#focus('[data-do=compose]');
  }

  /** Takes back what has not left yet, and goes back to its words. */
  async undo(): Promise<void> {
    await this.#with.giving.undo();
    await this.#focus('hearth-kudos-composer');
  }

  /** Changes the words of a thank-you. */
  async save(item: WallItem, message: string): Promise<void> {
    if (await this.#with.changing.save(item, message)) await this.focusArticle(item.id);
  }

  /** Leaves a thank-you as it is. */
  async stop(item: WallItem): Promise<void> {
    this.#with.changing.stop();
    await this.focusArticle(item.id);
  }

  /** Focuses a thank-you, once it is rendered; without it the first; without any, the way to the first one. */
  async focusArticle(id: string | undefined): Promise<void> {
    await this.#wall.updateComplete;
    const articles = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])];
    const article = articles.find(({dataset}) => dataset.id === id) ?? articles[0];
    if (article) article.focus();
    else await this.#focus('[data-do=compose]');
  }

  /** Where the thank-you that has the focus is about to go, by whomever, the focus goes to the one that takes its place. */
  keepFocus(items: readonly WallItem[]): void {
    const id = this.#wall.shadowRoot?.activeElement?.closest('article')?.dataset.id;
    const stays = new Set(items.map((item) => item.id));
    if (id !== undefined && !stays.has(id)) void this.focusArticle(this.#neighbour(id, (other) => stays.has(other)));
  }

  hostUpdate(): void {
    this.#focused = this.#wall.shadowRoot?.activeElement ?? null;
  }

  /** Where a button goes with what it was there for, the focus goes to the heading; whoever knows a better place moves it on. */
  hostUpdated(): void {
    const {shadowRoot, isConnected} = this.#wall;
    if (!this.#focused || !shadowRoot || !isConnected || shadowRoot.activeElement || shadowRoot.contains(this.#focused)) return;
    const heading = shadowRoot.querySelector<HTMLElement>('[role=heading]');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }

  async #doOnWall(action: string): Promise<void> {
    const {view} = this.#wall;
    if (action === 'compose') await this.compose();
    else if (action === 'retry') await (view.keeper ?? view).load();
    else if (action === 'cancel') view.cancel();
    else if (action === 'new') await this.focusArticle(view.keeper?.showWaiting());
    else if (action === 'more') {
      const first = await view.keeper?.more();
      if (first) await this.focusArticle(first);
    }
  }

  async #do(action: string, item: WallItem, button: HTMLElement): Promise<void> {
    const {changing, giving, host, localize, parts, composing, expand} = this.#with;
    switch (action) {
      case 'react':
        return changing.react(item, button.dataset.mark ?? '');
      case 'expand':
        expand(item.id);
        this.#wall.requestUpdate();
        return this.focusArticle(item.id);
      case 'menu':
        return this.#openMenu(button, item, 'first');
      case 'edit':
        if (await parts.load(composing)) changing.edit(item);
        return this.#focusIn(item.id, 'hearth-kudos-editor');
      case 'ask':
        changing.ask(item);
        return this.#focusIn(item.id, '[data-do=withdraw]');
      case 'keep':
        return this.stop(item);
      case 'withdraw': {
        const after = this.#neighbour(item.id);
        if (await changing.withdraw(item)) await this.focusArticle(after);
        return;
      }
      case 'discard': {
        const after = item.local?.event.id === item.id ? this.#neighbour(item.id) : item.id;
        if (item.local) await host.connection?.discard(item.local.event.id);
        return this.focusArticle(after);
      }
      case 'recompose': {
        if (!item.local || !(await parts.load(composing))) return;
        if (item.local.event.id === item.id) {
          await giving.recompose(item.local);
          return this.#focus('hearth-kudos-composer');
        }
        const {event, receipt} = item.local;
        await host.connection?.discard(event.id);
        changing.edit(item, (event.data as KudosEdited).message, reason(localize, receipt?.errors?.[0]?.code ?? receipt?.code));
        return this.#focusIn(item.id, 'hearth-kudos-editor');
      }
    }
  }

  async #openMenu(anchor: HTMLElement, item: WallItem, focus: 'first' | 'last'): Promise<void> {
    const {localize, parts} = this.#with;
    if (!(await parts.load(menuPart))) return;
    const menu = this.#wall.shadowRoot?.querySelector('hearth-menu') as Menu | null;
    const actions = [
      ...(item.can.includes('edit') ? [{id: 'edit', label: localize.term('edit')}] : []),
      ...(item.can.includes('withdraw') ? [{id: 'ask', label: localize.term('kudosWithdraw'), danger: true}] : []),
    ];
    if (menu?.anchor === anchor) menu.close();
    else menu?.open(anchor, actions, focus);
  }

  async #focusIn(id: string, selector: string): Promise<void> {
    await this.#wall.updateComplete;
    const article = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])].find(({dataset}) => dataset.id === id);
    article?.querySelector<HTMLElement>(selector)?.focus();
  }

  async #focus(selector: string): Promise<void> {
    await this.#wall.updateComplete;
    this.#wall.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #itemOf(element: Element): WallItem | undefined {
    const id = element.closest('article')?.dataset.id;
    return this.#wall.view.items.find((item) => item.id === id);
  }

  /** The thank-you that takes the place of one that goes. */
  #neighbour(id: string, stays: (other: string) => boolean = () => true): string | undefined {
    const ids = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])].map(({dataset}) => dataset.id!);
    const place = ids.indexOf(id);
    return ids.slice(place + 1).find(stays) ?? ids.slice(0, place).findLast(stays);
  }
}

/** Whether a key goes into a field with an undo of its own. */
function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
}
