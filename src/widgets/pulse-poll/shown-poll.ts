import type {Session} from '../../protocol/session.js';
import {ownerOf} from '../../client/drafts.js';
import {isoWeek, seeded} from '../../elements/weekly.js';
import {mayAsk} from '../../elements/weekly-question.js';
import {warn} from '../../elements/warn.js';
import {resultsDefinitionOf} from '../../protocol/poll.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import type {PollOption} from '../../protocol/results/definition.js';
import type {GuardedResults, guardResults} from '../../protocol/results/guard/guard.js';
import type {AnsweringController} from './answering-controller.js';
import type {BallotController} from './ballot-controller.js';
import type {PollChecks} from './poll-checks.js';
import {limitOf} from './poll-checks.js';
import {PollMemory} from './poll-memory.js';
import type {PulsePoll} from './pulse-poll.js';
import {chosen, graceOf, isAsking, stateOf} from './pulse-poll.model.js';
import type {PollState, ShownPoll} from './pulse-poll.model.js';

/** What decides which poll is shown, and how. */
export interface ShownPollParts {
  answering: AnsweringController;
  ballots: BallotController;
  checks: PollChecks;
  session(): Session | undefined;
  /** Loads what shows results, and looks at them before; nothing where that fails. */
  loadGuard(): Promise<typeof guardResults | undefined>;
}

/** The poll that a widget shows, where it stands, and what of it may be shown. */
export class ShownPollFinder {
  poll: ShownPoll | undefined;
  state: PollState | undefined;
  readonly #widget: PulsePoll;
  readonly #with: ShownPollParts;
  #memory: {owner: string; memory: PollMemory} | undefined;
  /** What was made of the results of each poll that was shown, and of what. */
  readonly #guarded = new Map<string, {from: unknown; least: string; guarded: GuardedResults}>();
  #guard: typeof guardResults | undefined;
  #isLoading = false;
  /** What the page was told last of a promise that the poll does not keep. */
  #told = '';
  /** Polls that somebody wants to see now, though they would not be asked unasked. */
  readonly #wanted = new Set<string>();
  /** Polls that were put off in this page: before it is known for whom that is to be remembered, too. */
  readonly #later = new Set<string>();

  constructor(widget: PulsePoll, parts: ShownPollParts) {
    this.#widget = widget;
    this.#with = parts;
  }

