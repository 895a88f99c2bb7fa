import type {AttributeRules} from '../../elements/page-checks.js';
import {whole} from '../../elements/whole.js';
import type {Mosaic} from './mosaic.js';

/** What the attributes of a mosaic may say. */
const LIMITS = [
  ['maxPhrase', 10, 60],
  ['maxStory', 0, 600],
  ['headingLevel', 2, 6],
] as const;
const WORDS = [
  ['composer', ['open', 'none']],
  ['mode', ['live', 'readonly', 'preview']],
] as const satisfies readonly [keyof Mosaic, readonly string[]][];

/** What a page may say of a mosaic. */
export const mosaicRules: AttributeRules = {limits: LIMITS, words: WORDS};

/** A limit that an attribute gives, or the default where it gives none that makes sense. */
export const limitOf = (mosaic: Mosaic, name: 'maxPhrase' | 'maxStory'): number => {
  const [, min, max] = LIMITS.find(([property]) => property === name)!;
  return whole(mosaic[name], min, max, max);
};
