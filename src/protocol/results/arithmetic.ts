/**
 * The figures that the result arithmetic stands on, each with its reason. There is one set of them, {@link ARITHMETIC}; the functions take
 * it as a last parameter only so that a test can take one rule out and show what an onlooker then learns.
 */
export interface Arithmetic {
  /**
   * The least number of people of whom anything is said, in people. Reason: product rule R14, and industry practice for numbers. A poll may ask
   * for more; for fewer (never below 3) only where it is named, as below five whoever answered otherwise than most can tell the rest.
   */
  readonly leastPeople: number;
  /** From how many answers on there are percentages, in people. Reason: pulse poll, rule 4. Below, one person is ten points or more. */
  readonly percentFrom: number;
  /** No figure stands for fewer people than this. Reason: pulse poll, rule 4; two who know each other cannot tell a third. */
  readonly smallestCell: number;
  /** The hidden options together are of so many people at least. Reason: pulse poll, rule 4: what is missing to a hundred is a figure, too. */
  readonly smallestRest: number;
  /** So many at least have to have answered otherwise than most for exact figures. Reason: pulse poll, rule 5, and attack 4. Else it is "most". */
  readonly besideTop: number;
  /** If any option is hidden, at least so many are. Reason: pulse poll, rule 4: one alone is what is missing to a hundred. */
  readonly fewestHidden: number;
  /** Least new answers between two releases, in people. Reason: pulse poll, rule 3. A poll may ask for more. */
  readonly leastBatch: number;
  /**
   * While a poll is open, answers join in batches of so many at least, and so many at least stay outside. Reason: the last remainder joins
   * the batch before it (pulse poll, rule 3), so that batch must not have been shown yet. Stricter than the design, which has five: then "more than
   * half" after "at most half" can tell four of five, and the last release would have to be withheld far more often.
   */
  readonly openBatch: number;
  /**
   * Of how many people an open poll speaks at least. Reason: stricter than the design, so that a small group gets one result, at close; with
   * ten in place of twenty its last result would be withheld in up to 8 polls of 100, and so it is in fewer than 5, and in none below
   * thirty people.
   */
  readonly leastWhileOpen: number;
  /**
   * Of those who answered between two releases, so many at least have to be free to have answered otherwise. Reason: a group that all answered the
   * same (attacks 3 and 4), and two rather than one, as one of them may be the one who asks (attack 7).
   */
  readonly freeInStep: number;
  /** Whether an open poll shows percentages. Reason for never: two exact results show exactly what the people between them said. */
  readonly percentWhileOpen: boolean;
  /** Whether the exact mean is told where points are shown together. Reason for never: it tells how these are split. */
  readonly meanBesideMerged: boolean;
  /**
   * From how many people on, who answered all items of a dial, it is told how closely these go together. Reason: of fewer the interval of Feldt
   * goes from next to nothing to next to all (with three items, ten people and an alpha of 0.70 from 0.12 to 0.92), so it says nothing.
   */
  readonly reliabilityFrom: number;
  /**
   * How many steps an alpha has from 0 to 1. Reason: in a hundredth there is room for every way in which points that are shown together can be split,
   * as a test looks at. In unlinkable polls it is twenty, as coarse as their percentages.
   */
  readonly alphaSteps: number;
  /** Percentages of unlinkable polls are multiples of this. Reason: ballots, section 5. */
  readonly step: number;
  /** Below so many answers an unlinkable poll says no more than "over 90 %" and "under 10 %". Reason: ballots, section 5. */
  readonly codedBelow: number;
  /** From how many answers on noise may be added, in people. Reason: ballots, section 9. */
  readonly noiseFrom: number;
  /** What one release may tell of one person at most (epsilon). Reason: ballots, section 9. */
  readonly epsilon: number;
  /** Texts are shown from so many on where a poll does not say, and never from fewer than `leastTexts`. Reason: product rule R14. */
  readonly texts: number;
  readonly leastTexts: number;
  /** If any group of a slice is hidden, at least so many are. Reason: pulse poll, rule 8: one alone is the total minus the others. */
  readonly fewestHiddenGroups: number;
  /** Whether exact counts of people are shown. Reason: pulse poll, rule 2: in named polls, once they are closed. */
  readonly exactIn: readonly Privacy[];
}

/**
 * What the people who run a poll can know: `named`: who said what. `confidential`: the host's system knows, people see groups only.
 * `unlinkable`: the host's own data does not tell either. Three words with three meanings (product rule R16).
 */
export type Privacy = 'named' | 'confidential' | 'unlinkable';

/** The figures that hold. */
export const ARITHMETIC: Arithmetic = {
  leastPeople: 5,
  percentFrom: 10,
  smallestCell: 3,
  smallestRest: 3,
  besideTop: 3,
  fewestHidden: 2,
  leastBatch: 5,
  openBatch: 10,
  leastWhileOpen: 20,
  freeInStep: 2,
  percentWhileOpen: false,
  meanBesideMerged: false,
  reliabilityFrom: 20,
  alphaSteps: 100,
  step: 5,
  codedBelow: 20,
  noiseFrom: 20,
  epsilon: 1,
  texts: 10,
  leastTexts: 5,
  fewestHiddenGroups: 2,
  exactIn: ['named'],
};
