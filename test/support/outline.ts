/** The accessibility tree in words: what is on a page for those who do not see it. */
import {assert} from '@open-wc/testing';
import {axTree, keptOutline} from './commands.js';
import type {AxNode} from './commands.js';
import {pause} from './page.js';

/** What only holds others, or repeats the name of what it is in. */
const silent = new Set(['generic', 'none', 'paragraph', 'LabelText', 'Legend', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** States that are worth a word, and the word where it is not the state's own. */
const flags = ['focused', 'selected', 'disabled', 'required', 'busy', 'modal', 'multiline', 'readonly'] as const;

/** A node a line, each `role "name"` and its states, those in it further in. `root` names the roles that begin it, such as `main`. */
export function outline(nodes: readonly AxNode[], root: string): string {
  const lines: string[] = [];
  const open: {depth: number; indent: number; name: string}[] = [];
  let inside: number | undefined;
  for (const node of nodes) {
    if (inside !== undefined && node.depth <= inside) inside = undefined;
    if (inside === undefined && node.role === root) inside = node.depth;
    if (inside === undefined) continue;
    while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop();
    const parent = open.at(-1);
    if (silent.has(node.role)) continue;
    const text = node.role === 'StaticText';
    // Said already, as the name of what it is in.
    if (text && (node.name.trim() === '' || parent?.name === node.name)) continue;
    const indent = parent ? parent.indent + 1 : 0;
    lines.push('  '.repeat(indent) + (text ? `“${timeless(node.name)}”` : line(node)));
    open.push({depth: node.depth, indent, name: node.name});
  }
  return `${lines.join('\n')}\n`;
}

function line({role, name, value, description, props}: AxNode): string {
  const {level, checked, pressed, expanded, invalid, hasPopup, posinset, setsize, live} = props;
  const states = [
    level !== undefined && `level ${String(level)}`,
    value !== '' && value !== name && `holds “${timeless(value)}”`,
    checked !== undefined && (checked === 'true' ? 'checked' : 'not checked'),
    pressed !== undefined && (pressed === 'true' ? 'pressed' : 'not pressed'),
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    hasPopup !== undefined && `opens a ${String(hasPopup)}`,
    invalid !== undefined && invalid !== 'false' && 'invalid',
    posinset !== undefined && `${String(posinset)} of ${String(setsize ?? '?')}`,
    live !== undefined && `live ${String(live)}`,
    ...flags.map((flag) => props[flag] === true && flag),
    description !== '' && `described “${timeless(description)}”`,
  ].filter((state) => typeof state === 'string');
  return [role, ...(name === '' ? [] : [`"${timeless(name)}"`]), ...states.map((state) => `· ${state}`)].join(' ');
}

/** Without what depends on when it is looked at: dates, and how many seconds or minutes ago something was. */
const timeless = (words: string): string =>
  words
    .replace(/\b\d+ (?:second|minute)s? ago\b|\bLast updated now\b|^now$/g, (age) =>
      age.startsWith('Last') ? 'Last updated a moment ago' : 'a moment ago',
    )
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? .*\d{4}.*\d:\d\d.*$/, 'the date')
    .replace(/\s+/g, ' ')
    .trim();

/** How long the tree may take to be what is kept, in milliseconds: it is made a little after the page. */
const PATIENCE = 3000;

/** The page says, to those who do not see it, exactly what is kept under this name. */
export async function expectOutline(name: string, root = 'main'): Promise<void> {
  const {kept, update} = await keptOutline(name);
  let now = '';
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(50)) {
    const before = now;
    now = outline(await axTree(), root);
    if (!update && now === kept) return;
    if (update && now === before && performance.now() > end - PATIENCE / 2) {
      await keptOutline(name, now);
      return;
    }
  }
  assert.equal(now, kept, `${name}: UPDATE_OUTLINES=1 keeps what is there now`);
}
