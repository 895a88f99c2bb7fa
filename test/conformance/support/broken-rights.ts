import {answerChanged, answerWith, isTo, receiptsChanged, withHeaders} from './breaking.js';
import type {Breaking} from './breaking.js';

const isExport = (request: Request): boolean => isTo(request, '/v1/me/export');
const isErase = (request: Request): boolean => isTo(request, '/v1/me/erase');

/** What the session says of whoever sends a request; nothing where nobody is signed in. */
async function principalOf({url, headers}: Request, answer: (request: Request) => Promise<Response>): Promise<string | undefined> {
  const session = await answer(new Request(new URL('/hearth/v1/session', url), {headers}));
  return ((await session.json()) as {principal?: string}).principal;
}

/** Hosts that break one rule of what people may ask each, and the checks that find it. */
export const brokenRights: [string, string[], Breaking][] = [
  [
    'tells people only of what they sent',
    ['export.own'],
    async (request, answer) => {
      const response = await answer(request);
      return isExport(request) ? answerChanged(response, (body) => ({...body, items: []})) : response;
    },
  ],
  [
    'tells people of what others sent',
    ['export.others'],
    async (request, answer) => {
      const response = await answer(request);
      return isExport(request)
        ? answerChanged(response, (body) =>
            Array.isArray(body.events) ? {...body, events: [...(body.events as unknown[]), {id: '1', authid: 'ana'}]} : body,
          )
        : response;
    },
  ],
  [
    'lets caches keep what people are told of themselves',
    ['export.not-kept'],
    async (request, answer) => {
      const response = await answer(request);
      return isExport(request) ? answerWith(response, {'Cache-Control': 'private'}) : response;
    },
  ],
  [
    'takes whoever is not signed in for somebody',
    ['export.signed-in', 'erase.signed-in'],
    async (request, answer) =>
      answer(
        (isExport(request) || isErase(request)) && !request.headers.has('Authorization')
          ? withHeaders(request, {Authorization: 'Bearer grace'})
          : request,
      ),
  ],
  [
    'erases whoever is signed in',
    ['erase.principal'],
    async (request, answer) => {
      if (!isErase(request) || !request.headers.has('Authorization')) return answer(request);
      return answer(withHeaders(request, {'Hearth-Principal': await principalOf(request, answer)}));
    },
  ],
  [
    'erases for every page',
    ['erase.origin'],
    async (request, answer) =>
      answer(isErase(request) ? withHeaders(request, {Origin: undefined, 'Sec-Fetch-Site': 'same-origin', 'Hearth-Version': '1.0'}) : request),
  ],
  [
    'says that it erases, and does not',
    ['erase.words', 'erase.about', 'erase.marks', 'erase.told', 'erase.session'],
    async (request, answer) => {
      if (!isErase(request) || request.headers.has('Origin') || !request.headers.has('Hearth-Version')) return answer(request);
      const isNamed = request.headers.get('Hearth-Principal') === (await principalOf(request, answer));
      return isNamed ? new Response(null, {status: 202}) : answer(request);
    },
  ],
  [
    'forgets that it has erased something',
    ['erase.duplicate'],
    async (request, answer) =>
      receiptsChanged(await answer(request), (receipt) => (receipt.status === 'duplicate' ? {...receipt, status: 'stored'} : receipt)),
  ],
];
