import type {ReactiveController} from 'lit';
import {activeElement} from '../../elements/active-element.js';
import {announce} from '../../elements/announcer.js';
import {isTyping} from '../../elements/is-typing.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import {isRightToLeft} from '../../elements/right-to-left.js';
import type {Menu} from '../../parts/menu/menu.js';
import type {MenuSelectEvent} from '../../parts/menu/menu.events.js';
import type {MenuItem} from '../../parts/menu/menu.model.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {Answer} from '../../parts/question/question.model.js';
import {CardActions} from './card-actions.js';
import type {CardParts} from './card-actions.js';
import {cardMenu} from './card-menu.js';
import {moveInFeed, moveInToolbar} from './feed-keys.js';
import type {KudosWall} from './kudos-wall.js';
import {afterDraft} from './kudos-wall.model.js';
import type {KudosDraft, WallItem, WallReply} from './kudos-wall.model.js';
import {audienceFor} from './wall-composing.js';
import type {WallPeople} from './wall-people.js';

const menuPart: PartsLoader = () => import('../../parts/menu/menu.js').then(({Menu}) => ({'hearth-menu': Menu}));

/** What the feed works with. */
export interface FeedParts extends CardParts {
  /** Those who are on the thank-yous. */
  people: WallPeople;
  /** Finds people by name, as the composer does. */
  search(name: string, signal: AbortSignal): Promise<readonly PeopleItem[]>;
  /** What the menu of views offers. */
  viewMenu(): MenuItem[];
  /** Shows the view with this name. */
  show(name: string): void;
}

/**
 * What happens in the feed: one listener for all cards, which reads from `data-do` what a button does; the keys of the feed and of its
 * toolbars; and where the focus goes after each.
 */
export class FeedController implements ReactiveController {
  readonly #wall: KudosWall;
  readonly #with: FeedParts;
  readonly #cards: CardActions;
  /** What had the focus before the wall was last rendered. */
  #focused: Element | null = null;

  constructor(wall: KudosWall, parts: FeedParts) {
    this.#wall = wall;
    this.#with = parts;
    this.#cards = new CardActions(this, parts);
    wall.addController(this);
  }

