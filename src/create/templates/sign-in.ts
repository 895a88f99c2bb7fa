import type {Style} from './style.js';
import {moduleText} from './style.js';

/** A sign-in that asks nobody for anything, for a developer's own machine. */
export const signIn = (style: Style, {basePath, page}: {basePath: string; page: string}): string =>
  moduleText(
    style,
    [
      ['{createHmac, timingSafeEqual}', 'node:crypto'],
      ['{people}', './people'],
    ],
    `
/*
 * DEVELOPMENT ONLY. Anybody can be anybody here: it is for trying things out on your own machine, and refuses to run where NODE_ENV is production.
 * Once identify tells who somebody is by your own session, delete this file and what host imports from it.
 */

const COOKIE = 'hearth-development';

/** Ends the attempt to start in production. */
export function refuseProduction()‹: void› {
  if (process.env.NODE_ENV !== 'production') return;
  throw new Error(
    'Hearth: the development sign-in lets anybody be anybody, and so does not run where NODE_ENV is production. ' +
      'Have identify (in the folder hearth) tell who is signed in by your own session, and delete the development sign-in.',
  );
}

const sign = (id‹: string›, secret‹: string›) => createHmac('sha256', \`\${secret}.development\`).update(id).digest();

/** Who is signed in, by a cookie that only this server can sign. */
export function personOf(request‹: Request›, secret‹: string›) {
  const cookies = request.headers.get('cookie') ?? '';
  const [, id = '', signature = ''] = new RegExp(\`(?:^|; )\${COOKIE}=([\\\\w-]+)\\\\.([\\\\w-]+)(?:;|$)\`).exec(cookies) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const right = sign(id, secret);
  return given.length === right.length && timingSafeEqual(given, right) ? people.find((person) => person.id === id) : undefined;
}

/** Shows whom one can be, and takes who somebody wants to be; nobody signs out. */
export async function answerSignIn(request‹: Request›, secret‹: string›)‹: Promise<Response>› {
  if (request.method !== 'POST') return new Response(form(), {headers: HEADERS});
  // Another site must not sign people in or out.
  if (!['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'))) return new Response('Not from another site.', {status: 403});
  const id = new URLSearchParams(await request.text()).get('as') ?? '';
  const person = people.find((one) => one.id === id);
  if (id !== '' && !person) return new Response('There is nobody of that name.', {status: 404});
  const value = person ? \`\${id}.\${sign(id, secret).toString('base64url')}\` : '';
  const cookie = \`\${COOKIE}=\${value}; Path=/; HttpOnly; SameSite=Lax\${person ? '' : '; Max-Age=0'}\`;
  return new Response(null, {status: 303, headers: {Location: person ? '${page}' : '${basePath}/sign-in', 'Set-Cookie': cookie}});
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

const form = () => \`<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>Development sign-in</title>
  <main>
    <h1>Development sign-in</h1>
    <p>Who are you? This is for trying things out: it asks nobody for a password, and does not run in production.</p>
    <form method="post" action="${basePath}/sign-in">
      \${people.map(({id, name}) => \`<p><button name="as" value="\${escaped(id)}">\${escaped(name)}</button></p>\`).join('\\n      ')}
    </form>
  </main>
</html>
\`;

const escaped = (text‹: string›) => text.replaceAll(/[&<>"]/g, (sign) => \`&#\${sign.charCodeAt(0)};\`);
`,
  );
