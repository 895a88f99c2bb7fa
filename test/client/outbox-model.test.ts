/**
 * Whatever happens to pages, network, storage and host, in whatever order: what was saved is at the host once, or parked with a reason, or given up as it
 * should be. `SCHEDULES=10000 node --import tsx --test test/client/outbox-model.test.ts` tries that many orders instead of a few.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {AWAY} from '../../src/client/outbox/housekeeping.js';
import {MemoryStorage} from '../../src/client/outbox/memory.js';
import {CAPACITY} from '../../src/client/outbox/queue.js';
import {StorageFullError, StorageUnavailableError} from '../../src/client/outbox/storage.js';
import type {Content, Decide, OutboxStorage, Partition, Row} from '../../src/client/outbox/storage.js';
import {workDone} from '../support/at-work.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakePage} from '../support/fake-page.js';
import {Life} from '../support/life.js';
import {answer} from '../support/scripted-host.js';
import {Bench, SPACE, thanks} from './bench.js';
import type {Tab} from './bench.js';
import {faults, rareStep, step} from './outbox-steps.js';
import type {RareStep, Step} from './outbox-steps.js';

const RUNS = Number(process.env.SCHEDULES ?? 200);
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

const DAY = 86_400_000;

/** What a browser keeps, with an account of what came and went, and of what must not be. */
class AccountedStorage implements OutboxStorage {
  readonly durable = true;
  isFull = false;
  /** Every event that was saved, by id, with the partition that it was saved in. */
  readonly saved = new Map<string, string>();
  /** The ids of those that left because their lifetime was long over. */
  readonly givenUp = new Set<string>();
  /** The ids of those that wait for nothing but their author, who was away for too long: the host may have them. */
  readonly overdue = new Set<string>();
  /** What should have taken these back left so. */
  readonly notTakenBack = new Set<string>();
  readonly faults = new Set<string>();
  readonly #memory = new MemoryStorage(true);
  readonly #clock: FakeClock;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  async update<Result>(name: {partition: string; endpoint: string}, decide: Decide<Result>): Promise<{content: Content; result: Result}> {
    let before: Content | undefined;
    const answer = await this.#memory.update(name, (content) => {
      before = content;
      const change = decide(content);
      if (this.isFull && (change.add || change.put?.length || change.partition)) throw new StorageFullError('full');
      return change;
    });
    this.#look(before!, answer.content);
    return answer;
  }

  partitions(): Promise<Partition[]> {
    return this.#memory.partitions();
  }

  close(): void {}

  #look({partition, rows: before}: Content, {rows}: Content): void {
    if (rows.length > CAPACITY.events || rows.reduce((sum, {bytes}) => sum + bytes, 0) > CAPACITY.bytes) this.faults.add('I6: too much is kept');
    for (const {id, overdue} of rows) {
      if (overdue) this.overdue.add(id);
      if (!before.some((row) => row.id === id)) this.saved.set(id, partition.name);
    }
    const now = this.#clock.now();
    const isAway = now - (partition.awaySince ?? now) > AWAY;
    for (const {id, expires, overdue} of rows) {
      if (overdue === undefined || before.some((row) => row.id === id && row.overdue !== undefined)) continue;
      if (expires > now && !isAway) this.faults.add('I1: it was sent no more before its time');
    }
    for (const row of before) if (!rows.some(({id}) => id === row.id)) this.#leave(row);
  }

  #leave(row: Row): void {
    if (row.expires > this.#clock.now()) return;
    this.givenUp.add(row.id);
    if (row.takesBack !== undefined) this.notTakenBack.add(row.subject);
  }
}

/** One browser and its host, and what the person in it was told. */
class World {
  readonly clock = new QuickClock();
  readonly storage = new AccountedStorage(this.clock);
  readonly channels = new FakeChannels();
  readonly locks: LockManager | undefined;
  readonly bench: Bench;
  readonly tabs: {tab: Tab; life: Life; page: FakePage; hasStorage: boolean}[] = [];
  /** What was sent, by id. */
  readonly #sent = new Map<string, string>();
  /** How often the person was told that there is no room. */
  refused = 0;
  /** What the person was told is saved, and what is given up. */
  readonly #saved = new Set<string>();
  #failure: unknown;
  readonly #discarded = new Set<string>();
  /** What the person was told is given up. */
  readonly #gone = new Set<string>();

