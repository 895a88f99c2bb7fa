/** Hosts in processes of their own over one database: they are one host to their people, also when one of them falls. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import pg from 'pg';
import {Listener} from '../server/support/listener.js';
import {postgresDatabase} from '../server/support/postgres-server.js';
import {Givers, post, shown, startHost, startHosts, thanks} from './support/host-process.js';
import type {HostProcess} from './support/host-process.js';

const folder = mkdtempSync(join(tmpdir(), 'hearth-processes-'));
after(() => rmSync(folder, {recursive: true}));
const database = postgresDatabase();
let places = 0;

async function emptyDatabase(): Promise<string> {
  const url = await database!();
  const client = new pg.Client({connectionString: url});
  await client.connect();
  const name = `processes_${++places}`;
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), {pathname: name}).href;
}

/** How to get a place with nothing in it. */
const kinds: Record<string, () => Promise<string>> = {
  sqlite: async () => join(folder, `${++places}.sqlite`),
  ...(database && {postgres: emptyDatabase}),
};

for (const [kind, emptyPlace] of Object.entries(kinds)) {
  describe(`Processes over one database (${kind})`, () => {
    /** Starts hosts at the same moment, lets a test use them, and ends them. */
    async function withHosts(count: number, work: (hosts: HostProcess[], place: string) => Promise<void>): Promise<void> {
      const place = await emptyPlace();
      const hosts = await startHosts(count, place);
      try {
        await work(hosts, place);
        for (const host of hosts) assert.equal(host.complaints(), '');
      } finally {
        await Promise.all(hosts.map((host) => host.kill()));
      }
    }

    it('can be started at the same moment on an empty database, and agree on whose log it is', async () => {
      for (let time = 0; time < 3; time++) {
        await withHosts(3, async (hosts) => {
          const sessions = await Promise.all(
            hosts.map(async (host) => (await host.request('ana', '/v1/session')).json() as Promise<{epoch: string; principal: string}>),
          );
          assert.equal(new Set(sessions.map(({epoch}) => epoch)).size, 1);
          assert.equal(new Set(sessions.map(({principal}) => principal)).size, 1);
          const events = hosts.map((_, index) => thanks(`For the ${index + 1}. oar.`));
          const receipts = await Promise.all(hosts.map((host, index) => post(host, 'ana', events[index]!)));
          assert.deepEqual(receipts.map(([receipt]) => receipt!.cursor).sort(), ['1', '2', '3']);
          for (const host of hosts) assert.deepEqual(await shown(host), events.map(({id}) => id).sort());
        });
      }
    });

    it('tell those who look on at one of them what is posted to the other; when one is killed, the other goes on', async () => {
      await withHosts(2, async ([one, other], place) => {
        const dmitri = await Listener.open(other!, 'dmitri', 'views=kudos&space=harbor');
        assert.equal((await dmitri.next())?.event, 'hello');
        const first = thanks('For the lamp oil.');
        assert.equal((await post(one!, 'ana', first))[0]!.status, 'stored');
        assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
        assert.deepEqual(await shown(other!), [first.id]);
        await one!.kill();

        // Whoever was at the one that is gone comes to the other, and sends again what they know nothing of.
        assert.equal((await post(other!, 'ana', first))[0]!.status, 'duplicate');
        const second = thanks('For the spare wick.');
        assert.equal((await post(other!, 'ana', second))[0]!.status, 'stored');
        assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
        const again = await startHost(place);
        try {
          assert.deepEqual(await shown(again), [first.id, second.id].sort());
          assert.equal((await post(again, 'bilal', thanks('For the matches.')))[0]!.status, 'stored');
          assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
        } finally {
          await again.kill();
        }
        dmitri.leave();
      });
    });

    it('keep all that they have acknowledged, once, while they write at the same time and are killed in turns', async () => {
      await withHosts(2, async (hosts, place) => {
        const givers = new Givers((giver) => hosts[giver % 2]!);
        try {
          for (let time = 0; time < 4; time++) {
            await givers.areAcknowledged();
            await new Promise((resolve) => setTimeout(resolve, (time * 37) % 140));
            await hosts[time % 2]!.kill();
            hosts[time % 2] = await startHost(place);
          }
          await givers.end();
          for (const host of hosts) await givers.assertKept(host);
          assert.ok(givers.retried > 0, 'some were sent again');
        } finally {
          givers.giveUp();
        }
      });
    });
  });
}
