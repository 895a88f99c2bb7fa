import {expect} from '@open-wc/testing';
import {systemClock} from '../../src/client/clock.js';
import type {Clock} from '../../src/client/clock.js';
import {InvalidEventError, OutboxFullError} from '../../src/client/errors.js';
import {IndexedDbStorage} from '../../src/client/outbox/indexed-db.js';
import {emptyPartition} from '../../src/client/outbox/storage.js';
import type {OutboxStorage} from '../../src/client/outbox/storage.js';
import type {EventDraft} from '../../src/protocol/cloud-event.js';
import {FakePage} from '../support/fake-page.js';
import {pause, until} from '../support/page.js';
import {answer, cutAfterCommit, hang, offline, problem, withReceipts} from '../support/scripted-host.js';
import {Bench, SPACE, thanks} from './bench.js';
import type {Tab} from './bench.js';

/** Waits as short as they may be, so that a test need not wait: what a host asks for holds all the same. */
const impatient: Clock = {...systemClock, random: () => 0.02};

/** With IndexedDB, locks and channels as they are; the host is the real one, in the page. */
describe('the outbox in a browser', () => {
  let bench: Bench;
  let database: string;

  beforeEach(() => {
    // Boxes, locks and channels go by the address of the host: with one of its own, a test is alone.
    database = `hearth-test-${crypto.randomUUID()}`;
    bench = new Bench({basePath: `/${database}`});
  });

  afterEach(async () => {
    await bench.closeTabs();
    await remove(database);
  });

  const indexedDb = (): OutboxStorage => new IndexedDbStorage(systemClock, () => indexedDB, database);
  const open = ({page = new FakePage(), clock = impatient, openStorage = indexedDb} = {}): Tab => bench.open({clock, page, openStorage});
  const onTheWall = async (): Promise<string[]> => (await bench.wall()).map(({id}) => id);
  const allSent = (tab: Tab): Promise<void> => until('everything is sent', () => tab.unsent.length === 0);

  it('keeps what is posted: it is stored when that is said, and then delivered: I3', async () => {
    const tab = open();
    const ids = [await tab.thank('one'), await tab.thank('two')];
    expect(await stored(database)).to.deep.equal(ids);
    expect(tab.ids('queued')).to.deep.equal(ids);
    expect(tab.pending.every(({durable}) => durable)).to.equal(true);
    await allSent(tab);
    expect(await onTheWall()).to.deep.equal(ids);
    expect(bench.host.batches).to.deep.equal([ids]);
  });

  it('finds after a reload what was posted offline, and keeps its order: F1', async () => {
    bench.host.always(offline, '/events');
    const first = open();
    const ids: string[] = [];
    for (const message of ['one', 'two', 'three']) ids.push(await first.thank(message, {memo: {message}}));
    await first.close();
    const second = open();
    await second.flush();
    await until('it is found', () => second.unsent.length === 3);
    expect(second.pending.map(({event, memo}) => [event.id, (memo as {message: string}).message])).to.deep.equal([
      [ids[0], 'one'],
      [ids[1], 'two'],
      [ids[2], 'three'],
    ]);
    bench.host.heal();
    await second.flush();
    await allSent(second);
    expect(await onTheWall()).to.deep.equal(ids);
  });

  it('gives nothing up but by a verdict: I1', async () => {
    const tab = open();
    bench.host.next(
      answer(200, {type: 'text/html', body: '<!doctype html>'}),
      answer(200, {type: 'application/json', body: '{"receipts": []}'}),
      answer(500),
      offline,
      withReceipts(() => []),
      withReceipts((all) => all.map((receipt) => ({...receipt, status: 'deferred'}))),
    );
    const id = await tab.thank();
    let unseen = 0;
    tab.addEventListener('change', () => {
      if (!tab.pending.some(({event}) => event.id === id)) unseen++;
    });
    for (let attempt = 0; attempt < 12 && tab.unsent.length > 0; attempt++) {
      await tab.flush();
      await pause(60);
    }
    await allSent(tab);
    expect(unseen).to.equal(0);
    expect(tab.verdictsById).to.deep.equal({[id]: 'duplicate'});
    expect(await onTheWall()).to.deep.equal([id]);
  });

  it('is there once, where the network was cut after the host took it: F4', async () => {
    const tab = open();
    bench.host.next(cutAfterCommit);
    const id = await tab.thank();
    await allSent(tab);
    expect(tab.verdictsById).to.deep.equal({[id]: 'duplicate'});
    expect(await onTheWall()).to.deep.equal([id]);
    expect(bench.host.batches).to.deep.equal([[id], [id]]);
  });

  it('sends each event of two tabs once, one request at a time: F8', async () => {
    let inFlight = 0;
    let most = 0;
    bench.host.always(async (request, pass) => {
      most = Math.max(most, ++inFlight);
      await pause(30);
      inFlight--;
      return pass(request);
    }, '/events');
    const [first, second] = [open(), open()];
    const ids = (await Promise.all(Array.from({length: 60}, async (_, index) => (index % 2 ? first : second).thank(`note ${index}`)))).sort();
    await Promise.all([allSent(first), allSent(second)]);
    expect((await onTheWall()).sort()).to.deep.equal(ids);
    expect(bench.host.batches.flat().sort()).to.deep.equal(ids);
    expect(most).to.equal(1);
    for (const tab of [first, second]) {
      await until('it has heard of all', () => tab.verdicts.length === ids.length);
      expect(Object.keys(tab.verdictsById).sort()).to.deep.equal(ids);
    }
  });

  it('shows in every tab what one of them posted', async () => {
    bench.host.always(offline, '/events');
    const [first, second] = [open(), open()];
    await Promise.all([first.flush(), second.flush()]);
    const id = await first.thank();
    await until('the other shows it', () => second.unsent.includes(id));
    expect(await second.discard(id)).to.equal(true);
    await until('the first shows it no more', () => !first.unsent.includes(id));
    bench.host.heal();
    await Promise.all([first.flush(), second.flush()]);
    expect(bench.host.batches.flat()).to.include(second.pending[0]!.event.id);
    expect(await onTheWall()).to.deep.equal([]);
  });

  it('never sends as one person what another wrote: I5: F17', async () => {
    bench.host.always(offline, '/events');
    const first = open();
    const ofAna = await first.thank('by Ana');
    await first.close();
    bench.host.heal();
    bench.person = 'bilal';
    const second = open();
    const ofBilal = await second.thank('by Bilal');
    await allSent(second);
    expect(second.unsent).to.deep.equal([]);
    expect(await bench.wall()).to.deep.equal([{id: ofBilal, by: 'bilal'}]);
    bench.person = 'ana';
    await second.session({refresh: true});
    await until('she has everything back, sent', () => second.ids('accepted').includes(ofAna));
    expect(await bench.wall()).to.deep.equal([
      {id: ofBilal, by: 'bilal'},
      {id: ofAna, by: 'ana'},
    ]);
  });

  it('sends when the network is back', async () => {
    const page = new FakePage();
    bench.host.always(offline, '/events');
    const tab = open({page});
    const id = await tab.thank();
    await until('it was tried in vain', () => bench.host.batches.length > 0 && tab.ids('queued').includes(id));
    bench.host.heal();
    page.tell('online');
    await allSent(tab);
    expect(await onTheWall()).to.deep.equal([id]);
  });

  it('leaves the host alone for as long as it asks, in every tab: F2', async () => {
    bench.host.next(problem(429, 'rate-limited', {'retry-after': '1'}));
    const [first, second] = [open(), open()];
    await Promise.all([first.flush(), second.flush()]);
    await first.thank('one');
    await until('it was asked to wait', () => bench.host.batches.length === 1);
    const asked = performance.now();
    await second.thank('two');
    await Promise.all([first.flush(), second.flush()]);
    await allSent(first);
    expect(performance.now() - asked).to.be.greaterThan(900);
  });

  it('parks what the host refuses, with the reason, also over a reload', async () => {
    const first = open();
    const data = {to: [{kind: 'person', id: 'nobody'}], message: 'To whom?', audience: 'group'};
    const {id} = await first.post({...thanks(), data}, {space: SPACE});
    const fine = await first.thank();
    await until('it is parked', () => first.ids('parked').length === 1);
    await first.close();
    const second = open();
    await second.flush();
    await until('it is found', () => second.pending.length === 1);
    const [entry] = second.pending;
    expect([entry?.event.id, entry?.status, entry?.receipt?.status]).to.deep.equal([id, 'parked', 'rejected']);
    expect(await onTheWall()).to.deep.equal([fine]);
  });

  it('keeps the one of fifty that the host refuses, with the reason, while the others are stored: F19', async () => {
    const tab = open();
    const ids: string[] = [];
    for (let count = 0; count < 50; count++) {
      const to = [{kind: 'person', id: count === 17 ? 'nobody' : 'chiara'}];
      const {id} = await tab.post({...thanks(), data: {to, message: `note ${count}`, audience: 'group'}}, {space: SPACE, hold: 60_000});
      ids.push(id);
    }
    await Promise.all(ids.map((id) => tab.retry(id)));
    await until('all but one are stored', () => tab.unsent.length === 1);
    expect(tab.pending.find(({status}) => status === 'parked')?.receipt).to.include({id: ids[17], status: 'rejected', code: 'invalid'});
    expect((await onTheWall()).sort()).to.deep.equal(ids.filter((id) => id !== ids[17]).sort());
  });

  it('halves what is too large, and finds the one that is wrong', async () => {
    const tab = open();
    const ids: string[] = [];
    for (let count = 0; count < 16; count++) ids.push(await tab.thank(`note ${count}`, {hold: 60_000}));
    const poison = ids[5]!;
    bench.host.always(async (request, pass) => {
      const text = await request.clone().text();
      if (text.length > 4_000) return problem(413, 'too-large')(request, pass);
      return text.includes(poison) ? answer(400)(request, pass) : pass(request);
    }, '/events');
    for (const id of ids) await tab.retry(id);
    await until('all but one are stored', () => tab.unsent.length === 1);
    expect(tab.ids('parked')).to.deep.equal([poison]);
    expect(await onTheWall()).to.deep.equal(ids.filter((id) => id !== poison));
  });

  it('takes back what is held', async () => {
    const tab = open();
    const id = await tab.thank('well', {hold: 60_000});
    await pause(400);
    expect(tab.ids('queued')).to.deep.equal([id]);
    expect(await tab.discard(id)).to.equal(true);
    expect(bench.host.batches).to.deep.equal([]);
  });

  it('refuses what no host would take, and keeps nothing of it', async () => {
    const tab = open();
    let error: unknown;
    await tab.thank(' ').catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(InvalidEventError);
    expect(tab.pending).to.have.length(0);
  });

  describe('whose database is taken away', () => {
    it('opens it again where the connection was lost: F11', async () => {
      const handles: IDBDatabase[] = [];
      const open_ = (name: string, version?: number): IDBOpenDBRequest => {
        const request = indexedDB.open(name, version);
        request.addEventListener('success', () => handles.push(request.result));
        return request;
      };
      bench.host.always(offline, '/events');
      const tab = open({openStorage: () => new IndexedDbStorage(systemClock, () => factory(open_), database)});
      const first = await tab.thank('one');
      handles[0]!.close();
      const second = await tab.thank('two');
      expect(tab.unsent).to.deep.equal([first, second]);
      expect(tab.pending.every(({durable}) => durable)).to.equal(true);
      expect(handles).to.have.length(2);
    });

    it('makes way for a newer build, which delivers what is there; goes on in memory, shows all and says so: F18', async () => {
      bench.host.always(offline, '/events');
      const tab = open();
      const kept = await tab.thank('one');
      const newer = open({openStorage: () => new IndexedDbStorage(systemClock, () => indexedDB, database, 2)});
      await newer.flush();
      await until('the newer one has it', () => newer.unsent.includes(kept));
      expect(newer.pending.every(({durable}) => durable)).to.equal(true);
      expect(tab.unsent).to.deep.equal([kept]);
      const second = await tab.thank('two');
      expect(tab.pending.map(({event, durable}) => [event.id, durable])).to.deep.equal([
        [kept, true],
        [second, false],
      ]);
      expect(tab.warnings.map(({code}) => code)).to.deep.equal(['storage-unavailable']);
      expect(newer.unsent).to.deep.equal([kept]);
      bench.host.heal();
      await Promise.all([newer.flush(), tab.flush()]);
      await Promise.all([allSent(newer), allSent(tab)]);
      expect((await onTheWall()).sort()).to.deep.equal([kept, second].sort());
      expect(newer.warnings).to.deep.equal([]);
    });

    it('is of the newer build from the start, where that came first: an older one leaves it alone: F18', async () => {
      bench.host.always(offline, '/events');
      const newer = open({openStorage: () => new IndexedDbStorage(systemClock, () => indexedDB, database, 2)});
      const first = await newer.thank('one');
      const older = open();
      const second = await older.thank('two');
      expect(older.pending.map(({event, durable}) => [event.id, durable])).to.deep.equal([[second, false]]);
      expect(older.warnings.map(({code}) => code)).to.deep.equal(['storage-unavailable']);
      bench.host.heal();
      await Promise.all([newer.flush(), older.flush()]);
      await Promise.all([allSent(newer), allSent(older)]);
      expect((await onTheWall()).sort()).to.deep.equal([first, second].sort());
    });

    it('goes on in memory where a transaction never ends, and saves nothing twice', async () => {
      bench.host.always(offline, '/events');
      const tab = open();
      const first = await tab.thank('one');
      const other = await openDatabase(database, 1);
      // Another tab that holds on: each request of its transaction makes the next one.
      const transaction = other.transaction(['rows', 'partitions'], 'readwrite');
      let holding = true;
      const hold = (): void => {
        if (holding) transaction.objectStore('rows').count().onsuccess = hold;
      };
      hold();
      const begun = performance.now();
      const second = await tab.thank('two');
      expect(performance.now() - begun).to.be.lessThan(5_500);
      expect(tab.pending.map(({event, durable}) => [event.id, durable])).to.deep.equal([
        [first, true],
        [second, false],
      ]);
      holding = false;
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      const rows = other.transaction('rows').objectStore('rows').getAll();
      await new Promise((resolve) => (rows.onsuccess = resolve));
      expect((rows.result as {id: string}[]).map(({id}) => id)).to.not.include(second);
      other.close();
    });

    it('waits for what is being saved when its patience ends: that cannot be undone any more, and is saved once', async () => {
      let end: (() => void) | undefined;
      const clock: Clock = {
        ...systemClock,
        setTimeout(callback, delay) {
          end = callback;
          return systemClock.setTimeout(callback, delay);
        },
      };
      const find = () => factory((name, version) => atTheEndOfEach(indexedDB.open(name, version), () => end?.()));
      const storage = new IndexedDbStorage(clock, find, database);
      const name = {partition: 'p', endpoint: '/e'};
      const {result} = await storage.update(name, ({rows}) => ({result: rows.length, partition: {...emptyPartition('p', '/e'), failures: 1}}));
      expect(result).to.equal(0);
      expect((await storage.partitions()).map(({failures}) => failures)).to.deep.equal([1]);
      storage.close();
    });

    it('begins anew where the person cleared it', async () => {
      bench.host.always(offline, '/events');
      const tab = open();
      await tab.thank('one');
      await remove(database);
      const second = await tab.thank('two');
      expect(tab.unsent).to.deep.equal([second]);
      expect(tab.pending.every(({durable}) => durable)).to.equal(true);
    });
  });

  it('refuses what the browser has no more room for, keeps the rest, and leaves the storage of the page alone: I6, I7: F9', async () => {
    localStorage.setItem('of-the-page', 'stays');
    const before = JSON.stringify({...localStorage});
    bench.host.always(offline, '/events');
    let full = false;
    const open_ = (name: string, version?: number): IDBOpenDBRequest => {
      const request = indexedDB.open(name, version);
      request.addEventListener('success', () => fullWhere(request.result, () => full));
      return request;
    };
    const tab = open({openStorage: () => new IndexedDbStorage(systemClock, () => factory(open_), database)});
    const kept = await tab.thank('one');
    full = true;
    let error: unknown;
    await tab.thank('two').catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(OutboxFullError);
    expect((error as OutboxFullError).limit).to.equal('quota');
    expect(tab.warnings.map(({code}) => code)).to.deep.equal(['outbox-full']);
    expect(tab.unsent).to.deep.equal([kept]);
    full = false;
    const third = await tab.thank('three');
    expect(tab.unsent).to.deep.equal([kept, third]);
    expect(tab.pending.every(({durable}) => durable)).to.equal(true);
    expect(JSON.stringify({...localStorage})).to.equal(before);
    localStorage.removeItem('of-the-page');
  });

  describe('without IndexedDB', () => {
    const factories: Record<string, () => IDBFactory | undefined> = {
      'there is none': () => undefined,
      'looking for it is forbidden': () => {
        throw new DOMException('no', 'SecurityError');
      },
      'opening it is forbidden': () =>
        factory(() => {
          throw new DOMException('no', 'SecurityError');
        }),
      'opening it never ends': () => factory(() => ({})),
    };
    for (const [why, find] of Object.entries(factories)) {
      it(`sends at once and says that nothing is saved: ${why}: F10`, async () => {
        const tab = open({openStorage: () => new IndexedDbStorage(systemClock, find, database)});
        bench.host.next(hang);
        const begun = performance.now();
        const id = await tab.thank();
        expect(performance.now() - begun).to.be.lessThan(2_500);
        expect(tab.pending.map(({event, durable}) => [event.id, durable])).to.deep.equal([[id, false]]);
        expect(tab.warnings.map(({code}) => code)).to.deep.equal(['storage-unavailable']);
        await until('it is on its way', () => bench.host.batches.length === 1);
        expect(leavingIsAsked()).to.equal(true);
      });
    }

    const written: Record<string, EventDraft> = {
      'an answer on a card': {
        type: 'hearth.card.answer_set.v1',
        data: {prompt: {id: 'tea', text: 'Tea?'}, text: 'Yes, with milk.', audience: 'team'},
      },
      'something about oneself': {type: 'hearth.card.field_set.v1', data: {field: 'pronouns', value: 'she', audience: 'team'}},
      'a note on a report': {type: 'hearth.kudos.reported.v1', subject: 'one', data: {reason: 'other', note: 'It is not so.'}},
      'a reason': {type: 'hearth.poll.called_off.v1', subject: 'one', data: {reason: 'It was asked twice.'}},
    };
    for (const [what, draft] of Object.entries(written)) {
      it(`asks before words are lost: ${what}`, async () => {
        const tab = open({openStorage: () => new IndexedDbStorage(systemClock, () => undefined, database)});
        bench.host.always(offline, '/events');
        await tab.post({type: 'hearth.kudos.reacted.v1', subject: 'one', data: {mark: 'thanks'}}, {space: SPACE});
        expect(leavingIsAsked()).to.equal(false);
        await tab.post(draft, {space: SPACE});
        expect(leavingIsAsked()).to.equal(true);
      });
    }

    it('lets go of the page when everything is sent', async () => {
      const tab = open({openStorage: () => new IndexedDbStorage(systemClock, () => undefined, database)});
      await tab.thank();
      await allSent(tab);
      expect(leavingIsAsked()).to.equal(false);
    });
  });
});

