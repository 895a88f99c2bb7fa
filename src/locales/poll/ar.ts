import {formatNumber, plural} from '../numbers.js';
import type {PollTerms} from './en.js';

// Words that do not tell whether a woman or a man reads them: nouns in place of imperatives.

const number = (count: number) => formatNumber('ar', count);

/** A thing in the number that Arabic asks for: one, two, few (3 to 10), many (11 to 99), other. */
const counted = (count: number, one: string, two: string, few: string, many: string, other: string) =>
  plural('ar', count, {
    zero: `${number(count)} ${other}`,
    one,
    two,
    few: `${number(count)} ${few}`,
    many: `${number(count)} ${many}`,
    other: `${number(count)} ${other}`,
  });

/** After a preposition, or as the object of a noun. */
const persons = (count: number) => counted(count, 'شخص واحد', 'شخصين', 'أشخاص', 'شخصًا', 'شخص');
const options = (count: number) => counted(count, 'خيار واحد', 'خيارين', 'خيارات', 'خيارًا', 'خيار');
const newAnswers = (count: number) => counted(count, 'إجابة جديدة واحدة', 'إجابتين جديدتين', 'إجابات جديدة', 'إجابة جديدة', 'إجابة جديدة');

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'لا يوجد سؤال مطروح الآن.',
  pollAskedBy: (name) => `السؤال من ${name}.`,
  pollAsks: (groups) => `موجَّه إلى: ${groups}.`,
  pollAsksAll: 'موجَّه إلى كل من في هذه المساحة.',
  pollOpens: (day) => `يُفتح في ${day}.`,
  pollOpenUntil: (day) => `مفتوح حتى ${day}.`,
  pollClosedOn: (day) => `أُغلق في ${day}.`,
  pollAnotherWaits: 'ينتظر هنا سؤال آخر، بلا عجلة.',
  pollShow: 'عرض السؤال',
  pollPutOff: 'يبقى السؤال هنا حتى إغلاقه، إن رغبت في الإجابة لاحقًا.',
  pollNotAsked: 'هذا السؤال موجَّه إلى آخرين.',
  pollCalledOff: 'أُلغي هذا السؤال. ولا يُعرض شيء من الإجابات.',
  pollTakenAway: 'حذف فريق الإشراف هذا السؤال. لا يراه سواك وفريق الإشراف.',
  pollBroken: 'لا يمكن طرح هذا السؤال: فيه شيء غير صحيح. يُرجى إبلاغ القائمين على هذه الصفحة.',
  pollBroken_few: 'الإجابات المتاحة للاختيار أقل من اثنتين.',
  pollBroken_many: 'الإجابات المتاحة للاختيار أكثر مما ينبغي.',
  pollBroken_twice: 'هناك إجابتان متطابقتان.',
  pollBroken_large: 'السؤال أطول مما ينبغي.',
  pollBroken_other: 'جزء منه ناقص أو غير مفهوم.',

  // What is promised to those who answer
  pollPrivacy_named: 'باسمك',
  pollPrivacy_confidential: 'سرّي',
  pollPrivacy_unlinkable: 'لا يمكن ربطه بك',
  pollPromise_named: 'يرى القائمون على هذا الاستطلاع اسمك مع إجابتك.',
  pollPromise_confidential: (people) =>
    `يعرف هذا النظام من أجاب بماذا. ولا يرى الناس إلا ما قالته معًا مجموعات لا يقل عدد أفراد كل منها عن ${persons(people)}.`,
  pollPromise_unlinkable: (people) =>
    `لا يمكن ربط إجابتك بك من خلال البيانات المحفوظة هنا، ما دام عدد من أجابوا لا يقل عن ${persons(people)}. ولا يمكن لهذا أن يحمي ما كتبته بكلماتك.`,
  pollHow_named: 'من يرى إجابتي؟',
  pollHow_confidential: 'ما مدى سرّية هذا؟',
  pollHow_unlinkable: 'إلى أي حد تبقى هويتي مجهولة؟',
  pollFact_named: 'بعد إغلاق السؤال، يمكن لكل من يدير هذا الاستطلاع قراءة كل إجابة إلى جانب اسم من قدّمها.',
  pollFact_kept: 'تُحفظ إجابتك تحت رمز بدلًا من اسمك. ومن لديه قاعدة بيانات هذا النظام كاملةً يمكنه معرفة لمن هي.',
  pollFact_group: (people) => `لا يُذكر شيء عن الإجابات قبل أن يجيب ما لا يقل عن ${persons(people)}.`,
  pollFact_batch: (people) => `لا يتغيّر ما يُذكر عن الإجابات إلا بعد وصول ما لا يقل عن ${newAnswers(people)}، حتى لا يتمكن أحد من مراقبة وصول إجابتك.`,
  pollFact_rounded: 'الأرقام مقرَّبة. وما قاله عدد قليل من الأشخاص يُضم إلى إجابات أخرى، أو لا يُعرض.',
  pollFact_rounded_unlinkable: 'تُعطى الأرقام بخطوات مقدارها 5 في المئة. وما قاله عدد قليل من الأشخاص يُضم إلى إجابات أخرى، أو لا يُعرض.',
  pollFact_texts: (texts) => `يُعرض ما كُتب متى كتب ما لا يقل عن ${persons(texts)} شيئًا: كله، كلمة كلمة، وبترتيب لا يدل على شيء.`,
  pollFact_style: 'قد يكشف أسلوب كتابتك، أو ما ورد فيها، عن هويتك. ولا شيء يمكنه حمايتك من ذلك.',
  pollFact_token:
    'عندما يُعرض عليك هذا السؤال، يحصل متصفحك على حق تصويت مختوم. ويُوقَّع عليه دون رؤية ما فيه: فيعرف هذا النظام أنك رأيت السؤال، ولا يعرف هل أجبت ولا بماذا.',
  pollFact_delay:
    'ينتظر صوتك قبل خروجه مدة عشوائية أقصاها ساعة، حتى لا يكشف توقيته شيئًا. ويخرج من دون اسمك، ومن دون ملف تعريف ارتباط أو جلسة. وفي ربع الساعة الأخير يخرج على الفور.',
  pollFact_audit:
    'بعد الإغلاق تُنشر قائمة جميع أوراق الاقتراع على شكل رموز، وبينها رموز مختلَقة. يمكنك معرفة ما إذا كانت ورقتك فيها؛ ولا يمكن لأحد غيرك معرفة أيّها لك.',
  pollFact_lost: 'حق التصويت موجود في هذا المتصفح فقط. ومن يمسح بياناته قبل التصويت لا يمكنه التصويت بعد ذلك.',
  pollFact_final: 'الإجابة نهائية: لا يمكن تغييرها ولا سحبها.',
  pollFact_change: 'يمكنك تغيير إجابتك أو سحبها حتى إغلاق السؤال.',
  pollFact_counted: 'النتائج التي احتُسبت فيها إجابتك من قبل تُبقي عليها كما كانت.',
  pollFact_results_afteranswer: 'من أجاب يرى النتائج متى توفّر ما يكفي من الإجابات.',
  pollFact_results_afterclose: 'تُعرض النتائج بعد الإغلاق على كل من وُجّه إليهم السؤال.',
  pollFact_results_hostonly: 'تُعرض النتائج على القائمين على هذا الاستطلاع، ولا تُعرض على أحد غيرهم.',
  pollFact_runners: 'يرى القائمون على هذا الاستطلاع الأرقام نفسها التي يراها الجميع، وربما في وقت أبكر، ولا شيء أكثر منها.',
  pollFact_ownuse: 'ليس الغرض من الإجابات الحكم على عمل أحد.',
  pollNotProtected: 'ما لا يمكن لهذا أن يحميك منه:',
  pollNotProtected_program: 'خادم يعطي متصفحك برنامجًا معدَّلًا',
  pollNotProtected_network: 'من يسجّل حركة الشبكة: العنوان نفسه يطلب حق التصويت ثم يُدلي بصوت لاحقًا',
  pollNotProtected_device: 'من يمكنه رؤية شاشتك، أو لديه برنامج على جهازك',
  pollNotProtected_alike: 'مجموعة يجيب كل من فيها الإجابة نفسها، أو أخبر كل من فيها سواك بما قاله',
  pollNotProtected_fakes: 'من يدير هذا النظام ويختلق أشخاصًا يصوّتون',
  pollNotProtected_proof: 'من يضغط عليك لإثبات ما صوّتّ به: فإثباته ممكن',

  // Answering
  pollChooseAny: 'يُرجى اختيار كل ما ينطبق.',
  pollChooseExactly: (count) => `يُرجى تحديد ${options(count)}.`,
  pollChooseUpTo: (count) => `يمكن تحديد ما يصل إلى ${options(count)}.`,
  pollChooseAtLeast: (count) => `يُرجى تحديد ما لا يقل عن ${options(count)}.`,
  pollChooseBetween: (least, most) => `يُرجى تحديد عدد من الخيارات بين ${least} و${most}.`,
  pollAbstain: 'أفضّل عدم الإفصاح',
  pollPoint: (point, of) => `${point} من ${of}`,
  pollRecommendLow: 'غير مرجَّح إطلاقًا',
  pollRecommendHigh: 'مرجَّح للغاية',
  pollMood_1: 'سيئ',
  pollMood_2: 'ليس جيدًا تمامًا',
  pollMood_3: 'لا بأس',
  pollMood_4: 'جيد',
  pollMood_5: 'جيد جدًا',
  pollText: 'إجابتك',
  pollWordsHint: 'من كلمة واحدة إلى ثلاث كلمات، كل منها في حقل خاص بها.',
  pollWord_1: 'الكلمة الأولى',
  pollWord_2: 'الكلمة الثانية (اختياري)',
  pollWord_3: 'الكلمة الثالثة (اختياري)',
  pollComment: 'هل من إضافة؟ (اختياري)',
  pollCommentHint: 'يُعرض كلمة كلمة كما كُتب. وفي مجموعة صغيرة قد يدل عليك أسلوب كتابتك أو ما ورد فيها.',
  pollSend: 'إرسال',
  pollSave: 'حفظ إجابتي',
  pollNotNow: 'ليس الآن',

  // An order
  pollRankHint: 'يُرجى ترتيبها، الأهم أولًا.',
  pollRankHintPartial: 'يُرجى ترتيب ما يهمّك منها، الأهم أولًا، وترك الباقي.',
  pollRankOrder: 'ترتيبك',
  pollRankRest: 'لم تُرتَّب بعد',
  pollRankUp: (option) => `نقل إلى أعلى: ${option}`,
  pollRankDown: (option) => `نقل إلى أسفل: ${option}`,
  pollRankOut: (option) => `إخراج من الترتيب: ${option}`,
  pollRankPosition: (option) => `موضع «${option}»`,
  pollRankMoved: (option, place) => `موضع «${option}» الآن ${place}.`,
  pollRankOuted: (option) => `أُخرج من الترتيب: ${option}.`,

  // What is missing
  pollNothing: 'يُرجى اختيار إجابة أولًا.',
  pollNothingAbstain: 'يُرجى اختيار إجابة أولًا، أو «أفضّل عدم الإفصاح».',
  pollNoText: 'يُرجى كتابة إجابة أولًا.',
  pollNoTextAbstain: 'يُرجى كتابة إجابة أولًا، أو اختيار «أفضّل عدم الإفصاح».',
  pollTooFew: (count) => `يُرجى تحديد ما لا يقل عن ${options(count)}.`,
  pollTooMany: (count) => `يُرجى تحديد ما لا يزيد على ${options(count)}.`,
  pollRankMissing: (options) => `لم تُرتَّب بعد: ${options}.`,
  pollOneWord: 'كلمة واحدة في كل حقل، من دون مسافة فيها.',
  pollPersonal: 'في نصّك ما يبدو اسمًا أو عنوانًا أو رقمًا يخصّ شخصًا ما. وعند إرساله سيُعرض كما هو.',
  pollPersonalSend: 'إرساله كما هو',
  pollPersonalChange: 'تعديله',

  // After it
  pollHeld: 'ستُرسل إجابتك بعد لحظات.',
  pollHeldTaken: 'ستُسحب إجابتك بعد لحظات.',
  pollThanks: 'شكرًا على إجابتك.',
  pollAnswered: 'لقد أجبت عن السؤال.',
  pollAnsweredAbstain: 'لقد أجبت: «أفضّل عدم الإفصاح».',
  pollYours: 'إجابتك',
  pollChange: 'تغيير إجابتي',
  pollWithdraw: 'سحب إجابتي',
  pollWithdrawn: 'سُحبت إجابتك.',
  pollVoteWaits: (time, end) =>
    `يخرج صوتك في موعد أقصاه ${time} إذا كانت هذه الصفحة مفتوحة. وإن لم تكن مفتوحة فيجب فتحها من جديد قبل ${end}، وإلا فلن يُحتسب صوتك.`,
  pollVoteCounted: 'تم احتساب صوتك.',
  pollVoteSpent: 'استُخدم حق التصويت هذا من قبل. الصوت الأول هو الذي يُحتسب.',
  pollVoteRefused: 'تعذّر احتساب صوتك: لم يُقبل.',
  pollVoteLate: 'تعذّر احتساب صوتك: وصل بعد النهاية.',
  pollPreparing: 'جارٍ جلب حقك في التصويت …',
  pollElsewhere: 'لقد شاركت بالفعل، أو أن حقك في التصويت موجود على جهاز آخر. لكل شخص حق واحد.',
  pollNotEligible: 'هذا السؤال موجَّه إلى آخرين، لذلك لا يمكنك التصويت فيه.',
  pollWaitsForGroup: 'تظهر النتائج عند اكتمال مجموعة من الإجابات.',
  pollWaitsForClose: 'تظهر النتائج بعد الإغلاق.',
  pollWaitsForCount: 'يجري عدّ الإجابات. تظهر النتائج بعد قليل.',
  pollHostOnly: 'تصل النتائج إلى القائمين على هذا الاستطلاع.',

  // Where nobody can answer safely
  pollUnsafe: 'لا يمكن الإجابة عن هذا السؤال بأمان الآن.',
  pollUnsafe_definitionchanged: 'لم يعد السؤال كما كان عند فتحه. لم يُرسل شيء منك.',
  pollUnsafe_privacy: 'تعِد هذه الصفحة بشأن إجابتك بغير ما يعِد به السؤال. لم يُرسل شيء منك. يُرجى إبلاغ القائمين على هذه الصفحة.',
  pollUnsafe_keymismatch: 'مفتاح السؤال ليس المفتاح الذي يصل إلى الجميع. لم يُرسل شيء منك. يُرجى إبلاغ القائمين على هذه الصفحة.',
  pollUnsafe_insecure: 'لم تصل هذه الصفحة عبر اتصال آمن (https).',
  pollUnsafe_nostorage: 'لا يحتفظ هذا المتصفح بأي شيء لهذه الصفحة، ولذلك سيضيع حق التصويت.',
  pollUnsafe_noplace: 'ليس في هذه الصفحة مكان لأصوات لا يمكن ربطها بك. يُرجى إبلاغ القائمين على هذه الصفحة.',
  pollUnsafe_failed: 'تعذّر جلب حق التصويت. يُرجى إعادة المحاولة.',
  pollCopy: 'كلماتك باقية هنا ليمكنك نسخها:',

  // Results
  pollResults: 'النتائج',
  pollAsTable: 'عرض كجدول',
  pollAsChart: 'عرض كرسم بياني',
  pollColumnAnswer: 'الإجابة',
  pollColumnShare: 'النسبة',
  pollColumnPlace: 'متوسط الترتيب',
  pollColumnFirst: 'كم من الأشخاص وضعه أولًا',
  pollAsOf: (day) => `الوضع في ${day}.`,
  pollBand: (band) => `عدد الإجابات: ${band}.`,
  pollCount: (count) => `${counted(count, 'إجابة واحدة', 'إجابتان', 'إجابات', 'إجابة', 'إجابة')}.`,
  pollShare_few: 'قلّة',
  pollShare_some: 'البعض',
  pollShare_many: 'كثيرون',
  pollShare_most: 'الأغلبية',
  pollShareHidden: 'غير معروض',
  pollShareOver: (share) => `أكثر من ${share}`,
  pollShareUnder: (share) => `أقل من ${share}`,
  pollMerged: 'إجابات أخرى',
  pollMergedOf: (options) => `معًا: ${options}`,
  pollAbstained: 'فضّلوا عدم الإفصاح',
  pollMean: (mean, spread) => `المتوسط ${mean}؛ وتبعد الإجابات عنه عادةً نحو ${spread}.`,
  pollMeanAbout: (mean, spread) => `المتوسط نحو ${mean}؛ وتبعد الإجابات عنه عادةً نحو ${spread}.`,
  pollWords: 'كلمات ذكرها أكثر من شخص',
  pollNoWords: 'لا توجد كلمة ذكرها أكثر من شخص.',
  pollTexts: 'ما كتبه الناس',
  pollNoResults_toofew: 'لا توجد إجابات كافية لعرض أي شيء.',
  pollNoResults_abstained: 'فضّل الناس عدم الإفصاح.',
  pollNoResults_spread: 'الأرقام غير معروضة: لو عُرضت لكشفت ما قاله عدد قليل جدًا من الأشخاص.',
  pollNoResults_nomajority: 'لم ينل أي جواب أكثر من النصف. وما يزيد على ذلك يُذكر بعد الإغلاق.',
  pollNoResults_tooclose: 'الأرقام غير معروضة: لو عُرضت إلى جانب ما ذُكر من قبل لكشفت ما قاله أفراد بعينهم.',
  pollNoResults_fewtexts: 'لا توجد نصوص كافية لعرضها.',
  pollNoResults_invalid: 'لا يمكن قراءة النتائج.',
  pollOvershare: 'حُجبت بعض الأرقام في هذه الصفحة: لو عُرضت لكشفت أكثر مما ينبغي عن أفراد بعينهم.',
  pollNamedAnswers: 'من أجاب بماذا',

  // What comes of it
  pollOutcome: 'ما يترتب على ذلك',
  pollOutcomeOn: (day) => `أُعلن في ${day}.`,
  pollOutcomeDue: (day) => `سيُعلن هنا ما يترتب على ذلك في موعد أقصاه ${day}.`,
  pollOutcomeMissing: (day) => `لم يُعلن ما يترتب على ذلك. كان موعد إعلانه ${day}.`,

  // The list of ballots
  pollAudit: 'البحث عن ورقتي',
  pollAuditFound: 'ورقة اقتراعك موجودة في قائمة الأوراق التي احتُسبت.',
  pollAuditMissing: 'ورقة اقتراعك غير موجودة في قائمة الأوراق التي احتُسبت.',
  pollAuditSome: 'ليست كل أوراق الاقتراع من هذا المتصفح في قائمة الأوراق التي احتُسبت.',
  pollAuditOther: 'حق تصويتك موجود في القائمة، لكن بصوت آخر وصل أولًا. أما الصوت من هذا المتصفح فلم يُحتسب.',
  pollAuditNone: 'لم تُقدَّم هنا أي ورقة اقتراع من هذا المتصفح.',
  pollAuditFailed: 'تعذّرت قراءة قائمة أوراق الاقتراع. يُرجى إعادة المحاولة.',
  pollAuditOver: 'لم تعد قائمة أوراق الاقتراع محفوظة.',
  pollAuditList: 'كل أوراق الاقتراع، على شكل رموز، وبينها رموز مختلَقة',
  pollAuditYours: 'رمز ورقة اقتراعك',

  // Reports and decisions
  pollReportAsk: 'الإبلاغ عن هذا السؤال',
  pollReportTextAsk: 'الإبلاغ عن هذا النص',
  pollReportText: 'إبلاغ',
  pollQueue: 'بانتظار المراجعة',
  pollQueueEmpty: 'لا شيء ينتظر فريق الإشراف.',
  pollQueueBack: 'العودة إلى السؤال',
  pollOfText: 'نص من النتائج:',
  'error_already-answered': 'لقد أجبت من قبل، ربما على جهاز آخر.',
  'error_not-answered': 'لم تعد لك إجابة هنا.',
  'error_definition-changed': 'هذا ليس السؤال الذي عُرض عليك.',
  error_closed: 'أُغلق السؤال في هذه الأثناء.',
  error_final: 'الإجابة هنا نهائية.',
};

export default poll;
