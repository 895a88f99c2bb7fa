import {newId} from '../protocol/cloud-event.js';
import type {Session} from '../protocol/session.js';
import {isObject} from '../protocol/views/view.js';
import {NotApplicableError, quoted, UnmetError} from './expect.js';
import {open, headersOf} from './http.js';
import type {ConformanceOptions, SignIn} from './options.js';
import {Visitor} from './visitor.js';

/** The host cannot be looked at at all. The message is for the person who started the kit. */
export class CannotRunError extends Error {
  override readonly name = 'CannotRunError';
}

/** The host that is looked at, and who looks. */
export interface Host {
  base: URL;
  /** The space that both may read and write to. */
  space: string;
  /** Two people who are signed in. */
  first: Visitor;
  second: Visitor;
  /** Somebody who is not signed in. */
  nobody: Visitor;
  /** What the host says of itself to the first. */
  session: Session;
  /** A space that the first may read and the second may not. */
  otherSpace: string | undefined;
  /** An origin that the host lists. */
  listedOrigin: string | undefined;
  /** Somebody whom the first may thank, who is neither of the two. */
  third: string | undefined;
  /** Whether the second person may be erased. */
  mayErase: boolean;
}

/** Signs both people in and finds out what the host is. */
export async function openHost(options: ConformanceOptions): Promise<Host> {
  const {base, space, otherSpace, listedOrigin} = options;
  const visitor = (id: string, headers: Record<string, string>) => new Visitor({base, id, space, headers});
  try {
    const [first, second] = [visitor(...(await signedIn(options, 0))), visitor(...(await signedIn(options, 1)))];
    const session = await first.session();
    await second.session();
    for (const person of [first, second]) await expectWall(person);
    return {
      base,
      space,
      first,
      second,
      nobody: visitor('nobody', {}),
      session,
      otherSpace,
      listedOrigin,
      mayErase: options.mayErase ?? false,
      third: options.third ?? (await findThird(first, second)),
    };
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    const reason = error instanceof UnmetError ? `Expected ${error.expected}. What came: ${error.came}` : String(error);
    throw new CannotRunError(`${base.href} cannot be looked at. ${reason}`, {cause: error});
  }
}

async function signedIn({base, people, signIn}: ConformanceOptions, index: 0 | 1): Promise<[string, Record<string, string>]> {
  const {name, headers} = people[index];
  return [
    name,
    {...headers, ...(signIn === undefined ? {} : await cookieFrom(new URL(signIn.replaceAll('{name}', encodeURIComponent(name)), base)))},
  ];
}

/** The cookies that an address sets, in one header. */
async function cookieFrom(url: URL): Promise<SignIn['headers']> {
  const incoming = await open(new URL('/', url), `${url.pathname}${url.search}`);
  incoming.resume();
  const cookies = headersOf(incoming).getSetCookie();
  if (cookies.length === 0) throw new CannotRunError(`${url.href} set no cookie; it answered ${incoming.statusCode}.`);
  return {cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ')};
}

async function expectWall(person: Visitor): Promise<void> {
  const answer = await person.send(`/v1/views/kudos?space=${encodeURIComponent(person.space)}`);
  if (answer.status === 200) return;
  throw new CannotRunError(
    `${person.id} cannot read the wall of the space ${person.space}: ${quoted(answer)}\nName one that both may read with --space.`,
  );
}

async function findThird(first: Visitor, second: Visitor): Promise<string | undefined> {
  const {json} = await first.send('/v1/people?limit=20');
  const items = isObject(json) && Array.isArray(json.items) ? json.items.filter(isObject) : [];
  const third = items.find(({id, kind}) => typeof id === 'string' && kind !== 'group' && id !== first.id && id !== second.id);
  return third?.id as string | undefined;
}

/** The third person, where there is one. */
export function thirdOf({third}: Host): string {
  if (third === undefined) throw new NotApplicableError('GET /v1/people finds nobody beside the two who look: name somebody with --third.');
  return third;
}

/** The space that the second person may not read, where it was named. */
export function otherSpaceOf({otherSpace}: Host): string {
  if (otherSpace === undefined) throw new NotApplicableError('Name a space that only the first person may read with --other-space.');
  return otherSpace;
}

/** Goes on only where the host takes events of a type. */
export function needEvents({session}: Host, ...types: string[]): void {
  const missing = types.find((type) => !session.features.events.includes(type));
  if (missing !== undefined) throw new NotApplicableError(`features.events does not name ${missing}.`);
}

/** Goes on only where the host has a view. */
export function needView({session}: Host, name: string): void {
  if (!session.features.views.includes(name)) throw new NotApplicableError(`features.views does not name ${name}.`);
}

/** Goes on only where the host tells what changes in this way. */
export function needLive({session}: Host, way: 'sse' | 'longpoll'): void {
  if (!session.features.live.includes(way)) throw new NotApplicableError(`features.live does not name ${way}.`);
}

/** A name that nothing has. */
export const unheardOf = (): string => `x-${newId()}`;
