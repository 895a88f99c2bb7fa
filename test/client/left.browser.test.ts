import {expect} from '@open-wc/testing';
import {IndexedDbBallots} from '../../src/client/ballots/indexed-db.js';
import type {BallotRow} from '../../src/client/ballots/storage.js';
import {systemClock} from '../../src/client/clock.js';
import {IndexedDbStorage} from '../../src/client/outbox/indexed-db.js';
import type {Row} from '../../src/client/outbox/storage.js';
import {pause} from '../support/page.js';

/** What one page has of a storage. */
interface Kept {
  /** Keeps something. `looked` is called when it has seen what is there, just before it is saved. */
  keep(id: string, looked: () => void): Promise<void>;
  all(): Promise<string[]>;
  leave(): void;
  close(): void;
}

const kinds: Record<string, (name: string) => Kept> = {
  'what waits to be sent': (name) => {
    const storage = new IndexedDbStorage(systemClock, () => indexedDB, name);
    const place = {partition: 'ana', endpoint: 'https://host.example/'};
    return {
      async keep(id, looked) {
        await storage.update(place, () => {
          looked();
          return {add: {id, partition: 'ana'} as Omit<Row, 'key'>, result: undefined};
        });
      },
      all: async () => (await storage.update(place, () => ({result: undefined}))).content.rows.map(({id}) => id),
      leave: () => storage.leave(),
      close: () => storage.close(),
    };
  },
  'what is kept of votes': (name) => {
    const storage = new IndexedDbBallots(systemClock, () => indexedDB, name);
    return {
      keep: (id, looked) =>
        storage.update(() => {
          looked();
          return {ballots: [{spent: id} as BallotRow], result: undefined};
        }),
      all: () => storage.update(({ballots}) => ({result: ballots.map(({spent}) => spent)})),
      leave: () => storage.leave(),
      close: () => storage.close(),
    };
  },
};

for (const [what, openStorage] of Object.entries(kinds)) {
  /** A page in the back/forward cache ends no transaction, and in WebKit others wait for it. */
  describe(`${what}, when a page is left`, () => {
    let name: string;
    let pages: Kept[];
    let order: string[];

    beforeEach(async () => {
      name = `hearth-test-${crypto.randomUUID()}`;
      pages = [openStorage(name), openStorage(name)];
      order = [];
      for (const page of pages) await page.all();
    });

    afterEach(async () => {
      for (const page of pages) page.close();
      await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    });

    const keep = (page: Kept, id: string) => page.keep(id, () => order.push(id));

    it('keeps no other page waiting, and is done when the page is back', async () => {
      const [left, other] = pages as [Kept, Kept];
      const late = keep(left, 'left');
      // Its transaction is there, before that of the other page.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      left.leave();
      const next = keep(other, 'other');
      await Promise.all([late, next]);
      expect(order).to.deep.equal(['other', 'left']);
      expect((await other.all()).sort()).to.deep.equal(['left', 'other']);
    });

    it('begins nothing as it is left', async () => {
      const [left, other] = pages as [Kept, Kept];
      left.leave();
      const late = keep(left, 'left');
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      await Promise.all([late, keep(other, 'other')]);
      expect(order).to.deep.equal(['other', 'left']);
    });

    it('saves, once, what it was about to save', async () => {
      const [left, other] = pages as [Kept, Kept];
      await left.keep('left', () => {
        order.push('left');
        queueMicrotask(() => left.leave());
      });
      await pause(50);
      expect(order).to.deep.equal(['left']);
      expect(await other.all()).to.deep.equal(['left']);
    });
  });
}
