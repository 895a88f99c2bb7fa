import {setTimeout as sleep} from 'node:timers/promises';
import {isAtOrPast} from '../../protocol/cursor.js';
import {full} from '../check.js';
import type {Check, Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, quoted} from '../expect.js';
import {needLive, thirdOf, unheardOf} from '../host.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';
import {Listener} from '../listener.js';
import type {Visitor} from '../visitor.js';

/** Milliseconds without a message after which there is none. */
const QUIET = 400;
/** A position that no log has reached. */
const IMPOSSIBLE = '900000000000000000';

/** Streams that one person may have open. */
const STREAMS = 6;
/**
 * Milliseconds within which a host notes that a stream has ended. One behind a server with a thread for each request learns of it by what it
 * writes next but one: the first sign of life after a browser has gone is still taken.
 */
const ROOM = 45_000;

const lookAt = ({space}: Visitor, more = ''): string => `views=kudos&space=${encodeURIComponent(space)}${more}`;

/** Opens a stream for somebody, hands it on, and closes it. */
async function listening(
  visitor: Visitor,
  query: string,
  use: (listener: Listener) => Promise<void>,
  headers?: Record<string, string>,
): Promise<void> {
  const listener = await Listener.open(visitor, query, headers);
  try {
    await use(listener);
  } finally {
    listener.leave();
  }
}

/** A check of the stream, where there is one. */
const ofStream = (id: string, says: string, remedy: string, run: (host: Host) => Promise<void>): Check =>
  full(id, says, remedy, async (host) => {
    needLive(host, 'sse');
    await run(host);
  });

/** An answer to a request for a stream that must be refused. A stream that begins all the same is not waited for. */
const refused = (visitor: Visitor, query: string): Promise<Answer> => visitor.send(`/v1/stream?${query}`, {patience: 1500});

/** Waits until the host has noted that this person has left. */
async function withRoom(visitor: Visitor): Promise<void> {
  const until = performance.now() + ROOM;
  for (;;) {
    const answer = await visitor.send(`/v1/stream?${lookAt(visitor)}`, {until: /^event: ?hello$/m});
    if (answer.status === 200) return;
    expect(performance.now() < until, `a stream, within ${ROOM / 1000} s after others have ended`, quoted(answer));
    await sleep(QUIET);
  }
}

/** Expects the change that a kudos makes. */
async function expectChange(listener: Listener, visitor: Visitor, cursor: string): Promise<void> {
  const change = await listener.expect('change', 'after a kudos was given');
  expectEqual('what has changed', [change.space, change.views.includes('kudos')], [visitor.space, true]);
  expect(isAtOrPast(change.cursor, cursor), `a cursor at or past ${cursor}`, change.cursor);
  expect(isAtOrPast(listener.lastEventId, cursor), `an id at or past ${cursor}`, listener.lastEventId);
}

