import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostController} from '../../elements/host-controller.js';
import type {LazyPartsController, PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Menu} from '../../parts/menu/menu.js';
import type {MenuSelectEvent} from '../../parts/menu/menu.events.js';
import type {KudosEdited} from '../../protocol/events/kudos.js';
import type {ChangingController} from './changing-controller.js';
import {moveInFeed, moveInToolbar} from './feed-keys.js';
import type {GivingController} from './giving-controller.js';
import {reason} from './kudos-reason.js';
import type {WallItem} from './kudos-wall.model.js';

const menuPart: PartsLoader = () => import('../../parts/menu/menu.js').then(({Menu}) => ({'hearth-menu': Menu}));

/** What the feed works with. */
export interface FeedParts {
  host: HostController;
  localize: LocalizeController;
  parts: LazyPartsController;
  composing: PartsLoader;
  giving: GivingController;
  changing: ChangingController;
  item(id: string): WallItem | undefined;
  expand(id: string): void;
}

/**
 * What happens in the feed: one listener for all cards, which reads from `data-do` what a button does; the keys of the feed and of its
 * toolbars; and where the focus goes after each.
 */
export class FeedController implements ReactiveController {
  readonly #wall: ReactiveControllerHost & HTMLElement;
  readonly #with: FeedParts;

  constructor(wall: ReactiveControllerHost & HTMLElement, parts: FeedParts) {
    this.#wall = wall;
    this.#with = parts;
    wall.addController(this);
  }

  hostConnected(): void {}

  readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    const item = button && this.#itemOf(button);
    if (button && item) void this.#do(button.dataset.do ?? '', item, button);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const feed = target.closest<HTMLElement>('[role=feed]');
    if (!feed || event.defaultPrevented) return;
    const opensMenu = target.dataset.do === 'menu' && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    const item = opensMenu ? this.#itemOf(target) : undefined;
    if (item) void this.#openMenu(target, item, event.key === 'ArrowUp' ? 'last' : 'first');
    else if (!moveInToolbar(event, this.#with.localize.rightToLeft) && !moveInFeed(event, feed)) return;
    event.preventDefault();
  };

  readonly onMenu = ({itemId, anchor}: MenuSelectEvent): void => {
    const item = this.#itemOf(anchor);
    if (item) void this.#do(itemId, item, anchor);
  };

  /** Focuses a thank-you, once it is rendered; without it the first, without any the one who asks. */
  async focusArticle(id: string | undefined): Promise<void> {
    await this.#wall.updateComplete;
    const articles = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])];
    (articles.find((article) => article.dataset.id === id) ?? articles[0])?.focus();
  }

  async #do(action: string, item: WallItem, button: HTMLElement): Promise<void> {
    const {changing, giving, host, localize, parts, composing, expand} = this.#with;
    switch (action) {
      case 'react':
        return changing.react(item, button.dataset.mark ?? '');
      case 'expand':
        expand(item.id);
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
        changing.stop();
        return this.focusArticle(item.id);
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
        if (item.local.event.id === item.id) return giving.recompose(item.local);
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

  #itemOf(element: Element): WallItem | undefined {
    return this.#with.item(element.closest('article')?.dataset.id ?? '');
  }

  /** The thank-you that takes the place of one that goes. */
  #neighbour(id: string): string | undefined {
    const articles = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])];
    const place = articles.findIndex(({dataset}) => dataset.id === id);
    return (articles[place + 1] ?? articles[place - 1])?.dataset.id;
  }
}
