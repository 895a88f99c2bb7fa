import {fromBase64url, toBase64url} from '../../protocol/base64url.js';
import {ballot, cast, castBallot, choose, definitionOf, expectPoll, issue, issued, openPoll, pollOf, tokenOf} from '../asking.js';
import {requestToken} from '../ballot-token.js';
import {full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, expectStatus, expectVerdict, NotApplicableError} from '../expect.js';
import {otherSpaceOf, unheardOf} from '../host.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';

/** Seconds for which a definition may be kept at least: a week. */
const KEPT = 604_800;

/** The last of the noughts that make a ballot as long as all others. */
const PAD_END = /0"\}$/;

const unlinkable = (host: Host): Promise<string> => pollOf(host, 'unlinkable');

/** Expects that a ballot was taken. */
function expectTaken(answer: Answer, status: 200 | 201, word: string): void {
  expectStatus(answer, status);
  expectEqual('the answer', answer.json, {status: word});
}

/** A token that the key of the poll did not sign. */
function mauled(token: string): string {
  const bytes = fromBase64url(token)!;
  bytes[bytes.length - 1]! ^= 1;
  return toBase64url(bytes);
}

export const ballots: Group = {
  section: '8 Unlinkable polls',
  checks: [
    full(
      'ballots.definition',
      'The definition of an unlinkable poll is the same for everybody, signed in or not, and its hash and key are its own.',
      'Answer GET /v1/polls/{id} with the same bytes for all, with definitionHash over the rest of it: a key for one person alone would be a mark.',
      async (host) => {
        const id = await unlinkable(host);
        await definitionOf(host, id);
        const [one, ...others] = await Promise.all([host.nobody, host.first, host.second].map((visitor) => visitor.send(`/v1/polls/${id}`)));
        for (const other of others) expectEqual('the definition for somebody who is signed in', other.text, one!.text);
        expectEqual('its hash in the view', (await expectPoll(host.second, id)).data.definitionHash, (await definitionOf(host, id)).definitionHash);
      },
    ),
    full('ballots.definition-kept', 'A definition never changes.', 'Send Cache-Control: public, with a max-age of a week or more.', async (host) => {
      const answer = await host.nobody.send(`/v1/polls/${await unlinkable(host)}`);
      const value = expectHeader(answer, 'Cache-Control', /\bpublic\b/, 'public');
      expect(Number(/\bmax-age=(\d+)/.exec(value)?.[1]) >= KEPT, `a max-age of ${KEPT} seconds or more`, value);
    }),
    full('ballots.unknown', 'What is no unlinkable poll has no definition and no tokens.', 'Answer 404, the problem not-found.', async (host) => {
      await unlinkable(host);
      expectProblem(await host.nobody.send(`/v1/polls/${unheardOf()}`), 'not-found');
      expectProblem(await issue(host.second, unheardOf(), {blinded: toBase64url(new Uint8Array(256).fill(1))}), 'not-found');
    }),
    full('ballots.issue-signed-in', 'Only who is signed in gets a token.', 'Answer 401, the problem unauthenticated.', async (host) => {
      const id = await unlinkable(host);
      const {blinded} = await requestToken(await definitionOf(host, id));
      expectProblem(await issue(host.nobody, id, {blinded}), 'unauthenticated');
    }),
    full('ballots.issue-malformed', 'What is no blinded message is not signed.', 'Answer 422, the problem invalid.', async (host) => {
      const id = await unlinkable(host);
      for (const blinded of ['', 'AAAA', 7, toBase64url(new Uint8Array(256).fill(255))])
        expectProblem(await issue(host.second, id, {blinded}), 'invalid');
    }),
    full(
      'ballots.issue',
      'Whoever is asked gets a token: a blind signature by the key of the poll.',
      'Sign as RFC 9474 says, RSABSSA-SHA384-PSS.',
      async (host) => {
        await tokenOf(host, host.second);
      },
    ),
    full(
      'ballots.issue-again',
      'Whoever lost the answer gets the same one again.',
      'Keep the signature, and send it for the same message.',
      async (host) => {
        const {request, answer} = await issued(host, host.second);
        const again = await issue(host.second, await unlinkable(host), {blinded: request.blinded});
        expectStatus(again, 200);
        expectEqual('the answer', again.json, answer.json);
      },
    ),
    full('ballots.issue-once', 'Nobody gets a second token.', 'Answer 409, already-issued, to another message of the same person.', async (host) => {
      await tokenOf(host, host.second);
      const id = await unlinkable(host);
      const {blinded} = await requestToken(await definitionOf(host, id));
      expectProblem(await issue(host.second, id, {blinded}), 'already-issued');
    }),
    full('ballots.not-asked', 'Whoever is not asked gets no token.', 'Answer 403, the problem forbidden.', async (host) => {
      const id = await pollOf(host, 'unlinkable', otherSpaceOf(host));
      const {blinded} = await requestToken(await definitionOf(host, id));
      expectProblem(await issue(host.second, id, {blinded}), 'forbidden');
    }),
    full('ballots.media-type', 'A ballot has a media type of its own.', 'Answer 415, media-type, with Accept-Post to every other.', async (host) => {
      const body = await ballot(host, await tokenOf(host, host.second), choose('yes'));
      for (const type of ['application/json', 'text/plain']) {
        const answer = await cast(host, body, {'content-type': type});
        expectProblem(answer, 'media-type');
        expectHeader(answer, 'Accept-Post', /application\/vnd\.hearth\.ballot\+json/, 'application/vnd.hearth.ballot+json');
      }
    }),
    full('ballots.length', 'All ballots of a poll have one length.', 'Answer 422, invalid, to one that is shorter or longer.', async (host) => {
      const body = await ballot(host, await tokenOf(host, host.second), choose('yes'));
      expectProblem(await cast(host, body.replace(PAD_END, '"}')), 'invalid');
      expectProblem(await cast(host, body.replace(PAD_END, '00"}')), 'invalid', 'too-large');
    }),
    full(
      'ballots.pad',
      'Nothing in a ballot could be a mark on it.',
      'Answer 422, invalid, where its padding is not all noughts, or it has other members.',
      async (host) => {
        const body = await ballot(host, await tokenOf(host, host.second), choose('yes'));
        expectProblem(await cast(host, body.replace(PAD_END, '1"}')), 'invalid');
        expectProblem(await cast(host, body.replace('"pad":"000000', '"x":1,"pad":"')), 'invalid');
      },
    ),
    full('ballots.forged', 'What the key of the poll did not sign is no token.', 'Answer 403, the problem token-invalid.', async (host) => {
      const token = await tokenOf(host, host.second);
      expectProblem(await cast(host, await ballot(host, mauled(token), choose('yes'))), 'token-invalid');
      expectProblem(await cast(host, await ballot(host, 'AAAA', choose('yes'))), 'token-invalid');
    }),
    full(
      'ballots.other-poll',
      'A token is good for one poll.',
      'Check what the token is for: the digest of the id and the hash of its poll.',
      async (host) => {
        const token = await tokenOf(host, host.second);
        const other = await pollOf(host, 'unlinkable', otherSpaceOf(host));
        const body = (await ballot(host, token, choose('yes'))).replace(await unlinkable(host), other);
        expectProblem(await cast(host, body), 'token-invalid');
      },
    ),
    full('ballots.unknown-poll', 'There are no ballots of a poll that is not there.', 'Answer 404, the problem not-found.', async (host) => {
      const id = await unlinkable(host);
      const other = `${id.slice(0, -4)}zzzz`;
      const body = (await ballot(host, await tokenOf(host, host.second), choose('yes'))).replace(id, other);
      expectProblem(await cast(host, body), 'not-found');
    }),
    full('ballots.counted', 'A ballot is taken from whoever has a token, whoever they are.', 'Answer 201 with {status: "counted"}.', async (host) => {
      expectTaken((await castBallot(host)).answer, 201, 'counted');
    }),
    full('ballots.duplicate', 'A ballot that comes again is the same one.', 'Answer 200 with {status: "duplicate"}.', async (host) => {
      const {body} = await castBallot(host);
      expectTaken(await cast(host, body), 200, 'duplicate');
    }),
    full(
      'ballots.nobody',
      'Nothing of a request but its body matters: no cookie, no token of anybody, no origin.',
      'Take ballots before anything that knows people, and answer them with nothing by which a browser is known again.',
      async (host) => {
        const {body} = await castBallot(host);
        const strange = {
          cookie: 'session=of-nobody',
          authorization: 'Bearer of-nobody',
          origin: 'https://evil.example',
          'sec-fetch-site': 'cross-site',
          'hearth-version': '7.0',
          'hearth-principal': 'of-nobody',
        };
        for (const headers of [strange, known(host.second.headers()), known(host.first.headers())]) {
          const answer = await cast(host, body, headers);
          expectTaken(answer, 200, 'duplicate');
          for (const name of ['Set-Cookie', 'ETag', 'Hearth-Request-Id'])
            expectEqual(`the header ${name}`, answer.headers.get(name) ?? 'no such header', 'no such header');
          expectHeader(answer, 'Cache-Control', /no-store/, 'no-store');
        }
      },
    ),
    full(
      'ballots.spent',
      'A token is good for one choice, and the first one stands.',
      'Answer 409, already-spent, to another choice.',
      async (host) => {
        await castBallot(host);
        expectProblem(await cast(host, await ballot(host, await tokenOf(host, host.second), choose('no'))), 'already-spent');
      },
    ),
    full(
      'ballots.choice',
      'What is not offered is not taken, and uses up no token.',
      'Answer 422, invalid, before the token is noted as used.',
      async (host) => {
        const token = await tokenOf(host, host.first);
        expectProblem(await cast(host, await ballot(host, token, choose('perhaps'))), 'invalid');
        expectTaken(await cast(host, await ballot(host, token, choose('no'))), 201, 'counted');
      },
    ),
    full(
      'ballots.silent',
      'Before a poll is over nothing is told of its ballots.',
      'Show no results, and answer 404 to those, and to GET /v1/polls/{id}/ballots.',
      async (host) => {
        const id = await unlinkable(host);
        await castBallot(host);
        expectProblem(await host.nobody.send(`/v1/polls/${id}/ballots`), 'not-found');
        expectProblem(await host.first.send(`/v1/polls/${id}/results`), 'not-found');
        const {data} = await expectPoll(host.first, id);
        expectEqual('what whoever asks is told', [data.results, data.mine, data.counted], [undefined, undefined, false]);
      },
    ),
    // Last: after it there is nothing left to look at.
    full(
      'ballots.called-off',
      'Of a poll that was called off there are no definition, no tokens and no ballots.',
      'Answer 410, the problem gone.',
      async (host) => {
        const id = await unlinkable(host);
        const {body} = await castBallot(host);
        const {blinded} = await requestToken(await definitionOf(host, id));
        expectEqual('the verdict', await host.first.act(id, 'hearth.poll.called_off.v1', {}), 'stored');
        for (const answer of [await host.nobody.send(`/v1/polls/${id}`), await issue(host.second, id, {blinded}), await cast(host, body)])
          expectProblem(answer, 'gone');
      },
    ),
    full(
      'ballots.as-said',
      'Where no ballots are taken, no poll is opened that promises them.',
      'Answer rejected/invalid to an unlinkable poll, or say features.ballots and take ballots: never promise more than you keep.',
      async (host) => {
        if (host.session.features.ballots === true) throw new NotApplicableError('features.ballots is true.');
        const {receipt} = await openPoll(host, 'unlinkable', host.space);
        expectVerdict('an unlinkable poll', receipt, 'rejected/invalid');
      },
    ),
  ],
};

/** Headers that have a value. */
const known = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));
