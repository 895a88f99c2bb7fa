import {readChanges} from '../../protocol/stream.js';
import {PROTOCOL_VERSION} from '../../protocol/version.js';
import {TransportError} from '../transport.js';
import {pause} from './pause.js';
import type {Way} from './way.js';

/** For how many seconds the host waits for something to tell. Less than the time after which a request is given up. */
const PATIENCE = 12;
/** Milliseconds from one question to the next at least: something may answer at once each time, and where much happens the host does. */
const SHORTEST = 1000;
/** By how much more at most, at random: the pages of a whole company are told of a change at the same moment. */
const SPREAD = 500;

/** Asks the host again and again what has changed (`GET /v1/changes`): for where no stream comes through. */
export const askForChanges: Way = async ({transport, clock, url, cursor, hear, signal}) => {
  /** Whether the host cannot go on from where we are: then it says where to begin. */
  let isLost = false;
  for (let next = 0; !signal.aborted;) {
    const rest = next - clock.elapsed();
    if (rest > 0) await pause(rest, clock, signal).over;
    if (signal.aborted) break;
    next = clock.elapsed() + SHORTEST + clock.random() * SPREAD;
    try {
      const headers = {'hearth-version': PROTOCOL_VERSION};
      const reply = await transport.send(url('changes', {after: isLost ? undefined : cursor(), wait: `${PATIENCE}`}), {headers, signal});
      const answer = readChanges(reply.body);
      if (reply.status === 410 && !isLost) {
        isLost = true;
        continue;
      }
      if (reply.status !== 200 || !answer) return {why: 'refused', reply};
      for (const message of answer.messages) hear(message, undefined);
      hear(isLost ? {event: 'reset', data: {reason: 'expired'}} : undefined, answer.cursor);
      isLost = false;
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return {why: 'lost'};
    }
  }
  return {why: 'ended'};
};
