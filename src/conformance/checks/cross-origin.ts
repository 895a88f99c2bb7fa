import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, expectStatus, NotApplicableError} from '../expect.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';

const EVIL = 'https://evil.example';
const TRUST =
  'For a POST, look at Sec-Fetch-Site: take same-origin, and none without Origin; take others only from an origin that you list. Without it, Origin has to be yours or listed.';

type Headers = Record<string, string | undefined>;

/** Posts a kudos with these headers, and tells whether it is on the wall after that. */
async function postFrom({first, second}: Host, headers: Headers): Promise<{answer: Answer; isStored: boolean}> {
  const event = first.kudos(second.id);
  const answer = await first.post([event], {headers: {'sec-fetch-site': undefined, ...headers}});
  const isStored = (await second.item(event.id)) !== undefined;
  if (isStored) first.remember(event);
  return {answer, isStored};
}

async function expectRefused(host: Host, ...all: Headers[]): Promise<void> {
  for (const headers of all) {
    const {answer, isStored} = await postFrom(host, headers);
    const from = JSON.stringify(headers);
    expect(!isStored, `nothing stored of a request with ${from}`, 'the kudos is on the wall');
    expectProblem({...answer, request: `${answer.request} with ${from}`}, 'origin');
  }
}

async function expectTaken(host: Host, ...all: Headers[]): Promise<void> {
  for (const headers of all) {
    const {answer} = await postFrom(host, headers);
    expectStatus({...answer, request: `${answer.request} with ${JSON.stringify(headers)}`}, 200);
  }
}

/** The headers of an answer that let other pages read it. */
const opening = ({headers}: Answer): string[] =>
  [...headers].filter(([name]) => name.startsWith('access-control-allow-')).map(([name, value]) => `${name}: ${value}`);

const preflight = ({nobody}: Host, origin: string): Promise<Answer> =>
  nobody.send('/v1/events', {
    method: 'OPTIONS',
    headers: {
      origin,
      'hearth-version': undefined,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,hearth-version',
    },
  });

export const crossOrigin: Group = {
  section: 'Other origins',
  checks: [
    core(
      'origin.version',
      'A POST without Hearth-Version is refused.',
      'Ask for Hearth-Version: no form can send it, and no page of another origin without asking first.',
      async (host) => {
        await expectRefused(host, {'hearth-version': undefined});
      },
    ),
    core('origin.foreign', 'A page of another origin posts nothing, by the header Origin.', TRUST, async (host) => {
      await expectRefused(host, {origin: EVIL});
    }),
    core('origin.null', 'A sandbox posts nothing.', `The origin null is that of every sandboxed page: never list it. ${TRUST}`, async (host) => {
      await expectRefused(host, {origin: 'null'});
    }),
    core(
      'origin.look-alike',
      'An origin that looks like that of the host is another one.',
      'Compare origins as a whole: scheme, name and port.',
      async (host) => {
        const {origin, protocol, host: name} = host.base;
        await expectRefused(
          host,
          {origin: `${origin}.evil.test`},
          {origin: `${protocol}//evil-${name}`},
          {origin: `${protocol === 'http:' ? 'https:' : 'http:'}//${name}`},
        );
      },
    ),
    core('origin.cross-site', 'A page of another site posts nothing, by Sec-Fetch-Site.', TRUST, async (host) => {
      await expectRefused(host, {'sec-fetch-site': 'cross-site', origin: EVIL}, {'sec-fetch-site': 'cross-site'});
    }),
    core('origin.same-site', 'A page of a sibling posts nothing.', `Another name of the same site may be in other hands. ${TRUST}`, async (host) => {
      const sibling = `${host.base.protocol}//evil.${host.base.host}`;
      await expectRefused(host, {'sec-fetch-site': 'same-site', origin: sibling}, {'sec-fetch-site': 'same-site'});
    }),
    full('origin.odd', 'What Sec-Fetch-Site says that is not known is refused.', TRUST, async (host) => {
      await expectRefused(host, {'sec-fetch-site': 'friendly'}, {'sec-fetch-site': 'none', origin: EVIL});
    }),
    core('origin.own', 'The own pages post.', `Compare with your own origin as the browser sees it, behind a proxy too. ${TRUST}`, async (host) => {
      await expectTaken(host, {'sec-fetch-site': 'same-origin', origin: host.base.origin}, {origin: host.base.origin});
    }),
    full('origin.program', 'A program, which says nothing of an origin, posts.', TRUST, async (host) => {
      await expectTaken(host, {}, {'sec-fetch-site': 'none'});
    }),
    core('origin.form', 'A form of another site posts nothing.', 'Take only the media type of a batch, which no form can send.', async (host) => {
      const {answer, isStored} = await postFrom(host, {
        'content-type': 'text/plain',
        'hearth-version': undefined,
        origin: EVIL,
        'sec-fetch-site': 'cross-site',
      });
      expect(!isStored, 'nothing stored', 'the kudos is on the wall');
      expectProblem(answer, 'media-type', 'origin');
    }),
    core(
      'origin.preflight',
      'No other origin is let through by a preflight.',
      'Send Access-Control-Allow-* to origins that you list, and to nobody else.',
      async (host) => {
        for (const origin of [EVIL, 'null', '*', `${host.base.origin}.evil.test`])
          expectEqual(`what ${origin} is allowed`, opening(await preflight(host, origin)), []);
      },
    ),
    core(
      'origin.reading',
      'No page of another origin reads an answer.',
      'Never echo an Origin that you do not list, and never send * .',
      async ({first}) => {
        for (const origin of [EVIL, 'null']) {
          for (const path of ['/v1/session', '/v1/nothing', `/v1/views/kudos?space=${encodeURIComponent(first.space)}`])
            expectEqual(
              `what ${origin} is allowed at ${path}`,
              opening(await first.send(path, {headers: {origin, 'sec-fetch-site': 'cross-site'}})),
              [],
            );
        }
      },
    ),
    full(
      'origin.listed',
      'A page of a listed origin posts and reads.',
      'Echo the listed origin exactly, with Access-Control-Allow-Credentials: true and Vary: Origin.',
      async (host) => {
        const {listedOrigin: origin, first} = host;
        if (origin === undefined) throw new NotApplicableError('Name an origin that the host lists with --origin.');
        await expectTaken(host, {origin, 'sec-fetch-site': 'cross-site'});
        await expectRefused(host, {origin: `${origin}.evil.test`, 'sec-fetch-site': 'cross-site'});
        for (const answer of [
          await preflight(host, origin),
          await first.send('/v1/session', {headers: {origin}}),
          await first.send('/v1/nothing', {headers: {origin}}),
        ]) {
          expectEqual('Access-Control-Allow-Origin', answer.headers.get('Access-Control-Allow-Origin'), origin);
          expectEqual('Access-Control-Allow-Credentials', answer.headers.get('Access-Control-Allow-Credentials'), 'true');
          expectHeader(answer, 'Vary', /\bOrigin\b/i, 'Origin');
        }
        const allowed = expectHeader(
          await preflight(host, origin),
          'Access-Control-Allow-Headers',
          /\S/,
          'the headers of the protocol',
        ).toLowerCase();
        for (const name of ['content-type', 'hearth-version', 'hearth-principal'])
          expect(allowed.includes(name), `${name} among the headers allowed`, allowed);
      },
    ),
  ],
};
