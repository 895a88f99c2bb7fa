const encoder = new TextEncoder();

/** A secret is not of the form `whsec_` and base64, or too short. The message does not show it. */
export class SecretError extends Error {
  override readonly name = 'SecretError';

  constructor() {
    super('The secret of a web hook is "whsec_" and base64 of 24 to 64 random bytes.');
  }
}

/** What identifies one message of a web hook, and the moment of this attempt. Neither has a dot in it, which is what separates them. */
export interface SignedParts {
  id: string;
  /** Whole seconds since the epoch. */
  timestamp: number;
  body: string;
}

/**
 * A function that signs a message with each of the secrets, as the value of `webhook-signature` (Standard Webhooks, symmetric): while a
 * secret is replaced by another, the other side may know either.
 *
 * @throws {SecretError}
 */
export function createSigner(secrets: readonly string[]): (parts: SignedParts) => Promise<string> {
  const keys = secrets.map((secret) => importKey(bytesOf(secret)));
  // Whoever waits for a key learns of its failure; until somebody does, it must not count as unhandled.
  for (const key of keys) key.catch(() => undefined);
  return async ({id, timestamp, body}) => {
    const content = encoder.encode(`${id}.${timestamp}.${body}`);
    const signatures = keys.map(async (key) => base64(await crypto.subtle.sign('HMAC', await key, content)));
    return (await Promise.all(signatures)).map((signature) => `v1,${signature}`).join(' ');
  };
}

function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const [, encoded] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  if (encoded === undefined) throw new SecretError();
  let bytes: string;
  try {
    bytes = atob(encoded);
  } catch {
    throw new SecretError();
  }
  if (bytes.length < 24 || bytes.length > 64) throw new SecretError();
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

const importKey = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', bytes, {name: 'HMAC', hash: 'SHA-256'}, false, ['sign']);

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
