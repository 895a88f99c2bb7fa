import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {draftOwner} from '../../elements/draft-owner.js';
import {DraftStorage} from '../../elements/draft-storage.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {sayOnceSo} from '../../elements/say-once-so.js';
import type {Deed} from '../../elements/say-once-so.js';
import type {Stating} from '../../elements/stating.js';
import type {EventDraft} from '../../protocol/cloud-event.js';
import {BLANK} from './question.model.js';
import type {Answer} from './question.model.js';

/** What a widget asks its questions with. */
export interface AskingOptions<Topic> {
  host: HostController;
  stating: Stating;
  /** Where an answer is kept that is being written. */
  placeOf(topic: Topic): string;
  /** The fact that an answer states. */
  factOf(topic: Topic, answer: Answer): EventDraft;
  localize: LocalizeController;
  /** What was done with an answer. */
  deed(topic: Topic): Deed;
}

/** One question at a time about one thing: a report, an appeal, a decision. What is written survives that it is closed, and a reload. */
export class AskingController<Topic> implements ReactiveController {
  /** What is asked now. */
  asked: {topic: Topic; answer: Answer; error: string} | undefined;

  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #with: AskingOptions<Topic>;
  /** Where the answer is kept, for whoever is signed in. */
  #drafts: DraftStorage<Answer> | undefined;

  constructor(widget: ReactiveControllerHost & HTMLElement, options: AskingOptions<Topic>) {
    this.#widget = widget;
    this.#with = options;
    widget.addController(this);
    new ErasedController(widget, options.host, () => {
      this.asked = this.#drafts = undefined;
      widget.requestUpdate();
    });
  }

  hostConnected(): void {}

  /** Asks, with what was written before, if anything. */
  async ask(topic: Topic): Promise<void> {
    const asked = (this.asked = {topic, answer: BLANK, error: ''});
    this.#drafts = undefined;
    this.#widget.requestUpdate();
    const owner = await draftOwner(this.#with.host.connection);
    if (this.asked?.topic !== topic || !owner) return;
    this.#drafts = new DraftStorage(owner, this.#with.placeOf(topic));
    const left = this.#drafts.load();
    if (left && this.asked === asked) this.asked = {...asked, answer: {...BLANK, ...left}};
    this.#widget.requestUpdate();
  }

  /** Keeps what is being written. */
  keep(answer: Answer): void {
    if (!this.asked) return;
    this.asked = {...this.asked, answer, error: ''};
    this.#drafts?.save(answer);
    this.#widget.requestUpdate();
  }

  /** Leaves it for another time: what is written is kept. */
  close(): void {
    this.asked = undefined;
    this.#widget.requestUpdate();
  }

  /** Leaves it unanswered. */
  cancel(): void {
    this.#drafts?.save(undefined);
    this.close();
  }

  /** Answers. Resolves to whether the answer is on its way. */
  async answer(answer: Answer): Promise<boolean> {
    const {asked} = this;
    if (!asked) return false;
    const {topic} = asked;
    const {host, localize, stating, factOf, deed} = this.#with;
    const drafts = this.#drafts;
    const sent = await stating.send(factOf(topic, answer));
    if (sent) {
      drafts?.save(undefined);
      if (this.asked?.topic === topic) this.asked = undefined;
      if (sent.event) sayOnceSo({localize, connection: () => host.connection}, sent.event, deed(topic));
    } else if (this.asked?.topic === topic) {
      this.asked = {topic, answer, error: stating.failure};
      stating.failure = '';
    }
    this.#widget.requestUpdate();
    return this.asked?.topic !== topic;
  }
}
