import assert from 'node:assert/strict';
import type {Store} from '../../../src/server/stores/store.js';

/** What was released as each version of the tables of an SQL store, with rows in each: the same statements in every database. Nothing here is ever changed. */
const steps: readonly string[] = [
  `
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
    (1, 'ana ü', 's', 'x', 'hearth.kudos.given.v1', 'harbor', 1, 'hash of x', '{"id":"x"}'),
    (2, 'bo', 's', 'y', 'hearth.kudos.given.v1', 'harbor', 2, '', '{"id":"y"}'),
    (3, 'bo', 's', 'z', 'hearth.kudos.reacted.v1', 'harbor', 3, '', '{"id":"z"}');
  insert into things values ('kudos', 'x', '{"message":"Danke für “alles”"}'), ('kudos', 'y', '{"message":"🚢"}'), ('card', 'x', '{}');
  insert into places values
    ('kudos', 'space/harbor', 1, 1, 'kudos', 'x'), ('kudos', 'space/harbor', 2, 2, 'kudos', 'y'),
    ('mine', 'person/ana%20%C3%BC', 1, 1, 'kudos', 'x'), ('mine', 'person/bo', 1, 1, 'kudos', 'x'), ('mine', 'group/crew', 1, 1, 'kudos', 'x'),
    ('mine', 'person/bo', 2, 2, 'kudos', 'y'), ('mine', 'person/ana%20%C3%BC', 2, 2, 'kudos', 'y');
  `,
  `
  create index events_of_type on events (type, sequence);
  insert into migrations values (2, 'what was given and received apart; the log by type');
  update places set scope = 'received/' || scope where view = 'mine';
  update places set scope = 'given/person/ana%20%C3%BC' where scope = 'received/person/ana%20%C3%BC' and id = 'x';
  update places set scope = 'given/person/bo' where scope = 'received/person/bo' and id = 'y';
  `,
  `
  create index events_of_person on events (person, type, sequence);
  insert into migrations values (3, 'the log by person and type');
  `,
  `
  create table hints (sequence bigint not null, view text not null, scope text not null, excluded text not null,
    primary key (sequence, view, scope, excluded));
  insert into migrations values (4, 'hints for those who look on');
  insert into settings values ('hinted_since', '2');
  insert into hints values (3, 'kudos', 'space/harbor', ''), (3, 'mine', 'given/person/bo', 'ana ü');
  `,
  `
  insert into migrations values (5, 'answers to polls with their polls alone, in no order');
  `,
  `
  alter table events add column thing text not null default '';
  create index events_of_person_in_order on events (person, sequence);
  insert into migrations values (6, 'the thing that an event made under another id than its own; the log of a person in its order');
  `,
];

/** Every version that there was. */
export const versions: readonly number[] = steps.map((_, index) => index + 1);

/** The statements that make the tables as they were at a version, with rows in each. */
export const formOf = (version: number): string => steps.slice(0, version).join('');

/** Thanks of a third person under an id that was in use, as versions kept them that did not note which thing an event made. */
export const NAMESAKE = `
  insert into events values (4, 'cy', 's', 'x', 'hearth.kudos.given.v1', 'harbor', 4, '', '{"id":"x"}');
  insert into things values ('kudos', 'another', '{}');
  insert into places values ('kudos', 'space/harbor', 4, 4, 'kudos', 'another'), ('mine', 'given/person/cy', 4, 4, 'kudos', 'another');
`;

/** The last version in which {@link NAMESAKE} can be. */
export const BEFORE_NAMESAKES = 5;

/** Checks that a store that was opened over {@link NAMESAKE} knows which thing each event made. */
export async function assertNamesakeKnown(store: Store): Promise<void> {
  assert.deepEqual(await store.recordedAfter('0', 9), [
    {sequence: '1', body: '{"id":"x"}'},
    {sequence: '2', body: '{"id":"y"}'},
    {sequence: '3', body: '{"id":"z"}'},
    {sequence: '4', body: '{"id":"x"}', thing: 'another'},
  ]);
}

/** The version from which hints are kept. */
const HINTED = 4;

/** Checks that a store that was opened over {@link formOf} a version has all that was in it. */
export async function assertBroughtUpToDate(store: Store, version: number): Promise<void> {
  assert.equal(store.epoch, 'the first');
  assert.equal(await store.head(), '3');
  const ids = async (view: string, ...scopes: string[]) => (await store.page({view, scopes, limit: 9})).map(({id}) => id);
  assert.deepEqual(await ids('mine', 'given/person/ana%20%C3%BC'), ['x']);
  assert.deepEqual(await ids('mine', 'received/person/ana%20%C3%BC'), ['y']);
  assert.deepEqual(await ids('mine', 'given/person/bo'), ['y']);
  assert.deepEqual(await ids('mine', 'received/person/bo'), ['x']);
  assert.deepEqual(await ids('mine', 'received/group/crew'), ['x']);
  assert.deepEqual(await ids('mine', 'person/bo', 'group/crew'), []);
  assert.deepEqual(await ids('kudos', 'space/harbor'), ['y', 'x']);
  assert.deepEqual(await store.recorded({type: 'hearth.kudos.given.v1', limit: 9}), ['{"id":"y"}', '{"id":"x"}']);
  assert.deepEqual(await store.recorded({type: 'hearth.kudos.reacted.v1', person: 'bo', limit: 9}), ['{"id":"z"}']);
  assert.deepEqual([...(await store.known([{person: 'ana ü', source: 's', id: 'x'}])).values()], [{sequence: '1', hash: 'hash of x'}]);
  const things = await store.things('kudos', ['x', 'y']);
  assert.deepEqual([things.get('x'), things.get('y')], ['{"message":"Danke für “alles”"}', '{"message":"🚢"}']);
  assert.deepEqual([...(await store.things('card', ['x'])).values()], ['{}']);
  const hints = (await store.hints('0', '3')).map(({sequence, view, scope, except}) => ({sequence, view, scope, except}));
  const kept = [
    {sequence: '3', view: 'kudos', scope: 'space/harbor', except: undefined},
    {sequence: '3', view: 'mine', scope: 'given/person/bo', except: 'ana ü'},
  ];
  assert.deepEqual(hints, version < HINTED ? [] : kept);
  assert.equal(await store.hintedSince(), version < HINTED ? '3' : '2');
}
