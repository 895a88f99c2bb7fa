/** A host behind a proxy that signs who is signed in: what is believed, and what is not. */
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {IdentitySecretError, signedIdentity} from '../../../src/server/behind/index.js';
import type {IdentityRefusal, SignedIdentityOptions} from '../../../src/server/behind/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {MINUTE, NOON, TestHost} from '../support/host.js';

const SECRET = 'a secret of the test that is long enough';

const HEAD = {alg: 'HS256', typ: 'hearth-identity+jwt'};
const CLAIMS = {
  sub: 'ana',
  name: 'Ana Ferreira',
  roles: ['member'],
  spaces: ['everyone', 'harbor'],
  iat: NOON / 1000,
  method: 'GET',
  path: '/hearth/v1/session',
};

const base64url = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const mark = (text: string, secret: string | Buffer = SECRET) => createHmac('sha256', secret).update(text).digest('base64url');

function sign(claims: unknown = CLAIMS, {head = HEAD as unknown, secret = SECRET as string | Buffer} = {}): string {
  const text = `${base64url(head)}.${base64url(claims)}`;
  return `${text}.${mark(text, secret)}`;
}

/** What is made of one request: who sent it, or why that is nobody. */
async function read(token: string | undefined, options: Partial<SignedIdentityOptions> = {}, {method = 'GET', path = '/hearth/v1/session'} = {}) {
  let refused: IdentityRefusal | undefined;
  const identify = signedIdentity({secret: SECRET, clock: () => NOON, onRefused: (reason) => (refused = reason), ...options});
  const headers = token === undefined ? {} : {[options.header ?? 'Hearth-Identity']: token};
  const identity = await identify(new Request(`http://host.example${path}`, {method, headers}));
  return identity ?? refused;
}

