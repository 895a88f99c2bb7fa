import {formatNumber, plural} from '../numbers.js';
import type {PollTerms} from './en.js';

// Words that do not tell whether a woman or a man reads or writes them: no verb agrees with a person.

const number = (count: number) => formatNumber('hi', count);

/** People, as they stand before a postposition: one in the singular. */
const persons = (count: number) => `${number(count)} ${plural('hi', count, {one: 'व्यक्ति', other: 'लोगों'})}`;
/** The word for an option before `चुनें` is the same for one and for many. */
const options = (count: number) => `${number(count)} विकल्प`;

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'अभी कोई सवाल नहीं पूछा जा रहा है।',
  pollAskedBy: (name) => `यह सवाल ${name} की ओर से है।`,
  pollAsks: (groups) => `यह सवाल ${groups} के लिए है।`,
  pollAsksAll: 'यह सवाल इस स्पेस के सभी लोगों के लिए है।',
  pollOpens: (day) => `${day} को खुलेगा।`,
  pollOpenUntil: (day) => `${day} तक खुला है।`,
  pollClosedOn: (day) => `${day} को बंद हुआ।`,
  pollAnotherWaits: 'यहाँ एक और सवाल इंतज़ार में है, कोई जल्दी नहीं।',
  pollShow: 'सवाल दिखाएँ',
  pollPutOff: 'यह बंद होने तक यहीं रहेगा, अगर बाद में जवाब देने का मन हो।',
  pollNotAsked: 'यह सवाल औरों के लिए है।',
  pollCalledOff: 'यह सवाल रद्द कर दिया गया। मिले हुए जवाबों में से कुछ नहीं दिखाया जाता।',
  pollTakenAway: 'मॉडरेटर टीम ने यह सवाल हटा दिया है। यह सिर्फ़ आपको और मॉडरेटर टीम को दिखता है।',

  // What is promised to those who answer
  pollPrivacy_named: 'आपके नाम के साथ',
  pollPrivacy_confidential: 'गोपनीय',
  pollPrivacy_unlinkable: 'आपसे जोड़ा नहीं जा सकता',
  pollPromise_named: 'यह सर्वे चलाने वाले लोगों को आपके जवाब के साथ आपका नाम दिखता है।',
  pollPromise_confidential: (people) =>
    `इस सिस्टम को पता है कि किसने क्या जवाब दिया। लोगों को सिर्फ़ वह दिखता है जो कम से कम ${persons(people)} के समूहों ने मिलकर कहा।`,
  pollPromise_unlinkable: (people) =>
    `यहाँ रखे गए डेटा से आपके जवाब को आपसे नहीं जोड़ा जा सकता, बशर्ते कम से कम ${persons(people)} ${plural('hi', people, {one: 'का जवाब आए', other: 'के जवाब आएँ'})}। आपने अपने शब्दों में जो लिखा, उसकी सुरक्षा इससे नहीं हो सकती।`,
  pollHow_named: 'मेरा जवाब किसे दिखता है?',
  pollHow_confidential: 'यह कितना गोपनीय है?',
  pollHow_unlinkable: 'यह कितना गुमनाम है?',
  pollFact_named: 'सवाल बंद होने पर, यह सर्वे चलाने वाले सभी लोग हर जवाब को उसके नाम के साथ पढ़ सकते हैं जिसका वह जवाब है।',
  pollFact_kept: 'आपका जवाब आपके नाम के बजाय एक कोड के साथ रखा जाता है। जिसके पास इस सिस्टम का पूरा डेटाबेस हो, उसके लिए यह पता लगाना संभव है कि जवाब किसका है।',
  pollFact_group: (people) =>
    `कम से कम ${persons(people)} ${plural('hi', people, {one: 'का', other: 'के'})} जवाब आने से पहले जवाबों के बारे में कुछ नहीं बताया जाता।`,
  pollFact_batch: (people) =>
    `जो बताया जाता है, वह तभी बदलता है जब कम से कम ${number(people)} ${plural('hi', people, {one: 'नया जवाब आ जाए', other: 'नए जवाब आ जाएँ'})}, ताकि आपका जवाब आते हुए कोई न देख सके।`,
  pollFact_rounded: 'आँकड़े राउंड किए हुए होते हैं। जो कम लोगों ने कहा, उसे दूसरे जवाबों के साथ मिला दिया जाता है या दिखाया नहीं जाता।',
  pollFact_rounded_unlinkable: 'आँकड़े 5% के अंतर से दिए जाते हैं। जो कम लोगों ने कहा, उसे दूसरे जवाबों के साथ मिला दिया जाता है या दिखाया नहीं जाता।',
  pollFact_texts: (texts) => `लोगों का लिखा तब दिखाया जाता है जब कम से कम ${persons(texts)} ने कुछ लिखा हो: सब कुछ, शब्दशः, ऐसे क्रम में जिसका कोई मतलब नहीं।`,
  pollFact_style: 'आपके लिखने के ढंग से, या आपकी बताई बातों से, आपकी पहचान हो सकती है। इससे आपको कुछ नहीं बचा सकता।',
  pollFact_token:
    'जब यह सवाल आपको दिखाया जाता है, तो आपके ब्राउज़र को वोट देने का एक सीलबंद अधिकार मिलता है। उस पर बिना देखे हस्ताक्षर होते हैं: इसलिए इस सिस्टम को पता है कि आपने सवाल देखा, पर न यह कि आपने जवाब दिया या नहीं, न यह कि क्या जवाब दिया।',
  pollFact_delay:
    'आपका वोट निकलने से पहले एक घंटे तक की किसी अनिश्चित अवधि तक रुकता है, ताकि उसके समय से कुछ पता न चले। वह आपके नाम, कुकी और सेशन के बिना जाता है। आख़िरी पंद्रह मिनट में वह तुरंत निकल जाता है।',
  pollFact_audit:
    'बंद होने के बाद सभी मतपत्रों की सूची कोड के रूप में प्रकाशित होती है, जिसमें गढ़े हुए कोड भी होते हैं। आपका मतपत्र उसमें है या नहीं, यह देखा जा सकता है; और कोई नहीं जान सकता कि वह कौन-सा है।',
  pollFact_lost: 'वोट देने का अधिकार सिर्फ़ इस ब्राउज़र में है। वोट देने से पहले इसका डेटा मिटा देने पर फिर वोट नहीं दिया जा सकता।',
  pollFact_final: 'जवाब अंतिम है: उसे बदला या वापस नहीं लिया जा सकता।',
  pollFact_change: 'सवाल बंद होने तक आपका जवाब बदला या वापस लिया जा सकता है।',
  pollFact_counted: 'जिन नतीजों में आपका जवाब पहले ही गिना जा चुका है, उनमें वह वैसा ही रहता है।',
  pollFact_results_afteranswer: 'जिसने जवाब दिया, उसे नतीजे दिखते हैं, जब पर्याप्त जवाब आ जाएँ।',
  pollFact_results_afterclose: 'जिनसे सवाल पूछा गया, उन सबको नतीजे बंद होने के बाद दिखाए जाते हैं।',
  pollFact_results_hostonly: 'नतीजे यह सर्वे चलाने वाले लोगों को दिखाए जाते हैं, और किसी को नहीं।',
  pollFact_runners: 'यह सर्वे चलाने वाले लोगों को वही आँकड़े दिखते हैं जो सबको, शायद कुछ पहले, और उनसे ज़्यादा कुछ नहीं।',
  pollFact_ownuse: 'जवाब किसी के काम को आँकने के लिए नहीं हैं।',
  pollNotProtected: 'यह आपको इनसे नहीं बचा सकता:',
  pollNotProtected_program: 'ऐसा सर्वर जो आपके ब्राउज़र को बदला हुआ प्रोग्राम दे',
  pollNotProtected_network: 'जो नेटवर्क का रिकॉर्ड रखे: एक ही पता वोट देने का अधिकार माँगता है और बाद में वोट देता है',
  pollNotProtected_device: 'जिसे आपकी स्क्रीन दिखे, या आपके डिवाइस पर जिसका कोई प्रोग्राम हो',
  pollNotProtected_alike: 'ऐसा समूह जिसमें सबका जवाब एक ही हो, या जिसमें आपके सिवा सबने बता दिया हो कि क्या कहा',
  pollNotProtected_fakes: 'जो यह सिस्टम चलाए और वोट देने वाले नक़ली लोग गढ़े',
  pollNotProtected_proof: 'जो आप पर यह साबित करने का दबाव डाले कि वोट क्या था: यह साबित हो सकता है',

  // Answering
  pollChooseAny: 'जो भी ठीक लगें, सब चुनें।',
  pollChooseExactly: (count) => `${options(count)} चुनें।`,
  pollChooseUpTo: (count) => `ज़्यादा से ज़्यादा ${options(count)} चुनें।`,
  pollChooseAtLeast: (count) => `कम से कम ${options(count)} चुनें।`,
  pollChooseBetween: (least, most) => `${least} से ${most} विकल्प चुनें।`,
  pollAbstain: 'बताने की इच्छा नहीं',
  pollPoint: (point, of) => `${of} में से ${point}`,
  pollRecommendLow: 'बिल्कुल संभावना नहीं',
  pollRecommendHigh: 'बहुत ही ज़्यादा संभावना',
  pollMood_1: 'बुरा',
  pollMood_2: 'उतना अच्छा नहीं',
  pollMood_3: 'ठीक-ठाक',
  pollMood_4: 'अच्छा',
  pollMood_5: 'बहुत अच्छा',
  pollText: 'आपका जवाब',
  pollWordsHint: 'एक से तीन शब्द, हर शब्द अपने खाने में।',
  pollWord_1: 'पहला शब्द',
  pollWord_2: 'दूसरा शब्द (वैकल्पिक)',
  pollWord_3: 'तीसरा शब्द (वैकल्पिक)',
  pollComment: 'कुछ और कहना है? (वैकल्पिक)',
  pollCommentHint: 'यह शब्दशः दिखाया जाता है। छोटे समूह में आपके लिखने के ढंग से, या आपकी बताई बातों से, पता चल सकता है कि आप कौन हैं।',
  pollSend: 'भेजें',
  pollSave: 'मेरा जवाब सहेजें',
  pollNotNow: 'अभी नहीं',

  // An order
  pollRankHint: 'इन्हें क्रम में रखें, सबसे ज़रूरी सबसे पहले।',
  pollRankHintPartial: 'जो आपके लिए मायने रखते हैं, उन्हें क्रम में रखें, सबसे ज़रूरी सबसे पहले। बाक़ी को छोड़ दें।',
  pollRankOrder: 'आपका क्रम',
  pollRankRest: 'अभी क्रम में नहीं',
  pollRankUp: (option) => `“${option}” को ऊपर ले जाएँ`,
  pollRankDown: (option) => `“${option}” को नीचे ले जाएँ`,
  pollRankOut: (option) => `“${option}” को क्रम से निकालें`,
  pollRankPosition: (option) => `“${option}” का स्थान`,
  pollRankMoved: (option, place) => `“${option}” का स्थान अब ${place} है।`,
  pollRankOuted: (option) => `“${option}” को क्रम से निकाल दिया गया।`,

  // What is missing
  pollNothing: 'पहले कोई जवाब चुनें।',
  pollNothingAbstain: 'पहले कोई जवाब चुनें, या “बताने की इच्छा नहीं”।',
  pollNoText: 'पहले कोई जवाब लिखें।',
  pollNoTextAbstain: 'पहले कोई जवाब लिखें, या “बताने की इच्छा नहीं” चुनें।',
  pollTooFew: (count) => `कम से कम ${options(count)} चुनें।`,
  pollTooMany: (count) => `ज़्यादा से ज़्यादा ${options(count)} चुनें।`,
  pollRankMissing: (options) => `अभी क्रम में नहीं: ${options}।`,
  pollOneWord: 'हर खाने में एक शब्द, बीच में ख़ाली जगह के बिना।',
  pollPersonal: 'आपके लिखे में कुछ ऐसा है जो किसी का नाम, पता या नंबर लगता है। भेजने पर वह जैसा है, वैसा ही दिखेगा।',
  pollPersonalSend: 'ऐसे ही भेजें',
  pollPersonalChange: 'बदलें',

  // After it
  pollHeld: 'आपका जवाब पल भर में भेजा जाएगा।',
  pollHeldTaken: 'आपका जवाब पल भर में वापस लिया जाएगा।',
  pollThanks: 'आपके जवाब के लिए धन्यवाद।',
  pollAnswered: 'आपने जवाब दे दिया है।',
  pollAnsweredAbstain: 'आपने जवाब दे दिया है: “बताने की इच्छा नहीं”।',
  pollYours: 'आपका जवाब',
  pollChange: 'मेरा जवाब बदलें',
  pollWithdraw: 'मेरा जवाब वापस लें',
  pollWithdrawn: 'आपका जवाब वापस ले लिया गया।',
  pollVoteWaits: (time, end) =>
    `यह पेज खुला हो, तो आपका वोट ${time} तक निकल जाएगा। बंद हो, तो इसे ${end} से पहले फिर खोलना ज़रूरी है, वरना वोट नहीं गिना जाएगा।`,
  pollVoteCounted: 'आपका वोट गिन लिया गया है।',
  pollVoteSpent: 'वोट देने के इस अधिकार का इस्तेमाल पहले हो चुका है। पहला वोट ही गिना जाता है।',
  pollVoteRefused: 'आपका वोट गिना नहीं जा सका: वह स्वीकार नहीं हुआ।',
  pollVoteLate: 'आपका वोट गिना नहीं जा सका: वह समय ख़त्म होने के बाद पहुँचा।',
  pollPreparing: 'वोट देने का आपका अधिकार लाया जा रहा है …',
  pollElsewhere: 'आपने पहले ही भाग ले लिया है, या वोट देने का आपका अधिकार किसी और डिवाइस पर है। हर व्यक्ति के लिए एक ही होता है।',
  pollNotEligible: 'यह सवाल औरों के लिए है, इसलिए आपके लिए इसमें वोट देना संभव नहीं है।',
  pollWaitsForGroup: 'जवाबों का एक पूरा समूह आने पर नतीजे आएँगे।',
  pollWaitsForClose: 'नतीजे बंद होने के बाद आएँगे।',
  pollWaitsForCount: 'जवाब गिने जा रहे हैं। नतीजे थोड़ी देर में आएँगे।',
  pollHostOnly: 'नतीजे यह सर्वे चलाने वाले लोगों को मिलते हैं।',

  // Where nobody can answer safely
  pollUnsafe: 'अभी इस सवाल का जवाब सुरक्षित ढंग से नहीं दिया जा सकता।',
  pollUnsafe_definitionchanged: 'यह अब वह सवाल नहीं है जो खुलते समय था। आपका कुछ भी नहीं भेजा गया।',
  pollUnsafe_keymismatch: 'इसकी कुंजी वह नहीं है जो सबको मिलती है। आपका कुछ भी नहीं भेजा गया। कृपया इस पेज को सँभालने वाले लोगों को बताएँ।',
  pollUnsafe_insecure: 'यह पेज सुरक्षित कनेक्शन (https) से नहीं आया।',
  pollUnsafe_nostorage: 'यह ब्राउज़र इस पेज के लिए कुछ नहीं रखता, इसलिए वोट देने का अधिकार खो जाएगा।',
  pollUnsafe_noplace: 'इस पेज पर ऐसे वोटों की जगह नहीं है जिन्हें आपसे जोड़ा न जा सके। कृपया इस पेज को सँभालने वाले लोगों को बताएँ।',
  pollUnsafe_failed: 'वोट देने का अधिकार नहीं मिल सका। फिर से कोशिश करें।',
  pollCopy: 'आपका लिखा यहाँ रखा है, ताकि इसे कॉपी किया जा सके:',

  // Results
  pollResults: 'नतीजे',
  pollAsTable: 'तालिका में दिखाएँ',
  pollAsChart: 'चार्ट में दिखाएँ',
  pollColumnAnswer: 'जवाब',
  pollColumnShare: 'हिस्सा',
  pollColumnPlace: 'औसत स्थान',
  pollColumnFirst: 'कितनों ने इसे सबसे पहले रखा',
  pollAsOf: (day) => `${day} की स्थिति।`,
  pollBand: (band) => `${band} जवाब।`,
  pollCount: (count) => `${number(count)} जवाब।`,
  pollShare_few: 'थोड़े',
  pollShare_some: 'कुछ',
  pollShare_many: 'बहुत-से',
  pollShare_most: 'ज़्यादातर',
  pollShareHidden: 'नहीं दिखाया गया',
  pollShareOver: (share) => `${share} से ज़्यादा`,
  pollShareUnder: (share) => `${share} से कम`,
  pollMerged: 'दूसरे जवाब',
  pollMergedOf: (options) => `एक साथ: ${options}`,
  pollAbstained: 'बताने की इच्छा नहीं थी',
  pollMean: (mean, spread) => `औसत ${mean}; जवाब आम तौर पर इससे लगभग ${spread} की दूरी पर हैं।`,
  pollMeanAbout: (mean, spread) => `औसत लगभग ${mean}; जवाब आम तौर पर इससे लगभग ${spread} की दूरी पर हैं।`,
  pollWords: 'कई लोगों के दिए शब्द',
  pollNoWords: 'कोई शब्द ऐसा नहीं जो कई लोगों ने दिया हो।',
  pollTexts: 'लोगों ने क्या लिखा',
  pollNoResults_toofew: 'इतने जवाब नहीं हैं कि कुछ दिखाया जा सके।',
  pollNoResults_abstained: 'लोगों ने न बताना चुना।',
  pollNoResults_spread: 'आँकड़े नहीं दिखाए जाते: उनसे पता चल जाता कि बहुत ही कम लोगों ने क्या कहा।',
  pollNoResults_nomajority: 'कोई भी जवाब आधे से ज़्यादा लोगों का नहीं था। इससे ज़्यादा बंद होने के बाद बताया जाएगा।',
  pollNoResults_tooclose: 'आँकड़े नहीं दिखाए जाते: पहले बताई गई बातों के साथ उनसे पता चल जाता कि किसी एक व्यक्ति ने क्या कहा।',
  pollNoResults_fewtexts: 'इतने टेक्स्ट नहीं हैं कि उन्हें दिखाया जा सके।',
  pollNoResults_invalid: 'नतीजे पढ़े नहीं जा सकते।',
  pollOvershare: 'इस पेज पर कुछ आँकड़े रोके गए हैं: उनसे किसी एक व्यक्ति के बारे में बहुत ज़्यादा पता चल जाता।',
  pollNamedAnswers: 'किसने क्या जवाब दिया',

  // What comes of it
  pollOutcome: 'इससे क्या निकलता है',
  pollOutcomeOn: (day) => `${day} को बताया गया।`,
  pollOutcomeDue: (day) => `इससे क्या निकलता है, यह ${day} तक यहाँ बताया जाएगा।`,
  pollOutcomeMissing: (day) => `इससे क्या निकला, यह नहीं बताया गया। इसे ${day} तक बताना था।`,

  // The list of ballots
  pollAudit: 'मेरा मतपत्र ढूँढें',
  pollAuditFound: 'आपका मतपत्र गिने गए मतपत्रों की सूची में है।',
  pollAuditMissing: 'आपका मतपत्र गिने गए मतपत्रों की सूची में नहीं है।',
  pollAuditSome: 'इस ब्राउज़र के कुछ मतपत्र गिने गए मतपत्रों की सूची में नहीं हैं।',
  pollAuditNone: 'इस ब्राउज़र से यहाँ कोई मतपत्र नहीं डाला गया।',
  pollAuditFailed: 'मतपत्रों की सूची पढ़ी नहीं जा सकी। फिर से कोशिश करें।',
  pollAuditOver: 'मतपत्रों की सूची अब नहीं रखी जाती।',
  pollAuditList: 'सभी मतपत्र, कोड के रूप में, और उनके बीच गढ़े हुए कोड',
  pollAuditYours: 'आपके मतपत्र का कोड',

  // Reports and decisions
  pollReportAsk: 'इस सवाल की शिकायत करें',
  pollReportTextAsk: 'इस टेक्स्ट की शिकायत करें',
  pollReportText: 'शिकायत करें',
  pollQueue: 'देखने के लिए',
  pollQueueEmpty: 'मॉडरेटर टीम के लिए कुछ बाकी नहीं है।',
  pollQueueBack: 'सवाल पर लौटें',
  pollOfText: 'नतीजों में से एक टेक्स्ट:',
  'error_already-answered': 'आपने पहले ही जवाब दे दिया है, शायद किसी और डिवाइस पर।',
  'error_not-answered': 'यहाँ अब आपका कोई जवाब नहीं है।',
  'error_definition-changed': 'यह वह सवाल नहीं है जो आपको दिखाया गया था।',
  error_closed: 'इस बीच सवाल बंद हो गया।',
  error_final: 'यहाँ जवाब अंतिम है।',
};

export default poll;
