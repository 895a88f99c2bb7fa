import {expect} from '@open-wc/testing';
import {BallotWallet} from '../../../src/client/ballots/ballot-wallet.js';
import type {BallotWalletOptions} from '../../../src/client/ballots/ballot-wallet.js';
import {BallotError} from '../../../src/client/ballots/errors.js';
import {IndexedDbBallots} from '../../../src/client/ballots/indexed-db.js';
import type {BallotRow, TokenRow} from '../../../src/client/ballots/storage.js';
import {systemClock} from '../../../src/client/clock.js';
import type {Clock} from '../../../src/client/clock.js';
import {StorageUnavailableError} from '../../../src/client/outbox/storage.js';
import {Transport} from '../../../src/client/transport.js';
import {createPageKeys} from '../../support/page-keys.js';
import {BallotHost, HOUR} from '../../support/ballot-host.js';
import {FakePage} from '../../support/fake-page.js';
import {pause, until} from '../../support/page.js';

/** Keys are made once: in a page that takes a while. */
const keys = createPageKeys();

/** What the server of the tests tells of a request; see `echo` in test/support/wtr-plugins.mjs. */
interface Echo {
  headers: Record<string, string>;
  bytes: number;
}

/** With IndexedDB, locks, channels and cryptography as they are; the host is the real one, in the page, but for its raw RSA operation. */
describe('ballots in a browser', () => {
  let host: BallotHost;
  let database: string;
  let endpoint: string;
  let wallets: BallotWallet[];

  beforeEach(async () => {
    // Locks and channels are of the whole browser, and ballots go by the address of the host: with one of its own, a test is alone.
    database = `hearth-test-${crypto.randomUUID()}`;
    endpoint = `${location.origin}/${database}`;
    host = new BallotHost(keys, {clock: () => Date.now()});
    wallets = [];
    await host.open('drinks', {closesAt: Date.now() + 24 * HOUR});
  });

  afterEach(async () => {
    for (const wallet of wallets) wallet.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error!);
    });
  });

  const drinks = () => {
    const {definitionHash, key} = host.definitions.get('drinks')!;
    return {pollId: 'drinks', definitionHash, keyId: key.keyId};
  };
  const hostFetch: typeof fetch = (input, init) => host.handler(new Request(input, init));
  /** Waits no longer than it must, so that a test need not wait. */
  const impatient: Clock = {...systemClock, random: () => 0};
  const patient: Clock = {...systemClock, random: () => 0.5};

  const open = (options: Partial<BallotWalletOptions> & {clock?: Clock; person?: string} = {}): BallotWallet => {
    const {clock = impatient, person = 'ana', fetch = hostFetch, ...more} = options;
    const transport = new Transport({endpoint, fetch: hostFetch, headers: () => ({authorization: `Bearer ${person}`})}, clock);
    const environment = {clock, page: new FakePage(), openStorage: () => new IndexedDbBallots(clock, () => indexedDB, database)};
    const wallet = new BallotWallet({endpoint, principal: person, transport, fetch, environment, ...more});
    wallets.push(wallet);
    return wallet;
  };
  const counted = async (wallet: BallotWallet): Promise<void> => {
    let state = '';
    const look = async (): Promise<void> => {
      ({state} = await wallet.status('drinks'));
    };
    wallet.onchange = () => void look();
    await look();
    await until('it is counted', () => state === 'counted');
  };

  it('are given, kept, cast and counted', async () => {
    const wallet = open();
    expect(await wallet.prepare(drinks())).to.deep.equal({state: 'ready'});
    expect((await wallet.vote(drinks(), 'tea')).state).to.equal('waiting');
    await counted(wallet);
    expect(await host.store.tally('drinks')).to.deep.equal({issued: 1, cast: 1, choices: [{choice: '"tea"', count: 1}]});
    const [receipt] = await wallet.receipts('drinks');
    expect((await host.store.close('drinks')).spent).to.deep.equal([receipt]);
  });

  it('survive a reload at every stage', async () => {
    let fails = true;
    const first = open({
      fetch: (input, init) => (fails ? Promise.reject(new TypeError('Failed to fetch')) : hostFetch(input, init)),
    });
    let failure: unknown;
    await first.prepare(drinks()).catch((error: unknown) => (failure = error));
    expect(failure).to.have.property('kind', 'network');
    fails = false;
    await first.prepare(drinks());
    first.close();
    const second = open({clock: patient});
    expect(await second.status('drinks')).to.deep.equal({state: 'ready'});
    const {until: moment} = await second.vote(drinks(), 'coffee');
    second.close();
    const third = open({clock: patient});
    expect(await third.status('drinks')).to.deep.equal({state: 'waiting', until: moment});
    await third.start();
    await pause(50);
    expect((await host.store.tally('drinks')).cast).to.equal(0);
    third.close();
    const later: Clock = {...impatient, now: () => Date.now() + HOUR};
    const fourth = open({clock: later});
    await fourth.start();
    await counted(fourth);
    expect((await host.store.tally('drinks')).choices).to.deep.equal([{choice: '"coffee"', count: 1}]);
  });

  it('leave the browser with no cookie, no token, no address of the page, and always as long', async () => {
    document.cookie = 'who=ana; path=/';
    history.replaceState(null, '', `${location.pathname}${location.search}#team-of-ana`);
    const echoes: Echo[] = [];
    const overTheWire: typeof fetch = async (input, init) => {
      if (!String(input).includes('/echo/')) return hostFetch(input, init);
      const response = await fetch(input, init);
      echoes.push((await response.clone().json()) as Echo);
      return response;
    };
    // What the browser sends where nothing forbids it: so the test sees what it looks for.
    const usualAnswer = await fetch('/echo/open', {method: 'POST', body: 'x', headers: {authorization: 'Bearer ana'}});
    const {headers: usual} = (await usualAnswer.json()) as Echo;
    expect(usual).to.include({cookie: 'who=ana', authorization: 'Bearer ana'});
    expect(usual.referer).to.be.a('string');

    for (const [index, choice] of ['tea', 'coffee', 'water'].entries()) {
      const wallet = open({person: `person ${index}`, fetch: overTheWire, ballotUrl: `${location.origin}/echo/v1/ballots`});
      await wallet.prepare(drinks());
      await wallet.vote(drinks(), choice);
      await until('it was sent', () => echoes.length === index + 1);
      await counted(wallet);
    }
    document.cookie = 'who=; path=/; max-age=0';
    for (const {headers, bytes} of echoes) {
      expect(bytes).to.equal(1024);
      expect(headers['content-type']).to.equal('application/vnd.hearth.ballot+json');
      expect(headers['content-length']).to.equal('1024');
      for (const name of Object.keys(headers))
        expect(name).not.to.match(/^(?:cookie|authorization|referer|if-|hearth-|x-|traceparent|tracestate|baggage)/);
    }
    // One looks like the other.
    for (const {headers} of echoes) expect(headers).to.deep.equal(echoes[0]!.headers);
  });

  it('are cast by one of several tabs, and all of them hear of it', async () => {
    const sent: string[] = [];
    const counting: typeof fetch = (input, init) => {
      if (String(input).includes('/ballots')) sent.push(init!.body as string);
      return hostFetch(input, init);
    };
    const tabs = [open({fetch: counting}), open({fetch: counting}), open({fetch: counting})];
    await tabs[0]!.prepare(drinks());
    const hearing = tabs.map((tab) => counted(tab));
    await tabs[0]!.vote(drinks(), 'tea');
    await Promise.all(tabs.map((tab) => tab.start()));
    await Promise.all(hearing);
    expect(sent).to.have.length(1);
  });

  it('are one for each person, whichever tab was faster', async () => {
    const [one, other] = [open({clock: patient}), open({clock: patient})];
    await Promise.all([one.prepare(drinks()), other.prepare(drinks())]);
    expect((await host.store.tally('drinks')).issued).to.equal(1);
    const votes = await Promise.allSettled([one.vote(drinks(), 'tea'), other.vote(drinks(), 'coffee')]);
    expect(votes.map(({status}) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
  });

  it('lie in two stores that have nothing in common', async () => {
    const wallet = open({clock: patient});
    await wallet.prepare(drinks());
    await wallet.vote(drinks(), 'tea');
    wallet.close();
    const {tokens, ballots} = await read(database);
    expect(tokens.map(({owner, state, token, request}) => ({owner, state, token, request}))).to.deep.equal([
      {owner: `${endpoint} ana`, state: 'voted', token: undefined, request: undefined},
    ]);
    expect(JSON.stringify(ballots)).not.to.include(`${endpoint} ana`);
    expect(JSON.stringify(tokens)).not.to.include(ballots[0]!.spent);
  });

  it('are not begun where the browser keeps nothing', async () => {
    const environment = (factory: () => IDBFactory | undefined) => ({
      ...{clock: impatient, page: new FakePage()},
      openStorage: () => new IndexedDbBallots(impatient, factory, database),
    });
    const blocked = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const factory of [() => undefined, blocked]) {
      const wallet = open({environment: environment(factory)});
      await wallet.start();
      let failure: unknown;
      await wallet.prepare(drinks()).catch((error: unknown) => (failure = error));
      expect(failure).to.be.instanceOf(BallotError).and.have.property('code', 'no-storage');
      expect((failure as Error).cause).to.be.instanceOf(StorageUnavailableError);
    }
    expect((await host.store.tally('drinks')).issued).to.equal(0);
  });
});

/** What lies in the database of a browser. */
async function read(name: string): Promise<{tokens: TokenRow[]; ballots: BallotRow[]}> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const all = (store: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  const content = {tokens: (await all('tokens')) as TokenRow[], ballots: (await all('ballots')) as BallotRow[]};
  database.close();
  return content;
}
