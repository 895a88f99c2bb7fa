import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Leaves the public interface: elements with a documented tag, and of those what has a description. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? []).filter(({tagName}) => tagName).map(describe);
      module.exports = module.exports?.filter(({declaration}) => module.declarations.some(({name}) => name === declaration.name));
      // Whoever reads the manifest has the package, which ships no sources.
      const file = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
      module.path = file;
      for (const {declaration} of module.exports ?? []) declaration.module = file;
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations.length > 0);
  },
});

/** What a part of an element inside is called outside; `src/parts/exported.ts` does the same. */
function nameOf(element, part) {
  const short = element.replace(/^.*-(?=composer$)/, '');
  return short.endsWith(part) ? short : `${short}-${part}`;
}

/** Lists the parts of what stands in an element, by `@nests` in its comment, under the names that they have outside. */
const nestedParts = () => ({
  name: 'nested-parts',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const tag = ts.getJSDocTags(node).find(({tagName}) => tagName.text === 'nests');
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    if (tag && declaration) declaration.nests = ts.getTextOfJSDocComment(tag.comment).trim().split(/\s+/);
  },
  packageLinkPhase({customElementsManifest}) {
    const elements = customElementsManifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
    const known = new Map(elements.map((element) => [element.tagName.replace('hearth-', ''), element]));
    const own = new Map(elements.map((element) => [element, element.cssParts ?? []]));
    const partsOf = (name) => {
      const element = known.get(name);
      return [
        ...own.get(element).map((part) => ({name: nameOf(name, part.name), description: `${part.description} In a \`<hearth-${name}>\` inside.`})),
        ...(element.nests ?? []).flatMap(partsOf),
      ];
    };
    for (const element of elements) {
      const parts = [...own.get(element), ...(element.nests ?? []).flatMap(partsOf)];
      if (parts.length > 0) element.cssParts = [...new Map(parts.toReversed().map((part) => [part.name, part])).values()].toReversed();
    }
    for (const element of elements) delete element.nests;
  },
});

function describe(element) {
  const isPublic = ({name, description, privacy = 'public', static: isStatic = false}) =>
    description && privacy === 'public' && !isStatic && !name.startsWith('#');
  return {
    ...element,
    members: element.members?.filter(isPublic),
    // A constant as the default hides the type from an attribute, and not from its property.
    attributes: element.attributes
      ?.filter(({description}) => description)
      .map((attribute) => ({...attribute, type: attribute.type ?? element.members?.find(({name}) => name === attribute.fieldName)?.type})),
    // `dispatchEvent(new SentEvent(id))` reads as an event named `id`; only the comment on the class knows the real ones.
    events: element.events?.filter(({name, description}) => name && description),
  };
}

export default {
  globs: ['src/{elements,parts,widgets}/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    nestedParts(),
    publicOnly(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', excludeCss: true, packageJson: false, hideLogs: true}),
  ],
};
