/** N1: what it costs to take a batch over HTTP, storage left out. */
import {batch, headers} from './batches.js';
import {alternate, median, two} from './measure.js';
import type {Row} from './measure.js';
import {startServers} from './servers.js';

const EVENTS = 20;
const REQUESTS = 300;
const AT_ONCE = 8;

export async function posts(): Promise<Row> {
  const servers = await startServers();
  try {
    /** Milliseconds of processor time that one request costs the server. */
    const cost = (url: string) => async () => {
      const bodies = Array.from({length: REQUESTS}, () => JSON.stringify(batch(EVENTS)));
      const before = await servers.usage();
      const sendOn = async (): Promise<void> => {
        for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
          const response = await fetch(url, {method: 'POST', headers, body});
          const {receipts} = (await response.json()) as {receipts: {status: string}[]};
          if (receipts.length !== EVENTS || receipts.some(({status}) => status !== 'stored')) throw new Error(`Not stored: ${response.status}`);
        }
      };
      await Promise.all(Array.from({length: AT_ONCE}, sendOn));
      return ((await servers.usage()).cpu - before.cpu) / REQUESTS;
    };
    const {ratio, samples} = await alternate(5, cost(`${servers.host}/hearth/v1/events`), cost(servers.floor));
    const own = median(samples.map(({candidate}) => candidate));
    return {
      name: 'N1',
      what: `POST of ${EVENTS} events into memory / node:http with JSON.parse, processor time`,
      goal: '>= 0.60',
      figure: `${two(1 / ratio)} (${two(own)} ms a request)`,
      isMet: 1 / ratio >= 0.6,
      samples,
    };
  } finally {
    servers.stop();
  }
}
