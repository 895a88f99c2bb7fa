/** A host that answers whatever it likes. */
import fc from 'fast-check';
import type {InPageHost} from '../../stories/support/in-page-host.js';

const TYPES = ['application/json', 'application/problem+json', 'application/vnd.hearth.receipt+json', 'text/html', 'text/plain', 'image/svg+xml', ''];
const STATUSES = [200, 200, 200, 201, 204, 304, 400, 401, 403, 404, 409, 410, 413, 418, 422, 429, 500, 503];

/** What a host answers, good or bad. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** An answer as it comes: the right body under a wrong status or type, pages, JSON that breaks off. */
export const answerWith = (body: fc.Arbitrary<unknown>, type = 'application/json'): fc.Arbitrary<Answer> => {
  const text = fc.oneof(
    {weight: 6, arbitrary: body.map((value) => JSON.stringify(value))},
    fc.tuple(body, fc.nat({max: 99})).map(([value, part]) => JSON.stringify(value).slice(0, part)),
    fc.constantFrom('', '<!doctype html><title>Sign in</title><script>window.harmed=1</script>', 'null', '\uFEFF{}', '{"items":[]}x'),
  );
  const headers = fc.constantFrom<Record<string, string>>(
    {},
    {etag: '"x"'},
    {'retry-after': '-1'},
    {'retry-after': '9'.repeat(30)},
    {'hearth-cursor': 'x'},
  );
  return fc.oneof(
    {weight: 3, arbitrary: fc.record({status: fc.constant(200), type: fc.constant(type), body: text, headers})},
    fc.record({status: fc.constantFrom(...STATUSES), type: fc.constantFrom(type, ...TYPES), body: text, headers}),
  );
};

const respond = ({status, type, body, headers}: Answer): Response =>
  new Response([204, 304].includes(status) ? null : body, {status, headers: {...headers, ...(type && {'content-type': type})}});

/** A real host, but for one question. */
export function except(host: InPageHost, path: string, answer: () => Answer): InPageHost {
  return {
    ...host,
    fetch: async (input, init) => {
      const {pathname} = new URL(input instanceof Request ? input.url : input, location.href);
      return pathname.includes(path) ? respond(answer()) : host.fetch(input, init);
    },
  };
}
