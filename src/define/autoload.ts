export {configureHearth} from '../elements/host-options.js';

/** What defines each element, loaded when its tag first appears on the page. */
const definitions: Record<string, () => Promise<unknown>> = {
  'hearth-host': () => import('./host.js'),
  'hearth-kudos-wall': () => import('./kudos-wall.js'),
};

/** Loads what a part of the page uses and does not have yet. */
function discover(root: Element | Document): void {
  for (const [tag, load] of Object.entries(definitions)) {
    if (!(root instanceof Element && root.localName === tag) && !root.querySelector(tag)) continue;
    delete definitions[tag];
    load().catch((error: unknown) => {
      // Asked again when the tag appears again.
      definitions[tag] = load;
      console.error(`Hearth: <${tag}> could not be loaded.`, error);
    });
  }
}

discover(document);
new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document.documentElement, {childList: true, subtree: true});
