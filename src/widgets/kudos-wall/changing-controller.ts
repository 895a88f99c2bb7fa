import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {announce} from '../../elements/announcer.js';
import {discardSoon} from '../../elements/discard-soon.js';
import type {HearthFailedEvent} from '../../elements/events.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import {sayOnceSo} from '../../elements/say-once-so.js';
import type {Sender} from '../../elements/send.js';
import type {Audience, ConsentDecision} from '../../protocol/events/kudos.js';
import {reason} from '../../elements/reason.js';
import {deedOf} from './kudos-deeds.js';
import type {WallItem} from './kudos-wall.model.js';

/** Events that carry no words: where they are refused, that is said, and nothing of them is worth keeping. */
const FLEETING = /^hearth\.(?:kudos\.(?:reacted|unreacted|withdrawn|reply_withdrawn|visibility_set|consent_set)|moderation\.approved)\./;

/** A mark that somebody set, or took back, a moment ago. */
export interface Pressed {
  type: string;
  subject: string;
  data: {mark: string};
}

/** What a person does with thanks that are on the wall, at a press of a button; and what the host says to it. */
export class ChangingController implements ReactiveController {
  /** The thank-you that is about to be taken back. */
  confirming: string | undefined;
  /** What the host did not accept, in words. */
  failure = '';
  /** What is not kept on this device yet, but shown. Another array where it has changed. */
  pressed: readonly Pressed[] = [];
  /** The ids of what somebody said and gave up here: where the host may have it, what takes it back is on its way, and nothing of it is shown. */
  readonly givenUp = new Set<string>();

  readonly #wall: ReactiveControllerHost & HTMLElement;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #doing = new Set<string>();

  constructor(wall: ReactiveControllerHost & HTMLElement, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#wall = wall;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    wall.addController(this);
  }

  hostConnected(): void {
    this.#wall.addEventListener('hearth-failed', this.#onFailed);
  }

  hostDisconnected(): void {
    this.#wall.removeEventListener('hearth-failed', this.#onFailed);
  }

  hostUpdate(): void {
    // Refused words stay with their thank-you.
    for (const {event, status} of this.#host.connection?.pending ?? []) {
      if (status === 'parked' && FLEETING.test(event.type)) void this.#host.connection?.discard(event.id);
    }
  }

  /** Sets a mark, or takes it back. That is shown in the next frame; to keep it on this device takes a little longer. */
  async react(item: WallItem, mark: string): Promise<void> {
    const {id, data} = item;
    const mine = data.reactions.some((reaction) => reaction.mark === mark && reaction.mine);
    const type = mine ? 'hearth.kudos.unreacted.v1' : 'hearth.kudos.reacted.v1';
    // A second click, or a key held down, does nothing twice.
    if (this.pressed.some(({subject, data}) => subject === id && data.mark === mark)) return;
    const pressed: Pressed = {type, subject: id, data: {mark}};
    this.#press([...this.pressed, pressed]);
    await this.send(type, id, {mark});
    this.#press(this.pressed.filter((other) => other !== pressed));
  }

  /** Leaves it as it is. */
  keep(): void {
    this.confirming = undefined;
    this.#wall.requestUpdate();
  }

  /** Asks whether to take it back. */
  ask(item: WallItem): void {
    this.confirming = item.id;
    this.#wall.requestUpdate();
  }

  /** Takes it back. */
  async withdraw(item: WallItem): Promise<boolean> {
    this.confirming = undefined;
    const kept = await this.send('hearth.kudos.withdrawn.v1', item.id, {});
    this.#wall.requestUpdate();
    return kept;
  }

  /** Takes a reply back. */
  withdrawReply(item: WallItem, replyId: string): Promise<boolean> {
    return this.send('hearth.kudos.reply_withdrawn.v1', item.id, {replyId});
  }

  /** Says, as a recipient, who may see it at most: nobody else, or whom the giver chose. */
  show(item: WallItem, audience: Audience): Promise<boolean> {
    return this.send('hearth.kudos.visibility_set.v1', item.id, {audience});
  }

  /** Agrees, as a recipient, to others seeing it, or does not. */
  consent(item: WallItem, decision: ConsentDecision): Promise<boolean> {
    return this.send('hearth.kudos.consent_set.v1', item.id, {decision});
  }

  /** Lets it be seen, as a moderator. */
  approve(item: WallItem, replyId?: string): Promise<boolean> {
    return this.send('hearth.moderation.approved.v1', item.id, replyId === undefined ? {version: item.data.version} : {replyId});
  }

  /** Gives up what somebody said here, as soon as it is not on its way. Resolves to whether that was in time. */
  async giveUp(id: string): Promise<boolean> {
    const {connection} = this.#host;
    this.givenUp.add(id);
    const inTime = await discardSoon(connection, id);
    if (!inTime) this.givenUp.delete(id);
    return inTime;
  }

  /** Says what did not work. */
  fail(words: string): void {
    this.failure = words;
    announce(words, 'assertive');
    this.#wall.requestUpdate();
  }

  /** States a fact about a thank-you. Resolves to whether it is on its way; `failure` says why not. */
  async send(type: string, subject: string, data: object): Promise<boolean> {
    // A second click, or a key held down, does nothing twice.
    const doing = `${type} ${subject} ${JSON.stringify(data)}`;
    if (this.#doing.has(doing)) return false;
    this.#doing.add(doing);
    this.failure = '';
    try {
      const event = await this.#sender.send({type, subject, data});
      const deed = event && deedOf(this.#localize, event);
      if (deed) sayOnceSo({localize: this.#localize, connection: () => this.#host.connection}, event, deed);
      return true;
    } catch (error) {
      const failure = postFailure(error);
      this.failure =
        failure.kind === 'invalid'
          ? reason(this.#localize, failure.errors[0]?.code)
          : this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
      this.#wall.requestUpdate();
      return false;
    } finally {
      this.#doing.delete(doing);
    }
  }

  #press(pressed: readonly Pressed[]): void {
    this.pressed = pressed;
    this.#wall.requestUpdate();
  }

  readonly #onFailed = ({event, receipt}: HearthFailedEvent): void => {
    const why = reason(this.#localize, receipt.errors?.[0]?.code ?? receipt.code);
    // Words stand there with their reason; what has none has no place of its own.
    const fleeting = FLEETING.test(event.type);
    const failure = fleeting
      ? `${this.#localize.term('kudosChangeRejected')} ${why}`
      : this.#localize.term('labelled', this.#localize.term('notAccepted'), why);
    if (fleeting) this.failure = failure;
    announce(failure, 'assertive');
    this.#wall.requestUpdate();
  };
}
