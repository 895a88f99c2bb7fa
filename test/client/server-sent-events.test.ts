import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readEvents} from '../../src/client/live/server-sent-events.js';
import type {ServerSentEvent} from '../../src/client/live/server-sent-events.js';

const never = new AbortController().signal;

/** What is read of a text that arrives in pieces, cut after these bytes. */
async function read(text: string, cuts: readonly number[] = []): Promise<ServerSentEvent[]> {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let from = 0;
      for (const end of ends) {
        controller.enqueue(bytes.slice(from, end));
        from = end;
      }
      controller.close();
    },
  });
  const events: ServerSentEvent[] = [];
  for await (const event of readEvents(stream, () => {}, never)) events.push(event);
  return events;
}

test('Events have a type, data and the last id', async () => {
  const text = 'id: 7\nevent: change\ndata: {"a":1}\n\n: a comment\n\ndata: one\ndata:two\ndata\n\nid\n\nretry: 5\nevent: none\n\ndata: half';
  assert.deepEqual(await read(text), [
    {event: 'change', data: '{"a":1}', id: '7'},
    {event: 'message', data: 'one\ntwo\n', id: '7'},
    {event: 'message', data: '', id: ''},
  ]);
});

test('An id alone moves on', async () => {
  assert.deepEqual(await read('id: 8\n: still here\n\n'), [{event: 'message', data: '', id: '8'}]);
});

test('However the text is cut and whichever way lines end, the same is read', async () => {
  const text = 'id: 1\nevent: é\ndata: 김은지\n\nid: 2\ndata: a\ndata: b\n\n';
  const expected = await read(text);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('\n', '\r\n', '\r'), fc.array(fc.nat(200), {maxLength: 8}), async (end, cuts) => {
      // What ends in a lone carriage return may go on with a line feed, so that a stream that ends there is not at its end.
      assert.deepEqual(await read(`${text.replaceAll('\n', end)}${end === '\r' ? ':' : ''}`, cuts), expected);
    }),
  );
});

test('Whoever reads can end it, whether the stream heeds that or not', async () => {
  const stop = new AbortController();
  let cancelled = 0;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: x\n\n')),
    cancel: () => void cancelled++,
  });
  const events = [];
  setTimeout(() => stop.abort(), 20);
  for await (const event of readEvents(stream, () => {}, stop.signal)) events.push(event.data);
  assert.deepEqual([events, cancelled], [['x'], 1]);
});
