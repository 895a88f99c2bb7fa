import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {cardSubmissions} from '../../demo/seed/card-submissions.js';
import {peopleCards} from '../../demo/seed/cards/index.js';
import {directoryData, findPerson, identityOf, policy} from '../../demo/seed/index.js';
import type {CardItem} from '../../src/protocol/views/card.js';
import {createDirectory, createHandler, createIntake, createMemoryStore} from '../../src/server/index.js';

const NOW = Date.UTC(2025, 2, 12, 12, 34, 56, 789);

describe('What people at Ternhaven say of themselves', () => {
  let read: (person: string, view: string) => Promise<CardItem[]>;

  before(async () => {
    const shared = {store: createMemoryStore(), directory: createDirectory(directoryData), policy, clock: () => NOW};
    const submissions = cardSubmissions({now: NOW, variant: 1}).sort((a, b) => a.now - b.now);
    const {receipts} = await createIntake(shared).acceptEach(submissions);
    assert.deepEqual(receipts.filter(({status}) => status !== 'stored'), []); // oxfmt-ignore
    const handler = createHandler({
      ...shared,
      identify: (request) => identityOf(findPerson(request.headers.get('Authorization')!)!),
    });
    read = async (person, view) => {
      const response = await handler(new Request(`http://host.example/v1/views/${view}`, {headers: {Authorization: person}}));
      assert.equal(response.status, 200);
      return ((await response.json()) as {items: CardItem[]}).items;
    };
  });

  it('is there for those whom they told, of at most one card each, the same each time', async () => {
    assert.ok(peopleCards.length >= 25);
    assert.equal(new Set(peopleCards.map(({person}) => person)).size, peopleCards.length);
    for (const {person, answers} of peopleCards) {
      const [own] = await read(person, `card?space=everyone&subject=${person}`);
      assert.deepEqual(own?.data.answers.map(({own: told}) => told?.expired), answers.map(() => false), person); // oxfmt-ignore
      const [seen] = await read(person === 'mod' ? 'luca' : 'mod', `card?space=everyone&subject=${person}`);
      assert.ok((seen?.data.answers.length ?? 0) > 0, person);
    }
    assert.deepEqual(cardSubmissions({now: NOW, variant: 1}), cardSubmissions({now: NOW, variant: 1}));
  });

  it('is put before others by volunteers in every space, and questions came to some', async () => {
    for (const [viewer, space] of [
      ['ana', 'harbor'],
      ['felix', 'lighthouse'],
      ['abel', 'orchard'],
      ['ana', 'everyone'],
    ] as const) {
      // oxfmt-ignore
      const items = await read(viewer, `spotlight?space=${space}`);
      assert.ok(items.length > 0 && items.every(({data}) => data.answers.length > 0), space);
    }
    const [own] = await read('bilal', 'card?space=harbor');
    assert.deepEqual(own?.data.own?.notes.map(({kind}) => kind), ['question', 'thanks']); // oxfmt-ignore
    assert.equal((await read('ana', 'card?space=harbor'))[0]?.data.own?.published, false, 'who has written none may write one');
  });
});
