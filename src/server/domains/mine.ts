import type {ViewSource} from './domain.js';
import {givenScope, keptScope, receivedScope} from './scopes.js';

/** What the viewer gave and received, in every space: of all domains together. */
export const mine: ViewSource = {
  of: 'me',
  filters: ['given', 'received', 'kept'],
  scopes(_space, viewer, filter) {
    if (filter === 'kept') return [keptScope(viewer.id)];
    const given = [givenScope(viewer.id)];
    const received = [receivedScope({kind: 'person', id: viewer.id}), ...Array.from(viewer.groups, (id) => receivedScope({kind: 'group', id}))];
    if (filter === 'given') return given;
    return filter === 'received' ? received : [...given, ...received];
  },
};
