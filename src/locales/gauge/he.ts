import type {GaugeTerms} from './en.js';

// Words that do not tell whether a woman or a man reads them, or agrees with a sentence of the scale. Names take no prefix.

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'אין כאן שאלה כרגע.',
  gaugeAsked: 'השאלה',
  gaugeRound: (round) => `סבב ${round}`,
  gaugeNamed: 'השאלה הזאת הייתה מציגה שמות ליד התשובות. הברומטר אף פעם לא שואל כך, ולכן היא לא מוצגת כאן.',

  // What the scale is worth
  gaugeOwnScale: 'הסולם הזה הוא שלנו ולא תוקף. הוא נועד לשיחה, לא להשוואה.',
  gaugeUnknownScale: 'לא ידוע עד כמה הסולם הזה מודד היטב. הוא נועד לשיחה, לא להשוואה.',
  gaugePublished: (title) => `בנוי כמו ${title}.`,
  gaugeSource: 'איפה זה פורסם',

  // One's own dials
  gaugeMine: 'המחוונים שלי',
  gaugeMineHere: 'הם מחושבים ונשמרים רק בדפדפן הזה. הם אף פעם לא נשלחים, ואף אחד לא מושווה לאף אחד.',
  gaugeMineAfter: 'הם יופיעו כאן אחרי שתישלח התשובה שלך.',
  gaugeMineOf: (day) => `לפי מה שענית בסבב שמסתיים ב־${day}.`,
  gaugeMineOfPast: (day) => `לפי מה שענית בסבב שהסתיים ב־${day}.`,
  gaugeDialIs: (mean, of) => `${mean} מתוך ${of}`,
  gaugeDialFew: 'נענו מעט מדי מהמשפטים שלו כדי ליצור מחוון.',
  gaugeBefore: (rounds) => `קודם: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} (${day})`,
  gaugeForget: 'לשכוח את המחוונים שלי',
  gaugeForgotten: 'המחוונים שלך נשכחו במכשיר הזה.',
  gaugeForgetUndo: 'להחזיר אותם',
  gaugeBack: 'המחוונים שלך חזרו.',

  // The ends of a dial
  gaugeLow: 'מעט',
  gaugeHigh: 'הרבה',

  // The group
  gaugeGroup: 'הקבוצה',
  gaugeGroupNone: 'עוד אי אפשר למסור דבר על הקבוצה.',
  gaugeGroupOf: (day) => `מתוך הסבב שנסגר ב־${day}.`,
  gaugeMean: (mean, low, high) => `בממוצע ${mean}. בוודאות של 95%: בין ${low} לבין ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `בממוצע בערך ${mean}. בוודאות של 95%: בין ${low} לבין ${high}.`,
  gaugeSpread: (spread) => `אנשים נמצאים בדרך כלל במרחק של בערך ${spread} ממנו.`,
  gaugeSure: 'עד כמה זה ודאי?',
  gaugeIntervalWhat:
    'ביום אחר או אצל אנשים אחרים היו יוצאים מספרים אחרים. ב־95 מתוך 100 מקרים כאלה, טווח שנבנה בדרך הזאת כולל את הממוצע שהיה יוצא אצל כולם יחד.',
  gaugeAlphaWhat: 'אלפא אומרת עד כמה המשפטים של מחוון הולכים יחד בקבוצה הזאת, מ־0 עד 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: אלפא ${alpha}, בין ${low} לבין ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: לא ידוע.`,
  gaugeWarning_fewitems: 'יש בו פחות משלושה משפטים, ועל כך אלפא אומרת מעט.',
  gaugeWarning_fewpeople: 'אולי ענו פחות משלושים אנשים, מעט מדי כדי לדעת בוודאות.',
  gaugeWarning_low: 'המשפטים שלו לא הולכים כאן יחד במידה רבה. כדאי לא להסתמך על המחוון הזה.',

  // Over time
  gaugeTrend: 'לאורך זמן',
  gaugeTrendWhat: 'כל סבב כפי שנמסר, עם הטווח שלו. כשטווחים חופפים, ייתכן שההבדל מקרי.',
  gaugeTrendColumnRound: 'מועד הסגירה',
  gaugeTrendColumnMean: 'בממוצע',
  gaugeTrendColumnInterval: 'טווח',
  gaugeGap_fewchanged: 'לא מוצג: אנשים מעטים הצטרפו או עזבו, וההבדל היה נובע מהם.',
  gaugeGap_nofigures: 'לא נמסרו מספרים.',
  gaugeGap_otherscale: 'נשאל סולם אחר.',
  gaugeGapOn: (day, reason) => `${day}: ${reason}`,

  // What was decided
  gaugeDecided: 'מה הוחלט',
  gaugeDecidedNone: 'עוד לא הגיע המועד של שום דבר.',

  // Our own scale
  gaugeItemLow: 'בכלל לא נכון',
  gaugeItemHigh: 'נכון לגמרי',
  gaugeDial_autonomy: 'השפעה',
  gaugeDial_competence: 'מסוגלות',
  gaugeDial_relatedness: 'קרבה',
  gaugeDial_belonging: 'שייכות',
  'gaugeItem_autonomy-1': 'כשאני רואה דרך טובה יותר לעשות את העבודה שלי, יש לי אפשרות לבחור בה.',
  'gaugeItem_autonomy-2': 'את רוב מה שאני עושה כאן אני עושה מתוך הזדהות.',
  'gaugeItem_autonomy-3': 'אחרים קובעים איך ייראה היום שלי לפני שניתן לי לומר משהו בעניין.',
  'gaugeItem_competence-1': 'יש לי מה שצריך כדי לעשות את העבודה שלי היטב.',
  'gaugeItem_competence-2': 'העבודה שלי מאפשרת לי להשתפר במשהו.',
  'gaugeItem_competence-3': 'לעיתים קרובות יש לי בדרך הביתה תחושה שלא הצלחתי להתמודד.',
  'gaugeItem_relatedness-1': 'יש כאן אדם שאבקש ממנו עזרה בלי לחשוב פעמיים.',
  'gaugeItem_relatedness-2': 'אנשים כאן שמים לב מה שלומי.',
  'gaugeItem_relatedness-3': 'אם איעדר לזמן מה, כמעט אף אחד לא ישאל עליי.',
  'gaugeItem_belonging-1': 'לדרך שלי לעשות דברים יש כאן מקום.',
  'gaugeItem_belonging-2': 'כשאנשים כאן אומרים ”אנחנו”, הם מתכוונים גם אליי.',
  'gaugeItem_belonging-3': 'כדי להסתדר כאן עליי להסתיר חלק ממני.',
};

export default gauge;
