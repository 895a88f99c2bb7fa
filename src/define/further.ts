/**
 * What defines the widgets that a page may have beside a wall, by their tags. The table is loaded with the first of them: it grows with each,
 * and what a page with a wall loads first must not.
 */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'hearth-gauge': () => import('./gauge.js'),
  'hearth-get-to-know': () => import('./get-to-know.js'),
  'hearth-group-card': () => import('./group-card.js'),
  'hearth-mosaic': () => import('./mosaic.js'),
  'hearth-poll-editor': () => import('./poll-editor.js'),
  'hearth-pulse-poll': () => import('./pulse-poll.js'),
};

/** Loads what defines an element; nothing where it is none of these. */
export const further = async (tag: string): Promise<unknown> => definitions[tag]?.();
