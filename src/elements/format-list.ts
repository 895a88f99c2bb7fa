import {listParts} from './intl-cache.js';

/** A list as the language joins it. */
export const formatList = (lang: string, elements: string[]): string =>
  listParts(lang, elements)
    .map(({value}) => value)
    .join('');
