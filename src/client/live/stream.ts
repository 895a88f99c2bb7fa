import {readMessage, STREAM_MEDIA_TYPE} from '../../protocol/stream.js';
import {PROTOCOL_VERSION} from '../../protocol/version.js';
import {TransportError} from '../transport.js';
import {readEvents} from './server-sent-events.js';
import type {Outcome, Way} from './way.js';

/** How long the first message may take, in milliseconds. Something that collects what comes before it passes it on keeps all of it. */
const FIRST = 10_000;
/** How often the host shows that it is alive, where it does not say. In milliseconds. */
const HEARTBEAT = 20_000;

/** Listens to a stream of the host (`GET /v1/stream`). */
export const listenToStream: Way = async ({transport, clock, url, cursor, hear, signal}) => {
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end, {signal: stop.signal});
  if (signal.aborted) end();
  let outcome: Outcome = {why: 'lost'};
  let heartbeat = 0;
  let timer: unknown;
  const watch = () => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(
      () => {
        if (!heartbeat) outcome = {why: 'silent'};
        end();
      },
      heartbeat ? 2 * heartbeat : FIRST,
    );
  };
  try {
    const headers = {'hearth-version': PROTOCOL_VERSION, accept: STREAM_MEDIA_TYPE};
    const reply = await transport.open(url('stream', {after: cursor()}), {headers, signal: stop.signal});
    const {body} = reply.response;
    if (reply.status !== 200 || reply.type !== STREAM_MEDIA_TYPE || !body) return {why: 'refused', reply};
    watch();
    for await (const {event, data, id} of readEvents(body, watch, stop.signal)) {
      const message = readMessage(event, parsed(data));
      if (message?.event === 'hello') {
        heartbeat = message.data.heartbeat || HEARTBEAT;
        watch();
      }
      if (message?.event === 'bye') return {why: 'ended', after: message.data.after};
      hear(message, id);
    }
    return stop.signal.aborted ? outcome : {why: 'ended'};
  } catch (error) {
    if (!signal.aborted && !stop.signal.aborted && !(error instanceof TransportError) && !(error instanceof TypeError)) throw error;
    return outcome;
  } finally {
    clock.clearTimeout(timer);
    end();
  }
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no message of ours.
    return undefined;
  }
}
