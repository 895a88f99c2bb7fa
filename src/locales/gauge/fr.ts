import type {GaugeTerms} from './en.js';

// U+202F stands before ; ! ? and U+00A0 before a colon, before % and within guillemets.

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'Rien n’est demandé ici en ce moment.',
  gaugeAsked: 'La question',
  gaugeRound: (round) => `Vague ${round}`,
  gaugeNamed: 'Cette question montrerait des noms à côté des réponses. Un baromètre n’interroge jamais ainsi, elle n’est donc pas montrée ici.',

  // What the scale is worth
  gaugeOwnScale: 'Cette échelle est la nôtre et n’est pas validée. Elle sert à parler, pas à comparer.',
  gaugeUnknownScale: 'On ne sait rien de la qualité de mesure de cette échelle. Elle sert à parler, pas à comparer.',
  gaugePublished: (title) => `Composée comme «\u00A0${title}\u00A0».`,
  gaugeSource: 'Où cela a été publié',

  // One's own dials
  gaugeMine: 'Mes jauges',
  gaugeMineHere: 'Calculées et conservées dans ce navigateur seulement. Elles ne sont jamais envoyées, et personne n’est comparé à qui que ce soit.',
  gaugeMineAfter: 'Elles apparaissent ici une fois que tu as répondu.',
  gaugeMineOf: (day) => `D’après tes réponses à la vague qui se termine le ${day}.`,
  gaugeMineOfPast: (day) => `D’après tes réponses à la vague qui s’est terminée le ${day}.`,
  gaugeDialIs: (mean, of) => `${mean} sur ${of}`,
  gaugeDialFew: 'Trop peu de ses phrases ont reçu une réponse pour en faire une jauge.',
  gaugeBefore: (rounds) => `Avant\u00A0: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} (le ${day})`,
  gaugeForget: 'Oublier mes jauges',
  gaugeForgotten: 'Tes jauges sont oubliées sur cet appareil.',
  gaugeForgetUndo: 'Les retrouver',
  gaugeBack: 'Tes jauges sont de retour.',

  // The ends of a dial
  gaugeLow: 'peu',
  gaugeHigh: 'beaucoup',

  // The group
  gaugeGroup: 'Le groupe',
  gaugeGroupNone: 'On ne peut encore rien dire du groupe.',
  gaugeGroupOf: (day) => `D’après la vague close le ${day}.`,
  gaugeMean: (mean, low, high) => `En moyenne ${mean}. Sûr à 95\u00A0%\u00A0: entre ${low} et ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `En moyenne environ ${mean}. Sûr à 95\u00A0%\u00A0: entre ${low} et ${high}.`,
  gaugeSpread: (spread) => `Les gens s’en écartent d’ordinaire d’environ ${spread}.`,
  gaugeSure: 'À quel point est-ce sûr\u202F?',
  gaugeIntervalWhat:
    'Un autre jour ou d’autres personnes donneraient d’autres chiffres. Dans 95 cas de ce genre sur 100, un intervalle construit ainsi contient la moyenne qu’aurait l’ensemble des personnes.',
  gaugeAlphaWhat: 'L’alpha dit à quel point les phrases d’une jauge vont ensemble dans ce groupe, de 0 à 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}\u00A0: alpha ${alpha}, entre ${low} et ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}\u00A0: non connu.`,
  gaugeWarning_fewitems: 'Cette jauge a moins de trois phrases, et l’alpha en dit peu de chose.',
  gaugeWarning_fewpeople: 'Moins de trente personnes ont peut-être répondu, trop peu pour que ce soit sûr.',
  gaugeWarning_low: 'Ici, ses phrases ne vont pas étroitement ensemble. Ne te fie pas à cette jauge.',

  // Over time
  gaugeTrend: 'Au fil du temps',
  gaugeTrendWhat:
    'Chaque vague telle qu’elle a été communiquée, avec son intervalle. Là où des intervalles se recoupent, une différence peut venir du hasard.',
  gaugeTrendColumnRound: 'Close le',
  gaugeTrendColumnMean: 'En moyenne',
  gaugeTrendColumnInterval: 'Entre',
  gaugeGap_fewchanged: 'Non montré, car peu de personnes sont arrivées ou parties, et une différence serait la leur.',
  gaugeGap_nofigures: 'Aucun chiffre n’a été donné.',
  gaugeGap_otherscale: 'Une autre échelle a été utilisée.',
  gaugeGapOn: (day, reason) => `${day}\u00A0: ${reason}`,

  // What was decided
  gaugeDecided: 'Ce qui a été décidé',
  gaugeDecidedNone: 'Rien n’était encore attendu.',

  // Our own scale
  gaugeItemLow: 'Pas du tout vrai',
  gaugeItemHigh: 'Tout à fait vrai',
  gaugeDial_autonomy: 'Avoir son mot à dire',
  gaugeDial_competence: 'Être capable',
  gaugeDial_relatedness: 'Être proches',
  gaugeDial_belonging: 'Avoir sa place',
  'gaugeItem_autonomy-1': 'Quand je vois une meilleure façon de faire mon travail, je peux l’adopter.',
  'gaugeItem_autonomy-2': 'Je suis en accord avec l’essentiel de ce que je fais ici.',
  'gaugeItem_autonomy-3': 'D’autres décident du déroulement de ma journée avant que j’aie mon mot à dire.',
  'gaugeItem_competence-1': 'J’ai ce qu’il faut pour bien faire mon travail.',
  'gaugeItem_competence-2': 'Mon travail me permet de progresser dans un domaine.',
  'gaugeItem_competence-3': 'Je rentre souvent chez moi avec le sentiment de ne pas avoir réussi.',
  'gaugeItem_relatedness-1': 'Il y a ici quelqu’un à qui je demanderais de l’aide sans hésiter.',
  'gaugeItem_relatedness-2': 'Ici, les gens remarquent comment je vais.',
  'gaugeItem_relatedness-3': 'Je pourrais m’absenter quelque temps, et presque personne ne demanderait de mes nouvelles.',
  'gaugeItem_belonging-1': 'Ma façon de faire a sa place ici.',
  'gaugeItem_belonging-2': 'Quand les gens d’ici disent «\u00A0nous\u00A0», j’en fais partie.',
  'gaugeItem_belonging-3': 'Pour que tout se passe bien ici, je dois cacher une part de moi.',
};

export default gauge;
