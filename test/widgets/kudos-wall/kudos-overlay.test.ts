import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PendingEvent} from '../../../src/client/host-connection.js';
import {createEvent} from '../../../src/protocol/cloud-event.js';
import type {KudosItem} from '../../../src/protocol/views/kudos.js';
import type {KudosMore} from '../../../src/protocol/views/kudos-more.js';
import {overlay} from '../../../src/widgets/kudos-wall/kudos-overlay.js';
import {readWhole} from '../../../src/widgets/kudos-wall/kudos-wall.model.js';
import type {WallItem} from '../../../src/widgets/kudos-wall/kudos-wall.model.js';

const me = {id: 'ana', name: 'Ana Ferreira'};
const bilal = {kind: 'person', id: 'bilal', name: 'Bilal Haddad'} as const;

const item = (id: string, data: Partial<KudosItem['data'] & KudosMore> = {}, can = ['react']): WallItem =>
  readWhole({
    id,
    type: 'kudos',
    at: '2026-05-20T12:00:00Z',
    by: {id: 'chiara', name: 'Chiara Bonetti'},
    data: {version: 3, to: [bilal], message: `words of ${id}`, valueIds: [], audience: 'group', state: 'live', reactions: [], ...data},
    can,
  });

const reply = (id: string, can: string[] = []) => ({id, by: bilal, at: '2026-05-20T13:00:00Z', message: `reply ${id}`, can});

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

const lay = (entries: PendingEvent[], items = [item('a'), item('b')], cursor = '10') => overlay(items, entries, {cursor, me, takesNew: true});
const idsOf = (items: {id: string}[]) => items.map(({id}) => id);

