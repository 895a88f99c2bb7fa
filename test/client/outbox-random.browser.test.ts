import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {systemClock} from '../../src/client/clock.js';
import type {Clock} from '../../src/client/clock.js';
import {IndexedDbStorage} from '../../src/client/outbox/indexed-db.js';
import {FakePage} from '../support/fake-page.js';
import {Life} from '../support/life.js';
import {pause, until} from '../support/page.js';
import {answer} from '../support/scripted-host.js';
import {Bench, SPACE, thanks} from './bench.js';
import type {Tab} from './bench.js';
import {faults, step} from './outbox-steps.js';
import type {Step} from './outbox-steps.js';

const RUNS = 8;
const STEPS = 40;
/** How much faster time goes by than it does. The storage keeps to the real one, as it really takes its time. */
const PACE = 40;

/** What a host may ask for here: more than an hour of patience is nothing to wait for, at any pace. */
const asked = Object.fromEntries(Object.entries(faults).filter(([name]) => name !== 'muchPatience'));

/** A clock that goes faster, and that somebody may set. */
class FastClock implements Clock {
  #offset = 0;
  readonly #begun = Date.now();
  readonly #start = performance.now();

  now(): number {
    return this.#begun + this.elapsed() + this.#offset;
  }

  elapsed(): number {
    return (performance.now() - this.#start) * PACE;
  }

  random(): number {
    return 0.02;
  }

  setTimeout(callback: () => void, delay: number): unknown {
    return setTimeout(callback, delay / PACE);
  }

  clearTimeout(timer: unknown): void {
    clearTimeout(timer as ReturnType<typeof setTimeout>);
  }

  jump(milliseconds: number): void {
    this.#offset += milliseconds;
  }
}

/** The locks of the browser, to be asked through something else. */
const locks = {request: navigator.locks?.request.bind(navigator.locks)} as LockManager;

/** Tabs of this browser at a host, and what the person in them was told. */
class World {
  readonly clock = new FastClock();
  readonly database = `hearth-test-${crypto.randomUUID()}`;
  readonly bench = new Bench({basePath: `/${this.database}`});
  readonly #tabs: {tab: Tab; life: Life; page: FakePage}[] = [];
  /** What the person was told is saved, and what they gave up. */
  readonly #saved = new Set<string>();
  readonly #discarded = new Set<string>();
  /** What they were told is given up. */
  readonly #gone = new Set<string>();
  #failure: unknown;

  open(index: number): Tab {
    const life = new Life();
    const page = new FakePage();
    const {bench, clock, database} = this;
    const fetch = life.fetch(async (input, init) =>
      typeof init?.body === 'string' && init.body.includes('poison')
        ? answer(400)(new Request(input, init), bench.host.fetch)
        : bench.host.fetch(input, init),
    );
    const openStorage = () => life.storage(new IndexedDbStorage(systemClock, () => indexedDB, database));
    const tab = bench.open({clock, page, openStorage, locks: navigator.locks ? life.locks(locks) : null}, {fetch});
    this.#tabs[index] = {tab, life, page};
    void this.#in(life, () => tab.flush());
    return tab;
  }

  async take(one: Step): Promise<void> {
    if (one.do === 'wait') return pause(Math.min(one.milliseconds, 5_000) / PACE);
    if (one.do === 'fault') return this.bench.host.next(asked[one.name] ?? asked.away!);
    if (one.do === 'set the clock') return this.clock.jump(one.by);
    const place = this.#tabs[one.tab];
    if (!place || place.life.isOver) return void this.open(one.tab);
    const {tab, life, page} = place;
    switch (one.do) {
      case 'thank':
        return void this.#in(life, () => this.#thank(tab, one.to, one.hold));
      case 'discard': {
        const id = tab.unsentThanks.find((other) => !this.#discarded.has(other));
        if (id === undefined) return;
        this.#discarded.add(id);
        return void this.#in(life, async () => {
          if (await tab.discard(id)) this.#gone.add(id);
          else this.#discarded.delete(id);
        });
      }
      case 'open':
      case 'look':
        return page.tell('visible');
      case 'look away':
        return page.tell('hidden');
      case 'flush':
        return void this.#in(life, () => tab.flush());
      case 'close':
        page.tell('hidden');
        page.tell('left');
        await tab.close();
        return life.end();
      case 'crash':
        return life.end();
      case 'crash soon':
        life.endsAfter = life.steps + one.steps;
    }
  }

  /** All pages end, all faults are over, and somebody opens a page and waits. */
  async settle(): Promise<Record<'saved' | 'discarded' | 'wall' | 'parked', string[]>> {
    for (const {life} of this.#tabs.filter(Boolean)) life.end();
    this.bench.host.heal();
    const tab = this.open(0);
    await tab.flush();
    // It knows what is stored when it has looked for something there.
    await tab.discard('');
    // Its lease is over before that, and no host asks for more patience.
    await until('all to be sent', () => tab.ids('queued', 'sending').length === 0);
    const wall = (await this.bench.wall()).map(({id}) => id);
    const saved = [...this.#saved].filter((id) => !this.#discarded.has(id));
    const parked = tab.ids('parked');
    await this.bench.closeTabs();
    indexedDB.deleteDatabase(this.database);
    if (this.#failure) throw this.#failure as Error;
    return {saved, discarded: [...this.#gone], wall, parked};
  }

  async #thank(tab: Tab, whom: string, hold: number): Promise<void> {
    const to = [{kind: 'person', id: whom === 'nobody' ? 'nobody' : 'chiara'}];
    const message = whom === 'poison' ? 'poison' : 'Thank you.';
    const {id} = await tab.post({...thanks(), data: {to, message, audience: 'group'}}, {space: SPACE, hold});
    this.#saved.add(id);
  }

  /** Does something that a tab may not live to see the end of, or for which it does not know who is there. */
  async #in(life: Life, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!life.isOver && (error as Error).name !== 'TransportError') this.#failure ??= error;
    }
  }
}

describe('the tabs of a browser, with its storage, its locks and its channels', () => {
  it('lose nothing and say nothing twice, whatever happens to them, in any order: I1, I4: F20', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: STEPS, maxLength: STEPS, size: 'max'}), async (steps) => {
        const world = new World();
        for (const one of steps) await world.take(one);
        const {saved, discarded, wall, parked} = await world.settle();
        expect(new Set(wall).size, 'each once').to.equal(wall.length);
        expect(
          parked.filter((id) => wall.includes(id)),
          'what is parked was not accepted',
        ).to.deep.equal([]);
        expect(
          saved.filter((id) => !wall.includes(id) && !parked.includes(id)),
          'nothing is lost',
        ).to.deep.equal([]);
        expect(
          discarded.filter((id) => wall.includes(id)),
          'what was given up is not there',
        ).to.deep.equal([]);
      }),
      {numRuns: RUNS, endOnFailure: true, includeErrorInReport: true},
    );
  });
});
