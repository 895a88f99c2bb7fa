import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {PendingEvent} from '../../../src/client/host-connection.js';
import {createEvent} from '../../../src/protocol/cloud-event.js';
import type {KudosItem} from '../../../src/protocol/views/kudos.js';
import {boxed} from '../../../src/widgets/kudos-wall/kudos-feed.js';
import {draftOf, given, overlay} from '../../../src/widgets/kudos-wall/kudos-wall.model.js';
import type {KudosDraft} from '../../../src/widgets/kudos-wall/kudos-wall.model.js';

const me = {id: 'ana', name: 'Ana Ferreira'};
const bilal = {kind: 'person', id: 'bilal', name: 'Bilal Haddad'} as const;

const item = (id: string, data: Partial<KudosItem['data']> = {}): KudosItem => ({
  id,
  type: 'kudos',
  at: '2026-05-20T12:00:00Z',
  by: {id: 'chiara', name: 'Chiara Bonetti'},
  data: {version: 3, to: [bilal], message: `words of ${id}`, valueIds: [], audience: 'group', state: 'live', reactions: [], ...data},
  can: ['react'],
});

interface Entry extends Partial<PendingEvent> {
  subject?: string;
  data?: object;
  id?: string;
}

/** What somebody did and the view may not show yet. */
function pending(type: string, {subject, data = {}, id, ...entry}: Entry = {}): PendingEvent {
  const draft = {type: `hearth.kudos.${type}.v1`, data, ...(subject && {subject}), ...(id && {id})};
  const event = createEvent(draft, {space: 'harbor', source: 'urn:hearth:test', now: Date.UTC(2026, 4, 21)});
  return {event, status: 'queued', durable: true, ...entry};
}

const giving = (id: string, entry: Entry = {}) =>
  pending('given', {id, data: {to: [{kind: 'person', id: 'bilal'}], message: `words of ${id}`, audience: 'everyone'}, memo: {to: [bilal]}, ...entry});

const lay = (entries: PendingEvent[], items = [item('a'), item('b')], cursor = '10') => overlay(items, entries, cursor, me);
const idsOf = (items: {id: string}[]) => items.map(({id}) => id);

