/** What is never done, each with tests that would fail if it were. A test sees to it that these are there. */
import type {Proof} from '../wcag.js';

export interface Kept {
  never: string;
  proofs: readonly Proof[];
}

const proof = (file: string, ...tests: string[]): Proof[] => tests.map((test) => ({file, test}));

export const promises: readonly Kept[] = [
  {
    never: 'People are counted, ranked or scored, on the screen, in what screen readers get, in events or in what a host answers.',
    proofs: proof('widgets/kudos-wall/no-numbers.browser.test.ts', 'is on the screen, in the accessibility tree, in events, views and problems'),
  },
  {
    never: 'Those who set a mark are counted.',
    proofs: proof('widgets/kudos-wall/feed.browser.test.ts', 'is set and taken back; those who set it are named and never counted'),
  },
  {
    never: 'The log of requests holds a text that somebody wrote, or a name.',
    proofs: proof('server/handler.test.ts', 'is written to the log without anything that a person wrote: S22'),
  },
  {
    never: 'A vote in an unlinkable poll carries a cookie, a token or the address of a page, or is longer or shorter than another.',
    proofs: proof(
      'client/ballots/ballot-wallet.browser.test.ts',
      'leave the browser with no cookie, no token, no address of the page, and always as long',
    ),
  },
  {
    never: 'Such a vote is logged, numbered or given a time.',
    proofs: [
      ...proof('server/ballots/routes.test.ts', 'is seen by nothing that logs, counts or recognises requests, whatever becomes of it'),
      ...proof('server/ballots/sqlite.test.ts', 'have no number, no time and nothing else that tells one from another'),
      ...proof('server/ballots/traces.test.ts', 'hold nothing that ties a ballot to a person: no token, no moment, no order'),
    ],
  },
  {
    never: 'A gauge tells how many people answered.',
    proofs: proof(
      'widgets/gauge/gauge.browser.test.ts',
      'tells of the group what was released, with intervals, warnings and a table, and never a number of people',
    ),
  },
  {
    never: 'What was erased stays, in the tables, in the very file, or in the browser.',
    proofs: [
      ...proof('server/rights/rights.test.ts', 'takes the words out of the very file: S20'),
      ...proof('server/poll/poll-rights.test.ts', 'lets go of an answer with its person, and of every trace in the log and in the poll'),
      ...proof('widgets/gauge/own-dials.browser.test.ts', 'are of nobody any more when their person is erased'),
    ],
  },
];
