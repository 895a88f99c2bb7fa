import {isAtOrPast} from '../../protocol/cursor.js';
import {readChanges} from '../../protocol/stream.js';
import {isObject} from '../../protocol/views/view.js';
import {full} from '../check.js';
import type {Check, Group} from '../check.js';
import {expect, expectEqual, expectProblem, quoted} from '../expect.js';
import {needLive, unheardOf} from '../host.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';
import type {Visitor} from '../visitor.js';

/** A position that no log has reached. */
const IMPOSSIBLE = '900000000000000000';

const ask = (visitor: Visitor, more: string): Promise<Answer> =>
  visitor.send(`/v1/changes?views=kudos&space=${encodeURIComponent(visitor.space)}${more}`);

async function changes(visitor: Visitor, more: string): Promise<NonNullable<ReturnType<typeof readChanges>>> {
  const answer = await ask(visitor, more);
  const body = answer.status === 200 ? readChanges(answer.json) : undefined;
  expect(body !== undefined, '200 with {messages: [{event, data}], cursor}', quoted(answer));
  const {messages} = answer.json as {messages: unknown[]};
  expect(
    messages.every((one) => isObject(one) && typeof one.event === 'string' && isObject(one.data)),
    'messages {event, data}',
    messages,
  );
  return body;
}

/** A check of the answers that wait, where there are such. */
const ofChanges = (id: string, says: string, remedy: string, run: (host: Host) => Promise<void>): Check =>
  full(id, says, remedy, async (host) => {
    needLive(host, 'longpoll');
    await run(host);
  });

/** Expects that a change of the wall is told, up to a position at least. */
function expectChange({messages, cursor}: Awaited<ReturnType<typeof changes>>, visitor: Visitor, upTo: string): void {
  const told = messages.flatMap((message) => (message.event === 'change' && message.data.views.includes('kudos') ? message.data.space : []));
  expect(told.includes(visitor.space), `a change of kudos in ${visitor.space}`, messages);
  expect(isAtOrPast(cursor, upTo), `a cursor at or past ${upTo}`, cursor);
}

export const longPoll: Group = {
  section: '7 Live: answers that wait',
  checks: [
    ofChanges(
      'changes.begin',
      'Whoever does not say where they are is told where to begin.',
      'Answer at once, with no messages and your newest position.',
      async ({first, second}) => {
        const {cursor} = await first.give(second.id);
        const body = await changes(second, '&wait=0');
        expectEqual('the messages', body.messages, []);
        expect(isAtOrPast(body.cursor, cursor), `a cursor at or past ${cursor}`, body.cursor);
      },
    ),
    ofChanges(
      'changes.after',
      'What has changed since is told.',
      'Answer at once where something has changed after the position.',
      async ({first, second}) => {
        const {cursor: before} = await second.wall();
        const {cursor} = await first.give(second.id);
        expectChange(await changes(second, `&after=${before}&wait=10`), second, cursor);
      },
    ),
    ofChanges(
      'changes.wait',
      'An answer waits until something changes.',
      'Keep the request open, and answer as soon as there is something.',
      async ({first, second}) => {
        await first.give(second.id);
        const {cursor: before} = await second.wall();
        const asked = changes(second, `&after=${before}&wait=10`);
        // It must be there before the change is. Where it is not, it is told of what came before, which is as good.
        await changes(second, '&wait=0');
        const {cursor} = await first.give(second.id);
        expectChange(await asked, second, cursor);
      },
    ),
    ofChanges(
      'changes.quiet',
      'Where nothing has changed nothing is told.',
      'Answer after wait seconds with no messages.',
      async ({first, second}) => {
        await first.give(second.id);
        expectEqual('the messages', (await changes(second, `&after=${(await second.wall()).cursor}&wait=0`)).messages, []);
      },
    ),
    ofChanges('changes.impossible', 'Where it cannot go on, it says so.', 'Answer 410, the problem cursor-expired.', async ({second}) => {
      expectProblem(await ask(second, `&after=${IMPOSSIBLE}&wait=0`), 'cursor-expired');
    }),
    ofChanges(
      'changes.malformed',
      'What makes no sense is refused.',
      'Answer 422, the problem invalid; wait is a number from 0 to 25.',
      async ({second}) => {
        for (const more of ['&after=now&wait=0', '&after=0&wait=26', '&after=0&wait=soon']) expectProblem(await ask(second, more), 'invalid');
        expectProblem(await second.send(`/v1/changes?space=${encodeURIComponent(second.space)}&wait=0`), 'invalid');
      },
    ),
    ofChanges(
      'changes.unknown-space',
      'There are no changes of what is not there.',
      'Answer 404, the problem not-found.',
      async ({second, otherSpace}) => {
        for (const space of [unheardOf(), ...(otherSpace === undefined ? [] : [encodeURIComponent(otherSpace)])])
          expectProblem(await second.send(`/v1/changes?views=kudos&space=${space}&wait=0`), 'not-found');
      },
    ),
    ofChanges('changes.signed-in', 'Nobody is told anything who is not signed in.', 'Answer 401, the problem unauthenticated.', async ({nobody}) => {
      expectProblem(await ask(nobody, '&wait=0'), 'unauthenticated');
    }),
  ],
};
