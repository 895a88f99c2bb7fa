import type {ReactiveController} from 'lit';
import {announce} from '../../elements/announcer.js';
import {draftOwner} from '../../elements/draft-owner.js';
import {DraftStorage} from '../../elements/draft-storage.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HearthFailedEvent} from '../../elements/events.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import {MODERATION_DONE} from '../../parts/moderation/moderation.questions.js';
import {BLANK} from '../../parts/question/question.model.js';
import type {Answer} from '../../parts/question/question.model.js';
import type {EventDraft} from '../../protocol/cloud-event.js';
import {reason} from '../../elements/reason.js';
import {decisionOn, factOf} from './mosaic-facts.js';
import type {Topic} from './mosaic-facts.js';
import type {Mosaic} from './mosaic.js';
import type {MosaicTile} from './mosaic.model.js';

/** One question about one tile: a report, an appeal, a decision. What is written survives that it is closed, and a reload. */
export class AskingController implements ReactiveController {
  /** What is asked now. */
  asked: {topic: Topic; answer: Answer; error: string} | undefined;
  /** What could not be kept for sending, or was not accepted, in words. */
  failure = '';

  readonly #mosaic: Mosaic;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  /** Where the answer is kept, for whoever is signed in. */
  #drafts: DraftStorage<Answer> | undefined;
  #busy = false;

  constructor(mosaic: Mosaic, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#mosaic = mosaic;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    mosaic.addController(this);
    new ErasedController(mosaic, host, () => {
      this.asked = this.#drafts = undefined;
      mosaic.requestUpdate();
    });
  }

  hostConnected(): void {
    this.#mosaic.addEventListener('hearth-failed', this.#onFailed);
  }

  hostDisconnected(): void {
    this.#mosaic.removeEventListener('hearth-failed', this.#onFailed);
  }

  /** Asks, with what was written before, if anything. */
  async ask(topic: Topic): Promise<void> {
    const asked = (this.asked = {topic, answer: BLANK, error: ''});
    this.#drafts = undefined;
    this.#mosaic.requestUpdate();
    const owner = await draftOwner(this.#host.connection);
    if (this.asked?.topic !== topic || !owner) return;
    this.#drafts = new DraftStorage(owner, `tile-${topic.kind}:${this.#host.space ?? ''}:${topic.item.id}`);
    const left = this.#drafts.load();
    if (left && this.asked === asked) this.asked = {...asked, answer: {...BLANK, ...left}};
    this.#mosaic.requestUpdate();
  }

  /** Keeps what is being written. */
  keep(answer: Answer): void {
    if (!this.asked) return;
    this.asked = {...this.asked, answer, error: ''};
    this.#drafts?.save(answer);
    this.#mosaic.requestUpdate();
  }

  /** Leaves it for another time: what is written is kept. */
  close(): void {
    this.asked = undefined;
    this.#mosaic.requestUpdate();
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
    const drafts = this.#drafts;
    if (await this.send(factOf(topic, answer))) {
      drafts?.save(undefined);
      if (this.asked?.topic === topic) this.asked = undefined;
      announce(this.#localize.term(MODERATION_DONE[topic.kind]));
    } else if (this.asked?.topic === topic) {
      this.asked = {topic, answer, error: this.failure};
      this.failure = '';
    }
    this.#mosaic.requestUpdate();
    return this.asked?.topic !== topic;
  }

  /** Lets a tile be seen, as a moderator. */
  async approve(item: MosaicTile): Promise<boolean> {
    const kept = await this.send(decisionOn(item, 'approved'));
    if (kept) announce(this.#localize.term('kudosDecided'));
    return kept;
  }

  /** States a fact. Resolves to whether it is on its way; `failure` says why not. */
  async send(draft: EventDraft): Promise<boolean> {
    // A second click, or a key held down, does nothing twice.
    if (this.#busy) return false;
    this.#busy = true;
    this.failure = '';
    try {
      await this.#sender.send(draft);
      return true;
    } catch (error) {
      const failure = postFailure(error);
      this.failure =
        failure.kind === 'invalid'
          ? reason(this.#localize, failure.errors[0]?.code)
          : this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
      return false;
    } finally {
      this.#busy = false;
      this.#mosaic.requestUpdate();
    }
  }

  readonly #onFailed = ({event, receipt}: HearthFailedEvent): void => {
    const why = reason(this.#localize, receipt.errors?.[0]?.code ?? receipt.code);
    announce(this.#localize.term('labelled', this.#localize.term('notAccepted'), why), 'assertive');
    // What has no words has no place of its own above the picture.
    if (event.type === 'hearth.mosaic.tile_removed.v1') this.failure = this.#localize.term('labelled', this.#localize.term('notAccepted'), why);
    this.#mosaic.requestUpdate();
  };
}
