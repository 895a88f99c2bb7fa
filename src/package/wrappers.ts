/** `dist/react/`: each element as a component of React, by `@lit/react`. One module an element, so that an application bundles those that it uses. */
import type {PublicElement} from './manifest.js';

/** The files, by their path below `dist/`. */
export function wrapperFiles(elements: readonly PublicElement[]): Record<string, string> {
  const all = elements.map(({className, module}) => `export {${className}} from './${module}.js';\n`).join('');
  return {
    'react/index.js': `'use client';\n${all}`,
    'react/index.d.ts': `/** The elements of Hearth as components of React. Generated from custom-elements.json. */\n${all}`,
    'react/component.d.ts': component,
    ...Object.fromEntries(
      elements.flatMap((element) => [
        [`react/${element.module}.js`, script(element)],
        [`react/${element.module}.d.ts`, declaration(element)],
      ]),
    ),
  };
}

/** `hearth-kudos-given` is heard by `onHearthKudosGiven`. */
export const listenerOf = (event: string): string => `on-${event}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const component = `import type {HTMLAttributes, ReactElement, RefAttributes} from 'react';
import type {AttributesOf, ElementOf, EventsOf, HearthTag, PropertiesOf} from '../jsx/elements.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;

type Own<Tag extends HearthTag> = AttributesOf<Tag> &
  PropertiesOf<Tag> & {[Name in keyof EventsOf<Tag> & string as Camel<\`on-\${Name}\`>]?: ((event: EventsOf<Tag>[Name]) => void) | undefined};

/** What a component takes: the properties, attributes and events of its element, and what any element takes. */
export type HearthProps<Tag extends HearthTag> = Omit<HTMLAttributes<ElementOf<Tag>>, keyof Own<Tag>> & Own<Tag> & RefAttributes<ElementOf<Tag>>;

/** An element of Hearth as a component. Its \`ref\` is the element. */
export interface HearthComponent<Tag extends HearthTag> {
  (props: HearthProps<Tag>): ReactElement | null;
  displayName?: string;
}
`;

function script({tag, className, module, events}: PublicElement): string {
  return `'use client';
import * as react from 'react';
import {createComponent} from '@lit/react';
import {${className} as elementClass} from '../define/${module}.js';

export const ${className} = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tag}',
  displayName: '${className}',
  elementClass,
  events: {${events.map(({name}) => `${listenerOf(name)}: '${name}'`).join(', ')}},
});
`;
}

function declaration({tag, className, summary}: PublicElement): string {
  return `import type {HearthComponent} from './component.js';

/** \`<${tag}>\`: ${summary} */
export declare const ${className}: HearthComponent<'${tag}'>;
`;
}
