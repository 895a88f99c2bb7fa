import type {LiveMessage} from '../../protocol/stream.js';
import type {Beginning} from './feed.js';
import {lookOf} from './look.js';
import type {Look, Wanted} from './look.js';
import {Subscriber} from './subscriber.js';
import type {Services} from '../services.js';
import {bodyOf} from '../http/outlet.js';
import type {Outlet} from '../http/outlet.js';
import {ProblemError} from '../http/problem.js';

/** Bytes that wait for a slow reader before messages are held back. What is held back is told together, so that it never grows. */
const BUFFER = 65_536;
/** When whoever is sent away comes back, in milliseconds: at random between these. */
const BACK = [1000, 5000] as const;

const encoder = new TextEncoder();

const blockOf = ({event, data}: LiveMessage, id?: string): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

let lastText = '';
let lastBytes = new Uint8Array();

/** The bytes of a text. What is told to thousands at the same moment is the same for nearly all of them. */
function bytesOf(text: string): Uint8Array {
  if (text !== lastText) {
    lastText = text;
    lastBytes = encoder.encode(text);
  }
  return lastBytes;
}

/** One stream of messages to one person, as its body. */
export function openStream(request: Request, look: Look, wanted: Wanted, after: string | undefined, services: Services): ReadableStream<Uint8Array> {
  const {
    live,
    store,
    limits: {heartbeat},
  } = services;
  let outlet: Outlet | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  let hasBegun = false;
  /** Over how long those should spread who are told what is held back. */
  let spread = 0;

  const send = (text: string) => outlet?.write(bytesOf(text));
  const tell = (message: LiveMessage, id?: string) => send(blockOf(message, id));
  const isBehind = () => (outlet?.waiting() ?? 0) >= BUFFER;
  const subscriber = new Subscriber(look, (milliseconds) => {
    spread = Math.max(spread, milliseconds);
    tellUntold();
  });

  function tellUntold(): void {
    if (isOver || !hasBegun || subscriber.isUpToDate || isBehind()) return;
    const {cursor} = live.feed;
    const messages = subscriber.take(cursor, spread);
    // Whoever has the position has heard everything up to it: it comes with the last of them.
    for (const message of messages) tell(message, message === messages.at(-1) ? cursor : undefined);
    spread = 0;
  }

  function begin({cursor, oldest, reset}: Beginning): void {
    tell({event: 'hello', data: {cursor, oldest, epoch: store.epoch, heartbeat}}, reset || !subscriber.isUpToDate ? undefined : cursor);
    if (reset) tell({event: 'reset', data: {reason: reset}}, cursor);
    hasBegun = true;
    tellUntold();
    timer = setTimeout(() => void beat(), heartbeat);
  }

  async function beat(): Promise<void> {
    try {
      live.feed.turn(subscriber, await lookOf(request, wanted, services));
    } catch (error) {
      // Whoever is signed out, or cannot be known, is told nothing more. They may ask again.
      if (!(error instanceof ProblemError)) live.onError(error);
      return end();
    }
    if (isOver) return;
    // The position goes along: whoever heard nothing for long need not begin from long ago.
    if (!isBehind()) send(subscriber.isUpToDate ? `id: ${live.feed.cursor}\n: still here\n\n` : ': still here\n\n');
    timer = setTimeout(() => void beat(), heartbeat);
  }

  function leave(): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    live.feed.leave(subscriber);
    release();
  }

  function end(): void {
    if (isOver) return;
    leave();
    outlet?.close();
  }

  const release = live.admit(look.person, () => {
    if (!isOver) tell({event: 'bye', data: {after: Math.round(BACK[0] + Math.random() * (BACK[1] - BACK[0]))}});
    end();
  });
  request.signal.addEventListener('abort', end, {once: true});
  return bodyOf({
    async open(own) {
      outlet = own;
      // They may have gone before anybody listened for that.
      if (isOver) return own.close();
      if (request.signal.aborted) return end();
      try {
        const beginning = await live.feed.join(subscriber, after);
        // Whoever left meanwhile left before they had joined.
        if (isOver) live.feed.leave(subscriber);
        else begin(beginning);
      } catch (error) {
        live.onError(error);
        end();
      }
    },
    drained: tellUntold,
    leave,
  });
}
