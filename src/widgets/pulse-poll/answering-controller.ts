import type {ReactiveController} from 'lit';
import type {HostConnection, PendingEvent} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import {discardSoon} from '../../elements/discard-soon.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {KeptDraft} from '../../elements/kept-draft.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import {reason} from '../../elements/reason.js';
import type {Sender} from '../../elements/send.js';
import {HOLD, UndoWindow} from '../../elements/undo-window.js';
import {BLANK_DRAFT, draftOf, isBlank, readDraft} from '../../parts/poll-form/poll-form.model.js';
import type {PollDraft} from '../../parts/poll-form/poll-form.model.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {PollResponse} from '../../protocol/poll.js';
import type {BallotController, HeldVote} from './ballot-controller.js';
import {POLL_REASONS} from './poll-facts.js';
import {PollAnsweredEvent, PollChangedEvent, PollWithdrawnEvent} from './pulse-poll.events.js';
import type {PulsePoll} from './pulse-poll.js';
import type {ShownPoll} from './pulse-poll.model.js';

/** What a person did with their answer. */
export type Deed = 'answered' | 'changed' | 'withdrawn';

interface HeldAnswer {
  event?: CloudEvent;
  vote?: HeldVote;
  deed: Deed;
  poll: ShownPoll;
  draft?: PollDraft;
  /** What was answered in this page before. */
  before?: PollResponse;
  connection: HostConnection;
}

/** The way of an answer from the first choice to the outbox, or to the ballots: the draft, its undo window, and the way back. */
export class AnsweringController implements ReactiveController {
  /** What stands in the form. */
  draft: PollDraft = BLANK_DRAFT;
  /** Whether the form is open for another answer in place of one that was given. */
  changes = false;
  /** Why nothing could be kept, in words. */
  failure = '';
  /** The poll to which another answer was given since this page was opened. */
  changed: string | undefined;

  readonly #poll: PulsePoll;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #ballots: BallotController;
  readonly #undo: UndoWindow<HeldAnswer>;
  /** The poll for which the draft is, and where it is kept. */
  #for: {id: string; connection: HostConnection | undefined; kept: KeptDraft<PollDraft>} | undefined;
  /** What was answered since this page was opened, by the id of the poll. It is kept nowhere else. */
  readonly #given = new Map<string, PollResponse>();
  #busy = false;

