/*
 * What a poll may be at most, apart from the schemas: whoever only shows polls needs no program that checks them.
 */

/** The limits of a poll that hold on every host. Lengths are in grapheme clusters. */
export const POLL_LIMITS = {
  question: 300,
  /** Why it is asked. */
  why: 600,
  /** Who asks. */
  askedBy: 120,
  /** The fewest and the most options of a question, and the most where they are put in an order. */
  fewestOptions: 2,
  options: 12,
  ranked: 7,
  option: 120,
  /** What is said beside an option. */
  desc: 300,
  /** What stands at an end of a scale, or in its middle; the name of a dial. */
  label: 60,
  /** The most dials and items of a pack. */
  dials: 8,
  items: 24,
  item: 200,
  /** The most rounds of a series. */
  rounds: 1000,
  /** Groups that are asked. */
  groups: 50,
  /** Of fewer people nothing is said, whatever a poll asks for. */
  minGroup: 5,
  /** Of fewer texts none is shown. */
  minText: 10,
  /** The most people, or texts, that a poll may wait for. */
  mostAwaited: 1000,
  /** Days from the moment a poll is made to its close. Less than what a log keeps at least, so that no question goes before its answers. */
  days: 60,
  /** Days after its close in which a poll may promise an outcome. */
  outcomeDays: 90,
  text: 1000,
  comment: 500,
  outcome: 2000,
  /** Why a poll is called off, or taken away by a moderator. */
  reason: 500,
  /** The note on a report. */
  note: 1000,
} as const;

/** What a question may ask for. */
export const POLL_TYPES = ['choice', 'multi', 'scale', 'recommend', 'mood', 'rank', 'text', 'word', 'pack'] as const;
