import {cached} from '../elements/intl-cache.js';

/** The form of a word that goes with a number in a language (CLDR plural rules): `forms.few` where the number asks for it and the language has it. */
export const plural = (lang: string, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}): string =>
  forms[cached('plural', lang, {}, () => new Intl.PluralRules(lang)).select(count)] ?? forms.other;

/** A number as the language writes it. */
export const formatNumber = (lang: string, value: number): string => cached('number', lang, {}, () => new Intl.NumberFormat(lang)).format(value);
