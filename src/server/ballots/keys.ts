import {BALLOT_ALGORITHM, keyIdOf, SIGNATURE_BYTES} from '../../protocol/ballot-poll.js';
import type {BallotKey} from '../../protocol/ballot-poll.js';
import {nodeCrypto, signRaw} from './raw-rsa.js';
import type {PrivateKey} from './raw-rsa.js';

/** The keys by which ballots are signed, one for each poll. A host that has a key service implements this over it. */
export interface BallotKeys {
  /** Makes the key of a poll and tells its public part; the key of before where there is one. */
  create(pollId: string): Promise<BallotKey>;
  /**
   * Signs a blinded message, see `signRaw`.
   *
   * @throws {KeyGoneError} where the poll has no key, or none any more. @throws {NotBlindedError}
   */
  sign(pollId: string, blinded: Uint8Array): Promise<Uint8Array>;
  /** Destroys the key of a poll, so that no more ballots can come into being, by nobody. It is no mistake to do so twice. */
  destroy(pollId: string): Promise<void>;
  /** The ids of the polls that have a key, so that one of a poll that never came to be is found. */
  list(): Promise<string[]>;
}

/** Where private keys outlive the process: a file that only the host can read, a secret store. They are PKCS #8, as PEM. */
export interface KeyVault {
  /** Keeps the key of a poll, unless there is one; resolves to the one that is kept then. */
  save(pollId: string, key: string): Promise<string>;
  load(pollId: string): Promise<string | undefined>;
  /** What was saved must not be found again, nor in a backup. */
  destroy(pollId: string): Promise<void>;
  /** The ids of the polls that a key is kept of. */
  list(): Promise<string[]>;
}

/** How the keys of polls are kept. */
export interface KeyOptions {
  /**
   * Where keys outlive the process. By default they do not: after a restart nobody else gets a token for the polls that are open, while those who have
   * one can still vote.
   */
  vault?: KeyVault;
  /** How many keys are made in advance, as one takes a moment of a processor. By default 1. */
  ahead?: number;
}

/** The key of this poll is gone, or was never there: nobody gets a token any more. */
export class KeyGoneError extends Error {
  override readonly name = 'KeyGoneError';
  readonly pollId: string;

  constructor(pollId: string) {
    super(`There is no key of the poll ${pollId}.`);
    this.pollId = pollId;
  }
}

/**
 * Keys in the memory of this process, made and used by `node:crypto`.
 *
 * @throws {NoBlindSigningError} where that is not there.
 */
export function createBallotKeys({vault, ahead = 1}: KeyOptions = {}): BallotKeys {
  const {createPrivateKey, createPublicKey, generateKeyPair} = nodeCrypto();
  const keys = new Map<string, Promise<PrivateKey | undefined>>();
  const spare: Promise<PrivateKey>[] = [];

  const make = (): Promise<PrivateKey> => {
    const made = new Promise<PrivateKey>((resolve, reject) => {
      generateKeyPair('rsa', {modulusLength: 8 * SIGNATURE_BYTES, publicExponent: 65_537}, (error, _publicKey, privateKey) =>
        error ? reject(error) : resolve(privateKey),
      );
    });
    // Whoever takes it learns that it failed; until then it must not count as unhandled.
    made.catch(() => undefined);
    return made;
  };
  const restock = (): void => {
    while (spare.length < ahead) spare.push(make());
  };
  restock();

  const load = async (pollId: string): Promise<PrivateKey | undefined> => {
    const pem = await vault?.load(pollId);
    return pem === undefined ? undefined : createPrivateKey(pem);
  };
  const makeFor = async (pollId: string): Promise<PrivateKey> => {
    const key = await (spare.shift() ?? make());
    restock();
    if (!vault) return key;
    const made = key.export({type: 'pkcs8', format: 'pem'}) as string;
    const kept = await vault.save(pollId, made);
    // Another process was faster. Two keys of one poll would make two kinds of voters.
    return kept === made ? key : createPrivateKey(kept);
  };
  /** Remembers what comes of it; not that it failed, nor that there is none. */
  const remember = (pollId: string, finding: Promise<PrivateKey | undefined>): Promise<PrivateKey | undefined> => {
    keys.set(pollId, finding);
    const forget = (): void => {
      if (keys.get(pollId) === finding) keys.delete(pollId);
    };
    finding.then((key) => key ?? forget(), forget);
    return finding;
  };

  return {
    async create(pollId) {
      const before = keys.get(pollId);
      const key = await remember(pollId, (async () => (await before) ?? (await load(pollId)) ?? makeFor(pollId))());
      const {n = ''} = createPublicKey(key!).export({format: 'jwk'});
      const jwk = {kty: 'RSA', n, e: 'AQAB'} as const;
      return {alg: BALLOT_ALGORITHM, jwk, keyId: (await keyIdOf(jwk))!};
    },
    async sign(pollId, blinded) {
      const key = await (keys.get(pollId) ?? remember(pollId, load(pollId)));
      if (!key) throw new KeyGoneError(pollId);
      return signRaw(key, blinded);
    },
    async destroy(pollId) {
      keys.delete(pollId);
      await vault?.destroy(pollId);
    },
    async list() {
      return [...new Set([...keys.keys(), ...((await vault?.list()) ?? [])])].sort();
    },
  };
}
