import type {Import, Style} from './style.js';
import {moduleText} from './style.js';

/** By what a project knows who somebody is. */
export type Session =
  | {kind: 'development'}
  /** express-session; with Passport the user is on the request, else below a name in the session. */
  | {kind: 'express'; user: string}
  | {kind: 'fastify'; user: string}
  /** Auth.js 5, by the function `auth` of a file. */
  | {kind: 'auth'; from: string}
  /** Auth.js or NextAuth.js, by the token in its cookie. */
  | {kind: 'token'; isIncoming: boolean};

const WHO = `
/**
 * Who sends this request: the only place where Hearth learns that. Nobody is null. The id has to stay the same for as long as somebody works here; roles may
 * have "moderator" in them; spaces are the walls that somebody may read and write to.
 */`;

const SPACES = (space: string): string => (space === 'everyone' ? `['everyone']` : `['everyone', '${space}']`);

const IDENTITY: Import = ['{Identity}', 'hearth-widgets/server', 'types'];

/** How a user of a session becomes somebody whom Hearth knows. */
const asIdentity = (space: string): string => `
‹interface User {›
‹  id?: string | number;›
‹  _id?: unknown;›
‹  sub?: string;›
‹  name?: string | null;›
‹  displayName?: string;›
‹  username?: string;›
‹  email?: string | null;›
‹}›

/** By the names that most sessions have for it. */
function asIdentity(user‹: User | string | number | null | undefined›)‹: Identity | null› {
  const {id, _id, sub, name, displayName, username, email}‹: User› = typeof user === 'object' && user !== null ? user : {id: user ?? undefined};
  const key = id ?? sub ?? _id ?? email ?? username;
  if (key === undefined || key === null || key === '') return null;
  const identity = {id: String(key), name: name ?? displayName ?? username ?? email ?? String(key), roles: [], spaces: ${SPACES(space)}};
  meet(identity);
  return identity;
}
`;

const MEET: Import = ['{meet}', './people'];

export function identify(style: Style, session: Session, space: string): string {
  switch (session.kind) {
    case 'development':
      return moduleText(
        style,
        [['{personOf}', './sign-in'], ['{secret}', './settings'], IDENTITY],
        `${WHO}
export function identify(request‹: Request›)‹: Identity | null› {
  // DEVELOPMENT ONLY: put your own session here, such as
  //   const user = await yourSession(request);
  //   return user ? {id: user.id, name: user.name, roles: [], spaces: ${SPACES(space)}} : null;
  const person = personOf(request, secret());
  return person ? {id: person.id, name: person.name, roles: [], spaces: ${SPACES(space)}} : null;
}
`,
      );
    case 'express':
      return moduleText(
        style,
        [['{incomingOf}', 'hearth-widgets/server/node'], ['{IncomingMessage}', 'node:http', 'types'], IDENTITY, MEET],
        `
‹/** What express-session and Passport put on a request. */›
‹interface SessionRequest extends IncomingMessage {›
‹  user?: User;›
‹  session?: Record<string, unknown>;›
‹  sessionID?: string;›
‹  sessionStore?: {get(id: string, done: (error: unknown, session?: unknown) => void): void};›
‹}›
${WHO}
export async function identify(request‹: Request›)‹: Promise<Identity | null>› {
  const incoming = incomingOf(request)‹ as SessionRequest | undefined›;
  // With Passport it is request.user; without it, what your sign-in puts into the session.
  const user = incoming?.user ?? incoming?.session?.${session.user}‹ as User | undefined›;
  return incoming && user && (await isKept(incoming)) ? asIdentity(user) : null;
}

/** A page is told what changes for as long as it is open: whoever has signed out meanwhile is nobody any more. */
function isKept({sessionID, sessionStore}‹: SessionRequest›)‹: Promise<boolean>› {
  if (sessionID === undefined || !sessionStore) return Promise.resolve(true);
  return new Promise((resolve, reject) => sessionStore.get(sessionID, (error, session) => (error ? reject(error) : resolve(session != null))));
}
${asIdentity(space)}`,
      );
    case 'fastify':
      return moduleText(
        style,
        [['{incomingOf}', 'hearth-widgets/server/node'], ['{IncomingMessage}', 'node:http', 'types'], IDENTITY, MEET],
        `
‹/** What a plugin for sessions and Passport put on a request. */›
‹interface SessionRequest {›
‹  user?: User | null;›
‹  session?: Record<string, unknown> & {get?: (name: string) => unknown};›
‹}›

/** The request of Fastify, by that of Node: mount notes it. */
export const requests = new WeakMap‹<IncomingMessage, object>›();
${WHO}
export function identify(request‹: Request›)‹: Identity | null› {
  const incoming = incomingOf(request);
  const {user, session}‹: SessionRequest› = (incoming && requests.get(incoming)) ?? {};
  // With Passport it is request.user; without it, what your sign-in puts into the session.
  return asIdentity((user ?? session?.get?.('${session.user}') ?? session?.${session.user})‹ as User | undefined›);
}
${asIdentity(space)}`,
      );
    case 'auth':
      return moduleText(
        style,
        [['{auth}', session.from], IDENTITY, MEET],
        `${WHO}
export async function identify()‹: Promise<Identity | null>› {
  const session = await auth();
  return asIdentity(session?.user);
}
${asIdentity(space)}`,
      );
    case 'token':
      return moduleText(
        style,
        [['{getToken}', 'next-auth/jwt'], ...(session.isIncoming ? ([['{incomingOf}', 'hearth-widgets/server/node']] as const) : []), IDENTITY, MEET],
        `${WHO}
export async function identify(request‹: Request›)‹: Promise<Identity | null>› {
  // Of the token in the cookie. Where you keep sessions in a database, ask getServerSession() instead.
  const token = await getToken({req: ${session.isIncoming ? 'incomingOf(request)' : 'request'}‹ as never›, secret: process.env.AUTH_SECRET ?? process.env.NEXTAUTH_SECRET‹ ?? ''›});
  return asIdentity(token‹ as User | null›);
}
${asIdentity(space)}`,
      );
  }
}
