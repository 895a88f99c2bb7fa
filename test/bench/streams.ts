/** N4: many who look on. */
import {connect} from 'node:net';
import type {Socket} from 'node:net';
import {batch, headers} from './batches.js';
import {quantile, two} from './measure.js';
import type {Row} from './measure.js';
import {startServers} from './servers.js';

const CONNECTIONS = 5000;
const SECONDS = 20;
const AT_ONCE = 100;

/** What it costs a server to tell them. */
interface Cost {
  /** How many changes were told of all that should have been, each once to each of them. */
  delivered: number;
  /** How many were told again. */
  again: number;
  /** The part of a core that it takes. */
  cpu: number;
  /** Kilobytes for each of them. */
  memory: number;
  /** Milliseconds from the change to word of it. */
  delays: number[];
}

export async function streams(): Promise<Row> {
  const own = await costOf('host');
  const floor = await costOf('floor');
  const figure = [
    `${(own.delivered * 100).toFixed(2)} % of ${CONNECTIONS * SECONDS} delivered, ${own.again} twice`,
    `half within ${Math.round(quantile(own.delays, 0.5))} ms, 99 % within ${Math.round(quantile(own.delays, 0.99))} ms`,
    `${(own.cpu * 100).toFixed(1)} % of a core, ${two(own.cpu / floor.cpu)} of node:http alone (${(floor.cpu * 100).toFixed(1)} %)`,
    `${own.memory.toFixed(1)} KB each, ${two(own.memory / floor.memory)} of node:http alone (${floor.memory.toFixed(1)} KB)`,
  ];
  return {
    name: 'N4',
    what: `${CONNECTIONS} who look on, one change a second`,
    goal: '100 % delivered, none twice, <= 15 % of a core, <= 25 KB each',
    figure: figure.join('; '),
    isMet: own.delivered === 1 && own.again === 0 && own.cpu <= 0.15 && own.memory <= 25,
    samples: {own, floor},
  };
}

async function costOf(kind: 'host' | 'floor'): Promise<Cost> {
  const servers = await startServers();
  const sockets: Socket[] = [];
  try {
    const url = servers[kind];
    const before = await servers.usage(true);
    // One by one: what one of them is told twice makes up for nothing that another was not.
    const changes = new Array<number>(CONNECTIONS).fill(0);
    let posted = 0;
    const delays: number[] = [];
    const open = (index: number): Promise<void> =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
          socket.write(`GET /hearth/v1/stream?views=kudos&space=harbor HTTP/1.1\r\nHost: bench\r\nAuthorization: s${index}\r\n\r\n`),
        );
        sockets.push(socket);
        socket.setEncoding('latin1').on('error', reject);
        socket.on('data', (text: string) => {
          const told = text.split('event: change').length - 1;
          if (told > 0) delays.push(performance.now() - posted);
          changes[index]! += told;
          if (text.includes('event: hello')) resolve();
        });
      });
    for (let index = 0; index < CONNECTIONS; index += AT_ONCE) await Promise.all(Array.from({length: AT_ONCE}, (_, place) => open(index + place)));
    const opened = await servers.usage(true);
    const began = performance.now();
    for (let second = 0; second < SECONDS; second++) {
      posted = performance.now();
      const response = await fetch(`${url}/hearth/v1/events`, {method: 'POST', headers, body: JSON.stringify(batch(1))});
      if (response.status !== 200) throw new Error(`The host answered ${response.status}.`);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + (second + 1) * 1000 - performance.now())));
    }
    const ended = await servers.usage();
    return {
      delivered: changes.reduce((sum, count) => sum + Math.min(count, SECONDS), 0) / (CONNECTIONS * SECONDS),
      again: changes.reduce((sum, count) => sum + Math.max(0, count - SECONDS), 0),
      cpu: (ended.cpu - opened.cpu) / (performance.now() - began),
      memory: (opened.memory - before.memory) / CONNECTIONS / 1024,
      delays,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
    servers.stop();
  }
}
