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
    publicOnly(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', excludeCss: true, packageJson: false, hideLogs: true}),
  ],
};