describe('signedIdentity', () => {
  it('believes what was signed for this request, a moment ago, and nothing more than that is in it', async () => {
    const identity = {id: 'ana', name: 'Ana Ferreira', roles: ['member'], spaces: ['everyone', 'harbor']};
    assert.deepEqual(await read(sign()), identity);
    assert.deepEqual(await read(sign({...CLAIMS, admin: true, exp: 1})), identity);
    assert.deepEqual(await read(sign(), {header: 'X-Own-Identity'}), identity);
    assert.deepEqual(
      await read(sign(CLAIMS, {secret: 'another one that is also long enough'}), {secret: [SECRET, 'another one that is also long enough']}),
      identity,
    );
    assert.deepEqual(await read(sign(CLAIMS, {secret: Buffer.alloc(32, 7)}), {secret: new Uint8Array(32).fill(7)}), identity);
  });

  it('knows every text that the recipes sign', async () => {
    const vectors = JSON.parse(await readFile(new URL('../../../demo/places/signed-identity/vectors.json', import.meta.url), 'utf8')) as {
      title: string;
      secret: string;
      identity: object;
      method: string;
      path: string;
      at: number;
      header: string;
    }[];
    for (const {title, secret, identity, method, path, at, header} of vectors) {
      assert.deepEqual(await read(header, {secret, clock: () => at * 1000}, {method, path}), identity, title);
    }
  });

  it('holds for as long as it should', async () => {
    const at = (seconds: number) => read(sign({...CLAIMS, iat: NOON / 1000 + seconds}));
    assert.equal(typeof (await at(-30)), 'object');
    assert.equal(await at(-31), 'expired');
    assert.equal(typeof (await at(5)), 'object');
    assert.equal(await at(6), 'future');
    assert.equal(await read(sign({...CLAIMS, iat: NOON / 1000 - 8}), {maxAgeSeconds: 7}), 'expired');
    assert.equal(await read(sign({...CLAIMS, iat: NOON / 1000 + 2}), {clockSkewSeconds: 1}), 'future');
  });

  it('holds for no other request', async () => {
    assert.equal(await read(sign(), {}, {path: '/hearth/v1/session?x'}), 'other-request');
    assert.equal(await read(sign(), {}, {path: '/hearth/v1/me/export'}), 'other-request');
    assert.equal(await read(sign(), {}, {method: 'POST'}), 'other-request');
    assert.equal(await read(sign({...CLAIMS, method: 'get'})), 'other-request');
    assert.equal(await read(sign({...CLAIMS, path: 'x/hearth/v1/session'})), 'other-request');
    assert.equal(await read(sign({...CLAIMS, path: '@evil.example/hearth/v1/session'})), 'other-request');
    assert.equal(await read(sign({...CLAIMS, path: '//host.example/hearth/v1/session'})), 'other-request');
    assert.equal(await read(sign({...CLAIMS, path: '/hearth/v1/session#x'})), 'other-request');
    // As the widgets ask for it.
    assert.equal(typeof (await read(sign({...CLAIMS, path: '/hearth/v1/session?'}), {}, {path: '/hearth/v1/session?'})), 'object');
    assert.equal(typeof (await read(sign({...CLAIMS, path: "/hearth/v1/people?q='"}), {}, {path: "/hearth/v1/people?q='"})), 'object');
    assert.equal(typeof (await read(sign({...CLAIMS, path: '/hearth/v1/people?q=a%20b'}), {}, {path: '/hearth/v1/people?q=a%20b'})), 'object');
  });

  it('believes nothing else, whatever it looks like', async () => {
    const [head, payload, signature] = sign().split('.') as [string, string, string];
    const forged = base64url({...CLAIMS, sub: 'mod', roles: ['moderator']});
    const attempts: [string | undefined, IdentityRefusal][] = [
      [undefined, 'unsigned'],
      ['', 'unsigned'],
      ['ana', 'malformed'],
      [JSON.stringify(CLAIMS), 'malformed'],
      [`${head}.${payload}`, 'malformed'],
      [`${head}.${payload}.`, 'malformed'],
      [`${head}.${payload}.${signature}.${signature}`, 'malformed'],
      [`${sign()}, ${sign()}`, 'malformed'],
      [`Bearer ${sign()}`, 'malformed'],
      // The same bytes, in another spelling.
      [`${head}.${payload}.${signature}=`, 'malformed'],
      [`${head}.${payload}.${signature.slice(0, -1)}${String.fromCharCode(signature.charCodeAt(signature.length - 1) + 1)}`, 'malformed'],
      [`${head}.${payload}.${signature.slice(0, 20)}`, 'signature'],
      [`${head}.${payload}.${mark(`${head}.${payload}`, 'the secret of somebody else altogether')}`, 'signature'],
      [`${head}.${forged}.${signature}`, 'signature'],
      // Signed with nothing, or by what it says of itself.
      [sign(CLAIMS, {head: {...HEAD, alg: 'none'}}), 'algorithm'],
      [`${base64url({alg: 'none', typ: HEAD.typ})}.${payload}.`, 'malformed'],
      [sign(CLAIMS, {head: {...HEAD, alg: 'HS512'}}), 'algorithm'],
      [sign(CLAIMS, {head: {...HEAD, alg: 'RS256'}}), 'algorithm'],
      [sign(CLAIMS, {head: {...HEAD, jwk: {kty: 'oct', k: 'AAAA'}}}), 'algorithm'],
      [sign(CLAIMS, {head: {...HEAD, crit: ['exp']}}), 'algorithm'],
      // Another token of the same secret.
      [sign(CLAIMS, {head: {alg: 'HS256', typ: 'JWT'}}), 'algorithm'],
      [sign(CLAIMS, {head: 'HS256'}), 'algorithm'],
      [sign(CLAIMS, {head: 'null'}), 'algorithm'],
      // Well signed, and not what it should be.
      [sign('no JSON'), 'malformed'],
      [sign([]), 'malformed'],
      [sign('null'), 'malformed'],
      [sign({...CLAIMS, sub: ''}), 'malformed'],
      [sign({...CLAIMS, sub: ['ana']}), 'malformed'],
      [sign({...CLAIMS, sub: 'a'.repeat(129)}), 'malformed'],
      [sign({...CLAIMS, roles: 'moderator'}), 'malformed'],
      [sign({...CLAIMS, spaces: undefined}), 'malformed'],
      [sign({...CLAIMS, iat: String(CLAIMS.iat)}), 'malformed'],
      [sign({...CLAIMS, iat: null}), 'malformed'],
      [sign(JSON.stringify(CLAIMS).replace('{', '{"sub":"mod",')), 'malformed'],
      [sign(`${'['.repeat(10_000)}${']'.repeat(10_000)}`.slice(0, 9000)), 'malformed'],
      [sign({...CLAIMS, name: 'a'.repeat(20_000)}), 'malformed'],
      ['A'.repeat(1_000_000), 'malformed'],
    ];
    for (const [token, reason] of attempts) assert.equal(await read(token), reason, token?.slice(0, 200));
    assert.equal(
      await read(sign(JSON.stringify({...CLAIMS}).replace('{', '{"__proto__":{"roles":["moderator"]},'))).then((one) => typeof one),
      'object',
    );
    assert.equal(({} as {roles?: unknown}).roles, undefined);
  });

  it('has no secret that somebody could guess', () => {
    for (const secret of ['', 'short', 'a'.repeat(31), [], [SECRET, 'short'], new Uint8Array(31), undefined as unknown as string]) {
      assert.throws(() => signedIdentity({secret}), IdentitySecretError);
    }
  });

  it('believes a stream for longer than a signature holds, and not for ever', async () => {
    let now = NOON;
    const identify = signedIdentity({secret: SECRET, clock: () => now});
    const request = new Request('http://host.example/hearth/v1/session', {headers: {'Hearth-Identity': sign()}});
    assert.equal((await identify(request))?.id, 'ana');
    now += 4 * MINUTE;
    assert.equal((await identify(request))?.id, 'ana');
    // The same header in another request.
    assert.equal(await identify(new Request(request)), null);
    now += 2 * MINUTE;
    assert.equal(await identify(request), null);
  });
});