  onClick(target: Element): void {
    const button = target.closest<HTMLElement>('[data-do]');
    if (!button) return this.#onPicture(target);
    const item = this.#itemOf(button);
    const action = button.dataset.do ?? '';
    void (item ? this.#cards.do({action, item, reply: replyOf(item, button), button}) : this.#doOnWall(action, button));
  }

  onKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && this.#with.giving.held && !isTyping(event)) {
      event.preventDefault();
      void this.undo();
      return;
    }
    if (event.defaultPrevented) return;
    const opensMenu = /^(?:menu|views)$/.test(target.dataset.do ?? '') && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    if (opensMenu && target.dataset.do === 'views') {
      event.preventDefault();
      void this.#openViews(target, event.key === 'ArrowUp' ? 'last' : 'first');
      return;
    }
    const feed = target.closest<HTMLElement>('[role=feed]');
    if (!feed) return;
    const item = opensMenu ? this.#itemOf(target) : undefined;
    if (item) void this.openMenu(target, item, replyOf(item, target), event.key === 'ArrowUp' ? 'last' : 'first');
    else if (!moveInToolbar(event, isRightToLeft(this.#wall)) && !moveInFeed(event, feed)) return;
    event.preventDefault();
  }

  onMenu({itemId, anchor}: MenuSelectEvent): void {
    const item = this.#itemOf(anchor);
    if (!item) return this.#with.show(itemId);
    const reply = replyOf(item, anchor);
    if (!this.#with.people.open(item, reply, itemId, anchor)) void this.#cards.do({action: itemId, item, reply, button: anchor});
  }

  /** Opens the composer and goes there. */
  async compose(from?: HTMLElement): Promise<void> {
    const {giving, parts, composing} = this.#with;
    if (!(await parts.load(composing))) return;
    // A host that is slow to say who is signed in keeps nobody from writing.
    void giving.compose();
    await this.focus('hearth-kudos-composer', from);
  }

  /** Opens the composer for thanks to somebody, after what is being written there already. */
  async composeFor(person: PeopleItem): Promise<void> {
    const {giving, parts, composing} = this.#with;
    if (!(await parts.load(composing))) return;
    await giving.compose();
    giving.keep(afterDraft(giving.draft, {to: [person], message: '', audience: audienceFor(this.#wall)}));
    this.#wall.requestUpdate();
    await this.focus('hearth-kudos-composer');
    await this.#lookUp(person);
  }

  /** Finds out how somebody who was not found by their name likes to be thanked. */
  async #lookUp({id, name}: PeopleItem): Promise<void> {
    const {giving, search} = this.#with;
    // Where that cannot be asked now, the host says so when it has the thanks.
    const found = await search(name, new AbortController().signal).catch((): PeopleItem[] => []);
    const known = found.find((one) => one.id === id && one.kind === 'person');
    const {draft} = giving;
    if (!known || !draft?.to.some((one) => one.id === id)) return;
    giving.keep({...draft, to: draft.to.map((one) => (one.id === id ? known : one))});
    this.#wall.requestUpdate();
  }

  /** Gives the thanks, and goes back to where one began. */
  async give(draft: KudosDraft): Promise<void> {
    if (await this.#with.giving.give(draft)) await this.focus('[data-do=compose]');
  }

  async closeComposer(): Promise<void> {
    this.#with.giving.close();
    await this.focus('[data-do=compose]');
  }

  /** Takes back what has not left yet, and goes back to its words. */
  async undo(): Promise<void> {
    await this.#with.giving.undo();
    await this.focus(this.#with.giving.late ? '.late' : 'hearth-kudos-composer');
  }

  /** Gives the answer to the question that is open, and goes on from there. */
  async answer(answer: Answer): Promise<void> {
    const {asking} = this.#with;
    // A key held down answers once.
    if (!asking.asked) return;
    const {id} = asking.asked.topic.item;
    const next = this.neighbour(id);
    const from = this.#wall.shadowRoot?.activeElement as HTMLElement | null;
    if (await asking.answer(answer)) await this.focusArticle(id, from ?? undefined, next);
  }

  /** Leaves a question unanswered, and goes back to where it was asked. */
  async cancelQuestion(): Promise<void> {
    const {asking} = this.#with;
    const id = asking.asked?.topic.item.id;
    asking.cancel();
    await this.focusArticle(id);
  }

  /** Focuses a thank-you, once it is rendered; without it the next, or else the first; without any, the way to the first one. */
  async focusArticle(id: string | undefined, from?: HTMLElement, next?: string): Promise<void> {
    await this.#wall.updateComplete;
    const articles = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])];
    const article = [id, next].map((one) => articles.find(({dataset}) => dataset.id === one)).find(Boolean) ?? articles[0];
    if (!article) await this.focus('[data-do=compose]', from);
    else if (this.#isAt(from)) article.focus();
  }

  /** Where the thank-you that has the focus is about to go, by whomever, the focus goes to the one that takes its place. */
  keepFocus(items: readonly WallItem[]): void {
    const active = this.#wall.shadowRoot?.activeElement;
    const id = active?.closest('article')?.dataset.id;
    if (id === undefined || items.some((item) => item.id === id)) return;
    const stays = new Set(items.map((item) => item.id));
    // What they did themselves is told where they did it.
    const {host, localize} = this.#with;
    if (!host.connection?.pending.some(({event}) => event.subject === id)) announce(localize.term('error_not-found'));
    // Somebody is writing: their words stay, and they in them.
    if (this.#with.asking.lost && active?.localName === 'hearth-question') void this.focus('.orphan hearth-question');
    else void this.focusArticle(this.neighbour(id, (other) => stays.has(other)));
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

  /** A picture opens the card of whom it shows, for those who point; for all others the menu does. */
  #onPicture(target: Element): void {
    const item = this.#itemOf(target);
    const article = target.closest<HTMLElement>('article');
    if (item && article) this.#with.people.open(item, replyOf(item, target), target, article);
  }

  async #doOnWall(action: string, button: HTMLElement): Promise<void> {
    const {view} = this.#wall;
    if (action === 'compose') await this.compose(button);
    else if (action === 'views') await this.#openViews(button, 'first');
    else if (action === 'forget') {
      await this.#with.changing.giveUp(button.dataset.event ?? '');
      await this.focusArticle(undefined, button);
    } else if (action === 'retry') await (view.keeper ?? view).load();
    else if (action === 'cancel') view.cancel();
    else if (action === 'new') await this.focusArticle(view.keeper?.showWaiting());
    else if (action === 'more') {
      const first = await view.keeper?.more();
      if (first) await this.focusArticle(first, button);
    }
  }

  /** Opens the menu of a thank-you, or of a reply to it; closes it where it is open. */
  async openMenu(anchor: HTMLElement, item: WallItem, reply: WallReply | undefined, focus: 'first' | 'last'): Promise<void> {
    await this.#open(anchor, cardMenu(this.#with.localize, item, reply, this.#with.people.menu(item, reply)), focus);
  }

  #openViews(anchor: HTMLElement, focus: 'first' | 'last'): Promise<void> {
    return this.#open(anchor, this.#with.viewMenu(), focus);
  }

  async #open(anchor: HTMLElement, items: MenuItem[], focus: 'first' | 'last'): Promise<void> {
    if (!(await this.#with.parts.load(menuPart))) return;
    // It may not be rendered yet, where all of this was loaded a moment ago.
    await this.#wall.updateComplete;
    const menu = this.#wall.shadowRoot?.querySelector('hearth-menu') as Menu | null;
    if (menu?.anchor === anchor) menu.close();
    else menu?.open(anchor, items, focus);
  }

  /** Focuses something in a thank-you, once it is rendered. */
  async focusIn(id: string, selector: string, from?: HTMLElement): Promise<void> {
    await this.#wall.updateComplete;
    const article = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])].find(({dataset}) => dataset.id === id);
    if (this.#isAt(from)) article?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Focuses something on the wall, once it is rendered. */
  async focus(selector: string, from?: HTMLElement): Promise<void> {
    await this.#wall.updateComplete;
    if (this.#isAt(from)) this.#wall.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Whether the person is still where they pressed `from`, or nowhere: what comes late takes the focus from nobody who has gone on. */
  #isAt(from: HTMLElement | undefined): boolean {
    const at = activeElement();
    return !from || !at || at === document.body || at.matches('[role=heading]') || from.contains(at);
  }

  #itemOf(element: Element): WallItem | undefined {
    const id = element.closest('article')?.dataset.id;
    return this.#wall.view.items.find((item) => item.id === id) as WallItem | undefined;
  }

  /** The thank-you that takes the place of one that goes. */
  neighbour(id: string, stays: (other: string) => boolean = () => true): string | undefined {
    const ids = [...(this.#wall.shadowRoot?.querySelectorAll('article') ?? [])].map(({dataset}) => dataset.id!);
    const place = ids.indexOf(id);
    return ids.slice(place + 1).find(stays) ?? ids.slice(0, place).findLast(stays);
  }
}

/** The reply that a button stands in. */
function replyOf({data}: WallItem, button: Element): WallReply | undefined {
  const id = button.closest<HTMLElement>('[data-reply]')?.dataset.reply;
  return id === undefined ? undefined : data.replies.find((reply) => reply.id === id);
}
