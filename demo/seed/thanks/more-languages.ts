import {thanksTexts} from './thanks-text.js';

export const portuguese = thanksTexts([
  [
    'sails',
    'ready',
    'A mesa grande da velaria estava {limpa, encerada e com as agulhas por tamanho|livre e encerada} quando cheguei com um conserto urgente. {Comecei a costurar quatro minutos depois de tirar o casaco.|Ganhei a meia hora que não tinha.} Que bom é trabalhar com quem pensa em quem vem depois.',
  ],
  [
    'sails',
    'show',
    'Abriste uma vela velha no chão e deixaste-me descobrir onde ela tinha rasgado. {Antes eu olhava para as velas; agora leio.|Foi a melhor aula que já tive.}',
  ],
  [
    'shop',
    'room',
    'O guia de tamanhos agora está em palavras simples, com desenhos. {Mandei para a minha vizinha e ela entendeu na hora.|Quase não há mais devoluções de remos.} Um abraço por esse trabalho todo!',
  ],
  [
    'shop',
    '',
    'O filme da costura sem música, só com o som das mãos, ficou lindo. {Deves ter esperado dias por aquela luz.|Foi a primeira coisa nossa que a minha mãe partilhou.}',
  ],
  [
    '*',
    'ask',
    '«Hoje é dia de conselho ou de chá?» {Era dia de chá.|Nunca me tinham perguntado isso.} {Desde então pergunto o mesmo lá em casa.|Que bom que esperaste pela resposta.}',
  ],
  [
    '*',
    'early',
    'Voltaste no dia seguinte e disseste: «Ontem não te ouvi direito, conta outra vez.» {São duas frases e custam muito.|Contei outra vez, e ouviste.}',
  ],
  [
    '*',
    '',
    'Na última semana do inventário, ficaste com as prateleiras de cima {sem ninguém pedir|e mandaste-me para casa}. {Jantei com a minha família.|Dormi como uma pedra.}',
  ],
  [
    'customers',
    'early',
    'Ligaste no mesmo dia para dizer que o barco ia atrasar, e porquê. {Ninguém cancelou.|Uma cliente até mandou bolachas.} Foi uma lição para mim.',
  ],
]);

export const italian = thanksTexts([
  [
    'finish',
    'show',
    'Il tuo trucco del bordo bagnato, contando fino a quaranta, {ha salvato il mio specchio di poppa|funziona anche con me}. {Tre mani, nemmeno una colatura.|Prima me l’hai fatto provare su uno scarto, e ci voleva.} Grazie!',
  ],
  [
    'design',
    'ask',
    'Invece di difendere il disegno mi hai chiesto di {sedermi e mostrarti dove faceva male|provarlo su una scatola di cartone}. {Dieci minuti, e la schiena ringrazia.|Nessuno ha perso la faccia e il sedile è giusto.}',
  ],
  [
    'design',
    'early',
    'Hai messo sul tavolo la tua idea e hai detto per prima cosa che cosa non andava. {Dopo, tutti hanno avuto il coraggio di parlare.|La barca che costruiamo non è di nessuno ed è di tutti.}',
  ],
  [
    'kitchen',
    '',
    'La focaccia alle quattro e mezza, prima del varo, {con il rosmarino ancora tiepido|quando nessuno se l’aspettava}. {Hai guardato la tabella delle maree, vero?|Abbiamo varato con le mani calde.} Grazie di cuore.',
  ],
  [
    'kitchen',
    'ask',
    'Alle due di notte hai chiesto a noi del turno che cosa possiamo mangiare davvero. {La risposta era la zuppa, e adesso c’è la zuppa.|Da settimane non ho più mal di stomaco.}',
  ],
  [
    'health',
    '',
    'Non mi hai detto di calmarmi. Hai contato con me, all’indietro, {finché ho ripreso fiato|per terra, nel corridoio}. {Adesso so che cos’è e so chi chiamare.|Non me ne vergogno più, ed è merito tuo.}',
  ],
  [
    '*',
    'room',
    'Quando mi hanno interrotto per la terza volta hai detto: «Vorrei sentire la fine.» {La fine era anche bella.|È stato tutto lì, ed è stato tanto.}',
  ],
  [
    '*',
    'ready',
    'La sala era arieggiata, la lavagna pulita, le sedie in cerchio. {So da quale riunione uscivate.|Un pensiero per chi viene dopo.} Grazie.',
  ],
]);

