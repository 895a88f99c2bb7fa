/** The public elements, as `custom-elements.json` describes them. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../test/support/setup.mjs';

/** What has a name and a sentence of its own. */
export interface Described {
  name: string;
  description: string;
}

export interface PublicElement {
  tag: string;
  /** The name of its class, which `hearth-widgets` exports. */
  className: string;
  /** What its module in `define/` is called: `kudos-wall`. */
  module: string;
  summary: string;
  /** What may be set on it. */
  properties: (Described & {type: string})[];
  attributes: (Described & {property: string})[];
  /** Each with the name of its class, which `hearth-widgets` exports, too. */
  events: (Described & {type: string})[];
  slots: Described[];
  parts: Described[];
  customProperties: Described[];
  states: Described[];
}

interface Entry {
  name: string;
  description?: string;
  type?: {text: string};
}

interface Declaration {
  name: string;
  tagName: string;
  summary?: string;
  members?: (Entry & {kind: string; readonly?: boolean})[];
  attributes?: (Entry & {fieldName: string})[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
  cssStates?: Entry[];
}

interface Manifest {
  modules: {declarations: Declaration[]}[];
}

/** The elements that a page may use: those that have a module in `define/`. By tag. */
export function publicElements(): PublicElement[] {
  return declarations()
    .filter(({tagName}) => existsSync(join(root, 'src/define', `${moduleOf(tagName)}.ts`)))
    .map(read);
}

/** The tags of the elements that public ones are made of. They are registered too, so that their names are taken; nothing else about them is promised. */
export function innerTags(): string[] {
  const known = new Set(publicElements().map(({tag}) => tag));
  return declarations().flatMap(({tagName}) => (known.has(tagName) ? [] : [tagName]));
}

function declarations(): Declaration[] {
  const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
  return modules.flatMap(({declarations}) => declarations).sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

const moduleOf = (tag: string): string => tag.replace('hearth-', '');

const described = ({name, description = ''}: Entry): Described => ({name, description: description.replaceAll(/\s+/g, ' ')});

function read(declaration: Declaration): PublicElement {
  const {name, tagName, summary = '', members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = declaration;
  return {
    tag: tagName,
    className: name,
    module: moduleOf(tagName),
    summary,
    properties: members
      .filter(({kind, readonly}) => kind === 'field' && !readonly)
      .map((member) => ({...described(member), type: member.type?.text ?? ''})),
    attributes: attributes.map((attribute) => ({...described(attribute), property: attribute.fieldName})),
    events: events.map((event) => ({...described(event), type: event.type?.text ?? 'Event'})),
    slots: slots.map(described),
    parts: cssParts.map(described),
    customProperties: cssProperties.map(described),
    states: (declaration.cssStates ?? []).map(described),
  };
}
