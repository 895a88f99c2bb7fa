import {loadWords} from '../elements/localize-controller.js';
import type {ElementClass} from '../elements/define.js';
import {HearthHost} from './host.js';

export {configureHearth} from '../elements/host-options.js';

/** Loads what a part of the page uses. A module is loaded once, however often it is asked for; one that could not be is asked for again. */
function discover(root: ParentNode): void {
  for (const {localName} of [root as Element, ...root.querySelectorAll(':not(:defined)')]) {
    if (!/^hearth-/.test(localName)) continue;
    const wall = localName === 'hearth-kudos-wall';
    (wall ? import('./kudos-wall.js') : import('./further.js').then(({further}) => further(localName))).catch(console.error);
    // Together with what will ask for them, not after it.
    void loadWords(document.documentElement.lang || navigator.language);
  }
}

// Where another script of Hearth came first, all elements are left to it: those of two versions are not made for each other.
if ((HearthHost as ElementClass).hearth) {
  discover(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if ((node as Element).querySelectorAll) discover(node as Element);
  }).observe(document, {childList: true, subtree: true});
}