export const turkish = thanksTexts([
  [
    'boats',
    'check',
    'Omurgayı delmeden hemen önce “Eski işaretten mi ölçtün, yenisinden mi?” diye sordun. {Eskisindendi.|Tabii ki eskisindendi.} {Koca bir meşe tahtayı kurtardın.|Bir soruyla bir haftam kurtuldu.} Teşekkürler!',
  ],
  [
    'boats',
    'show',
    'Son kaplamayı bana bırakıp {öbür ucunu sessizce tuttuğun için|hiç karışmadan beklediğin için} teşekkür ederim. {Sen yarı sürede bitirirdin, biliyorum.|Susarak öğretmek kolay değil.}',
  ],
  [
    'electrics',
    'show',
    'Elektrikten korkardım. Şarj cihazını {iki kova ve bir hortumla|kanal ve kapaklarla} anlattın, {artık lambanın neden söndüğünü biliyorum|pompa artık doğru yöne çalışıyor}. Eline sağlık.',
  ],
  [
    'spars',
    'check',
    'İki kürek arasında otuz gram fark vardı, sen yine de rendeyi aldın eline. {Her sabah kürek çeken birinin omzu bunu hissedecek.|Parmağımın ucunda dengede duruyor.}',
  ],
  [
    'mill',
    'early',
    'İstiflerin düzgün olmadığını molada, kimse yokken söyledin. {Seninkiler de bir yıl böyleymiş, onu da anlattın.|Kırk dakikada birlikte düzelttik.} Böyle söylenince insan alınmıyor.',
  ],
  [
    'mill',
    'room',
    'Yeni vardiya planında sabahları kızımı okula götürebiliyorum, çünkü {herkesin istediği cumadan vazgeçtin|üç geceni değiştirdin}. O da teşekkür ediyor.',
  ],
  [
    'kitchen spars',
    'ready',
    'Saat dört buçukta kızağın yanında {sıcak çorba vardı|çay ve sıcak simit vardı}. {Gelgit tablosuna bakmışsın.|Kimse söylememişti.} Eline, emeğine sağlık.',
  ],
  ['*', 'ask', '“Bugün akıl günü mü, çay günü mü?” diye sordun. {Çay günüydü.|Bunu bana daha önce kimse sormamıştı.} Sağ ol.'],
]);

export const ukrainian = thanksTexts([
  [
    'rigging',
    'check',
    'Дякую за те друге підняття на щоглу в такий вітер. {Шплінт справді був розхитаний.|Знизу цього ніхто б не побачив.} {Троє людей тепер у безпеці.|Більше ніколи не зітхатиму, коли хтось хоче перевірити ще раз.}',
  ],
  [
    'boats',
    'show',
    'Дякую за довіру з останньою дошкою і за {мовчання з іншого кінця|терпіння біля струбцин}. {Так я запам’ятаю це на все життя.|Ще ніхто не навчив мене стільки мовчки.}',
  ],
  [
    'boats',
    'ready',
    'О шостій ранку парова скриня вже була гаряча, а шпангоути лежали {за номерами|у потрібному порядку}. {Усі чотирнадцять зігнули до обіду.|Жоден не тріснув.} Щира подяка за ранній підйом!',
  ],
  [
    'design',
    'ask',
    'Креслення ще олівцем, і питання до нас: «Куди не дістають ваші руки?» {Знайшли чотири місця.|Шафку посунули на дев’ять сантиметрів.} Дякую, що нас питають.',
  ],
  [
    'design',
    '',
    'Розріз човна для інструкції такий гарний, що {висить тепер у їдальні|його вставили в рамку}. Навіть олівець за вухом майстра є! Дякую за ці вечори.',
  ],
  [
    'shipping',
    'check',
    'Дякую за ще раз відкритий ящик: щось там брязкало. {Одна шайба могла подряпати весь борт.|Це була кочетина поруч зі свіжим лаком.} Дві тисячі кілометрів, і жодної подряпини.',
  ],
  [
    'shipping',
    'ready',
    'План завантаження крейдою на підлозі, з вагою і порядком. {Ми впоралися без тебе, і нічого не зсунулося.|Водій ще й чаю встиг випити.} Дуже допомогло!',
  ],
  ['*', 'ask', '«Сьогодні день для поради чи для чаю?» {Був день для чаю.|Мене про таке ще не питали.} Дякую, що відповіді дочекалися.'],
]);

