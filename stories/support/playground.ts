/** Every token and every part of an element as a control, out of the manifest: what is documented can be tried. */
import type {InputType} from 'storybook/internal/types';
import manifest from '../../custom-elements.json';

interface Named {
  name: string;
  description?: string;
  default?: string;
}

interface Attribute extends Named {
  fieldName?: string;
  type?: {text: string};
}

interface Described {
  tagName?: string;
  attributes?: Attribute[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

export interface Playground {
  argTypes: Record<string, InputType>;
  /** What its attributes say by default. */
  args: Record<string, unknown>;
  /** What the controls of attributes say, by the properties of the element. */
  values(args: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** Puts on an element what the controls say. */
  apply(element: HTMLElement, args: Readonly<Record<string, unknown>>): void;
}

export function playground(tag: string): Playground {
  const declarations = manifest.modules.flatMap((module) => module.declarations as Described[]);
  const {attributes = [], cssParts = [], cssProperties = []} = declarations.find(({tagName}) => tagName === tag) ?? {};
  const set = attributes.filter(({name}) => !OF_HOST.test(name));
  const args = Object.fromEntries(set.map((attribute) => [propertyOf(attribute), defaultOf(attribute)]));
  // One sheet for the page: a later story says all of it anew.
  const sheet = new CSSStyleSheet();
  return {
    args,
    // An empty field says nothing.
    values: (given) => Object.fromEntries(Object.entries(args).map(([name, value]) => [name, given[name] === '' ? value : (given[name] ?? value)])),
    argTypes: Object.fromEntries([
      ...attributes.map((attribute) => [propertyOf(attribute), attributeControl(attribute)] as const),
      ...cssProperties.map((property) => [property.name, tokenControl(property)] as const),
      ...cssParts.map((part) => [partName(part), partControl(part)] as const),
    ]),
    apply(element, args) {
      for (const {name} of cssProperties) element.style.setProperty(name, text(args[name]) || null);
      const rules = cssParts.map((part) => ({part, css: text(args[partName(part)])})).filter(({css}) => css !== '');
      sheet.replaceSync(rules.map(({part, css}) => `${tag}${partName(part)} { ${css} }`).join('\n'));
      const {adoptedStyleSheets: sheets} = document;
      if (!sheets.includes(sheet)) document.adoptedStyleSheets = [...sheets, sheet];
    },
  };
}

/** What the host around it says in the stories, and not the element. */
const OF_HOST = /^(?:endpoint|post-to|source|space)$/;

const propertyOf = ({name, fieldName = name}: Attribute): string => fieldName;

/** The words in a type such as `'on' | 'off'`; none where it takes other things, too. */
const wordsOf = ({type}: Attribute): string[] => {
  const kinds = (type?.text ?? '').split(' | ').filter((kind) => kind !== 'undefined');
  return kinds.every((kind) => kind.startsWith("'")) ? kinds.map((kind) => kind.slice(1, -1)) : [];
};

const defaultOf = ({default: value}: Attribute): unknown => {
  if (value === undefined) return undefined;
  const said = /^'(.*)'$/.exec(value)?.[1];
  // A constant of the source is known to the element alone.
  return said ?? (/^(?:true|false|\d+)$/.test(value) ? (JSON.parse(value) as unknown) : undefined);
};

function attributeControl(attribute: Attribute): InputType {
  const words = wordsOf(attribute);
  const kind = attribute.type?.text ?? '';
  const control = OF_HOST.test(attribute.name)
    ? false
    : words.length > 0
      ? ('inline-radio' as const)
      : ({type: kind.startsWith('boolean') ? 'boolean' : kind === 'number' ? 'number' : 'text'} as const);
  return {
    name: attribute.name,
    description: attribute.description,
    control,
    ...(words.length > 0 && {options: words}),
    table: {category: 'Attributes', defaultValue: {summary: attribute.default ?? 'none'}},
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** As the table names it. */
const partName = ({name}: Named): string => `::part(${name})`;

const tokenControl = ({name, description, default: value}: Named): InputType => ({
  name,
  description,
  control: /color|background/.test(name) ? {type: 'color'} : {type: 'text'},
  table: {category: 'Tokens', defaultValue: {summary: value ?? 'none'}},
});

const partControl = (part: Named): InputType => ({
  name: partName(part),
  description: `${part.description ?? ''} Declarations, such as \`letter-spacing: 0.02em\`.`,
  control: {type: 'text'},
  table: {category: 'Parts', type: {summary: 'CSS'}},
});
