// @ts-check
/** What each app has of its own and gives the widgets as properties: words, people, and thanks that come from no host. */

/** Own words in place of Hearth's. */
export const messages = {kudosInvite: 'Thank somebody at the yard'};

const people = [
  {id: 'bilal', name: 'Bilal Haddad', detail: 'found by the app', kind: /** @type {const} */ ('person')},
  {id: 'chiara', name: 'Chiara Conti', detail: 'found by the app', kind: /** @type {const} */ ('person')},
];

/**
 * Finds whom one can thank among the people that the app knows.
 * @param {string} query
 */
export const directory = async (query) => people.filter(({name}) => name.toLowerCase().includes(query.trim().toLowerCase()));

/**
 * Thanks that the app has from elsewhere, the newest first.
 * @param {number} last the number of the newest
 */
export const given = (last) =>
  Array.from({length: last + 1}, (_, index) => last - index).map((number) => ({
    id: `tide-${number}`,
    type: 'hearth.kudos.given.v1',
    at: new Date(Date.UTC(2026, 2, 1 + number)).toISOString(),
    by: {id: 'ines', name: 'Ines Duarte'},
    can: /** @type {string[]} */ ([]),
    data: {
      version: 1,
      to: [{id: 'bilal', name: 'Bilal Haddad', kind: /** @type {const} */ ('person')}],
      message: `You read the tide table aloud, number ${number}.`,
      valueIds: /** @type {string[]} */ ([]),
      audience: /** @type {const} */ ('group'),
      state: /** @type {const} */ ('live'),
      reactions: /** @type {never[]} */ ([]),
    },
  }));
