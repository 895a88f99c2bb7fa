import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, beforeEach, describe, it} from 'node:test';
import type {Store} from '../../src/server/index.js';
import {createPostgresStore} from '../../src/server/stores/postgres.js';
import {createSqliteStore} from '../../src/server/stores/sqlite.js';
import {holdBack} from './support/held-back.js';
import {TestHost} from './support/host.js';
import {Listener} from './support/listener.js';
import {postgresDatabase} from './support/postgres-server.js';
import {within} from './support/within.js';

const folder = mkdtempSync(join(tmpdir(), 'hearth-'));
after(() => rmSync(folder, {recursive: true}));
const database = postgresDatabase();
let places = 0;

/** Opens one more store over the same database, as one more process would. */
const kinds: Record<string, (place: number) => Promise<Store>> = {
  sqlite: (place) => createSqliteStore(join(folder, `${place}.db`)),
  ...(database && {postgres: async (place: number) => createPostgresStore(await database(), {schema: `several_${place}`})}),
};

for (const [kind, open] of Object.entries(kinds)) {
  describe(`Two hosts over one database (${kind})`, () => {
    let stores: Store[];
    let hosts: [TestHost, TestHost];
    beforeEach(async () => {
      const place = ++places;
      stores = [await open(place), await open(place)];
      hosts = [new TestHost(stores[0]!), new TestHost(stores[1]!)];
    });
    afterEach(() => Promise.all(stores.map((store) => store.close())));

    const shown = async (host: TestHost): Promise<string[]> => (await host.wall('dmitri', 'harbor', '&limit=100')).items.map(({id}) => id).sort();

    it('are one host to their people', async () => {
      const [one, other] = hosts;
      const id = await one.give('ana');
      assert.deepEqual(await shown(other), [id]);
      const [session, same] = await Promise.all(
        hosts.map(async (host) => (await host.request('ana', '/v1/session')).json() as Promise<{epoch: string; principal: string}>),
      );
      assert.equal(session!.epoch, same!.epoch);
      assert.equal(session!.principal, same!.principal);
    });

    it('keep once what comes to both at the same moment', async () => {
      const events = Array.from({length: 20}, () => hosts[0].given());
      const answers = await Promise.all(hosts.map((host) => host.post('ana', ...events)));
      for (const index of events.keys()) {
        const statuses = answers.map((receipts) => receipts[index]!.status).sort();
        assert.deepEqual(statuses, ['duplicate', 'stored']);
        assert.equal(answers[0]![index]!.cursor, answers[1]![index]!.cursor);
      }
      for (const host of hosts) assert.deepEqual(await shown(host), events.map(({id}) => id).sort());
    });

    it('tell those who look on at one of them what was posted to the other', async () => {
      const [one, other] = hosts;
      const dmitri = await Listener.open(one, 'dmitri', 'views=kudos&space=harbor');
      await dmitri.next();
      for (const host of [other, one, other]) {
        await host.give('ana');
        assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
      }
      dmitri.leave();
    });

    it('tell those who look on at one of them that the other has forgotten what changed', async () => {
      const [one, other] = hosts;
      const dmitri = await Listener.open(one, 'dmitri', 'views=kudos&space=harbor');
      await dmitri.next();
      const letGo = holdBack(stores[0]!);
      await other.give('ana');
      const headers = {'Hearth-Version': '1.0', 'Hearth-Principal': await other.tag('eun-ji')};
      await other.request('eun-ji', '/v1/me/erase', {method: 'POST', headers});
      letGo();
      assert.equal(await within(5000, dmitri.change()), 'reset');
      dmitri.leave();
    });

    it('erase two people at once, each of whom had thanked the other: S20', async () => {
      const [one, other] = hosts;
      await one.give('ana', {to: [{kind: 'person', id: 'bilal'}], message: 'words-of-ana'});
      await one.give('bilal', {to: [{kind: 'person', id: 'ana'}], message: 'words-of-bilal'});
      await Promise.all([one.handler.rights.erase('ana'), other.handler.rights.erase('bilal')]);
      const log = (await stores[0]!.recordedAfter('0', 100)).map(({body}) => body).join('\n');
      for (const trace of ['words-of-ana', 'words-of-bilal', '"ana"', '"bilal"']) assert.ok(!log.includes(trace), `${trace} in ${log}`);
      assert.deepEqual(await shown(one), []);
    });

    it('lose nothing and give no position twice, with many writers on both', async () => {
      const posted = await Promise.all(
        Array.from({length: 40}, async (_, index) => {
          const host = hosts[index % 2]!;
          const event = host.given({to: [{kind: 'group', id: 'crew'}]});
          const [receipt] = await host.post(['ana', 'bilal', 'dmitri'][index % 3]!, event);
          return {id: event.id, cursor: receipt!.cursor};
        }),
      );
      assert.deepEqual(
        posted.map(({cursor}) => Number(cursor)).sort((a, b) => a - b),
        Array.from({length: 40}, (_, index) => index + 1),
      );
      for (const host of hosts) assert.deepEqual(await shown(host), posted.map(({id}) => id).sort());
    });
  });
}
