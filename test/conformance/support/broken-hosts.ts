import {BATCH_MEDIA_TYPE} from '../../../src/protocol/cloud-event.js';
import {answerChanged, answerWith, byOffset, isTo, itemsChanged, receiptsChanged, withBody, withEvents, withHeaders, withQuery} from './breaking.js';
import type {Breaking} from './breaking.js';
import {brokenPolls} from './broken-polls.js';
import {brokenRights} from './broken-rights.js';

type Json = Record<string, unknown>;
const isPost = ({method}: Request): boolean => method === 'POST';
const dataOf = (item: Json): Json => item.data as Json;

/** Hosts that break one rule each, and the checks that find it. */
export const brokenHosts: [string, string[], Breaking][] = [
  [
    'says nothing of its version in a problem',
    ['version.answer'],
    async (request, answer) => {
      const response = await answer(request);
      return response.status >= 400 ? answerWith(response, {'Hearth-Version': undefined}) : response;
    },
  ],
  ['lets browsers guess', ['answers.nosniff'], async (request, answer) => answerWith(await answer(request), {'X-Content-Type-Options': undefined})],
  [
    'lets caches keep who is found',
    ['answers.not-kept'],
    async (request, answer) => {
      const response = await answer(request);
      return isTo(request, '/v1/people') ? answerWith(response, {'Cache-Control': 'max-age=60'}) : response;
    },
  ],
  [
    'sends errors as plain JSON',
    ['problems.media-type'],
    async (request, answer) => {
      const response = await answer(request);
      return response.status >= 400 ? answerWith(response, {'Content-Type': 'application/json; charset=utf-8'}) : response;
    },
  ],
  [
    'shows where it failed',
    ['problems.inner'],
    async (request, answer) =>
      answerChanged(await answer(request), (body) =>
        body.code === 'malformed' ? {...body, detail: 'SyntaxError\n    at parse (/app/json.ts:12:7)'} : body,
      ),
  ],
  [
    'gives everybody a limit for an event that fits into no batch',
    ['session.limits'],
    async (request, answer) =>
      answerChanged(await answer(request), (body) => ('limits' in body ? {...body, limits: {maxEventBytes: 300_000, maxBatchBytes: 262_144}} : body)),
  ],
  [
    'takes any JSON',
    ['events.media-type'],
    (request, answer) =>
      answer(request.headers.get('Content-Type') === 'application/json' ? withHeaders(request, {'Content-Type': BATCH_MEDIA_TYPE}) : request),
  ],
  [
    'takes what somebody else wrote',
    ['events.principal', 'events.order'],
    (request, answer) => answer(withHeaders(request, {'Hearth-Principal': undefined})),
  ],
  [
    'takes a name twice',
    ['events.duplicate-names'],
    async (request, answer) => {
      const text = await request.clone().text();
      if (!/"(?:t|\\u0074)ype":"x"/.test(text)) return answer(request);
      return answer(new Request(request.url, {method: 'POST', headers: request.headers, body: JSON.stringify(JSON.parse(text))}));
    },
  ],
  [
    'cuts a batch that is too large',
    ['events.batch'],
    async (request, answer) => answer(isPost(request) ? await withBody(request, (events) => events.slice(0, 50)) : request),
  ],
  [
    'gives a duplicate a position of its own',
    ['events.duplicate'],
    async (request, answer) =>
      receiptsChanged(await answer(request), (receipt) => (receipt.status === 'duplicate' ? {...receipt, cursor: '900'} : receipt)),
  ],
  [
    'calls other words under the same id a duplicate',
    ['events.id-conflict'],
    async (request, answer) =>
      receiptsChanged(await answer(request), ({code, ...receipt}) =>
        code === 'id-conflict' ? {...receipt, status: 'duplicate'} : {...receipt, code},
      ),
  ],
  [
    'does not look at the time',
    ['events.expired'],
    async (request, answer) => answer(isPost(request) ? await withEvents(request, (event) => ({...event, expirytime: undefined})) : request),
  ],
  [
    'drops what only a host may say',
    ['events.reserved'],
    async (request, answer) => answer(isPost(request) ? await withEvents(request, (event) => ({...event, authid: undefined})) : request),
  ],
  [
    'believes a header about who somebody is',
    ['events.identity'],
    (request, answer) => {
      const claimed = request.headers.get('X-User-ID');
      return answer(claimed === null ? request : withHeaders(request, {Authorization: `Bearer ${claimed}`}));
    },
  ],
  [
    'gives no pointer',
    ['events.pointer'],
    async (request, answer) => receiptsChanged(await answer(request), (receipt) => ({...receipt, errors: undefined})),
  ],
  [
    'shows a view that is not up to date with its receipts',
    ['views.confirmed'],
    async (request, answer) => {
      const response = await answer(request);
      if (!isTo(request, '/v1/views/kudos') || response.status !== 200) return response;
      return answerWith(await answerChanged(response, (body) => ({...body, cursor: '0'})), {'Hearth-Cursor': '0'});
    },
  ],
  ['sends a view again to who has it', ['views.not-modified'], (request, answer) => answer(withHeaders(request, {'If-None-Match': undefined}))],
  [
    'has one ETag for everybody',
    ['views.modified', 'views.own-etag'],
    async (request, answer) => {
      const response = await answer(withHeaders(request, {'If-None-Match': undefined}));
      if (!isTo(request, '/v1/views/kudos') || response.status !== 200) return response;
      const has = request.headers.get('If-None-Match')?.includes('"1"') ?? false;
      return has ? new Response(null, {status: 304, headers: response.headers}) : answerWith(response, {ETag: '"1"'});
    },
  ],
  ['pages by an offset', ['pages.meanwhile'], byOffset],
  [
    'takes any limit',
    ['pages.limit'],
    (request, answer) =>
      answer(
        isTo(request, '/v1/views/kudos') ? withQuery(request, (query) => Number(query.get('limit')) > 100 && query.set('limit', '100')) : request,
      ),
  ],
  [
    'escapes words',
    ['kudos.text'],
    async (request, answer) =>
      itemsChanged(await answer(request), (item) =>
        'data' in item ? {...item, data: {...dataOf(item), message: String(dataOf(item).message).replaceAll('<', '&lt;')}} : item,
      ),
  ],
  [
    'counts marks',
    ['kudos.no-count'],
    async (request, answer) =>
      itemsChanged(await answer(request), (item) =>
        'data' in item ? {...item, data: {...dataOf(item), reactions: (dataOf(item).reactions as Json[]).map((one) => ({...one, count: 1}))}} : item,
      ),
  ],
  [
    'lets everybody take back everything',
    ['kudos.withdrawal-of-others'],
    async (request, answer) => {
      const copy = request.clone();
      const isWithdrawal = isPost(request) && (await copy.text()).includes('kudos.withdrawn');
      return answer(isWithdrawal ? withHeaders(request, {Authorization: 'Bearer ana'}) : request);
    },
  ],
  [
    'shows who wants no thanks',
    ['people.private'],
    async (request, answer) => itemsChanged(await answer(request), (item) => (item.id === 'dmitri' ? {...item, recognition: 'off'} : item)),
  ],
  [
    'shows everybody everything',
    ['privacy.unseen', 'privacy.unseen-pages', 'privacy.unseen-acts', 'privacy.unseen-as-absent', 'privacy.unseen-subject'],
    async (request, answer) =>
      answer(
        isPost(request)
          ? await withEvents(request, (event) => ({
              ...event,
              data: dataOf(event).audience === 'recipient' ? {...dataOf(event), audience: 'everyone'} : event.data,
            }))
          : request,
      ),
  ],
  [
    'tells that a space is there',
    ['privacy.space'],
    async (request, answer) => {
      const isOther = request.headers.get('Authorization') === 'Bearer chiara' && new URL(request.url).searchParams.get('space') === 'harbor';
      const response = await answer(request);
      return isOther ? answerChanged(response, (body) => ({...body, title: 'This space is not yours.'})) : response;
    },
  ],
  [
    'asks for no Hearth-Version',
    ['origin.version'],
    (request, answer) => answer(request.headers.has('Hearth-Version') ? request : withHeaders(request, {'Hearth-Version': '1.0'})),
  ],
  [
    'trusts a sandbox',
    ['origin.null'],
    (request, answer) => answer(isPost(request) && request.headers.get('Origin') === 'null' ? withHeaders(request, {Origin: undefined}) : request),
  ],
  [
    'compares the beginning of an origin',
    ['origin.look-alike'],
    (request, answer) => {
      const {origin} = new URL(request.url);
      return answer(isPost(request) && request.headers.get('Origin')?.startsWith(origin) ? withHeaders(request, {Origin: origin}) : request);
    },
  ],
  [
    'lets pages of every origin read',
    ['origin.reading'],
    async (request, answer) => {
      const response = await answer(request);
      return request.method === 'GET' ? answerWith(response, {'Access-Control-Allow-Origin': request.headers.get('Origin') ?? '*'}) : response;
    },
  ],
  [
    'tells another epoch on the stream',
    ['stream.hello'],
    async (request, answer) => {
      const response = await answer(request);
      if (!isTo(request, '/v1/stream') || response.status !== 200) return response;
      const other = new TransformStream<string, string>({
        transform: (text, controller) => controller.enqueue(text.replace('"epoch":"', '"epoch":"x')),
      });
      const body = response.body!.pipeThrough(new TextDecoderStream()).pipeThrough(other).pipeThrough(new TextEncoderStream());
      return new Response(body, response);
    },
  ],
  [
    'goes on from where nothing is',
    ['changes.impossible'],
    (request, answer) =>
      answer(isTo(request, '/v1/changes') ? withQuery(request, (query) => String(query.get('after')).length > 17 && query.delete('after')) : request),
  ],
  [
    'forgets that a schema never changes',
    ['schemas.immutable'],
    async (request, answer) => {
      const response = await answer(request);
      return isTo(request, '/v1/schemas/hearth.kudos.given.v1') ? answerWith(response, {'Cache-Control': 'no-store'}) : response;
    },
  ],
  [
    'lets every page show its answers in a frame',
    ['answers.frame'],
    async (request, answer) => answerWith(await answer(request), {'Content-Security-Policy': "default-src 'none'"}),
  ],
  [
    'lets one person look on as often as they like',
    ['stream.six'],
    async (request, answer) => {
      const again = request.clone();
      const response = await answer(request);
      return response.status === 429 && isTo(request, '/v1/stream') ? answer(withHeaders(again, {Authorization: 'Bearer grace'})) : response;
    },
  ],
  ...brokenPolls.map(([name, ids, create]): [string, string[], Breaking] => [name, ids, create()]),
  ...brokenRights,
];
