/** The published test vector of the one variant of blind signatures that is spoken here. */
import assert from 'node:assert/strict';
import {createPrivateKey} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {blind, BlindSignatureError, encodePss, finalize, openKey, verify} from '../../src/protocol/blind-rsa.js';
import {toBase64url} from '../../src/protocol/base64url.js';
import type {Bytes} from '../../src/protocol/base64url.js';
import {signRaw} from '../../src/server/ballots/raw-rsa.js';

type Name = 'p' | 'q' | 'n' | 'd' | 'msg' | 'salt' | 'encoded_msg' | 'inv' | 'blinded_msg' | 'blind_sig' | 'sig';
const vector = JSON.parse(readFileSync(new URL('./vectors/rfc9474.json', import.meta.url), 'utf8')) as Record<Name, string>;
const bytes = (name: Name): Bytes => Uint8Array.from(Buffer.from(vector[name], 'hex'));
const integer = (name: Name): bigint => BigInt(`0x${vector[name]}`);
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');

/** The number that gives 1 when it is multiplied by the value. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

describe('RFC 9474, appendix A.3', () => {
  const key = () => openKey({kty: 'RSA', n: toBase64url(bytes('n')), e: 'AQAB'});

  it('is the vector that was published: its numbers belong together', () => {
    assert.equal(integer('p') * integer('q'), integer('n'));
    assert.equal((integer('blind_sig') * integer('inv')) % integer('n'), integer('sig'));
  });

  it('encodes', async () => {
    assert.equal(hex(await encodePss(bytes('msg'), 4095, bytes('salt'))), vector.encoded_msg);
  });

  it('blinds', async () => {
    const chance = {salt: bytes('salt'), blind: inverse(integer('inv'), integer('n'))};
    const {blinded, inverse: found} = await blind(await key(), bytes('msg'), chance);
    assert.equal(hex(blinded), vector.blinded_msg);
    assert.equal(hex(found), vector.inv);
  });

  it('signs what was blinded', () => {
    const number = (name: Name) => toBase64url(bytes(name));
    const [p, q, d] = [integer('p'), integer('q'), integer('d')];
    const part = (value: bigint): string => toBase64url(Uint8Array.from(Buffer.from(value.toString(16).padStart(512, '0'), 'hex')));
    const jwk = {kty: 'RSA', n: number('n'), e: 'AQAB', d: number('d'), p: number('p'), q: number('q')};
    const privateKey = {...jwk, dp: part(d % (p - 1n)), dq: part(d % (q - 1n)), qi: part(inverse(q, p))};
    assert.equal(hex(signRaw(createPrivateKey({key: privateKey, format: 'jwk'}), bytes('blinded_msg'))), vector.blind_sig);
  });

  it('finalizes, and takes nothing else for a signature', async () => {
    const signer = await key();
    assert.equal(hex(await finalize(signer, bytes('msg'), bytes('blind_sig'), bytes('inv'))), vector.sig);
    assert.equal(await verify(signer, bytes('msg'), bytes('sig')), true);
    const wrong = bytes('blind_sig');
    wrong[100]! ^= 1;
    await assert.rejects(finalize(signer, bytes('msg'), wrong, bytes('inv')), BlindSignatureError);
    await assert.rejects(finalize(signer, bytes('msg'), bytes('blind_sig').slice(1), bytes('inv')), BlindSignatureError);
    await assert.rejects(finalize(signer, bytes('msg'), bytes('blind_sig'), bytes('blinded_msg')), BlindSignatureError);
  });

  it('refuses a blind that has no inverse', async () => {
    await assert.rejects(blind(await key(), bytes('msg'), {salt: bytes('salt'), blind: integer('p')}), RangeError);
  });
});
