import {ProblemError} from './problem.js';

/** The deepest nesting of arrays and objects that a host reads. */
export const MAX_DEPTH = 8;

/**
 * Reads a body as I-JSON (RFC 7493): UTF-8, no name twice in one object, nested at most {@link MAX_DEPTH} deep.
 *
 * @throws {ProblemError} `malformed` or `depth`.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) throw new ProblemError('malformed');
    throw cause;
  }
  checkJson(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new ProblemError('malformed');
    throw cause;
  }
}

/**
 * Refuses what `JSON.parse` lets pass and we do not want: deep nesting, and one name twice in an object, of which parsers keep
 * different ones. One pass, before anything is built. What is no JSON at all may pass: `JSON.parse` refuses it.
 *
 * @throws {ProblemError} `malformed` or `depth`.
 */
export function checkJson(text: string): void {
  /** For each object and array around the current position: the names so far, or nothing in an array. */
  const around: (Set<string> | undefined)[] = [];
  let nameExpected = false;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '{':
      case '[':
        if (around.length === MAX_DEPTH) throw new ProblemError('depth');
        nameExpected = text[at] === '{';
        around.push(nameExpected ? new Set() : undefined);
        break;
      case '}':
      case ']':
        around.pop();
        nameExpected = false;
        break;
      case ',':
        nameExpected = around.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (nameExpected) addName(around.at(-1), text.slice(at, end + 1));
        nameExpected = false;
        at = end;
        break;
      }
    }
  }
}

/** Where the string ends that begins here: at its closing quote, or at the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes++;
    // An even number of backslashes escapes one another.
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}

function addName(names: Set<string> | undefined, literal: string): void {
  // The same name can be written in different ways, with and without escapes.
  const name = literal.includes('\\') ? unescaped(literal) : literal.slice(1, -1);
  if (names?.has(name)) throw new ProblemError('malformed');
  names?.add(name);
}

function unescaped(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new ProblemError('malformed');
    throw cause;
  }
}
