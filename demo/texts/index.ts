import {ar} from './ar.js';
import {de} from './de.js';
import {en} from './en.js';
import type {Language, Texts} from './texts.js';

export type {Language, TeamTexts, TeamWithPage, Texts} from './texts.js';

/** Every language that the pages come in. */
export const languages: Record<Language, Texts> = {en, de, ar};

/** Whether the pages come in this language. */
export const isLanguage = (value: string | undefined): value is Language => value !== undefined && Object.hasOwn(languages, value);
