import {PROBLEMS} from '../../protocol/problem.js';
import type {ProblemCode} from '../../protocol/problem.js';
import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, expectStatus, quoted} from '../expect.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';

/** Problems of several kinds. */
async function someProblems({first, nobody, space}: Host): Promise<[ProblemCode, Answer][]> {
  return [
    ['not-found', await first.send('/v1/nothing')],
    ['unauthenticated', await nobody.send('/v1/session')],
    ['method', await first.send('/v1/session', {method: 'DELETE'})],
    ['invalid', await first.send(`/v1/views/kudos?space=${encodeURIComponent(space)}&limit=0`)],
    ['malformed', await first.post([], {body: '['})],
    ['media-type', await first.post([], {headers: {'content-type': 'text/plain'}})],
  ];
}

/** What only the host itself should read: stacks, files, statements of a database. */
const INNER = /Traceback|\n\s+at\s|\bat \S+ \(|\.(?:[jt]s|py|rb|php|go|java|cs):\d+|\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|node_modules|site-packages/i;

export const problems: Group = {
  section: '3 Problems',
  checks: [
    core('problems.media-type', 'An error is a problem (RFC 9457).', 'Send errors as application/problem+json; charset=utf-8.', async (host) => {
      for (const [, answer] of await someProblems(host))
        expectHeader(answer, 'Content-Type', /^application\/problem\+json\b/i, 'application/problem+json');
    }),
    core(
      'problems.form',
      'A problem says its type, title, status and code, and whether it is worth another try.',
      'Send {type: "urn:hearth:problem:<code>", title, status, instance, code, retryable}.',
      async (host) => {
        for (const [code, answer] of await someProblems(host)) {
          const {json, request, status} = answer;
          expect(isObject(json), `a problem to ${request}`, quoted(answer));
          expectEqual(`the code of the answer to ${request}`, json.code, code);
          expectEqual('its type', json.type, `urn:hearth:problem:${code}`);
          expectEqual('its status, as in the answer itself', json.status, status);
          expectEqual('whether sending it again can help', json.retryable, PROBLEMS[code].retryable);
          expect(typeof json.title === 'string' && json.title !== '', 'a title', json);
        }
      },
    ),
    core('problems.status', 'Each problem has its status.', 'Send the status that belongs to the code.', async (host) => {
      for (const [code, answer] of await someProblems(host)) expectStatus(answer, PROBLEMS[code].status);
    }),
    core('problems.instance', 'A problem names its request.', 'Put the Hearth-Request-Id of the answer into instance.', async (host) => {
      for (const [, {json, headers}] of await someProblems(host))
        expectEqual(
          'instance',
          isObject(json) ? json.instance : undefined,
          headers.get('Hearth-Request-Id') ?? 'the Hearth-Request-Id of the answer',
        );
    }),
    core(
      'problems.method',
      'A method that is not there is answered with those that are.',
      'Answer 405, the problem method, and the header Allow.',
      async ({first}) => {
        for (const [method, path, allowed] of [
          ['DELETE', '/v1/session', /\bGET\b/],
          ['PUT', '/v1/people', /\bGET\b/],
          ['GET', '/v1/events', /\bPOST\b/],
          ['DELETE', '/v1/events', /\bPOST\b/],
        ] as const) {
          const answer = await first.send(path, {method});
          expectProblem(answer, 'method');
          expectHeader(answer, 'Allow', allowed, String(allowed).replaceAll(/[^A-Z]/g, ''));
        }
      },
    ),
    core(
      'problems.no-redirect',
      'Whoever is not signed in gets a problem, and is sent nowhere.',
      'Answer 401 and no redirect to a sign-in page: a client follows none.',
      async ({nobody, first}) => {
        for (const path of ['/v1/session', '/v1/people', `/v1/views/kudos?space=${encodeURIComponent(first.space)}`])
          expectProblem(await nobody.send(path), 'unauthenticated');
      },
    ),
    core(
      'problems.inner',
      'A problem says nothing of what is inside of the host.',
      'Say the code, and what a client can do; the rest belongs in your log.',
      async (host) => {
        const odd = [
          await host.first.send('/v1/views/kudos?space=%00'),
          await host.first.post([null, {id: {}}]),
          await host.first.post([], {body: '[{"'}),
        ];
        for (const answer of [...(await someProblems(host)).map(([, one]) => one), ...odd]) {
          expect(answer.status < 500, `an answer below 500 to ${answer.request}`, quoted(answer));
          expect(!INNER.test(answer.text), 'no stack, no file and no statement of a database', quoted(answer));
        }
      },
    ),
    full(
      'problems.odd-paths',
      'Paths that make no sense are answered as those that are not there.',
      'Answer not-found, whatever the path is.',
      async ({first}) => {
        for (const path of ['', '/', '/v1', '/v1/views', '/v1/views/__proto__?space=x', '/v1/%E0%A4%A', '/v1/session%00'])
          expectProblem(await first.send(path), 'not-found', 'malformed');
      },
    ),
  ],
};
