import type {ReactiveController} from 'lit';
import type {HostConnection, PendingEvent} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import {discardSoon} from '../../elements/discard-soon.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {HOLD, UndoWindow} from '../../elements/undo-window.js';
import type {Held} from '../../elements/undo-window.js';
import type {FieldError} from '../../protocol/receipt.js';
import type {CardDevice} from './card-device.js';
import type {CleanPicture} from './card-images.js';
import type {CardSending} from './card-sending.js';
import {CardAnsweredEvent} from './get-to-know.events.js';
import {answerOf, draftFrom, draftKey} from './get-to-know.model.js';
import type {AnswerDraft, AnswerMemo} from './get-to-know.model.js';
import type {GetToKnow} from './get-to-know.js';

const TYPE = 'hearth.card.answer_set.v1';

/** An answer that can still be taken back: it is kept for sending, or, with a picture that has not left yet, it is on its way to be. */
interface HeldAnswer extends Held {
  draft: AnswerDraft;
  picture?: CleanPicture | undefined;
}

/** An answer that was let go, and can still come back. */
interface HeldRemoval extends Held {
  gone: string;
  draft?: undefined;
  picture?: undefined;
}

/** The way of an answer from the first word to the outbox: its draft, its undo window, its picture, what came back refused. */
export class CardAnswering implements ReactiveController {
  /** What is being written, where the form is open. */
  draft: AnswerDraft | undefined;
  /** A picture that was chosen and has not left this device. */
  picture: CleanPicture | undefined;
  /** What the host found wrong. */
  errors: readonly FieldError[] = [];
  /** Why it could not be kept, in words. */
  failure = '';
  /** Whether a picture is on its way. */
  uploading = false;

  readonly #widget: GetToKnow;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sending: CardSending;
  readonly #device: () => CardDevice;
  readonly #undo: UndoWindow<HeldAnswer | HeldRemoval>;
  /** Pictures that were chosen for what is being written, by {@link draftKey}, as long as the page is there. */
  readonly #pictures = new Map<string, CleanPicture>();
  #busy = false;
  /** What was saved last, until this device has it. */
  #posting: Promise<unknown> | undefined;
  /** What waits for its picture to be with the host; without a draft it is not to leave any more. */
  readonly #leaving = new Set<{draft: AnswerDraft | undefined}>();
  /** Changes when whoever was writing was erased, or has left: what is under way then is not theirs any more. */
  #turn = {};
  #connection: HostConnection | undefined;

  constructor(widget: GetToKnow, host: HostController, localize: LocalizeController, sending: CardSending, device: () => CardDevice) {
    this.#widget = widget;
    this.#host = host;
    this.#localize = localize;
    this.#sending = sending;
    this.#device = device;
    this.#undo = new UndoWindow(widget, {leave: (held) => void (held.picture && this.#upload(held))});
    widget.addController(this);
  }

  /** What can still be taken back. */
  get held(): HeldAnswer | HeldRemoval | undefined {
    return this.#undo.held;
  }

  /** Whether somebody wanted to take back what had left already. */
  get late(): boolean {
    return this.#undo.late;
  }

