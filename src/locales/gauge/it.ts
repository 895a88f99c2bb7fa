import {theDay} from '../days/it.js';
import type {GaugeTerms} from './en.js';

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'In questo momento qui non si chiede nulla.',
  gaugeAsked: 'La domanda',
  gaugeRound: (round) => `Giro ${round}`,
  gaugeNamed: 'Questa domanda mostrerebbe i nomi accanto alle risposte. Un barometro non si fa mai così, perciò qui non compare.',

  // What the scale is worth
  gaugeOwnScale: 'Questa scala è nostra e non è validata. Serve a parlarne, non a fare confronti.',
  gaugeUnknownScale: 'Non si sa nulla di quanto bene misuri questa scala. Serve a parlarne, non a fare confronti.',
  gaugePublished: (title) => `Composta come la scala «${title}».`,
  gaugeSource: 'Dove è stata pubblicata',

  // One's own dials
  gaugeMine: 'I miei indicatori',
  gaugeMineHere: 'Calcolati e conservati solo in questo browser. Non vengono mai inviati, e nessuno viene confrontato con nessuno.',
  gaugeMineAfter: 'Compaiono qui dopo che hai risposto.',
  gaugeMineOf: (day) => `Secondo le tue risposte nel giro che si chiude ${theDay(day)}.`,
  gaugeMineOfPast: (day) => `Secondo le tue risposte nel giro che si è chiuso ${theDay(day)}.`,
  gaugeDialIs: (mean, of) => `${mean} su ${of}`,
  gaugeDialFew: 'Troppo poche delle sue frasi hanno una risposta per farne un indicatore.',
  gaugeBefore: (rounds) => `Prima: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} ${theDay(day)}`,
  gaugeForget: 'Dimentica gli indicatori',
  gaugeForgotten: 'I tuoi indicatori sono stati dimenticati su questo dispositivo.',
  gaugeForgetUndo: 'Falli tornare',
  gaugeBack: 'I tuoi indicatori sono tornati.',

  // The ends of a dial
  gaugeLow: 'poco',
  gaugeHigh: 'molto',

  // The group
  gaugeGroup: 'Il gruppo',
  gaugeGroupNone: 'Del gruppo non si può ancora dire nulla.',
  gaugeGroupOf: (day) => `Dal giro che si è chiuso ${theDay(day)}.`,
  gaugeMean: (mean, low, high) => `In media ${mean}. Sicuro al 95%: tra ${low} e ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `In media circa ${mean}. Sicuro al 95%: tra ${low} e ${high}.`,
  gaugeSpread: (spread) => `Di solito le persone se ne discostano di circa ${spread}.`,
  gaugeSure: 'Quanto è sicuro?',
  gaugeIntervalWhat:
    'Un altro giorno o altre persone darebbero altri numeri. In 95 casi del genere su 100 un intervallo costruito così contiene la media che avrebbero tutte insieme.',
  gaugeAlphaWhat: 'Alfa dice quanto sono legate tra loro, in questo gruppo, le frasi di un indicatore, da 0 a 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: alfa ${alpha}, tra ${low} e ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: non si sa.`,
  gaugeWarning_fewitems: 'Ha meno di tre frasi, e di così poche alfa dice poco.',
  gaugeWarning_fewpeople: 'Può darsi che abbiano risposto meno di trenta persone, troppo poche per avere certezze.',
  gaugeWarning_low: 'Qui le sue frasi non sono molto legate tra loro. Non fare affidamento su questo indicatore.',

  // Over time
  gaugeTrend: 'Nel tempo',
  gaugeTrendWhat: 'Ogni giro com’è stato comunicato, con il suo intervallo. Dove gli intervalli si sovrappongono, una differenza può essere un caso.',
  gaugeTrendColumnRound: 'Chiuso il',
  gaugeTrendColumnMean: 'In media',
  gaugeTrendColumnInterval: 'Tra',
  gaugeGap_fewchanged: 'Non mostrato: poche persone sono arrivate o andate via, e una differenza sarebbe la loro.',
  gaugeGap_nofigures: 'Non sono stati comunicati numeri.',
  gaugeGap_otherscale: 'È stata usata un’altra scala.',
  gaugeGapOn: (day, reason) => `${day} – ${reason}`,

  // What was decided
  gaugeDecided: 'Che cosa è stato deciso',
  gaugeDecidedNone: 'Non è ancora scaduto nulla.',

  // Our own scale
  gaugeItemLow: 'Per niente vero',
  gaugeItemHigh: 'Completamente vero',
  gaugeDial_autonomy: 'Avere voce in capitolo',
  gaugeDial_competence: 'Saper fare',
  gaugeDial_relatedness: 'Sentire vicinanza',
  gaugeDial_belonging: 'Farne parte',
  'gaugeItem_autonomy-1': 'Quando vedo un modo migliore di fare il mio lavoro, posso seguirlo.',
  'gaugeItem_autonomy-2': 'Mi riconosco nella maggior parte di ciò che faccio qui.',
  'gaugeItem_autonomy-3': 'Altre persone decidono come va la mia giornata prima che io possa dire la mia.',
  'gaugeItem_competence-1': 'Ho quello che serve per fare bene il mio lavoro.',
  'gaugeItem_competence-2': 'Il mio lavoro mi permette di migliorare in qualcosa.',
  'gaugeItem_competence-3': 'Spesso torno a casa con la sensazione di non avercela fatta.',
  'gaugeItem_relatedness-1': 'Qui c’è qualcuno a cui chiederei aiuto senza pensarci due volte.',
  'gaugeItem_relatedness-2': 'Qui le persone si accorgono di come sto.',
  'gaugeItem_relatedness-3': 'Potrei mancare per un po’, e quasi nessuno chiederebbe di me.',
  'gaugeItem_belonging-1': 'Il mio modo di fare le cose ha il suo posto qui.',
  'gaugeItem_belonging-2': 'Quando qui si dice «noi», ci sono anch’io.',
  'gaugeItem_belonging-3': 'Per andare d’accordo qui devo nascondere una parte di me.',
};

export default gauge;
