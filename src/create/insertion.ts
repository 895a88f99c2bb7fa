/** A text that is put into another one. */
export interface Insertion {
  /** Where it begins in the text as it was. */
  at: number;
  text: string;
}

/** A text with something put into it, and where that stands now. */
export interface Inserted {
  content: string;
  /** In order, by place in the new text. */
  insertions: readonly Insertion[];
}

/** Puts texts into a text. */
export function insert(source: string, insertions: readonly Insertion[]): Inserted {
  let content = '';
  let from = 0;
  const placed: Insertion[] = [];
  for (const {at, text} of [...insertions].sort((a, b) => a.at - b.at)) {
    content += source.slice(from, at);
    placed.push({at: content.length, text});
    content += text;
    from = at;
  }
  return {content: content + source.slice(from), insertions: placed};
}

/** Takes out again what {@link insert} has put in; nothing where something else stands there now. */
export function takeOut(content: string, insertions: readonly Insertion[]): string | undefined {
  let left = content;
  for (const {at, text} of [...insertions].reverse()) {
    if (left.slice(at, at + text.length) !== text) return undefined;
    left = left.slice(0, at) + left.slice(at + text.length);
  }
  return left;
}

/** Takes out texts wherever each stands now; nothing where one of them is not there, or more than once. */
export function takeOutByText(content: string, insertions: readonly Insertion[]): string | undefined {
  let left = content;
  for (const {text} of insertions) {
    const at = left.indexOf(text);
    if (at < 0 || left.includes(text, at + 1)) return undefined;
    left = left.slice(0, at) + left.slice(at + text.length);
  }
  return left;
}
