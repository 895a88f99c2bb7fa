import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readKudosMore} from '../../src/protocol/views/kudos-more.js';
import {readQueuedKudos} from '../../src/protocol/views/moderation.js';
import {parseView} from '../../src/protocol/views/view.js';

const reply = {id: 'r1', by: {id: 'bo', name: 'Bo'}, at: '2025-03-12T12:00:00.000Z', message: 'Gladly', state: 'hidden', reason: 'Off topic', can: ['appeal']}; // oxfmt-ignore
const more = {
  context: {kind: 'goal', id: 'g', label: 'Jetty', url: 'https://intranet.example/g'},
  occasion: {title: 'Ten years', revealAt: '2025-03-20T09:00:00.000Z'},
  replies: [reply],
  moreReplies: true,
  consent: 'asked',
  audiences: ['everyone', 'group', 'recipient'],
  keptBy: [{id: 'bo', name: 'Bo'}],
  reason: 'Off topic',
  appeal: 'open',
};
const queued = {version: 1, to: [{kind: 'person', id: 'bo', name: 'Bo'}], message: 'x', waits: ['reported'], reports: [{reason: 'private', at: ''}]};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readKudosMore', () => {
  it('reads what a kudos tells beside its words', () => {
    assert.deepEqual(plain(readKudosMore(more)), more);
  });

  it('reads what an older host does not tell as nothing', () => {
    assert.deepEqual(plain(readKudosMore({})), {replies: [], moreReplies: false, audiences: [], keptBy: []});
  });

  it('leaves out what makes no sense and keeps the rest', () => {
    const bad = [null, 1, {}, {id: 'r'}, {message: 'x'}, {...reply, state: 'boiling'}];
    const read = readKudosMore({
      replies: [...bad, reply],
      moreReplies: 1,
      consent: 'perhaps',
      audiences: ['aliens', 'group'],
      keptBy: [{}],
      appeal: true,
      context: {kind: 'x'},
      occasion: {revealAt: '2025-03-20T09:00:00.000Z'},
    });
    assert.deepEqual(plain(read), {replies: [reply], moreReplies: false, audiences: ['group'], keptBy: []});
  });
});

describe('readKudosMore, of an occasion', () => {
  it('reads one that is no secret, and none without a title', () => {
    const read = (occasion: unknown): unknown => plain(readKudosMore({occasion}).occasion ?? null);
    assert.deepEqual(read({title: 'Ten years'}), {title: 'Ten years'});
    assert.deepEqual(read({title: 'Ten years', revealAt: 5, colour: 'x'}), {title: 'Ten years'});
    for (const wrong of [null, 'Ten years', [], {}, {title: ''}, {title: 5}]) assert.equal(read(wrong), null);
  });
});

describe('readQueuedKudos', () => {
  it('reads what waits for a moderator, also where nothing is said of reasons that are not known', () => {
    const odd = {reason: 'of the future', note: 'n', at: 't'};
    const data = {
      ...queued,
      reports: [...queued.reports, odd, {}, null],
      waits: ['reported', 'sleeping'],
      replies: [{...reply, waits: ['appealed'], reports: [], appealNote: 'Please'}],
    };
    const {view, skipped} = parseView({items: [{id: 'k', data}, {id: 'bad', data: {waits: []}}]}, readQueuedKudos); // oxfmt-ignore
    assert.equal(skipped, 1);
    const [item] = view.items;
    assert.deepEqual(item?.data.waits, ['reported']);
    assert.deepEqual(plain(item?.data.reports), [{reason: 'private', at: ''}, odd]);
    assert.deepEqual(item?.data.replies.map(({id, waits, appealNote}) => [id, waits, appealNote]), [['r1', ['appealed'], 'Please']]); // oxfmt-ignore
  });

  it('takes whatever comes and throws nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys({...more, ...queued})), fc.anything()), (data) => {
        readKudosMore(data);
        readQueuedKudos({...queued, ...data});
      }),
    );
  });
});
