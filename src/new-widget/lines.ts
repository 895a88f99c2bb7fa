import type {Names} from './names.js';

/** A line that a file which is there already gets for a new widget. */
export interface Line {
  path: string;
  /** Puts it in; the same text where there is no place for it. */
  add(text: string): string;
}

/** Before the first line that comes after it by the alphabet, among those that a pattern finds; behind the last where none does. */
function sorted(pattern: RegExp, line: string): (text: string) => string {
  return (text) => {
    const matches = [...text.matchAll(pattern)];
    const next = matches.find(([found]) => found > line);
    const last = matches.at(-1);
    if (next) return `${text.slice(0, next.index)}${line}\n${text.slice(next.index)}`;
    if (!last) return text;
    const end = last.index + last[0].length;
    return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
  };
}

/** Before what a pattern finds first. */
const before = (pattern: RegExp, addition: string) => (text: string) => text.replace(pattern, (found) => `${addition}${found}`);

/** As the last one of a list that ends with what a pattern finds; the list may have a comma at its end. */
const last = (end: RegExp, item: string) => (text: string) =>
  text.replace(new RegExp(`,?(\\s*${end.source})`, end.flags), (_found, closing: string) => `, ${item}${closing}`);

const all =
  (...steps: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    steps.reduce((so, step) => {
      const next = step(so);
      // Each of them has to find its place.
      return so === '' || next === so ? '' : next;
    }, text) || text;

/** Every line that a widget needs in what is there already. Whoever adds another list of widgets adds it here. */
export function linesFor({kebab, pascal, camel, snake, title}: Names, tags: readonly string[]): Line[] {
  return [
    {
      path: 'src/protocol/events/index.ts',
      add: all(
        sorted(/^import \{\w+\} from '\.\/.*';$/gm, `import {${camel}Events} from './${kebab}.js';`),
        last(/\} satisfies Record</, `...${camel}Events`),
      ),
    },
    {
      path: 'src/protocol/index.ts',
      add: all(
        sorted(/^export \* from '\.\/events\/.*';$/gm, `export * from './events/${kebab}.js';`),
        sorted(/^export \* from '\.\/views\/.*';$/gm, `export * from './views/${kebab}.js';`),
      ),
    },
    {
      path: 'src/server/domains/index.ts',
      add: all(
        before(/\n\/\*\* Every domain\./, `import {${camel}} from './${kebab}/${kebab}.js';\n`),
        last(/(?<=const domains: readonly Domain\[\] = \[[^\]]*)\];/, camel),
      ),
    },
    {path: 'src/define/all.ts', add: sorted(/^export \* from '\.\/.*';$/gm, `export * from './${kebab}.js';`)},
    {path: 'src/define/further.ts', add: sorted(/^ {2}'hearth-[\w-]+': .*,$/gm, `  'hearth-${kebab}': () => import('./${kebab}.js'),`)},
    {
      path: 'src/index.ts',
      add: before(
        /^export \{VERSION\}/m,
        `export {${pascal}} from './widgets/${kebab}/${kebab}.js';\nexport * from './widgets/${kebab}/${kebab}.events.js';\n`,
      ),
    },
    ...tags.map((tag) => ({
      path: `src/locales/${tag}.ts`,
      add: all(before(/^import shared from/m, `import ${camel} from './${kebab}/${tag}.js';\n`), last(/\};/, `...${camel}`)),
    })),
    {
      path: 'test/locales/languages.test.ts',
      add: all(
        before(/^import ar from/m, `import {languages as ${camel}Book} from '../../src/locales/${kebab}/languages.js';\n`),
        before(/^ {4}\}\)\) \{$/m, `      '${kebab}': ${camel}Book,\n`),
      ),
    },
    {path: 'src/client/narrowed.ts', add: last(/(?<=const WIDGETS = \[[^\]]*)\] as const/, `'${kebab}'`)},
    {
      path: 'stories/overview.stories.ts',
      add: before(
        /^ {6}\$\{tile\(\s*'People picker'/m,
        `      \${tile('${title}', 'Widget.', hosted(host, html\`<hearth-${kebab} heading-level="4"></hearth-${kebab}>\`))}\n`,
      ),
    },
    {path: 'test/server/handler.test.ts', add: before(/'mine',?\s*\],\s*parameters/, `'${snake}', `)},
    {
      path: 'test/size.ts',
      add: before(/(?<=^const further = \[\n[^\]]*)\];/m, `  {name: '${kebab}', module: 'src/define/${kebab}.ts', limit: 4000},\n`),
    },
  ];
}
