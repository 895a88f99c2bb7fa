const encoder = new TextEncoder();

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What Node.js brings, where this runs in it: asked for at run time, as everything here runs elsewhere, too. */
const node = globalThis.process?.getBuiltinModule?.('node:crypto');

/**
 * The SHA-256 digest of a text, as base64url: 43 characters. WebCrypto hands the work to another thread, which takes more than ten
 * times as long as the digest of an event itself: where there is another way, that is taken.
 */
export async function sha256(text: string): Promise<string> {
  if (node?.hash) return node.hash('sha256', text, 'base64url');
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))));
}

/** A function that tags a text with the key: HMAC-SHA-256, as base64url: 43 characters. Without a key, with a random one. */
export function createTagger(secret: string | Uint8Array = crypto.getRandomValues(new Uint8Array(32))): (text: string) => Promise<string> {
  const bytes = typeof secret === 'string' ? encoder.encode(secret) : Uint8Array.from(secret);
  // A key of no length is refused, as WebCrypto does: below.
  if (node && bytes.length > 0) return async (text) => node.createHmac('sha256', bytes).update(text).digest('base64url');
  const key = crypto.subtle.importKey('raw', bytes, {name: 'HMAC', hash: 'SHA-256'}, false, ['sign']);
  // Whoever waits for the key learns of its failure; until somebody does, it must not count as unhandled.
  key.catch(() => undefined);
  return async (text) => base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await key, encoder.encode(text))));
}
