import {expect} from '@open-wc/testing';
import {systemClock} from '../../src/client/clock.js';
import {draftKey, ownerOf} from '../../src/client/drafts.js';
import {IndexedDbStorage} from '../../src/client/outbox/indexed-db.js';
import {FakePage} from '../support/fake-page.js';
import {until} from '../support/page.js';
import {offline} from '../support/scripted-host.js';
import {Bench} from './bench.js';
import type {Tab} from './bench.js';

/** With IndexedDB, locks, channels and the storage of the tab as they are; the host is the real one, in the page. */
describe('whoever asks to be erased, in a browser', () => {
  let bench: Bench;
  let database: string;

  beforeEach(() => {
    database = `hearth-test-${crypto.randomUUID()}`;
    bench = new Bench({basePath: `/${database}`});
    sessionStorage.clear();
  });

  afterEach(async () => {
    await bench.closeTabs();
    sessionStorage.clear();
    await new Promise((resolve) => (indexedDB.deleteDatabase(database).onsuccess = resolve));
  });

  const open = (): Tab => bench.open({page: new FakePage(), openStorage: () => new IndexedDbStorage(systemClock, () => indexedDB, database)});

  /** All that stands in the stores of the database. */
  async function stored(): Promise<string> {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
    });
    const all = await Promise.all(
      ['rows', 'partitions'].map(
        (name) =>
          new Promise<unknown[]>((resolve) => {
            const request: IDBRequest<unknown[]> = opened.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    opened.close();
    return JSON.stringify(all);
  }

  it('leaves nothing of theirs behind, in any tab, and nothing of others is touched: S20', async () => {
    bench.person = 'bilal';
    const his = open();
    const ofBilal = await his.thank('by Bilal', {hold: 600_000});
    const bilalsDraft = draftKey(ownerOf(await his.session()), 'kudos:harbor');
    await his.close();

    bench.person = 'ana';
    const [tab, other] = [open(), open()];
    let heard = 0;
    other.addEventListener('erased', () => heard++);
    await tab.thank('held back', {hold: 600_000});
    await other.flush();
    await until('the other tab shows it', () => other.unsent.length === 1);
    const {principal, ...session} = await tab.session();
    const anasDraft = draftKey(ownerOf({...session, principal}), 'kudos:harbor');
    for (const key of [anasDraft, bilalsDraft, 'of-the-page']) sessionStorage.setItem(key, '"words"');
    expect(await stored())
      .to.contain('held back')
      .and.contain(principal);

    await tab.erase();
    await until('the other tab hears of it', () => heard === 1 && other.pending.length === 0);
    expect(tab.pending).to.have.length(0);
    expect(await stored())
      .to.not.contain('held back')
      .and.not.contain(principal);
    expect(await stored()).to.contain(ofBilal);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal([bilalsDraft, 'of-the-page'].sort());
    expect(await bench.wall()).to.deep.equal([]);
  });

  it('finds nothing of before where they were erased on another device, and keeps what they write from then on: S20', async () => {
    bench.host.always(offline, '/events');
    const before = open();
    await before.thank('never sent');
    sessionStorage.setItem(draftKey(ownerOf(await before.session()), 'kudos:harbor'), '"words"');
    await before.close();
    const elsewhere = bench.open({
      page: new FakePage(),
      openChannel: () => undefined,
      openStorage: () => new IndexedDbStorage(systemClock, () => undefined),
    });
    await elsewhere.erase();
    await elsewhere.close();

    const next = open();
    const counts: number[] = [];
    next.addEventListener('erased', ({count}) => counts.push(count));
    await next.flush();
    await until('it says so', () => counts.length === 1);
    expect(counts).to.deep.equal([1]);
    expect(sessionStorage).to.have.length(0);
    expect(await stored()).to.equal('[[],[]]');
    const since = await next.thank('since then', {hold: 600_000});
    await next.close();
    const last = open();
    await last.flush();
    await until('it is found', () => last.unsent.length === 1);
    expect(last.unsent).to.deep.equal([since]);
  });
});
