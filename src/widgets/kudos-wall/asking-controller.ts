import type {ReactiveController} from 'lit';
import {draftOwner} from '../../elements/draft-owner.js';
import {DraftStorage} from '../../elements/draft-storage.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import type {Answer} from '../../parts/question/question.model.js';
import type {ChangingController} from './changing-controller.js';
import {factOf, firstAnswer} from './kudos-questions.js';
import type {QuestionKind, Topic} from './kudos-questions.js';
import type {KudosWall} from './kudos-wall.js';
import type {WallData} from './kudos-wall.model.js';

/** One question about one thank-you, asked in its place: a reply, a report, who may see it, a decision. What is written survives a reload. */
export class AskingController implements ReactiveController {
  /** What is asked now. */
  asked: {topic: Topic; answer: Answer; error: string} | undefined;

  readonly #wall: KudosWall;
  readonly #host: HostController;
  readonly #changing: ChangingController;
  /** The place in which the drafts of each person are kept, while a question is open. */
  #drafts: DraftStorage<Answer> | undefined;

  constructor(wall: KudosWall, host: HostController, changing: ChangingController) {
    this.#wall = wall;
    this.#host = host;
    this.#changing = changing;
    wall.addController(this);
    new ErasedController(wall, host, () => {
      this.asked = this.#drafts = undefined;
      wall.requestUpdate();
    });
  }

  hostConnected(): void {}

  hostUpdate(): void {
    // A question goes with what it is about, unless somebody is writing: their words stay.
    if (this.lost && this.asked?.answer.text === '') this.asked = undefined;
  }

  /** What is asked about something that is not there any more. */
  get lost(): Topic | undefined {
    const topic = this.asked?.topic;
    return topic && !this.#wall.view.items.some(({id}) => id === topic.item.id) ? topic : undefined;
  }

  /** What is asked about this, if anything is. */
  about(id: string, replyId?: string): QuestionKind | undefined {
    const topic = this.asked?.topic;
    return topic?.item.id === id && topic.reply?.id === replyId ? topic.kind : undefined;
  }

  /** Asks, with what was answered before, if anything. */
  async ask(topic: Topic, answer?: Answer, error = ''): Promise<void> {
    const asked = {topic, answer: answer ?? firstAnswer(topic), error};
    this.asked = asked;
    this.#drafts = undefined;
    this.#wall.requestUpdate();
    const {connection} = this.#host;
    const owner = await draftOwner(connection);
    if (this.asked?.topic !== topic || !owner) return;
    const {kind, item, reply} = topic;
    const drafts = (this.#drafts = new DraftStorage(owner, `${kind}:${item.id}:${reply?.id ?? ''}`));
    const left = answer ? undefined : drafts.load();
    if (this.asked !== asked) {
      // Whoever has begun to write meanwhile goes on after what they had left before.
      const {text} = this.asked.answer;
      this.keep({...this.asked.answer, text: left?.text && asked.answer.text === '' ? `${left.text}\n${text}` : text});
    } else if (left) this.asked = {...asked, answer: left};
    this.#wall.requestUpdate();
  }

  /** Keeps what is being written. */
  keep(answer: Answer): void {
    if (!this.asked) return;
    this.asked = {...this.asked, answer, error: ''};
    this.#drafts?.save(answer);
    this.#wall.requestUpdate();
  }

  /** Leaves it for another time: what is written is kept. */
  close(): void {
    this.asked = undefined;
  }

  /** Leaves it unanswered. */
  cancel(): void {
    this.#drafts?.save(undefined);
    this.asked = undefined;
    this.#wall.requestUpdate();
  }

  /** Answers. Resolves to whether the answer is on its way. */
  async answer(answer: Answer): Promise<boolean> {
    const {asked} = this;
    if (!asked) return false;
    const {topic} = asked;
    if (topic.kind === 'edit' && changesNothing(answer, topic.item.data)) {
      this.cancel();
      return true;
    }
    const {type, subject, data} = factOf(this.#wall, topic, answer);
    if (await this.#changing.send(type, subject, data)) {
      this.#drafts?.save(undefined);
      if (this.asked?.topic === topic) this.asked = undefined;
    } else if (this.asked?.topic === topic) {
      this.asked = {topic, answer, error: this.#changing.failure};
    }
    this.#wall.requestUpdate();
    return this.asked?.topic !== topic;
  }
}

/** Whether a thank-you says the same already. */
const changesNothing = ({text, several}: Answer, {message, valueIds}: WallData): boolean =>
  text === message && several.length === valueIds.length && several.every((id) => valueIds.includes(id));
