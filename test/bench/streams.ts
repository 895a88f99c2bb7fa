/** N4: many who look on. */
import {connect} from 'node:net';
import type {Socket} from 'node:net';
import {batch, headers} from './batches.js';
import {quantile} from './measure.js';
import type {Row} from './measure.js';
import {startServers} from './servers.js';

const CONNECTIONS = 5000;
const SECONDS = 20;
const AT_ONCE = 100;

export async function streams(): Promise<Row> {
  const servers = await startServers();
  const sockets: Socket[] = [];
  try {
    const port = Number(new URL(servers.host).port);
    const before = await servers.usage(true);
    let hellos = 0;
    let changes = 0;
    let posted = 0;
    const delays: number[] = [];
    const open = (index: number): Promise<void> =>
      new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(
            `GET /hearth/v1/stream?views=kudos&space=harbor HTTP/1.1\r\nHost: bench\r\nAuthorization: s${index}\r\nHearth-Version: 1.0\r\n\r\n`,
          ),
        );
        sockets.push(socket);
        socket.setEncoding('latin1').on('error', reject);
        socket.on('data', (text: string) => {
          const told = text.split('event: change').length - 1;
          if (told > 0) delays.push(performance.now() - posted);
          changes += told;
          if (text.includes('event: hello')) {
            hellos++;
            resolve();
          }
        });
      });
    for (let index = 0; index < CONNECTIONS; index += AT_ONCE) await Promise.all(Array.from({length: AT_ONCE}, (_, place) => open(index + place)));
    const opened = await servers.usage(true);
    const began = performance.now();
    for (let second = 0; second < SECONDS; second++) {
      posted = performance.now();
      const response = await fetch(`${servers.host}/hearth/v1/events`, {method: 'POST', headers, body: JSON.stringify(batch(1))});
      if (response.status !== 200) throw new Error(`The host answered ${response.status}.`);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + (second + 1) * 1000 - performance.now())));
    }
    const ended = await servers.usage();
    const cpu = (ended.cpu - opened.cpu) / (performance.now() - began);
    const each = (opened.memory - before.memory) / CONNECTIONS / 1024;
    const delivered = changes / (CONNECTIONS * SECONDS);
    return {
      name: 'N4',
      what: `${CONNECTIONS} who look on, one change a second`,
      goal: '100 % delivered, <= 15 % of a core, <= 25 KB each',
      figure: `${(delivered * 100).toFixed(2)} % of ${CONNECTIONS * SECONDS} delivered, ${(cpu * 100).toFixed(1)} % of a core, ${each.toFixed(1)} KB each; half within ${Math.round(quantile(delays, 0.5))} ms, 99 % within ${Math.round(quantile(delays, 0.99))} ms`,
      isMet: hellos === CONNECTIONS && delivered === 1 && cpu <= 0.15 && each <= 25,
      samples: {hellos, changes, cpu, each},
    };
  } finally {
    for (const socket of sockets) socket.destroy();
    servers.stop();
  }
}
