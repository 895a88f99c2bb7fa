import {readArguments, UsageError} from '../command-line/arguments.js';

/** One of the two who look: the id of the person on the host, and the headers that sign them in. */
export interface SignIn {
  name: string;
  headers: Record<string, string>;
}

/** What is to be looked at, and how. */
export interface ConformanceOptions {
  /** The URL below which `/v1` lies. */
  base: URL;
  people: readonly [SignIn, SignIn];
  /** An address that sets a cookie, with `{name}` in the place of the person; relative to the host. */
  signIn?: string;
  space: string;
  otherSpace?: string;
  listedOrigin?: string;
  /** Somebody whom the first may thank, where the host finds nobody without being told a name. */
  third?: string;
  /** Whether the second person may be erased, with all that they have on the host. By default not. */
  mayErase?: boolean;
  /** Whether to look only at what every host has to do. */
  coreOnly: boolean;
  /** Where to write the report for programs. */
  json?: string;
}

export const USAGE = `Checks whether a host speaks the Hearth protocol.

  hearth-conformance URL --as ana=HEADER:VALUE --as bilal=HEADER:VALUE [options]

URL is the address below which /v1 lies, such as http://localhost:4173/hearth. Two people have to be signed in, each named by the id
that they have on the host. What the kit posts it takes back in the end, as far as the host lets it: use a host that is there for tests.

  --as NAME=HEADER:VALUE  the header that signs a person in; twice
                          --as 'ana=authorization:Bearer 123' --as 'bilal=cookie:session=456'
  --sign-in TEMPLATE      an address that sets a cookie, with {name} for the person; then --as needs only names
                          --sign-in '/sign-in?as={name}' --as ana --as bilal
  --space SPACE           a space that both may read and write to (everyone)
  --other-space SPACE     a space that the first may read and the second may not
  --third NAME            the id of somebody else whom the first may thank (one whom GET /v1/people finds)
  --origin ORIGIN         an origin that the host lists, whose pages may use it
  --erase                 also look at what it means to be erased: the second person loses all that they have on the host
  --core                  only what every host has to do
  --json FILE             a report for programs
  --help                  this text

Ends with 0 where all is well, with 1 where a check failed, with 2 where the host could not be looked at.
`;

const OPTIONS = {
  as: {type: 'string', multiple: true},
  'sign-in': {type: 'string'},
  space: {type: 'string'},
  'other-space': {type: 'string'},
  origin: {type: 'string'},
  third: {type: 'string'},
  core: {type: 'boolean'},
  erase: {type: 'boolean'},
  json: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** Reads what was typed; nothing where only help is wanted. */
export function readOptions(args: readonly string[]): ConformanceOptions | undefined {
  const {values, positionals} = readArguments(args, OPTIONS);
  if (values.help) return undefined;
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0) throw new UsageError('Name one URL.');
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) throw new UsageError(`${url} is no http or https URL.`);
  const people = (values.as ?? []).map((text) => readSignIn(text, values['sign-in'] !== undefined));
  const [first, second] = people;
  if (!first || !second || people.length > 2 || first.name === second.name) throw new UsageError('Name two people, each with --as.');
  return {
    base,
    people: [first, second],
    signIn: values['sign-in'],
    space: values.space ?? 'everyone',
    otherSpace: values['other-space'],
    listedOrigin: values.origin,
    third: values.third,
    mayErase: values.erase,
    coreOnly: values.core ?? false,
    json: values.json,
  };
}

function readSignIn(text: string, isNameEnough: boolean): SignIn {
  const [, name, header, value] = /^([^=]+)=([\w-]+):\s*(.+)$/s.exec(text) ?? [];
  if (name !== undefined && header !== undefined && value !== undefined) return {name, headers: {[header.toLowerCase()]: value}};
  if (isNameEnough && /^[^=]+$/.test(text)) return {name: text, headers: {}};
  throw new UsageError(`--as ${text} does not say NAME=HEADER:VALUE.`);
}
