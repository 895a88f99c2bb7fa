import {readChanges} from '../../protocol/stream.js';
import {PROTOCOL_VERSION} from '../../protocol/version.js';
import {TransportError} from '../transport.js';
import type {Way} from './way.js';

/** For how many seconds the host waits for something to tell. Less than the time after which a request is given up. */
const WAIT = 12;

/** Asks the host again and again what has changed (`GET /v1/changes`): for where no stream comes through. */
export const askForChanges: Way = async ({transport, url, cursor, hear, signal}) => {
  /** Whether the host cannot go on from where we are: then it says where to begin. */
  let isLost = false;
  while (!signal.aborted) {
    try {
      const headers = {'hearth-version': PROTOCOL_VERSION};
      const reply = await transport.send(url('changes', {after: isLost ? undefined : cursor(), wait: `${WAIT}`}), {headers, signal});
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
