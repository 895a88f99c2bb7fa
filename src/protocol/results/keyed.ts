/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4), without waiting for it: the arithmetic is pure, and the one in a page answers with promises only.
 * Orders are made of it that nobody can foresee who does not hold the secret, and that tell nothing of when something came.
 */

const ROOTS = primes(64);
const ROUND = ROOTS.map((prime) => fraction(Math.cbrt(prime)));
const START = ROOTS.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const encoder = new TextEncoder();

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

/** The first 32 bits behind the point. */
function fraction(number: number): number {
  return ((number - Math.floor(number)) * 2 ** 32) | 0;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 of some bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const length = (Math.floor((bytes.length + 8) / 64) + 1) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let block = 0; block < length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const [near, far] = [words[i - 15]!, words[i - 2]!];
      const mixed = (turn(near, 7) ^ turn(near, 18) ^ (near >>> 3)) + (turn(far, 17) ^ turn(far, 19) ^ (far >>> 10));
      words[i] = (words[i - 16]! + words[i - 7]! + mixed) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => digest.setInt32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

/** HMAC-SHA-256 of a text under a secret, both as UTF-8, in hexadecimal digits. */
export function keyed(secret: string): (text: string) => string {
  const bytes = encoder.encode(secret);
  const key = joined(bytes.length > 64 ? sha256(bytes) : bytes, new Uint8Array(64)).slice(0, 64);
  const inner = key.map((byte) => byte ^ 0x36);
  const outer = key.map((byte) => byte ^ 0x5c);
  return (text) => {
    const digest = sha256(joined(outer, sha256(joined(inner, encoder.encode(text)))));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

/**
 * The same things in an order that only the secret tells. Reason: pulse poll, rule 7, and attacks 5 and 11: neither the place of a text nor who
 * is in a batch has anything to do with when it came. `purpose` keeps one order from telling another.
 */
export function shuffled<Thing>(secret: string, purpose: string, things: readonly Thing[], idOf: (thing: Thing) => string): Thing[] {
  const hash = keyed(secret);
  return things
    .map((thing) => ({thing, place: hash(`${purpose}\n${idOf(thing)}`)}))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({thing}) => thing);
}
