import type {GaugeTerms} from './en.js';

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'Gerade wird hier nichts gefragt.',
  gaugeAsked: 'Die Frage',
  gaugeRound: (round) => `Runde ${round}`,
  gaugeNamed: 'Diese Frage würde Namen neben den Antworten zeigen. So fragt ein Barometer nie, deshalb ist sie hier nicht zu sehen.',

  // What the scale is worth
  gaugeOwnScale: 'Diese Skala ist unsere eigene und nicht validiert. Sie ist zum Reden da, nicht zum Vergleichen.',
  gaugeUnknownScale: 'Es ist nichts darüber bekannt, wie gut diese Skala misst. Sie ist zum Reden da, nicht zum Vergleichen.',
  gaugePublished: (title) => `Aufgebaut wie „${title}“.`,
  gaugeSource: 'Wo das veröffentlicht wurde',

  // One's own dials
  gaugeMine: 'Meine Zeiger',
  gaugeMineHere: 'Nur in diesem Browser berechnet und aufbewahrt. Sie werden nie gesendet, und niemand wird mit irgendjemandem verglichen.',
  gaugeMineAfter: 'Sie erscheinen hier, sobald du geantwortet hast.',
  gaugeMineOf: (day) => `So, wie du in der Runde geantwortet hast, die am ${day} endet.`,
  gaugeMineOfPast: (day) => `So, wie du in der Runde geantwortet hast, die am ${day} endete.`,
  gaugeDialIs: (mean, of) => `${mean} von ${of}`,
  gaugeDialFew: 'Zu wenige seiner Sätze sind beantwortet, um einen Zeiger daraus zu machen.',
  gaugeBefore: (rounds) => `Früher: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} (am ${day})`,
  gaugeForget: 'Meine Zeiger vergessen',
  gaugeForgotten: 'Deine Zeiger sind auf diesem Gerät vergessen.',
  gaugeForgetUndo: 'Zurückholen',
  gaugeBack: 'Deine Zeiger sind wieder da.',

  // The ends of a dial
  gaugeLow: 'wenig',
  gaugeHigh: 'viel',

  // The group
  gaugeGroup: 'Die Gruppe',
  gaugeGroupNone: 'Über die Gruppe lässt sich noch nichts sagen.',
  gaugeGroupOf: (day) => `Aus der Runde, die am ${day} geschlossen wurde.`,
  gaugeMean: (mean, low, high) => `Im Durchschnitt ${mean}. Zu 95\u00A0% sicher: zwischen ${low} und ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `Im Durchschnitt etwa ${mean}. Zu 95\u00A0% sicher: zwischen ${low} und ${high}.`,
  gaugeSpread: (spread) => `Einzelne liegen typischerweise etwa ${spread} davon entfernt.`,
  gaugeSure: 'Wie sicher ist das?',
  gaugeIntervalWhat:
    'An einem anderen Tag oder mit anderen Leuten kämen andere Zahlen heraus. In 95 von 100 solchen Fällen enthält ein so gebildetes Intervall den Durchschnitt, den alle zusammen hätten.',
  gaugeAlphaWhat: 'Alpha sagt, wie eng die Sätze eines Zeigers in dieser Gruppe zusammenhängen, von 0 bis 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: Alpha ${alpha}, zwischen ${low} und ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: nicht bekannt.`,
  gaugeWarning_fewitems: 'Dieser Zeiger hat weniger als drei Sätze; darüber sagt Alpha wenig.',
  gaugeWarning_fewpeople: 'Vielleicht haben weniger als dreißig Menschen geantwortet, zu wenige, um sicher zu sein.',
  gaugeWarning_low: 'Seine Sätze hängen hier nicht eng zusammen. Verlass dich nicht auf diesen Zeiger.',

  // Over time
  gaugeTrend: 'Im Lauf der Zeit',
  gaugeTrendWhat: 'Jede Runde, wie sie mitgeteilt wurde, mit ihrem Intervall. Wo sich Intervalle überschneiden, kann ein Unterschied Zufall sein.',
  gaugeTrendColumnRound: 'Geschlossen am',
  gaugeTrendColumnMean: 'Im Durchschnitt',
  gaugeTrendColumnInterval: 'Zwischen',
  gaugeGap_fewchanged: 'Nicht gezeigt: Wenige sind dazugekommen oder gegangen, und ein Unterschied käme von ihnen.',
  gaugeGap_nofigures: 'Es wurden keine Zahlen mitgeteilt.',
  gaugeGap_otherscale: 'Es wurde eine andere Skala gefragt.',
  gaugeGapOn: (day, reason) => `Am ${day}: ${reason}`,

  // What was decided
  gaugeDecided: 'Was entschieden wurde',
  gaugeDecidedNone: 'Bisher war noch nichts fällig.',

  // Our own scale
  gaugeItemLow: 'Trifft gar nicht zu',
  gaugeItemHigh: 'Trifft völlig zu',
  gaugeDial_autonomy: 'Mitbestimmen',
  gaugeDial_competence: 'Können',
  gaugeDial_relatedness: 'Nähe',
  gaugeDial_belonging: 'Dazugehören',
  'gaugeItem_autonomy-1': 'Wo ich für meine Arbeit einen besseren Weg sehe, kann ich ihn gehen.',
  'gaugeItem_autonomy-2': 'Ich stehe hinter dem meisten, was ich hier tue.',
  'gaugeItem_autonomy-3': 'Andere legen fest, wie mein Tag abläuft, bevor ich mitreden kann.',
  'gaugeItem_competence-1': 'Ich habe das Zeug dazu, meine Arbeit gut zu machen.',
  'gaugeItem_competence-2': 'Bei meiner Arbeit kann ich in etwas besser werden.',
  'gaugeItem_competence-3': 'Ich gehe oft mit dem Gefühl nach Hause, dass ich es nicht geschafft habe.',
  'gaugeItem_relatedness-1': 'Hier gibt es eine Person, die ich ohne langes Überlegen um Hilfe bitten würde.',
  'gaugeItem_relatedness-2': 'Die Leute hier merken, wie es mir geht.',
  'gaugeItem_relatedness-3': 'Ich könnte eine Weile wegbleiben, und kaum jemand würde nach mir fragen.',
  'gaugeItem_belonging-1': 'Meine Art, Dinge anzugehen, hat hier ihren Platz.',
  'gaugeItem_belonging-2': 'Wenn die Leute hier „wir“ sagen, gehöre ich zu denen, die sie meinen.',
  'gaugeItem_belonging-3': 'Um hier zurechtzukommen, muss ich einen Teil von mir verbergen.',
};

export default gauge;
