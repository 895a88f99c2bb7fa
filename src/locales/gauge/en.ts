import type {Sayable} from '../terms.js';

/** The words of the gauge: of one's own dials, of those of the group, and of the scale that we bring along. */
const gauge = {
  gaugeEmpty: 'Nothing is asked here right now.',
  gaugeAsked: 'The question',
  /** `round`: a number, written in the language. */
  gaugeRound: (round: string) => `Round ${round}`,
  gaugeNamed: 'This question would show names beside the answers. A gauge is never asked that way, so it is not shown here.',

  // What the scale is worth
  gaugeOwnScale: 'This scale is our own and not validated. It is for talking, not for comparing.',
  gaugeUnknownScale: 'Nothing is known of how well this scale measures. It is for talking, not for comparing.',
  /** `title`: the name of a published instrument. */
  gaugePublished: (title: string) => `Made up like the ${title}.`,
  gaugeSource: 'Where it was published',

  // One's own dials
  gaugeMine: 'My dials',
  gaugeMineHere: 'Worked out and kept in this browser only. They are never sent, and nobody is compared with anybody.',
  gaugeMineAfter: 'They appear here once you have answered.',
  /** `day`: when that was. */
  gaugeMineOf: (day: string) => `As you answered in the round that ends on ${day}.`,
  gaugeMineOfPast: (day: string) => `As you answered in the round that ended on ${day}.`,
  /** Both are numbers, written in the language. */
  gaugeDialIs: (mean: string, of: string) => `${mean} of ${of}`,
  gaugeDialFew: 'Too few of its sentences were answered to make a dial.',
  /** `rounds`: a list, each as “3.4 (May 2)”. */
  gaugeBefore: (rounds: string) => `Before: ${rounds}`,
  /** One earlier round. */
  gaugeBeforeOne: (mean: string, day: string) => `${mean} (${day})`,
  gaugeForget: 'Forget my dials',
  gaugeForgotten: 'Your dials are forgotten on this device.',
  gaugeForgetUndo: 'Bring them back',
  gaugeBack: 'Your dials are back.',

  // The ends of a dial
  gaugeLow: 'little',
  gaugeHigh: 'a lot',

  // The group
  gaugeGroup: 'The group',
  gaugeGroupNone: 'Nothing can be told of the group yet.',
  gaugeGroupOf: (day: string) => `From the round that closed on ${day}.`,
  /** All three are numbers, written in the language. */
  gaugeMean: (mean: string, low: string, high: string) => `On average ${mean}. Sure to 95%: between ${low} and ${high}.`,
  /** The same, of figures that are about right. */
  gaugeMeanAbout: (mean: string, low: string, high: string) => `On average about ${mean}. Sure to 95%: between ${low} and ${high}.`,
  gaugeSpread: (spread: string) => `People typically lie about ${spread} from it.`,
  gaugeSure: 'How sure is this?',
  gaugeIntervalWhat:
    'Another day or other people would give other figures. In 95 of 100 such cases an interval made in this way holds the average that all of them would have.',
  gaugeAlphaWhat: 'Alpha tells how closely the sentences of a dial go together in this group, from 0 to 1.',
  /** `dial`: its name; the others are numbers, written in the language. */
  gaugeAlpha: (dial: string, alpha: string, low: string, high: string) => `${dial}: alpha ${alpha}, between ${low} and ${high}.`,
  gaugeAlphaNone: (dial: string) => `${dial}: not known.`,
  gaugeWarning_fewitems: 'It has fewer than three sentences, of which alpha tells little.',
  gaugeWarning_fewpeople: 'Fewer than thirty people may have answered, too few to be sure.',
  gaugeWarning_low: 'Its sentences do not go together closely here. Do not rely on this dial.',

  // Over time
  gaugeTrend: 'Over time',
  gaugeTrendWhat: 'Each round as it was told, with its interval. Where intervals overlap, a difference may be chance.',
  gaugeTrendColumnRound: 'Closed on',
  gaugeTrendColumnMean: 'On average',
  gaugeTrendColumnInterval: 'Between',
  gaugeGap_fewchanged: 'Not shown: few people joined or left, and a difference would be theirs.',
  gaugeGap_nofigures: 'No figures were told.',
  gaugeGap_otherscale: 'Another scale was asked.',
  /** `reasons`: a list of days with the reason for each gap. */
  gaugeGapOn: (day: string, reason: string) => `${day}: ${reason}`,

  // What was decided
  gaugeDecided: 'What was decided',
  gaugeDecidedNone: 'Nothing was due yet.',

  // Our own scale
  gaugeItemLow: 'Not true at all',
  gaugeItemHigh: 'Completely true',
  gaugeDial_autonomy: 'Having a say',
  gaugeDial_competence: 'Being able',
  gaugeDial_relatedness: 'Being close',
  gaugeDial_belonging: 'Belonging',
  'gaugeItem_autonomy-1': 'Where I see a better way to do my work, I can take it.',
  'gaugeItem_autonomy-2': 'I stand behind most of what I do here.',
  'gaugeItem_autonomy-3': 'Others settle how my day goes before I have a say in it.',
  'gaugeItem_competence-1': 'I have what it takes to do my work well.',
  'gaugeItem_competence-2': 'My work lets me get better at something.',
  'gaugeItem_competence-3': 'I often go home with the feeling that I have not managed.',
  'gaugeItem_relatedness-1': 'There is somebody here whom I would ask for help without thinking twice.',
  'gaugeItem_relatedness-2': 'People here notice how I am.',
  'gaugeItem_relatedness-3': 'I could stay away for a while, and hardly anybody would ask after me.',
  'gaugeItem_belonging-1': 'My way of doing things has its place here.',
  'gaugeItem_belonging-2': 'When people here say “we”, I am one of those they mean.',
  'gaugeItem_belonging-3': 'To get along here I have to hide a part of myself.',
};

export default gauge;

/** The same in every language. */
export type GaugeTerms = Sayable<typeof gauge>;
