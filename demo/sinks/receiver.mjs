// @ts-check
/**
 * A receiver of web hooks, with nothing but Node. It consents to the host that it knows, takes what that has signed, and prints one line for
 * each event.
 *
 *     SECRET=whsec_... node demo/sinks/receiver.mjs
 *
 * `PORT` (8787) is where it listens, `SECRET` what messages are signed with (several, parted by spaces), `HOST_NAME` who may post (`intranet.example`).
 */
import {createServer} from 'node:http';
import {isSigned} from './signature.mjs';

/** Bytes of a message that it reads: a batch of 50 events of 64 KiB, and some. */
const MOST = 4 * 1024 * 1024;

const {PORT = '8787', SECRET = '', HOST_NAME = 'intranet.example'} = process.env;
const secrets = SECRET.split(' ').filter(Boolean);
if (secrets.length === 0) {
  console.error('SECRET is missing: without one anybody could post here. `openssl rand -base64 32` makes one; put whsec_ before it.');
  process.exit(1);
}

/** Up to where each log was read: the same event may come again, where the host could not hear that it was taken. */
const positions = new Map();

const server = createServer(async (request, response) => {
  const {method, headers} = request;
  if (method === 'OPTIONS') {
    const origin = headers['webhook-request-origin'];
    // Whoever else asks is told nothing, and so does not post.
    response.writeHead(200, origin === HOST_NAME ? {'WebHook-Allowed-Origin': HOST_NAME} : {}).end();
    return;
  }
  if (method !== 'POST') return void response.writeHead(405, {Allow: 'OPTIONS, POST'}).end();
  const body = await read(request);
  if (body === undefined) return void response.writeHead(413, {Connection: 'close'}).end();
  if (!isSigned({headers, body}, secrets)) return void response.writeHead(401).end();
  try {
    /** @type {unknown} */
    const message = JSON.parse(body);
    for (const event of Array.isArray(message) ? message : [message]) take(event, String(headers['webhook-id']));
    response.writeHead(204).end();
  } catch (error) {
    console.error(error);
    response.writeHead(400).end();
  }
});
server.listen(Number(PORT), () => {
  const address = server.address();
  console.log(`Web hook: http://localhost:${typeof address === 'object' ? address?.port : address}/`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().closeAllConnections());

/**
 * Prints an event, unless it was there before.
 *
 * @param {{type: string, space: string, authid: string, sequence: string, data: object}} event
 * @param {string} id The `webhook-id`; it begins with the name of the log.
 */
function take({type, space, authid, sequence, data}, id) {
  const log = id.slice(0, id.lastIndexOf('_'));
  if (BigInt(sequence) <= (positions.get(log) ?? 0n)) return;
  positions.set(log, BigInt(sequence));
  // As JSON, so that nothing that somebody wrote can steer a terminal.
  console.log(`${sequence} ${type} ${JSON.stringify({space, by: authid, data})}`);
}

/**
 * The text of a request; nothing where it is longer than it may be.
 *
 * @param {import('node:http').IncomingMessage} request
 */
async function read(request) {
  /** @type {Buffer[]} */
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MOST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
