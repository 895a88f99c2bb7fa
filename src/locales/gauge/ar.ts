import type {GaugeTerms} from './en.js';

// Words that do not tell whether a woman or a man reads them, or agrees with a sentence of the scale.

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'لا يوجد سؤال مطروح هنا الآن.',
  gaugeAsked: 'السؤال',
  gaugeRound: (round) => `الجولة ${round}`,
  gaugeNamed: 'لو عُرض هذا السؤال لظهرت الأسماء بجانب الإجابات. وما يُقاس هنا لا يُسأل عنه بهذه الطريقة أبدًا، ولذلك لا يُعرض هنا.',

  // What the scale is worth
  gaugeOwnScale: 'هذا المقياس من وضعنا ولم تُختبر صلاحيته. وهو للحوار لا للمقارنة.',
  gaugeUnknownScale: 'لا يُعرف مدى دقة هذا المقياس. وهو للحوار لا للمقارنة.',
  gaugePublished: (title) => `وُضع على غرار ${title}.`,
  gaugeSource: 'أين نُشر',

  // One's own dials
  gaugeMine: 'مؤشراتي',
  gaugeMineHere: 'تُحسب وتُحفظ في هذا المتصفح فقط. ولا تُرسل أبدًا، ولا يُقارن أحد بأحد.',
  gaugeMineAfter: 'ستظهر هنا بعد أن تجيب.',
  gaugeMineOf: (day) => `كما أجبت في الجولة التي تنتهي في ${day}.`,
  gaugeMineOfPast: (day) => `كما أجبت في الجولة التي انتهت في ${day}.`,
  gaugeDialIs: (mean, of) => `${mean} من ${of}`,
  gaugeDialFew: 'ما أُجيب عنه من جمله أقل من أن يكوّن مؤشرًا.',
  gaugeBefore: (rounds) => `سابقًا: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} (${day})`,
  gaugeForget: 'نسيان مؤشراتي',
  gaugeForgotten: 'نُسيت مؤشراتك على هذا الجهاز.',
  gaugeForgetUndo: 'استعادتها',
  gaugeBack: 'عادت مؤشراتك.',

  // The ends of a dial
  gaugeLow: 'قليل',
  gaugeHigh: 'كثير',

  // The group
  gaugeGroup: 'المجموعة',
  gaugeGroupNone: 'لا يمكن بعدُ ذكر شيء عن المجموعة.',
  gaugeGroupOf: (day) => `من الجولة التي أُغلقت في ${day}.`,
  gaugeMean: (mean, low, high) => `المتوسط ${mean}. بثقة 95 في المئة: من ${low} إلى ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `المتوسط نحو ${mean}. بثقة 95 في المئة: من ${low} إلى ${high}.`,
  gaugeSpread: (spread) => `يبعد الأشخاص عنه عادةً نحو ${spread}.`,
  gaugeSure: 'ما مدى الثقة في هذا؟',
  gaugeIntervalWhat:
    'في يوم آخر أو مع أشخاص آخرين تكون الأرقام مختلفة. وفي 95 من كل 100 حالة كهذه، يشمل النطاق المحسوب بهذه الطريقة المتوسطَ الذي يكون لهم جميعًا.',
  gaugeAlphaWhat: 'تبيّن ألفا مدى ترابط جمل المؤشر في هذه المجموعة، من 0 إلى 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: ألفا ${alpha}، من ${low} إلى ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: غير معروف.`,
  gaugeWarning_fewitems: 'فيه أقل من ثلاث جمل، ولا تبيّن ألفا عن ذلك إلا القليل.',
  gaugeWarning_fewpeople: 'ربما أجاب أقل من ثلاثين شخصًا، وهذا أقل من أن يكفي للثقة.',
  gaugeWarning_low: 'جمله غير مترابطة هنا ترابطًا وثيقًا. لا ينبغي الاعتماد على هذا المؤشر.',

  // Over time
  gaugeTrend: 'مع مرور الوقت',
  gaugeTrendWhat: 'كل جولة كما ذُكرت، مع نطاقها. وحيث تتداخل النطاقات قد يكون الفرق من قبيل الصدفة.',
  gaugeTrendColumnRound: 'أُغلقت في',
  gaugeTrendColumnMean: 'المتوسط',
  gaugeTrendColumnInterval: 'النطاق',
  gaugeGap_fewchanged: 'غير معروض: انضم أو غادر عدد قليل من الأشخاص، وسيكون الفرق راجعًا إليهم.',
  gaugeGap_nofigures: 'لم تُذكر أي أرقام.',
  gaugeGap_otherscale: 'طُرح مقياس آخر.',
  gaugeGapOn: (day, reason) => `${day}: ${reason}`,

  // What was decided
  gaugeDecided: 'ما تقرّر',
  gaugeDecidedNone: 'لم يحن موعد شيء بعد.',

  // Our own scale
  gaugeItemLow: 'غير صحيح إطلاقًا',
  gaugeItemHigh: 'صحيح تمامًا',
  gaugeDial_autonomy: 'إبداء الرأي',
  gaugeDial_competence: 'القدرة',
  gaugeDial_relatedness: 'القرب',
  gaugeDial_belonging: 'الانتماء',
  'gaugeItem_autonomy-1': 'حين أرى طريقة أفضل لأداء عملي، يمكنني أن أتبعها.',
  'gaugeItem_autonomy-2': 'أؤمن بمعظم ما أقوم به هنا.',
  'gaugeItem_autonomy-3': 'يقرر آخرون كيف يسير يومي قبل أن يكون لي رأي في ذلك.',
  'gaugeItem_competence-1': 'لديّ ما يلزم لأؤدي عملي جيدًا.',
  'gaugeItem_competence-2': 'يتيح لي عملي أن أتحسن في شيء ما.',
  'gaugeItem_competence-3': 'كثيرًا ما أعود إلى البيت وأنا أشعر بأنني لم أتمكن من الأمر.',
  'gaugeItem_relatedness-1': 'هنا شخص سأطلب منه المساعدة دون تردد.',
  'gaugeItem_relatedness-2': 'يلاحظ الناس هنا كيف حالي.',
  'gaugeItem_relatedness-3': 'لو غبت فترة من الوقت، لما سأل عني أحد تقريبًا.',
  'gaugeItem_belonging-1': 'لطريقتي في القيام بالأمور مكان هنا.',
  'gaugeItem_belonging-2': 'حين يقول الناس هنا «نحن»، فأنا ممن يقصدون.',
  'gaugeItem_belonging-3': 'كي تسير أموري هنا، عليّ أن أخفي جزءًا من نفسي.',
};

export default gauge;
