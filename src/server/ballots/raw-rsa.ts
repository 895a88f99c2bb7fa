/** What Node.js brings, where this runs in it: asked for at run time, as what is around it runs elsewhere, too. */
const node = globalThis.process?.getBuiltinModule?.('node:crypto');
type NodeCrypto = NonNullable<typeof node>;
/** A private key as Node.js holds it. */
export type PrivateKey = ReturnType<NodeCrypto['createPrivateKey']>;

/**
 * There is no raw RSA operation here, so that no ballot can be signed blind. It is part of `node:crypto` and of nothing else: not of WebCrypto, so
 * not of a page, nor of a worker at the edge. A host there may keep its keys elsewhere, as a `BallotKeys` of its own.
 */
export class NoBlindSigningError extends Error {
  override readonly name = 'NoBlindSigningError';
  constructor() {
    super('Ballots can be signed only where node:crypto is.');
  }
}

/** What was to be signed is no number below the modulus, so that nobody can have blinded it. */
export class NotBlindedError extends Error {
  override readonly name = 'NotBlindedError';
}

/** Node's own cryptography. @throws {NoBlindSigningError} */
export function nodeCrypto(): NodeCrypto {
  if (!node) throw new NoBlindSigningError();
  return node;
}

/**
 * BlindSign (RFC 9474, section 4.3): the private key's operation on a blinded message. OpenSSL blinds it once more, so that its time tells
 * nothing of the key.
 *
 * @throws {NoBlindSigningError} @throws {NotBlindedError}
 */
export function signRaw(key: PrivateKey, blinded: Uint8Array): Uint8Array {
  const {constants, privateDecrypt, publicEncrypt} = nodeCrypto();
  const options = {key, padding: constants.RSA_NO_PADDING};
  let signature: ReturnType<NodeCrypto['privateDecrypt']>;
  try {
    signature = privateDecrypt(options, blinded);
  } catch (cause) {
    throw new NotBlindedError('This is no blinded message of this key.', {cause});
  }
  // A signature that went wrong, as by a fault of the machine, can give the key away.
  if (!publicEncrypt(options, signature).equals(blinded)) throw new Error('A ballot was signed wrongly, so the signature is not given away.');
  return signature;
}
