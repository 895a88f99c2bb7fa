/** Whatever happens to pages, network and host, in whatever order: what was saved is at the host once, or parked with a reason. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import {workDone} from '../support/at-work.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakePage} from '../support/fake-page.js';
import {Life} from '../support/life.js';
import {answer} from '../support/scripted-host.js';
import {Bench, SPACE, thanks} from './bench.js';
import type {Tab} from './bench.js';
import {faults, step} from './outbox-steps.js';
import type {Step} from './outbox-steps.js';

const RUNS = 200;
const STEPS = 50;

/** No more is at rest here than what the event loop does by itself, so that it comes to rest sooner. */
class QuickClock extends FakeClock {
  protected override async rest(): Promise<void> {
    for (let turn = 0; turn < 2; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      await workDone();
    }
  }
}

/** One browser and its host, and what the person in it was told. */
class World {
  readonly clock = new QuickClock();
  readonly storage = new MemoryStorage(true);
  readonly channels = new FakeChannels();
  readonly locks: LockManager | undefined;
  readonly bench: Bench;
  readonly tabs: {tab: Tab; life: Life; page: FakePage}[] = [];
  /** What the person was told is saved, and what is given up. */
  readonly #saved = new Set<string>();
  #failure: unknown;
  readonly #discarded = new Set<string>();

  constructor(hasLocks: boolean) {
    this.locks = hasLocks ? new FakeLocks().manager : undefined;
    const begun = this.clock.now();
    this.bench = new Bench({clock: () => begun + this.clock.elapsed()});
  }

  async open(index: number): Promise<Tab> {
    const {clock, storage, channels, locks, bench} = this;
    const life = new Life();
    const page = new FakePage();
    const fetch = life.fetch(async (input, init) =>
      typeof init?.body === 'string' && init.body.includes('poison')
        ? answer(400)(new Request(input, init), bench.host.fetch)
        : bench.host.fetch(input, init),
    );
    const tab = bench.open(
      {clock, page, openStorage: () => life.storage(storage), openChannel: channels.open, locks: locks ? life.locks(locks) : null},
      {fetch},
    );
    this.tabs[index] = {tab, life, page};
    // How long a module takes to load is no matter of the clock: this needs all of them, and does nothing.
    await tab.discard('');
    void this.in(life, () => tab.flush());
    return tab;
  }

  /** Does something that a tab may not live to see the end of, or for which it does not know who is there. */
  async in(life: Life, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!life.isOver && (error as Error).name !== 'TransportError') this.#failure ??= error;
    }
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'wait') return this.clock.advance(step.milliseconds);
    if (step.do === 'fault') return this.bench.host.next(faults[step.name]!);
    if (step.do === 'set the clock') return this.clock.jump(step.by);
    const place = this.tabs[step.tab];
    if (!place || place.life.isOver) {
      await this.open(step.tab);
      return;
    }
    const {tab, life, page} = place;
    switch (step.do) {
      case 'thank':
        void this.in(life, async () => {
          const to = [{kind: 'person', id: step.to === 'nobody' ? 'nobody' : 'chiara'}];
          const message = step.to === 'poison' ? 'poison' : 'Thank you.';
          const {id} = await tab.post({...thanks(), data: {to, message, audience: 'group'}}, {space: SPACE, hold: step.hold});
          this.#saved.add(id);
        });
        return;
      case 'discard': {
        const id = tab.unsent.find((one) => !this.#discarded.has(one));
        if (id === undefined) return;
        // If the tab ends before it is told, either may be.
        this.#discarded.add(id);
        void this.in(life, async () => {
          if (!(await tab.discard(id))) this.#discarded.delete(id);
        });
        return;
      }
      case 'open':
      case 'look':
        return page.tell('visible');
      case 'look away':
        return page.tell('hidden');
      case 'flush':
        void this.in(life, () => tab.flush());
        return;
      case 'close':
        page.tell('hidden');
        page.tell('left');
        await tab.close();
        return life.end();
      case 'crash':
        return life.end();
      case 'crash soon':
        life.endsAfter = life.steps + step.steps;
    }
  }

  /** All pages end, all faults are over, and somebody opens a page and waits. */
  async settle(): Promise<Record<'saved' | 'wall' | 'parked' | 'waiting', string[]>> {
    await this.clock.advance(0);
    for (const {life} of this.tabs.filter(Boolean)) life.end();
    this.bench.host.heal();
    const tab = await this.open(0);
    await this.clock.advance(40_000);
    // Longer than any host may ask for, whatever became of the clock since.
    if (tab.ids('queued', 'sending').length > 0) await this.clock.advance(5_000_000);
    const wall = (await this.bench.wall()).map(({id}) => id);
    const saved = [...this.#saved].filter((id) => !this.#discarded.has(id));
    const state = {saved, wall, parked: tab.ids('parked'), waiting: tab.ids('queued', 'sending')};
    await this.bench.closeTabs();
    if (this.#failure) throw this.#failure;
    return state;
  }
}

test('Ten thousand things happen to pages, network and host, at random: what was saved is there once, or parked: F20', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, {minLength: STEPS, maxLength: STEPS, size: 'max'}), async (hasLocks, steps) => {
      const world = new World(hasLocks);
      for (const one of steps) await world.take(one);
      const {saved, wall, parked, waiting} = await world.settle();
      assert.deepEqual(waiting, []);
      assert.equal(new Set(wall).size, wall.length, 'each once');
      assert.deepEqual(
        parked.filter((id) => wall.includes(id)),
        [],
        'what is parked was not accepted',
      );
      assert.deepEqual(
        saved.filter((id) => !wall.includes(id) && !parked.includes(id)),
        [],
        'nothing is lost',
      );
    }),
    {numRuns: RUNS},
  );
});
