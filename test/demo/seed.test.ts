import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {archive} from '../../demo/seed/archive.js';
import {directoryData, findPerson, identityOf, policy, seed} from '../../demo/seed/index.js';
import type {FullKudosItem} from '../../src/protocol/views/kudos-more.js';
import {createDirectory, createHandler, createIntake, createMemoryStore} from '../../src/server/index.js';

const NOW = Date.UTC(2025, 2, 12, 12, 34, 56, 789);
const DAY = 24 * 60 * 60_000;

describe('The demo company', () => {
  let now = NOW;
  let read: (person: string, view: string) => Promise<FullKudosItem[]>;

  before(async () => {
    const shared = {store: createMemoryStore(), directory: createDirectory(directoryData), policy, clock: () => now};
    await seed(createIntake(shared), {kudos: 60, now});
    const handler = createHandler({
      ...shared,
      identify: (request) => {
        const person = findPerson(request.headers.get('Authorization') ?? '');
        return person ? identityOf(person) : null;
      },
    });
    read = async (person, view) => {
      const response = await handler(new Request(`http://host.example/v1/views/${view}&limit=100`, {headers: {Authorization: person}}));
      assert.equal(response.status, 200);
      return ((await response.json()) as {items: FullKudosItem[]}).items;
    };
  });

  const cardFor = async (person: string, view: string, to: string): Promise<FullKudosItem | undefined> =>
    (await read(person, view)).find(({data}) => data.occasion && data.to[0]?.id === to);

  it('has a card that a whole team signs, and whom it is for does not know of it', async () => {
    now = NOW;
    const card = await cardFor('ana', 'kudos?space=harbor', 'gwil');
    assert.match(card?.data.occasion?.title ?? '', /Thirty-one years/);
    assert.ok(card?.can.includes('sign'));
    const [whole] = await read('ana', `kudos?space=harbor&subject=${card?.id}`);
    assert.ok((whole?.data.replies.length ?? 0) >= 5);
    assert.equal(await cardFor('gwil', 'kudos?space=harbor', 'gwil'), undefined);
    now = NOW + 12 * DAY;
    assert.equal((await cardFor('gwil', 'mine?space=me', 'gwil'))?.id, card?.id);
  });

  it('has one that was revealed long ago, with an answer to those who signed', async () => {
    now = NOW;
    const card = await cardFor('celestine', 'mine?space=me&filter=received', 'celestine');
    const [whole] = await read('ana', `kudos?space=everyone&subject=${card?.id}`);
    assert.ok(Date.parse(whole?.data.occasion?.revealAt ?? '') < NOW - 100 * DAY);
    const authors = whole?.data.replies.map(({by}) => by?.id) ?? [];
    assert.ok(authors.includes('celestine') && authors.length > 6);
  });
});

describe('The archive of the demo company', () => {
  it('has as many thanks as somebody wants, from old to new, each once, and the host takes them', async () => {
    const store = createMemoryStore();
    const intake = createIntake({store, directory: createDirectory(directoryData), policy});
    const times: number[] = [];
    for (const submissions of archive({count: 4500, now: NOW})) {
      assert.ok(submissions.length <= 2000);
      times.push(...submissions.map((one) => one.now));
      const {receipts} = await intake.acceptEach(submissions);
      assert.ok(receipts.every(({status}) => status === 'stored'));
    }
    assert.equal(await store.head(), '4500');
    assert.deepEqual(
      times,
      [...times].sort((a, b) => a - b),
    );
    assert.ok(times.at(-1)! < NOW - 400 * DAY && times[0]! > NOW - 12 * 365 * DAY);
  });
});