  hostUpdate(): void {
    const {connection} = this.#host;
    if (!connection || connection === this.#connection) return;
    // What is being written at one place does not go on at another.
    if (this.#connection) this.close();
    this.#connection = connection;
  }

  /** Opens the form; with what this device keeps of that answer, if anything. */
  open(draft: AnswerDraft, errors: readonly FieldError[] = [], failure = ''): void {
    const kept = this.#device().kept.drafts[draftKey(draft)];
    // What was refused is not what is kept; else the words that somebody left here go on.
    this.draft = kept && !failure && errors.length === 0 ? {...kept, version: draft.version} : draft;
    this.picture = this.#pictures.get(draftKey(draft));
    this.errors = errors;
    this.failure = failure;
    this.#widget.requestUpdate();
  }

  /** Closes the form. */
  close(): void {
    this.draft = this.picture = undefined;
    this.errors = [];
    this.failure = '';
    this.#widget.requestUpdate();
  }

  /** Whoever was writing is not here any more: nothing of theirs goes on. */
  forget(): void {
    this.#turn = {};
    this.#leaving.clear();
    this.#pictures.clear();
    this.#undo.held = undefined;
    this.close();
  }

  /** Closes the form, and forgets what stood in it. */
  drop(): void {
    if (this.draft) this.forgetDraft(draftKey(this.draft));
    this.close();
  }

  /** Forgets what was being written, and the picture that was chosen for it. */
  forgetDraft(key: string): void {
    this.#device().keepDraft(key, undefined);
    this.#pictures.delete(key);
  }

  /** Keeps what is being written, on this device; a picture, as long as the page is there. */
  keep(draft: AnswerDraft, picture: CleanPicture | null | undefined = this.#pictures.get(draftKey(draft))): void {
    this.draft = draft;
    this.picture = (draft.image && picture) ?? undefined;
    if (this.picture) this.#pictures.set(draftKey(draft), this.picture);
    else this.#pictures.delete(draftKey(draft));
    this.errors = [];
    this.failure = '';
    this.#device().keepDraft(draftKey(draft), draft.text.trim() || draft.image ? draft : undefined);
  }

  /** Gives the answer: it stays on this device until the undo window has passed. Resolves to whether the form is done. */
  async save(draft: AnswerDraft, picture: CleanPicture | undefined): Promise<boolean> {
    const {connection} = this.#host;
    // A second click, or a key held down, saves nothing twice.
    if (this.#busy || !connection) return false;
    this.elapse();
    this.keep(draft, picture);
    if (picture) {
      if (!navigator.onLine) return this.#fail('cardImageOffline');
      this.#undo.held = {draft, picture, connection};
      this.draft = undefined;
      this.#widget.requestUpdate();
      return true;
    }
    return this.#state({draft, connection}, HOLD);
  }

  /** Lets an answer go: nothing leaves until the undo window has passed. */
  async letGo(answerId: string): Promise<void> {
    const {connection} = this.#host;
    if (!connection) return;
    this.elapse();
    const turn = this.#turn;
    const event = await this.#sending.send('hearth.card.answer_removed.v1', {answerId}, undefined, {hold: HOLD});
    if (event && turn === this.#turn) this.#undo.held = {event, connection, gone: answerId};
    this.#widget.requestUpdate();
  }

  /** Takes back what has not left the device yet, and puts it back into the form. Resolves to the id of an answer that is back on the card. */
  async undo(): Promise<string | undefined> {
    const turn = this.#turn;
    const held = await this.#undo.takeBack();
    if (!held || turn !== this.#turn) return undefined;
    announce(this.#localize.term('undone'));
    if (held.draft) this.keep(held.draft, held.picture);
    this.#widget.requestUpdate();
    return held.draft ? undefined : held.gone;
  }

  /** Ends the undo window: now it may leave the device. */
  readonly elapse = (): void => this.#undo.elapse();

  /** Ends the undo window, and what it was for is its writer's alone: also what waits for its picture. */
  async keepPrivate(): Promise<void> {
    await this.#posting;
    for (const leaving of this.#leaving) if (leaving.draft) leaving.draft = {...leaving.draft, audience: 'me'};
    const {held} = this;
    if (!held?.draft) return this.elapse();
    const draft: AnswerDraft = {...held.draft, audience: 'me'};
    this.#keep(draft);
    if (held.picture) {
      this.#undo.held = {...held, draft};
      this.elapse();
    } else if (await this.#takeBack()) await this.#state({draft, connection: held.connection}, 0);
    else this.#keep(draft, false);
  }

  /** Ends the undo window, and nothing of it leaves: its words are a draft again. Resolves to it where all of it was on the card already. */
  async letBack(): Promise<AnswerDraft | undefined> {
    await this.#posting;
    for (const leaving of this.#leaving) leaving.draft = undefined;
    const {held} = this;
    if (!held?.draft) {
      this.elapse();
      return undefined;
    }
    this.#keep(held.draft);
    if (await this.#takeBack()) return held.picture ? undefined : held.draft;
    this.#keep(held.draft, false);
    return undefined;
  }

  /** Keeps a draft on this device, or forgets it. */
  #keep(draft: AnswerDraft, whether = true): void {
    this.#device().keepDraft(draftKey(draft), whether ? draft : undefined);
  }

  /** Takes back what was just saved, where that is not too late; nobody has asked for it, so that is not said. */
  async #takeBack(): Promise<Held | undefined> {
    const taken = await this.#undo.takeBack();
    this.#undo.late = false;
    this.#widget.requestUpdate();
    return taken;
  }

  /** Makes a draft again of an answer that waits, or was refused. Resolves to it; nothing where that is too late. */
  async takeOut(entry: PendingEvent): Promise<AnswerDraft | undefined> {
    const turn = this.#turn;
    const device = this.#device();
    const given = draftFrom(entry);
    const key = draftKey(given);
    // What is written already of the like is not what this takes the place of.
    const draft = device.kept.drafts[key] ? {...given, key: `${key} ${entry.event.id}`} : given;
    // Its words are here at every moment, whatever becomes of the page.
    device.keepDraft(draftKey(draft), draft);
    const isOut = await discardSoon(this.#host.connection, entry.event.id);
    if (!isOut) device.keepDraft(draftKey(draft), undefined);
    return isOut && turn === this.#turn ? draft : undefined;
  }

  /** Hands the picture over first, and then what it goes with. */
  async #upload(held: HeldAnswer): Promise<void> {
    const turn = this.#turn;
    const leaving: {draft: AnswerDraft | undefined} = {draft: held.draft};
    this.#leaving.add(leaving);
    this.uploading = true;
    this.#widget.requestUpdate();
    try {
      const image = await held.connection.image(held.picture!.blob);
      const {draft} = leaving;
      if (turn !== this.#turn || !draft) return;
      await this.#state({draft: {...draft, image: {alt: '', decorative: true, ...draft.image, ...image}}, connection: held.connection}, 0);
    } catch (error) {
      const {name, state} = error as Partial<Error & {state: string}>;
      if (name !== 'TransportError') throw error;
      if (turn !== this.#turn || !leaving.draft) return;
      // What the person is writing now is not taken from them: the one that failed waits among their drafts.
      if (!this.draft) this.keep(leaving.draft, held.picture);
      this.#fail(state === 'offline' ? 'cardImageOffline' : 'cardImageRefused');
    } finally {
      this.#leaving.delete(leaving);
      this.uploading = this.#leaving.size > 0;
      this.#widget.requestUpdate();
    }
  }

  /** States it, so that what comes next can wait for that. */
  #state(held: HeldAnswer, hold: number): Promise<boolean> {
    const posting = this.#post(held, hold);
    this.#posting = posting;
    return posting;
  }

  async #post({draft, connection}: HeldAnswer, hold: number): Promise<boolean> {
    this.#busy = true;
    const turn = this.#turn;
    const device = this.#device();
    const memo: AnswerMemo = {src: draft.image?.src, groupName: draft.groupName};
    try {
      const event = await this.#sending.state(TYPE, answerOf(draft, Date.now()), undefined, {hold, memo});
      device.keepDraft(draftKey(draft), undefined);
      if (turn !== this.#turn) return false;
      // Meanwhile it may have become known whose device this is, and what was kept before gone over to it.
      this.forgetDraft(draftKey(draft));
      if (!this.draft || draftKey(this.draft) === draftKey(draft)) this.draft = this.picture = undefined;
      if (event) {
        if (hold) this.#undo.held = {event, draft, connection};
        this.#widget.dispatchEvent(new CardAnsweredEvent(event));
      }
      return true;
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.draft ??= draft;
      const words = this.#sending.wordsFor(error);
      this.failure = words;
      announce(words, 'assertive');
      return false;
    } finally {
      this.#busy = false;
      this.#widget.requestUpdate();
    }
  }

  #fail(term: 'cardImageOffline' | 'cardImageRefused'): false {
    this.failure = this.#localize.term(term);
    announce(this.failure, 'assertive');
    this.#widget.requestUpdate();
    return false;
  }
}
