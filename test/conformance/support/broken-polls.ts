import {BALLOT_MEDIA_TYPE, writeBallot} from '../../../src/protocol/ballot.js';
import type {Ballot} from '../../../src/protocol/ballot.js';
import {PROBLEMS} from '../../../src/protocol/problem.js';
import type {ProblemCode} from '../../../src/protocol/problem.js';
import {answerChanged, answerWith, isTo, itemsChanged, receiptsChanged, withEvents, withHeaders} from './breaking.js';
import type {Breaking} from './breaking.js';

type Json = Record<string, unknown>;

const pathOf = ({url}: Request): string => new URL(url).pathname.replace(/^\/hearth/, '');
const isIssue = (request: Request): boolean => /^\/v1\/polls\/[^/]+\/issue$/.test(pathOf(request));
const isDefinition = (request: Request): boolean => /^\/v1\/polls\/[^/]+$/.test(pathOf(request));
const isBallot = (request: Request): boolean => isTo(request, '/v1/ballots');
const as = (request: Request, person: string): Request => withHeaders(request, {Authorization: `Bearer ${person}`});

/** Another answer, as JSON. */
const saying = (status: number, body: Json): Response => Response.json(body, {status, headers: {'Cache-Control': 'no-store'}});
const problem = (code: ProblemCode): Response => saying(PROBLEMS[code].status, {code});

/** The same ballot, with another body. */
async function withBallot(request: Request, change: (body: string) => string): Promise<Request> {
  return new Request(request.url, {method: 'POST', headers: request.headers, body: change(await request.text())});
}

/** The polls of a view, changed. */
const pollsChanged = (response: Response, change: (data: Json) => Json): Promise<Response> =>
  itemsChanged(response, (item) => (item.type === 'hearth.poll.opened.v1' ? {...item, data: change(item.data as Json)} : item));

/** Everything that needs a token. */
const WITH_TOKEN = ['issue', 'issue-once', 'media-type', 'length', 'pad', 'forged', 'other-poll', 'unknown-poll', 'counted']
  .concat(['duplicate', 'nobody', 'spent', 'choice', 'silent', 'called-off'])
  .map((name) => `ballots.${name}`);

