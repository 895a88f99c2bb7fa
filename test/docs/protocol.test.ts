/**
 * The page for those who write a host of their own shows what passes between a client and a host: each request of the page is sent to the reference host,
 * one after the other, and has to be answered as the page says.
 *
 *     UPDATE_PAGES=1 npm run test:node -- docs/protocol      writes the answers into the page
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {eventSchemas} from '../../src/protocol/events/index.js';
import {PROBLEMS} from '../../src/protocol/problem.js';
import {createBallotKeys, createDirectory, createHandler, createMemoryBallotStore, createMemoryStore} from '../../src/server/index.js';
import type {Handler, Identity} from '../../src/server/index.js';
import {views} from '../../src/server/domains/index.js';
import {needsOf, widgetNeeds} from '../../stories/docs/protocol/routes.js';
import {root} from '../support/setup.mjs';
import {ANY, exchangesOf, parseMessage, readBody, writeJson} from './support/exchanges.js';
import type {Message} from './support/exchanges.js';

const file = join(root, 'stories/docs/protocol.mdx');
const page = readFileSync(file, 'utf8');
const exchanges = exchangesOf(page);

/** The host of the page: two people of one team, and an origin that it lists. */
function createHost(): Handler {
  const people = [
    {id: 'ana', name: 'Ana Ferreira', detail: 'Boat yard'},
    {id: 'bilal', name: 'Bilal Haddad', detail: 'Kitchen', pronouns: 'he'},
  ];
  const identities = people.map(({id, name}): Identity => ({id, name, roles: [], spaces: ['everyone', 'harbor']}));
  return createHandler({
    store: createMemoryStore(),
    directory: createDirectory({people}),
    identify: (request) => identities.find(({id}) => request.headers.get('Authorization') === `Bearer ${id}`) ?? null,
    ballots: {store: createMemoryBallotStore(), keys: createBallotKeys()},
    clock: () => Date.UTC(2026, 2, 12, 12),
    basePath: '/hearth',
    origins: ['https://intranet.example'],
    secret: 'a secret of the page',
    policy: {mayOpenPoll: () => true},
  });
}

describe('the page about the protocol', () => {
  let host: Handler;
  let etag = '';
  before(() => {
    host = createHost();
  });
  after(() => host.close());

  async function ask({start, headers, body}: Message): Promise<Response> {
    const [method = '', path = ''] = start.split(' ');
    const sent = new Headers(headers.map(([name, value]) => [name, value.includes(ANY) ? etag : value]));
    const response = await host(new Request(`https://hearth.example${path}`, {method, headers: sent, body: body || undefined}));
    etag = response.headers.get('ETag') ?? etag;
    return response;
  }

  for (const exchange of exchanges) {
    it(`${exchange.title}: ${exchange.answer.split('\n')[0]}`, async () => {
      const response = await ask(parseMessage(exchange.request));
      const text = await bodyOf(response);
      const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
      const expected = parseMessage(exchange.answer);
      if (process.env.UPDATE_PAGES) {
        const shown = expected.start === '' ? SHOWN : expected.headers.map(([name]) => name);
        const head = shown.flatMap((name) => (response.headers.has(name) ? `${name}: ${headerOf(response, name)}` : []));
        const body = isJson ? writeJson(readBody(text)) : varying(text);
        exchange.answer = `${[response.status, ...head].join('\n')}${body ? `\n\n${body}` : ''}`;
        return;
      }
      assert.equal(String(response.status), expected.start);
      for (const [name, value] of expected.headers) assert.equal(headerOf(response, name), value, name);
      if (isJson) assert.deepEqual(readBody(text), readBody(expected.body));
      else assert.equal(varying(text), expected.body);
    });
  }

  if (process.env.UPDATE_PAGES)
    after(() => {
      let block = 0;
      const answers = exchanges.flatMap(({request, answer}) => [request, answer]);
      writeFileSync(
        file,
        page.replace(/^```http\n[^]*?\n```$/gm, () => `\`\`\`http\n${answers[block++]}\n\`\`\``),
      );
    });

  it('has an example of each way in which a batch as a whole is refused', () => {
    const shown = new Set(exchanges.flatMap(({answer}) => /"code":"([\w-]+)"|"code": "([\w-]+)"/.exec(answer)?.slice(1) ?? []));
    for (const code of ['media-type', 'origin', 'unauthenticated', 'principal-mismatch', 'malformed', 'depth', 'invalid', 'too-many'] as const) {
      assert.ok(code in PROBLEMS);
      assert.ok(shown.has(code), `no example is answered with ${code}`);
    }
  });

  it('says of every view and every event which widget needs it', () => {
    assert.deepEqual(widgetNeeds.flatMap((needs) => needs.views).sort(), [...views.keys()].sort());
    assert.deepEqual(
      Object.keys(eventSchemas).filter((type) => !needsOf(type)),
      [],
    );
  });
});

/** Headers that an answer is shown with unless the page has chosen others. */
const SHOWN = ['Content-Type', 'Allow', 'Accept-Post', 'ETag', 'Hearth-Cursor', 'Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials'];

const headerOf = (response: Response, name: string): string | null => response.headers.get(name)?.replace(/^W\/".+"$/, `W/"${ANY}"`) ?? null;

/** In a stream, the name of the log is another each time, too. */
const varying = (text: string): string => text.replace(/"epoch":"[^"]+"/g, `"epoch":"${ANY}"`).trim();

/** All of a body; of a stream, which never ends, its first message. */
async function bodyOf(response: Response): Promise<string> {
  if (response.headers.get('Content-Type')?.startsWith('text/event-stream') !== true) return response.text();
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('\n\n')) text += (await reader.read()).value ?? '';
  await reader.cancel();
  return text;
}