  constructor(poll: PulsePoll, host: HostController, localize: LocalizeController, sender: Sender, ballots: BallotController) {
    this.#poll = poll;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    this.#ballots = ballots;
    this.#undo = new UndoWindow<HeldAnswer>(poll, {
      leave: ({vote}) => void vote?.wallet.release(vote.spent),
      hold: async ({vote}, milliseconds) => !vote || vote.wallet.hold(vote.spent, milliseconds),
      takeBack: async ({vote}) => !vote || ballots.takeBack(vote),
    });
    poll.addController(this);
    new ErasedController(poll, host, this.#forget);
  }

  hostConnected(): void {}

  /** What can still be taken back. */
  get held(): {deed: Deed} | undefined {
    return this.#undo.held;
  }

  /** Whether somebody wanted to take back what had left already. */
  get late(): boolean {
    return this.#undo.late;
  }

  /** Whether something stands in the form. */
  get began(): boolean {
    return this.changes || !isBlank(this.draft);
  }

  /** What was answered to a poll in this page. */
  givenTo(pollId: string): PollResponse | undefined {
    return this.#given.get(pollId);
  }

  /** Takes note of the poll that is shown: what is written for one is not said to another. */
  show(poll: ShownPoll | undefined): void {
    const {connection} = this.#host;
    if (!poll || (poll.id === this.#for?.id && connection === this.#for.connection)) return;
    if (this.#for) {
      if (connection !== this.#for.connection) this.#given.clear();
      this.elapse();
      this.draft = BLANK_DRAFT;
      this.changes = false;
      this.failure = '';
    }
    const kept = new KeptDraft<PollDraft>(this.#host, `poll-${poll.id}`);
    this.#for = {id: poll.id, connection, kept};
    void this.#open(poll, kept);
  }

  /** Keeps what stands in the form. */
  keep(draft: PollDraft): void {
    this.draft = draft;
    this.failure = '';
    if (!this.changes) this.#for?.kept.save(isBlank(draft) ? undefined : draft);
    this.#poll.requestUpdate();
  }

  /** Opens the form with the answer that was given. */
  change({data}: ShownPoll): void {
    this.draft = data.mine?.answer ? draftOf(data.definition.form, {answer: data.mine.answer, comment: data.mine.comment}) : BLANK_DRAFT;
    this.changes = true;
    this.failure = '';
    this.#poll.requestUpdate();
  }

  /** Leaves the answer as it is. */
  leave(): void {
    if (!this.changes) return;
    this.changes = false;
    this.draft = BLANK_DRAFT;
    this.#poll.requestUpdate();
  }

  /** Answers: kept on the device at once, sent when the undo window has passed. Resolves to whether that is done. */
  async submit(poll: ShownPoll, response: PollResponse): Promise<boolean> {
    const {draft} = this;
    if (poll.data.definition.privacy === 'unlinkable') return this.#do('answered', poll, {draft, response}, () => this.#vote(poll, response));
    const deed = this.changes ? 'changed' : 'answered';
    const data = {definitionHash: poll.data.definitionHash, ...response};
    return this.#do(deed, poll, {draft, response}, () => this.#state(deed, poll, data));
  }

  /** Takes the answer back, as soon as the undo window has passed. */
  withdraw(poll: ShownPoll): Promise<boolean> {
    return this.#do('withdrawn', poll, {}, () => this.#state('withdrawn', poll, {}));
  }

  /** Takes back what has not left the device yet. What was chosen is in the form again. */
  async undo(): Promise<boolean> {
    const held = await this.#undo.takeBack();
    if (!held) return false;
    announce(this.#localize.term('undone'));
    this.#note(held.poll.id, held.before);
    if (held.poll.id === this.#for?.id && held.draft) {
      this.changes = held.deed === 'changed';
      this.keep(held.draft);
    }
    this.changed = undefined;
    this.#poll.requestUpdate();
    return true;
  }

  /** Ends the undo window: now it may leave the device. */
  readonly elapse = (): void => this.#undo.elapse();

  /** Takes what waits, or was refused, back into the form. Resolves to whether that was in time. */
  async reopen(poll: ShownPoll, {event}: PendingEvent): Promise<boolean> {
    if (!(await discardSoon(this.#host.connection, event.id))) return false;
    const {answer, comment} = event.data as PollResponse;
    this.changes = event.type === 'hearth.poll.changed.v1';
    if (answer) this.keep(draftOf(poll.data.definition.form, {answer, comment}));
    this.#poll.requestUpdate();
    return true;
  }

  async #open(poll: ShownPoll, kept: KeptDraft<PollDraft>): Promise<void> {
    await kept.open();
    if (this.#for?.kept !== kept) return;
    const before = kept.load();
    // Nothing is put in place of what stands there by now: the form may have been sent in vain, and says so.
    if (!isBlank(this.draft)) kept.save(this.draft);
    else if (before) this.draft = readDraft(poll.data.definition.form, before);
    this.#poll.requestUpdate();
  }

  async #vote(poll: ShownPoll, response: PollResponse): Promise<Pick<HeldAnswer, 'vote'>> {
    const vote = await this.#ballots.vote(poll, response, HOLD);
    this.#poll.dispatchEvent(new PollAnsweredEvent(poll.id));
    return {vote};
  }

  async #state(deed: Deed, poll: ShownPoll, data: object): Promise<Pick<HeldAnswer, 'event'> | undefined> {
    const event = await this.#sender.send({type: `hearth.poll.${deed}.v1`, subject: poll.id, data}, {hold: HOLD});
    if (event) this.#poll.dispatchEvent(told(deed, poll, event));
    return event && {event};
  }

  async #do(
    deed: Deed,
    poll: ShownPoll,
    {draft, response}: {draft?: PollDraft; response?: PollResponse},
    act: () => Promise<Partial<HeldAnswer> | undefined>,
  ): Promise<boolean> {
    // A second click, or a key held down, does nothing twice.
    if (this.#busy) return false;
    this.#busy = true;
    this.elapse();
    this.failure = '';
    const {connection} = this.#host;
    try {
      const done = await act();
      this.changes = false;
      this.draft = BLANK_DRAFT;
      this.changed = deed === 'changed' ? poll.id : undefined;
      const before = this.#given.get(poll.id);
      this.#note(poll.id, response);
      this.#for?.kept.save(undefined);
      if (done && connection) this.#undo.held = {...done, deed, poll, draft, before, connection};
      return true;
    } catch (error) {
      this.failure = this.#why(error);
      return false;
    } finally {
      this.#busy = false;
      this.#poll.requestUpdate();
    }
  }

  /** Takes note of what was answered; without an answer, that there is none. */
  #note(pollId: string, response: PollResponse | undefined): void {
    if (response) this.#given.set(pollId, response);
    else this.#given.delete(pollId);
  }

  /** Why it could not be kept, in words. */
  #why(error: unknown): string {
    const localize = this.#localize;
    const {name, code} = error as Error & {code?: string};
    if (name === 'BallotTooLongError') return localize.term('error_too-long');
    if (name === 'BallotError')
      return localize.term(code === 'already-voted' ? 'error_already-answered' : code === 'closed' ? 'error_closed' : 'pollUnsafe');
    const failure = postFailure(error);
    if (failure.kind === 'invalid') return reason(localize, failure.errors[0]?.code, '', POLL_REASONS);
    return localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
  }

  /** Forgets what was being said, and what could be taken back: whoever said it was erased. */
  readonly #forget = (): void => {
    this.#for?.kept.close();
    this.#given.clear();
    this.draft = BLANK_DRAFT;
    this.changes = false;
    this.failure = '';
    this.changed = this.#undo.held = undefined;
    this.#poll.requestUpdate();
  };
}

function told(deed: Deed, {id}: ShownPoll, event: CloudEvent): Event {
  if (deed === 'answered') return new PollAnsweredEvent(id, event as PollAnsweredEvent['event']);
  if (deed === 'changed') return new PollChangedEvent(event as PollChangedEvent['event']);
  return new PollWithdrawnEvent(event as PollWithdrawnEvent['event']);
}
