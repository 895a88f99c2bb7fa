/** Every token and every part of an element as a control, out of the manifest: what is documented can be tried. */
import type {InputType} from 'storybook/internal/types';
import manifest from '../../custom-elements.json';

interface Named {
  name: string;
  description?: string;
  default?: string;
}

interface Described {
  tagName?: string;
  cssParts?: Named[];
  cssProperties?: Named[];
}

export interface Playground {
  argTypes: Record<string, InputType>;
  /** Puts on an element what the controls say. */
  apply(element: HTMLElement, args: Readonly<Record<string, unknown>>): void;
}

export function playground(tag: string): Playground {
  const declarations = manifest.modules.flatMap((module) => module.declarations as Described[]);
  const {cssParts = [], cssProperties = []} = declarations.find(({tagName}) => tagName === tag) ?? {};
  // One sheet for the page: a later story says all of it anew.
  const sheet = new CSSStyleSheet();
  return {
    argTypes: Object.fromEntries([
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
