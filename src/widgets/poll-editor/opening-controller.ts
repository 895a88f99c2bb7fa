import type {ReactiveController} from 'lit';
import type {HostConnection, PendingEvent} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import {discardSoon} from '../../elements/discard-soon.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {KeptDraft} from '../../elements/kept-draft.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import {HOLD, UndoWindow} from '../../elements/undo-window.js';
import {newId} from '../../protocol/cloud-event.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {PollOpened} from '../../protocol/events/poll.js';
import type {FieldError} from '../../protocol/receipt.js';
import type {EditorMemo} from './editor-overlay.js';
import {pollsOf} from './editor-rounds.js';
import {PollOpenedEvent} from './poll-editor.events.js';
import type {PollEditor} from './poll-editor.js';
import {blankDraft, draftOf, isWritten, readDraft} from './poll-editor.model.js';
import type {EditorDraft} from './poll-editor.model.js';

interface HeldOpening {
  event: CloudEvent;
  others: readonly CloudEvent[];
  draft: EditorDraft;
  connection: HostConnection;
}

/** The way of a question from the first word to the outbox: the draft, its undo window, what came back refused. */
export class OpeningController implements ReactiveController {
  /** Whether the form is open. */
  open = false;
  /** What stands in it. */
  draft: EditorDraft | undefined;
  /** What the host found wrong with it. */
  errors: readonly FieldError[] = [];
  /** Why nothing could be kept, in words. */
  failure = '';

  readonly #editor: PollEditor;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #kept: KeptDraft<EditorDraft>;
  readonly #undo: UndoWindow<HeldOpening>;
  #busy = false;
  /** The host and the space for which the draft is. */
  #place: unknown[] = [];

  constructor(editor: PollEditor, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#editor = editor;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    this.#kept = new KeptDraft(host, 'poll-editor', isWritten);
    this.#undo = new UndoWindow(editor);
    editor.addController(this);
    new ErasedController(editor, host, this.#forget);
  }

  /** What can still be taken back: one question, or one that is asked several times. */
  get held(): {rounds: number} | undefined {
    const {held} = this.#undo;
    return held && {rounds: 1 + held.others.length};
  }

  /** Whether somebody wanted to take back what had left already. */
  get late(): boolean {
    return this.#undo.late;
  }

  hostUpdate(): void {
    const {connection, space} = this.#host;
    const [host, before] = this.#place;
    if (!connection || (connection === host && space === before)) return;
    // What was said, or is being written, at one place does not go on at another.
    if (host) {
      this.elapse();
      this.#reset();
    }
    this.#place = [connection, space];
  }

  /** Opens the form, with what was being written before; or with another question, until which is asked that waits. */
  async compose(draft?: EditorDraft, errors: readonly FieldError[] = []): Promise<void> {
    this.open = true;
    this.errors = errors;
    this.failure = '';
    if (draft) {
      this.#kept.putAside(this.draft ?? this.#kept.load(), draft);
      this.draft = draft;
      this.#kept.save(draft);
    }
    this.#editor.requestUpdate();
    // Where somebody else has signed in, what stands here is not theirs.
    if ((await this.#kept.open()) && !draft) this.draft = undefined;
    const now = Date.now();
    const left = this.#kept.load();
    if (draft) {
      if (this.draft) this.#kept.putAside(left, this.draft);
      this.#kept.save(this.draft);
    } else {
      this.draft ??= readDraft(left, now);
      if (!this.draft || !isWritten(this.draft)) this.#takeAside(now);
      this.draft ??= blankDraft(now);
    }
    this.#editor.requestUpdate();
  }

  /** Closes the form. What stands in it is kept. */
  close(): void {
    this.open = false;
    this.#editor.requestUpdate();
  }

  /** Keeps what is being written. */
  keep(draft: EditorDraft): void {
    this.draft = draft;
    this.errors = [];
    this.failure = '';
    this.#kept.save(isWritten(draft) ? draft : undefined);
  }

  /** Opens the question: kept on the device at once, sent when the undo window has passed. Resolves to whether that is done. */
  async submit(draft: EditorDraft): Promise<boolean> {
    // A second click, or a key held down, does nothing twice.
    if (this.#busy) return false;
    this.#busy = true;
    this.elapse();
    this.draft = draft;
    this.errors = [];
    this.failure = '';
    const {connection} = this.#host;
    const kept: CloudEvent[] = [];
    try {
      const memo: EditorMemo = {groups: draft.groups.map(({id, name}) => ({id, name}))};
      for (const data of pollsOf(draft, this.#localize.lang, Date.now(), newId())) {
        const event = await this.#sender.send({type: 'hearth.poll.opened.v1', data}, {hold: HOLD, memo});
        if (!event) continue;
        kept.push(event);
        this.#editor.dispatchEvent(new PollOpenedEvent(event as PollOpenedEvent['event']));
      }
      const [event, ...others] = kept;
      if (event && connection) this.#undo.held = {event, others, draft, connection};
      this.#kept.save(undefined);
      this.#reset();
      return true;
    } catch (error) {
      // All of them, or none: whoever tries again would ask twice.
      for (const {id} of kept) await connection?.discard(id);
      const failure = postFailure(error);
      if (failure.kind === 'invalid') this.errors = failure.errors;
      else this.failure = this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
      return false;
    } finally {
      this.#busy = false;
      this.#editor.requestUpdate();
    }
  }

  /** Takes back what has not left the device yet. What was written is in the form again. */
  async undo(): Promise<boolean> {
    const held = await this.#undo.takeBack();
    if (!held) return false;
    announce(this.#localize.term('undone'));
    await this.compose(held.draft);
    return true;
  }

  /** Ends the undo window: now it may leave the device. */
  readonly elapse = (): void => this.#undo.elapse();

  /** Takes what waits, or was refused, back into the form. Resolves to whether that was in time. */
  async recompose({event, receipt, memo}: PendingEvent): Promise<boolean> {
    if (!(await discardSoon(this.#host.connection, event.id))) return false;
    const {groups = []} = (memo ?? {}) as Partial<EditorMemo>;
    await this.compose(draftOf(event.data as PollOpened, groups, Date.now()), receipt?.errors);
    return true;
  }

  #takeAside(now: number): void {
    const draft = readDraft(this.#kept.takeAside(), now);
    if (draft) this.keep(draft);
  }

  #reset(): void {
    this.open = false;
    this.draft = undefined;
    this.errors = [];
    this.failure = '';
  }

  /** Forgets what was being written, and what could be taken back: whoever wrote it was erased. */
  readonly #forget = (): void => {
    this.#kept.close();
    this.#undo.held = undefined;
    this.#reset();
    this.#editor.requestUpdate();
  };
}
