/**
 * A URL that may stand in `src` or `href`: http, https, or one of the page's own. Nothing for every other scheme, so that neither a
 * script nor inlined data gets in with what a host sends.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const {href} = new URL(url, document.baseURI);
    return /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
