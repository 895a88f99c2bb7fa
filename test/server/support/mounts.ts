/** The ways of the documentation to make a host a part of a server that there is already. */
export interface Mounts {
  /** What stands before all of them. */
  first: string;
  /** The code below the comment that begins with a name. */
  mount(name: string): string;
}

/** Reads them out of a page: one block of code, in which a comment with the name of each server comes after an empty line. */
export function mountsOf(page: string): Mounts {
  const blocks = Array.from(page.matchAll(/^```js\n(.+?)^```$/gms), ([, code = '']) => code);
  const block = blocks.filter((code) => /^\/\/ Express\b/m.test(code));
  if (block.length !== 1) throw new Error(`${block.length} blocks of code tell of Express.`);
  const [first = '', ...parts] = block[0]!.split(/\n\n(?=\/\/ )/);
  return {
    first,
    mount(name) {
      const found = parts.filter((part) => new RegExp(String.raw`^// ${name.replace('.', String.raw`\.`)}(?:\W|$)`, 'm').test(part));
      if (found.length !== 1) throw new Error(`${found.length} mounts are for ${name}.`);
      return found[0]!;
    },
  };
}
