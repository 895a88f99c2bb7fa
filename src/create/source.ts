/**
 * Reads just as much of a JavaScript or TypeScript file as it takes to add a line in a safe place: where texts and comments are, and where a statement
 * ends. Whatever it is not sure of it says nothing about, and then nothing is added.
 */

/** Words after which a slash begins a regular expression rather than a division. */
const BEFORE_REGEXP = /(?:^|[=(,:;!&|?{}[+\-*%~^<>\n]|\b(?:return|typeof|case|in|of|delete|void|throw|new|do|else|await|yield))\s*$/;

/** The same text, at the same places, with everything in texts, comments and regular expressions blank. Line ends stay. */
export function blanked(source: string): string {
  let out = '';
  let at = 0;
  const blank = (to: number): void => {
    out += source.slice(at, to).replaceAll(/[^\n\r]/g, ' ');
    at = to;
  };
  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    if (rest === '//') blank(until(source, '\n', at, 0));
    else if (rest === '/*') blank(until(source, '*/', at + 2, 2));
    else if (rest[0] === "'" || rest[0] === '"') blank(textEnd(source, at));
    else if (rest[0] === '`') blank(templateEnd(source, at));
    else if (rest[0] === '/' && BEFORE_REGEXP.test(out.slice(-40))) blank(regexpEnd(source, at));
    else if (rest === '#!' && at === 0) blank(until(source, '\n', at, 0));
    else out += source[at++];
  }
  return out;
}

function until(source: string, end: string, from: number, more: number): number {
  const found = source.indexOf(end, from);
  return found < 0 ? source.length : found + more;
}

function textEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === source[from] || source[at] === '\n') return at + 1;
  }
  return source.length;
}

/** What stands between `${` and `}` is blank, too: no line is ever added there. */
function templateEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from + 1; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (depth === 0 && sign === '`') return at + 1;
    else if (depth === 0 && sign === '$' && source[at + 1] === '{') {
      depth = 1;
      at += 1;
    } else if (depth > 0) {
      if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      else if (sign === "'" || sign === '"') at = textEnd(source, at) - 1;
      else if (sign === '`') at = templateEnd(source, at) - 1;
    }
  }
  return source.length;
}

function regexpEnd(source: string, from: number): number {
  let isClass = false;
  for (let at = from + 1; at < source.length && source[at] !== '\n'; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') isClass = true;
    else if (sign === ']') isClass = false;
    else if (sign === '/' && !isClass) return at + 1;
  }
  return from + 1;
}

/**
 * Where the statement that begins at a place ends, behind its semicolon if it has one; nothing where brackets do not match or the end is not to be seen.
 *
 * @param code - The text as {@link blanked} gives it.
 */
export function statementEnd(code: string, from: number): number | undefined {
  const open: string[] = [];
  for (let at = from; at < code.length; at += 1) {
    const sign = code[at] ?? '';
    if ('([{'.includes(sign)) open.push(sign);
    else if (')]}'.includes(sign)) {
      if (open.pop() !== '([{'[')]}'.indexOf(sign)]) return undefined;
    } else if (open.length === 0 && sign === ';') return at + 1;
    else if (open.length === 0 && sign === '\n' && !goesOn(code, at)) return code[at - 1] === '\r' ? at - 1 : at;
  }
  return open.length === 0 ? code.length : undefined;
}

/** Whether an expression goes on over the end of a line. */
function goesOn(code: string, lineEnd: number): boolean {
  return /(?:[=,+\-*/%&|?:<({[.]|=>)\s*$/.test(code.slice(0, lineEnd)) || /^\s*(?:[.([,?:=+*/%&|<>-]|instanceof\b|in\b)/.test(code.slice(lineEnd));
}

/** Where a line may be added after a statement: behind the end of its line, where nothing else stands on it. */
export function lineAfter(code: string, end: number): number | undefined {
  const lineEnd = code.indexOf('\n', end);
  const rest = code.slice(end, lineEnd < 0 ? undefined : lineEnd);
  if (rest.trim() !== '') return undefined;
  return lineEnd < 0 ? code.length : lineEnd + 1;
}

/** The white space before a place on its line. */
export function indentAt(source: string, at: number): string {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*/.exec(source.slice(start, at))?.[0] ?? '';
}

/** How a file is written: what a line that is added to it has to look like. */
export interface Habits {
  quote: '"' | "'";
  semicolon: ';' | '';
  newline: '\n' | '\r\n';
}

/** How a file is written, by what it has most of. */
export function habitsOf(source: string): Habits {
  const count = (pattern: RegExp): number => source.match(pattern)?.length ?? 0;
  const lines = count(/\S[^\S\n]*(?:\r?\n|$)/g);
  return {
    quote: count(/"/g) > count(/'/g) ? '"' : "'",
    semicolon: count(/;[^\S\n]*(?:\r?\n|$)/g) * 4 >= lines ? ';' : '',
    newline: source.includes('\r\n') ? '\r\n' : '\n',
  };
}
