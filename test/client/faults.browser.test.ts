import {expect} from '@open-wc/testing';
import {systemClock} from '../../src/client/clock.js';
import type {Clock} from '../../src/client/clock.js';
import {IndexedDbStorage} from '../../src/client/outbox/indexed-db.js';
import {FakePage} from '../support/fake-page.js';
import {until} from '../support/page.js';
import {answer, withReceipts} from '../support/scripted-host.js';
import {Bench} from './bench.js';
import type {Tab} from './bench.js';

const DAY = 864e5;

/** Waits as short as they may be, so that a test need not wait: what a host asks for holds all the same. */
const impatient: Clock = {...systemClock, random: () => 0.001};

/** With IndexedDB, locks and channels as they are; what goes wrong lies between the page and the host. */
describe('the outbox in a browser, where things go wrong', () => {
  let bench: Bench;
  let database: string;

  beforeEach(() => {
    database = `hearth-test-${crypto.randomUUID()}`;
    bench = new Bench({basePath: `/${database}`});
  });

  afterEach(async () => {
    await bench.closeTabs();
    await new Promise((resolve) => (indexedDB.deleteDatabase(database).onsuccess = resolve));
  });

  const open = (clock = impatient): Tab =>
    bench.open({clock, page: new FakePage(), openStorage: () => new IndexedDbStorage(systemClock, () => indexedDB, database)});
  const onTheWall = async (): Promise<string[]> => (await bench.wall()).map(({id}) => id);
  const allSent = (tab: Tab): Promise<void> => until('everything is sent', () => tab.unsent.length === 0);

  it('keeps all of it where the host fails again and again, and tells each once: F3', async () => {
    const statuses = [500, 502, 503, 504];
    let requests = 0;
    bench.host.always((request, pass) => (requests++ % 2 === 0 ? answer(statuses[(requests >> 1) % 4]!)(request, pass) : pass(request)), '/events');
    const tab = open();
    const ids: string[] = [];
    for (let count = 0; count < 120; count++) ids.push(await tab.thank(`${count}`));
    await allSent(tab);
    expect(await onTheWall()).to.deep.equal(ids);
    expect(requests).to.be.greaterThan(3);
  });

  it('believes receipts of its own events alone, and keeps those without one: F5', async () => {
    const tab = open();
    await tab.session();
    const ids = [await tab.thank('one'), await tab.thank('two')];
    bench.host.next(withReceipts(([first]) => [first, first, {...first!, id: 'nobody asked'}]));
    await allSent(tab);
    expect(bench.host.batches).to.deep.equal([ids, [ids[1]]]);
    expect(Object.keys(tab.verdictsById)).to.deep.equal(ids);
    expect(await onTheWall()).to.deep.equal(ids);
  });

  it('gives nothing up where it is sent to a page on which to sign in, and says so once: F6', async () => {
    const tab = open();
    await tab.session();
    const types: string[] = [];
    bench.host.always(async () => {
      const response = await fetch('/sign-in-first', {redirect: 'manual'});
      types.push(response.type);
      return response;
    });
    const id = await tab.thank();
    await until('it is known that nobody is signed in', () => tab.authNeeded.length === 1);
    await tab.flush().catch(() => undefined);
    expect(new Set(types)).to.deep.equal(new Set(['opaqueredirect']));
    expect([tab.ids('queued'), tab.authNeeded.length]).to.deep.equal([[id], 1]);
    bench.host.heal();
    await tab.flush();
    await allSent(tab);
    expect(await onTheWall()).to.deep.equal([id]);
  });

  for (const days of [-3, 3]) {
    it(`sends what waits, once, where the clock is set by ${days} days meanwhile: F12`, async () => {
      let set = 0;
      const tab = open({...impatient, now: () => Date.now() + set});
      await tab.session();
      bench.host.always(answer(503), '/events');
      const id = await tab.thank();
      await until('it was tried', () => bench.host.batches.length > 0);
      set = days * DAY;
      bench.host.heal();
      await allSent(tab);
      expect(await onTheWall()).to.deep.equal([id]);
    });
  }
});
