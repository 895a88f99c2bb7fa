import {composedClosest} from './composed-tree.js';

/** The little words that a language is full of, of the languages in Latin letters that Hearth speaks. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the you your and for with that was were have has had are this our us me my so of to it when without',
  de: 'der die das und du dich dir dein deine hast ich mich mir wir uns nicht mit für von ein eine einen dass wie so auf zu',
  fr: 'le la les des du et tu toi ton ta tes vous votre nous notre pour avec dans sur que qui une un pas est as merci',
  es: 'el la los las del y tú te tu tus nos nuestro por para con que en una un no muy gracias has es',
  pt: 'o os as do da dos das e você te seu sua nos nosso por para com que em uma um não muito obrigado obrigada é',
  it: 'il lo la gli le del della di e tu ti tuo tua hai ci nostro per con che in una un non molto grazie è',
  nl: 'de het een en je jij jouw jullie ik mij ons onze voor met dat die niet van hebt heeft bedankt is op',
  pl: 'i w na z ze że się nie za do to jest ty cię ci twój twoja nas nam dziękuję dla jak oraz po',
  tr: 've bir bu için çok ile sen seni sana biz bize bizim de da ne gibi teşekkürler teşekkür daha her',
};
const SETS = Object.entries(LITTLE_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** The letters of a script, what `Intl` calls it, and its language where people at work write only one in it. */
const SCRIPTS: readonly {letters: RegExp; script: RegExp; alone?: string}[] = [
  {letters: /\p{Script=Latin}/gu, script: /Latn/},
  {letters: /\p{Script=Cyrillic}/gu, script: /Cyrl/},
  {letters: /\p{Script=Arabic}/gu, script: /Arab/},
  {letters: /\p{Script=Devanagari}/gu, script: /Deva/},
  {letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, script: /Han[st]|Jpan/},
  {letters: /\p{Script=Hangul}/gu, script: /Kore/, alone: 'ko'},
  {letters: /\p{Script=Hebrew}/gu, script: /Hebr/, alone: 'he'},
  {letters: /\p{Script=Greek}/gu, script: /Grek/, alone: 'el'},
  {letters: /\p{Script=Thai}/gu, script: /Thai/, alone: 'th'},
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** So much of the letters is in one script, where the text is. The rest are names and loans. */
const MOST = 0.7;

/**
 * The language of a text as far as its letters, its little words, and the languages around it tell: a tag (BCP 47), nothing where it may be
 * one or another. A wrong one has a screen reader read it in the wrong voice, which is worse than none.
 *
 * @param around tags of the languages that whoever writes has around them: that of the page, those of their browser.
 */
export function languageOf(text: string, around: readonly string[]): string | undefined {
  const counts = SCRIPTS.map(({letters}) => text.match(letters)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const place = counts.findIndex((count) => count > 0 && count >= all * MOST);
  const written = SCRIPTS[place];
  if (!written) return undefined;
  if (written.script.test('Jpan') && KANA.test(text)) return 'ja';
  const possible = [...new Set(around.flatMap((tag) => languageIn(tag, written.script)))];
  if (place === 0) return byWords(text, possible);
  return possible.length < 2 ? (possible[0] ?? written.alone) : undefined;
}

/** The languages around whoever writes into an element: that of the page, which is not always that of the words in a widget, and those of the browser. */
function languagesAround(element: Element): string[] {
  const root = element.getRootNode();
  const page = composedClosest(root instanceof ShadowRoot ? root.host : element, '[lang]')?.getAttribute('lang');
  return [...(page ? [page] : []), ...navigator.languages];
}

/** The language of what is written into an element: that of before, where the words are those of before or do not tell. */
export const languageWritten = (element: Element, text: string, before?: {text: string; lang?: string | undefined}): string | undefined =>
  (before?.text === text ? before.lang : undefined) ?? languageOf(text, languagesAround(element)) ?? before?.lang;

/** The language that most of the little words of a text are of. One that nobody expects takes more of them. */
function byWords(text: string, possible: readonly string[]): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = SETS.map(([language, little]) => ({language, count: words.filter((word) => little.has(word)).length}));
  const [best, next] = found.sort((one, other) => other.count - one.count);
  const enough = possible.includes(best!.language) ? 2 : 4;
  return best!.count >= enough && best!.count > next!.count ? best!.language : undefined;
}

/** The language of a tag, where it is written in a script; of Chinese its script, too, which decides on its letters. */
function languageIn(tag: string, script: RegExp): string[] {
  try {
    const {language, script: its = ''} = new Intl.Locale(tag).maximize();
    if (!script.test(its)) return [];
    return [language === 'zh' ? `zh-${its}` : language];
  } catch {
    // A page may say anything about its language.
    return [];
  }
}
