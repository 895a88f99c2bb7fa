import {assert} from '@open-wc/testing';
import {LitElement} from 'lit';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import type {CloudEvent} from '../../src/protocol/cloud-event.js';
import {HOLD, UndoWindow} from '../../src/elements/undo-window.js';
import type {Held} from '../../src/elements/undo-window.js';
import {Bench, SPACE, thanks} from '../client/bench.js';
import type {Tab} from '../client/bench.js';
import {FakeClock} from '../support/fake-clock.js';
import {ownPage} from '../support/page.js';

class Giver extends LitElement {
  undoSeconds?: number | 'unlimited';
  updates = 0;
  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('x-giver', Giver);

const MINUTE = 60_000;

describe('what can be taken back', () => {
  const page = ownPage();
  let clock: FakeClock;
  let bench: Bench;
  let tab: Tab;

  beforeEach(() => {
    clock = new FakeClock();
    bench = new Bench({clock: () => clock.now(), basePath: '/undo'});
    tab = bench.open({clock, openStorage: () => new MemoryStorage(true), openChannel: () => undefined, locks: null});
  });
  afterEach(() => bench.closeTabs());

  /** Gives thanks in a widget, as widgets do it, and holds them there. */
  async function hold(): Promise<{giver: Giver; window: UndoWindow<Held>; event: CloudEvent}> {
    const giver = new Giver();
    page().append(giver);
    const window = new UndoWindow<Held>(giver, {}, clock);
    const event = await tab.post(thanks(), {space: SPACE, hold: HOLD});
    window.held = {event, connection: tab};
    return {giver, window, event};
  }

  it('can be for as long as somebody takes', async () => {
    const {window, event} = await hold();
    await clock.advance(5 * MINUTE);
    assert.deepEqual(bench.host.batches, []);
    assert.equal((await window.takeBack())?.event, event);
    await clock.advance(5 * MINUTE);
    assert.deepEqual(bench.host.batches, []);
    assert.isFalse(window.late);
  });

  it('leaves when its time is over, once', async () => {
    const {window, event} = await hold();
    await clock.advance(5 * MINUTE);
    window.elapse();
    await clock.advance(5 * MINUTE);
    assert.deepEqual(bench.host.batches, [[event.id]]);
  });

  it('is no more once it has left by another hand, and whoever wants it back is told', async () => {
    const {window, event} = await hold();
    await tab.retry(event.id);
    assert.isUndefined(await window.takeBack());
    assert.isTrue(window.late);
    const {giver, window: next, event: second} = await hold();
    await tab.retry(second.id);
    const {updates} = giver;
    await clock.advance(MINUTE);
    await giver.updateComplete;
    assert.isUndefined(next.held);
    assert.equal(giver.updates, updates + 1);
  });
});
