import manifest from '../custom-elements.json';

interface Described {
  name: string;
  description?: string;
  fieldName?: string;
  attribute?: string;
  type?: {text?: string};
}

interface Declaration {
  attributes?: Described[];
  members?: Described[];
  slots?: Described[];
  cssParts?: Described[];
}

/**
 * The manifest as Storybook's tables need it: they know each row by its name alone, so that a part called `heading` would take the place
 * of the attribute. A part and a slot are therefore written as they are used, and an attribute with its property is one row.
 */
export const tables = {
  ...manifest,
  modules: manifest.modules.map((module) => ({...module, declarations: (module.declarations as Declaration[]).map(rows)})),
};

function rows(declaration: Declaration): Declaration {
  const {attributes = [], members = [], slots = [], cssParts = []} = declaration;
  return {
    ...declaration,
    attributes: attributes.map(attributeRow),
    members: members.filter(({attribute}) => !attribute).map(plain),
    slots: slots.map((slot) => ({...slot, name: slot.name ? `slot="${slot.name}"` : '<slot>'})),
    cssParts: cssParts.map((part) => ({...part, name: `::part(${part.name})`})),
  };
}

function attributeRow(attribute: Described): Described {
  const {name, fieldName = name, description = ''} = attribute;
  return plain({...attribute, name: fieldName, description: name === fieldName ? description : `\`${name}\`: ${description}`});
}

/** That it may be left out goes without saying; with it in the type, Storybook offers an editor for objects. */
function plain(described: Described): Described {
  const {text} = described.type ?? {};
  return text === undefined ? described : {...described, type: {text: text.replace(/ \| undefined$/, '')}};
}
