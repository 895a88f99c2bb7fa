import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectStatus, quoted} from '../expect.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';

/** Answers of every kind. */
async function someAnswers({first, nobody, space}: Host): Promise<Answer[]> {
  return [
    await first.send('/v1/session'),
    await first.send(`/v1/views/kudos?space=${encodeURIComponent(space)}`),
    await first.send('/v1/people'),
    await first.send('/v1/nothing'),
    await nobody.send('/v1/session'),
    await first.send('/v1/events'),
  ];
}

export const answers: Group = {
  section: '2 Every answer',
  checks: [
    core(
      'answers.request-id',
      'Every answer has an id of its own.',
      'Send a new Hearth-Request-Id with every answer, and write it to your log.',
      async (host) => {
        const ids = (await someAnswers(host)).map((answer) => expectHeader(answer, 'Hearth-Request-Id', /^\S+$/, 'an id'));
        expectEqual('different ids', ids.length - new Set(ids).size, 0);
      },
    ),
    core('answers.nosniff', 'No browser guesses what an answer is.', 'Send X-Content-Type-Options: nosniff with every answer.', async (host) => {
      for (const answer of await someAnswers(host)) expectHeader(answer, 'X-Content-Type-Options', /^nosniff$/i, 'nosniff');
    }),
    core('answers.charset', 'Every body says that it is UTF-8.', 'End Content-Type with ; charset=utf-8.', async (host) => {
      for (const answer of await someAnswers(host))
        if (answer.text !== '') expectHeader(answer, 'Content-Type', /;\s*charset="?utf-8"?/i, 'one with charset=utf-8');
    }),
    core(
      'answers.not-kept',
      'What is about a person is kept by no cache.',
      'Send Cache-Control: no-store with every answer, but for views, which say private, no-cache.',
      async ({first, nobody}) => {
        for (const answer of [
          await first.send('/v1/session'),
          await first.send('/v1/people'),
          await first.send('/v1/nothing'),
          await nobody.send('/v1/session'),
        ])
          expectHeader(answer, 'Cache-Control', /\bno-store\b/, 'no-store');
      },
    ),
    core(
      'answers.resource-policy',
      'No page of another site embeds an answer, unless the host lists its origin.',
      'Send Cross-Origin-Resource-Policy: same-origin, or cross-origin where you list origins.',
      async (host) => {
        for (const answer of await someAnswers(host))
          expectHeader(answer, 'Cross-Origin-Resource-Policy', /^(?:same-origin|cross-origin)$/, 'same-origin or cross-origin');
      },
    ),
    core(
      'answers.json',
      'The session, views and people are JSON.',
      'Send Content-Type: application/json; charset=utf-8 and a JSON object.',
      async (host) => {
        for (const answer of (await someAnswers(host)).slice(0, 3)) {
          expectStatus(answer, 200);
          expectHeader(answer, 'Content-Type', /^application\/json\b/i, 'application/json');
          expect(answer.json !== undefined, 'JSON', quoted(answer));
        }
      },
    ),
    full(
      'answers.frame',
      'No page of another origin shows an answer in a frame.',
      "Send Content-Security-Policy with frame-ancestors 'self', or 'none', with every answer.",
      async (host) => {
        for (const answer of await someAnswers(host))
          expectHeader(
            answer,
            'Content-Security-Policy',
            /(?:^|[;,]\s*)frame-ancestors '(?:self|none)'\s*(?:[;,]|$)/i,
            "one with frame-ancestors 'self' or 'none'",
          );
      },
    ),
    full('answers.head', 'HEAD is answered as GET, without a body.', 'Answer HEAD wherever you answer GET.', async ({first}) => {
      const answer = await first.send('/v1/session', {method: 'HEAD'});
      expectStatus(answer, 200);
      expectEqual('the body', answer.text, '');
    }),
    full('answers.options', 'OPTIONS says which methods there are.', 'Answer OPTIONS with 204 and the header Allow.', async ({first, nobody}) => {
      for (const [path, method] of [
        ['/v1/session', /\bGET\b/],
        ['/v1/events', /\bPOST\b/],
      ] as const) {
        for (const visitor of [first, nobody]) {
          const answer = await visitor.send(path, {method: 'OPTIONS'});
          expectStatus(answer, 200, 204);
          expectHeader(answer, 'Allow', method, String(method).replaceAll(/[^A-Z]/g, ''));
        }
      }
    }),
  ],
};
