import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {directoryData, findPerson, identityOf} from '../../demo/seed/index.js';
import type {FullKudosItem} from '../../src/protocol/views/kudos-more.js';
import type {QueuedKudosItem} from '../../src/protocol/views/moderation.js';
import {createDirectory, createHandler, createIntake, createMemoryStore} from '../../src/server/index.js';
import {seedKudos} from '../../stories/support/seed.js';
import type {Said} from '../../stories/support/seed.js';

const NOW = Date.UTC(2025, 2, 12, 12);
const identify = (id: string) => {
  const person = findPerson(id);
  return person ? identityOf(person) : null;
};

/** A host on which this was said, as somebody reads it. */
async function after(...said: Said[]) {
  const shared = {store: createMemoryStore(), directory: createDirectory(directoryData), clock: () => NOW};
  await seedKudos(createIntake(shared), said, identify, NOW);
  const handler = createHandler({...shared, identify: (request) => identify(request.headers.get('Authorization') ?? '')});
  return async <Item = FullKudosItem>(person: string, view = 'kudos'): Promise<Item[]> => {
    const response = await handler(new Request(`http://host.example/v1/views/${view}?space=harbor`, {headers: {Authorization: person}}));
    return ((await response.json()) as {items: Item[]}).items;
  };
}

const card: Said = {from: 'ana', to: ['bilal'], message: 'Ten years!', ago: 60, occasion: {title: 'Ten years', revealsIn: 30}};

describe('What a story tells', () => {
  it('is a card that is still a secret, with its signatures', async () => {
    const read = await after({...card, replies: [{from: 'dmitri', message: 'From Dmitri'}, {id: 'mine', from: 'chiara', message: 'From Chiara', ago: 5}]}); // oxfmt-ignore
    const [item] = await read('ana');
    assert.deepEqual(item?.data.occasion, {title: 'Ten years', revealAt: '2025-03-12T12:30:00.000Z'});
    assert.deepEqual(item?.data.replies.map(({message, at}) => [message, at]), [['From Dmitri', '2025-03-12T11:00:00.000Z'], ['From Chiara', '2025-03-12T11:55:00.000Z']]); // oxfmt-ignore
    assert.equal(item?.data.replies[1]?.id, 'mine');
    assert.deepEqual(await read('bilal'), []);
  });

  it('is one that was revealed, with an answer', async () => {
    const occasion = {title: 'Ten years', revealsIn: -30};
    const read = await after({...card, occasion, replies: [{from: 'bilal', message: 'Thank you all!', ago: 10}]});
    assert.equal((await read('bilal'))[0]?.data.replies[0]?.message, 'Thank you all!');
    await assert.rejects(after({...card, occasion, replies: [{from: 'bilal', message: 'Too early', ago: 40}]}), /not-found/);
  });

  it('is what was brought before moderators, and by whom', async () => {
    const read = await after({
      ...card,
      replies: [{id: 'joke', from: 'dmitri', message: 'A joke at a cost'}],
      reports: [{from: 'chiara', reason: 'private', note: 'It tells an age.'}, {from: 'chiara', reason: 'hurtful', replyId: 'joke'}], // oxfmt-ignore
    });
    const [item] = await read<QueuedKudosItem>('mod', 'moderation');
    assert.deepEqual(item?.data.reports.map(({reason, note}) => [reason, note]), [['private', 'It tells an age.']]); // oxfmt-ignore
    assert.deepEqual(item?.data.replies.map(({id, waits}) => [id, waits]), [['joke', ['reported']]]); // oxfmt-ignore
  });
});
