/**
 * Is told a figure of how a host is doing, such as OpenTelemetry takes it; nothing in it says who somebody is or what they wrote. Each name is of one kind:
 *
 * - `http.server.request.duration`: seconds that an answer took, for a histogram, with `http.request.method`, `http.route`, `http.response.status_code`,
 *   and where the host failed, `error.type`.
 * - `hearth.live.open`: 1 where somebody opens a stream or a waiting answer, -1 where it ends, for an up-down counter.
 * - `hearth.events`: events of one request, for a counter, with what became of them in `hearth.receipt.status`.
 * - `hearth.forwarder.lag`: positions of the log that a forwarder has not come to yet, for a gauge.
 */
export type Measure = (
  name: 'http.server.request.duration' | 'hearth.live.open' | 'hearth.events' | 'hearth.forwarder.lag',
  value: number,
  attributes: Readonly<Record<string, string | number>>,
) => void;

/** The methods by their names in the conventions of OpenTelemetry; what else somebody writes there is one of its own. */
const METHODS: ReadonlySet<string> = new Set(['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE']);

/** What is told of a request beside how long it took. */
export const requestAttributes = (
  method: string,
  route: string,
  status: number,
  problem: string | undefined,
): Readonly<Record<string, string | number>> => ({
  'http.request.method': METHODS.has(method) ? method : '_OTHER',
  ...(route !== '' && {'http.route': route}),
  'http.response.status_code': status,
  ...(status >= 500 && {'error.type': problem ?? String(status)}),
});

/** The same for the host itself: whatever goes wrong with a figure keeps nobody from their answer. */
export const harmless =
  (measure: Measure | undefined, onError: (error: unknown) => void): Measure =>
  (...figure) => {
    try {
      measure?.(...figure);
    } catch (error) {
      onError(error);
    }
  };
