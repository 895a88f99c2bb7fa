import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {HINTED, keyOf} from '../../../src/server/stores/store.js';
import type {Changes, LogEvent, Place, Store} from '../../../src/server/stores/store.js';

/** How a contract test gets at a store. */
export interface StoreAccess {
  open(): Promise<Store>;
  /** Closes the store and opens it on what it left; absent where nothing outlives a store. */
  reopen?(store: Store): Promise<Store>;
  dispose(store: Store): Promise<void>;
}

const logEvent = (sequence: string, id: string, more: Partial<LogEvent> = {}): LogEvent => ({
  sequence,
  id,
  person: 'ana',
  source: 'urn:app',
  type: 'hearth.kudos.given.v1',
  space: 'harbor',
  recordedAt: 1_700_000_000_000,
  hash: `hash of ${id}`,
  body: '{}',
  ...more,
});

const change = (changes: Partial<Changes>) => async () => ({changes: {events: [], things: [], places: [], ...changes}, result: undefined});

const place = (at: number, sequence: string, scope = 'a', view = 'kudos'): Place => ({view, scope, at, sequence});

/** What every store must do. */
export function describeStore(name: string, access: StoreAccess): void {
  describe(`${name} store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await access.open();
    });
    afterEach(() => access.dispose(store));

    const addPlaces = (...places: [string, ...Place[]][]): Promise<undefined> =>
      store.write(change({places: places.map(([id, ...its]) => ({kind: 'kudos', id, places: its}))}));
    const pageIds = async (scopes: string[], limit: number, after?: {at: number; sequence: string}): Promise<string[]> =>
      (await store.page({view: 'kudos', scopes, limit, after})).map(({id}) => id);

    it('is empty at first', async () => {
      assert.equal(await store.head(), '0');
      assert.deepEqual(await store.page({view: 'kudos', scopes: ['a'], limit: 5}), []);
      assert.equal((await store.things('kudos', ['x'])).size, 0);
      assert.equal((await store.known([{person: 'ana', source: 's', id: 'x'}])).size, 0);
      assert.notEqual(store.epoch, '');
    });

    it('answers empty questions', async () => {
      assert.equal((await store.things('kudos', [])).size, 0);
      assert.equal((await store.known([])).size, 0);
      assert.deepEqual(await store.page({view: 'kudos', scopes: [], limit: 5}), []);
    });

    it('grows its log and knows what is in it, for each person and source apart', async () => {
      await store.write(change({events: [logEvent('1', 'x'), logEvent('2', 'x', {person: 'bo'}), logEvent('3', 'x', {source: 'urn:other'})]}));
      assert.equal(await store.head(), '3');
      const keys = [
        {person: 'ana', source: 'urn:app', id: 'x'},
        {person: 'bo', source: 'urn:app', id: 'x'},
        {person: 'bo', source: 'urn:other', id: 'x'},
      ];
      const known = await store.known(keys);
      assert.deepEqual(known.get(keyOf(keys[0]!)), {sequence: '1', hash: 'hash of x'});
      assert.deepEqual(known.get(keyOf(keys[1]!)), {sequence: '2', hash: 'hash of x'});
      assert.equal(known.has(keyOf(keys[2]!)), false);
    });

    it('orders positions as numbers, and gives them as digits', async () => {
      await store.write(change({events: Array.from({length: 11}, (_, index) => logEvent(String(index + 1), `e${index}`))}));
      assert.equal(await store.head(), '11');
    });

    it('keeps positions beyond what a double can hold', async () => {
      await store.write(change({events: [logEvent('9007199254740993', 'x')]}));
      await addPlaces(['x', place(5, '9007199254740993')], ['y', place(5, '9007199254740992')]);
      assert.equal(await store.head(), '9007199254740993');
      const page = await store.page({view: 'kudos', scopes: ['a'], limit: 5});
      assert.deepEqual(
        page.map(({sequence}) => sequence),
        ['9007199254740993', '9007199254740992'],
      );
      assert.deepEqual(await pageIds(['a'], 5, {at: 5, sequence: '9007199254740993'}), ['y']);
    });

    it('keeps more than one statement can carry', async () => {
      const ids = Array.from({length: 450}, (_, index) => `e${index}`);
      await store.write(
        change({
          events: ids.map((id, index) => logEvent(String(index + 1), id)),
          things: ids.map((id) => ({kind: 'kudos', id, state: `"${id}"`})),
          places: ids.map((id, index) => ({kind: 'kudos', id, places: [place(index, String(index + 1))]})),
        }),
      );
      assert.equal((await store.known(ids.map((id) => ({person: 'ana', source: 'urn:app', id})))).size, 450);
      assert.equal((await store.things('kudos', ids)).get('e449'), '"e449"');
      assert.equal((await pageIds(['a'], 1000)).length, 450);
    });

    it('creates and replaces things, each kind apart', async () => {
      await store.write(change({things: [{kind: 'kudos', id: 'x', state: '{"a":1}'}]}));
      await store.write(change({things: [{kind: 'kudos', id: 'x', state: '{"a":2}'}, {kind: 'card', id: 'x', state: '{}'}]})); // oxfmt-ignore
      assert.deepEqual([...(await store.things('kudos', ['x', 'y']))], [['x', '{"a":2}']]);
      assert.deepEqual([...(await store.things('card', ['x']))], [['x', '{}']]);
    });

    it('keeps texts of every script, quotes and escapes as they are', async () => {
      const texts = ["o'neil", '"', '\\', '{"m":"\\u0000 \\ud800"}', 'ünï', '日本', 'عربى', '👩‍👩‍👧', '%_', '-- ;'];
      await store.write(change({things: texts.map((text) => ({kind: 'kudos', id: text, state: text}))}));
      const states = await store.things('kudos', texts);
      for (const text of texts) assert.equal(states.get(text), text);
    });

    it('pages newest first, by time and then by position', async () => {
      await addPlaces(['late', place(30, '1')], ['early', place(10, '4')], ['second', place(20, '10')], ['first', place(20, '9')]);
      assert.deepEqual(await pageIds(['a'], 10), ['late', 'second', 'first', 'early']);
      assert.deepEqual(await pageIds(['a'], 2), ['late', 'second']);
      assert.deepEqual(await pageIds(['a'], 2, {at: 20, sequence: '10'}), ['first', 'early']);
      assert.deepEqual(await pageIds(['a'], 2, {at: 10, sequence: '4'}), []);
    });

    it('goes on after a place that is gone', async () => {
      await addPlaces(['c', place(3, '3')], ['b', place(2, '2')], ['a', place(1, '1')]);
      await addPlaces(['b']);
      assert.deepEqual(await pageIds(['a'], 2, {at: 2, sequence: '2'}), ['a']);
    });

    it('merges scopes, each thing once', async () => {
      await addPlaces(
        ['both', place(2, '2', 'a'), place(2, '2', 'b')],
        ['newer', place(3, '3', 'b')],
        ['older', place(1, '1', 'a')],
        ['elsewhere', place(9, '9', 'c')],
        ['other view', place(9, '9', 'a', 'mine')],
      );
      assert.deepEqual(await pageIds(['a', 'b'], 10), ['newer', 'both', 'older']);
      assert.deepEqual(await pageIds(['a', 'b'], 2, {at: 3, sequence: '3'}), ['both', 'older']);
      assert.deepEqual(await store.page({view: 'kudos', scopes: ['c'], limit: 1}), [{kind: 'kudos', id: 'elsewhere', at: 9, sequence: '9'}]);
    });

    it('replaces all places of a thing and no others', async () => {
      await addPlaces(['x', place(1, '1', 'a'), place(1, '1', 'b')], ['y', place(1, '2', 'a')]);
      await addPlaces(['x', place(1, '1', 'c')]);
      assert.deepEqual(await pageIds(['a'], 5), ['y']);
      assert.deepEqual(await pageIds(['b'], 5), []);
      assert.deepEqual(await pageIds(['c'], 5), ['x']);
    });

    it('drops a thing with all its places, and no other', async () => {
      await addPlaces(['x', place(1, '1', 'a'), place(1, '1', 'b')], ['y', place(1, '2', 'a')]);
      await store.write(change({things: [{kind: 'kudos', id: 'x', state: '1'}, {kind: 'kudos', id: 'y', state: '2'}, {kind: 'card', id: 'x', state: '3'}]})); // oxfmt-ignore
      await store.write(change({dropped: [{kind: 'kudos', id: 'x'}, {kind: 'kudos', id: 'never there'}]})); // oxfmt-ignore
      assert.deepEqual([...(await store.things('kudos', ['x', 'y']))], [['y', '2']]);
      assert.deepEqual([...(await store.things('card', ['x']))], [['x', '3']]);
      assert.deepEqual(await pageIds(['a', 'b'], 5), ['y']);
    });

    it('reads the events of one type, newest first, page by page', async () => {
      const events = Array.from({length: 12}, (_, index) =>
        logEvent(String(index + 1), `e${index}`, {type: index % 2 === 0 ? 'even' : 'odd', body: `{"n":${index}}`}),
      );
      await store.write(change({events}));
      assert.deepEqual(await store.recorded({type: 'even', limit: 3}), ['{"n":10}', '{"n":8}', '{"n":6}']);
      assert.deepEqual(await store.recorded({type: 'even', limit: 3, before: '7'}), ['{"n":4}', '{"n":2}', '{"n":0}']);
      assert.deepEqual(await store.recorded({type: 'odd', limit: 50, before: '10'}), ['{"n":7}', '{"n":5}', '{"n":3}', '{"n":1}']);
      assert.deepEqual(await store.recorded({type: 'none', limit: 3}), []);
      assert.deepEqual(await store.recorded({type: 'even', person: 'nobody', limit: 3}), []);
    });

    it('changes nothing when the writer fails', async () => {
      const failure = new Error('on purpose');
      await assert.rejects(
        store.write(async () => {
          throw failure;
        }),
        failure,
      );
      assert.equal(await store.head(), '0');
      await store.write(change({events: [logEvent('1', 'x')]}));
      assert.equal(await store.head(), '1');
    });

    it('runs one writer at a time, each of which sees what the one before did', async () => {
      const writes = Array.from({length: 20}, (_, index) =>
        store.write(async (reader) => {
          const next = String(Number(await reader.head()) + 1);
          await new Promise((resolve) => setTimeout(resolve, index % 3));
          return {changes: {events: [logEvent(next, `e${index}`)], things: [], places: []}, result: next};
        }),
      );
      assert.deepEqual(
        await Promise.all(writes),
        Array.from({length: 20}, (_, index) => String(index + 1)),
      );
    });

    it('shows readers nothing of a write before it is complete', async () => {
      let seen = '';
      await store.write(async () => {
        seen = await store.head();
        return {changes: {events: [logEvent('1', 'x')], things: [], places: []}, result: undefined};
      });
      assert.equal(seen, '0');
    });

    const {reopen} = access;
    if (reopen) {
      it('has everything after it was closed and opened again', async () => {
        const {epoch} = store;
        const thing = {kind: 'kudos', id: 'x', state: '{"message":"Obrigado"}'};
        await store.write(change({events: [logEvent('1', 'x')], things: [thing], places: [{kind: 'kudos', id: 'x', places: [place(7, '1')]}]}));
        store = await reopen(store);
        assert.equal(store.epoch, epoch);
        assert.equal(await store.head(), '1');
        assert.equal((await store.known([{person: 'ana', source: 'urn:app', id: 'x'}])).size, 1);
        assert.equal((await store.things('kudos', ['x'])).get('x'), thing.state);
        assert.deepEqual(await pageIds(['a'], 5), ['x']);
      });
    }

    it('is read again at some positions, in the order of the log, as it is by now', async () => {
      const positions = Array.from({length: 450}, (_, index) => String(index + 1));
      await store.write(change({events: positions.map((sequence) => logEvent(sequence, sequence, {body: `{"n":${sequence}}`}))}));
      await store.write(change({rewritten: [{sequence: '2', body: '{}'}]}));
      assert.deepEqual(await store.recordedAt(['3', '2', '999']), [{sequence: '2', body: '{}'}, {sequence: '3', body: '{"n":3}'}]); // oxfmt-ignore
      assert.deepEqual((await store.recordedAt(positions)).map(({sequence}) => sequence), positions); // oxfmt-ignore
      assert.deepEqual(await store.recordedAt([]), []);
      // Whose it is has not changed.
      assert.equal((await store.known([{person: 'ana', source: 'urn:app', id: '2'}])).size, 1);
    });

    it('is read on from any position, in the order of the log', async () => {
      await store.write(change({events: ['1', '2', '3'].map((sequence) => logEvent(sequence, sequence, {body: `{"n":${sequence}}`}))}));
      assert.deepEqual(await store.recordedAfter('0', 2), [{sequence: '1', body: '{"n":1}'}, {sequence: '2', body: '{"n":2}'}]); // oxfmt-ignore
      assert.deepEqual(await store.recordedAfter('2', 2), [{sequence: '3', body: '{"n":3}'}]);
      assert.deepEqual(await store.recordedAfter('3', 2), []);
      assert.deepEqual(await store.recordedAfter('1', 1, 'ana'), [{sequence: '2', body: '{"n":2}'}]);
      assert.deepEqual(await store.recordedAfter('0', 9, 'nobody'), []);
      await store.write(change({events: [logEvent('4', 'd', {body: '{"n":4}', thing: 'e'})]}));
      assert.deepEqual(await store.recordedAfter('3', 2), [{sequence: '4', body: '{"n":4}', thing: 'e'}]);
      await store.write(change({rewritten: [{sequence: '4', person: 'nobody', body: '{}'}]}));
      assert.deepEqual(await store.recordedAfter('3', 2), [{sequence: '4', body: '{}', thing: 'e'}]);
    });

    it('keeps where something changed, in the order of the log', async () => {
      const hint = (sequence: string, scope: string, except?: string) => ({sequence, view: 'kudos', scope, ...(except !== undefined && {except})});
      await store.write(change({events: [logEvent('1', 'x'), logEvent('2', 'y')], hints: [hint('1', 'a'), hint('1', 'b', 'bo'), hint('2', 'a')]}));
      await store.write(change({events: [logEvent('3', 'z')], hints: [hint('3', 'c')]}));
      const scopes = async (after: string, upTo: string) =>
        (await store.hints(after, upTo)).map(({sequence, scope}) => `${sequence} ${scope}`).sort();
      assert.deepEqual(await scopes('0', '3'), ['1 a', '1 b', '2 a', '3 c']);
      assert.deepEqual(await scopes('1', '2'), ['2 a']);
      assert.deepEqual(await scopes('3', '3'), []);
      assert.deepEqual((await store.hints('0', '1')).find(({scope}) => scope === 'b'), hint('1', 'b', 'bo')); // oxfmt-ignore
      assert.equal(await store.hintedSince(), '0');
    });

    it('drops hints that are long past, and says from where they are there', async () => {
      for (let batch = 0; batch < 12; batch++) {
        const sequences = Array.from({length: 1000}, (_, index) => String(batch * 1000 + index + 1));
        const events = sequences.map((sequence) => logEvent(sequence, sequence));
        await store.write(change({events, hints: sequences.map((sequence) => ({sequence, view: 'kudos', scope: 'a'}))}));
      }
      const since = Number(await store.hintedSince());
      assert.ok(since > 0 && since <= 12_000 - HINTED, String(since));
      const hints = await store.hints('0', '12000');
      assert.equal(hints.length, 12_000 - since);
      assert.equal(hints[0]!.sequence, String(since + 1));
    });

    it('calls back when it has grown, and not after that is ended', async () => {
      let called = 0;
      const end = store.watch(() => called++, assert.ifError);
      const until = async (what: () => boolean) => {
        for (let tries = 0; !what() && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
        assert.ok(what());
      };
      // A store may call back at first, as it cannot know what its watcher knows.
      await new Promise((resolve) => setTimeout(resolve, 300));
      called = 0;
      await store.write(change({events: [logEvent('1', 'x')]}));
      await until(() => called > 0);
      end();
      await new Promise((resolve) => setTimeout(resolve, 300));
      called = 0;
      await store.write(change({events: [logEvent('2', 'y')]}));
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.equal(called, 0);
    });
  });
}
