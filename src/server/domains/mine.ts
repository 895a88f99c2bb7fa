import type {ViewSource} from './domain.js';
import {groupScope, personScope} from './scopes.js';

/** What the viewer gave and received, in every space: of all domains together. */
export const mine: ViewSource = {
  of: 'me',
  scopes: (_space, viewer) => [personScope(viewer.id), ...Array.from(viewer.groups, (group) => groupScope(group))],
};
