import type {Style} from './style.js';
import {moduleText} from './style.js';

/** Below the app router: every request below the base path. */
export const appRoute = (style: Style, host: string): string =>
  moduleText(
    style,
    [['{hearth}', host]],
    `
/** Everything below this address is answered by the host. */
export {hearth as GET, hearth as HEAD, hearth as POST, hearth as OPTIONS};
`,
  );

/** Below the pages router: the host reads bodies by itself. */
export const pagesRoute = (style: Style, host: string): string =>
  moduleText(
    style,
    [
      ['{toNodeListener}', 'hearth-widgets/server/node'],
      ['{hearth}', host],
    ],
    `
/** The host reads bodies by itself, and answers when it is done. */
export const config = {api: {bodyParser: false, externalResolver: true}};

export default toNodeListener(hearth);
`,
  );

export interface NextPageOptions {
  basePath: string;
  space: string;
  hasSignIn: boolean;
  router: 'app' | 'pages';
}

/** A page with the wall, in the layout of the application. */
export const nextPage = (style: Style, {basePath, space, hasSignIn, router}: NextPageOptions): string =>
  moduleText(
    style,
    [['Script', 'next/script'], ...(router === 'pages' ? ([['Head', 'next/head']] as const) : [])],
    `
‹declare module 'react' {›
‹  namespace JSX {›
‹    interface IntrinsicElements {›
‹      'hearth-host': {endpoint: string; space: string; children?: import('react').ReactNode};›
‹      'hearth-kudos-wall': {heading?: string};›
‹    }›
‹  }›
‹}›
${
  router === 'app'
    ? `
export const metadata = {title: 'Thanks'};
`
    : ''
}
/*
 * Where your application sends a Content-Security-Policy, widgets need of it: script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'
 * and, with require-trusted-types-for 'script': trusted-types lit-html 'allow-duplicates', beside what Next.js itself needs.
 */
export default function Thanks() {
  return (
    <main>${
      router === 'pages'
        ? `
      <Head>
        <title>Thanks</title>
      </Head>`
        : ''
    }
      <Script type="module" src="${basePath}/hearth.js" />
      <h1>Thanks</h1>
      <hearth-host endpoint="${basePath}" space="${space}">
        <hearth-kudos-wall />
      </hearth-host>${
        hasSignIn
          ? `
      <p>
        <a href="${basePath}/sign-in">Development sign-in</a>
      </p>`
          : ''
      }
    </main>
  );
}
`,
  );
