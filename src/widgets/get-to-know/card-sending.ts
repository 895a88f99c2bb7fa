import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PostOptions} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import type {HearthFailedEvent} from '../../elements/events.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import {isFleeting} from './card-refused.js';
import {reasonOf} from './card-words.js';

/** States what a person did with a card, and says what the host did not accept. */
export class CardSending implements ReactiveController {
  /** What the host did not accept, in words. */
  failure = '';
  /** The person who is signed in, where that is known: facts about their card are told apart from others' by it. */
  me: string | undefined;

  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #doing = new Set<string>();

  constructor(widget: ReactiveControllerHost & HTMLElement, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#widget = widget;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    widget.addController(this);
  }

  hostConnected(): void {
    this.#widget.addEventListener('hearth-failed', this.#onFailed);
  }

  hostDisconnected(): void {
    this.#widget.removeEventListener('hearth-failed', this.#onFailed);
  }

  hostUpdate(): void {
    for (const {event, status} of this.#host.connection?.pending ?? []) {
      if (status === 'parked' && /^hearth\.(card|prompt)\./.test(event.type) && isFleeting(event)) void this.#host.connection?.discard(event.id);
    }
  }

  /** Says what did not work. */
  fail(words: string): void {
    this.failure = words;
    announce(words, 'assertive');
    this.#widget.requestUpdate();
  }

  /** States a fact about one's own card, or about what `subject` names. Resolves to the event; nothing where it could not be kept, or the page took it. */
  async send(type: string, data: object, subject = this.me, options?: PostOptions): Promise<CloudEvent | undefined> {
    try {
      return await this.state(type, data, subject, options);
    } catch (error) {
      this.fail(this.wordsFor(error));
      return undefined;
    }
  }

  /**
   * The same, for whoever says themselves what did not work.
   *
   * @throws what `wordsFor` has words for.
   */
  async state(type: string, data: object, subject = this.me, options?: PostOptions): Promise<CloudEvent | undefined> {
    // A second click, or a key held down, does nothing twice.
    const doing = `${type} ${subject} ${JSON.stringify(data)}`;
    if (this.#doing.has(doing)) return undefined;
    this.#doing.add(doing);
    this.failure = '';
    try {
      // Facts about one card keep their order by what they are about: it is waited for who that is.
      const about = subject ?? (await this.#host.connection?.session())?.person?.id;
      return await this.#sender.send({type, subject: about, data}, options);
    } finally {
      this.#doing.delete(doing);
      this.#widget.requestUpdate();
    }
  }

  /** Why something could not be kept, in words. */
  wordsFor(error: unknown): string {
    const failure = postFailure(error);
    if (failure.kind === 'invalid') return reasonOf(this.#localize, failure.errors[0]?.code);
    return this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
  }

  readonly #onFailed = ({event, receipt}: HearthFailedEvent): void => {
    const why = reasonOf(this.#localize, receipt.errors?.[0]?.code ?? receipt.code);
    const failure = this.#localize.term('labelled', this.#localize.term('notAccepted'), why);
    if (isFleeting(event)) this.failure = failure;
    announce(failure, 'assertive');
    this.#widget.requestUpdate();
  };
}
