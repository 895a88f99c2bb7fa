import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {AnswerDraftEvent, AnswerEvent} from '../../parts/question/question.events.js';
import type {MenuItem} from '../../parts/menu/menu.model.js';
import type {AskingController} from './asking-controller.js';
import type {ChangingController} from './changing-controller.js';
import type {FeedController} from './feed-controller.js';
import {about} from './kudos-about.js';
import {MENU} from './kudos-card.js';
import type {CardContext} from './kudos-card.js';
import {localWords} from './kudos-local.js';
import {occasionCard, occasionLine} from './kudos-occasion.js';
import {questionOf} from './kudos-questions.js';
import type {QuestionLimits} from './kudos-questions.js';
import {decision} from '../../parts/moderation/decision.template.js';
import {replies} from './kudos-replies.js';
import type {OlderReplies} from './older-replies.js';
import {trace} from './kudos-trace.js';
import {translation} from './kudos-translation.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';
import {foreign} from './translating-controller.js';
import type {TranslatingController} from './translating-controller.js';
import type {Unfolded} from './unfolded.js';
import {exported} from '../../parts/exported.js';

/** What a card shows beside its item; made when it is rendered. */
export type Extra = () => Partial<CardContext>;

/** What decides on what a card shows beside its item. */
export interface ExtraSources {
  localize: LocalizeController;
  changing: ChangingController;
  asking: AskingController;
  older: OlderReplies;
  translating: TranslatingController;
  feed: FeedController;
  /** What leads to the people on a kudos, or on a reply to it. */
  people(item: WallItem, reply: WallReply | undefined): readonly MenuItem[];
  unfolded: Unfolded;
  /** Whether moderators decide on what is shown. */
  isQueue(): boolean;
  /** Whether one card is shown, and nothing else. */
  isAlone(): boolean;
  /** Whether replies are shown, and one may reply. */
  repliesShown(): boolean;
  limits(): QuestionLimits;
}

/** What cards show beside their items: the same as before where nothing has changed, so that such a card is not rendered again. */
export class CardExtras {
  readonly #from: ExtraSources;
  readonly #made = new Map<string, {from: unknown[]; extra: Extra}>();

  constructor(from: ExtraSources) {
    this.#from = from;
  }

  of(item: WallItem): Extra | undefined {
    const {changing, asking, older, translating, unfolded, people, isQueue, repliesShown} = this.#from;
    const {id, data, can, local} = item;
    const asked = asking.asked?.topic.item.id === id ? asking.asked : undefined;
    const confirming = changing.confirming === id;
    const expanded = unfolded.isExpanded(item);
    const queue = isQueue();
    const told = data.context ?? data.occasion ?? data.consent ?? data.keptBy[0] ?? data.reason ?? data.replies[0];
    // Where nothing else is left to do, the menu is still the way to people that keys can take.
    const menu = !MENU.test(`${can}`) && people(item, undefined)[0] !== undefined;
    const plain = !told && !menu && !translating.isOffered(foreign(item)) && data.message && data.state === 'live' && !can.includes('reply');
    if (plain && !asked && !confirming && !expanded && !local && !queue) {
      this.#made.delete(id);
      return undefined;
    }
    const from = [item, asked, confirming, expanded, queue, menu, unfolded.isRead(id), repliesShown(), older.isLoading(id), ...translating.state];
    const before = this.#made.get(id);
    if (before && from.every((part, index) => part === before.from[index])) return before.extra;
    const extra: Extra = () => ({...this.#make(item), expanded, menu});
    this.#made.set(id, {from, extra});
    return extra;
  }

  #make(item: WallItem): Partial<CardContext> {
    const {localize, asking, translating, people, isQueue, isAlone} = this.#from;
    const {id, data} = item;
    const editor = asking.about(id) === 'edit' ? this.form(item, undefined) : undefined;
    const below = this.#below(item);
    if (data.occasion && data.message && isAlone()) {
      const form = (reply: WallReply | undefined) => this.#formOf(item, reply);
      return {instead: occasionCard(item, {localize, translating, editor, below, asking: asking.about(id) !== undefined, people, form})};
    }
    const tail = html`${this.#talk(item)} ${this.#formOf(item, undefined)}`;
    if (!data.message) return {instead: trace(localize, item, tail)};
    return {
      // A card that many sign has its own ways to what they wrote.
      ...(data.occasion && {silent: true}),
      editor,
      about: html`${editor ? nothing : translation(localize, translating, foreign(item))}
      ${data.occasion ? occasionLine(localize, item, this.#isOpen(item)) : nothing} ${isQueue() ? nothing : about(localize, item)}`,
      open: data.replies.length > 0 ? this.#isOpen(item) : undefined,
      below,
      tail,
    };
  }

  /** What stands in place of what one can do with a card. */
  #below(item: WallItem): TemplateResult | undefined {
    const {localize, changing, isQueue} = this.#from;
    const {id, data, can, local} = item;
    if (changing.confirming === id) return this.#confirm();
    if (local) return localWords(localize, local);
    if (!isQueue()) return undefined;
    return can.includes('moderate') ? decision(localize, data) : html``;
  }

