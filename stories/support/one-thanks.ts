import type {KudosItem} from '../../src/protocol/views/kudos.js';

/** A thank-you as a host gives it, for a wall that has none. */
export const oneThanks = (ago = 60): KudosItem => ({
  id: 'one',
  type: 'kudos',
  at: new Date(Date.now() - ago * 60_000).toISOString(),
  by: {id: 'chiara', name: 'Chiara Bonetti'},
  data: {
    version: 1,
    to: [{kind: 'person', id: 'bilal', name: 'Bilal Haddad'}],
    message: 'Thank you for staying until the last coat was dry.',
    valueIds: [],
    audience: 'group',
    state: 'live',
    reactions: [],
  },
  can: [],
});