describe('what a person did, laid over what the host has', () => {
  it('is nothing where they did nothing: the very same items', () => {
    const items = [item('a')];
    assert.equal(overlay(items, [], {cursor: '0', me, takesNew: true}), items);
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

  it('shows an id in place of a name that nobody kept', () => {
    const [x] = overlay([], [giving('x', {memo: undefined})], {cursor: '0', me, takesNew: true});
    assert.deepEqual([x!.by, x!.data.to], [me, [{kind: 'person', id: 'bilal', name: 'bilal'}]]);
  });

  it('changes words, and says that they were', () => {
    const edited = pending('edited', {subject: 'a', data: {version: 3, message: 'new words', valueIds: []}});
    const [waits] = lay([edited]);
    assert.deepEqual([waits!.data.message, waits!.data.version, waits!.local, waits!.can], ['new words', 4, edited, []]);
    assert.ok(waits!.data.editedAt);
    const [a] = lay([{...edited, status: 'accepted'}]);
    assert.deepEqual([a!.data.message, a!.data.version, a!.local, a!.can], ['new words', 4, undefined, ['react']]);
  });

  it('leaves the old words where new ones were refused, with what was refused beside them', () => {
    const refused = pending('edited', {subject: 'a', data: {version: 3, message: 'new words', valueIds: []}, status: 'parked'});
    const [a] = lay([refused]);
    assert.deepEqual([a!.data.message, a!.local], ['words of a', refused]);
  });

  it('takes away what was taken back, unless that was refused', () => {
    assert.deepEqual(idsOf(lay([pending('withdrawn', {subject: 'a', status: 'accepted'})])), ['b']);
    const [waits] = lay([pending('withdrawn', {subject: 'a'})]);
    assert.deepEqual([waits!.id, waits!.local?.status, waits!.can], ['a', 'queued', []], 'others still see it');
    const given = new Set(['a']);
    assert.deepEqual(idsOf(overlay([item('a')], [pending('withdrawn', {subject: 'a'})], {cursor: '0', me, takesNew: true, givenUp: given})), []);
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
    assert.deepEqual(idsOf(lay([...entries, pending('withdrawn', {subject: 'x', status: 'accepted'})])), ['a', 'b']);
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
    const entries = ['reported', 'edited', 'withdrawn', 'reacted', 'replied', 'consent_set', 'unheard_of'].map((type) =>
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

  it('puts new thanks on no view of something else', () => {
    assert.deepEqual(idsOf(overlay([item('a')], [giving('x')], {cursor: '0', me, takesNew: false})), ['a']);
  });

  it('puts a reply below, with its author, and lets it be taken back as soon as the host has it', () => {
    const items = [item('a', {replies: [reply('r')]})];
    const said = (entry: Entry = {}) => pending('replied', {subject: 'a', id: 'new', data: {message: 'Gladly.'}, ...entry});
    const [queued] = lay([said()], items);
    assert.deepEqual(idsOf(queued!.data.replies), ['r', 'new']);
    assert.deepEqual([queued!.data.replies[1]!.by, queued!.data.replies[1]!.local?.status, queued!.data.replies[1]!.can], [me, 'queued', []]);
    const [accepted] = lay([said({status: 'accepted', cursor: '11'})], items);
    assert.deepEqual([accepted!.data.replies[1]!.local, accepted!.data.replies[1]!.can], [undefined, ['withdraw']]);
    const [refused] = lay([said({status: 'parked'})], items);
    assert.equal(refused!.data.replies[1]!.local?.status, 'parked', 'refused words stay in sight');
    const back = (status: 'queued' | 'accepted') => lay([pending('reply_withdrawn', {subject: 'a', data: {replyId: 'r'}, status})], items)[0]!;
    assert.deepEqual(idsOf(back('accepted').data.replies), []);
    assert.deepEqual(back('queued').data.replies.map(({local, can}) => [local?.status, can]), [['queued', []]], 'others still see it'); // oxfmt-ignore
  });

  it('shows what a recipient chose, unless that was refused', () => {
    const chosen = (status: 'queued' | 'parked' | 'accepted') =>
      lay([pending('visibility_set', {subject: 'a', data: {audience: 'recipient'}, status})])[0]!;
    assert.deepEqual([chosen('accepted').data.audience, chosen('parked').data.audience], ['recipient', 'group']);
    const asked = [item('a', {consent: 'asked'})];
    const agreed = (status: 'queued' | 'accepted') => lay([pending('consent_set', {subject: 'a', data: {decision: 'accept'}, status})], asked)[0]!;
    assert.equal(agreed('accepted').data.consent, 'accept');
    for (const waits of [chosen('queued'), agreed('queued')]) assert.equal(waits.local?.status, 'queued', 'it is not so before the host has it');
    assert.deepEqual([chosen('queued').data.audience, agreed('queued').data.consent], ['group', undefined]);
  });

  it('offers no second report and no second appeal of the same words', () => {
    const items = [item('a', {replies: [reply('r', ['report', 'moderate'])]}, ['report', 'appeal'])];
    const report = pending('reported', {subject: 'a', data: {reason: 'other'}, status: 'accepted'});
    assert.deepEqual(lay([report], items)[0]!.can, ['appeal']);
    const ofReply = pending('reported', {subject: 'a', data: {reason: 'other', replyId: 'r'}, status: 'accepted'});
    assert.deepEqual(lay([ofReply], items)[0]!.data.replies[0]!.can, ['moderate']);
    const appeal = pending('appealed', {subject: 'a', data: {note: 'please'}, status: 'accepted'});
    const [appealed] = lay([appeal], items);
    assert.deepEqual([appealed!.can, appealed!.data.appeal], [['report'], 'open']);
    const [waits] = lay([{...appeal, status: 'queued'}], items);
    assert.deepEqual([waits!.can, waits!.data.appeal, waits!.local?.status], [[], undefined, 'queued'], 'nobody has been asked yet');
    const [refused] = lay([{...report, status: 'parked'}], items);
    assert.deepEqual([refused!.can, refused!.local?.status], [['report', 'appeal'], 'parked'], 'a refused note stays in sight');
  });

  it('takes away what a moderator has decided on', () => {
    const items = [item('a', {replies: [reply('r')]}), item('b')];
    const decided = (type: string, data: object) =>
      lay([{...pending('given'), status: 'accepted', event: {...pending('given').event, type, subject: 'a', data}}], items);
    assert.deepEqual(idsOf(decided('hearth.moderation.hidden.v1', {reason: 'no'})), ['b']);
    const [a] = decided('hearth.moderation.approved.v1', {replyId: 'r'});
    assert.deepEqual(a!.data.replies, []);
  });
});