  /** Finds out what to show of these. */
  find(items: readonly ShownPoll[]): void {
    const {answering, ballots} = this.#with;
    const poll = (this.poll = chosen(items, this.poll?.id));
    answering.show(poll);
    ballots.show(poll);
    if (poll) this.#with.checks.checkPoll(poll);
    this.state =
      poll &&
      stateOf(poll, {
        isAnswering: answering.began,
        hasChanged: this.#isOther(poll),
        ballot: ballots.standing.state,
        results: this.results?.results,
        wasChanged: answering.changed === poll.id,
        // By the clock of the device: where that is wrong, what is sent is refused or what was written is shown, and nothing is lost.
        isInGrace: Date.now() < (graceOf(poll.data) ?? 0) && !this.#isLater(poll),
      });
    ballots.ask((session = this.#with.session()) => this.#collapsedFor(session) === 'another');
  }

  /** What of the results may be shown; nothing where the host tells none. */
  get results(): GuardedResults | undefined {
    const {poll} = this;
    if (!poll || poll.data.results === undefined || poll.data.calledOff) return undefined;
    if (!this.#guard) {
      if (!this.#isLoading) void this.#loadGuard();
      return undefined;
    }
    const {definition, results} = poll.data;
    const minGroup = Math.max(definition.minGroup, limitOf(this.#widget, 'minGroup'));
    const minText = Math.max(definition.minText, limitOf(this.#widget, 'minText'));
    const least = `${minGroup} ${minText}`;
    const before = this.#guarded.get(poll.id);
    if (before?.from === results && before.least === least) return before.guarded;
    // Compared with what was shown before: between two batches nothing moves.
    const previous = before?.least === least ? before.guarded.results : undefined;
    const guarded = this.#guard(resultsDefinitionOf({...definition, minGroup, minText}), results, previous);
    this.#guarded.set(poll.id, {from: results, least, guarded});
    this.#with.checks.checkResults(poll.id, guarded.results.batchNo, guarded.overshare, guarded.errors);
    return guarded;
  }

  /** What the person answered, where it is shown to them: in the session in which they did. Later it is there for whoever changes it. */
  get own(): AnswerValue | undefined {
    return this.poll && this.#with.answering.givenTo(this.poll.id) && this.known;
  }

  /** What the person answered, as far as it is known and they want to be shown it at all. */
  get known(): AnswerValue | undefined {
    const {poll} = this;
    if (!poll || this.#widget.showOwn === 'never') return undefined;
    const {mine} = poll.data;
    return mine ? mine.answer : this.#with.answering.givenTo(poll.id)?.answer;
  }

  /** The options in another order for each person; nothing where they stand as they were written. */
  get options(): readonly PollOption[] | undefined {
    const {poll} = this;
    const form = poll?.data.definition.form;
    if (!this.#widget.shuffleOptions || !poll || !form || !('options' in form)) return undefined;
    return seeded(form.options, `${poll.id} ${this.#with.session()?.principal ?? ''}`);
  }

  /** Why the question is not asked unasked. */
  get collapsed(): 'another' | 'later' | undefined {
    return this.#collapsedFor(this.#with.session());
  }

  #collapsedFor(session: Session | undefined): 'another' | 'later' | undefined {
    const {poll, state} = this;
    const {began, changes} = this.#with.answering;
    if (!poll || !state || !isAsking(state) || changes || this.#wanted.has(poll.id)) return undefined;
    if (this.#isLater(poll)) return 'later';
    // What somebody has begun with is theirs to go on with.
    return began || !session || mayAsk(session, isoWeek(Date.now()), `poll ${poll.id}`, this.#widget) ? undefined : 'another';
  }

  /** Asks the question after all, or puts it off. */
  want(whether: boolean): void {
    const {poll} = this;
    if (!poll) return;
    const [to, from] = whether ? [this.#wanted, this.#later] : [this.#later, this.#wanted];
    to.add(poll.id);
    from.delete(poll.id);
    this.#remembered?.putOff(poll.id, !whether);
  }

  /** Forgets what this device remembers: whoever it was for was erased. */
  forget(): void {
    this.#remembered?.forget();
    this.#wanted.clear();
    this.#later.clear();
  }

  async #loadGuard(): Promise<void> {
    this.#isLoading = true;
    this.#guard = await this.#with.loadGuard();
    // Where it could not be loaded, the next rendering tries again.
    this.#isLoading = false;
    if (this.#guard) this.#widget.requestUpdate();
  }

  /** Whether somebody put a poll off. */
  #isLater({id}: ShownPoll): boolean {
    return !this.#wanted.has(id) && (this.#later.has(id) || (this.#remembered?.isLater(id) ?? false));
  }

  /** Whether the page promises something else than the poll that is shown. */
  get isPromisedOther(): boolean {
    const {privacy} = this.#widget;
    return /^(?:named|confidential|unlinkable)$/.test(privacy ?? '') && privacy !== this.poll?.data.definition.privacy;
  }

  /** Whether a poll is another than this person was shown, or than the page promises. */
  #isOther({id, data}: ShownPoll): boolean {
    const {privacy} = this.#widget;
    if (this.isPromisedOther) {
      const told = `The page promises ${privacy}, and the poll ${id} is ${data.definition.privacy}: it is not answered here.`;
      if (told !== this.#told) warn(this.#widget, 'privacy', told);
      this.#told = told;
      return true;
    }
    return this.#remembered?.isOther(id, data.definitionHash) ?? false;
  }

  get #remembered(): PollMemory | undefined {
    const session = this.#with.session();
    if (!session) return undefined;
    const owner = ownerOf(session);
    if (this.#memory?.owner !== owner) this.#memory = {owner, memory: new PollMemory(owner)};
    return this.#memory.memory;
  }
}
