import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readKudosData, readKudosValues} from '../../src/protocol/views/kudos.js';
import {isAtOrPast} from '../../src/protocol/cursor.js';
import {MalformedViewError, parseView} from '../../src/protocol/views/view.js';

const kudos = {
  id: 'k1',
  type: 'hearth.kudos.given.v1',
  at: '2025-03-12T12:00:00.000Z',
  by: {id: 'ana', name: 'Ana'},
  data: {
    version: 2,
    to: [{kind: 'group', id: 'crew', name: 'Crew'}, {kind: 'person', id: 'gone', name: ''}], // oxfmt-ignore
    message: 'Thanks',
    valueIds: ['care'],
    audience: 'everyone',
    state: 'live',
    reactions: [{mark: 'thanks', mine: true, by: [{id: 'bo', name: 'Bo'}], others: false}],
  },
  can: ['react'],
};
const body = {name: 'kudos', space: 'harbor', items: [kudos], page: {next: '1.1'}, cursor: '7', epoch: 'e'};

describe('parseView', () => {
  it('reads a view as it was meant', () => {
    const {view, skipped} = parseView(body, readKudosData);
    assert.equal(skipped, 0);
    assert.deepEqual(JSON.parse(JSON.stringify(view)), body);
  });

  it('reads as little as a list of items; before any event by its cursor', () => {
    const {view} = parseView({items: [], page: {next: 5}, cursor: 7, name: null}, readKudosData);
    assert.deepEqual(view, {items: [], page: {}, cursor: '0'});
  });

  it('has each id once, where it first stood: of two the one of the higher version, or else the later', () => {
    const other = {...kudos, id: 'k2'};
    const later = {...kudos, data: {...kudos.data, version: 3, message: 'Thanks again'}};
    const {view, skipped} = parseView({...body, items: [kudos, other, later]}, readKudosData);
    assert.deepEqual(view.items.map(({id, data}) => [id, data.message]), [['k1', 'Thanks again'], ['k2', 'Thanks']]); // oxfmt-ignore
    assert.equal(skipped, 0);
    const again = parseView({...body, items: [later, other, kudos]}, readKudosData).view;
    assert.deepEqual(again.items.map(({data}) => data.message), ['Thanks again', 'Thanks']); // oxfmt-ignore
    const same = parseView({...body, items: [kudos, {...kudos, data: {...kudos.data, message: 'The later'}}]}, readKudosData).view;
    assert.deepEqual(same.items.map(({data}) => data.message), ['The later']); // oxfmt-ignore
  });

  it('leaves out what makes no sense and keeps the rest', () => {
    const bad = [
      null,
      1,
      {},
      {...kudos, id: 5},
      {...kudos, data: null},
      {...kudos, data: {...kudos.data, message: undefined}},
      {...kudos, data: {...kudos.data, to: []}},
      {...kudos, data: {...kudos.data, state: 'boiling'}},
      {...kudos, data: {...kudos.data, audience: 'aliens'}},
    ];
    const {view, skipped} = parseView({...body, items: [...bad, kudos]}, readKudosData);
    assert.equal(skipped, bad.length);
    assert.deepEqual(view.items.map(({id}) => id), ['k1']); // oxfmt-ignore
  });

  it('refuses what is no view, with the body at hand', () => {
    for (const value of [null, 1, 'x', [], {}, {items: {}}, '<!doctype html>']) {
      assert.throws(() => parseView(value, readKudosData), (error) => error instanceof MalformedViewError && error.body === value); // oxfmt-ignore
    }
  });

  it('takes whatever comes and throws nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (items) => {
        assert.equal(parseView({items}, readKudosData).view.items.length <= items.length, true);
      }),
    );
  });
});

describe('readKudosValues', () => {
  it('reads the shared values that a view names', () => {
    const values = readKudosValues({...body, values: [{id: 'care', label: 'Care', extra: 1}, {id: 'x'}, {id: 5, label: 'Five'}, null]});
    assert.deepEqual([...values], [['care', 'Care']]);
    for (const none of [body, null, [], {values: 'x'}]) assert.equal(readKudosValues(none).size, 0);
  });
});

describe('Cursors', () => {
  it('compare as numbers of any length', () => {
    const position = fc.bigInt({min: 0n, max: 10n ** 30n});
    fc.assert(fc.property(position, position, (a, b) => assert.equal(isAtOrPast(String(a), String(b)), a >= b)));
  });
});
