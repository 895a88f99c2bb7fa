import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostController} from '../../elements/host-controller.js';

/** The list of all ballots of a poll, and which of them are of this browser. */
export interface Audit {
  pollId: string;
  state: 'reading' | 'failed' | 'over' | 'read';
  /** The digests of ballots that were counted, sorted. */
  spent: readonly string[];
  /** Those of this browser. */
  own: readonly string[];
}

/** Lets somebody find their ballot among all that were counted. The comparison is made here: nobody learns which one is looked for. */
export class AuditController implements ReactiveController {
  shown: Audit | undefined;
  readonly #widget: ReactiveControllerHost;
  readonly #host: HostController;

  constructor(widget: ReactiveControllerHost, host: HostController) {
    this.#widget = widget;
    this.#host = host;
    widget.addController(this);
  }

  hostConnected(): void {}

  /** Reads the list. */
  async read(pollId: string): Promise<void> {
    this.#show({pollId, state: 'reading', spent: [], own: []});
    try {
      const wallet = await this.#host.connection!.ballots();
      const [own, spent] = await Promise.all([wallet.receipts(pollId), wallet.counted(pollId)]);
      this.#show({pollId, state: spent ? 'read' : 'over', spent: spent ?? [], own});
    } catch (error) {
      if (!/^(?:BallotError|TransportError)$/.test((error as Error).name)) throw error;
      this.#show({pollId, state: 'failed', spent: [], own: []});
    }
  }

  #show(shown: Audit): void {
    this.shown = shown;
    this.#widget.requestUpdate();
  }
}