/** The ids of what is stored, whoever looks. */
async function stored(name: string): Promise<string[]> {
  const database = await openDatabase(name, 1);
  const rows: IDBRequest<{id: string}[]> = database.transaction('rows').objectStore('rows').getAll();
  await new Promise((resolve) => (rows.onsuccess = resolve));
  database.close();
  return rows.result.map(({id}) => id);
}

/** Whether a person who leaves now is asked whether they mean it. */
function leavingIsAsked(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
}

/** An IndexedDB in which opening goes as the test wants it to. */
const factory = (open: (name: string, version?: number) => unknown): IDBFactory => ({open}) as unknown as IDBFactory;

/** Calls back when a transaction of a database has ended, before anybody else is told. */
function atTheEndOfEach(request: IDBOpenDBRequest, callback: () => void): IDBOpenDBRequest {
  request.addEventListener('success', () => {
    const database = request.result;
    const begin = database.transaction.bind(database);
    database.transaction = (...options) => {
      const transaction = begin(...options);
      transaction.addEventListener('complete', callback);
      return transaction;
    };
  });
  return request;
}

/** A database that takes no new row while there is no room. */
function fullWhere(database: IDBDatabase, isFull: () => boolean): void {
  const begin = database.transaction.bind(database);
  database.transaction = (...options) => {
    const transaction = begin(...options);
    const storeOf = transaction.objectStore.bind(transaction);
    transaction.objectStore = (name) => {
      const store = storeOf(name);
      if (isFull()) {
        store.add = () => {
          throw new DOMException('no more room', 'QuotaExceededError');
        };
      }
      return store;
    };
    return transaction;
  };
}

function openDatabase(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function remove(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
