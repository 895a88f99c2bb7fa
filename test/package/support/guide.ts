/** A guide as something to be followed: the files that it has a reader save, and the commands that it has them type, in the order of the page. */

/** One step. */
export type Step = {kind: 'file'; path: string; text: string} | {kind: 'commands'; lines: string[]};

/** A chapter of the page, from its heading up to the next. */
export interface Chapter {
  heading: string;
  steps: Step[];
}

/**
 * Reads the chapters of a page. A block of code is a file where the paragraph before it ends with its name in backticks and a colon; one in `sh` is typed; every
 * other only shows something.
 */
export function chaptersOf(page: string): Chapter[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((text) => ({heading: text.split('\n')[0] ?? '', steps: stepsIn(text)}));
}

function stepsIn(text: string): Step[] {
  return Array.from(text.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)).flatMap(({index, 1: language, 2: code = ''}): Step[] => {
    if (language === 'sh') return [{kind: 'commands', lines: code.split('\n')}];
    const before = text.slice(0, index).trimEnd().split('\n').at(-1) ?? '';
    const path = /`([^`\s]+\.\w+)`(?::|\. It is a whole server.*)$/.exec(before)?.[1];
    return path === undefined ? [] : [{kind: 'file', path, text: `${code}\n`}];
  });
}
