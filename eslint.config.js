import {builtinModules} from 'node:module';
import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What a module may import from `src`, by the folder it is in. Each layer sees those before it. */
const layers = ['protocol', 'client', 'elements', 'parts', 'widgets', 'define'];
const folders = [...layers, 'decks', 'polls', 'server', 'conformance', 'embed', 'create', 'command-line', 'locales', 'theme', 'hydrate', 'ssr'];
/** Folders beside the layers, and the first layer that sees them. */
const beside = {locales: 'elements', decks: 'widgets', polls: 'widgets', embed: 'define'};
const visible = {
  ...Object.fromEntries(
    layers.map((layer, index) => [
      layer,
      [...layers.slice(0, index + 1), ...Object.keys(beside).filter((folder) => index >= layers.indexOf(beside[folder]))],
    ]),
  ),
  // Questions and what they may not ask: for widgets, and for whoever writes a deck.
  decks: ['protocol', 'decks'],
  // What is looked at in a question before it is asked: it reads with what decks are read with.
  polls: ['protocol', 'decks', 'polls'],
  server: ['protocol', 'server'],
  // It looks at hosts from outside, so that it is as good for those of others.
  conformance: ['protocol', 'conformance', 'command-line'],
  // The page around a widget, and the page around that: small files that load none of the rest.
  embed: ['embed'],
  // It writes into the projects of others, and imports nothing of what it writes about.
  create: ['create', 'command-line'],
  'command-line': ['command-line'],
  'decks/check': ['protocol', 'decks', 'command-line'],
  // The two sides of server rendering: the page, and the server, which hands to the page what that expects.
  hydrate: [...layers, 'locales', 'decks', 'polls', 'hydrate'],
  ssr: [...layers, 'locales', 'decks', 'polls', 'hydrate', 'ssr'],
  // A dictionary formats numbers and dates with the cached `Intl` of the elements.
  locales: ['elements', 'locales'],
};

const oneWay =
  'Imports run one way: protocol <- client <- elements <- parts <- widgets <- define, protocol <- decks <- polls <- widgets, protocol <- server, protocol <- conformance, and define <- hydrate <- ssr.';
const node = {
  regex: `^(?:node:|(?:${builtinModules.join('|')})(?:/|$))`,
  message:
    'This module runs in the page too, where there is no Node. Node belongs in server/node.ts, server/files.ts, the stores, server/forward, server/images/folder.ts and server/ballots/key-folder.ts.',
};
const page = {regex: '^(?:lit|@lit|@floating-ui)(?:/|$)', message: 'This layer knows no elements.'};
const unsafe = {
  group: [
    'lit/directives/unsafe-html.js',
    'lit/directives/unsafe-svg.js',
    'lit/directives/unsafe-mathml.js',
    'lit/static-html.js',
    'lit-html/**',
    'lit-element/**',
  ],
  message: 'What people write is shown as text, never as markup.',
};
const floatingUi = {
  group: ['@floating-ui/**', '!@floating-ui/utils'],
  message: 'Only elements/anchor-controller.ts imports it, on first use: its bytes must not be in the first load.',
};

/** The other folders that a folder of `src` must not import from, as a pattern; none hidden, none given. */
function upward(folder) {
  const hidden = folders.filter((other) => !(visible[folder] ?? folders).includes(other));
  return hidden.length > 0 ? [`^\\.{1,2}/(?:.*/)?(?:${hidden.join('|')})/`] : [];
}

/** Patterns for a folder of `src`. */
function patterns(folder) {
  return [
    unsafe,
    floatingUi,
    node,
    ...upward(folder).map((regex) => ({regex, message: oneWay})),
    ...(['protocol', 'client', 'decks', 'decks/check', 'polls', 'server', 'conformance', 'embed', 'create', 'command-line', 'locales'].includes(
      folder,
    )
      ? [page]
      : []),
  ];
}

const restrictImports = (files, patternsOfFiles) => ({files, rules: {'no-restricted-imports': ['error', {patterns: patternsOfFiles}]}});

/** Ways to turn text into markup or script, and ways that a strict Content-Security-Policy refuses. */
const unsafeSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)$/]',
    message: 'Text becomes text: use textContent or a template.',
  },
  {selector: 'MemberExpression[object.name="document"][property.name=/^write(?:ln)?$/]', message: 'Text becomes text: use a template.'},
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^on/i]',
    message: 'Script in an attribute: use addEventListener or @event.',
  },
  {selector: 'TemplateElement[value.raw=/[\\s.](?:innerHTML|outerHTML|srcdoc)\\s*=/]', message: 'Text becomes text: bind it as a child.'},
];
const unsafeTemplates = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict Content-Security-Policy refuses style attributes: use a class, a part or styleMap().',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+\\s*=/i]',
    message: 'A strict Content-Security-Policy refuses script in attributes: use @event.',
  },
];
const honestTests = [
  {
    selector: 'MemberExpression[object.name=/^(?:it|test|describe|suite|context)$/][property.name=/^(?:only|skip|todo)$/]',
    message: 'Every test runs.',
  },
  {selector: 'CallExpression[callee.name=/^(?:xit|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.'},
];
const typesOnly = [
  {selector: 'TSEnumDeclaration', message: 'TypeScript is only for types: use a union or a const object.'},
  {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'TypeScript is only for types: a module is a namespace.'},
  {selector: 'TSParameterProperty', message: 'TypeScript is only for types: declare the field.'},
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]:not([kind="constructor"]):not(:has(> Decorator))',
    message: 'Use #private; `private` is for decorated fields alone.',
  },
];

