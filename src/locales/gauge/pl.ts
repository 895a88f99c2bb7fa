import type {GaugeTerms} from './en.js';

// Names and days are not declined: they stand after a colon, or are what the sentence speaks of. No sentence of the scale tells whether a woman or a man agrees with it.

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'W tej chwili nie ma tu żadnego pytania.',
  gaugeAsked: 'Pytanie',
  gaugeRound: (round) => `Runda ${round}`,
  gaugeNamed:
    'To pytanie pokazywałoby przy odpowiedziach imiona i nazwiska. Barometr nigdy nie pyta w ten sposób, dlatego nie jest ono tu pokazywane.',

  // What the scale is worth
  gaugeOwnScale: 'To nasza własna skala i nie jest zwalidowana. Służy do rozmowy, a nie do porównań.',
  gaugeUnknownScale: 'Nie wiadomo, na ile dobrze ta skala mierzy. Służy do rozmowy, a nie do porównań.',
  gaugePublished: (title) => `Zbudowana na wzór: ${title}.`,
  gaugeSource: 'Gdzie to opublikowano',

  // One's own dials
  gaugeMine: 'Moje wskaźniki',
  gaugeMineHere: 'Są wyliczane i przechowywane tylko w tej przeglądarce. Nigdy nie są wysyłane i nikt nie jest z nikim porównywany.',
  gaugeMineAfter: 'Pojawią się tutaj, gdy odpowiesz.',
  gaugeMineOf: (day) => `Według Twoich odpowiedzi w rundzie. Jej koniec: ${day}.`,
  gaugeMineOfPast: (day) => `Według Twoich odpowiedzi w zakończonej rundzie. Jej koniec: ${day}.`,
  gaugeDialIs: (mean, of) => `${mean} z ${of}`,
  gaugeDialFew: 'Odpowiedzi na jego zdania jest za mało, aby powstał wskaźnik.',
  gaugeBefore: (rounds) => `Wcześniej: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} (${day})`,
  gaugeForget: 'Zapomnij moje wskaźniki',
  gaugeForgotten: 'Twoje wskaźniki są zapomniane na tym urządzeniu.',
  gaugeForgetUndo: 'Przywróć je',
  gaugeBack: 'Twoje wskaźniki są z powrotem.',

  // The ends of a dial
  gaugeLow: 'mało',
  gaugeHigh: 'dużo',

  // The group
  gaugeGroup: 'Grupa',
  gaugeGroupNone: 'O grupie nie można jeszcze nic podać.',
  gaugeGroupOf: (day) => `Z rundy, którą zamknięto: ${day}.`,
  gaugeMean: (mean, low, high) => `Średnio ${mean}. Z pewnością 95%: między ${low} a ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `Średnio około ${mean}. Z pewnością 95%: między ${low} a ${high}.`,
  gaugeSpread: (spread) => `Poszczególne osoby różnią się od tego zwykle o około ${spread}.`,
  gaugeSure: 'Na ile to pewne?',
  gaugeIntervalWhat:
    'Innego dnia albo u innych osób liczby byłyby inne. W 95 na 100 takich przypadków przedział wyznaczony w ten sposób obejmuje średnią, która wyszłaby u wszystkich razem.',
  gaugeAlphaWhat: 'Alfa mówi, jak ściśle zdania jednego wskaźnika łączą się ze sobą w tej grupie, od 0 do 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: alfa ${alpha}, między ${low} a ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: nie wiadomo.`,
  gaugeWarning_fewitems: 'Ma mniej niż trzy zdania, a wtedy alfa mówi niewiele.',
  gaugeWarning_fewpeople: 'Być może odpowiedziało mniej niż trzydzieści osób, a to za mało, aby mieć pewność.',
  gaugeWarning_low: 'Jego zdania nie łączą się tu ze sobą ściśle. Nie polegaj na tym wskaźniku.',

  // Over time
  gaugeTrend: 'Z biegiem czasu',
  gaugeTrendWhat: 'Każda runda tak, jak ją podano, ze swoim przedziałem. Tam, gdzie przedziały się nakładają, różnica może być przypadkowa.',
  gaugeTrendColumnRound: 'Zamknięto',
  gaugeTrendColumnMean: 'Średnio',
  gaugeTrendColumnInterval: 'Przedział',
  gaugeGap_fewchanged: 'Nie pokazano: niewiele osób doszło albo odeszło i różnica pochodziłaby od nich.',
  gaugeGap_nofigures: 'Nie podano żadnych liczb.',
  gaugeGap_otherscale: 'Pytano według innej skali.',
  gaugeGapOn: (day, reason) => `${day}: ${reason}`,

  // What was decided
  gaugeDecided: 'Co postanowiono',
  gaugeDecidedNone: 'Żaden termin jeszcze nie nadszedł.',

  // Our own scale
  gaugeItemLow: 'Zupełnie się nie zgadza',
  gaugeItemHigh: 'Całkowicie się zgadza',
  gaugeDial_autonomy: 'Wpływ',
  gaugeDial_competence: 'Radzenie sobie',
  gaugeDial_relatedness: 'Bliskość',
  gaugeDial_belonging: 'Przynależność',
  'gaugeItem_autonomy-1': 'Gdy widzę lepszy sposób na wykonanie swojej pracy, mogę z niego skorzystać.',
  'gaugeItem_autonomy-2': 'Większość tego, co tu robię, robię z przekonaniem.',
  'gaugeItem_autonomy-3': 'Inni ustalają, jak przebiega mój dzień, zanim mam w tej sprawie coś do powiedzenia.',
  'gaugeItem_competence-1': 'Mam to, czego trzeba, żeby dobrze wykonywać swoją pracę.',
  'gaugeItem_competence-2': 'Moja praca pozwala mi się w czymś doskonalić.',
  'gaugeItem_competence-3': 'Często wracam do domu z poczuciem, że nie daję rady.',
  'gaugeItem_relatedness-1': 'Jest tu ktoś, kogo bez zastanowienia poproszę o pomoc.',
  'gaugeItem_relatedness-2': 'Ludzie tutaj zauważają, jak się mam.',
  'gaugeItem_relatedness-3': 'Mogłoby mnie przez jakiś czas nie być i prawie nikt by o mnie nie zapytał.',
  'gaugeItem_belonging-1': 'Mój sposób robienia różnych rzeczy ma tu swoje miejsce.',
  'gaugeItem_belonging-2': 'Gdy ludzie tutaj mówią „my”, mają na myśli także mnie.',
  'gaugeItem_belonging-3': 'Żeby dobrze żyć tu z ludźmi, muszę ukrywać część siebie.',
};

export default gauge;
