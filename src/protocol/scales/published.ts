import type {Scale, ScaleItem} from './scale.js';

/*
 * Published instruments: how they are made up, and none of their words, which belong to those who wrote them. A host that wants to ask one looks at its
 * licence first (some are free for research only, and asking colleagues is none), and brings the texts along by the numbers of the items.
 * An instrument is here only where its make-up is certain.
 *
 * None of the articles says what to do about items that are left out: the rule for that is ours, see `sumOfDial`.
 */

const items = (...numbers: number[]): ScaleItem[] => numbers.map((number) => ({id: String(number)}));
const reversed = (...numbers: number[]): ScaleItem[] => numbers.map((number) => ({id: String(number), reversed: true}));
const inOrder = (...all: ScaleItem[]): ScaleItem[] => all.sort((one, other) => Number(one.id) - Number(other.id));

/**
 * The General Belongingness Scale: 12 items with seven points, six of them on acceptance, and six on rejection, which are reversed. The two go
 * together into one dial, as its authors and most of those who use it do.
 */
export const GENERAL_BELONGINGNESS: Scale = {
  id: 'gbs-12',
  title: 'General Belongingness Scale',
  source:
    'Malone, G. P., Pillow, D. R., & Osman, A. (2012). The General Belongingness Scale (GBS): Assessing achieved belongingness. Personality and Individual Differences, 52(3), 311-316. https://doi.org/10.1016/j.paid.2011.10.027',
  validated: true,
  points: 7,
  dials: [{id: 'belonging', items: inOrder(...items(1, 2, 5, 8, 10, 11), ...reversed(3, 4, 6, 7, 9, 12))}],
  missing: 'half',
};

/**
 * The Basic Psychological Need Satisfaction and Frustration Scale: 24 items with five points, four for each of six dials. That a need is not
 * satisfied and that it is frustrated are two things in it, so nothing is reversed, and much of a frustration is a lot of it.
 */
export const NEED_SATISFACTION_FRUSTRATION: Scale = {
  id: 'bpnsfs-24',
  title: 'Basic Psychological Need Satisfaction and Frustration Scale',
  source:
    'Chen, B., Vansteenkiste, M., Beyers, W., Boone, L., Deci, E. L., Van der Kaap-Deeder, J., Duriez, B., Lens, W., Matos, L., Mouratidis, A., Ryan, R. M., Sheldon, K. M., Soenens, B., Van Petegem, S., & Verstuyf, J. (2015). Basic psychological need satisfaction, need frustration, and need strength across four cultures. Motivation and Emotion, 39(2), 216-236. https://doi.org/10.1007/s11031-014-9450-1',
  validated: true,
  points: 5,
  dials: [
    {id: 'autonomy', items: items(1, 7, 13, 19)},
    {id: 'autonomy-frustration', items: items(2, 8, 14, 20)},
    {id: 'relatedness', items: items(3, 9, 15, 21)},
    {id: 'relatedness-frustration', items: items(4, 10, 16, 22)},
    {id: 'competence', items: items(5, 11, 17, 23)},
    {id: 'competence-frustration', items: items(6, 12, 18, 24)},
  ],
  missing: 'half',
};
