/** A database server that is killed again and again while people give thanks: what was acknowledged is there, once, and no host needs to be started again. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {Listener} from '../server/support/listener.js';
import {describeNeeding} from '../support/needing.js';
import {findPostgres, startPostgres} from '../support/postgres.mjs';
import {eventually} from './support/eventually.js';
import {Givers, post, startHosts, thanks} from './support/host-process.js';
import type {HostProcess} from './support/host-process.js';

const TIMES = 5;

describeNeeding('PostgreSQL that is killed under load', 'PostgreSQL', findPostgres(), () => {
  it('has all that was acknowledged, once, and both hosts go on by themselves when it is back', async () => {
    const postgres = await startPostgres({outlives: true});
    try {
      const hosts = await startHosts(2, postgres.url);
      const [one, other] = hosts as [HostProcess, HostProcess];
      const givers = new Givers((giver) => hosts[giver % 2]!);
      try {
        const looked = 'views=kudos&space=harbor';
        let dmitri = await Listener.open(other, 'dmitri', looked);
        for (let time = 0; time < TIMES; time++) {
          await givers.areAcknowledged();
          await new Promise((resolve) => setTimeout(resolve, (time * 37) % 140));
          await postgres.kill();
          const down = await one.request('dmitri', '/health/ready');
          assert.equal(down.status, 503, 'a host without its database says so');
          // While it is down they try again and again, and are refused.
          const {retried} = givers;
          await eventually(() => assert.ok(givers.retried > retried + 3));
          await postgres.start();
          await eventually(async () => assert.equal((await one.request('dmitri', '/health/ready')).status, 200));
        }
        await givers.end();
        for (const host of hosts) await givers.assertKept(host);
        assert.ok(givers.sent > 50, `${givers.sent} sent, ${givers.retried} again`);

        // Whoever looked on all the time is told again, of what is said at the other host, too.
        const event = thanks('For the light that is back.');
        const [receipt] = await post(one, 'ana', event);
        assert.equal(receipt!.status, 'stored');
        while (dmitri.lastEventId !== receipt!.cursor) {
          if (await dmitri.next()) continue;
          // A beat that came while the database was down could not tell whether they may still look on: they ask again, from where they were.
          dmitri = await Listener.open(other, 'dmitri', looked, {'last-event-id': dmitri.lastEventId});
        }
        dmitri.leave();
      } catch (error) {
        for (const host of hosts) console.error(host.complaints().slice(-3000));
        throw error;
      } finally {
        givers.giveUp();
        await Promise.all(hosts.map((host) => host.kill()));
      }
    } finally {
      await postgres.stop();
    }
  });
});
