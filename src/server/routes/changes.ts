import type {ChangesBody} from '../../protocol/stream.js';
import {jsonResponse} from '../http/json-response.js';
import {ProblemError} from '../http/problem.js';
import {invalidParameter, readPosition} from '../http/query.js';
import type {Answer} from '../http/resource.js';
import {slowDown} from '../http/sender.js';
import {lookOf, readWanted} from '../live/look.js';
import {Subscriber} from '../live/subscriber.js';
import type {Services} from '../services.js';

/** For how many seconds an answer waits for something to tell, where the client does not say, and at most. */
const WAIT = 25;

/** `GET /v1/changes`: the same as the stream tells, for whoever cannot read one: answers as soon as there is something, or when it is time. */
export function awaitChanges(services: Services): Answer {
  return async (context) => {
    const request = context.req.raw;
    const query = new URL(request.url).searchParams;
    const wanted = readWanted(query);
    const after = readPosition(query.get('after'));
    const wait = readWait(query.get('wait'));
    const look = await lookOf(request, wanted, services);
    slowDown(services.reads.take(look.person));
    if (look.places.size === 0) throw new ProblemError('not-found');
    const {live} = services;
    let spread = 0;
    const waiting = new Waiting(request.signal);
    const subscriber = new Subscriber(look, (milliseconds) => {
      spread = milliseconds;
      waiting.end();
    });
    const release = live.admit(look.person, () => waiting.end());
    try {
      const {cursor, reset} = await live.feed.join(subscriber, after);
      if (reset) throw new ProblemError('cursor-expired');
      // Whoever does not say where they are wants to know where to begin.
      if (after !== undefined && subscriber.isUpToDate) await waiting.for(wait);
      const told = after === undefined || subscriber.isUpToDate ? [] : subscriber.take(live.feed.cursor, spread);
      return jsonResponse(context, {messages: told, cursor: after === undefined ? cursor : live.feed.cursor} satisfies ChangesBody);
    } finally {
      live.feed.leave(subscriber);
      release();
    }
  };
}

function readWait(value: string | null): number {
  if (value === null) return WAIT;
  const seconds = /^\d{1,2}$/.test(value) ? Number(value) : Infinity;
  if (seconds > WAIT) throw invalidParameter('wait', 'range');
  return seconds;
}

/** A wait that can be ended, and ends when whoever asked has gone. */
class Waiting {
  end = (): void => {
    this.#isOver = true;
  };
  #isOver = false;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.end());
  }

  /** Waits for so many seconds at most. */
  async for(seconds: number): Promise<void> {
    if (this.#isOver) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.end = resolve;
      timer = setTimeout(resolve, seconds * 1000);
    });
    clearTimeout(timer);
  }
}
