import type {ReactiveController} from 'lit';
import type {BallotWallet} from '../../client/ballots/ballot-wallet.js';
import type {SeenPoll} from '../../client/ballots/issuer.js';
import type {HostConnection} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {warn} from '../../elements/warn.js';
import type {Session} from '../../protocol/session.js';
import type {PollResponse} from '../../protocol/poll.js';
import type {Choice} from '../../protocol/ballot.js';
import type {PulsePoll} from './pulse-poll.js';
import {isCast, VOTE_WORDS} from './pulse-poll.model.js';
import type {BallotStanding, ShownPoll} from './pulse-poll.model.js';

/** Where somebody stands with a poll, and until when their ballot waits. */
interface Standing {
  state: BallotStanding;
  /** In milliseconds since the epoch. */
  until?: number;
}

/** A vote that can be taken back for a moment. */
export interface HeldVote {
  wallet: BallotWallet;
  pollId: string;
  spent: string;
}

const NONE: Standing = {state: 'none'};

/**
 * The ballots of a widget: the right to vote is asked for when a poll is first shown, not when somebody votes, so that asking for it tells no more than
 * that; and what became of a ballot is read from this device, as the host does not know whose it is.
 */
export class BallotController implements ReactiveController {
  readonly #poll: PulsePoll;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  /** The poll that is shown, where its answers are ballots. */
  #shown: ShownPoll | undefined;
  #standing: Standing = NONE;
  #connection: HostConnection | undefined;
  /** For which poll, at which host, the right to vote was asked. */
  #prepared = '';
  #isFolded: (session?: Session) => boolean = () => true;

  constructor(poll: PulsePoll, host: HostController, localize: LocalizeController) {
    this.#poll = poll;
    this.#host = host;
    this.#localize = localize;
    poll.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  hostUpdate(): void {
    const {connection} = this.#host;
    if (connection === this.#connection) return;
    this.#connection?.removeEventListener('change', this.#look);
    connection?.addEventListener('change', this.#look);
    this.#connection = connection;
    this.#prepared = '';
    this.#standing = NONE;
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#connection?.removeEventListener('change', this.#look);
    this.#connection = undefined;
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** Takes note of the poll that is shown. */
  show(poll: ShownPoll | undefined): void {
    const next = poll?.data.definition.privacy === 'unlinkable' ? poll : undefined;
    const isOther = next?.id !== this.#shown?.id;
    this.#shown = next;
    if (isOther) this.#standing = NONE;
  }

  /**
   * Asks for the right to vote where the question is seen: whoever has it is known to have seen that.
   *
   * @param isFolded whether only that there is another question is seen, by who is signed in; without that, as far as is known by now.
   */
  ask(isFolded: (session?: Session) => boolean): void {
    this.#isFolded = isFolded;
    void this.#prepare();
  }

  /** Asks for the right to vote once more. */
  async again(): Promise<void> {
    this.#prepared = '';
    this.#standing = NONE;
    await this.#prepare();
  }

  /**
   * Votes. @param hold milliseconds in which it can be taken back.
   *
   * @throws {BallotError} @throws {BallotTooLongError} and then nothing has changed.
   */
  async vote(poll: ShownPoll, response: PollResponse, hold: number): Promise<HeldVote> {
    const wallet = await this.#connection!.ballots();
    const {answer, comment} = response;
    const choice = {answer, ...(comment !== undefined && {comment})} as unknown as Choice;
    const {state, until, spent} = await wallet.vote(seenOf(poll), choice, hold);
    this.#take({state, until});
    return {wallet, pollId: poll.id, spent};
  }

  /** Takes a vote back that is still held. Resolves to whether that was in time. */
  async takeBack({wallet, pollId, spent}: HeldVote): Promise<boolean> {
    const done = await wallet.takeBack(pollId, spent);
    await this.#look();
    return done;
  }

  async #prepare(): Promise<void> {
    const poll = this.#shown;
    const connection = this.#connection;
    if (!poll || !connection || !this.#poll.active || document.visibilityState === 'hidden') return;
    const {phase, asked, intact, definition} = poll.data;
    const isFolded = this.#isFolded();
    const once = `${poll.id} ${poll.data.definitionHash} ${definition.key?.keyId ?? ''} ${phase} ${isFolded}`;
    if (!intact || this.#prepared === once) return;
    this.#prepared = once;
    if (phase !== 'open' || !asked || isFolded) return this.#look();
    try {
      const wallet = await connection.ballots();
      // Before it is known who is signed in, nothing is folded away.
      if (this.#isFolded(await connection.session())) return await this.#look();
      const {state, until} = await wallet.prepare(seenOf(poll));
      if (this.#isOf(poll, connection)) this.#take({state, until});
    } catch (error) {
      if (!this.#isOf(poll, connection)) return;
      const {name, code} = error as Error & {code?: BallotStanding};
      // Told by their names: where the classes themselves could not be loaded for want of a network, the errors have no more than that.
      if (name !== 'BallotError' && name !== 'TransportError') throw error;
      this.#take({state: code ?? 'failed'});
    }
  }

  /** Reads from this device how it stands. */
  readonly #look = async (): Promise<void> => {
    const poll = this.#shown;
    const connection = this.#connection;
    if (!poll || !connection) return;
    try {
      const {state, until} = await (await connection.ballots()).status(poll.id);
      // What the host said of the right to vote is not noted on the device where there is none.
      if (this.#isOf(poll, connection) && state !== 'none') this.#take({state, until});
    } catch (error) {
      if (!/^(?:BallotError|TransportError)$/.test((error as Error).name)) throw error;
    }
  };

  #isOf(poll: ShownPoll, connection: HostConnection): boolean {
    return this.#shown?.id === poll.id && this.#connection === connection;
  }

  #take(standing: Standing): void {
    const before = this.#standing;
    if (before.state === standing.state && before.until === standing.until) return;
    this.#standing = standing;
    const localize = this.#localize;
    if (standing.state === 'key-mismatch') {
      warn(this.#poll, 'issuer', 'The key of this poll is not the one that everybody gets: it is not answered here.');
      announce(localize.term('pollUnsafe_keymismatch'), 'assertive');
    }
    if (standing.state === 'no-place')
      warn(
        this.#poll,
        'no-ballots',
        'This page has no full host, or its ballot-url is no http or https URL: votes of unlinkable polls cannot be cast here.',
      );
    if (before.state === 'waiting' && isCast(standing.state)) announce(localize.term(VOTE_WORDS[standing.state]));
    this.#poll.requestUpdate();
  }

  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible') void this.#prepare();
  };
}

const seenOf = ({id, data}: ShownPoll): SeenPoll => ({pollId: id, definitionHash: data.definitionHash, keyId: data.definition.key?.keyId ?? ''});
