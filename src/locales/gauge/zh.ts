import type {GaugeTerms} from './en.js';

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: '现在这里没有在问什么。',
  gaugeAsked: '问题',
  gaugeRound: (round) => `第 ${round} 轮`,
  gaugeNamed: '这个问题会在回答旁边显示名字。这里的问题从不这样问，所以不在这里显示。',

  // What the scale is worth
  gaugeOwnScale: '这份量表是我们自己的，未经效度验证。它用来交流，不用来比较。',
  gaugeUnknownScale: '这份量表测得有多准，目前一无所知。它用来交流，不用来比较。',
  gaugePublished: (title) => `仿照 ${title} 编成。`,
  gaugeSource: '发表出处',

  // One's own dials
  gaugeMine: '我的仪表',
  gaugeMineHere: '只在这个浏览器里计算和保存。它们永远不会被发送，也不会拿任何人与别人比较。',
  gaugeMineAfter: '你回答之后，它们会显示在这里。',
  gaugeMineOf: (day) => `依据你在${day}结束的这一轮中的回答。`,
  gaugeMineOfPast: (day) => `依据你在已于${day}结束的那一轮中的回答。`,
  gaugeDialIs: (mean, of) => `${mean}（最高 ${of}）`,
  gaugeDialFew: '其中回答了的句子太少，做不成一个仪表。',
  gaugeBefore: (rounds) => `之前：${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean}（${day}）`,
  gaugeForget: '忘掉我的仪表',
  gaugeForgotten: '此设备已忘掉你的仪表。',
  gaugeForgetUndo: '找回来',
  gaugeBack: '你的仪表回来了。',

  // The ends of a dial
  gaugeLow: '很少',
  gaugeHigh: '很多',

  // The group
  gaugeGroup: '群体',
  gaugeGroupNone: '关于群体，目前还不能公布任何内容。',
  gaugeGroupOf: (day) => `来自已于${day}结束的那一轮。`,
  gaugeMean: (mean, low, high) => `平均为 ${mean}。95% 的把握：在 ${low} 与 ${high} 之间。`,
  gaugeMeanAbout: (mean, low, high) => `平均约为 ${mean}。95% 的把握：在 ${low} 与 ${high} 之间。`,
  gaugeSpread: (spread) => `每个人通常与它相差约 ${spread}。`,
  gaugeSure: '这有多可靠？',
  gaugeIntervalWhat: '换一天或换一些人，数字就会不同。100 次这样的情况中，有 95 次，这样得出的区间会包含所有人合起来的平均值。',
  gaugeAlphaWhat: 'α 系数表示在这个群体里，一个仪表的各个句子彼此有多一致，从 0 到 1。',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}：α 系数为 ${alpha}，在 ${low} 与 ${high} 之间。`,
  gaugeAlphaNone: (dial) => `${dial}：未知。`,
  gaugeWarning_fewitems: '它的句子不到三个，α 系数对此说明不了多少。',
  gaugeWarning_fewpeople: '回答的人可能不到三十个，太少，不足以确定。',
  gaugeWarning_low: '它的句子在这里彼此不够一致。请不要依靠这个仪表。',

  // Over time
  gaugeTrend: '各轮情况',
  gaugeTrendWhat: '每一轮都按公布时的样子显示，并附上区间。区间重叠的地方，差异可能只是偶然。',
  gaugeTrendColumnRound: '结束日期',
  gaugeTrendColumnMean: '平均',
  gaugeTrendColumnInterval: '区间',
  gaugeGap_fewchanged: '不显示：只有少数人加入或离开，差异就会是这些人造成的。',
  gaugeGap_nofigures: '没有公布数字。',
  gaugeGap_otherscale: '问的是另一份量表。',
  gaugeGapOn: (day, reason) => `${day}：${reason}`,

  // What was decided
  gaugeDecided: '决定了什么',
  gaugeDecidedNone: '还没有到期要公布的内容。',

  // Our own scale
  gaugeItemLow: '完全不符合',
  gaugeItemHigh: '完全符合',
  gaugeDial_autonomy: '发言权',
  gaugeDial_competence: '胜任感',
  gaugeDial_relatedness: '亲近感',
  gaugeDial_belonging: '归属感',
  'gaugeItem_autonomy-1': '看到更好的做事方法时，我可以在自己的工作中采用。',
  'gaugeItem_autonomy-2': '我在这里做的大部分事情，都是我自己认同的。',
  'gaugeItem_autonomy-3': '我还没来得及说上话，别人就已经定好了我一天怎么过。',
  'gaugeItem_competence-1': '我有把自己的工作做好的本事。',
  'gaugeItem_competence-2': '我的工作让我能在某些方面不断长进。',
  'gaugeItem_competence-3': '我常常带着没能做好的感觉回家。',
  'gaugeItem_relatedness-1': '这里有我会毫不犹豫去求助的人。',
  'gaugeItem_relatedness-2': '这里的人会留意到我过得怎么样。',
  'gaugeItem_relatedness-3': '我就算有一阵子不来，也几乎不会有人问起我。',
  'gaugeItem_belonging-1': '我做事的方式在这里有一席之地。',
  'gaugeItem_belonging-2': '这里的人说“我们”的时候，我也在其中。',
  'gaugeItem_belonging-3': '要在这里和大家相处，我不得不隐藏自己的一部分。',
};

export default gauge;
