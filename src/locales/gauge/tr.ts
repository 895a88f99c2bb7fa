import type {GaugeTerms} from './en.js';

// Days, numbers and names take no suffix: it would have to follow their last vowel.

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'Şu anda burada bir şey sorulmuyor.',
  gaugeAsked: 'Soru',
  gaugeRound: (round) => `${round}. tur`,
  gaugeNamed: 'Bu soru, yanıtların yanında adları gösterirdi. Bir nabız ölçümü hiçbir zaman böyle sorulmaz, bu yüzden burada gösterilmiyor.',

  // What the scale is worth
  gaugeOwnScale: 'Bu ölçek bizim kendi ölçeğimiz ve geçerliliği sınanmadı. Konuşmak için, karşılaştırmak için değil.',
  gaugeUnknownScale: 'Bu ölçeğin ne kadar iyi ölçtüğü hakkında hiçbir şey bilinmiyor. Konuşmak için, karşılaştırmak için değil.',
  gaugePublished: (title) => `Şu ölçekteki gibi oluşturuldu: ${title}.`,
  gaugeSource: 'Nerede yayımlandı',

  // One's own dials
  gaugeMine: 'Göstergelerim',
  gaugeMineHere: 'Yalnızca bu tarayıcıda hesaplanır ve saklanır. Hiçbir zaman gönderilmez ve kimse kimseyle karşılaştırılmaz.',
  gaugeMineAfter: 'Yanıt verdikten sonra burada görünürler.',
  gaugeMineOf: (day) => `Bu turda verdiğiniz yanıtlara göre. Turun bitişi: ${day}.`,
  gaugeMineOfPast: (day) => `Biten turda verdiğiniz yanıtlara göre. Turun bitişi: ${day}.`,
  gaugeDialIs: (mean, of) => `${of} üzerinden ${mean}`,
  gaugeDialFew: 'Cümlelerinden çok azı yanıtlandığı için gösterge oluşmadı.',
  gaugeBefore: (rounds) => `Önceki: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${day}: ${mean}`,
  gaugeForget: 'Göstergelerimi unut',
  gaugeForgotten: 'Göstergeleriniz bu cihazda unutuldu.',
  gaugeForgetUndo: 'Geri getir',
  gaugeBack: 'Göstergeleriniz geri geldi.',

  // The ends of a dial
  gaugeLow: 'az',
  gaugeHigh: 'çok',

  // The group
  gaugeGroup: 'Grup',
  gaugeGroupNone: 'Grup hakkında henüz bir şey söylenemez.',
  gaugeGroupOf: (day) => `Kapanan turdan. Kapanış: ${day}.`,
  gaugeMean: (mean, low, high) => `Ortalama ${mean}. %95 güvenle: ${low} ile ${high} arasında.`,
  gaugeMeanAbout: (mean, low, high) => `Ortalama yaklaşık ${mean}. %95 güvenle: ${low} ile ${high} arasında.`,
  gaugeSpread: (spread) => `Kişiler genellikle bundan yaklaşık ${spread} uzakta.`,
  gaugeSure: 'Bu ne kadar kesin?',
  gaugeIntervalWhat:
    'Başka bir gün ya da başka kişiler başka sayılar verirdi. Böyle 100 durumun 95’inde, bu yolla oluşturulan aralık, hepsinin birlikte vereceği ortalamayı içerir.',
  gaugeAlphaWhat: 'Alfa, bir göstergenin cümlelerinin bu grupta birbiriyle ne kadar uyumlu olduğunu 0 ile 1 arasında söyler.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: alfa ${alpha}, ${low} ile ${high} arasında.`,
  gaugeAlphaNone: (dial) => `${dial}: bilinmiyor.`,
  gaugeWarning_fewitems: 'Üçten az cümlesi var; bu kadar azı için alfa pek bir şey söylemez.',
  gaugeWarning_fewpeople: 'Otuzdan az kişi yanıt vermiş olabilir; bu, emin olmak için çok az.',
  gaugeWarning_low: 'Cümleleri burada birbiriyle pek uyumlu değil. Bu göstergeye güvenmeyin.',

  // Over time
  gaugeTrend: 'Zaman içinde',
  gaugeTrendWhat: 'Her tur, açıklandığı gibi ve kendi aralığıyla. Aralıkların örtüştüğü yerde fark rastlantı olabilir.',
  gaugeTrendColumnRound: 'Kapanış',
  gaugeTrendColumnMean: 'Ortalama',
  gaugeTrendColumnInterval: 'Güven aralığı',
  gaugeGap_fewchanged: 'Gösterilmiyor: Az sayıda kişi katıldı ya da ayrıldı; bir fark onlara ait olurdu.',
  gaugeGap_nofigures: 'Sayı açıklanmadı.',
  gaugeGap_otherscale: 'Başka bir ölçek soruldu.',
  gaugeGapOn: (day, reason) => `${day} – ${reason}`,

  // What was decided
  gaugeDecided: 'Neye karar verildi',
  gaugeDecidedNone: 'Henüz tarihi gelen bir şey olmadı.',

  // Our own scale
  gaugeItemLow: 'Hiç doğru değil',
  gaugeItemHigh: 'Tamamen doğru',
  gaugeDial_autonomy: 'Söz sahibi olmak',
  gaugeDial_competence: 'Yapabilmek',
  gaugeDial_relatedness: 'Yakın olmak',
  gaugeDial_belonging: 'Ait olmak',
  'gaugeItem_autonomy-1': 'İşimi yapmanın daha iyi bir yolunu gördüğümde o yolu seçebilirim.',
  'gaugeItem_autonomy-2': 'Burada yaptıklarımın çoğunun arkasındayım.',
  'gaugeItem_autonomy-3': 'Günümün nasıl geçeceğine, daha ben söz söyleyemeden başkaları karar verir.',
  'gaugeItem_competence-1': 'İşimi iyi yapmak için gereken bende var.',
  'gaugeItem_competence-2': 'İşim bir konuda daha iyi olmama imkân veriyor.',
  'gaugeItem_competence-3': 'Eve sık sık başaramadığım duygusuyla giderim.',
  'gaugeItem_relatedness-1': 'Burada iki kez düşünmeden yardım isteyeceğim biri var.',
  'gaugeItem_relatedness-2': 'Buradakiler nasıl olduğumu fark eder.',
  'gaugeItem_relatedness-3': 'Bir süre ortalıkta görünmesem neredeyse kimse beni sormaz.',
  'gaugeItem_belonging-1': 'İşleri yapış biçimimin burada bir yeri var.',
  'gaugeItem_belonging-2': 'Buradakiler “biz” dediğinde beni de kasteder.',
  'gaugeItem_belonging-3': 'Burada iyi geçinmek için bir yanımı gizlemem gerekiyor.',
};

export default gauge;
