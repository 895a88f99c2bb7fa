import {ended} from '../sentence.js';
import type {GaugeTerms} from './en.js';

// Names and days are not declined: they stand after a colon, or are what the sentence speaks of. No sentence of the scale tells whether a woman or a man agrees with it.

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'Зараз тут немає жодного запитання.',
  gaugeAsked: 'Запитання',
  gaugeRound: (round) => `Раунд ${round}`,
  gaugeNamed: 'Це запитання показувало б імена поруч із відповідями. Барометр ніколи так не запитує, тому його тут не показано.',

  // What the scale is worth
  gaugeOwnScale: 'Ця шкала наша власна й не валідована. Вона для розмови, а не для порівнянь.',
  gaugeUnknownScale: 'Невідомо, наскільки добре ця шкала вимірює. Вона для розмови, а не для порівнянь.',
  gaugePublished: (title) => `Складено за зразком: ${title}.`,
  gaugeSource: 'Де це опубліковано',

  // One's own dials
  gaugeMine: 'Мої показники',
  gaugeMineHere: 'Їх обчислено й збережено лише в цьому браузері. Їх ніколи не надсилають, і нікого ні з ким не порівнюють.',
  gaugeMineAfter: 'Вони з’являться тут, коли ви відповісте.',
  gaugeMineOf: (day) => ended(`За вашими відповідями в раунді. Його кінець: ${day}`),
  gaugeMineOfPast: (day) => ended(`За вашими відповідями в завершеному раунді. Його кінець: ${day}`),
  gaugeDialIs: (mean, of) => `${mean} з ${of}`,
  gaugeDialFew: 'На його речення надто мало відповідей, щоб скласти показник.',
  gaugeBefore: (rounds) => `Раніше: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} (${day})`,
  gaugeForget: 'Забути мої показники',
  gaugeForgotten: 'Ваші показники забуто на цьому пристрої.',
  gaugeForgetUndo: 'Повернути їх',
  gaugeBack: 'Ваші показники знову тут.',

  // The ends of a dial
  gaugeLow: 'мало',
  gaugeHigh: 'багато',

  // The group
  gaugeGroup: 'Група',
  gaugeGroupNone: 'Про групу ще нічого не можна повідомити.',
  gaugeGroupOf: (day) => ended(`Раунд закрито: ${day}`),
  gaugeMean: (mean, low, high) => `У середньому ${mean}. З певністю 95%: між ${low} і ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `У середньому приблизно ${mean}. З певністю 95%: між ${low} і ${high}.`,
  gaugeSpread: (spread) => `Люди зазвичай відрізняються від цього приблизно на ${spread}.`,
  gaugeSure: 'Наскільки це певно?',
  gaugeIntervalWhat:
    'Іншого дня або з іншими людьми числа були б інші. У 95 зі 100 таких випадків інтервал, побудований у такий спосіб, охоплює середнє, яке було б у всіх разом.',
  gaugeAlphaWhat: 'Альфа показує, наскільки тісно речення одного показника пов’язані між собою в цій групі, від 0 до 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: альфа ${alpha}, між ${low} і ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: невідомо.`,
  gaugeWarning_fewitems: 'У ньому менше ніж три речення, а про таке альфа каже мало.',
  gaugeWarning_fewpeople: 'Можливо, відповіло менше ніж тридцять людей, а цього замало для певності.',
  gaugeWarning_low: 'Його речення тут не тісно пов’язані між собою. Не покладайтеся на цей показник.',

  // Over time
  gaugeTrend: 'З плином часу',
  gaugeTrendWhat: 'Кожен раунд так, як його повідомлено, зі своїм інтервалом. Де інтервали перекриваються, різниця може бути випадковою.',
  gaugeTrendColumnRound: 'Закрито',
  gaugeTrendColumnMean: 'У середньому',
  gaugeTrendColumnInterval: 'Інтервал',
  gaugeGap_fewchanged: 'Не показано: долучилося чи вибуло небагато людей, і різниця походила б від них.',
  gaugeGap_nofigures: 'Чисел не повідомлено.',
  gaugeGap_otherscale: 'Запитували за іншою шкалою.',
  gaugeGapOn: (day, reason) => `${day}: ${reason}`,

  // What was decided
  gaugeDecided: 'Що вирішено',
  gaugeDecidedNone: 'Жоден строк ще не настав.',

  // Our own scale
  gaugeItemLow: 'Зовсім не так',
  gaugeItemHigh: 'Цілком так',
  gaugeDial_autonomy: 'Вплив',
  gaugeDial_competence: 'Спроможність',
  gaugeDial_relatedness: 'Близькість',
  gaugeDial_belonging: 'Належність',
  'gaugeItem_autonomy-1': 'Якщо я бачу кращий спосіб робити свою роботу, я можу ним скористатися.',
  'gaugeItem_autonomy-2': 'Більшість того, що я тут роблю, я роблю з переконання.',
  'gaugeItem_autonomy-3': 'Інші вирішують, як мине мій день, перш ніж я можу щось про це сказати.',
  'gaugeItem_competence-1': 'Я маю те, що потрібно, щоб добре робити свою роботу.',
  'gaugeItem_competence-2': 'Моя робота дає мені змогу в чомусь удосконалюватися.',
  'gaugeItem_competence-3': 'Я часто йду додому з відчуттям, що не даю собі ради.',
  'gaugeItem_relatedness-1': 'Тут є людина, до якої я без вагань піду по допомогу.',
  'gaugeItem_relatedness-2': 'Люди тут помічають, як мені ведеться.',
  'gaugeItem_relatedness-3': 'Мене могло б якийсь час не бути, і майже ніхто про мене не запитав би.',
  'gaugeItem_belonging-1': 'Моя манера щось робити має тут своє місце.',
  'gaugeItem_belonging-2': 'Коли люди тут кажуть «ми», вони мають на увазі й мене.',
  'gaugeItem_belonging-3': 'Щоб ладнати тут із людьми, мені доводиться приховувати частину себе.',
};

export default gauge;
