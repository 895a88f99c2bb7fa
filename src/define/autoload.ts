import './host.js';

export {configureHearth} from '../elements/host-options.js';

/** What defines each widget, loaded when its tag first appears on the page. */
const definitions: Record<string, () => Promise<void>> = {
  'hearth-kudos-wall': async () => {
    await import('./kudos-wall.js');
  },
};

/** Loads what a part of the page uses. A module is loaded once, however often it is asked for; one that could not be is asked for again. */
function discover(root: ParentNode): void {
  for (const tag in definitions) {
    if ((root as Element).localName === tag || root.querySelector(tag)) definitions[tag]!().catch(console.error);
  }
}

discover(document);
new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, {childList: true, subtree: true});
