/** Blind signatures as another program makes them, which shares nothing with ours: each does its part with what came from the other. */
import assert from 'node:assert/strict';
import {createPrivateKey} from 'node:crypto';
import {before, describe, it} from 'node:test';
import {RSABSSA} from '@cloudflare/blindrsa-ts';
import type {BallotJwk} from '../../src/protocol/ballot-poll.js';
import type {Bytes} from '../../src/protocol/base64url.js';
import * as ours from '../../src/protocol/blind-rsa.js';
import {signRaw} from '../../src/server/ballots/raw-rsa.js';

const theirs = RSABSSA.SHA384.PSS.Deterministic();
const {subtle} = globalThis.crypto;

describe('A blind signature', () => {
  let pair: CryptoKeyPair;
  let key: ours.SignerKey;
  let signer: ReturnType<typeof createPrivateKey>;
  const message: Bytes = globalThis.crypto.getRandomValues(new Uint8Array(98));

  before(async () => {
    pair = await RSABSSA.SHA384.generateKey({modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1)});
    key = await ours.openKey((await subtle.exportKey('jwk', pair.publicKey)) as BallotJwk);
    signer = createPrivateKey({key: Buffer.from(await subtle.exportKey('pkcs8', pair.privateKey)), format: 'der', type: 'pkcs8'});
  });

  /** Both find that it is one of this message, and of no other. */
  async function isSignature(signature: Bytes): Promise<void> {
    const other = message.map((byte) => byte ^ 1);
    assert.deepEqual([await ours.verify(key, message, signature), await theirs.verify(pair.publicKey, signature, message)], [true, true]);
    assert.deepEqual([await ours.verify(key, other, signature), await theirs.verify(pair.publicKey, signature, other)], [false, false]);
  }

  it('is the same kind of signature by name', () => {
    assert.equal(String(theirs), 'RSABSSA-SHA384-PSS-Deterministic');
    assert.deepEqual(theirs.prepare(message), message, 'nothing is put before the message');
  });

  it('that we ask for, they sign and we take out is one', async () => {
    const {blinded, inverse} = await ours.blind(key, message);
    await isSignature(await ours.finalize(key, message, await theirs.blindSign(pair.privateKey, blinded), inverse));
  });

  it('that they ask for, we sign and they take out is one', async () => {
    const {blindedMsg, inv} = await theirs.blind(pair.publicKey, message);
    await isSignature(Uint8Array.from(await theirs.finalize(pair.publicKey, message, signRaw(signer, blindedMsg), inv)));
  });

  it('is the same number, whoever signs what was blinded, and whoever takes it out', async () => {
    const {blinded, inverse} = await ours.blind(key, message);
    const signed = signRaw(signer, blinded);
    assert.deepEqual(Buffer.from(signed), Buffer.from(await theirs.blindSign(pair.privateKey, blinded)));
    const [one, other] = [await ours.finalize(key, message, signed, inverse), await theirs.finalize(pair.publicKey, message, signed, inverse)];
    assert.deepEqual(Buffer.from(one), Buffer.from(other));
  });
});
