import {BATCH_MEDIA_TYPE} from '../../protocol/cloud-event.js';
import {RECEIPT_MEDIA_TYPE} from '../../protocol/receipt.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, expectStatus, expectVerdict, NotApplicableError} from '../expect.js';
import type {Host} from '../host.js';
import type {Answer, Sending} from '../http.js';
import {receiptsFor} from '../visitor.js';
import type {Visitor} from '../visitor.js';

/** How a request differs from a good one: in who sends it, in its headers, in what its body makes of the event. */
interface Refusable {
  by?: Visitor;
  headers?: Sending['headers'];
  write?: (event: string) => string;
}

/** Sends a kudos in a request that must be refused, and makes sure that nothing of it was stored. */
async function refusedKudos({first, second}: Host, {by = first, headers, write = (event) => `[${event}]`}: Refusable): Promise<Answer> {
  const event = first.kudos(second.id);
  const answer = await by.post([], {headers, body: write(JSON.stringify(event))});
  if (answer.status === 200) first.remember(event);
  expect((await second.item(event.id)) === undefined, 'nothing of a refused request on the wall', event.id);
  return answer;
}

/** An event that is refused, so that it leaves nothing behind. */
const idle = ({first}: Host) => ({...first.kudos('x'), type: 'hearth.conformance.idle.v1'});

