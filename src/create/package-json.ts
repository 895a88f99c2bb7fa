import type {Insertion} from './insertion.js';

type Json = Record<string, unknown>;
type Entries = Readonly<Record<string, string>>;

/** Where the members of an object begin and end in its text. */
interface Members {
  /** Behind the opening bracket. */
  start: number;
  /** Before the closing bracket. */
  end: number;
  /** The place of each name, and the end of its value. */
  entries: readonly {name: string; at: number; end: number}[];
}

/** How far each level is set in. */
const indentOf = (source: string): string => /\n([ \t]+)"/.exec(source)?.[1] ?? '  ';

/** What has to be put into a package.json so that it has these dependencies, each where the alphabet has it. Those that are there already stay as they are. */
export function dependencyInsertions(source: string, wanted: Entries): Insertion[] {
  const manifest = JSON.parse(source) as Json;
  const known = {...(manifest.dependencies as Entries | undefined)};
  const added = Object.entries(wanted).filter(([name]) => known[name] === undefined);
  if (added.length === 0) return [];
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const step = indentOf(source);
  const line = ([name, range]: readonly [string, string]): string => `${step}${step}${JSON.stringify(name)}: ${JSON.stringify(range)}`;
  const root = membersOf(source, source.indexOf('{'));
  const of = root.entries.find(({name}) => name === 'dependencies');
  const all = added.map(line).join(`,${newline}`);
  if (!of) {
    const last = root.entries.at(-1);
    const text = `${last ? ',' : ''}${newline}${step}"dependencies": {${newline}${all}${newline}${step}}`;
    return [{at: last?.end ?? root.start, text: last ? text : `${text}${newline}`}];
  }
  const {start, entries} = membersOf(source, source.indexOf('{', of.at + '"dependencies"'.length));
  if (entries.length === 0) return [{at: start, text: `${newline}${all}${newline}${step}`}];
  return added.map(([name, range]) => {
    const next = entries.find((entry) => entry.name > name);
    return next
      ? {at: next.at, text: `${line([name, range]).trimStart()},${newline}${step}${step}`}
      : {at: entries.at(-1)!.end, text: `,${newline}${line([name, range])}`};
  });
}

/**
 * A package.json without the dependencies that are still as they were put in, whatever else was changed since; with the names of those that are not, and
 * so stay.
 */
export function withoutDependencies(source: string, added: Entries): {content: string; kept: string[]} {
  let content = source;
  const kept: string[] = [];
  for (const [name, range] of Object.entries(added)) {
    const {dependencies} = JSON.parse(content) as {dependencies?: Entries};
    if (dependencies?.[name] === undefined) continue;
    if (dependencies[name] === range) content = withoutDependency(content, name);
    else kept.push(name);
  }
  return {content, kept};
}

function withoutDependency(source: string, name: string): string {
  const root = membersOf(source, source.indexOf('{'));
  const of = root.entries.find((entry) => entry.name === 'dependencies')!;
  const {start, end, entries} = membersOf(source, source.indexOf('{', of.at + '"dependencies"'.length));
  const index = entries.findIndex((entry) => entry.name === name);
  const entry = entries[index]!;
  const next = entries[index + 1];
  const before = entries[index - 1];
  if (next) return source.slice(0, entry.at) + source.slice(next.at);
  if (before) return source.slice(0, before.end) + source.slice(entry.end);
  return source.slice(0, start) + source.slice(end);
}

/** Where the members of an object are that begins at a bracket. The text is JSON: it has been parsed before. */
function membersOf(source: string, bracket: number): Members {
  const entries: {name: string; at: number; end: number}[] = [];
  let depth = 0;
  let at = bracket;
  let current: {name: string; at: number; end: number} | undefined;
  let isName = true;
  for (; at < source.length; at += 1) {
    const sign = source[at]!;
    if (sign === '"') {
      const begin = at;
      for (at += 1; source[at] !== '"'; at += 1) if (source[at] === '\\') at += 1;
      if (depth === 1 && isName) {
        current = {name: JSON.parse(source.slice(begin, at + 1)) as string, at: begin, end: at + 1};
        entries.push(current);
        isName = false;
      } else if (depth === 1 && current) current.end = at + 1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) break;
      if (depth === 1 && current) current.end = at + 1;
    } else if (sign === ',' && depth === 1) isName = true;
    else if (depth === 1 && !isName && !/[\s:]/.test(sign) && current) current.end = at + 1;
  }
  return {start: bracket + 1, end: at, entries};
}
