/** The requests and answers that a page of documentation shows, as text and as what goes over the wire. */

/** Stands for what is another each time. */
export const ANY = '…';

/** A request and the answer to it, each as a block of the page. */
export interface Exchange {
  /** The first line of the request. */
  title: string;
  request: string;
  answer: string;
}

/** One message: its first line, its headers in their order, its body. */
export interface Message {
  start: string;
  headers: [name: string, value: string][];
  body: string;
}

/** The pairs of blocks in the language `http`, in the order of the page. */
export function exchangesOf(page: string): Exchange[] {
  const blocks = Array.from(page.matchAll(/^```http\n([^]*?)\n```$/gm), ([, text = '']) => text);
  return Array.from({length: Math.ceil(blocks.length / 2)}, (_, index) => {
    const [request = '', answer = ''] = blocks.slice(index * 2);
    return {title: request.split('\n')[0] ?? '', request, answer};
  });
}

export function parseMessage(text: string): Message {
  const [head = '', body = ''] = [text.split('\n\n')[0], text.split('\n\n').slice(1).join('\n\n')];
  const [start = '', ...lines] = head.split('\n');
  return {start, headers: lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]), body};
}

/** Members of answers that are another in each log and for each request. */
const VARYING: readonly string[] = ['epoch', 'instance'];

/** A body as JSON, with what is another each time left open. */
export const readBody = (body: string): unknown =>
  JSON.parse(body, (name, value: unknown) => (VARYING.includes(name) && value !== undefined ? ANY : value));

/** How wide a value may be that stands on one line. */
const WIDTH = 110;

/** JSON on as few lines as are easy to read. */
export function writeJson(value: unknown, indent = ''): string {
  const flat = onOneLine(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const members = Object.entries(value).map(([name, member]) => `${inner}${JSON.stringify(name)}: ${writeJson(member, inner)}`);
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
  const items = value.every((item) => typeof item !== 'object')
    ? filled(value, inner)
    : value.map((item) => inner + writeJson(item, inner)).join(',\n');
  return `[\n${items}\n${indent}]`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member)}`)
    .join(', ')}}`;
}

/** Short items, as many on a line as go there. */
function filled(items: readonly unknown[], indent: string): string {
  const lines = [''];
  for (const item of items.map((one) => JSON.stringify(one))) {
    const last = lines.at(-1)!;
    if (last !== '' && indent.length + last.length + item.length + 3 > WIDTH) lines.push(item);
    else lines[lines.length - 1] = last === '' ? item : `${last}, ${item}`;
  }
  return lines.map((line) => indent + line).join(',\n');
}