export const stream: Group = {
  section: '7 Live: the stream',
  checks: [
    ofStream(
      'stream.hello',
      'A stream says first where it begins.',
      'Send event: hello with {cursor, oldest, epoch, heartbeat} before all else.',
      async ({second}) => {
        await listening(second, lookAt(second), async (listener) => {
          expectHeader(
            {request: 'GET /v1/stream', headers: listener.headers} as Answer,
            'Content-Type',
            /^text\/event-stream\b/,
            'text/event-stream',
          );
          expectHeader({request: 'GET /v1/stream', headers: listener.headers} as Answer, 'Cache-Control', /no-store|no-cache/, 'no-store');
          const hello = await listener.expect('hello', 'first');
          expectEqual('the epoch', hello.epoch, (await second.session()).epoch);
          expect(isAtOrPast(hello.cursor, hello.oldest) && hello.heartbeat > 0, 'a cursor no older than the oldest, and a heartbeat', hello);
        });
      },
    ),
    ofStream(
      'stream.change',
      'What changes is told at once.',
      'Send event: change with {views, space, cursor}, and the cursor as id.',
      async ({first, second}) => {
        await listening(second, lookAt(second), async (listener) => {
          await listener.expect('hello', 'first');
          const {cursor} = await first.give(second.id);
          await expectChange(listener, second, cursor);
        });
      },
    ),
    ofStream('stream.after', 'A stream goes on after a position.', 'Tell after hello what has changed since after.', async ({first, second}) => {
      const before = (await second.wall()).cursor;
      const {cursor} = await first.give(second.id);
      await listening(second, lookAt(second, `&after=${before}`), async (listener) => {
        await listener.expect('hello', 'first');
        await expectChange(listener, second, cursor);
      });
    }),
    ofStream(
      'stream.last-event-id',
      'Last-Event-ID counts more than the address.',
      'Go on after Last-Event-ID where it is there: a browser sends it with the old address.',
      async ({first, second}) => {
        const before = (await second.wall()).cursor;
        const {cursor} = await first.give(second.id);
        await listening(
          second,
          lookAt(second, `&after=${cursor}`),
          async (listener) => {
            await listener.expect('hello', 'first');
            await expectChange(listener, second, cursor);
          },
          {'last-event-id': before},
        );
      },
    ),
    ofStream('stream.quiet', 'Where nothing has changed nothing is told.', 'Tell each change once.', async ({first, second}) => {
      await first.give(second.id);
      await listening(second, lookAt(second, `&after=${(await second.wall()).cursor}`), async (listener) => {
        await listener.expect('hello', 'first');
        expectEqual('what is told', (await listener.next(QUIET)) ?? 'nothing', 'nothing');
      });
    }),
    ofStream(
      'stream.unseen',
      'Nobody is told of what they do not see.',
      'Decide for each who looks on whether they see the change.',
      async (host) => {
        const {first, second} = host;
        const third = thirdOf(host);
        await first.give(second.id);
        await listening(second, lookAt(second, `&after=${(await second.wall()).cursor}`), async (listener) => {
          await listener.expect('hello', 'first');
          await first.give(third, {audience: 'recipient'});
          expectEqual('what is told', (await listener.next(QUIET)) ?? 'nothing', 'nothing');
        });
      },
    ),
    ofStream(
      'stream.impossible',
      'Where it cannot go on, a stream says so.',
      'Send event: reset after hello, or answer 410, cursor-expired.',
      async ({second}) => {
        const reset = /^event: ?reset$/m;
        const answer = await second.send(`/v1/stream?${lookAt(second, `&after=${IMPOSSIBLE}`)}`, {patience: 5000, until: reset});
        if (answer.status === 410) expectProblem(answer, 'cursor-expired');
        else expect(reset.test(answer.text), 'the message reset', quoted(answer));
      },
    ),
    ofStream('stream.malformed', 'What makes no sense is refused.', 'Answer 422, the problem invalid.', async ({second}) => {
      for (const query of [lookAt(second, '&after=-1'), lookAt(second, '&after=now'), `space=${encodeURIComponent(second.space)}`])
        expectProblem(await refused(second, query), 'invalid');
    }),
    ofStream(
      'stream.unknown-space',
      'There is no stream of what is not there.',
      'Answer 404, the problem not-found, where nothing of what is wanted may be seen.',
      async ({second, otherSpace}) => {
        for (const space of [unheardOf(), ...(otherSpace === undefined ? [] : [encodeURIComponent(otherSpace)])])
          expectProblem(await refused(second, `views=kudos&space=${space}`), 'not-found');
      },
    ),
    ofStream('stream.signed-in', 'Nobody looks on who is not signed in.', 'Answer 401, the problem unauthenticated.', async ({nobody}) => {
      expectProblem(await refused(nobody, lookAt(nobody)), 'unauthenticated');
    }),
    // After the others: a host may need a moment to see that somebody has left.
    ofStream(
      'stream.six',
      'One person has six streams at most, in all their browsers together, and room again when they leave.',
      'Answer 429, rate-limited, with Retry-After to one more; count by person, and let go of those that are gone.',
      async ({first, second}) => {
        await withRoom(second);
        const open: Listener[] = [];
        try {
          for (let count = 1; count <= STREAMS; count++) open.push(await Listener.open(second, lookAt(second)));
          const answer = await refused(second, lookAt(second));
          expectProblem(answer, 'rate-limited');
          expectHeader(answer, 'Retry-After', /^[1-9]\d*$/, 'whole seconds, one or more');
          await listening(first, lookAt(first), async (listener) => void (await listener.expect('hello', 'for somebody else')));
        } finally {
          for (const listener of open) listener.leave();
        }
        await withRoom(second);
      },
    ),
    full(
      'live.as-said',
      'What the session does not name is not there.',
      'Name in features.live the ways there are, sse and longpoll, and no others.',
      async ({second, session}) => {
        const {live} = session.features;
        if (!live.includes('sse')) expectProblem(await refused(second, lookAt(second)), 'not-found');
        if (!live.includes('longpoll')) expectProblem(await second.send(`/v1/changes?${lookAt(second)}`), 'not-found');
      },
    ),
  ],
};
