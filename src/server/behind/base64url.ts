/** Bytes of base64url without padding (RFC 4648, section 5); nothing where it is anything else, another spelling of the same bytes included. */
export function decodeBytes(text: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (text === undefined || !/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const spelled = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return spelled === text ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : undefined;
}

/** The same, as text in UTF-8. */
export function decodeText(text: string | undefined): string | undefined {
  const bytes = decodeBytes(text);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
