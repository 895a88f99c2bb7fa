import {arabic} from './arabic.js';
import {englishAnyone} from './english-anyone.js';
import {englishHarbor} from './english-harbor.js';
import {englishLighthouse} from './english-lighthouse.js';
import {englishOrchard} from './english-orchard.js';
import {englishStories} from './english-stories.js';
import {french} from './french.js';
import {german} from './german.js';
import {japanese} from './japanese.js';
import {chinese, hebrew, hindi, italian, korean, portuguese, turkish, ukrainian} from './more-languages.js';
import {spanish} from './spanish.js';
import type {ThanksText} from './thanks-text.js';

export {englishGroups} from './english-groups.js';
export {englishSeveral} from './english-several.js';
export {isInSeason} from './thanks-text.js';
export type {ThanksText} from './thanks-text.js';

/** Texts that are told in turn, the language they are in, and how often their turn comes. */
export interface Shelf {
  lang: string;
  texts: ThanksText[];
  weight: number;
}

/** Thanks to one person. English is what all share; the others are what some share. */
export const shelves: readonly Shelf[] = [
  {lang: 'en', texts: englishHarbor, weight: 27},
  {lang: 'en', texts: englishLighthouse, weight: 22},
  {lang: 'en', texts: englishOrchard, weight: 21},
  {lang: 'en', texts: englishAnyone, weight: 13},
  {lang: 'en', texts: englishStories, weight: 3},
  {lang: 'de', texts: german, weight: 2.6},
  {lang: 'ar', texts: arabic, weight: 2.6},
  {lang: 'es', texts: spanish, weight: 2.5},
  {lang: 'fr', texts: french, weight: 2.5},
  {lang: 'ja', texts: japanese, weight: 2.4},
  {lang: 'pt', texts: portuguese, weight: 0.6},
  {lang: 'it', texts: italian, weight: 0.6},
  {lang: 'tr', texts: turkish, weight: 0.6},
  {lang: 'uk', texts: ukrainian, weight: 0.6},
  {lang: 'hi', texts: hindi, weight: 0.6},
  {lang: 'zh', texts: chinese, weight: 0.6},
  {lang: 'he', texts: hebrew, weight: 0.5},
  {lang: 'ko', texts: korean, weight: 0.6},
];