  /** The replies, where they are to be read: asked for, never folded away from those who have something to do with one. */
  #talk(item: WallItem): TemplateResult | typeof nothing {
    const {localize, older, translating, people, isQueue, repliesShown} = this.#from;
    const {id, data, can} = item;
    const queue = isQueue();
    if (!queue && !(repliesShown() && this.#isOpen(item))) return nothing;
    const context = {
      localize,
      translating,
      loading: older.isLoading(id),
      menu: !queue,
      people,
      below: (reply: WallReply) => this.#formOf(item, reply),
    };
    const mayReply = !queue && can.includes('reply') && !this.#from.asking.about(id);
    return html`${replies(item, context)}
    ${mayReply && data.replies.length > 0 ? html`<button class="quiet answer" data-do="Reply">${localize.term('kudosReply')}</button>` : nothing}`;
  }

  #isOpen({id, data}: WallItem): boolean {
    return !data.message || this.#from.unfolded.isRead(id) || data.replies.some(({state, local}) => state ?? local);
  }

  /** The form that is open about a kudos, or about a reply to it; to moderators, what they can decide. */
  #formOf(item: WallItem, reply: WallReply | undefined): TemplateResult | typeof nothing {
    const {localize, asking, isQueue} = this.#from;
    const asked = asking.about(item.id, reply?.id);
    // Other words are written in the place of those that they change.
    if (asked === 'edit') return nothing;
    if (asked) return this.form(item, reply);
    return reply && isQueue() ? decision(localize, reply) : nothing;
  }

  /** The form that is open. */
  form(item: WallItem, reply: WallReply | undefined): TemplateResult {
    const {localize, asking, feed, limits} = this.#from;
    const {topic, answer, error} = asking.asked!;
    return html`<hearth-question
      exportparts=${exported('question')}
      .question=${questionOf(localize, {...topic, item, reply}, limits())}
      .answer=${answer}
      .error=${error}
      @hearth-answer-draft=${(event: AnswerDraftEvent) => asking.keep(event.answer)}
      @hearth-answer=${(event: AnswerEvent) => void feed.answer(event.answer)}
      @hearth-answer-cancel=${() => void feed.cancelQuestion()}
    ></hearth-question>`;
  }

  #confirm(): TemplateResult {
    const {localize} = this.#from;
    return html`<div class="ask" role="group" aria-labelledby="ask">
      <span id="ask">${localize.term('kudosWithdrawAsk')}</span>
      <button class="primary" data-do="withdraw">${localize.term('kudosWithdraw')}</button>
      <button data-do="keep">${localize.term('kudosKeep')}</button>
    </div>`;
  }
}
