import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languageOf} from '../../src/elements/language-of.js';

describe('the language of a text', () => {
  for (const [text, around, expected] of [
    ['You found the leak before any of us had looked for it.', ['en'], 'en'],
    ['You found the leak before any of us had looked for it.', ['de', 'en-GB'], 'en'],
    ['Du hast mir gezeigt, wie man einem Brett zuhört.', ['en', 'de-AT'], 'de'],
    ['Danke, dass du mit mir auf den letzten Anstrich gewartet hast und nicht gegangen bist.', ['en'], 'de'],
    ['Merci d’avoir attendu avec moi que la dernière couche soit sèche.', ['fr', 'en'], 'fr'],
    ['Gracias por quedarte conmigo hasta la última capa.', ['es', 'pt'], 'es'],
    ['Obrigada por ficar comigo até a última demão.', ['pt-BR', 'es'], 'pt'],
    ['Grazie per aver aspettato con me che la vernice si asciugasse.', ['it', 'en'], 'it'],
    ['Bedankt dat je met mij op de laatste laag hebt gewacht.', ['nl', 'de'], 'nl'],
    ['Dziękuję, że się nie poddałaś i zostałaś z nami do końca.', ['pl', 'en'], 'pl'],
    ['Son kata kadar bizim ile kaldığın için çok teşekkürler.', ['tr', 'en'], 'tr'],
    ['Дякую, що дочекалися зі мною останнього шару.', ['uk', 'en'], 'uk'],
    ['شكرًا لأنك انتظرت معي حتى جفّت الطبقة الأخيرة.', ['en', 'ar'], 'ar'],
    ['תודה שחיכית איתי עד שהשכבה האחרונה יבשה.', ['en'], 'he'],
    ['आख़िरी परत सूखने तक साथ रुकने के लिए धन्यवाद।', ['en', 'hi'], 'hi'],
    ['最後の塗りが乾くまで一緒に待ってくれて、ありがとう。', ['en'], 'ja'],
    ['谢谢你陪我等到最后一层漆干。', ['zh-CN', 'en'], 'zh-Hans'],
    ['謝謝你陪我等到最後一層漆乾。', ['zh-TW'], 'zh-Hant'],
    ['마지막 칠이 마를 때까지 함께 기다려 줘서 고마워요.', ['en'], 'ko'],
    ['Дякую, Kenji, що дочекався зі мною останнього шару.', ['uk'], 'uk'],
  ] as const) {
    it(`is told: ${expected}, of “${text.slice(0, 24)}…”, around ${around.join(', ')}`, () => assert.equal(languageOf(text, around), expected));
  }

  for (const [why, text, around] of [
    ['nothing is written', '', ['en']],
    ['there are no letters', '👏👏 12:30!', ['en']],
    ['a few words could be of many', 'Bravo, Kenji!', ['en']],
    ['it is one that is not known, full of words that look like others', 'Tack för att du väntade på mig och den sista färgen.', ['en', 'sv']],
    ['its letters are those of several around', 'Благодаря ти, че остана.', ['bg', 'ru']],
    ['nobody around writes its letters', 'Спасибо, что остались.', ['en']],
    ['two scripts share it', 'Спасибо, thank you, спасибо, thank you', ['ru', 'en']],
    ['it may be Chinese or Japanese', '感謝', ['zh', 'ja']],
    ['the page says nonsense about its own', 'Спасибо', ['no such tag', '', '-']],
  ] as const) {
    it(`is not told where ${why}`, () => assert.equal(languageOf(text, around), undefined));
  }
});
