import {expect} from '@open-wc/testing';
import {systemClock} from '../../src/client/clock.js';
import {draftKey, ownerOf} from '../../src/client/drafts.js';
import {IndexedDbStorage} from '../../src/client/outbox/indexed-db.js';
import {CardDevice} from '../../src/widgets/get-to-know/card-device.js';
import {FakePage} from '../support/fake-page.js';
import {until} from '../support/page.js';
import {Bench} from './bench.js';
import type {Tab} from './bench.js';

/** With IndexedDB, channels and the storage of the browser as they are; the host is the real one, in the page. */
describe('clearing what is unsent, in a browser', () => {
  let bench: Bench;
  let database: string;

  beforeEach(() => {
    database = `hearth-test-${crypto.randomUUID()}`;
    bench = new Bench({basePath: `/${database}`});
    sessionStorage.clear();
    localStorage.clear();
  });

  afterEach(async () => {
    await bench.closeTabs();
    sessionStorage.clear();
    localStorage.clear();
    await new Promise((resolve) => (indexedDB.deleteDatabase(database).onsuccess = resolve));
  });

  const open = (): Tab => bench.open({page: new FakePage(), openStorage: () => new IndexedDbStorage(systemClock, () => indexedDB, database)});

  /** All that stands in the stores of the database, and in the storage of the browser. */
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
    return JSON.stringify([all, {...sessionStorage}, {...localStorage}]);
  }

  it('leaves no word on the device for whoever signs in next, and of others takes none', async () => {
    bench.person = 'bilal';
    const his = open();
    await his.thank('words of Bilal', {hold: 600_000});
    sessionStorage.setItem(draftKey(ownerOf(await his.session()), 'kudos:harbor'), 'a draft of Bilal');
    await his.close();

    bench.person = 'ana';
    const [tab, other] = [open(), open()];
    const owner = ownerOf(await tab.session());
    await tab.thank('words of Ana', {hold: 600_000});
    sessionStorage.setItem(draftKey(owner, 'kudos:harbor'), 'a draft of Ana');
    new CardDevice(owner).keepDraft('one', {text: 'an answer of Ana'} as never);
    await other.flush();
    await until('the other tab knows', () => other.unsent.length === 1);
    expect(await stored())
      .to.contain('words of Ana')
      .and.contain('a draft of Ana')
      .and.contain('an answer of Ana');

    expect(await tab.clear()).to.deep.equal({count: 1, inDoubt: []});
    const left = await stored();
    expect(left).not.to.contain('of Ana');
    expect(left).to.contain('words of Bilal').and.contain('a draft of Bilal');
    await until('the other tab knows', () => other.pending.length === 0);
    expect(await bench.wall()).to.deep.equal([]);
  });
});
