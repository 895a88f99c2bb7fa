import type {PollList} from '../list.js';

const good =
  'clear|useful|short|fair|helpful|friendly|fast|quick|easy|safe|accurate|reliable|interesting|relevant|productive|efficient|polite|comfortable|quiet|clean|cheap|affordable|simple|transparent|honest|respectful|supportive|enjoyable|fun|valued|heard|respected|appreciated|trusted|informed|supported|motivated|welcome|fresh|varied|long|slow|unclear|unfair|unproductive|noisy|boring|expensive|tiring';
const things =
  'pay|salary|hours|workload|tools|training|support|communication|leadership|pace|speed|quality|accuracy|price|content|food|service|equipment|office|canteen|benefits|atmosphere|colleagues|manager|managers|team|management|development|recognition|schedule|meetings|location|culture|processes|software|hardware|length|structure|speakers|venue|desks|chairs|transparency';
const negated = 'don|doesn|didn|isn|aren|wasn|weren|won|wouldn|shouldn|couldn|can|hasn|haven|hadn';
const much = 'very|rather|quite|fairly|somewhat|fully|completely|strongly|mostly|extremely|a little|a bit|slightly|totally|really|tend to';
const rated =
  'good|excellent|great|satisfied|happy|agree|useful|helpful|clear|easy|positive|likely|fair|comfortable|confident|well|important|interested|perfect|outstanding|better|high';

const en: PollList = {
  together: `
    health and safety, learning and development, research and development, terms and conditions, diversity and inclusion, pros and cons, ups and downs
    food and (drink|drinks), (quick|fast|short|clear) and (easy|simple|sweet), safe and sound, when and where, where and when, how and when
    how and why, who and what, what and how, questions and answers, plus and minus, work and life, (hardware|software) and (software|hardware)
    tools and equipment, support and help, service and support, meetings and events
  `,
  double: `
    (${good}) (and|or|as well as|but also) (very|so|too)? (${good})
    (satisfied|dissatisfied|happy|unhappy|pleased|content|rate|think of|feel about) .. (${things}) (and|or|as well as) (the|your|our|its|their)? (${things})
    (good|useful|helpful|clear|fair|enough) .. (the|your|our) (${things}) (and|or|as well as) (the|your|our|its)? (${things})
    and (why|how (often|much|many|long|well|satisfied|useful|happy|do|did|would|should|could|can|is|are))
    and (what|when|where|which|who) .. (do|does|did|would|should|could|can|is|are|will) (you|we|it|they|that|this|your|the|our)
    and (do|does|did|are|would|will|could|should|have) (you|we|they|your|our)
  `,
  leading: `
    do you agree that, like most (people|colleagues|teams|companies)
    (${negated}) t (you|we) (agree|think|like|want|prefer|say|find|feel|believe|also|all|love|need), (isn|wasn|wouldn|doesn|won) t (it|that|this)
    (isn|aren|wasn) t (our|the), (do|would) you (not|also) (agree|think|say), would you agree, (you|we|they|it|this|that) (${negated}) t (you|we|they)
    obviously, surely, of course, undoubtedly, needless to say, no doubt, as (we|you|everyone|everybody) (all)? (know|knows|agree)
    (everyone|everybody) (knows|agrees), (most|all|many) (people|colleagues|experts|teams|companies) (agree|think|believe|say|know|already)
    how (great|wonderful|amazing|fantastic|brilliant|terrible|awful|annoying|bad|harmful) (is|was|are|were|do|did|has|have|would)
    how much (better|worse) (is|was|are|were|do|did|has|have|would), how much (do|did) you (love|enjoy|like|hate|dislike)
  `,
  tag: 'right, correct, no, yes, true, okay, ok, eh',
  absolute: `
    always, never, (do|does|did|is|are|was|has|have|will) (everyone|everybody), nobody, no one, every (single|one), every time, all the time, (all|each and every) of (your|our|the|my)
    (all|every) (our|your|my|the)? (colleague|colleagues|manager|managers|team|teams|meeting|meetings|people|employees|decisions), nothing ever
    without exception, (a|one) hundred percent, 100 percent
  `,
  loaded: `
    terrible, horrible, awful, disaster*, catastroph*, ridiculous*, outrageous*, scandal*, shameful*, disgrace*, stupid, idiotic, lazy, pointless, useless
    so called, chaos, chaotic, nightmare*, wonderful, amazing, fantastic, brilliant, awesome, hated, broken system, waste of (time|money)
    (wasted|wasteful), old fashioned, unfair burden, greedy, incompetent, toxic, world class, annoying, cumbersome
  `,
  identifying: `
    who (is|s|was) the (best|worst|most|least|nicest)
    (which|what) (team|department|floor|office|unit|role|shift|branch|site|building|desk|division) (are|do) you, (your|you) (job title|initials|full name)
    (what|which) (is|s) your (name|role|team|department|position|job|job title|function|e mail|email|manager), who (is|s) your (manager|boss|supervisor)
    how (long|many years) have you (been|worked) (here|with us|in|at|for) , (when|which year) did you (join|start), your (personnel|staff|employee) number
    (mr|mrs|ms) *
  `,
  recall: `
    (in|over|during|within|for) the (last|past) (two|three|four|five|six|seven|eight|nine|ten|few|several|2|3|4|5|6|7|8|9|10|15|20) years
    (two|three|four|five|ten|several|many|2|3|4|5|10) years ago, (since|when) you (joined|started)
  `,
  negative: `not, never, nobody, no one, nothing, none, without, (${negated}) t, cannot, neither`,
  adverse: `
    unclear, unfair, unhappy, unnecessary, unhelpful, impossible, dislike, disagree, oppose*, against, forbid*, forbidden, prohibit*, ban, banned, abolish*
    prevent*, refuse*, reject*, stop, scrap, unless, uncomfortable, unsatisfied, dissatisfied, unimportant, unlikely, avoid, limit, useless
  `,
  agree: `yes, no, (${much})? (agree|disagree|true|false|correct), (i)? (do|don t|neither) .. (agree|disagree)`,
  up: `(i am|i m|i|it is|it was)? (${much})? (${rated})`,
  down: `
    (i am|i m|i|it is|it was)? (${much})? (bad|poor|terrible|dissatisfied|unsatisfied|unhappy|disagree|useless|unhelpful|unclear|difficult|hard|negative|unlikely|unfair|uncomfortable|unimportant|awful|worse|low)
    (i am|i m|it is|it was)? not (at all|very|really|so|particularly)? (${rated}), not at all
  `,
  open: `
    (main|biggest|greatest|most important|best|first) (reason*|obstacle*|challenge*|problem*|barrier*|benefit*|difficult*), why (do|did|don|are|is|would|have|were)
    what (stops|keeps|prevents|hinders|helps|holds|would help|would make|slows|disturbs) .. (you|us|your|our|it), what (is|s) missing
    what (do|would|did) you (need|miss|like|want|lack) .. most, what matters most
  `,
  other:
    'other*, something else, somewhere else, anything else, none*, neither, nothing, not sure, don t know, no opinion, undecided, someone else, no preference',
  innocent: `
    why not, not only, not just, whether or not, or not, if not, not (yet|sure), not to say, (could|can) not (wait|join|attend|come)
    (all|right) (day|right), right (now|away|time|place|size|level|tool|people), (once|ones) and for all, never mind, of course (work|material*), course of
    how useless, stop (by|word|sign), limit (of|on), (speed|time|word) limit, (chaos) (engineering|monkey|day), avoid (waste|doubt), everyone s
    (for|with|to|by) (everyone|everybody)
  `,
};

export default en;