export const hindi = thanksTexts([
  [
    'customers',
    'show',
    'पहले हफ़्ते में दूसरा हेडफ़ोन देकर आपने मुझे सुनने दिया और {छोटी-छोटी पर्चियाँ लिखीं|बाद में समझाया कि कहाँ और क्यों रुके}। {वे पर्चियाँ आज भी मेरी दराज़ में हैं।|वही ठहराव आज भी काम आता है।} बहुत धन्यवाद।',
  ],
  ['customers', 'room', 'चिल्लाने वाले ग्राहक असल में डरे हुए थे, यह आपने पहले ही मिनट में सुन लिया। {चालीस मिनट बाद वे हँस रहे थे।|अब वे हर खुले दिन आते हैं।}'],
  [
    'systems',
    'early',
    '“ग़लती मेरी थी, ग्यारह बजे सब चालू होगा, कुछ खोया नहीं है।” {दस मिनट के भीतर ऐसा संदेश मिलना बड़ी बात है।|दस मिनट पहले ही सब चालू हो गया।} ईमानदारी के लिए शुक्रिया।',
  ],
  ['systems', 'check', 'बैकअप को सचमुच वापस लाकर देखने के लिए धन्यवाद। {जून के नक़्शे उसमें थे ही नहीं।|एक फ़ोल्डर छूटा हुआ था।} किसी के रोने से पहले आपने ठीक कर दिया।'],
  [
    'shipping',
    'ready',
    'सामान लादने का नक़्शा फ़र्श पर चाक से बना था, {वज़न के साथ|ऊपर से देखा हुआ}। {तीनों नावें बिना किसी दिक़्क़त के चढ़ गईं।|ड्राइवर को चाय का समय भी मिल गया।}',
  ],
  ['mill', 'check', 'मीटर ग्यारह बता रहा था, फिर भी आपने एक तख़्ता बीच से काटकर देखा: पंद्रह। {नहीं तो अगले हफ़्ते पूरा डेक टेढ़ा हो जाता।|अगस्त में जोड़ खुल जाते।}'],
  ['*', 'ask', '“आज सलाह चाहिए या चाय?” {आज चाय का दिन था।|यह किसी ने पहले नहीं पूछा था।} पूछने के लिए धन्यवाद।'],
  ['*', 'room', 'तीसरी बार मेरी बात कटी तो आपने कहा, “बात पूरी होने दीजिए।” {बस इतना ही, और यही बहुत था।|अंत भी अच्छा निकला।}'],
]);

export const chinese = thanksTexts([
  [
    'systems',
    'show',
    '我的表格你一分钟就能修好，可你{把手放在膝盖上|端着茶杯}，只问我：“你觉得它在看哪里？”{后来我自己又修好了三个。|五十八岁，我写出了人生第一个公式。}谢谢你的耐心。',
  ],
  [
    'systems',
    'room',
    '谢谢你在每间会议室都装了实时字幕，{还留下来看是不是真的有用|先让我试用}。{上周我在会上讲了个笑话，好多年没有过了。|原来还有五位同事也需要它。}',
  ],
  [
    'shop',
    'ready',
    '产品照片都整理好了，{每张帆、每个尺寸、每种颜色|连拍摄的人都写上了}。{冬季目录我两天就做完了。|以前光找图就要一个星期。}没人鼓掌的活儿，我来鼓掌。',
  ],
  [
    'shop',
    'ask',
    '你给十二位没有下单的客人打了电话，只问，只听，不推销。{原来问题一直在运费那一页。|原来他们不知道桨能不能放进车里。}我们为照片争了好几个月呢。',
  ],
  [
    'books',
    'show',
    '你用{豆子|潮汐表}给我们讲公司的钱怎么流动，{第一次听懂了|我还当众提了一个问题}。{现在明白为什么有些订单要婉拒。|你说那是个好问题。}',
  ],
  ['kitchen', '', '凌晨五点的潮水，四点半船台旁边就有{热粥|热豆浆}了。{没人告诉你，是你自己看了潮汐表。|手是暖的，船也顺顺当当地下了水。}谢谢！'],
  [
    'kitchen',
    'check',
    '谢谢你一早看了新酱料的标签，马上从每张桌子撤了下来，{配方里加了花生|他们换了配方}。{我就是口袋里带着针的那个人。|那不是运气，是你认真。}',
  ],
  ['*', 'early', '第二天你特地过来说：“昨天我没好好听，再讲一遍吧。”{这句话不容易说出口。|我又讲了一遍，你真的听了。}谢谢你。'],
]);

