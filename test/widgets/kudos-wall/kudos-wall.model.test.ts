import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {PendingEvent} from '../../../src/client/host-connection.js';
import {createEvent} from '../../../src/protocol/cloud-event.js';
import type {KudosItem} from '../../../src/protocol/views/kudos.js';
import {boxed} from '../../../src/widgets/kudos-wall/kudos-boxes.js';
import {BOX} from '../../../src/widgets/kudos-wall/kudos-feed.js';
import {afterDraft, draftOf, given, linkOf, readWhole} from '../../../src/widgets/kudos-wall/kudos-wall.model.js';
import type {KudosDraft} from '../../../src/widgets/kudos-wall/kudos-wall.model.js';

const bilal = {kind: 'person', id: 'bilal', name: 'Bilal Haddad'} as const;

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

describe('an item, read whole', () => {
  const given_ = {version: 1, to: [bilal], message: 'm', valueIds: [], audience: 'group', state: 'live', reactions: []} as const;
  const item = (data: object) => ({id: 'a', type: 'kudos', at: '', by: null, can: [], data: {...given_, ...data}}) as unknown as KudosItem;

  it('has everything, where the host told nothing but its words', () => {
    const {data} = readWhole(item({}));
    assert.deepEqual([data.replies, data.moreReplies, data.audiences, data.keptBy, data.waits, data.reports], [[], false, [], [], [], []]);
  });

  it('leaves out what makes no sense', () => {
    const {data} = readWhole(
      item({replies: [1, {id: 'r', message: 'm', at: '', by: 7, can: 'all', waits: ['coffee']}], keptBy: 'all', consent: 'maybe'}),
    );
    assert.deepEqual(
      [data.replies.map(({id, by, can, waits}) => [id, by, can, waits]), data.keptBy, data.consent],
      [[['r', null, [], []]], [], undefined],
    );
  });

  it('is the very same for the very same item', () => {
    const one = item({});
    assert.equal(readWhole(one), readWhole(one));
  });
});

describe('a draft', () => {
  const draft: KudosDraft = {to: [bilal, {kind: 'group', id: 'canteen', name: 'Canteen'}], message: 'For the soup.', audience: 'group'};

  it('says what it is about, and in which language it is, where that is known', () => {
    const context = {kind: 'other', id: 'x', label: '  The new\u200B jetty ', url: 'intranet.example/jetty'} as const;
    const stated = given({...draft, context, lang: 'en'});
    assert.deepEqual(stated.context, {kind: 'other', id: 'x', label: 'The new jetty', url: 'https://intranet.example/jetty'});
    assert.equal(stated.lang, 'en');
    assert.deepEqual(draftOf(pending('given', {data: stated})).context, {...context, label: 'The new jetty', url: 'https://intranet.example/jetty'});
    assert.deepEqual(given({...draft, context: {...context, url: ' '}}).context, {kind: 'other', id: 'x', label: 'The new jetty'});
    assert.equal('context' in given({...draft, context: {...context, label: ' \u200B'}}), false, 'nothing was said in the end');
    assert.equal('lang' in given(draft), false);
  });

  it('goes on after an earlier one, and reaches nobody that one did not', () => {
    const chiara = {kind: 'person', id: 'chiara', name: 'Chiara'} as const;
    const later: KudosDraft = {to: [bilal, chiara], message: 'And for the bread.', audience: 'everyone'};
    assert.deepEqual(afterDraft({...draft, valueIds: ['ready']}, later), {
      to: [...draft.to, chiara],
      message: 'For the soup.\nAnd for the bread.',
      audience: 'group',
      valueIds: ['ready'],
    });
    assert.equal(afterDraft(undefined, later), later);
  });

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

  it('thanks whoever is in a group that it thanks with the group, once', () => {
    const [, canteen] = draft.to;
    const cook = {...bilal, groups: ['night-crew', 'canteen']};
    assert.deepEqual(given({...draft, to: [cook, canteen!]}).to, [{kind: 'group', id: 'canteen'}]);
    assert.deepEqual(given({...draft, to: [cook]}).to, [{kind: 'person', id: 'bilal'}]);
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

describe('boxes', () => {
  const numbers = (count: number) => Array.from({length: count}, (_, index) => index);

  it('hold all items in their order, none with too many', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (count, origin) => {
        const {boxes} = boxed(numbers(count), Math.min(origin, Math.max(0, count - 1)));
        assert.deepEqual(boxes.flat(), numbers(count));
        assert.ok(boxes.every((box) => box.length > 0 && box.length <= BOX));
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

describe('an address', () => {
  for (const [typed, address] of [
    ['https://intranet.example/a?b=c#d', 'https://intranet.example/a?b=c#d'],
    [' HTTP://Intranet.Example ', 'http://intranet.example/'],
    ['intranet.example/jetty', 'https://intranet.example/jetty'],
    ['localhost:4173/harbor', 'https://localhost:4173/harbor'],
    ['https://intranet.example/the jetty', 'https://intranet.example/the%20jetty'],
    ['https://the%20jetty', undefined],
    ['', undefined],
    ['the jetty', undefined],
    [`${'javascript'}:alert(1)`, undefined],
    ['data:text/html,x', undefined],
    ['mailto:ana@harbor.example', undefined],
    [`https://intranet.example/${'x'.repeat(2048)}`, undefined],
  ] as const) {
    it(`${address ? 'is made of' : 'is not made of'} “${typed.slice(0, 40)}”`, () => assert.equal(linkOf(typed), address));
  }
});
