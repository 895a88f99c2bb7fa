import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {draftOwner} from '../../elements/draft-owner.js';
import {DraftStorage} from '../../elements/draft-storage.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {sayOnceSo} from '../../elements/say-once-so.js';
import type {Deed} from '../../elements/say-once-so.js';
import {moderationDeed, moderationQuestion} from '../../parts/moderation/moderation.questions.js';
import type {ModerationKind} from '../../parts/moderation/moderation.questions.js';
import type {AnswerDraftEvent, AnswerEvent} from '../../parts/question/question.events.js';
import {BLANK} from '../../parts/question/question.model.js';
import type {Answer, Question} from '../../parts/question/question.model.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {CardField} from '../../protocol/events/card.js';
import type {CardAnswer, CardItem, CardNote} from '../../protocol/views/card.js';
import type {CardSending} from './card-sending.js';
import {partWords} from './card-words.js';
import {CardAskedEvent} from './get-to-know.events.js';
import {exported} from '../../parts/exported.js';

/** A limit of the protocol: a schema in the page would cost what a card costs. */
const MAX_QUESTION = 500;

/** What can be asked about a card: something of its owner, or what is to become of something on it. */
export interface Topic {
  kind: 'ask' | ModerationKind;
  item: CardItem;
  answer?: CardAnswer | undefined;
  /** What one asks about, of what its owner likes to be asked about. */
  tag?: string | undefined;
  field?: CardField | undefined;
  /** A question that came to its owner. */
  note?: CardNote | undefined;
  /** The version that a decision is about. */
  version?: number | undefined;
}

/** What of a card is meant. */
export type Thing = Pick<Topic, 'answer' | 'tag' | 'field' | 'note'>;

/** The same as text. */
const keyOf = ({answer, tag, field, note}: Thing): string => answer?.id ?? tag ?? (field ? `field ${field}` : note ? `note ${note.id}` : '');

/** One question at a time about what stands on a card, asked in its place. What is written survives a reload. */
export class CardTalk {
  /** What is asked now. */
  asked: {topic: Topic; answer: Answer; error: string} | undefined;

  readonly #widget: HTMLElement & {requestUpdate(): void};
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sending: CardSending;
  #drafts: DraftStorage<Answer> | undefined;
  /** Changes when whoever was asked was erased, or has left. */
  #turn = {};

  readonly #followUp: (promptId: string | undefined) => string | undefined;

  /** @param followUp finds what a curious colleague could ask next, once the questions are there. */
  constructor(
    widget: HTMLElement & {requestUpdate(): void},
    host: HostController,
    localize: LocalizeController,
    sending: CardSending,
    followUp: (promptId: string | undefined) => string | undefined,
  ) {
    this.#followUp = followUp;
    this.#widget = widget;
    this.#host = host;
    this.#localize = localize;
    this.#sending = sending;
  }

