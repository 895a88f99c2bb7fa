import {announce} from '../../elements/announcer.js';
import {discardSoon} from '../../elements/discard-soon.js';
import {FocusKeeper} from '../../elements/focus-keeper.js';
import type {HostController} from '../../elements/host-controller.js';
import {sayOnceSo} from '../../elements/say-once-so.js';
import {moderationDeed} from '../../parts/moderation/moderation.questions.js';
import {isTyping} from '../../elements/is-typing.js';
import type {LazyPartsController, PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Stating} from '../../elements/stating.js';
import type {AskingController} from '../../parts/question/asking-controller.js';
import type {Answer} from '../../parts/question/question.model.js';
import type {PollResponse} from '../../protocol/poll.js';
import type {AnsweringController} from './answering-controller.js';
import type {AuditController} from './audit-controller.js';
import type {BallotController} from './ballot-controller.js';
import {decisionOn} from './poll-facts.js';
import type {Topic} from './poll-facts.js';
import type {PulsePoll} from './pulse-poll.js';
import type {ShownPoll} from './pulse-poll.model.js';
import type {ShownPollFinder} from './shown-poll.js';

export const showingParts: PartsLoader = () => import('./showing.js').then(({showing}) => showing);

/** What the screen works with. */
export interface ScreenParts {
  host: HostController;
  localize: LocalizeController;
  parts: LazyPartsController;
  finder: ShownPollFinder;
  answering: AnsweringController;
  ballots: BallotController;
  audit: AuditController;
  asking: AskingController<Topic>;
  stating: Stating;
  /** Shows the list of what moderators decide on, or the question again. */
  showQueue(whether: boolean): void;
}

/** What happens on a poll: one listener, which reads from `data-do` what a button does; and where the focus goes after each. */
export class ScreenController {
  readonly #poll: PulsePoll;
  readonly #with: ScreenParts;
  readonly #focus: FocusKeeper;

  constructor(poll: PulsePoll, parts: ScreenParts) {
    this.#poll = poll;
    this.#with = parts;
    this.#focus = new FocusKeeper(poll, '#question', '[role=heading]');
  }

  onClick(target: Element): void {
    const button = target.closest<HTMLElement>('[data-do]');
    if (button && button.getAttribute('aria-disabled') !== 'true') void this.#do(button.dataset.do!, button);
  }

  onKeyDown(event: KeyboardEvent): void {
    const {key, ctrlKey, metaKey, shiftKey} = event;
    if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || !this.#with.answering.held || isTyping(event)) return;
    event.preventDefault();
    void this.undo();
  }

  /** Answers, and goes to the receipt. */
  async submit(response: PollResponse): Promise<void> {
    const {answering, finder, localize} = this.#with;
    const {poll} = finder;
    if (!poll || !(await answering.submit(poll, response))) return;
    // The bar that says so is announced by itself.
    if (!answering.held) announce(localize.term('pollThanks'));
    await this.focus('.thanks');
  }

  /** Leaves the question for another time, or the answer as it is. */
  async leave(): Promise<void> {
    const {answering, finder} = this.#with;
    const changes = answering.changes;
    answering.leave();
    if (!changes) {
      // What was chosen is kept, and not asked for: the form is closed until somebody opens it.
      finder.want(false);
    }
    this.#poll.requestUpdate();
    await this.focus(changes ? '[data-do=change]' : '[data-do=show]');
  }

  /** Takes back what has not left yet, and goes back to what was chosen, or to the answer that stays. */
  async undo(): Promise<void> {
    const done = await this.#with.answering.undo();
    if (done) await this.focus('hearth-poll-form, .thanks');
    else if (this.#with.answering.late) await this.focus('.late');
  }

  /** Gives the answer to the question that is open, and goes on from there. */
  async answer(answer: Answer): Promise<void> {
    const {asking} = this.#with;
    const {kind, item} = asking.asked?.topic ?? {};
    if (await asking.answer(answer)) await (kind === 'removed' ? this.#focusInQueue(item?.id) : this.focus('#question'));
  }

  /** Leaves a question unanswered, and goes back to where it was asked. */
  async cancelQuestion(): Promise<void> {
    const {asking} = this.#with;
    const {kind, item} = asking.asked?.topic ?? {};
    asking.cancel();
    await (kind === 'removed' ? this.#focusInQueue(item?.id) : this.focus('[data-do=report], #question'));
  }

  /** Asks what is wrong with a text in the results. */
  async reportText(textId: string): Promise<void> {
    const {poll} = this.#with.finder;
    if (poll) await this.#ask({kind: 'report', item: poll, textId});
  }

  async #ask(topic: Topic): Promise<void> {
    if (!(await this.#with.parts.load(showingParts))) return;
    await this.#with.asking.ask(topic);
    await this.focus('hearth-question');
  }

  async #do(action: string, button: HTMLElement): Promise<void> {
    const {answering, ballots, audit, finder, host} = this.#with;
    const {view} = this.#poll;
    if (action === 'queue' || action === 'question') return this.#with.showQueue(action === 'queue');
    if (action === 'retry') return (view.keeper ?? view).load();
    if (action === 'cancel') return void view.cancel();
    if (action === 'discard' || action === 'reopen') {
      const {poll} = finder;
      const entry = host.connection?.pending.find(({event}) => event.id === button.dataset.event) ?? poll?.local;
      if (action === 'discard' && entry) await discardSoon(host.connection, entry.event.id);
      else if (action === 'reopen' && poll && entry && (await answering.reopen(poll, entry))) await this.focus('hearth-poll-form');
      return;
    }
    const item = this.#itemOf(button) ?? finder.poll;
    if (!item) return;
    const textId = button.closest<HTMLElement>('[data-text]')?.dataset.text;
    switch (action) {
      case 'show':
        finder.want(true);
        this.#poll.requestUpdate();
        return this.focus('hearth-poll-form, #question');
      case 'prepare':
        return ballots.again();
      case 'change':
        answering.change(item);
        return this.focus('hearth-poll-form');
      case 'withdraw':
        if (await answering.withdraw(item)) await this.focus('#question');
        return;
      case 'audit':
        await audit.read(item.id);
        return this.focus('.audit');
      case 'report':
      case 'removed':
        return this.#ask({kind: action, item, ...(textId !== undefined && {textId})});
      case 'approve': {
        const {stating, localize, host} = this.#with;
        const sent = await stating.send(decisionOn(item, 'approved', textId));
        if (!sent) return;
        if (sent.event) sayOnceSo({localize, connection: () => host.connection}, sent.event, moderationDeed(localize, 'approved'));
        return this.#focusInQueue(item.id);
      }
    }
  }

  /** Focuses something, once it is rendered. */
  focus(selector: string): Promise<void> {
    return this.#focus.to(selector);
  }

  async #focusInQueue(id: string | undefined): Promise<void> {
    await this.#poll.updateComplete;
    const rows = [...(this.#poll.shadowRoot?.querySelectorAll<HTMLElement>('.queue > li') ?? [])];
    const row = rows.find(({dataset}) => dataset.id === id) ?? rows[0];
    if (row) row.focus();
    else await this.focus('[data-do=question]');
  }

  #itemOf(element: Element): ShownPoll | undefined {
    const id = element.closest<HTMLElement>('[data-id]')?.dataset.id;
    return (this.#poll.view.items as ShownPoll[]).find((item) => item.id === id);
  }
}
