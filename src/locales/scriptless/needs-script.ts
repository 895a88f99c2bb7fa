/** What stands below a widget where there is no script, by language: one can read here; taking part needs it. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'You can read here without JavaScript. To take part, please allow it for this page.',
  ar: 'يمكنك القراءة هنا دون JavaScript. للمشاركة، يُرجى السماح به في هذه الصفحة.',
  de: 'Lesen geht hier ohne JavaScript. Zum Mitmachen braucht diese Seite es: Bitte im Browser erlauben.',
  es: 'Aquí se puede leer sin JavaScript. Para participar, hay que permitirlo en esta página.',
  fr: 'La lecture se fait ici sans JavaScript. Pour participer, il faut l’autoriser pour cette page.',
  he: 'אפשר לקרוא כאן בלי JavaScript. כדי להשתתף, יש לאפשר אותו בדף הזה.',
  hi: 'यहाँ JavaScript के बिना पढ़ा जा सकता है। भाग लेने के लिए कृपया इस पृष्ठ पर उसकी अनुमति दें।',
  it: 'Qui si può leggere senza JavaScript. Per partecipare bisogna consentirlo per questa pagina.',
  ja: 'ここはJavaScriptなしで読めます。参加するには、このページでJavaScriptを許可してください。',
  nl: 'Lezen kan hier zonder JavaScript. Sta het voor deze pagina toe om mee te doen.',
  pl: 'Czytać można tu bez JavaScriptu. Aby wziąć udział, trzeba go włączyć dla tej strony.',
  pt: 'Aqui é possível ler sem JavaScript. Para participar, é preciso permiti-lo nesta página.',
  tr: 'Burada JavaScript olmadan okunabilir. Katılmak için lütfen bu sayfada JavaScript’e izin verin.',
  uk: 'Читати тут можна без JavaScript. Щоб долучитися, дозвольте його для цієї сторінки.',
  zh: '此处无需 JavaScript 即可阅读。若要参与，请为此页面启用 JavaScript。',
};

/** Those words for a language tag; in English where there are none. */
export const needsScript = (lang: string): string => WORDS[lang.split('-')[0]!.toLowerCase()] ?? WORDS.en!;
