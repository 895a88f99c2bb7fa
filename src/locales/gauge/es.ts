import type {GaugeTerms} from './en.js';

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'Ahora mismo no se pregunta nada aquí.',
  gaugeAsked: 'La pregunta',
  gaugeRound: (round) => `Ronda ${round}`,
  gaugeNamed: 'Esta pregunta mostraría nombres junto a las respuestas. Un barómetro nunca pregunta así, por eso no se muestra aquí.',

  // What the scale is worth
  gaugeOwnScale: 'Esta escala es nuestra y no está validada. Sirve para hablar, no para comparar.',
  gaugeUnknownScale: 'No se sabe nada de lo bien que mide esta escala. Sirve para hablar, no para comparar.',
  gaugePublished: (title) => `Compuesta como «${title}».`,
  gaugeSource: 'Dónde se publicó',

  // One's own dials
  gaugeMine: 'Mis indicadores',
  gaugeMineHere: 'Se calculan y se guardan solo en este navegador. Nunca se envían, y no se compara a nadie con nadie.',
  gaugeMineAfter: 'Aparecen aquí cuando hayas respondido.',
  gaugeMineOf: (day) => `Según lo que respondiste en la ronda que termina el ${day}.`,
  gaugeMineOfPast: (day) => `Según lo que respondiste en la ronda que terminó el ${day}.`,
  gaugeDialIs: (mean, of) => `${mean} de ${of}`,
  gaugeDialFew: 'Se respondieron demasiado pocas de sus frases para formar un indicador.',
  gaugeBefore: (rounds) => `Antes: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} (el ${day})`,
  gaugeForget: 'Olvidar mis indicadores',
  gaugeForgotten: 'Tus indicadores quedaron olvidados en este dispositivo.',
  gaugeForgetUndo: 'Recuperarlos',
  gaugeBack: 'Tus indicadores están de vuelta.',

  // The ends of a dial
  gaugeLow: 'poco',
  gaugeHigh: 'mucho',

  // The group
  gaugeGroup: 'El grupo',
  gaugeGroupNone: 'Aún no se puede contar nada del grupo.',
  gaugeGroupOf: (day) => `De la ronda que se cerró el ${day}.`,
  gaugeMean: (mean, low, high) => `De media, ${mean}. Seguro al 95\u00A0%: entre ${low} y ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `De media, cerca de ${mean}. Seguro al 95\u00A0%: entre ${low} y ${high}.`,
  gaugeSpread: (spread) => `Las personas suelen quedar a unos ${spread} de ahí.`,
  gaugeSure: '¿Hasta qué punto es seguro?',
  gaugeIntervalWhat:
    'Otro día u otras personas darían otras cifras. En 95 de cada 100 casos así, un intervalo formado de este modo contiene la media que tendría el conjunto de las personas.',
  gaugeAlphaWhat: 'El alfa dice hasta qué punto van juntas las frases de un indicador en este grupo, de 0 a 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: alfa ${alpha}, entre ${low} y ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: no se conoce.`,
  gaugeWarning_fewitems: 'Este indicador tiene menos de tres frases, de las que el alfa dice poco.',
  gaugeWarning_fewpeople: 'Puede que hayan respondido menos de treinta personas, demasiado pocas para tener seguridad.',
  gaugeWarning_low: 'Sus frases no van muy juntas aquí. No te fíes de este indicador.',

  // Over time
  gaugeTrend: 'A lo largo del tiempo',
  gaugeTrendWhat: 'Cada ronda tal como se contó, con su intervalo. Donde los intervalos se solapan, una diferencia puede ser casualidad.',
  gaugeTrendColumnRound: 'Se cerró el',
  gaugeTrendColumnMean: 'De media',
  gaugeTrendColumnInterval: 'Entre',
  gaugeGap_fewchanged: 'No se muestra: entraron o salieron pocas personas, y una diferencia sería la suya.',
  gaugeGap_nofigures: 'No se contó ninguna cifra.',
  gaugeGap_otherscale: 'Se preguntó con otra escala.',
  gaugeGapOn: (day, reason) => `El ${day}: ${reason}`,

  // What was decided
  gaugeDecided: 'Qué se decidió',
  gaugeDecidedNone: 'Todavía no tocaba decir nada.',

  // Our own scale
  gaugeItemLow: 'No es nada cierto',
  gaugeItemHigh: 'Es totalmente cierto',
  gaugeDial_autonomy: 'Poder opinar',
  gaugeDial_competence: 'Ser capaz',
  gaugeDial_relatedness: 'Cercanía',
  gaugeDial_belonging: 'Pertenencia',
  'gaugeItem_autonomy-1': 'Cuando veo una forma mejor de hacer mi trabajo, puedo seguirla.',
  'gaugeItem_autonomy-2': 'Me identifico con la mayor parte de lo que hago aquí.',
  'gaugeItem_autonomy-3': 'Otras personas deciden cómo va a ser mi día antes de que yo pueda opinar.',
  'gaugeItem_competence-1': 'Tengo lo que hace falta para hacer bien mi trabajo.',
  'gaugeItem_competence-2': 'Mi trabajo me permite mejorar en algo.',
  'gaugeItem_competence-3': 'A menudo vuelvo a casa con la sensación de no haberlo conseguido.',
  'gaugeItem_relatedness-1': 'Aquí hay alguien a quien pediría ayuda sin pensarlo dos veces.',
  'gaugeItem_relatedness-2': 'Aquí la gente nota cómo estoy.',
  'gaugeItem_relatedness-3': 'Podría faltar una temporada, y casi nadie preguntaría por mí.',
  'gaugeItem_belonging-1': 'Mi manera de hacer las cosas tiene su lugar aquí.',
  'gaugeItem_belonging-2': 'Cuando la gente de aquí dice «nosotras» o «nosotros», también habla de mí.',
  'gaugeItem_belonging-3': 'Para que me vaya bien aquí, tengo que ocultar una parte de mí.',
};

export default gauge;
