/** What Hearth keeps in a browser, and what it asks of a host. Tests see to it that nothing of either is missing here. */
import {EVENT_LIFE} from '../../../src/client/background.js';
import {KEPT} from '../../../src/client/ballots/ballot-wallet.js';
import {AWAY} from '../../../src/client/outbox/housekeeping.js';
import {DOUBT} from '../../../src/client/outbox/queue.js';
import {LIFE} from '../../../src/widgets/get-to-know/card-device.js';
import {duration} from './duration.js';

/** One place in the storage of a browser. */
export interface Place {
  /** The name of a database, or with what a key begins. */
  name: string;
  storage: 'IndexedDB' | 'localStorage' | 'sessionStorage';
  holds: string;
  /** Whose it is. */
  of: string;
  /** Until when. */
  until: string;
}

const PERSON_AND_LOG = 'each person who signs in at this browser, apart from the next, by a tag that says nothing about them';

export const places: readonly Place[] = [
  {
    name: 'hearth-outbox',
    storage: 'IndexedDB',
    holds: 'What somebody stated and the host has not accepted yet, as it will be sent.',
    of: PERSON_AND_LOG,
    until: `Until the host accepts or refuses it, ${duration(EVENT_LIFE)} at most, or ${duration(EVENT_LIFE + DOUBT)} where it was sent without an answer, was refused, or waited for too long and is there to be read alone. After ${duration(AWAY)} in which others use the browser it is that, too.`,
  },
  {
    name: 'hearth-ballots',
    storage: 'IndexedDB',
    holds: 'Unlinkable polls: the right to vote, and apart from it, in a store that names nobody, a vote that was not cast yet.',
    of: 'rights: each person; votes: nobody',
    until: `A vote until it is cast; the rest until ${duration(KEPT)} after the close, so that everybody can look for their ballot.`,
  },
  {
    name: 'hearth-ballots',
    storage: 'localStorage',
    holds: 'One word, “wait”: that there is a vote to be cast. Nothing about whose or which.',
    of: 'nobody',
    until: 'Until there is none.',
  },
  {
    name: 'hearth-draft:',
    storage: 'sessionStorage',
    holds: 'What stands in an open form, and what was written there before something else was taken back into it.',
    of: `${PERSON_AND_LOG}, in this tab`,
    until: 'Until it is sent or given up, or the tab is closed.',
  },
  {
    name: 'hearth-card:',
    storage: 'localStorage',
    holds: 'Get-to-know-you card: questions that one does not want, answers not finished, a card taken back.',
    of: PERSON_AND_LOG,
    until: `Answers and a card taken back for ${duration(LIFE)}; choices until the storage of the site is cleared.`,
  },
  {
    name: 'hearth-device',
    storage: 'localStorage',
    holds:
      'Get-to-know-you card: a random number by which questions are put in an order of this browser’s own. It is never sent, and no other widget reads it.',
    of: 'the browser',
    until: 'Until the storage of the site is cleared.',
  },
  {
    name: 'hearth-hide',
    storage: 'sessionStorage',
    holds: 'Get-to-know-you card: that somebody hid the answers on this screen.',
    of: 'this tab',
    until: 'Until they show them again, or the tab is closed.',
  },
  {
    name: 'hearth-polls:',
    storage: 'localStorage',
    holds: 'Which polls one was shown, by a digest of the question, so that it cannot change unseen; which one put off.',
    of: PERSON_AND_LOG,
    until: 'The last hundred polls, until the storage of the site is cleared.',
  },
  {
    name: 'hearth-dials:',
    storage: 'localStorage',
    holds: 'Gauge: one’s own dials, round by round. They are never sent.',
    of: PERSON_AND_LOG,
    until: 'The last sixty rounds, until one presses “Forget my dials” or the storage of the site is cleared.',
  },
  {
    name: 'hearth-asked:',
    storage: 'localStorage',
    holds: 'Which question asked unasked this week, so that no other does.',
    of: PERSON_AND_LOG,
    until: 'Until the next one.',
  },
];

/** One kind of request. */
export interface Requested {
  route: string;
  when: string;
  carries: string;
}

const WHO = 'what your sign-in adds (a cookie or a header)';

export const requests: readonly Requested[] = [
  {route: 'GET /v1/views/{name}', when: 'a widget shows, and when something changed', carries: `which view and space; ${WHO}`},
  {
    route: 'GET /v1/session',
    when: 'somebody begins to do something, as the page is looked at again, and every five minutes where it is needed',
    carries: WHO,
  },
  {route: 'POST /v1/events', when: 'somebody stated something and did not take it back', carries: `what they stated; ${WHO}`},
  {route: 'GET /v1/people', when: 'somebody types a name', carries: `what they typed; ${WHO}`},
  {route: 'GET /v1/stream', when: 'a page with a widget is open: one for each browser', carries: `which views are shown; ${WHO}`},
  {route: 'GET /v1/changes', when: 'the same, where no stream gets through', carries: `which views are shown; ${WHO}`},
  {
    route: 'POST /v1/images',
    when: 'somebody puts a picture into an answer',
    carries: `the picture, without what its file tells of place and camera; ${WHO}`,
  },
  {route: 'GET /v1/images/{id}', when: 'an answer with a picture is shown', carries: WHO},
  {route: 'GET /v1/polls/{id}', when: 'an unlinkable poll is shown', carries: 'the id of the poll; no cookie, no referrer'},
  {
    route: 'POST /v1/polls/{id}/issue',
    when: 'an unlinkable poll is shown for the first time',
    carries: `a number that hides the right to vote; ${WHO}`,
  },
  {
    route: 'POST /v1/ballots',
    when: 'a moment that chance chose, after somebody voted',
    carries: 'the vote, always equally long; no cookie, no referrer, no header of Hearth',
  },
  {route: 'GET /v1/polls/{id}/ballots', when: 'somebody looks for their ballot after the close', carries: 'the id of the poll; no cookie'},
  {route: 'POST /v1/me/erase', when: 'the page asks for it, because somebody wants it', carries: WHO},
];