/** Hosts that break one rule of polls or ballots each, and the checks that find it. */
export const brokenPolls: [string, string[], () => Breaking][] = [
  [
    'does not say who is asked',
    ['polls.shown'],
    () => async (request, answer) => pollsChanged(await answer(request), (data) => ({...data, asked: false})),
  ],
  [
    'takes an answer to another question',
    ['polls.other-question', 'polls.once'],
    () => {
      let hash: unknown;
      return async (request, answer) => {
        if (request.method !== 'POST')
          return pollsChanged(await answer(request), (data) => {
            hash = data.definitionHash;
            return data;
          });
        return answer(
          await withEvents(request, (event) =>
            event.type === 'hearth.poll.answered.v1' ? {...event, data: {...(event.data as Json), definitionHash: hash}} : event,
          ),
        );
      };
    },
  ],
  [
    'takes what is not offered for something else',
    ['polls.not-offered', 'polls.once'],
    () => async (request, answer) =>
      request.method !== 'POST'
        ? answer(request)
        : answer(
            await withEvents(request, (event) =>
              JSON.stringify(event.data).includes('perhaps') ? {...event, data: {...(event.data as Json), answer: {option: 'yes'}}} : event,
            ),
          ),
  ],
  [
    'says of everything that comes too late that it is stored',
    ['polls.other-question', 'polls.once'],
    () => async (request, answer) =>
      receiptsChanged(await answer(request), ({code, ...receipt}) => (code === 'precondition' ? {...receipt, status: 'stored'} : {...receipt, code})),
  ],
  [
    'does not tell people that they have answered',
    ['polls.once'],
    () => async (request, answer) => pollsChanged(await answer(request), ({mine: _, ...data}) => data),
  ],
  [
    'tells figures of the first answer',
    ['polls.too-few'],
    () => async (request, answer) => pollsChanged(await answer(request), (data) => ({...data, results: {n: 1}})),
  ],
  [
    'tells everybody that there are no results',
    ['polls.too-few', 'polls.results-unknown'],
    () => async (request, answer) => (pathOf(request).endsWith('/results') ? saying(200, {}) : answer(request)),
  ],
  [
    'lets everybody call off every poll',
    ['polls.running'],
    () => async (request, answer) =>
      answer(request.method === 'POST' && (await request.clone().text()).includes('called_off') ? as(request, 'ana') : request),
  ],
  [
    'gives whoever is signed in a definition of their own',
    ['ballots.definition'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isDefinition(request) && request.headers.has('Authorization') ? answerChanged(response, (body) => ({...body, mark: 1})) : response;
    },
  ],
  [
    'lets nobody keep a definition',
    ['ballots.definition-kept'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isDefinition(request) ? answerWith(response, {'Cache-Control': 'no-store'}) : response;
    },
  ],
  [
    'says of what never was that it is gone',
    ['ballots.unknown', 'ballots.unknown-poll', 'ballots.silent'],
    () => async (request, answer) => {
      const response = await answer(request);
      return response.status === 404 && (isBallot(request) || pathOf(request).startsWith('/v1/polls/')) ? problem('gone') : response;
    },
  ],
  [
    'takes whoever is not signed in for somebody',
    ['ballots.issue-signed-in'],
    () => async (request, answer) => answer(isIssue(request) && !request.headers.has('Authorization') ? as(request, 'grace') : request),
  ],
  [
    'cannot say what is wrong with a message',
    ['ballots.issue-malformed'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isIssue(request) && response.status === 422 ? problem('malformed') : response;
    },
  ],
  [
    'signs something else',
    WITH_TOKEN,
    () => async (request, answer) => {
      const response = await answer(request);
      return isIssue(request) ? answerChanged(response, (body) => ('signature' in body ? {signature: 'A'.repeat(342)} : body)) : response;
    },
  ],
  [
    'signs again for whoever asks again',
    ['ballots.issue-again'],
    () => {
      const seen = new Set<string>();
      return async (request, answer) => {
        if (!isIssue(request)) return answer(request);
        const body = await request.clone().text();
        const isAgain = seen.has(body);
        seen.add(body);
        return answerChanged(await answer(request), (said) => (isAgain ? {...said, signature: 'A'.repeat(342)} : said));
      };
    },
  ],
  [
    'gives out a second token',
    ['ballots.issue-once'],
    () => async (request, answer) => {
      if (!isIssue(request)) return answer(request);
      const again = as(request.clone(), 'grace');
      const response = await answer(request);
      return response.status === 409 ? answer(again) : response;
    },
  ],
  [
    'gives a token to who is not asked',
    ['ballots.not-asked'],
    () => async (request, answer) => {
      if (!isIssue(request)) return answer(request);
      const again = as(request.clone(), 'ana');
      const response = await answer(request);
      return response.status === 403 ? answer(again) : response;
    },
  ],
  [
    'takes ballots of every media type',
    ['ballots.media-type', 'ballots.counted'],
    () => async (request, answer) => answer(isBallot(request) ? withHeaders(request, {'Content-Type': BALLOT_MEDIA_TYPE}) : request),
  ],
  [
    'does not look at how long a ballot is, nor at what else is in it',
    ['ballots.length', 'ballots.pad', 'ballots.counted'],
    () => async (request, answer) =>
      answer(
        isBallot(request)
          ? await withBallot(request, (body) => (body.includes('"pad":') ? writeBallot(JSON.parse(body) as Ballot, 1024) : body))
          : request,
      ),
  ],
  [
    'checks no token',
    ['ballots.forged', 'ballots.other-poll'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isBallot(request) && response.status === 403 ? saying(201, {status: 'counted'}) : response;
    },
  ],
  [
    'says of a new ballot that it was there before',
    ['ballots.counted', 'ballots.choice'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isBallot(request) && response.status === 201 ? saying(200, {status: 'duplicate'}) : response;
    },
  ],
  [
    'counts a ballot each time that it comes',
    ['ballots.duplicate', 'ballots.nobody'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isBallot(request) && response.status === 200 ? saying(201, {status: 'counted'}) : response;
    },
  ],
  [
    'gives browsers that cast ballots a cookie',
    ['ballots.nobody'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isBallot(request) ? answerWith(response, {'Set-Cookie': 'seen=1'}) : response;
    },
  ],
  [
    'asks whoever casts a ballot who they are',
    ['ballots.nobody'],
    () => async (request, answer) =>
      isBallot(request) && request.headers.get('Cookie')?.includes('of-nobody') ? problem('unauthenticated') : answer(request),
  ],
  [
    'lets people vote anew',
    ['ballots.spent'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isBallot(request) && response.status === 409 ? saying(200, {status: 'duplicate'}) : response;
    },
  ],
  [
    'takes a vote for nothing that is offered for another',
    ['ballots.choice'],
    () => async (request, answer) => {
      if (!isBallot(request)) return answer(request);
      return answer(
        await withBallot(request, (body) =>
          body.replace('"perhaps"', '"yes"').replace('"pad":"', body.includes('"perhaps"') ? '"pad":"0000' : '"pad":"'),
        ),
      );
    },
  ],
  [
    'tells of ballots as they come',
    ['ballots.silent'],
    () => async (request, answer) => (pathOf(request).endsWith('/ballots') && request.method === 'GET' ? saying(200, {spent: []}) : answer(request)),
  ],
  [
    'forgets what was called off',
    ['ballots.called-off'],
    () => async (request, answer) => {
      const response = await answer(request);
      return response.status === 410 ? problem('not-found') : response;
    },
  ],
  [
    'keeps to itself that it takes ballots',
    ['ballots.as-said'],
    () => async (request, answer) => {
      const response = await answer(request);
      return isTo(request, '/v1/session')
        ? answerChanged(response, (body) => ({...body, features: {...(body.features as Json), ballots: undefined}}))
        : response;
    },
  ],
];
