/** What may happen to the pages of a browser and to what is between them and a host, drawn at random. */
import fc from 'fast-check';
import {answer, cutAfterCommit, hang, hangAfterCommit, offline, problem, signInPage, signInRedirect, withReceipts} from '../support/scripted-host.js';
import type {Play} from '../support/scripted-host.js';

const tooLarge: Play = async (request, pass) =>
  ((await request.clone().json()) as unknown[]).length > 3 ? problem(413, 'too-large')(request, pass) : pass(request);

/** What goes wrong with one request, by name. */
export const faults: Record<string, Play> = {
  offline,
  cutAfterCommit,
  hang,
  hangAfterCommit,
  signInPage,
  signInRedirect,
  tooLarge,
  broken: answer(500),
  away: answer(503),
  signedOut: problem(401, 'unauthenticated'),
  missing: answer(404),
  patience: problem(429, 'rate-limited', {'retry-after': '7'}),
  muchPatience: problem(503, 'unavailable', {'retry-after': '86400'}),
  silent: withReceipts(() => []),
  half: withReceipts((all) => all.slice(all.length / 2)),
  twice: withReceipts((all) => [...all, ...all, {...all[0], id: 'nobody asked'}]),
  later: withReceipts((all) => all.map((receipt) => ({...receipt, status: 'deferred'}))),
};

export type Step =
  | {do: 'thank'; tab: number; to: 'somebody' | 'nobody' | 'poison'; hold: number}
  | {do: 'wait'; milliseconds: number}
  | {do: 'fault'; name: string}
  | {do: 'open' | 'close' | 'crash' | 'look away' | 'look' | 'flush' | 'discard'; tab: number}
  | {do: 'crash soon'; tab: number; steps: number}
  | {do: 'set the clock'; by: number};

/** What may happen beside that where time and storage are made of paper. */
export type RareStep =
  | {do: 'sign in'; as: string}
  | {do: 'fill the storage'}
  | {do: 'make room'}
  | {do: 'lose the storage'; tab: number}
  | {do: 'let days pass'; days: number};

const tab = fc.nat(2);
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('thank' as const),
      tab,
      to: fc.constantFrom('somebody' as const, 'somebody' as const, 'somebody' as const, 'nobody' as const, 'poison' as const),
      hold: fc.constantFrom(0, 0, 5_000),
    }),
  },
  {weight: 4, arbitrary: fc.record({do: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 10, 250, 1_000, 5_000, 31_000)})},
  {weight: 4, arbitrary: fc.record({do: fc.constant('fault' as const), name: fc.constantFrom(...Object.keys(faults))})},
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'open' as const,
        'close' as const,
        'crash' as const,
        'look away' as const,
        'look' as const,
        'flush' as const,
        'discard' as const,
      ),
      tab,
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('crash soon' as const), tab, steps: fc.nat(12)})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('set the clock' as const), by: fc.constantFrom(-3_600_000, 3_600_000)})},
);

export const rareStep: fc.Arbitrary<RareStep> = fc.oneof(
  {weight: 3, arbitrary: fc.record({do: fc.constant('sign in' as const), as: fc.constantFrom('ana', 'ana', 'bilal')})},
  {weight: 3, arbitrary: fc.constantFrom({do: 'fill the storage' as const}, {do: 'make room' as const}, {do: 'make room' as const})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('lose the storage' as const), tab})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('let days pass' as const), days: fc.constantFrom(1, 8, 15, 22)})},
);