describe('what a person did, laid over what the host has', () => {
  it('is nothing where they did nothing: the very same items', () => {
    const items = [item('a')];
    assert.equal(overlay(items, [], '0', undefined), items);
  });

  it('puts new thanks on top, the last one first, with names, and with what can be done about them', () => {
    const shown = lay([giving('x'), giving('y', {status: 'sending'})]);
    assert.deepEqual(idsOf(shown), ['y', 'x', 'a', 'b']);
    const [y, x] = shown;
    assert.deepEqual([x!.by, x!.data.to, x!.data.message, x!.data.audience], [me, [bilal], 'words of x', 'everyone']);
    assert.deepEqual([x!.can, x!.local?.status, y!.local?.status], [[], 'queued', 'sending']);
    assert.equal(x!.at, x!.local!.event.time);
  });

  it('lets new thanks be changed as soon as the host has them', () => {
    const [x] = lay([giving('x', {status: 'accepted', cursor: '11'})]);
    assert.deepEqual([x!.can, x!.local], [['edit', 'withdraw', 'react'], undefined]);
  });

  it('keeps refused thanks in sight, with the reason', () => {
    const [x] = lay([giving('x', {status: 'parked'})]);
    assert.equal(x!.local?.status, 'parked');
  });

  it('shows a thank-you once, where the view has it already', () => {
    assert.deepEqual(idsOf(lay([giving('b', {status: 'accepted'})])), ['a', 'b']);
  });

  it('shows an id in place of a name that nobody kept, and nobody where it is not known who is signed in', () => {
    const [x] = overlay([], [giving('x', {memo: undefined})], '0', undefined);
    assert.deepEqual([x!.by, x!.data.to], [null, [{kind: 'person', id: 'bilal', name: 'bilal'}]]);
  });

  it('changes words, and says that they were', () => {
    const [a] = lay([pending('edited', {subject: 'a', data: {version: 3, message: 'new words', valueIds: []}})]);
    assert.deepEqual([a!.data.message, a!.data.version, a!.local], ['new words', 4, undefined]);
    assert.ok(a!.data.editedAt);
  });

  it('leaves the old words where new ones were refused, with what was refused beside them', () => {
    const refused = pending('edited', {subject: 'a', data: {version: 3, message: 'new words', valueIds: []}, status: 'parked'});
    const [a] = lay([refused]);
    assert.deepEqual([a!.data.message, a!.local], ['words of a', refused]);
  });

  it('takes away what was taken back, unless that was refused', () => {
    assert.deepEqual(idsOf(lay([pending('withdrawn', {subject: 'a'})])), ['b']);
    assert.deepEqual(idsOf(lay([pending('withdrawn', {subject: 'a', status: 'parked'})])), ['a', 'b']);
  });

  it('sets a mark and takes it back, unless that was refused; the marks of others stay', () => {
    const others = {mark: 'thanks', mine: false, by: [bilal], others: true};
    const items = [item('a', {reactions: [others]})];
    const marks = (entries: PendingEvent[]) => lay(entries, items)[0]!.data.reactions;
    const set = pending('reacted', {subject: 'a', data: {mark: 'thanks'}});
    const back = pending('unreacted', {subject: 'a', data: {mark: 'thanks'}});
    assert.deepEqual(marks([set]), [{...others, mine: true}]);
    assert.deepEqual(marks([set, back]), [others]);
    assert.deepEqual(marks([back, set]), [{...others, mine: true}], 'in the order in which it was done');
    assert.deepEqual(marks([{...set, status: 'parked'}]), [others]);
    assert.deepEqual(marks([pending('reacted', {subject: 'a', data: {mark: 'learn'}})]), [
      others,
      {mark: 'learn', mine: true, by: [], others: false},
    ]);
  });

  it('applies one thing to the result of another: given, changed, marked, taken back', () => {
    const entries = [
      giving('x'),
      pending('edited', {subject: 'x', data: {version: 1, message: 'better words', valueIds: []}}),
      pending('reacted', {subject: 'x', data: {mark: 'thanks'}}),
    ];
    const [x] = lay(entries);
    assert.deepEqual([x!.data.message, x!.data.reactions[0]?.mine], ['better words', true]);
    assert.deepEqual(idsOf(lay([...entries, pending('withdrawn', {subject: 'x'})])), ['a', 'b']);
  });

  it('does not lay over the view what that includes already, by its cursor', () => {
    const accepted = (cursor: string) => pending('withdrawn', {subject: 'a', status: 'accepted', cursor});
    assert.deepEqual(idsOf(lay([accepted('10')])), ['a', 'b']);
    assert.deepEqual(idsOf(lay([accepted('9')])), ['a', 'b']);
    assert.deepEqual(idsOf(lay([accepted('11')])), ['b']);
    assert.deepEqual(idsOf(lay([accepted('100')], [item('a')], '99')), []);
    assert.deepEqual(idsOf(lay([pending('withdrawn', {subject: 'a', status: 'accepted'})])), ['b'], 'a sink gives no cursor');
  });

  it('leaves alone what it does not know, and what is not there', () => {
    const entries = ['reported', 'edited', 'withdrawn', 'reacted'].map((type) =>
      pending(type, {subject: 'elsewhere', data: {mark: 'm', message: 'm'}}),
    );
    assert.deepEqual(lay(entries), [item('a'), item('b')]);
  });

  it('never changes the items that the host gave', () => {
    const items = [item('a', {reactions: [{mark: 'thanks', mine: false, by: [], others: false}]}), item('b')];
    const before = structuredClone(items);
    lay([giving('x'), pending('reacted', {subject: 'a', data: {mark: 'thanks'}}), pending('edited', {subject: 'b', data: {message: 'm'}})], items);
    assert.deepEqual(items, before);
  });
});

describe('a draft', () => {
  const draft: KudosDraft = {to: [bilal, {kind: 'group', id: 'canteen', name: 'Canteen'}], message: 'For the soup.', audience: 'group'};

  it('states who, what and for whom, without names', () => {
    assert.deepEqual(given(draft), {
      to: [
        {kind: 'person', id: 'bilal'},
        {kind: 'group', id: 'canteen'},
      ],
      message: 'For the soup.',
      audience: 'group',
    });
  });

  it('comes back out of what it became', () => {
    assert.deepEqual(draftOf(pending('given', {data: given(draft), memo: {to: draft.to}})), draft);
    const nameless = draftOf(pending('given', {data: given(draft), memo: 'what an older version kept'}));
    assert.deepEqual(nameless.to, [
      {kind: 'person', id: 'bilal', name: 'bilal'},
      {kind: 'group', id: 'canteen', name: 'canteen'},
    ]);
  });
});

describe('boxes of fifty', () => {
  const numbers = (count: number) => Array.from({length: count}, (_, index) => index);

  it('hold all items in their order, none more than fifty', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (count, origin) => {
        const {boxes} = boxed(numbers(count), Math.min(origin, Math.max(0, count - 1)));
        assert.deepEqual(boxes.flat(), numbers(count));
        assert.ok(boxes.every((box) => box.length > 0 && box.length <= 50));
      }),
    );
  });

  it('stay as they are when new items come on top: only the first one changes', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 300}), fc.nat(120), (count, fresh) => {
        const items = numbers(count).map(String);
        const before = boxed(items, 0);
        const news = numbers(fresh).map((index) => `new ${index}`);
        const after = boxed([...news, ...items], fresh);
        const kept = new Map(after.boxes.map((box, index) => [after.first + index, box]));
        before.boxes.forEach((box, index) => assert.deepEqual(kept.get(before.first + index), box));
      }),
    );
  });

  it('are none for no items', () => assert.deepEqual(boxed([]).boxes, []));
});
