import type {ReactiveController} from 'lit';
import {announce} from '../../elements/announcer.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollSeen} from '../pulse-poll/pulse-poll.model.js';
import {DialMemory} from './dial-memory.js';
import type {Remembered} from './dial-memory.js';
import {DialsForgottenEvent} from './gauge.events.js';
import type {Gauge} from './gauge.js';
import type {Pack} from './gauge.model.js';
import {ownDials, toKeep} from './own-dials.model.js';
import type {OwnDials} from './own-dials.model.js';

/** One's own dials, from the answer that is shown in this page to where this browser keeps them, and back. Nothing of it is sent. */
export class OwnDialsController implements ReactiveController {
  /** What was forgotten a moment ago, while it can be brought back. */
  forgotten: Remembered | undefined;
  readonly #gauge: Gauge;
  readonly #localize: LocalizeController;
  /** The tag of whoever is signed in; `undefined` while nobody is known to be. */
  #owner: string | undefined;
  #memory: {owner: string | undefined; series: string; memory: DialMemory} | undefined;
  #seen: PollSeen | undefined;
  /** The tag of whoever was erased: what is still shown of them is not kept again. */
  #gone: string | undefined;
  /** The polls of which this page has kept something: only of those it drops it again, as another page may know better. */
  readonly #kept = new Set<string>();

  constructor(gauge: Gauge, host: HostController, localize: LocalizeController) {
    this.#gauge = gauge;
    this.#localize = localize;
    gauge.addController(this);
    new ErasedController(gauge, host, this.#erase);
  }

  hostConnected(): void {
    addEventListener('storage', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#look);
  }

  /** Takes note of who is signed in, and which series is shown. */
  open(owner: string | undefined, series: string): void {
    if (owner !== undefined && owner === this.#gone) return;
    const before = this.#memory;
    if (before && before.owner === owner && before.series === series) return;
    const isOther = this.#owner !== undefined && this.#owner !== owner;
    this.#owner = owner;
    this.#memory = {owner, series, memory: new DialMemory(owner, series)};
    this.forgotten = undefined;
    this.#kept.clear();
    // What was seen of somebody else is not theirs.
    if (isOther) this.#seen = undefined;
    if (this.#seen) this.see(this.#seen);
  }

  /** Nobody is known to be signed in. */
  close(): void {
    this.#memory = this.forgotten = undefined;
  }

  /** Takes note of where the poll stands that is shown. */
  see(seen: PollSeen): void {
    this.#seen = seen;
    const memory = this.#memory?.memory;
    if (!memory || !seen.poll || this.#gauge.showOwn === 'never') return;
    const {id} = seen.poll;
    const found = toKeep(seen);
    if (found === undefined) return;
    if (found !== 'none') this.#kept.add(id);
    const isNew = found === 'none' ? this.#kept.has(id) && memory.drop(id) : memory.keep(found);
    if (isNew) this.#look();
  }

  /** Somebody answered, or changed what they said. */
  heed(pollId: string): void {
    this.#memory?.memory.heed(pollId);
    this.forgotten = undefined;
  }

  /** One's own dials, as they are shown. */
  shown(pack: Pack): OwnDials | undefined {
    return this.#memory && this.#gauge.showOwn !== 'never' ? ownDials(pack, this.#memory.memory.rounds) : undefined;
  }

  /** Forgets them. They can be brought back until somebody goes on. */
  forget(): void {
    if (!this.#memory) return;
    this.forgotten = this.#memory.memory.forget(this.#seen?.poll?.id);
    announce(this.#localize.term('gaugeForgotten'));
    this.#gauge.dispatchEvent(new DialsForgottenEvent());
    this.#look();
  }

  /** Brings them back. */
  restore(): void {
    const {forgotten} = this;
    if (!forgotten) return;
    this.#memory?.memory.restore(forgotten);
    this.forgotten = undefined;
    announce(this.#localize.term('gaugeBack'));
    this.#look();
  }

  /** Whoever is signed in was erased: nothing of them stays. */
  readonly #erase = (): void => {
    if (this.#owner !== undefined) DialMemory.erase(this.#owner);
    this.#gone = this.#owner;
    this.#memory = this.#seen = this.forgotten = undefined;
    this.#kept.clear();
    this.#look();
  };

  /** Another page of this browser may have kept something, or forgotten it. */
  readonly #look = (): void => this.#gauge.requestUpdate();
}
