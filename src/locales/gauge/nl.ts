import type {GaugeTerms} from './en.js';

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'Hier wordt nu niets gevraagd.',
  gaugeAsked: 'De vraag',
  gaugeRound: (round) => `Ronde ${round}`,
  gaugeNamed: 'Deze vraag zou namen bij de antwoorden tonen. Een barometer vraagt nooit zo, daarom staat de vraag hier niet.',

  // What the scale is worth
  gaugeOwnScale: 'Deze schaal is van onszelf en niet gevalideerd. Ze is om over te praten, niet om mee te vergelijken.',
  gaugeUnknownScale: 'Hoe goed deze schaal meet, is niet bekend. Ze is om over te praten, niet om mee te vergelijken.',
  gaugePublished: (title) => `Samengesteld zoals de schaal ‘${title}’.`,
  gaugeSource: 'Waar die is gepubliceerd',

  // One's own dials
  gaugeMine: 'Mijn wijzers',
  gaugeMineHere: 'Alleen in deze browser berekend en bewaard. Ze worden nooit verstuurd, en niemand wordt met iemand vergeleken.',
  gaugeMineAfter: 'Ze verschijnen hier zodra je hebt geantwoord.',
  gaugeMineOf: (day) => `Zoals je hebt geantwoord in de ronde die eindigt op ${day}.`,
  gaugeMineOfPast: (day) => `Zoals je hebt geantwoord in de ronde die eindigde op ${day}.`,
  gaugeDialIs: (mean, of) => `${mean} van ${of}`,
  gaugeDialFew: 'Er zijn te weinig zinnen beantwoord om hier een wijzer van te maken.',
  gaugeBefore: (rounds) => `Eerder: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} op ${day}`,
  gaugeForget: 'Mijn wijzers vergeten',
  gaugeForgotten: 'Je wijzers zijn op dit apparaat vergeten.',
  gaugeForgetUndo: 'Terughalen',
  gaugeBack: 'Je wijzers zijn terug.',

  // The ends of a dial
  gaugeLow: 'weinig',
  gaugeHigh: 'veel',

  // The group
  gaugeGroup: 'De groep',
  gaugeGroupNone: 'Over de groep kan nog niets worden verteld.',
  gaugeGroupOf: (day) => `Uit de ronde die gesloten is op ${day}.`,
  gaugeMean: (mean, low, high) => `Gemiddeld ${mean}. Met 95% zekerheid: tussen ${low} en ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `Gemiddeld ongeveer ${mean}. Met 95% zekerheid: tussen ${low} en ${high}.`,
  gaugeSpread: (spread) => `Mensen liggen daar doorgaans ongeveer ${spread} vandaan.`,
  gaugeSure: 'Hoe zeker is dit?',
  gaugeIntervalWhat:
    'Een andere dag of andere mensen zouden andere cijfers geven. In 95 van de 100 zulke gevallen bevat een interval dat zo is gemaakt, het gemiddelde dat ze allemaal samen zouden hebben.',
  gaugeAlphaWhat: 'Alfa zegt hoe sterk de zinnen van een wijzer in deze groep samenhangen, van 0 tot 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: alfa ${alpha}, tussen ${low} en ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: niet bekend.`,
  gaugeWarning_fewitems: 'Deze wijzer heeft minder dan drie zinnen, en daarover zegt alfa weinig.',
  gaugeWarning_fewpeople: 'Misschien hebben minder dan dertig mensen geantwoord, te weinig om zeker te zijn.',
  gaugeWarning_low: 'De zinnen hangen hier niet sterk samen. Vertrouw niet op deze wijzer.',

  // Over time
  gaugeTrend: 'Door de tijd heen',
  gaugeTrendWhat: 'Elke ronde zoals die is verteld, met het interval. Waar intervallen elkaar overlappen, kan een verschil toeval zijn.',
  gaugeTrendColumnRound: 'Gesloten op',
  gaugeTrendColumnMean: 'Gemiddeld',
  gaugeTrendColumnInterval: 'Tussen',
  gaugeGap_fewchanged: 'Niet getoond: er kwamen of gingen maar weinig mensen, en een verschil zou van hen zijn.',
  gaugeGap_nofigures: 'Er zijn geen cijfers verteld.',
  gaugeGap_otherscale: 'Er is een andere schaal gevraagd.',
  gaugeGapOn: (day, reason) => `${day} – ${reason}`,

  // What was decided
  gaugeDecided: 'Wat er is besloten',
  gaugeDecidedNone: 'Er hoefde nog niets te zijn verteld.',

  // Our own scale
  gaugeItemLow: 'Helemaal niet waar',
  gaugeItemHigh: 'Helemaal waar',
  gaugeDial_autonomy: 'Inspraak hebben',
  gaugeDial_competence: 'Het kunnen',
  gaugeDial_relatedness: 'Verbonden zijn',
  gaugeDial_belonging: 'Erbij horen',
  'gaugeItem_autonomy-1': 'Als ik een betere manier zie om mijn werk te doen, kan ik die kiezen.',
  'gaugeItem_autonomy-2': 'Ik sta achter het meeste van wat ik hier doe.',
  'gaugeItem_autonomy-3': 'Anderen bepalen hoe mijn dag verloopt voordat ik er iets over te zeggen heb.',
  'gaugeItem_competence-1': 'Ik heb in huis wat nodig is om mijn werk goed te doen.',
  'gaugeItem_competence-2': 'In mijn werk kan ik ergens beter in worden.',
  'gaugeItem_competence-3': 'Ik ga vaak naar huis met het gevoel dat het me niet is gelukt.',
  'gaugeItem_relatedness-1': 'Er is hier iemand die ik zonder aarzelen om hulp zou vragen.',
  'gaugeItem_relatedness-2': 'Mensen hier merken hoe het met me gaat.',
  'gaugeItem_relatedness-3': 'Ik zou een tijdje weg kunnen blijven, en bijna niemand zou naar me vragen.',
  'gaugeItem_belonging-1': 'Mijn manier van doen heeft hier een plek.',
  'gaugeItem_belonging-2': 'Als mensen hier ‘wij’ zeggen, bedoelen ze ook mij.',
  'gaugeItem_belonging-3': 'Om het hier goed met anderen te kunnen vinden, moet ik een deel van mezelf verbergen.',
};

export default gauge;
