/** What somebody finds who has all that a host keeps, and what somebody sees who looks on. Numbers are those of the attacks in the tests of results. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import Database from 'libsql';
import {readToken, spentOf} from '../../../src/protocol/ballot.js';
import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {FakeClock} from '../../support/fake-clock.js';
import {crowd} from '../poll/polls.js';
import {NOON} from '../support/host.js';
import {SharedKeys} from './shared-keys.js';
import {OVER, places, Voting} from './voting.js';

const folder = await mkdtemp(join(tmpdir(), 'hearth-traces-'));
after(() => rm(folder, {recursive: true}));

describe('The files of a host', () => {
  it('hold nothing that ties a ballot to a person: no token, no moment, no order', async () => {
    const [store, ballots] = [await createSqliteStore(join(folder, 'host.db')), await createSqliteBallotStore(join(folder, 'ballots.db'))];
    const voting = new Voting({store, ballots, keys: new SharedKeys()});
    const id = await voting.open();
    const people = crowd(12);
    const spent: string[] = [];
    const secrets: string[] = [];
    const logged = (await store.recordedAfter('0', 100)).length;
    for (const [index, person] of people.entries()) {
      const {blinded, input, finish} = await voting.prepared(id);
      const {signature} = (await (await voting.issue(id, person, {blinded})).json()) as {signature: string};
      const token = await finish(signature);
      secrets.push(blinded, token, token.slice(-342));
      spent.push(await spentOf(readToken(token)!.input));
      assert.equal((await voting.cast(id, token, {answer: {option: index % 2 === 0 ? 'fri' : 'sat'}})).status, 201);
      assert.ok(input.length > 0);
    }
    assert.equal((await store.recordedAfter('0', 100)).length, logged, 'a ballot is no event');
    assert.deepEqual(await store.hints('1', '1000'), [], 'and nobody is told of one');
    const read = async () => {
      const names = (await readdir(folder)).filter((name) => /\.db/.test(name));
      return Promise.all(names.map(async (name) => ({name, bytes: await readFile(join(folder, name), 'latin1')})));
    };
    for (const {name, bytes} of await read()) {
      for (const secret of secrets) assert.ok(!bytes.includes(secret), `${name} holds what was signed, or a token`);
      if (name.startsWith('host')) for (const one of spent) assert.ok(!bytes.includes(one), `${name} holds a digest`);
    }
    const database = new Database(join(folder, 'ballots.db'));
    const rows = database.prepare('select * from ballots').all() as Record<string, unknown>[];
    const issued = database.prepare('select * from ballots_issued').all() as Record<string, unknown>[];
    database.close();
    assert.deepEqual(
      rows.map((row) => row.spent),
      [...spent].sort(),
    );
    assert.deepEqual(
      issued.map((row) => row.person),
      [...people].sort(),
    );
    assert.deepEqual(
      [Object.keys(rows[0]!), Object.keys(issued[0]!)],
      [
        ['poll_id', 'spent', 'choice'],
        ['poll_id', 'person', 'blinded_hash', 'signature'],
      ],
    );
    const values = new Set(issued.flatMap((row) => [row.person, row.blinded_hash, row.signature]));
    for (const row of rows) assert.ok(!values.has(row.spent) && !values.has(row.choice));
    await voting.until(OVER);
    await voting.host.handler.maintain();
    const poll = (await store.things('poll', [id])).get(id)!;
    for (const one of [...spent, ...people.map((person) => `"${person}"`)]) assert.ok(!poll.includes(one), 'the poll itself tells what is told');
    const {release} = JSON.parse(poll) as {release: unknown};
    assert.deepEqual(release, {batchNo: 1, closed: true}, 'no sums of which more could be read than what is told');
    assert.deepEqual(voting.errors, []);
    await Promise.all([store.close(), ballots.end()]);
  });
});

describe('Whoever looks on', () => {
  it('is told once that ballots are counted, at a moment that everybody knows (attacks 3, 5, 11)', async () => {
    const kept = await places.memory();
    const voting = new Voting(kept);
    const id = await voting.open();
    const head = await kept.store.head();
    await voting.castAll(id, crowd(30));
    assert.equal(await kept.store.head(), head);
    await voting.until(OVER);
    for (let round = 0; round < 3; round++) await voting.host.handler.maintain();
    assert.equal(Number(await kept.store.head()), Number(head) + 1);
    const hints = await kept.store.hints(head, '1000');
    assert.deepEqual([...new Set(hints.map(({view, scope}) => `${view} ${scope}`))].sort(), ['poll space/harbor', 'poll space/harbor/person/ana']);
    const [event] = await kept.store.recordedAfter(head, 10);
    assert.ok(!event!.body.includes(id), 'of which poll it was the log does not tell');
  });

  it('sees the same whatever the order in which people voted (attack 5)', async () => {
    const told = [];
    for (const order of [crowd(12), crowd(12).reverse()]) {
      const voting = new Voting(
        {store: (await places.memory()).store, ballots: createMemoryBallotStore(), keys: new SharedKeys()},
        {clock: new FakeClock(NOON)},
      );
      const id = await voting.open();
      for (const person of order) {
        const option = Number(person.slice(1)) % 3 === 0 ? 'sat' : 'fri';
        await voting.cast(id, await voting.token(id, person), {answer: {option}});
      }
      await voting.until(OVER);
      const {results} = await voting.data(id);
      told.push({...(results as object), poll: ''});
    }
    assert.deepEqual(told[0], told[1]);
  });

  it('cannot tell from the list of ballots how many there are, nor whether some preferred not to say (attacks 1, 6)', async () => {
    const voting = new Voting(await places.memory());
    const lengths = [];
    for (const size of [0, 5, 9, 10, 60]) {
      const id = await voting.open();
      const people = crowd(size);
      for (const person of people) await voting.cast(id, await voting.token(id, person), {answer: {abstain: true}});
      lengths.push(id);
    }
    await voting.until(OVER);
    await voting.host.handler.maintain();
    const lists = await Promise.all(lengths.map((id) => voting.audit(id)));
    assert.deepEqual(
      lists.map(({spent}) => spent.length),
      [64, 64, 64, 64, 64],
    );
    assert.deepEqual(Object.keys(lists[0]!), ['poll', 'until', 'spent']);
    for (const {spent} of lists) assert.deepEqual(spent, [...spent].sort());
  });

  it('learns nothing where few are asked, even if more vote (attack 9)', async () => {
    const voting = new Voting(await places.memory());
    await assert.rejects(voting.open({audience: {groups: ['yard']}, minGroup: 7}), /too-few/);
    const id = await voting.open({audience: {groups: ['yard']}, minGroup: 6});
    await voting.castAll(id, crowd(5));
    await voting.until(OVER);
    const {results, counted} = await voting.data(id);
    assert.deepEqual([results, counted], [undefined, true]);
  });
});
