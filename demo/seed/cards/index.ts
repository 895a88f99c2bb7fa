import type {CardRecord} from './card-record.js';
import {harborCards} from './harbor.js';
import {lighthouseCards} from './lighthouse.js';
import {orchardCards} from './orchard.js';

export type {AnswerRecord, CardRecord, NoteRecord} from './card-record.js';

/** The cards that people at Ternhaven wrote. Most have none, and nothing is missing. */
export const peopleCards: readonly CardRecord[] = [...harborCards, ...lighthouseCards, ...orchardCards];
