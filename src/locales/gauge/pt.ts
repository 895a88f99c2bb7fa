import {onDay} from '../days/pt.js';
import type {GaugeTerms} from './en.js';

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: 'Nada está sendo perguntado aqui no momento.',
  gaugeAsked: 'A pergunta',
  gaugeRound: (round) => `Rodada ${round}`,
  gaugeNamed: 'Esta pergunta mostraria nomes ao lado das respostas. Um termômetro nunca pergunta assim, por isso ela não aparece aqui.',

  // What the scale is worth
  gaugeOwnScale: 'Esta escala é nossa e não foi validada. Serve para conversar, não para comparar.',
  gaugeUnknownScale: 'Não se sabe nada sobre quão bem esta escala mede. Serve para conversar, não para comparar.',
  gaugePublished: (title) => `Composta como a escala “${title}”.`,
  gaugeSource: 'Onde foi publicada',

  // One's own dials
  gaugeMine: 'Meus indicadores',
  gaugeMineHere: 'Calculados e guardados só neste navegador. Eles nunca são enviados, e ninguém é comparado com ninguém.',
  gaugeMineAfter: 'Eles aparecem aqui depois que você responder.',
  gaugeMineOf: (day) => `Segundo suas respostas na rodada que encerra ${onDay(day)}.`,
  gaugeMineOfPast: (day) => `Segundo suas respostas na rodada que encerrou ${onDay(day)}.`,
  gaugeDialIs: (mean, of) => `${mean} de ${of}`,
  gaugeDialFew: 'Poucas das frases dele foram respondidas: não dá para formar um indicador.',
  gaugeBefore: (rounds) => `Antes: ${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean} ${onDay(day)}`,
  gaugeForget: 'Esquecer meus indicadores',
  gaugeForgotten: 'Seus indicadores foram esquecidos neste dispositivo.',
  gaugeForgetUndo: 'Trazer de volta',
  gaugeBack: 'Seus indicadores estão de volta.',

  // The ends of a dial
  gaugeLow: 'pouco',
  gaugeHigh: 'muito',

  // The group
  gaugeGroup: 'O grupo',
  gaugeGroupNone: 'Ainda não é possível contar nada sobre o grupo.',
  gaugeGroupOf: (day) => `Da rodada que encerrou ${onDay(day)}.`,
  gaugeMean: (mean, low, high) => `Em média, ${mean}. Com 95% de certeza: entre ${low} e ${high}.`,
  gaugeMeanAbout: (mean, low, high) => `Em média, cerca de ${mean}. Com 95% de certeza: entre ${low} e ${high}.`,
  gaugeSpread: (spread) => `As pessoas costumam ficar a cerca de ${spread} disso.`,
  gaugeSure: 'Até que ponto isto é certo?',
  gaugeIntervalWhat:
    'Outro dia ou outras pessoas dariam outros números. Em 95 de 100 casos assim, um intervalo feito deste modo contém a média que todas elas juntas teriam.',
  gaugeAlphaWhat: 'O alfa diz o quanto as frases de um indicador andam juntas neste grupo, de 0 a 1.',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}: alfa ${alpha}, entre ${low} e ${high}.`,
  gaugeAlphaNone: (dial) => `${dial}: não se sabe.`,
  gaugeWarning_fewitems: 'Ele tem menos de três frases, e sobre tão poucas o alfa diz pouco.',
  gaugeWarning_fewpeople: 'Talvez menos de trinta pessoas tenham respondido, muito poucas para ter certeza.',
  gaugeWarning_low: 'As frases dele não andam bem juntas aqui. Não confie neste indicador.',

  // Over time
  gaugeTrend: 'Ao longo do tempo',
  gaugeTrendWhat: 'Cada rodada como foi contada, com seu intervalo. Onde os intervalos se sobrepõem, uma diferença pode ser acaso.',
  gaugeTrendColumnRound: 'Encerrada em',
  gaugeTrendColumnMean: 'Em média',
  gaugeTrendColumnInterval: 'Entre',
  gaugeGap_fewchanged: 'Não mostrada: poucas pessoas entraram ou saíram, e uma diferença seria delas.',
  gaugeGap_nofigures: 'Nenhum número foi contado.',
  gaugeGap_otherscale: 'A escala perguntada foi outra.',
  gaugeGapOn: (day, reason) => `${day} – ${reason}`,

  // What was decided
  gaugeDecided: 'O que foi decidido',
  gaugeDecidedNone: 'Nenhum prazo chegou ainda.',

  // Our own scale
  gaugeItemLow: 'Nem um pouco verdade',
  gaugeItemHigh: 'Totalmente verdade',
  gaugeDial_autonomy: 'Ter voz',
  gaugeDial_competence: 'Ser capaz',
  gaugeDial_relatedness: 'Ter proximidade',
  gaugeDial_belonging: 'Pertencer',
  'gaugeItem_autonomy-1': 'Quando vejo um jeito melhor de fazer meu trabalho, posso segui-lo.',
  'gaugeItem_autonomy-2': 'Assino embaixo da maior parte do que faço aqui.',
  'gaugeItem_autonomy-3': 'Outras pessoas decidem como vai ser meu dia antes que eu possa opinar.',
  'gaugeItem_competence-1': 'Tenho o que é preciso para fazer bem meu trabalho.',
  'gaugeItem_competence-2': 'Meu trabalho me permite melhorar em alguma coisa.',
  'gaugeItem_competence-3': 'Muitas vezes vou para casa com a sensação de não ter dado conta.',
  'gaugeItem_relatedness-1': 'Há alguém aqui a quem eu pediria ajuda sem pensar duas vezes.',
  'gaugeItem_relatedness-2': 'As pessoas aqui percebem como eu estou.',
  'gaugeItem_relatedness-3': 'Eu poderia passar um tempo sem aparecer, e quase ninguém perguntaria por mim.',
  'gaugeItem_belonging-1': 'Meu jeito de fazer as coisas tem seu lugar aqui.',
  'gaugeItem_belonging-2': 'Quando as pessoas aqui dizem “nós”, isso me inclui.',
  'gaugeItem_belonging-3': 'Para conviver bem aqui, preciso esconder uma parte de mim.',
};

export default gauge;
