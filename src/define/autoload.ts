import {loadWords} from '../elements/localize-controller.js';
import './host.js';

export {configureHearth} from '../elements/host-options.js';

/** What defines each widget, loaded when its tag first appears on the page. */
const definitions: Record<string, () => Promise<unknown>> = {
  'hearth-kudos-wall': () => import('./kudos-wall.js'),
  'hearth-group-card': () => import('./group-card.js'),
};

/** Loads what a part of the page uses. A module is loaded once, however often it is asked for; one that could not be is asked for again. */
function discover(root: ParentNode): void {
  for (const tag in definitions) {
    if ((root as Element).localName !== tag && !root.querySelector(tag)) continue;
    definitions[tag]!().catch(console.error);
    // Together with what will ask for them, not after it.
    void loadWords(document.documentElement.lang || navigator.language);
  }
}

discover(document);
new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, {childList: true, subtree: true});