  /** Asks; with words that were given back, or else what was written before, if anything. Resolves once it is kept over a reload. */
  async ask(topic: Topic, words?: string): Promise<void> {
    const given = words === undefined ? BLANK : {...BLANK, text: words};
    this.asked = {topic, answer: given, error: ''};
    this.#drafts = undefined;
    this.#widget.requestUpdate();
    const {kind, item} = topic;
    const owner = await draftOwner(this.#host.connection);
    if (owner === undefined || this.asked?.topic !== topic) return;
    this.#drafts = new DraftStorage(owner, ['card', kind, item.id, keyOf(topic)].join(':'));
    if (given !== BLANK) this.#drafts.save(this.asked.answer);
    const before = this.#drafts.load();
    if (before && this.asked.answer === BLANK) this.asked = {topic, answer: before, error: ''};
    this.#widget.requestUpdate();
  }

  /** Whoever was asked is not here any more. */
  forget(): void {
    this.#turn = {};
    this.asked = this.#drafts = undefined;
  }

  /** Leaves it unanswered. */
  cancel(): void {
    this.#drafts?.save(undefined);
    this.asked = undefined;
    this.#widget.requestUpdate();
  }

  /** Whether this is what is asked about now. */
  isAbout(item: CardItem, thing: Thing): boolean {
    const topic = this.asked?.topic;
    return topic?.item.id === item.id && keyOf(topic) === keyOf(thing);
  }

  /** The form, in its place. `done` is called when it is gone. */
  form(done: () => void): TemplateResult {
    const {topic, answer, error} = this.asked!;
    return html`<hearth-question
      exportparts=${exported('question')}
      .question=${this.#question(topic)}
      .answer=${answer}
      .error=${error}
      @hearth-answer-draft=${({answer: given}: AnswerDraftEvent) => {
        if (this.asked) this.asked = {...this.asked, answer: given, error: ''};
        this.#drafts?.save(given);
      }}
      @hearth-answer-cancel=${() => {
        this.cancel();
        done();
      }}
      @hearth-answer=${async ({answer: given}: AnswerEvent) => {
        if (await this.#answer(given)) done();
      }}
    ></hearth-question>`;
  }

  #question({kind, item, answer, tag, field, note}: Topic): Question {
    const localize = this.#localize;
    const name = item.data.name ?? item.by?.name ?? '';
    switch (kind) {
      case 'ask': {
        const next = this.#followUp(answer?.prompt.id);
        return {
          label: tag === undefined ? localize.term('cardAskLabel', name) : localize.term('cardAskTagLabel', name, tag),
          hint: [localize.term('cardAskHint', name), ...(next ? [localize.term('cardAskFollowUp', next)] : [])].join(' '),
          text: {label: localize.term('cardAskText'), max: MAX_QUESTION, required: true},
          submit: localize.term('cardAskSend'),
        };
      }
      default: {
        const report = field
          ? localize.term('cardReportPart', partWords(localize, field))
          : localize.term(note ? 'cardReportQuestion' : 'cardReportAsk');
        return moderationQuestion(localize, kind, report);
      }
    }
  }

  async #answer(given: Answer): Promise<boolean> {
    const {topic} = this.asked ?? {};
    if (!topic) return false;
    const {item, kind} = topic;
    const turn = this.#turn;
    let event: CloudEvent | undefined;
    try {
      event = await this.#state(topic, given);
      if (event && kind === 'ask') this.#widget.dispatchEvent(new CardAskedEvent(event));
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.asked = {topic, answer: given, error: this.#sending.wordsFor(error)};
      this.#widget.requestUpdate();
      return false;
    }
    this.#drafts?.save(undefined);
    if (this.isAbout(item, topic)) this.asked = undefined;
    if (event) sayOnceSo({localize: this.#localize, connection: () => this.#host.connection}, event, this.#deed(kind));
    this.#widget.requestUpdate();
    return true;
  }

  #deed(kind: Topic['kind']): Deed {
    const localize = this.#localize;
    return kind === 'ask' ? {label: localize.term('cardAskSend'), done: localize.term('cardAsked')} : moderationDeed(localize, kind);
  }

  #state({kind, item, answer, tag, field, note, version}: Topic, {text, choice}: Answer): Promise<CloudEvent | undefined> {
    const sending = this.#sending;
    const answerId = answer?.id;
    const meant = field ? {field} : note ? {noteId: note.id} : {answerId};
    switch (kind) {
      case 'ask':
        return sending.state('hearth.card.asked.v1', {...(answerId && {answerId}), ...(tag && {topic: tag}), message: text}, item.id);
      case 'report':
        return sending.state('hearth.card.reported.v1', {...meant, reason: choice, ...(text && {note: text})}, item.id);
      case 'appeal':
        // A question stands on the card of another.
        return sending.state('hearth.card.appealed.v1', {...meant, note: text}, note && item.id);
      default:
        return sending.state('hearth.card.moderated.v1', {...meant, version: version ?? answer?.version, decision: kind, reason: text}, item.id);
    }
  }
}
