import {createMiddleware} from 'hono/factory';

/** What a page says of itself to what sends it. */
export interface PageVariables {
  Variables: {
    /** Style sheets in its markup that the policy allows: those of widgets that the server rendered. */
    styleSources?: readonly string[];
  };
}

const policy = (styleSources: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleSources].join(' '),
    "connect-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** What the pages allow: their own files and nothing else. The widgets need no exception. */
export const securityHeaders = createMiddleware<PageVariables>(async (context, next) => {
  await next();
  context.header('Content-Security-Policy', policy(context.var.styleSources));
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'same-origin');
});
