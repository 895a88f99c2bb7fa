import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {minify} from 'terser';
import type {MinifyOptions} from 'terser';
import {defineConfig} from 'vite';
import type {BuildOptions, Plugin} from 'vite';

/** What `rolldownOptions.output` of one mode is. */
type Output = NonNullable<BuildOptions['rolldownOptions']>['output'];

/** Library output keeps white space, and comments that only a bundler reads, unless it is told so here. */
const minified = {minify: {compress: true, mangle: true, codegen: {removeWhitespace: true}}, comments: false} as const satisfies Output;

/** What every widget needs before it shows anything, with all that this needs: one chunk, so that a page asks once and it packs well. */
const core = {
  name: 'core',
  test: /\/src\/(?:define\/host|elements\/(?:define|intl-cache|safe-url|view-controller|whole|widget-element|styles\/buttons)|parts\/avatar\/avatar\.(?:styles|template))\.ts$/,
};

/** What every dictionary needs comes with the table that names them: one request, before the dictionary's. */
const languages = {name: 'languages', test: /\/src\/locales\/(?:languages|numbers)\.ts$/};

/** The builds, each into `dist/`: `vite build --mode <name>`. */
const modes: Record<string, () => BuildOptions> = {
  /** Every module of the source as a module of its own, for applications that have a bundler: dependencies stay theirs. */
  modules: () => ({
    minify: false,
    lib: {formats: ['es'], entry: modules()},
    rolldownOptions: {
      external: [/^node:/, ...dependencies()],
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: ({name}) => `${name.replace(/^_virtual\/.*\//, 'helpers/')}.js`},
    },
  }),
  /** `hearth.js`: one script tag, and a page loads what it uses. */
  page: () => ({
    lib: {formats: ['es'], entry: {hearth: 'src/define/autoload.ts'}},
    rolldownOptions: {output: {...minified, chunkFileNames: 'chunks/[name]-[hash].js', codeSplitting: {groups: [core, languages]}}},
  }),
  /** `hearth.hydrate.js`: the same for pages that a server rendered. It shares no chunk with `hearth.js`, whose first load must not grow; nor is the last byte in a hundred worth as long a build again. */
  hydrate: () => ({
    lib: {formats: ['es'], entry: {'hearth.hydrate': 'src/hydrate/autoload.ts'}},
    rolldownOptions: {output: {...minified, chunkFileNames: 'chunks/[name]-[hash].js', codeSplitting: {groups: [core, languages]}}},
  }),
  /** `hearth.all.js`: everything in one file. */
  all: () => ({
    lib: {formats: ['es'], entry: {'hearth.all': 'src/define/all.ts'}},
    rolldownOptions: {output: {...minified, codeSplitting: false}},
  }),
  /** `embed.js`, for the page in a frame, `embed.html`: it stands beside `hearth.js`. What it says where it shows nothing is a chunk. */
  embed: () => ({
    lib: {formats: ['es'], entry: {embed: 'src/define/embed.ts'}},
    rolldownOptions: {output: {...minified, chunkFileNames: 'chunks/[name]-[hash].js'}},
  }),
  /** `embed-frame.js`, for the page around it, of whatever origin: one file that needs no other. */
  'embed-frame': () => ({
    lib: {formats: ['es'], entry: {'embed-frame': 'src/define/embed-frame.ts'}},
    rolldownOptions: {output: {...minified, codeSplitting: false}},
  }),
};

// Storybook reads this file too, with modes of its own: for those it says nothing.
export default defineConfig(({mode}) => {
  const options = modes[mode]?.();
  if (!options) return {};
  return {
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      minifyHTMLLiterals({failOnError: true}),
      describeBundle(mode),
      ...(mode === 'modules' ? [] : [leanLit()]),
      ...(mode === 'page' || mode === 'all' ? [squeeze()] : []),
    ],
    publicDir: false,
    build: {target: 'es2022', outDir: 'dist', emptyOutDir: false, sourcemap: 'hidden', reportCompressedSize: false, ...options},
  };
});

/** What whoever installs the package gets with it. Only that may stay an import: a helper of the compiler must not. */
function dependencies(): RegExp[] {
  const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  return Object.keys({...dependencies, ...peerDependencies}).map((name) => new RegExp(`^${name}(?:/|$)`));
}

/** Each module of the source by its path, without the end: `widgets/kudos-wall/kudos-wall`. What writes sources is for the project alone. */
function modules(): Record<string, string> {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    files
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !/^(?:theme\/generate|package|new-widget)\//.test(path))
      .map((path) => [path.slice(0, -3), `src/${path}`]),
  );
}

/**
 * Leaves out of Lit what is for browsers without shadow roots or style sheets that roots share, which every browser that these builds are for has; for
 * standard decorators, which no class here wears; for whoever writes style sheets with it, who does that before; and what tells other copies of Lit
 * on the page of this one, which is nobody's but its own.
 */
function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    transform: (code, id) =>
      /\/node_modules\/(?:@lit\/|lit)/.test(id)
        ? code
            .replaceAll(/\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport/g, 'void 0')
            .replace(/\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS.*?"replace"in CSSStyleSheet\.prototype/, '!0')
            .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '')
            .replace(/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\.elementProperties\.set\(\w+,\w+\)\}/, '')
            .replaceAll(/throw Error\("(?:CSSResult is not [^"]*|Value passed to 'css'[^"]*"\+\w+\+"[^"]*)"\)/g, 'throw Error()')
            .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/, 'void 0')
        : undefined,
  };
}

/** Takes out of a minified chunk what a second reading finds, about one byte in a hundred. */
function squeeze(): Plugin {
  return {
    name: 'squeeze',
    async renderChunk(code) {
      const options: MinifyOptions = {
        module: true,
        ecma: 2020,
        compress: {passes: 3, keep_fargs: false, hoist_funs: true, unsafe_arrows: true},
        format: {comments: false},
        sourceMap: true,
      };
      const result = await minify(code, options);
      return {code: result.code ?? code, map: result.map as string};
    },
  };
}

/** Notes which module went into which chunk with how many characters before minification, and who imports whom, for the size test. Not part of the package. */
function describeBundle(mode: string): Plugin {
  return {
    name: 'describe-bundle',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((chunk) => {
        if (chunk.type !== 'chunk') return [];
        const modules = Object.fromEntries(Object.entries(chunk.modules).map(([id, {renderedLength}]) => [relative(id), renderedLength]));
        return [{file: chunk.fileName, entry: chunk.isEntry, imports: chunk.imports, dynamicImports: chunk.dynamicImports, modules}];
      });
      mkdirSync('test/.output', {recursive: true});
      writeFileSync(`test/.output/bundle-${mode}.json`, JSON.stringify(chunks, null, 2));
    },
  };
}

/** A module's path within the project, or what a bundler made up. */
function relative(id: string): string {
  return id.replace('\0', '').replace(`${import.meta.dirname.replaceAll('\\', '/')}/`, '');
}
