import {openHost} from '../../../lib/host';

let host: ReturnType<typeof openHost> | undefined;

/** The host is opened with the first request, not while the app is built. */
const answer = async (request: Request): Promise<Response> => (await (host ??= openHost()))(request);

export {answer as DELETE, answer as GET, answer as HEAD, answer as OPTIONS, answer as POST, answer as PUT};
