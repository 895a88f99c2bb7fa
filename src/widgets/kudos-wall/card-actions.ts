import type {HostController} from '../../elements/host-controller.js';
import type {LazyPartsController, PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Answer} from '../../parts/question/question.model.js';
import type {AskingController} from './asking-controller.js';
import type {ChangingController} from './changing-controller.js';
import type {FeedController} from './feed-controller.js';
import type {GivingController} from './giving-controller.js';
import {askedBy} from './kudos-questions.js';
import type {QuestionKind} from './kudos-questions.js';
import {reason} from '../../elements/reason.js';
import {draftOf} from './kudos-wall.model.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';
import type {OlderReplies} from './older-replies.js';
import {foreign} from './translating-controller.js';
import type {TranslatingController} from './translating-controller.js';
import type {Unfolded} from './unfolded.js';

/** What the cards work with. */
export interface CardParts {
  host: HostController;
  localize: LocalizeController;
  parts: LazyPartsController;
  composing: PartsLoader;
  asking: AskingController;
  giving: GivingController;
  changing: ChangingController;
  older: OlderReplies;
  translating: TranslatingController;
  unfolded: Unfolded;
}

/** The button that was pressed, and what it stands with. */
export interface Pressed {
  action: string;
  item: WallItem;
  reply: WallReply | undefined;
  button: HTMLElement;
}

const QUESTIONS: readonly string[] = ['edit', 'sign', 'report', 'audience', 'appeal', 'hidden', 'removed'] satisfies QuestionKind[];

const questionPart: PartsLoader = () => import('../../parts/question/question.js').then(({Question}) => ({'hearth-question': Question}));

/** What the buttons and the menus of cards do, and where the focus goes after. */
export class CardActions {
  readonly #feed: FeedController;
  readonly #with: CardParts;

  constructor(feed: FeedController, parts: CardParts) {
    this.#feed = feed;
    this.#with = parts;
  }

  async do({action, item, reply, button}: Pressed): Promise<void> {
    const {changing, older, unfolded} = this.#with;
    const feed = this.#feed;
    if (QUESTIONS.includes(action)) return this.ask({kind: action as QuestionKind, item, reply, button});
    switch (action) {
      case 'react':
        return changing.react(item, button.dataset.mark ?? '');
      case 'expand':
        unfolded.expand(item.id);
        return feed.focusArticle(item.id);
      case 'Replies':
        return unfolded.read(item.id);
      case 'Reply':
        return this.ask({kind: 'reply', item, reply, button});
      case 'menu':
        return feed.openMenu(button, item, reply, 'first');
      case 'ask':
        changing.ask(item);
        return feed.focusIn(item.id, '[data-do=withdraw]');
      case 'keep':
        changing.keep();
        return feed.focusArticle(item.id);
      case 'withdraw':
        return this.#leave(item, button, () => changing.withdraw(item));
      case 'withdraw-reply':
        if (await changing.withdrawReply(item, reply!.id)) await feed.focusArticle(item.id, button);
        return;
      case 'keep-close':
        if (await changing.show(item, 'recipient')) await feed.focusArticle(item.id, button);
        return;
      case 'accept':
      case 'decline':
        if (await changing.consent(item, action)) await feed.focusArticle(item.id, button);
        return;
      case 'approve':
        return this.#leave(item, button, () => changing.approve(item, reply?.id));
      case 'older': {
        const oldest = await older.load(item.id).catch((error: Error) => {
          if (error.name !== 'TransportError' && error.name !== 'MalformedViewError') throw error;
          changing.fail(this.#with.localize.term('moreFailed'));
          return undefined;
        });
        if (oldest) await feed.focusIn(item.id, `[data-reply="${CSS.escape(oldest)}"]`, button);
        return;
      }
      case 'translate':
        return this.#with.translating.toggle(reply ?? foreign(item));
      case 'discard':
        return this.#discard(item, reply, button);
      case 'recompose':
        return this.#recompose(item, reply, button);
    }
  }

  /** Asks something about a thank-you, in its place; with what was answered before and why that was not accepted, if anything. */
  async ask({reply, button, ...about}: Omit<Pressed, 'action'> & {kind: QuestionKind}, answer?: Answer, error?: string): Promise<void> {
    const {asking, parts, unfolded} = this.#with;
    if (!(await parts.load(questionPart))) return;
    if (about.kind === 'reply' || about.kind === 'sign') unfolded.read(about.item.id, true);
    void asking.ask(reply ? {...about, reply} : about, answer, error);
    await this.#feed.focusIn(about.item.id, 'hearth-question', button);
  }

  /** Does what takes a thank-you off the wall once the host has it, and goes to it until then; or to the one that takes its place. */
  async #leave(item: WallItem, button: HTMLElement, act: () => Promise<boolean>): Promise<void> {
    const next = this.#feed.neighbour(item.id);
    if (await act()) await this.#feed.focusArticle(item.id, button, next);
  }

  async #discard(item: WallItem, reply: WallReply | undefined, button: HTMLElement): Promise<void> {
    const local = reply ? reply.local : item.local;
    const after = local?.event.id === item.id ? this.#feed.neighbour(item.id) : item.id;
    if (local) await this.#with.changing.giveUp(local.event.id);
    return this.#feed.focusArticle(after, button);
  }

  /** Takes back what waits, or was refused, and puts its words where they can be changed. */
  async #recompose(item: WallItem, reply: WallReply | undefined, button: HTMLElement): Promise<void> {
    const {giving, changing, localize, parts, composing} = this.#with;
    const local = reply ? reply.local : item.local;
    if (!local) return;
    const {event, receipt} = local;
    const why = receipt ? reason(localize, receipt.errors?.[0]?.code ?? receipt.code) : '';
    const asked = askedBy(event);
    // Nothing is given up before there is a form for it.
    if (!(await parts.load(asked ? questionPart : composing)) || !(await changing.giveUp(event.id))) return;
    if (asked) return this.ask({kind: asked.kind, item, reply: asked.replyId === undefined ? undefined : reply, button}, asked.answer, why);
    await giving.compose(draftOf(local), receipt?.errors);
    return this.#feed.focus('hearth-kudos-composer', button);
  }
}
