import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PeopleBody} from '../../src/protocol/person.js';
import {createDirectory, createMemoryStore} from '../../src/server/index.js';
import {foldWords} from '../../src/server/fold.js';
import {TestHost} from './support/host.js';
import {createPeople} from './support/people.js';
import {assertProblem} from './support/problem.js';

describe('GET /v1/people', () => {
  const host = new TestHost(createMemoryStore());
  const find = async (query: string, person = 'ana'): Promise<PeopleBody> => {
    const response = await host.request(person, `/v1/people?${query}`);
    assert.equal(response.status, 200);
    return (await response.json()) as PeopleBody;
  };

  it('finds people with all that tells them apart', async () => {
    assert.deepEqual(await find('q=bilal'), {
      items: [
        {
          id: 'bilal',
          name: 'Bilal Haddad',
          detail: 'Kitchen',
          avatar: '/faces/bilal.png',
          pronouns: 'he',
          kind: 'person',
          recognition: 'open',
          groups: ['crew'],
        },
      ],
    });
  });

  it('says in which groups somebody is, so that whoever is thanked with one is not thanked twice', async () => {
    assert.deepEqual((await find('q=grace')).items[0]?.groups, ['crew', 'lamps']);
  });

  it('says who prefers thanks in private, and not that somebody wants none', async () => {
    assert.equal((await find('q=김')).items[0]?.recognition, 'private');
    assert.deepEqual(await find('q=farid'), {items: []});
    assert.deepEqual(await find('q=nobody'), {items: []});
    assert.doesNotMatch(JSON.stringify(await find('limit=20')), /farid|"off"/i);
  });

  it('limits what it gives and what it is asked', async () => {
    assert.equal((await find('limit=2')).items.length, 2);
    for (const query of ['limit=0', 'limit=21', 'limit=x', `q=${'x'.repeat(201)}`]) {
      await assertProblem(await host.request('ana', `/v1/people?${query}`), 422, 'invalid');
    }
    await assertProblem(await host.request('ana', '/v1/people?space=lighthouse'), 404, 'not-found');
    assert.equal((await find('space=harbor&q=bi')).items.length, 1);
    await assertProblem(await host.request(undefined, '/v1/people?q=a'), 401, 'unauthenticated');
  });
});

describe('Directory search', () => {
  const directory = createPeople();
  const ids = async (text: string, viewer = 'nobody', limit = 20): Promise<string[]> =>
    (await directory.search({text, viewer, limit})).map(({id}) => id);

  it('looks at the beginnings of words, in name and second line, in any order', async () => {
    assert.deepEqual(await ids('an'), ['ana']);
    assert.deepEqual(await ids('yard'), ['ana', 'dmitri']);
    assert.deepEqual(await ids('boat fer'), ['ana']);
    assert.deepEqual(await ids('FERREIRA,  ana'), ['ana']);
    assert.deepEqual(await ids('erreira'), []);
    assert.deepEqual(await ids('ana bilal'), []);
  });

  it('minds neither case nor diacritics nor width, in any script', async () => {
    for (const text of ['muller', 'MÜLLER', 'Mu\u0308l', 'lacka', 'Łącka', 'ｍüller']) assert.deepEqual(await ids(text), ['chiara'], text);
    for (const text of ['дмитрий', 'елкин', 'ЁЛКИН']) assert.deepEqual(await ids(text), ['dmitri'], text);
    for (const text of ['김', '김은', '기', '김은지'.normalize('NFD')]) assert.deepEqual(await ids(text), ['eun-ji'], text);
  });

  it('folds what people leave out and keeps what makes another word', () => {
    assert.deepEqual(foldWords('Straße Þór Œuvre'), ['strasse', 'thor', 'oeuvre']);
    assert.deepEqual(foldWords('İstanbul ISPARTA ılgaz'), ['istanbul', 'isparta', 'ilgaz']);
    assert.deepEqual(foldWords('مُحَمَّد'), foldWords('محمد'));
    assert.deepEqual(foldWords('שָׁלוֹם'), foldWords('שלום'));
    assert.notDeepEqual(foldWords('की'), foldWords('का'));
    assert.deepEqual(foldWords(" \t-'"), []);
  });

  it('includes groups, leaves the viewer out, and always sorts the same', async () => {
    assert.deepEqual(await ids('light'), ['chiara', 'grace', 'lamps']);
    assert.deepEqual(await ids('light', 'grace'), ['chiara', 'lamps']);
    assert.deepEqual(await ids('', 'ana'), await ids('', 'ana'));
    assert.deepEqual(await ids('', 'ana', 3), (await ids('', 'ana')).slice(0, 3));
    const reversed = createDirectory({people: [{id: 'b', name: 'Same'}, {id: 'a', name: 'Same'}]}); // oxfmt-ignore
    assert.deepEqual((await reversed.search({text: 'same', viewer: '', limit: 5})).map(({id}) => id), ['a', 'b']); // oxfmt-ignore
  });
});
