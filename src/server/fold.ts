import {foldText} from '../protocol/fold.js';

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a text, so that what is the same to somebody who searches is the same text: without case, diacritics and width. */
export const foldWords = (text: string): string[] =>
  foldText(text)
    .split(NO_WORD)
    .filter((word) => word !== '');
