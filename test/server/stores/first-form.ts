import assert from 'node:assert/strict';
import type {Store} from '../../../src/server/stores/store.js';

/** The tables of an SQL store as they were first released, with something in them. The same statements make them in every database. */
export const firstForm = `
  create table migrations (version integer primary key, name text not null);
  insert into migrations values (1, 'log, things and places');
  create table settings (name text primary key, value text not null);
  insert into settings values ('epoch', 'the first');
  create table events (sequence bigint primary key, person text not null, source text not null, id text not null, type text not null,
    space text not null, recorded_at bigint not null, hash text not null, body text not null, unique (person, source, id));
  create table things (kind text not null, id text not null, state text not null, primary key (kind, id));
  create table places (view text not null, scope text not null, at bigint not null, sequence bigint not null, kind text not null,
    id text not null, primary key (view, scope, at, sequence, kind, id));
  create index places_of_thing on places (kind, id);
  insert into events values
    (1, 'ana ü', 's', 'x', 'hearth.kudos.given.v1', 'harbor', 1, '', '{"id":"x"}'),
    (2, 'bo', 's', 'y', 'hearth.kudos.given.v1', 'harbor', 2, '', '{"id":"y"}'),
    (3, 'bo', 's', 'z', 'hearth.kudos.reacted.v1', 'harbor', 3, '', '{"id":"z"}');
  insert into places values
    ('kudos', 'space/harbor', 1, 1, 'kudos', 'x'), ('kudos', 'space/harbor', 2, 2, 'kudos', 'y'),
    ('mine', 'person/ana%20%C3%BC', 1, 1, 'kudos', 'x'), ('mine', 'person/bo', 1, 1, 'kudos', 'x'), ('mine', 'group/crew', 1, 1, 'kudos', 'x'),
    ('mine', 'person/bo', 2, 2, 'kudos', 'y'), ('mine', 'person/ana%20%C3%BC', 2, 2, 'kudos', 'y');
`;

/** Checks that a store over {@link firstForm} has all that was in it. */
export async function assertBroughtUpToDate(store: Store): Promise<void> {
  assert.equal(store.epoch, 'the first');
  const ids = async (view: string, ...scopes: string[]) => (await store.page({view, scopes, limit: 9})).map(({id}) => id);
  assert.deepEqual(await ids('mine', 'given/person/ana%20%C3%BC'), ['x']);
  assert.deepEqual(await ids('mine', 'received/person/ana%20%C3%BC'), ['y']);
  assert.deepEqual(await ids('mine', 'given/person/bo'), ['y']);
  assert.deepEqual(await ids('mine', 'received/person/bo'), ['x']);
  assert.deepEqual(await ids('mine', 'received/group/crew'), ['x']);
  assert.deepEqual(await ids('mine', 'person/bo', 'group/crew'), []);
  assert.deepEqual(await ids('kudos', 'space/harbor'), ['y', 'x']);
  assert.deepEqual(await store.recorded({type: 'hearth.kudos.given.v1', limit: 9}), ['{"id":"y"}', '{"id":"x"}']);
}
