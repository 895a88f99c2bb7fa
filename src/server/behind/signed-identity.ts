import type {Identity} from '../identity.js';
import {decodeText, decodeBytes} from './base64url.js';
import {readClaims} from './claims.js';
import type {Claims} from './claims.js';

/** The header that carries a signed identity, where nobody says otherwise. */
export const IDENTITY_HEADER = 'Hearth-Identity';

/** The one algorithm and the one type that are taken. What a token says of itself decides nothing (RFC 8725, 3.1 and 3.11). */
const JOSE = {alg: 'HS256', typ: 'hearth-identity+jwt'};

/** The least length of a secret, in bytes: that of the digest (RFC 7518, 3.2). */
const LEAST_SECRET = 32;

/** Far more than a name and some spaces take, and far less than would cost something to look at, in characters. */
const MOST_CHARACTERS = 16_384;

/** Why a request was taken for one of nobody. */
export type IdentityRefusal =
  /** No header. */
  | 'unsigned'
  /** Not three parts of base64url, too long, or claims that are none. */
  | 'malformed'
  /** Another algorithm or another type. */
  | 'algorithm'
  /** Signed with none of the secrets. */
  | 'signature'
  /** Signed too long ago. */
  | 'expired'
  /** Signed in the future, further than clocks may differ. */
  | 'future'
  /** Signed for another method or another path. */
  | 'other-request';

/** A secret that cannot be used. */
export class IdentitySecretError extends Error {
  override readonly name = 'IdentitySecretError';
}

/** How identities are signed by the application in front, and for how long a signature holds. */
export interface SignedIdentityOptions {
  /**
   * What the proxy signs with: at least 32 bytes, such as `openssl rand -base64 32`, of which a text is taken as it is, in UTF-8. Several while one
   * takes the place of another. Use it for this alone, and for one host.
   */
  secret: string | Uint8Array | readonly (string | Uint8Array)[];
  /** For how long a signature holds, in seconds. By default 30. */
  maxAgeSeconds?: number;
  /** By how much the clock of the proxy may be ahead, in seconds. By default 5. */
  clockSkewSeconds?: number;
  /**
   * For how long a request is believed whose answer is a stream, in seconds: after that the stream ends and the page comes back through the proxy, which
   * says anew who it is. By default 300. Whoever signs out hears for as long that something changed, never what.
   */
  streamSeconds?: number;
  /** The name of the header. By default `Hearth-Identity`. */
  header?: string;
  /** The current time in milliseconds since the epoch. By default the clock of the machine. */
  clock?: () => number;
  /** Is told of each request that was taken for one of nobody, and why: for a log. By default of none. */
  onRefused?: (reason: IdentityRefusal, request: Request) => void;
}

/**
 * `identify` for a host behind a proxy that knows who is signed in, such as an application in another language. The proxy says so in a header that it
 * signs: a JSON Web Token (RFC 7519) in compact form, HMAC-SHA-256, for one method and one path, and for some seconds.
 *
 * A header with no signature of a secret is no header: whoever reaches the host past the proxy is nobody. The proxy has to take away what a
 * browser sends under that name all the same, and the way from it to the host should be one that nobody listens on.
 *
 * @example
 * createHandler({...options, identify: signedIdentity({secret: process.env.HEARTH_IDENTITY_SECRET})});
 *
 * @throws {IdentitySecretError} where a secret is missing or too short.
 */
export function signedIdentity({
  secret,
  maxAgeSeconds = 30,
  clockSkewSeconds = 5,
  streamSeconds = 300,
  header = IDENTITY_HEADER,
  clock = Date.now,
  onRefused,
}: SignedIdentityOptions): (request: Request) => Promise<Identity | null> {
  const keys = secretsOf(secret).map((bytes) => crypto.subtle.importKey('raw', bytes, {name: 'HMAC', hash: 'SHA-256'}, false, ['verify']));
  /** Who sent a request whose answer is still on its way: it is asked about again and again, long after its signature has expired. */
  const believed = new WeakMap<Request, {identity: Identity; until: number}>();

  async function verify(request: Request): Promise<Identity | IdentityRefusal> {
    const token = request.headers.get(header);
    if (token === null || token === '') return 'unsigned';
    if (token.length > MOST_CHARACTERS) return 'malformed';
    const [head, payload, signature, ...more] = token.split('.');
    const [headText, payloadText, mark] = [decodeText(head), decodeText(payload), decodeBytes(signature)];
    if (headText === undefined || payloadText === undefined || mark === undefined || more.length > 0) return 'malformed';
    if (!isOurKind(headText)) return 'algorithm';
    // Before anything is read of what it says. WebCrypto compares in constant time.
    if (!(await isSigned(`${head}.${payload}`, mark))) return 'signature';
    const claims = readClaims(payloadText);
    return claims ? check(claims, request) : 'malformed';
  }

  async function isSigned(text: string, mark: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const bytes = new TextEncoder().encode(text);
    const found = await Promise.all(keys.map(async (key) => crypto.subtle.verify('HMAC', await key, mark, bytes)));
    return found.includes(true);
  }

  function check({at, method, path, identity}: Claims, request: Request): Identity | IdentityRefusal {
    const age = clock() / 1000 - at;
    if (age > maxAgeSeconds) return 'expired';
    if (age < -clockSkewSeconds) return 'future';
    return method === request.method && isSamePath(path, request.url) ? identity : 'other-request';
  }

  return async (request) => {
    const known = believed.get(request);
    if (known) return clock() < known.until ? known.identity : null;
    const found = await verify(request);
    if (typeof found === 'string') {
      onRefused?.(found, request);
      return null;
    }
    believed.set(request, {identity: found, until: clock() + streamSeconds * 1000});
    return found;
  };
}

function secretsOf(secret: SignedIdentityOptions['secret']): Uint8Array<ArrayBuffer>[] {
  const given = typeof secret === 'string' || secret instanceof Uint8Array ? [secret] : [...((secret as typeof secret | undefined) ?? [])];
  const secrets = given.map((one) => (typeof one === 'string' ? new TextEncoder().encode(one) : Uint8Array.from(one)));
  if (secrets.length === 0 || secrets.some(({length}) => length < LEAST_SECRET)) {
    throw new IdentitySecretError(`A secret for identities needs ${LEAST_SECRET} bytes at least. Make one with: openssl rand -base64 32`);
  }
  return secrets;
}

/** A path as it was signed may have letters that an address cannot have, such as `'`: it is compared as the host reads it. */
function isSamePath(path: string, url: string): boolean {
  const asked = new URL(url);
  if (!path.startsWith('/') || !URL.canParse(asked.origin + path)) return false;
  const signed = new URL(asked.origin + path);
  // A query of no length is none: `/session?` is `/session`.
  return signed.hash === '' && signed.pathname === asked.pathname && signed.search === asked.search;
}

function isOurKind(text: string): boolean {
  try {
    const {alg, typ, ...more} = JSON.parse(text) as Record<string, unknown>;
    return alg === JOSE.alg && typ === JOSE.typ && Object.keys(more).length === 0;
  } catch {
    return false;
  }
}
