/** What stands in the place of a widget that cannot be shown: for whoever reads the page, and for whom they may tell. */
export interface RefusalWords {
  title: string;
  /** What comes is for whoever set the page up. */
  tell: string;
}

const WORDS: Readonly<Record<string, RefusalWords>> = {
  en: {title: 'This part of the page is not set up right.', tell: 'Whoever looks after the page can mend it. For them:'},
  ar: {title: 'لم يُضبط هذا الجزء من الصفحة ضبطًا صحيحًا.', tell: 'يمكن للمسؤول عن الصفحة إصلاح ذلك. إليه هذه المعلومة:'},
  de: {title: 'Dieser Teil der Seite ist nicht richtig eingerichtet.', tell: 'Wer die Seite betreut, kann das beheben. Für diese Person:'},
  es: {title: 'Esta parte de la página no está bien configurada.', tell: 'Quien se ocupa de la página puede arreglarlo. Para esa persona:'},
  fr: {title: 'Cette partie de la page n’est pas bien configurée.', tell: 'La personne qui gère la page peut y remédier. À son intention :'},
  he: {title: 'החלק הזה של הדף לא הוגדר כראוי.', tell: 'מי שמטפל בדף יכול לתקן את זה. המידע בשבילו:'},
  hi: {title: 'पृष्ठ का यह हिस्सा ठीक से सेट नहीं किया गया है।', tell: 'इस पृष्ठ की देखरेख करने वाले इसे ठीक कर सकते हैं। उनके लिए:'},
  it: {title: 'Questa parte della pagina non è configurata bene.', tell: 'Chi cura la pagina può sistemarla. Ecco che cosa serve sapere:'},
  ja: {title: 'ページのこの部分は正しく設定されていません。', tell: 'ページの担当者が直せます。担当者向けの情報：'},
  nl: {title: 'Dit deel van de pagina is niet goed ingesteld.', tell: 'Wie de pagina beheert, kan dit oplossen. Voor die persoon:'},
  pl: {title: 'Ta część strony nie jest dobrze skonfigurowana.', tell: 'Osoba, która zajmuje się stroną, może to naprawić. Informacja dla niej:'},
  pt: {title: 'Esta parte da página não está bem configurada.', tell: 'Quem cuida da página pode resolver isto. Para essa pessoa:'},
  tr: {title: 'Sayfanın bu bölümü doğru ayarlanmamış.', tell: 'Sayfayla ilgilenen kişi bunu düzeltebilir. Onun için:'},
  uk: {title: 'Цю частину сторінки налаштовано неправильно.', tell: 'Це може виправити той, хто опікується сторінкою. Для цієї людини:'},
  zh: {title: '页面的这一部分没有设置好。', tell: '页面的负责人可以解决。供其参考：'},
};

/** The languages that there are words in. */
export const refusalLanguages = Object.keys(WORDS);

/** Those words for a language tag, with the language that they are in: English where there are none. */
export function refusalWords(tag: string): RefusalWords & {lang: string} {
  const lang = tag.split('-')[0]!.toLowerCase();
  return Object.hasOwn(WORDS, lang) ? {lang, ...WORDS[lang]!} : {lang: 'en', ...WORDS.en!};
}
