import {parseSigned, serialize, serializeSigned} from 'hono/utils/cookie';
import {findPerson} from './seed/index.js';
import type {DemoPerson} from './seed/index.js';

const COOKIE = 'ternhaven';
const options = {path: '/', httpOnly: true, sameSite: 'Lax'} as const;

/** Who is signed in, kept in a cookie that only this server can sign. */
export class Sessions {
  readonly #secret: string;

  /** @param secret - The key of the signatures. Whoever was signed in stays so for as long as it is the same. */
  constructor(secret: string) {
    this.#secret = secret;
  }

  /** Who sends this request, if anybody is signed in. */
  async personOf(request: Request): Promise<DemoPerson | undefined> {
    const {[COOKIE]: id} = await parseSigned(request.headers.get('cookie') ?? '', this.#secret, COOKIE);
    // A cookie without a signature is absent, one with a wrong signature is false.
    return typeof id === 'string' ? findPerson(id) : undefined;
  }

  /** The value of a `Set-Cookie` header that signs a person in. */
  start(person: DemoPerson): Promise<string> {
    return serializeSigned(COOKIE, person.id, this.#secret, options);
  }

  /** The value of a `Set-Cookie` header that signs out. */
  end(): string {
    return serialize(COOKIE, '', {...options, maxAge: 0});
  }
}
