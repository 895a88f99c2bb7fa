import * as v from 'valibot';
import type {Identity} from '../identity.js';
import {ProblemError} from '../http/problem.js';
import {checkJson} from '../http/json.js';

/** What a proxy has signed. */
export interface Claims {
  identity: Identity;
  /** When, in seconds since the epoch. */
  at: number;
  /** For which request: its method, and its path with its query, as they arrive at the host. */
  method: string;
  path: string;
}

const names = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(128))), v.maxLength(1000));

const schema = v.object({
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  name: v.pipe(v.string(), v.maxLength(200)),
  roles: names,
  spaces: names,
  iat: v.pipe(v.number(), v.integer(), v.minValue(0)),
  method: v.string(),
  path: v.string(),
});

/** Reads what was signed; nothing where it is not all there, or says something twice. */
export function readClaims(text: string): Claims | undefined {
  const result = v.safeParse(schema, parse(text));
  if (!result.success) return undefined;
  const {sub, name, roles, spaces, iat, method, path} = result.output;
  return {identity: {id: sub, name, roles, spaces}, at: iat, method, path};
}

function parse(text: string): unknown {
  try {
    checkJson(text);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof ProblemError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