  constructor(hasLocks: boolean) {
    this.locks = hasLocks ? new FakeLocks().manager : undefined;
    const begun = this.clock.now();
    this.bench = new Bench({clock: () => begun + this.clock.elapsed()});
  }

  async open(index: number): Promise<Tab> {
    const {clock, storage, channels, locks, bench} = this;
    const life = new Life();
    const page = new FakePage();
    const fetch = life.fetch(async (input, init) => {
      if (typeof init?.body !== 'string') return bench.host.fetch(input, init);
      this.#note(init.body);
      return init.body.includes('poison') ? answer(400)(new Request(input, init), bench.host.fetch) : bench.host.fetch(input, init);
    });
    const losable: OutboxStorage = {
      durable: true,
      update: (name, decide) => (place.hasStorage ? storage.update(name, decide) : Promise.reject(new StorageUnavailableError('lost'))),
      partitions: () => (place.hasStorage ? storage.partitions() : Promise.reject(new StorageUnavailableError('lost'))),
      close() {},
    };
    const place = {life, page, hasStorage: true} as (typeof this.tabs)[number];
    const tab = bench.open(
      {
        ...{clock, page, openChannel: channels.open, locks: locks ? life.locks(locks) : null},
        // Between the tab and its storage stands its life; the ladder looks at whether it is durable.
        openStorage: () => life.storage(losable),
      },
      {fetch},
    );
    place.tab = tab;
    this.tabs[index] = place;
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
      const {name} = error as Error;
      if (name === 'OutboxFullError') this.refused++;
      else if (!life.isOver && name !== 'TransportError') this.#failure ??= error;
    }
  }

  /** I2: an event stays what it was when it was stated. */
  #note(body: string): void {
    for (const event of JSON.parse(body) as {id: string}[]) {
      const text = JSON.stringify(event);
      if ((this.#sent.get(event.id) ?? text) !== text) this.storage.faults.add('I2: an event has changed');
      this.#sent.set(event.id, text);
    }
  }

  async take(step: Step | RareStep): Promise<void> {
    if (step.do === 'sign in') return void (this.bench.person = step.as);
    if (step.do === 'fill the storage' || step.do === 'make room') return void (this.storage.isFull = step.do === 'fill the storage');
    if (step.do === 'let days pass') return this.clock.sleep(step.days * DAY);
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
          const entry = tab.pending.find(({event}) => event.id === id);
          // Where there is no storage, that is said.
          if (!place.hasStorage || entry?.durable === false) return;
          if (!this.storage.saved.has(id)) this.storage.faults.add('I3: what is shown as saved was not');
          this.#saved.add(id);
        });
        return;
      case 'discard': {
        const id = tab.unsentThanks.find((one) => !this.#discarded.has(one));
        if (id === undefined) return;
        // If the tab ends before it is told, either may be.
        this.#discarded.add(id);
        void this.in(life, async () => {
          if (await tab.discard(id)) this.#gone.add(id);
          else this.#discarded.delete(id);
        });
        return;
      }
      case 'lose the storage':
        place.hasStorage = false;
        return;
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

  /** All pages end, all faults are over, and whoever stated something opens a page and waits. */
  async settle(): Promise<Record<'saved' | 'discarded' | 'parked' | 'waiting', string[]> & {wall: {id: string; by: string}[]}> {
    await this.clock.advance(0);
    for (const {life} of this.tabs.filter(Boolean)) life.end();
    this.bench.host.heal();
    this.storage.isFull = false;
    const [parked, waiting]: [string[], string[]] = [[], []];
    for (const person of ['bilal', 'ana']) {
      this.bench.person = person;
      const tab = await this.open(0);
      await this.clock.advance(40_000);
      // Longer than any host may ask for, whatever became of the clock since.
      if (tab.ids('queued', 'sending').length > 0) await this.clock.advance(5_000_000);
      parked.push(...tab.ids('parked'));
      waiting.push(...tab.ids('queued', 'sending'));
      await tab.close();
    }
    const wall = await this.bench.wall();
    const saved = [...this.#saved].filter((id) => !this.#discarded.has(id));
    await this.bench.closeTabs();
    if (this.#failure) throw this.#failure;
    return {saved, discarded: [...this.#gone].filter((id) => this.storage.saved.has(id)), wall, parked, waiting};
  }
}

const none = (ids: string[], words: string): void => assert.deepEqual(ids, [], words);

test('I1, I2, I3, I4, I5, I6: whatever happens, what was saved is there once, or parked, or given up as it should be: F20', async () => {
  const schedule = fc.array(fc.oneof({weight: 12, arbitrary: step}, {weight: 1, arbitrary: rareStep}), {
    minLength: STEPS,
    maxLength: STEPS,
    size: 'max',
  });
  await fc.assert(
    // I4: all of it holds without locks as well.
    fc.asyncProperty(fc.boolean(), schedule, async (hasLocks, steps) => {
      const world = new World(hasLocks);
      for (const one of steps) await world.take(one);
      const {saved, discarded, wall, parked, waiting} = await world.settle();
      const {storage} = world;
      none([...storage.faults], 'at any time');
      none(waiting, 'I1: nothing is left waiting');
      const there = new Set(wall.map(({id}) => id));
      assert.equal(there.size, wall.length, 'I4: each once');
      none(parked.filter((id) => there.has(id) && !storage.overdue.has(id)), 'I1: what is parked was not accepted'); // oxfmt-ignore
      none(saved.filter((id) => !there.has(id) && !parked.includes(id) && !storage.givenUp.has(id)), 'I1: nothing is lost'); // oxfmt-ignore
      none(discarded.filter((id) => there.has(id) && !storage.notTakenBack.has(id)), 'I1: what was given up is not there'); // oxfmt-ignore
      const authors = new Map<string, Set<string>>();
      for (const {id, by} of wall) {
        const partition = storage.saved.get(id);
        if (partition !== undefined) authors.set(partition, (authors.get(partition) ?? new Set()).add(by));
      }
      const names = [...authors.values()].map((of) => [...of].join());
      assert.ok([...authors.values()].every(({size}) => size === 1) && new Set(names).size === names.length, 'I5: each as whoever stated it');
    }),
    {numRuns: RUNS},
  );
});

test('I1: in a page that stays, the counts tell of all that was saved, and of all that was refused', async () => {
  const kinds: readonly string[] = ['thank', 'wait', 'fault', 'flush', 'look', 'fill the storage', 'make room', 'let days pass'];
  const here = fc.oneof({weight: 12, arbitrary: step}, {weight: 1, arbitrary: rareStep}).filter((one) => kinds.includes(one.do));
  await fc.assert(
    fc.asyncProperty(fc.array(here, {minLength: 30, maxLength: 30, size: 'max'}), async (steps) => {
      const world = new World(true);
      const tab = await world.open(0);
      await world.clock.advance(0);
      for (const one of steps) await world.take('tab' in one ? {...one, tab: 0} : one);
      await world.clock.advance(0);
      const {stored, duplicate, rejected, expired, refused} = (await tab.counts())!;
      const waiting = tab.ids('queued', 'sending').length;
      // What was refused may be given up later, and is told of once more.
      assert.equal(stored + duplicate + rejected + expired, tab.verdicts.length);
      assert.equal(Object.keys(tab.verdictsById).length + waiting, world.storage.saved.size);
      assert.equal(refused, world.refused);
      assert.equal(tab.warnings.filter(({code}) => code === 'outbox-full').length, refused);
      await world.bench.closeTabs();
    }),
    {numRuns: Math.ceil(RUNS / 8)},
  );
});
