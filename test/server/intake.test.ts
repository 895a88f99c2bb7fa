import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describe} from 'node:test';
import {createEvent} from '../../src/protocol/cloud-event.js';
import type {CloudEvent} from '../../src/protocol/cloud-event.js';
import {createIntake} from '../../src/server/index.js';
import type {Submission} from '../../src/server/index.js';
import {MINUTE, NOON, storeKinds, TestHost} from './support/host.js';
import {createPeople, identities} from './support/people.js';

const DAY = 24 * 60 * MINUTE;

const given = (now: number, message: string): CloudEvent =>
  createEvent(
    {type: 'hearth.kudos.given.v1', data: {to: [{kind: 'person', id: 'bilal'}], message, audience: 'group'}},
    {space: 'harbor', source: 'urn:hearth:seed', now},
  );

for (const [kind, create] of Object.entries(storeKinds)) {
  describe(`Intake (${kind})`, () => {
    it('fills a store with what happened at other times, by several people, through the same checks', async () => {
      const {store, dispose} = await create();
      const intake = createIntake({store, directory: createPeople()});
      const names = ['ana', 'dmitri', 'eun-ji'];
      const submissions: Submission[] = Array.from({length: 600}, (_, index) => {
        const now = NOON - (600 - index) * DAY;
        return {event: given(now, `Day ${index}`), by: identities[names[index % 3]!]!, now};
      });
      const bad = {event: given(NOON, ' '), by: identities['ana']!, now: NOON};
      const {cursor, receipts} = await intake.acceptEach([...submissions, bad]);
      assert.equal(cursor, '600');
      assert.deepEqual(receipts.map(({status}) => status), [...submissions.map(() => 'stored'), 'rejected']); // oxfmt-ignore
      assert.deepEqual(
        receipts.slice(0, 600).map(({id}) => id),
        submissions.map(({event}) => (event as CloudEvent).id),
      );

      const host = new TestHost(store);
      const [newest] = (await host.wall('bilal')).items;
      assert.equal(newest?.at, new Date(NOON - DAY).toISOString());
      assert.equal(newest?.data.message, 'Day 599');
      assert.equal(newest?.by?.id, 'eun-ji');
      assert.deepEqual(newest?.can, ['restrict', 'consent', 'reply', 'report', 'react']);

      const again = await intake.acceptEach(submissions);
      assert.equal(again.cursor, '600');
      assert.ok(again.receipts.every(({status}) => status === 'duplicate'));
      await dispose();
    });

    it('takes the events of one person at the time of its clock', async () => {
      const {store, dispose} = await create();
      const intake = createIntake({store, directory: createPeople(), clock: () => NOON - DAY, limits: {maxEventBytes: 500}});
      const {receipts} = await intake.accept([given(NOON, 'x'), given(NOON, 'x'.repeat(400)), undefined], identities['ana']!);
      assert.deepEqual(receipts.map(({status, code}) => [status, code]), [['stored', undefined], ['rejected', 'too-large'], ['rejected', 'invalid']]); // oxfmt-ignore
      assert.equal((await new TestHost(store).wall('ana')).items[0]?.at, new Date(NOON - DAY).toISOString());
      await dispose();
    });
  });
}
