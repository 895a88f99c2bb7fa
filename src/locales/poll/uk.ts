import {formatNumber, plural} from '../numbers.js';
import {ended} from '../sentence.js';
import type {PollTerms} from './en.js';

// Names and days are not declined: they stand after a colon, or are what the sentence speaks of. What is asked is neuter: “запитання”.

const number = (count: number) => formatNumber('uk', count);

/** A number and what it counts: 1 and 21, 2 to 4, 5 and more, and parts of one. */
const counted = (count: number, one: string, few: string, many: string, other: string) =>
  `${number(count)} ${plural('uk', count, {one, few, many, other})}`;

const persons = (count: number) => counted(count, 'особа', 'особи', 'осіб', 'особи');
const options = (count: number) => counted(count, 'варіант', 'варіанти', 'варіантів', 'варіанта');
/** What so many people do. */
const verb = (count: number, one: string, other: string) => plural('uk', count, {one, other});

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'Зараз немає жодного запитання.',
  pollAskedBy: (name) => `Запитує ${name}.`,
  pollAsks: (groups) => `Для кого: ${groups}.`,
  pollAsksAll: 'Для всіх у цьому просторі.',
  pollOpens: (day) => ended(`Відкриття: ${day}`),
  pollOpenUntil: (day) => ended(`Відкрите. Закриття: ${day}`),
  pollClosedOn: (day) => ended(`Закрито: ${day}`),
  pollAnotherWaits: 'Тут чекає ще одне запитання, без поспіху.',
  pollShow: 'Показати запитання',
  pollPutOff: 'Воно лишиться тут, доки не закриється, якщо захочете відповісти пізніше.',
  pollNotAsked: 'Це запитання для інших.',
  pollCameLater: 'Це запитання для тих, хто вже був тут, коли його відкрили.',
  pollCalledOff: 'Це запитання скасовано. Нічого з відповідей не показано.',
  pollTakenAway: 'Модерація вилучила це запитання. Бачите його лише ви та модерація.',
  pollBroken: 'Це запитання не можна поставити: у ньому щось не так. Будь ласка, повідомте тих, хто веде цю сторінку.',
  pollBroken_few: 'Для вибору є менше двох відповідей.',
  pollBroken_many: 'Для вибору забагато відповідей.',
  pollBroken_twice: 'Дві відповіді однакові.',
  pollBroken_large: 'Воно задовге.',
  pollBroken_other: 'Якоїсь частини бракує або вона не має сенсу.',

  // What is promised to those who answer
  pollPrivacy_named: 'З вашим іменем',
  pollPrivacy_confidential: 'Конфіденційно',
  pollPrivacy_unlinkable: 'Не можна пов’язати з вами',
  pollPromise_named: 'Ті, хто проводить це опитування, бачать ваше ім’я поруч із вашою відповіддю.',
  pollPromise_confidential: (people) =>
    `Ця система знає, хто що відповів. Люди бачать лише те, що разом сказали групи, у яких щонайменше ${persons(people)}.`,
  pollPromise_unlinkable: (people) =>
    `За даними, які тут зберігаються, вашу відповідь не можна пов’язати з вами, якщо відповідь ${verb(people, 'дасть', 'дадуть')} щонайменше ${persons(people)}. Це не може захистити того, що ви пишете власними словами.`,
  pollHow_named: 'Хто бачить, що я відповідаю?',
  pollHow_confidential: 'Наскільки це конфіденційно?',
  pollHow_unlinkable: 'Наскільки це анонімно?',
  pollFact_named: 'Коли запитання закрито, ті, хто проводить опитування, можуть прочитати кожну відповідь поруч з іменем того, хто її дав.',
  pollFact_kept: 'Ваша відповідь зберігається під кодом замість вашого імені. Хто має всю базу даних цієї системи, може з’ясувати, чия вона.',
  pollFact_group: (people) =>
    `Про відповіді нічого не повідомляється, доки відповідь не ${verb(people, 'дасть', 'дадуть')} щонайменше ${persons(people)}.`,
  pollFact_batch: (people) =>
    `Повідомлене змінюється лише тоді, коли є щонайменше ${counted(people, 'нова відповідь', 'нові відповіді', 'нових відповідей', 'нової відповіді')}, щоб ніхто не міг побачити, як надходить ваша.`,
  pollFact_rounded: 'Числа заокруглено. Те, що сказало небагато людей, об’єднано з іншими відповідями або не показано.',
  pollFact_rounded_unlinkable: 'Числа подано з кроком 5%. Те, що сказало небагато людей, об’єднано з іншими відповідями або не показано.',
  pollFact_rounds:
    'Якщо між двома раундами цього запитання долучилося чи вибуло лише кілька людей, повідомляється менше, ніж зазвичай: числа обох могли б видати, що сказали ці люди.',
  pollFact_texts: (texts) =>
    `Написане показують, щойно щось ${verb(texts, 'напише', 'напишуть')} щонайменше ${persons(texts)}: усе, слово в слово, у порядку, який нічого не означає.`,
  pollFact_style: 'Вас може видати те, як ви пишете або що розповідаєте. Від цього вас ніщо не може захистити.',
  pollFact_token:
    'Коли вам показують це запитання, ваш браузер отримує запечатане право голосу. Його підписують наосліп: тож ця система знає, що ви бачили запитання, але не знає ні того, чи ви відповіли, ні того, що саме.',
  pollFact_delay:
    'Перш ніж вирушити, ваш голос чекає випадковий час, не довше години, щоб ця мить нічого не видала. Він вирушає без вашого імені, без cookie й без сеансу. В останню чверть години він вирушає одразу.',
  pollFact_audit:
    'Після закриття публікують список усіх бюлетенів у вигляді кодів, і серед них є вигадані. Ви можете перевірити, чи є в ньому ваш; більше ніхто не впізнає, який саме.',
  pollFact_lost: 'Право голосу є лише в цьому браузері. Хто видалить його дані до голосування, уже не зможе проголосувати.',
  pollFact_final: 'Відповідь остаточна: її не можна ні змінити, ні відкликати.',
  pollFact_change: 'Ви можете змінити або відкликати свою відповідь, доки запитання не закриється.',
  pollFact_counted: 'Результати, у яких вашу відповідь уже враховано, зберігають її такою, якою вона була.',
  pollFact_results_afteranswer: 'Хто відповість, побачить результати, щойно набереться досить відповідей.',
  pollFact_results_afterclose: 'Після закриття результати показують усім, кому було поставлено запитання.',
  pollFact_results_hostonly: 'Результати показують тим, хто проводить це опитування, і більше нікому.',
  pollFact_runners: 'Ті, хто проводить це опитування, бачать ті самі числа, що й усі, можливо, раніше, і не більше за них.',
  pollFact_ownuse: 'Відповіді не призначені для того, щоб оцінювати будь-чию роботу.',
  pollNotProtected: 'Від чого це не може вас захистити:',
  pollNotProtected_program: 'сервер, який дає вашому браузеру змінену програму',
  pollNotProtected_network: 'той, хто записує мережевий трафік: та сама адреса просить право голосу, а згодом подає голос',
  pollNotProtected_device: 'той, хто може бачити ваш екран або має програму на вашому пристрої',
  pollNotProtected_alike: 'група, у якій усі відповідають однаково або всі, крім вас, розповіли, що відповіли',
  pollNotProtected_fakes: 'той, хто керує цією системою й вигадує людей, які голосують',
  pollNotProtected_proof: 'той, хто змушує вас довести, як ви проголосували: це можна довести',

  // Answering
  pollChooseAny: 'Виберіть усе, що підходить.',
  pollChooseExactly: (count) => `Виберіть ${options(count)}.`,
  pollChooseUpTo: (count) => `Виберіть до ${counted(count, 'варіанта', 'варіантів', 'варіантів', 'варіанта')}.`,
  pollChooseAtLeast: (count) => `Виберіть щонайменше ${options(count)}.`,
  pollChooseBetween: (least, most) => `Виберіть від ${least} до ${most} варіантів.`,
  pollAbstain: 'Волію не казати',
  pollPoint: (point, of) => `${point} з ${of}`,
  pollRecommendLow: 'Зовсім не ймовірно',
  pollRecommendHigh: 'Надзвичайно ймовірно',
  pollMood_1: 'Погано',
  pollMood_2: 'Не дуже добре',
  pollMood_3: 'Нормально',
  pollMood_4: 'Добре',
  pollMood_5: 'Дуже добре',
  pollText: 'Ваша відповідь',
  pollWordsHint: 'Від одного до трьох слів, кожне у своєму полі.',
  pollWord_1: 'Перше слово',
  pollWord_2: 'Друге слово (необов’язково)',
  pollWord_3: 'Третє слово (необов’язково)',
  pollComment: 'Хочете щось додати? (необов’язково)',
  pollCommentHint: 'Це буде показано слово в слово. У невеликій групі те, як ви пишете або що розповідаєте, може показати, хто ви.',
  pollSend: 'Надіслати',
  pollSave: 'Зберегти відповідь',
  pollNotNow: 'Не зараз',

  // An order
  pollRankHint: 'Розставте все за порядком, спершу найважливіше.',
  pollRankHintPartial: 'Розставте за порядком те, що для вас важливо, спершу найважливіше. Решту пропустіть.',
  pollRankOrder: 'Ваш порядок',
  pollRankRest: 'Ще без місця',
  pollRankUp: (option) => `Пересунути вгору: ${option}`,
  pollRankDown: (option) => `Пересунути вниз: ${option}`,
  pollRankOut: (option) => `Прибрати: ${option}`,
  pollRankPosition: (option) => `Місце: ${option}`,
  pollRankMoved: (option, place) => `${option}: тепер місце ${place}.`,
  pollRankOuted: (option) => `Прибрано: ${option}.`,

  // What is missing
  pollNothing: 'Спершу виберіть відповідь.',
  pollNothingAbstain: 'Спершу виберіть відповідь або «Волію не казати».',
  pollNoText: 'Спершу напишіть відповідь.',
  pollNoTextAbstain: 'Спершу напишіть відповідь або виберіть «Волію не казати».',
  pollTooFew: (count) => `Виберіть щонайменше ${options(count)}.`,
  pollTooMany: (count) => `Виберіть щонайбільше ${options(count)}.`,
  pollRankMissing: (options) => `Ще без місця: ${options}.`,
  pollOneWord: 'Одне слово в кожному полі, без пробілів.',
  pollPersonal: 'У вашому тексті є щось схоже на чиєсь ім’я, адресу або номер. Якщо його надіслати, його буде показано так, як є.',
  pollPersonalSend: 'Надіслати як є',
  pollPersonalChange: 'Змінити',

  // After it
  pollHeld: 'Вашу відповідь буде надіслано за мить.',
  pollHeldTaken: 'Вашу відповідь буде відкликано за мить.',
  pollThanks: 'Дякуємо за вашу відповідь.',
  pollAnswered: 'Ви відповіли.',
  pollAnsweredAbstain: 'Ви відповіли: волієте не казати.',
  pollYours: 'Ваша відповідь',
  pollChange: 'Змінити відповідь',
  pollWithdraw: 'Відкликати відповідь',
  pollWithdrawn: 'Вашу відповідь відкликано.',
  pollVoteWaits: (time, end) =>
    `Ваш голос вирушить до ${time}, якщо ця сторінка буде відкрита. Якщо ні, відкрийте її знову вчасно, інакше голос не буде зараховано. Останній момент: ${end}.`,
  pollVoteCounted: 'Ваш голос зараховано.',
  pollVoteSpent: 'Це право голосу вже було використано. Зараховується перший голос.',
  pollVoteRefused: 'Ваш голос не вдалося зарахувати: його не прийнято.',
  pollVoteLate: 'Ваш голос не вдалося зарахувати: він надійшов після завершення.',
  pollPreparing: 'Отримуємо ваше право голосу…',
  pollElsewhere: 'Ви вже взяли участь, або ваше право голосу на іншому пристрої. Кожна людина має одне.',
  pollNotEligible: 'Це запитання для інших, тож голосувати тут ви не можете.',
  pollWaitsForGroup: 'Результати з’являться, коли набереться ціла група відповідей.',
  pollWaitsForClose: 'Результати з’являться після закриття.',
  pollWaitsForCount: 'Відповіді підраховують. Результати з’являться трохи згодом.',
  pollHostOnly: 'Результати отримають ті, хто проводить це опитування.',

  // Where nobody can answer safely
  pollUnsafe: 'Зараз на це запитання не можна відповісти безпечно.',
  pollUnsafe_definitionchanged: 'Це вже не те запитання, яким воно було на початку. Нічого вашого не надіслано.',
  pollUnsafe_privacy:
    'Щодо вашої відповіді ця сторінка обіцяє не те, що запитання. Нічого вашого не надіслано. Будь ласка, повідомте тих, хто веде цю сторінку.',
  pollUnsafe_keymismatch: 'Його ключ не той, який отримують усі. Нічого вашого не надіслано. Будь ласка, повідомте тих, хто веде цю сторінку.',
  pollUnsafe_insecure: 'Цю сторінку отримано не через захищене з’єднання (https).',
  pollUnsafe_nostorage: 'Цей браузер нічого не зберігає для цієї сторінки, тож право голосу було б утрачено.',
  pollUnsafe_noplace: 'На цій сторінці немає місця для голосів, які не можна пов’язати з вами. Будь ласка, повідомте тих, хто веде цю сторінку.',
  pollUnsafe_failed: 'Не вдалося отримати право голосу. Спробуйте ще раз.',
  pollCopy: 'Ваші слова лишаються тут, щоб їх можна було скопіювати:',

  // Results
  pollResults: 'Результати',
  pollAsTable: 'Показати як таблицю',
  pollAsChart: 'Показати як діаграму',
  pollColumnAnswer: 'Відповідь',
  pollColumnShare: 'Частка',
  pollColumnPlace: 'Середнє місце',
  pollColumnFirst: 'Скільки людей поставили це першим',
  pollAsOf: (day) => ended(`Оновлено: ${day}`),
  pollBand: (band) => `${band} відповідей.`,
  pollCount: (count) => `${counted(count, 'відповідь', 'відповіді', 'відповідей', 'відповіді')}.`,
  pollShare_few: 'мало',
  pollShare_some: 'частина',
  pollShare_many: 'багато',
  pollShare_most: 'більшість',
  pollShareHidden: 'не показано',
  pollShareOver: (share) => `понад ${share}`,
  pollShareUnder: (share) => `менше ніж ${share}`,
  pollMerged: 'Інші відповіді',
  pollMergedOf: (options) => `Разом: ${options}`,
  pollAbstained: 'Воліють не казати',
  pollMean: (mean, spread) => `У середньому ${mean}; відповіді зазвичай відрізняються від цього приблизно на ${spread}.`,
  pollMeanAbout: (mean, spread) => `У середньому приблизно ${mean}; відповіді зазвичай відрізняються від цього приблизно на ${spread}.`,
  pollWords: 'Слова, які назвали кілька людей',
  pollNoWords: 'Немає слів, які назвали кілька людей.',
  pollTexts: 'Що написали люди',
  pollNoResults_toofew: 'Відповідей замало, щоб щось показати.',
  pollNoResults_abstained: 'Люди воліли не казати.',
  pollNoResults_spread: 'Числа не показано: вони видали б, що сказало дуже мало людей.',
  pollNoResults_nomajority: 'Жодної відповіді не дало більше половини.',
  pollNoResults_fewchanged:
    'Більше не повідомляється: поруч з іншим раундом цього запитання числа могли б видати, що сказали ті небагато людей, які тим часом долучилися або вибули.',
  pollNoResults_tooclose: 'Числа не показано: разом із тим, що повідомлено раніше, вони видали б, що сказали окремі люди.',
  pollNoResults_fewtexts: 'Текстів замало, щоб їх показати.',
  pollNoResults_invalid: 'Результати не вдається прочитати.',
  pollOvershare: 'Деякі числа на цій сторінці не показано: вони видали б забагато про окремих людей.',
  pollNamedAnswers: 'Хто що відповів',

  // What comes of it
  pollOutcome: 'Що з цього випливає',
  pollOutcomeOn: (day) => ended(`Повідомлено: ${day}`),
  pollOutcomeDue: (day) => ended(`Тут буде сказано, що з цього випливає. Строк: ${day}`),
  pollOutcomeMissing: (day) => ended(`Не повідомлено, що з цього випливає. Строк минув: ${day}`),

  // The list of ballots
  pollAudit: 'Знайти мій бюлетень',
  pollAuditFound: 'Ваш бюлетень є в списку зарахованих.',
  pollAuditMissing: 'Вашого бюлетеня немає в списку зарахованих.',
  pollAuditSome: 'Не всі бюлетені з цього браузера є в списку зарахованих.',
  pollAuditOther: 'Ваше право голосу є в списку, але з іншим голосом, який надійшов першим. Голос із цього браузера не зараховано.',
  pollAuditNone: 'Із цього браузера тут не подано жодного бюлетеня.',
  pollAuditFailed: 'Не вдалося прочитати список бюлетенів. Спробуйте ще раз.',
  pollAuditOver: 'Список бюлетенів більше не зберігається.',
  pollAuditList: 'Усі бюлетені, у вигляді кодів, і серед них вигадані коди',
  pollAuditYours: 'Код вашого бюлетеня',

  // Reports and decisions
  pollReportAsk: 'Поскаржитися на запитання',
  pollReportTextAsk: 'Поскаржитися на цей текст',
  pollReportText: 'Поскаржитися',
  pollQueue: 'На розгляд',
  pollQueueEmpty: 'Ніщо не чекає на модерацію.',
  pollQueueBack: 'Назад до запитання',
  pollOfText: 'Текст у результатах:',
  'error_already-answered': 'Ви вже відповіли, можливо, на іншому пристрої.',
  'error_not-answered': 'Вашої відповіді тут уже немає.',
  'error_definition-changed': 'Це не те запитання, яке вам показали.',
  error_closed: 'Тим часом запитання закрито.',
  error_final: 'Відповідь тут остаточна.',
};

export default poll;
