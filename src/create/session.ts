import {posix} from 'node:path';
import type {Framework, Project} from './project.js';
import type {Session} from './templates/identify.js';

export interface FoundSession {
  session: Session;
  /** What to say of it. */
  said: string;
}

const DEVELOPMENT: Session = {kind: 'development'};

/** Sign-ins that are found and not written for. */
const BY_HAND = [
  '@auth/express',
  '@hono/auth-js',
  '@hono/session',
  'hono-sessions',
  'cookie-session',
  'express-openid-connect',
  '@clerk/nextjs',
  'better-auth',
  'iron-session',
];

/** By what a project knows who somebody is, as far as that is to be seen. */
export function sessionOf(project: Project, framework: Framework, entry: {source: string} | undefined, router?: 'app' | 'pages'): FoundSession {
  if (framework === 'next') return sessionOfNext(project, router);
  const user = nameInSession(entry?.source ?? '');
  if (framework === 'express' && project.has('express-session')) {
    const kind = {kind: 'express', user} as const;
    return {session: kind, said: project.has('passport') ? 'who signs in by Passport' : `what express-session keeps as session.${user}`};
  }
  if (framework === 'fastify' && ['@fastify/session', '@fastify/secure-session', '@fastify/passport'].some((name) => project.has(name)))
    return {
      session: {kind: 'fastify', user},
      said: project.has('@fastify/passport') ? 'who signs in by Passport' : `what the session keeps as ${user}`,
    };
  const other = BY_HAND.find((name) => project.has(name));
  const more = other === undefined ? '' : `; you have ${other}: ask it in identify`;
  return {session: DEVELOPMENT, said: `a sign-in for development, which does not run in production${more}`};
}

function sessionOfNext(project: Project, router: 'app' | 'pages' = 'app'): FoundSession {
  if (!project.has('next-auth')) {
    const other = BY_HAND.find((name) => project.has(name));
    const more = other === undefined ? '' : `; you have ${other}: ask it in identify`;
    return {session: DEVELOPMENT, said: `a sign-in for development, which does not run in production${more}`};
  }
  const file = ['auth', 'src/auth', 'lib/auth', 'src/lib/auth', 'app/auth', 'src/app/auth'].find((path) =>
    ['.ts', '.js', '.mjs', '.tsx'].some((end) =>
      /export\s+(?:async\s+)?(?:(?:const|let|var)\s+\{[^}]*\bauth\b[^}]*\}|(?:const|function)\s+auth\b)/.test(project.read(path + end) ?? ''),
    ),
  );
  if (file !== undefined && router === 'app') return {session: {kind: 'auth', from: file}, said: `auth() of ${file}`};
  return {session: {kind: 'token', isIncoming: router === 'pages'}, said: 'the token of Auth.js in its cookie'};
}

/** Under which name a sign-in keeps somebody in a session: `request.session.user = …`. */
function nameInSession(source: string): string {
  return /\bsession\s*\.\s*(user\w*|account|member|person|profile)\s*=(?!=)/i.exec(source)?.[1] ?? 'user';
}

/** The path from one file of a project to another, both from its folder, as an import has it. */
export function importPath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