export const requests: Group = {
  section: '5 Events: the request',
  checks: [
    core('events.answer', 'A batch is answered with receipts.', `Answer 200, ${RECEIPT_MEDIA_TYPE}, {cursor, receipts}.`, async (host) => {
      const event = host.first.kudos(host.second.id);
      const answer = await host.first.post([event]);
      host.first.remember(event);
      expectStatus(answer, 200);
      expectHeader(answer, 'Content-Type', /^application\/vnd\.hearth\.receipt\+json\b/i, RECEIPT_MEDIA_TYPE);
      const {cursor} = expectVerdict('a kudos', receiptsFor([event], answer)[0], 'stored');
      expect(typeof cursor === 'string' && /^\d+$/.test(cursor), 'a cursor of digits in the receipt', cursor);
      expectEqual('the cursor of the answer, the newest position', typeof (answer.json as {cursor?: unknown}).cursor, 'string');
    }),
    core(
      'events.media-type',
      'Only a batch of CloudEvents is taken.',
      `Answer 415, the problem media-type, and Accept-Post: ${BATCH_MEDIA_TYPE}.`,
      async (host) => {
        for (const type of ['application/json', 'text/plain', 'application/cloudevents+json', undefined]) {
          const answer = await refusedKudos(host, {headers: {'content-type': type}});
          expectProblem(answer, 'media-type');
          expectHeader(answer, 'Accept-Post', /application\/cloudevents-batch\+json/, BATCH_MEDIA_TYPE);
        }
      },
    ),
    full(
      'events.media-type-written',
      'The media type is known however it is written.',
      'Compare without case, and allow charset=utf-8.',
      async (host) => {
        const written = {'content-type': `${BATCH_MEDIA_TYPE.toUpperCase()}; charset="UTF-8"`};
        expectStatus(await host.first.post([idle(host)], {headers: written}), 200);
        expectProblem(await refusedKudos(host, {headers: {'content-type': `${BATCH_MEDIA_TYPE}; charset=utf-16`}}), 'media-type');
      },
    ),
    full(
      'events.encoding',
      'A packed body is not taken.',
      'Answer 415 to every Content-Encoding: a small body that unpacks to a large one is an attack.',
      async (host) => {
        expectProblem(await refusedKudos(host, {headers: {'content-encoding': 'gzip'}}), 'media-type');
      },
    ),
    core('events.signed-in', 'Nothing is taken from nobody.', 'Answer 401, the problem unauthenticated.', async (host) => {
      expectProblem(await refusedKudos(host, {by: host.nobody}), 'unauthenticated');
    }),
    core(
      'events.principal',
      'What one person wrote is not taken from another.',
      'Compare Hearth-Principal with the principal of the session; where they differ, answer 409, principal-mismatch, to all of it.',
      async (host) => {
        const {principal} = await host.second.session();
        for (const tag of [principal, 'x']) expectProblem(await refusedKudos(host, {headers: {'hearth-principal': tag}}), 'principal-mismatch');
      },
    ),
    core(
      'events.principal-own',
      'The own principal is taken, and so is none.',
      'Ask for no Hearth-Principal: programs have no outbox.',
      async (host) => {
        const {principal} = await host.first.session();
        for (const tag of [principal, undefined]) expectStatus(await host.first.post([idle(host)], {headers: {'hearth-principal': tag}}), 200);
      },
    ),
    core('events.malformed', 'What is no JSON is refused.', 'Answer 400, the problem malformed.', async ({first}) => {
      for (const body of ['', '[', '[{]', 'a=b', '[1,]']) expectProblem(await first.post([], {body}), 'malformed');
    }),
    core(
      'events.not-a-batch',
      'JSON that is no batch is refused.',
      'Answer 422, the problem invalid, unless it is an array of one or more.',
      async ({first}) => {
        for (const body of ['{}', '[]', '"x"', 'null', '1']) expectProblem(await first.post([], {body}), 'invalid');
      },
    ),
    core(
      'events.duplicate-names',
      'An object that has a name twice is refused.',
      'Refuse it while you parse, with malformed: parsers keep different ones of the two, and so would checks.',
      async (host) => {
        for (const twice of ['"type":"x"', '"\\u0074ype":"x"'])
          expectProblem(await refusedKudos(host, {write: (event) => `[${event.replace('{', `{${twice},`)}]`}), 'malformed');
      },
    ),
    core(
      'events.depth',
      'JSON that is nested more than 8 deep is refused.',
      'Count while you read, before anything is built; answer 400, the problem depth.',
      async ({first}) => {
        const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
        expectProblem(await first.post([], {body: nested(9)}), 'depth');
        expectProblem(await first.post([], {body: nested(50_000)}), 'depth');
        expectStatus(await first.post([], {body: nested(8)}), 200);
      },
    ),
    full('events.utf-8', 'What is no UTF-8 is refused.', 'Decode strictly; answer 400, the problem malformed.', async ({first}) => {
      expectProblem(await first.post([], {body: Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d)}), 'malformed');
    }),
    core(
      'events.batch',
      'A batch holds as many events as the session says, and no more.',
      'Answer 413, the problem too-many, and store nothing of it.',
      async (host) => {
        const {first, second} = host;
        const {maxBatchEvents, maxBatchBytes} = (await first.session()).limits;
        if (maxBatchEvents > 200 || maxBatchEvents * 600 > maxBatchBytes)
          throw new NotApplicableError(`A batch of ${maxBatchEvents} events is too much to try.`);
        const fill = Array.from({length: maxBatchEvents}, () => idle(host));
        const taken = receiptsFor(fill, await first.post(fill));
        expectEqual('receipts for a full batch', taken.filter((receipt) => receipt !== undefined).length, maxBatchEvents);
        const event = first.kudos(second.id);
        expectProblem(await first.post([event, ...fill]), 'too-many');
        expect((await second.item(event.id)) === undefined, 'nothing of a batch that is too large on the wall', event.id);
      },
    ),
    core(
      'events.body-too-large',
      'A body over the limit is refused.',
      'Answer 413, the problem too-large, by Content-Length before you read it.',
      async (host) => {
        const {maxBatchBytes} = (await host.first.session()).limits;
        if (maxBatchBytes > 8_000_000) throw new NotApplicableError(`A body of ${maxBatchBytes} bytes is too much to try.`);
        const answer = await refusedKudos(host, {write: (event) => `[${event}${' '.repeat(maxBatchBytes)}]`});
        expectProblem(answer, 'too-large');
      },
    ),
    full(
      'events.body-without-length',
      'A body that does not say its length is cut off at the limit.',
      'Count the bytes while they arrive, and stop.',
      async ({first}) => {
        const {maxBatchBytes} = (await first.session()).limits;
        if (maxBatchBytes > 8_000_000) throw new NotApplicableError(`A body of ${maxBatchBytes} bytes is too much to try.`);
        const parts = Array.from({length: Math.ceil(maxBatchBytes / 16_384) + 1}, () => ' '.repeat(16_384));
        expectProblem(await first.post([], {body: parts}), 'too-large');
      },
    ),
    core(
      'events.event-too-large',
      'One event that is too large harms no other.',
      'Give it the receipt rejected/too-large, by its own bytes.',
      async ({first, second}) => {
        const {maxEventBytes, maxBatchBytes} = (await first.session()).limits;
        if (maxEventBytes + 4096 > maxBatchBytes) throw new NotApplicableError('No event that is too large fits into a batch.');
        const large = {...first.kudos(second.id), comment: 'x'.repeat(maxEventBytes)};
        const small = first.kudos(second.id);
        const receipts = await first.receipts(large, small);
        expectVerdict('an event over maxEventBytes', receipts[0], 'rejected/too-large');
        expectVerdict('the event beside it', receipts[1], 'stored');
        first.remember(small);
      },
    ),
    full(
      'events.order',
      'What costs least is checked first.',
      'Check method, media type, origin, session, principal, rate, size, JSON, in this order.',
      async ({nobody, first}) => {
        expectProblem(await nobody.post([], {headers: {'content-type': 'text/plain', 'hearth-version': undefined}}), 'media-type');
        expectProblem(await nobody.post([], {headers: {'hearth-version': undefined}}), 'origin');
        expectProblem(await nobody.post([], {body: '['}), 'unauthenticated');
        expectProblem(await first.post([], {body: '[', headers: {'hearth-principal': 'x'}}), 'principal-mismatch');
      },
    ),
  ],
};
