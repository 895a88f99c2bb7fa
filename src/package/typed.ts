/** `dist/jsx/elements.d.ts`: what may be written on each element. What the frameworks make of it is in `jsx/`. */
import type {Described, PublicElement} from './manifest.js';

export function elementsDeclaration(elements: readonly PublicElement[]): string {
  const named = new Set(elements.flatMap(({className, events}) => [className, ...events.map(({type}) => type)]));
  const imported = [...named].filter((name) => name !== 'Event').sort();
  return `/** What may be written on each element of Hearth, by its tag. Generated from custom-elements.json. */
import type {${imported.join(', ')}} from '../index.js';

/** An attribute that sets a property of this type: as text, or as what a framework turns into that text. */
export type AttributeOf<Type> = Type extends boolean
  ? boolean | ''
  : Type extends number
    ? number | \`\${number}\`
    : Type extends string
      ? Type
      : never;

/** Some properties of an element, none of which has to be set. */
export type Settable<Element, Names extends keyof Element> = {[Name in Names]?: Element[Name] | undefined};

/** What is known of one element. */
export interface Described<Element, Attributes, Properties, Events> {
  element: Element;
  attributes: Attributes;
  properties: Properties;
  /** The class of each event, by its name. */
  events: Events;
}

${elements.map(interfaces).join('\n\n')}

export interface HearthElements {
${elements.map(entry).join('\n')}
}

export type HearthTag = keyof HearthElements;
export type ElementOf<Tag extends HearthTag> = HearthElements[Tag]['element'];
export type EventsOf<Tag extends HearthTag> = HearthElements[Tag]['events'];
export type PropertiesOf<Tag extends HearthTag> = HearthElements[Tag]['properties'];

/** The attributes whose name no property has. */
export type AttributesOf<Tag extends HearthTag> = Omit<HearthElements[Tag]['attributes'], keyof PropertiesOf<Tag>>;
`;
}

function interfaces({className, attributes, properties, events}: PublicElement): string {
  const attributeLines = attributes.map((one) => `${comment(one)}  '${one.name}'?: AttributeOf<${className}['${one.property}']> | undefined;`);
  const eventLines = events.map((one) => `${comment(one)}  '${one.name}': ${one.type};`);
  return `export interface ${className}Attributes {
${attributeLines.join('\n')}
}
export type ${className}Properties = Settable<${className}, ${properties.map(({name}) => `'${name}'`).join(' | ')}>;
${events.length === 0 ? `export type ${className}Events = {};` : `export interface ${className}Events {\n${eventLines.join('\n')}\n}`}`;
}

function entry({tag, className, summary, slots}: PublicElement): string {
  const lines = [summary, ...slots.map(({name, description}) => `Slot${name && ` \`${name}\``}: ${description}`)].filter(Boolean);
  return `  /** ${lines.join(' ')} */\n  '${tag}': Described<${className}, ${className}Attributes, ${className}Properties, ${className}Events>;`;
}

const comment = ({description}: Described): string => `  /** ${description} */\n`;