const syntaxOfSource = [...unsafeSyntax, ...unsafeTemplates, ...typesOnly];

/** An address that is bound in a template goes through `safeUrl()`: a `javascript:` address is script. */
const safeUrl = {
  meta: {type: 'problem', schema: [], messages: {unsafe: 'Bind an address through safeUrl().'}},
  create: (context) => ({
    TaggedTemplateExpression({tag, quasi}) {
      if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
      quasi.expressions.forEach((expression, index) => {
        const before = quasi.quasis[index].value.raw;
        if (!/[\s.?](?:href|src|srcset|action|formaction|poster|data|xlink:href)\s*=\s*["']?[^"'\s>]*$/i.test(before)) return;
        if (!isSafe(expression, context)) context.report({node: expression, messageId: 'unsafe'});
      });
    },
  }),
};

/** A call of `safeUrl`, a constant that holds the result of one, or a choice between such and nothing. */
function isSafe(node, context) {
  switch (node.type) {
    case 'CallExpression':
      return node.callee.name === 'safeUrl' || (node.callee.name === 'ifDefined' && isSafe(node.arguments[0], context));
    case 'ConditionalExpression':
      return isSafe(node.consequent, context) && isSafe(node.alternate, context);
    case 'LogicalExpression':
      return isSafe(node.left, context) && isSafe(node.right, context);
    case 'Literal':
      return true;
    case 'Identifier': {
      if (node.name === 'nothing' || node.name === 'undefined') return true;
      const [definition] = context.sourceCode.getScope(node).references.find(({identifier}) => identifier === node)?.resolved?.defs ?? [];
      return definition?.parent?.kind === 'const' && definition.node.init !== null && isSafe(definition.node.init, context);
    }
    default:
      return false;
  }
}

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'test/.output/',
      'demo/frameworks/*/',
      '!demo/frameworks/shared/',
      'demo/places/backstage/',
      'demo/places/sharepoint/',
      'demo/places/wordpress/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    // It sees a timer that is given a text only where it knows that the timer is that of the page.
    languageOptions: {
      globals: Object.fromEntries(['window', 'self', 'global', 'setTimeout', 'setInterval', 'setImmediate'].map((name) => [name, 'readonly'])),
    },
    plugins: {hearth: {rules: {'safe-url': safeUrl}}},
    rules: {
      // The type check knows better, for .mjs too.
      'no-undef': 'off',
      // An AggregateError carries its causes in another way.
      'preserve-caught-error': 'off',
      // A class and an interface of one name is how an EventTarget gets typed listeners.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-restricted-syntax': ['error', ...unsafeSyntax, ...typesOnly],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai asserts by a property; a condition alone is caught by the type check.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc['flat/recommended'],
    rules: {
      ...wc['flat/recommended'].rules,
      // Wrong for Lit, whose base class always has the lifecycle methods.
      'wc/guard-super-call': 'off',
      // With `useDefineForClassFields` off a field is an assignment, which the accessor sees; test/package looks at what was built.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-native-attributes': 'off',
      'hearth/safe-url': 'error',
      'no-restricted-syntax': ['error', ...syntaxOfSource],
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  {
    // How a framework is told of elements: by what is added to its own namespaces and interfaces.
    files: ['src/package/jsx/*.d.ts'],
    rules: {'no-restricted-syntax': 'off', '@typescript-eslint/no-empty-object-type': 'off'},
  },
  // A command that says what it has written.
  {files: ['src/new-widget/*.ts'], rules: {'no-console': 'off'}},
  {files: ['stories/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...syntaxOfSource]}},
  {files: ['test/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...unsafeSyntax, ...typesOnly, ...honestTests]}},
  {
    files: ['src/protocol/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'process', 'Buffer'].map((name) => ({
          name,
          message: 'The contract is the same in a page and on a server.',
        })),
      ],
    },
  },
  restrictImports(
    ['src/*.ts'],
    [...patterns(''), {regex: '^\\./define/', message: 'Importing the package has no side effect; registration is in define/.'}],
  ),
  ...folders.map((folder) => restrictImports([`src/${folder}/**/*.ts`], patterns(folder))),
  // `no-restricted-imports` leaves out `import()`.
  ...folders.map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...syntaxOfSource,
        ...upward(folder).map((regex) => ({selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`, message: oneWay})),
      ],
    },
  })),
  restrictImports(
    ['src/elements/anchor-controller.ts'],
    patterns('elements').filter((pattern) => pattern !== floatingUi),
  ),
  // What writes sources runs in Node, at the desk of whoever changes a token.
  restrictImports(['src/theme/generate/*.ts'], [unsafe]),
  // Commands, which never run in a page.
  restrictImports(
    ['src/conformance/**/*.ts'],
    patterns('conformance').filter((pattern) => pattern !== node),
  ),
  restrictImports(
    ['src/create/**/*.ts'],
    patterns('create').filter((pattern) => pattern !== node),
  ),
  restrictImports(
    ['src/command-line/*.ts'],
    patterns('command-line').filter((pattern) => pattern !== node),
  ),
  restrictImports(
    ['src/decks/check/*.ts'],
    patterns('decks/check').filter((pattern) => pattern !== node),
  ),
  restrictImports(
    [
      'src/server/{files,node}.ts',
      'src/server/stores/{sql,sqlite,postgres}*.ts',
      'src/server/forward/{addresses,file-cursor,request}.ts',
      'src/server/images/folder.ts',
      'src/server/ballots/key-folder.ts',
    ],
    patterns('server').filter((pattern) => pattern !== node),
  ),
);
