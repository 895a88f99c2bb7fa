import type {Style} from './style.js';
import {moduleText} from './style.js';

export interface PageOptions {
  basePath: string;
  space: string;
  hasSignIn: boolean;
}

/** What the page has to allow for widgets, and what forms and frames a page should not. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** The page with the wall, its styles, and the policy that it is served with. */
export const page = (style: Style, {basePath, space, hasSignIn}: PageOptions): string =>
  moduleText(
    style,
    [],
    `
/** The Content-Security-Policy of the page: its own files and nothing else. Widgets need no exception; what more your page needs, allow here. */
export const policy = [
${POLICY.map((line) => `  ${line.includes("'") ? `"${line}"` : `'${line}'`},`).join('\n')}
].join('; ');

export const html = \`<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>Thanks</title>
  <link rel="stylesheet" href="${basePath}/page.css">
  <script type="module" src="${basePath}/hearth.js"></script>
  <main>
    <h1>Thanks</h1>
    <hearth-host endpoint="${basePath}" space="${space}">
      <hearth-kudos-wall></hearth-kudos-wall>
    </hearth-host>${
      hasSignIn
        ? `
    <form method="post" action="${basePath}/sign-in"><button name="as" value="">Sign out (development)</button></form>`
        : ''
    }
  </main>
</html>
\`;

/** How the page looks. Widgets take its font and its colours; --hearth-color-accent and --hearth-radius change more. */
export const css = \`
body {
  margin: 0 auto;
  padding: 1.5rem;
  max-inline-size: 44rem;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
}
\`;
`,
  );
