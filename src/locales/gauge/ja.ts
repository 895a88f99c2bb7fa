import type {GaugeTerms} from './en.js';

/** The words of the gauge. */
const gauge: GaugeTerms = {
  gaugeEmpty: '今、ここで尋ねていることはありません。',
  gaugeAsked: '質問',
  gaugeRound: (round) => `第${round}回`,
  gaugeNamed: 'この質問では、回答の横に名前が見えてしまいます。ここではそのような尋ね方を決してしないため、表示しません。',

  // What the scale is worth
  gaugeOwnScale: 'これは私たち独自の尺度で、妥当性は検証されていません。話し合うためのもので、比べるためのものではありません。',
  gaugeUnknownScale: 'この尺度がどのくらい正しく測れるかは、何もわかっていません。話し合うためのもので、比べるためのものではありません。',
  gaugePublished: (title) => `${title}にならった構成です。`,
  gaugeSource: '発表された文献',

  // One's own dials
  gaugeMine: '私のメーター',
  gaugeMineHere: 'このブラウザーの中だけで計算し、保存します。送信されることは決してなく、誰かと誰かを比べることもありません。',
  gaugeMineAfter: '回答すると、ここに表示されます。',
  gaugeMineOf: (day) => `${day}に終わる回での、あなたの回答によるものです。`,
  gaugeMineOfPast: (day) => `${day}に終わった回での、あなたの回答によるものです。`,
  gaugeDialIs: (mean, of) => `${of}のうち${mean}`,
  gaugeDialFew: '回答のあった文が少なすぎて、メーターを作れません。',
  gaugeBefore: (rounds) => `以前：${rounds}`,
  gaugeBeforeOne: (mean, day) => `${mean}（${day}）`,
  gaugeForget: '私のメーターを忘れる',
  gaugeForgotten: 'この端末で、あなたのメーターを忘れました。',
  gaugeForgetUndo: '元に戻す',
  gaugeBack: 'あなたのメーターを元に戻しました。',

  // The ends of a dial
  gaugeLow: '少し',
  gaugeHigh: '大いに',

  // The group
  gaugeGroup: 'グループ',
  gaugeGroupNone: 'グループについて示せることは、まだありません。',
  gaugeGroupOf: (day) => `${day}に締め切った回の結果です。`,
  gaugeMean: (mean, low, high) => `平均は${mean}です。95%の確かさで、${low}から${high}の間です。`,
  gaugeMeanAbout: (mean, low, high) => `平均はおよそ${mean}です。95%の確かさで、${low}から${high}の間です。`,
  gaugeSpread: (spread) => `一人ひとりの値はふつう、そこからおよそ${spread}離れています。`,
  gaugeSure: 'これはどのくらい確かですか？',
  gaugeIntervalWhat:
    '別の日や別の人たちなら、別の数字になります。そうした100回のうち95回では、このように求めた区間の中に、全員に尋ねた場合の平均が入ります。',
  gaugeAlphaWhat: 'α係数は、このグループで、一つのメーターの文どうしがどのくらいまとまっているかを、0から1で示します。',
  gaugeAlpha: (dial, alpha, low, high) => `${dial}：α係数は${alpha}（${low}から${high}の間）`,
  gaugeAlphaNone: (dial) => `${dial}：わかっていません。`,
  gaugeWarning_fewitems: '文が三つより少なく、α係数からわかることはわずかです。',
  gaugeWarning_fewpeople: '回答した人が30人より少ないかもしれず、確かなことを言うには足りません。',
  gaugeWarning_low: 'ここでは文どうしのまとまりが強くありません。このメーターを当てにしないでください。',

  // Over time
  gaugeTrend: '回ごとの結果',
  gaugeTrendWhat: '各回を、公表されたときのまま、区間と一緒に示します。区間が重なるところでは、差は偶然かもしれません。',
  gaugeTrendColumnRound: '締め切り日',
  gaugeTrendColumnMean: '平均',
  gaugeTrendColumnInterval: '区間',
  gaugeGap_fewchanged: '表示しません。加わった人や抜けた人が少なく、差がその人たちのものになってしまうためです。',
  gaugeGap_nofigures: '数字は公表されていません。',
  gaugeGap_otherscale: '別の尺度で尋ねました。',
  gaugeGapOn: (day, reason) => `${day}：${reason}`,

  // What was decided
  gaugeDecided: '決まったこと',
  gaugeDecidedNone: '期日の来たものは、まだありません。',

  // Our own scale
  gaugeItemLow: 'まったく当てはまらない',
  gaugeItemHigh: '完全に当てはまる',
  gaugeDial_autonomy: '自分で決められる',
  gaugeDial_competence: 'こなせる',
  gaugeDial_relatedness: '人と近い',
  gaugeDial_belonging: '居場所がある',
  'gaugeItem_autonomy-1': '仕事のもっとよいやり方に気づいたら、そのやり方を取ることができる。',
  'gaugeItem_autonomy-2': 'ここでしていることの大半は、自分で納得してやっている。',
  'gaugeItem_autonomy-3': '私が意見を言う前に、一日の進み方をほかの人に決められてしまう。',
  'gaugeItem_competence-1': '私には、自分の仕事をうまくやるだけの力がある。',
  'gaugeItem_competence-2': '仕事を通じて、何かが上達していく。',
  'gaugeItem_competence-3': 'うまくやれなかったという気持ちで家に帰ることがよくある。',
  'gaugeItem_relatedness-1': 'ここには、迷わず助けを求められる人がいる。',
  'gaugeItem_relatedness-2': 'ここの人たちは、私の様子に気づいてくれる。',
  'gaugeItem_relatedness-3': '私がしばらく来なくても、どうしているかと尋ねる人はほとんどいないだろう。',
  'gaugeItem_belonging-1': '私なりのやり方が、ここにはちゃんと居場所を持っている。',
  'gaugeItem_belonging-2': 'ここの人たちが「私たち」と言うとき、その中に私も入っている。',
  'gaugeItem_belonging-3': 'ここでうまくやっていくには、自分の一部を隠さなければならない。',
};

export default gauge;
