/**
 * Makes the room of a new widget, in the shape that all have, and the lines that it needs elsewhere: `npm run new-widget -- open-seat`. What it makes works from
 * the first moment: one can say something, see it and take it back. CONTRIBUTING.md says what each file is for.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {formatted} from '../theme/generate/formatted.js';
import {linesFor} from './lines.js';
import {NameError, namesOf, renamed} from './names.js';
import type {Names} from './names.js';
import {KEYS, WORDS} from './words.js';

const templates = fileURLToPath(new URL('templates', import.meta.url));

/** A list of widgets has not the shape any more that this knows. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError';
}

/**
 * Writes a new widget into the project in a folder. Everything is made first, and then written: where something is wrong, nothing is.
 *
 * @returns the paths of new files, and of those that a line was added to.
 * @throws {NameError} where no widget can have the name. @throws {PlaceError} where there is no place for a line that it needs.
 */
export async function newWidget(root: string, name: string | undefined): Promise<{created: string[]; changed: string[]}> {
  const names = namesOf(
    name,
    (kebab) =>
      ['src/widgets', 'src/locales', 'src/parts', 'src/server/domains'].some((folder) => existsSync(join(root, folder, kebab))) ||
      isWord(root, kebab),
  );
  const created = new Map<string, string>();
  const isThere = (path: string): boolean => existsSync(join(root, path));
  for (const path of readdirSync(templates, {recursive: true, encoding: 'utf8'})) {
    if (!path.endsWith('.txt')) continue;
    const target = renamed(path.replaceAll('\\', '/').slice(0, -'.txt'.length), names);
    created.set(target, await formatted(root, target, renamed(readFileSync(join(templates, path), 'utf8'), names)));
  }
  const tags = readdirSync(join(root, 'src/locales/shared'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((tag) => tag !== 'en-xa');
  for (const [path, text] of Object.entries(dictionaries(names, tags))) created.set(path, await formatted(root, path, text));
  const taken = [...created.keys()].find(isThere);
  if (taken !== undefined) throw new NameError(`${taken} is there already. Find another name, or change what is there.`);

  const changed = new Map<string, string>();
  for (const {path, add} of linesFor(names, tags)) {
    const before = readFileSync(join(root, path), 'utf8');
    const after = add(before);
    if (after === before)
      throw new PlaceError(
        `There is no place in ${path} for the line of a new widget. It has another shape than src/new-widget/lines.ts knows: put that right there.`,
      );
    changed.set(path, await formatted(root, path, after));
  }
  const before = new Map([...changed.keys()].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  try {
    for (const [path, text] of [...created, ...changed]) {
      mkdirSync(dirname(join(root, path)), {recursive: true});
      writeFileSync(join(root, path), text);
    }
  } catch (error) {
    for (const path of created.keys()) rmSync(join(root, path), {force: true});
    for (const [path, text] of before) writeFileSync(join(root, path), text);
    throw error;
  }
  return {created: [...created.keys()], changed: [...changed.keys()]};
}

/** Whether sources have a name for it that would be there twice: a file of events, a domain, a definition. */
const isWord = (root: string, kebab: string): boolean =>
  ['src/define', 'src/protocol/events', 'src/protocol/views', 'src/protocol', 'src/server/domains'].some((folder) =>
    existsSync(join(root, folder, `${kebab}.ts`)),
  );

/** The words of the widget in each language, and what opens them. */
function dictionaries({kebab, pascal, camel, plain}: Names, tags: readonly string[]): Record<string, string> {
  const missing = tags.filter((tag) => WORDS[tag] === undefined);
  if (missing.length > 0) throw new PlaceError(`A new widget has no words in ${missing.join(', ')} yet: add them to src/new-widget/words.ts.`);
  const folder = `src/locales/${kebab}`;
  const words = (tag: string): string => KEYS.map((key, index) => `${camel}${key}: ${JSON.stringify(WORDS[tag]![index])},`).join('\n');
  const others = tags.filter((tag) => tag !== 'en');
  return {
    [`${folder}/book.ts`]: `import type {Book} from '../book.js';

/** The words of the ${plain}. */
export const ${camel}Words: Book = {opened: {}, open: async (lang) => (await import('./languages.js')).open(lang)};
`,
    [`${folder}/languages.ts`]: `import {openBook} from '../book.js';
import type {BookLanguages} from '../book.js';
import type {Terms} from '../en.js';

/** The words of the ${plain}, by language. */
export const languages: BookLanguages = {
${['en', ...others].map((tag) => `${tag}: () => import('./${tag}.js'),`).join('\n')}
'en-XA': () => import('./en-xa.js'),
};

/** Opens them for a language tag. */
export const open = (lang: string): Promise<Partial<Terms>> => openBook(languages, lang);
`,
    [`${folder}/en.ts`]: `import type {Sayable} from '../terms.js';

/** The words of the ${plain}. */
const ${camel} = {
${words('en')}
};

export default ${camel};

/** The same in every language. */
export type ${pascal}Terms = Sayable<typeof ${camel}>;
`,
    [`${folder}/en-xa.ts`]: `import {pseudoOf} from '../pseudo.js';
import en from './en.js';
import type {${pascal}Terms} from './en.js';

/** The pseudo-locale. */
export default pseudoOf<${pascal}Terms>(en);
`,
    ...Object.fromEntries(
      others.map((tag) => [
        `${folder}/${tag}.ts`,
        `import type {${pascal}Terms} from './en.js';

/** The words of the ${plain}. */
const ${camel}: ${pascal}Terms = {
${words(tag)}
};

export default ${camel};
`,
      ]),
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...more] = process.argv.slice(2);
  try {
    if (more.length > 0) throw new NameError(`One name, please: ${[name, ...more].join('-')}?`);
    const {created, changed} = await newWidget(process.cwd(), name);
    for (const path of created) console.log(`create  ${path}`);
    for (const path of changed) console.log(`add to  ${path}`);
    console.log(
      `\nIt works as it is. Look at it: npm run storybook, “${name}”. Test it: npm run test:node -- ${name} && npm run test:browser -- --engine=chromium ${name}`,
    );
    console.log('CONTRIBUTING.md, “How to add a widget”, says what each file is for.');
  } catch (error) {
    if (!(error instanceof NameError || error instanceof PlaceError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
