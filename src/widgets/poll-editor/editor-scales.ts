import {gaugeWords} from '../../locales/gauge/book.js';
import type {Terms} from '../../locales/en.js';
import {OWN_ITEMS, OWN_SCALE, packForm} from '../../protocol/scales/index.js';
import type {PackForm} from '../../protocol/scales/index.js';

/** A scale that a page brings along, as one that it has the licence for, in the language in which it is asked. */
export interface OfferedScale {
  /** What it is called in the list. */
  title: string;
  /** What is asked: `packForm()` puts it together. */
  form: PackForm;
}

/** Our own short scale, in the words of a language; English where it has none. */
export async function ownScaleIn(lang: string): Promise<PackForm> {
  const words = (await gaugeWords.open(lang)) as Terms;
  const texts = Object.keys(OWN_ITEMS) as (keyof typeof OWN_ITEMS)[];
  return packForm(OWN_SCALE, {
    low: words.gaugeItemLow,
    high: words.gaugeItemHigh,
    dials: {
      autonomy: words.gaugeDial_autonomy,
      competence: words.gaugeDial_competence,
      relatedness: words.gaugeDial_relatedness,
      belonging: words.gaugeDial_belonging,
    },
    items: Object.fromEntries(texts.map((id) => [id, words[`gaugeItem_${id}`]])),
  });
}

/** Whether two scales are asked in the same words. */
export const isSameScale = (one: PackForm | undefined, other: PackForm): boolean => JSON.stringify(one) === JSON.stringify(other);
