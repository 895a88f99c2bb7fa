import type {GaugeTerms} from './en.js';

// Words that do not tell whether a woman or a man reads or writes them: no verb agrees with a person.

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'अभी यहाँ कुछ नहीं पूछा जा रहा है।',
  gaugeAsked: 'सवाल',
  gaugeRound: (round) => `दौर ${round}`,
  gaugeNamed: 'इस सवाल में जवाबों के साथ नाम दिखेंगे। ऐसा माप इस तरह कभी नहीं लिया जाता, इसलिए यह यहाँ नहीं दिखाया जाता।',

  // What the scale is worth
  gaugeOwnScale: 'यह पैमाना हमारा अपना है और इसकी वैधता जाँची नहीं गई है। यह बातचीत के लिए है, तुलना के लिए नहीं।',
  gaugeUnknownScale: 'यह पैमाना कितना ठीक मापता है, इसके बारे में कुछ पता नहीं। यह बातचीत के लिए है, तुलना के लिए नहीं।',
  gaugePublished: (title) => `इसकी बनावट ${title} जैसी है।`,
  gaugeSource: 'यह कहाँ प्रकाशित हुआ',

  // One's own dials
  gaugeMine: 'मेरे डायल',
  gaugeMineHere: 'इनका हिसाब सिर्फ़ इसी ब्राउज़र में होता है, और ये इसी में रखे जाते हैं। ये कभी नहीं भेजे जाते, और किसी की किसी से तुलना नहीं होती।',
  gaugeMineAfter: 'आपके जवाब देने के बाद ये यहाँ दिखेंगे।',
  gaugeMineOf: (day) => `${day} को ख़त्म होने वाले दौर में आपके जवाबों के अनुसार।`,
  gaugeMineOfPast: (day) => `${day} को ख़त्म हुए दौर में आपके जवाबों के अनुसार।`,
  gaugeDialIs: (mean, of) => `${of} में से ${mean}`,
  gaugeDialFew: 'इसके इतने कम वाक्यों का जवाब दिया गया कि डायल नहीं बन सकता।',
  gaugeBefore: (rounds) => `पहले: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${day} को ${mean}`,
  gaugeForget: 'मेरे डायल भुला दें',
  gaugeForgotten: 'इस डिवाइस पर आपके डायल भुला दिए गए हैं।',
  gaugeForgetUndo: 'वापस लाएँ',
  gaugeBack: 'आपके डायल वापस आ गए हैं।',

  // The ends of a dial
  gaugeLow: 'थोड़ा',
  gaugeHigh: 'बहुत',

  // The group
  gaugeGroup: 'समूह',
  gaugeGroupNone: 'समूह के बारे में अभी कुछ नहीं बताया जा सकता।',
  gaugeGroupOf: (day) => `${day} को बंद हुए दौर से।`,
  gaugeMean: (mean, low, high) => `औसत ${mean}। 95% भरोसे के साथ: ${low} और ${high} के बीच।`,
  gaugeMeanAbout: (mean, low, high) => `औसत लगभग ${mean}। 95% भरोसे के साथ: ${low} और ${high} के बीच।`,
  gaugeSpread: (spread) => `लोग आम तौर पर इससे लगभग ${spread} की दूरी पर हैं।`,
  gaugeSure: 'यह कितना पक्का है?',
  gaugeIntervalWhat: 'किसी और दिन, या दूसरे लोगों से, दूसरे आँकड़े आते। ऐसे 100 में से 95 मामलों में इस तरह बनाए गए दायरे में वह औसत होता है जो उन सबका मिलाकर होता।',
  gaugeAlphaWhat: 'अल्फ़ा बताता है कि इस समूह में एक डायल के वाक्य आपस में कितना मेल खाते हैं, 0 से 1 तक।',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: अल्फ़ा ${alpha}, ${low} और ${high} के बीच।`,
  gaugeAlphaNone: (dial) => `${dial}: पता नहीं।`,
  gaugeWarning_fewitems: 'इसमें तीन से कम वाक्य हैं, और इतने के बारे में अल्फ़ा कम ही बताता है।',
  gaugeWarning_fewpeople: 'हो सकता है कि तीस से कम लोगों ने जवाब दिया हो, जो पक्का कहने के लिए बहुत कम हैं।',
  gaugeWarning_low: 'इसके वाक्य यहाँ आपस में ज़्यादा मेल नहीं खाते। इस डायल पर भरोसा न करें।',

  // Over time
  gaugeTrend: 'समय के साथ',
  gaugeTrendWhat: 'हर दौर, जैसा वह बताया गया, अपने दायरे के साथ। जहाँ दायरे एक-दूसरे पर पड़ते हैं, वहाँ फ़र्क़ संयोग हो सकता है।',
  gaugeTrendColumnRound: 'कब बंद हुआ',
  gaugeTrendColumnMean: 'औसत',
  gaugeTrendColumnInterval: 'दायरा',
  gaugeGap_fewchanged: 'नहीं दिखाया गया: थोड़े ही लोग जुड़े या गए, और फ़र्क़ उन्हीं का होता।',
  gaugeGap_nofigures: 'कोई आँकड़े नहीं बताए गए।',
  gaugeGap_otherscale: 'सवाल किसी और पैमाने के थे।',
  gaugeGapOn: (day, reason) => `${day} का दौर: ${reason}`,

  // What was decided
  gaugeDecided: 'क्या तय हुआ',
  gaugeDecidedNone: 'अभी तक कुछ बताने का दिन नहीं आया था।',

  // Our own scale
  gaugeItemLow: 'बिल्कुल सही नहीं',
  gaugeItemHigh: 'पूरी तरह सही',
  gaugeDial_autonomy: 'अपनी बात का असर',
  gaugeDial_competence: 'कर पाना',
  gaugeDial_relatedness: 'नज़दीकी',
  gaugeDial_belonging: 'अपनापन',
  'gaugeItem_autonomy-1': 'मुझे अपना काम करने का बेहतर तरीक़ा दिखे, तो मेरे लिए उसे अपनाना मुमकिन है।',
  'gaugeItem_autonomy-2': 'यहाँ मेरे ज़्यादातर काम ऐसे हैं जिनमें मेरा अपना यक़ीन है।',
  'gaugeItem_autonomy-3': 'मेरा दिन कैसे बीतेगा, यह मेरे कुछ कह पाने से पहले ही दूसरे तय कर देते हैं।',
  'gaugeItem_competence-1': 'अपना काम अच्छी तरह करने के लिए जो चाहिए, वह मुझमें है।',
  'gaugeItem_competence-2': 'मेरा काम मुझे किसी चीज़ में बेहतर होने का मौक़ा देता है।',
  'gaugeItem_competence-3': 'घर लौटते हुए मुझे अक्सर लगता है कि मुझसे हो नहीं पाया।',
  'gaugeItem_relatedness-1': 'यहाँ ऐसा कोई है जिससे मदद माँगने में मुझे दोबारा सोचना नहीं पड़ेगा।',
  'gaugeItem_relatedness-2': 'मेरा क्या हाल है, इस पर यहाँ लोगों का ध्यान जाता है।',
  'gaugeItem_relatedness-3': 'कुछ समय मेरे न आने पर भी शायद ही कोई मेरे बारे में पूछेगा।',
  'gaugeItem_belonging-1': 'मेरे काम करने के ढंग की यहाँ अपनी जगह है।',
  'gaugeItem_belonging-2': 'जब यहाँ लोग “हम” कहते हैं, तो उसमें मेरी भी गिनती होती है।',
  'gaugeItem_belonging-3': 'यहाँ निभाने के लिए मुझे अपना एक हिस्सा छिपाना पड़ता है।',
};

export default gauge;
