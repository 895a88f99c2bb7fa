import {HTTP} from 'cloudevents';
import type {CloudEvent as SdkEvent} from 'cloudevents';
import validateOfficially from 'cloudevents/dist/schema/v1.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {BATCH_MEDIA_TYPE, createEvent, newId} from '../../src/protocol/cloud-event.js';
import type {EventDraft} from '../../src/protocol/cloud-event.js';
import {validateEvent} from '../../src/protocol/validate.js';

const NOW = Date.UTC(2025, 2, 12, 12);
const context = {space: 'harbor', source: 'urn:hearth:test', now: NOW};

const drafts: EventDraft[] = [
  {
    type: 'hearth.kudos.given.v1',
    data: {
      to: [{kind: 'person', id: 'bilal'}],
      message: 'Ευχαριστώ! 👩‍👩‍👧 <b>"\\',
      audience: 'everyone',
      valueIds: ['care'],
      context: {kind: 'help', id: 'h1', label: 'The move', url: 'https://intranet.example/move'},
      lang: 'el',
    },
  },
  {type: 'hearth.kudos.edited.v1', subject: 'k1', data: {version: 1, message: 'Thanks'}},
  {type: 'hearth.kudos.withdrawn.v1', subject: 'k1', data: {}},
  {type: 'hearth.kudos.reacted.v1', subject: 'k1', data: {mark: 'thanks'}},
  {type: 'hearth.kudos.unreacted.v1', subject: 'k1', data: {mark: 'thanks'}},
];

describe('createEvent', () => {
  it('makes events that the official JSON Schema of CloudEvents accepts, and so does our own validation', () => {
    for (const draft of drafts) {
      const event: unknown = JSON.parse(JSON.stringify(createEvent(draft, {...context, lifetime: 1000})));
      assert.equal(validateOfficially(event), true, JSON.stringify(event));
      const validation = validateEvent(event);
      assert.equal(validation.ok, true, JSON.stringify(validation));
      assert.equal(validateOfficially(validation.ok && validation.event), true);
    }
  });

  it('makes batches that the SDK of CloudEvents reads as they were meant', () => {
    const events = drafts.map((draft) => createEvent(draft, {...context, lifetime: 60_000}));
    const read = HTTP.toEvent({headers: {'content-type': BATCH_MEDIA_TYPE}, body: JSON.stringify(events)}) as SdkEvent<unknown>[];
    assert.equal(read.length, events.length);
    for (const [index, event] of events.entries()) {
      const parsed = read[index]!;
      assert.deepEqual(
        [parsed.id, parsed.source, parsed.type, parsed.time, parsed.subject, parsed['space'], parsed['expirytime'], parsed.data],
        [event.id, event.source, event.type, event.time, event.subject, event.space, event.expirytime, event.data],
      );
      assert.equal(parsed.validate(), true);
    }
  });

  it('names only attributes that CloudEvents allows', () => {
    for (const name of Object.keys(createEvent(drafts[0]!, {...context, lifetime: 1}))) assert.match(name, /^[a-z0-9]{1,20}$/);
  });

  it('gives a new thing the id of its event, and leaves other subjects alone', () => {
    const [given, edited] = [createEvent(drafts[0]!, context), createEvent(drafts[1]!, context)];
    assert.equal(given.subject, given.id);
    assert.equal(edited.subject, 'k1');
    assert.equal(createEvent({...drafts[0]!, id: 'mine'}, context).subject, 'mine');
    assert.equal(createEvent({...drafts[0]!, space: 'orchard'}, context).space, 'orchard');
    assert.equal('expirytime' in given, false);
  });

  it('never makes one id twice', () => {
    const ids = new Set(Array.from({length: 10_000}, newId));
    assert.equal(ids.size, 10_000);
    for (const id of [...ids].slice(0, 100)) assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('validateEvent', () => {
  const event = createEvent(drafts[0]!, context);
  const faults = (change: Record<string, unknown>): unknown => {
    const validation = validateEvent({...event, ...change});
    return validation.ok ? 'ok' : [validation.code, ...validation.errors.map(({pointer, code}) => `${pointer} ${code}`)];
  };

  it('says what is wrong with an envelope, and where', () => {
    const table: [Record<string, unknown>, unknown][] = [
      [{}, 'ok'],
      [{id: ''}, ['invalid', '/id empty']],
      [{id: 'x'.repeat(129)}, ['invalid', '/id too-long']],
      [{id: 'a\u0000b'}, ['invalid', '/id characters']],
      [{id: '\ud800'}, ['invalid', '/id characters']],
      [{id: 1}, ['invalid', '/id type']],
      [{id: undefined}, ['invalid', '/id required']],
      [{source: 'with space'}, ['invalid', '/source uri-reference']],
      [{source: 'x'.repeat(257)}, ['invalid', '/source too-long']],
      [{specversion: '0.3'}, ['invalid', '/specversion specversion']],
      [{time: 'yesterday'}, ['invalid', '/time timestamp']],
      [{time: '2025-13-01T00:00:00Z'}, ['invalid', '/time timestamp']],
      [{time: '2025-02-03T04:05:06.789+02:00'}, 'ok'],
      [{space: ''}, ['invalid', '/space empty']],
      [{data: undefined}, ['invalid', '/data object']],
      [{data: []}, ['invalid', '/data object']],
      [{data: 'x'}, ['invalid', '/data object']],
      [{datacontenttype: 'text/plain'}, ['invalid', '/datacontenttype datacontenttype']],
      [{traceparent: '00-x'}, ['invalid', '/traceparent traceparent']],
      [{type: 'hearth.kudos.sung.v1'}, ['unknown-type', '/type unknown-type']],
      [{type: 'toString'}, ['unknown-type', '/type unknown-type']],
      [{authid: 'x', sequence: '1'}, ['reserved-attribute', '/authid reserved', '/sequence reserved']],
    ];
    for (const [change, expected] of table) assert.deepEqual(faults(change), expected, JSON.stringify(change));
  });

  it('drops attributes that it does not know', () => {
    const validation = validateEvent({...event, actor: 'somebody'});
    assert.equal(validation.ok && 'actor' in validation.event, false);
  });

  it('takes whatever comes without throwing, and accepts nothing by chance', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => assert.equal(validateEvent(value).ok, false)),
      {numRuns: 1000},
    );
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const validation = validateEvent({...event, data});
        assert.equal(validation.ok, false);
      }),
      {numRuns: 1000},
    );
  });
});