export const hebrew = thanksTexts([
  [
    'shop',
    'check',
    'תודה על המעבר על כל החנות במקלדת בלבד, {עוד לפני הפתיחה|בסבלנות רבה}. {אחד עשר מקומות שנתקעים בהם, וכולם תוקנו.|אתמול לקוחה עיוורת הזמינה מצפן ואמרה שהיה קל.}',
  ],
  [
    'shop',
    '',
    'הסרטון מחדר המפרשים, בלי מוזיקה, רק קול הידיים: {הדבר הכי יפה שהעלינו|אמא שלי שלחה אותו לכל המשפחה}. {בטח חיכיתם ימים לאור הזה.|תודה שאין שם סיסמה.}',
  ],
  [
    'books',
    'early',
    'המספרים הגיעו אליי במרץ, בדלת, עם עיפרון ובלי האשמה, {ולא ביוני בתא אדום|כשעוד אפשר היה לתקן}. {דחינו שתי הזמנות והכול בסדר.|הספקנו לשנות כיוון.} תודה.',
  ],
  [
    'books',
    'show',
    'חצי שעה על הכסף של החברה, עם שעועית, {ופתאום הבנתי|ולראשונה לא הרגשתי טיפשות}. {שאלתי שאלה מול כולם.|עכשיו ברור לי למה מסרבים לחלק מההזמנות.}',
  ],
  ['kitchen', 'room', 'התפריט עם התמונות: {אמא שלי בחרה לבד כשבאה לבקר|סוף סוף אפשר לקרוא הכול}. {איזו הקלה.|תודה מסוף התור.}'],
  [
    'kitchen',
    '',
    'בשבוע הקשה הזה חיכתה לי כל יום קופסה עם השם שלי בשער, {בלי כרטיס ובלי שאלות|כדי שלא אצטרך לענות}. כתב היד הזה מוכר לי מהלוח. תודה מכל הלב.',
  ],
  ['*', 'ask', '״היום צריך עצה או תה?״ {היה יום של תה.|אף פעם לא שאלו אותי ככה.} תודה על ההמתנה לתשובה.'],
]);

export const korean = thanksTexts([
  [
    'trials',
    'early',
    '예보는 좋았는데도 두 번째 부표에서 돌아오자고 해 주셔서 감사합니다. {한 시간 뒤에 돌풍이 불었지요.|세 시에는 안개가 자욱했습니다.} 저도 타고 있었습니다.',
  ],
  [
    'trials',
    '',
    '첫 파도부터 멀미하던 저에게 키를 맡기고 {먼 탑을 보라고 하셨지요|내내 국 이야기를 해 주셨지요}. {제 손으로 항구까지 돌아왔습니다.|덕분에 두 발로 서서 내렸습니다.}',
  ],
  [
    'finish',
    'ready',
    '붓이 모두 깨끗하게 너비 순서로 걸려 있었습니다. {전날 저녁 모습을 알기에 더 놀랐어요.|늦게까지 남아 계셨을 텐데요.} 덕분에 아침 일찍 첫 칠을 마쳤습니다.',
  ],
  [
    'finish',
    'show',
    '젖은 가장자리를 지키며 마흔까지 세는 방법, {저에게도 통했습니다|드디어 얼룩이 사라졌어요}. {점심시간까지 내어 주셔서 고맙습니다.|버리는 판에 먼저 해 보게 해 주신 것도요.}',
  ],
  ['shop', 'room', '크기 안내를 그림과 쉬운 말로 다시 써 주셔서 고맙습니다. {이웃에게 보여 주니 바로 알더라고요.|노 반품이 거의 없어졌어요.}'],
  [
    'school',
    'show',
    '제 옆에서 일부러 틀린 장부를 하나 만들어 주셨지요. {하나도 부끄럽지 않았어요.|웃다가 제 톱이 뭘 하는지 보였어요.} 다음 것은 딱 맞았습니다!',
  ],
  [
    'school',
    'early',
    '“손이 그림보다 앞서 있어요. 같이 그려 봅시다.” 시험 뒤에 이렇게 말해 주셔서 감사합니다. {시월 내내 함께 그렸지요.|그렇게 봐 준 사람은 처음이었어요.}',
  ],
  ['*', 'ask', '“오늘은 조언이 필요해요, 차가 필요해요?” {차가 필요한 날이었어요.|그런 질문은 처음이었어요.} 고맙습니다.'],
]);