describe('a host behind a proxy', () => {
  const create = (origin?: string) =>
    new TestHost(createMemoryStore(), {identify: signedIdentity({secret: SECRET, clock: () => NOON}), ...(origin !== undefined && {origin})});
  const post = (host: TestHost, headers: Record<string, string>) =>
    host.request(undefined, '/v1/events', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/cloudevents-batch+json',
        'Hearth-Version': '1.0',
        'Hearth-Identity': sign({...CLAIMS, method: 'POST', path: '/hearth/v1/events'}),
        ...headers,
      },
      body: JSON.stringify([host.given()]),
    });

  it('answers whoever was signed in, and nobody who only says so', async () => {
    const host = create();
    const answer = await host.request(undefined, '/v1/session', {headers: {'Hearth-Identity': sign()}});
    assert.equal(((await answer.json()) as {displayName: string}).displayName, 'Ana Ferreira');
    for (const headers of [{}, {'X-User-ID': 'ana'}, {'Hearth-Identity': 'ana'}] as Record<string, string>[]) {
      assert.equal((await host.request(undefined, '/v1/session', {headers})).status, 401);
    }
  });

  it('knows the origin that browsers see, where they do not say where a request comes from', async () => {
    assert.equal((await post(create('https://intranet.example'), {Origin: 'https://intranet.example'})).status, 200);
    assert.equal((await post(create('https://intranet.example'), {Origin: 'https://intranet.example.evil.test'})).status, 403);
    assert.equal((await post(create('https://intranet.example'), {Origin: 'http://host.example'})).status, 403);
    assert.equal((await post(create('https://intranet.example'), {Origin: 'null'})).status, 403);
    assert.equal((await post(create(), {Origin: 'https://intranet.example'})).status, 403);
    const answer = await post(create('https://intranet.example'), {Origin: 'https://intranet.example'});
    assert.equal(answer.headers.get('Cross-Origin-Resource-Policy'), 'same-origin', 'it is no other origin that would have to be let in');
  });
});
