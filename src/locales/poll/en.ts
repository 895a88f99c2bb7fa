import {plural as pluralIn} from '../numbers.js';
import type {Sayable} from '../terms.js';

const plural = (count: number, one: string, other: string) => pluralIn('en', count, {one, other});

/** The words of polls: of the question, of its results, and of what is promised to those who answer. */
const poll = {
  pollEmpty: 'No question is being asked right now.',
  pollAskedBy: (name: string) => `${name} asks.`,
  /** `groups`: as a list. */
  pollAsks: (groups: string) => `Goes to ${groups}.`,
  pollAsksAll: 'Goes to everyone in this space.',
  pollOpens: (day: string) => `Opens on ${day}.`,
  pollOpenUntil: (day: string) => `Open until ${day}.`,
  pollClosedOn: (day: string) => `Closed on ${day}.`,
  pollAnotherWaits: 'Another question waits here. No hurry.',
  pollShow: 'Show the question',
  pollPutOff: 'It stays here until it closes, should you like to answer later.',
  pollNotAsked: 'This question goes to others.',
  /** To who joined those who are asked after a round of a series opened. */
  pollCameLater: 'This question is for those who were there when it opened.',
  pollCalledOff: 'This question was called off. Nothing of what was answered is shown.',
  pollTakenAway: 'A moderator has taken this question away. Only you and moderators see it.',
  pollBroken: 'This question cannot be asked: something in it is wrong. Please tell the people who run this page.',
  pollBroken_few: 'There are fewer than two answers to choose from.',
  pollBroken_many: 'There are too many answers to choose from.',
  pollBroken_twice: 'Two answers are the same.',
  pollBroken_large: 'It is too long.',
  pollBroken_other: 'A part of it is missing or makes no sense.',

  // What is promised to those who answer
  /** The three levels are three words with three meanings; only the third may be called anonymous. */
  pollPrivacy_named: 'With your name',
  pollPrivacy_confidential: 'Confidential',
  pollPrivacy_unlinkable: 'Unlinkable',
  pollPromise_named: 'The people who run this see your name with your answer.',
  pollPromise_confidential: (people: number) =>
    `This system knows who answered what. People see only what groups of at least ${people} said together.`,
  pollPromise_unlinkable: (people: number) =>
    `Your answer cannot be tied to you by the data kept here, as long as at least ${people} people answer. It cannot protect what you write in your own words.`,
  pollHow_named: 'Who sees what I answer?',
  pollHow_confidential: 'How confidential is this?',
  pollHow_unlinkable: 'How anonymous is this?',
  pollFact_named: 'When the question is closed, whoever runs it can read each answer beside the name of who gave it.',
  pollFact_kept: 'Your answer is kept under a code in place of your name. Whoever has the whole database of this system can work out whose it is.',
  pollFact_group: (people: number) => `Nothing is told of the answers before at least ${people} people have given one.`,
  pollFact_batch: (people: number) =>
    `What is told changes only when at least ${people} new answers are there, so that nobody can watch yours come in.`,
  pollFact_rounded: 'Figures are rounded. What few people said is put together with other answers, or not shown.',
  pollFact_rounded_unlinkable: 'Figures are given in steps of 5 %. What few people said is put together with other answers, or not shown.',
  pollFact_rounds:
    'Where only a few people joined or left between two rounds of this question, less is told than usual: figures of both could tell what these few said.',
  pollFact_texts: (texts: number) =>
    `What people wrote is shown once at least ${texts} have written something: all of it, word for word, in an order that means nothing.`,
  pollFact_style: 'The way you write, or what you tell, can give you away. Nothing can protect you from that.',
  pollFact_token:
    'When this question is shown to you, your browser gets a sealed right to vote. It is signed unseen: so this system knows that you saw the question, and neither whether you answered nor what.',
  pollFact_delay:
    'Your vote waits for a random time of up to an hour before it leaves, without your name, cookie or session, so that its moment gives nothing away. In the last quarter of an hour it leaves at once.',
  pollFact_audit:
    'After the close the list of all ballots is published as codes, with made-up ones among them. You can look whether yours is in it; nobody else can tell which it is.',
  pollFact_lost: 'The right to vote is in this browser only. Whoever clears its data before voting can no longer vote.',
  pollFact_final: 'An answer is final: it cannot be changed or taken back.',
  pollFact_change: 'You can change your answer, or take it back, until the question closes.',
  pollFact_counted: 'Results that have already counted your answer keep it as it was.',
  pollFact_results_afteranswer: 'Whoever has answered sees results, once there are enough answers.',
  pollFact_results_afterclose: 'Results are shown to everyone who was asked, after the close.',
  pollFact_results_hostonly: 'Results are shown to the people who run this, and to nobody else.',
  pollFact_runners: 'The people who run this see the same figures as everyone, perhaps sooner, and no more than these.',
  pollFact_ownuse: 'Answers are not meant for judging anybody’s work.',
  pollNotProtected: 'What it cannot protect you from:',
  pollNotProtected_program: 'a server that gives your browser an altered program',
  pollNotProtected_network: 'whoever logs the network: the same address asks for the right to vote and later casts a vote',
  pollNotProtected_device: 'whoever can see your screen, or has a program on your device',
  pollNotProtected_alike: 'a group that all answers the same, or in which all but you have told what they said',
  pollNotProtected_fakes: 'whoever runs this system and invents people who vote',
  pollNotProtected_proof: 'whoever presses you to prove how you voted: it can be proved',

  // Answering
  pollChooseAny: 'Choose all that fit.',
  pollChooseExactly: (count: number) => `Choose ${count}.`,
  pollChooseUpTo: (count: number) => `Choose up to ${count}.`,
  pollChooseAtLeast: (count: number) => `Choose at least ${count}.`,
  /** Both are numbers, written in the language. */
  pollChooseBetween: (least: string, most: string) => `Choose ${least} to ${most}.`,
  pollAbstain: 'Prefer not to say',
  /** What a screen reader is told of a point of a scale. Both are numbers, written in the language. */
  pollPoint: (point: string, of: string) => `${point} of ${of}`,
  pollRecommendLow: 'Not at all likely',
  pollRecommendHigh: 'Extremely likely',
  pollMood_1: 'Bad',
  pollMood_2: 'Not so good',
  pollMood_3: 'All right',
  pollMood_4: 'Good',
  pollMood_5: 'Very good',
  pollText: 'Your answer',
  pollWordsHint: 'One to three words, each in its own field.',
  pollWord_1: 'First word',
  pollWord_2: 'Second word (optional)',
  pollWord_3: 'Third word (optional)',
  pollComment: 'Anything to add? (optional)',
  pollCommentHint: 'It is shown word for word. In a small group, the way you write or what you tell can show who you are.',
  pollSend: 'Send',
  pollSave: 'Save my answer',
  pollNotNow: 'Not now',

  // An order
  pollRankHint: 'Put them in order, the most important first.',
  pollRankHintPartial: 'Put those that matter to you in order, the most important first. Leave out the others.',
  pollRankOrder: 'Your order',
  pollRankRest: 'Not placed yet',
  pollRankUp: (option: string) => `Move ${option} up`,
  pollRankDown: (option: string) => `Move ${option} down`,
  pollRankOut: (option: string) => `Take ${option} out`,
  pollRankPosition: (option: string) => `Position of ${option}`,
  /** `place`: such as “2 of 5”. */
  pollRankMoved: (option: string, place: string) => `${option} is now ${place}.`,
  pollRankOuted: (option: string) => `${option} is taken out.`,

  // What is missing
  pollNothing: 'Choose an answer first.',
  pollNothingAbstain: 'Choose an answer first, or “Prefer not to say”.',
  pollNoText: 'Write an answer first.',
  pollNoTextAbstain: 'Write an answer first, or choose “Prefer not to say”.',
  pollTooFew: (count: number) => `Choose at least ${count}.`,
  pollTooMany: (count: number) => `Choose ${count} at most.`,
  /** `options`: as a list. */
  pollRankMissing: (options: string) => `Not placed yet: ${options}.`,
  pollOneWord: 'One word in each field, without a space in it.',
  pollPersonal: 'Your text has something in it that looks like somebody’s name, address or number. If it is sent, it is shown as it is.',
  pollPersonalSend: 'Send it as it is',
  pollPersonalChange: 'Change it',

  // After it
  pollHeld: 'Your answer will be sent in a moment.',
  pollHeldTaken: 'Your answer will be taken back in a moment.',
  pollThanks: 'Thank you for your answer.',
  pollAnswered: 'You have answered.',
  pollAnsweredAbstain: 'You have answered: you prefer not to say.',
  pollYours: 'Your answer',
  pollChange: 'Change my answer',
  pollWithdraw: 'Take my answer back',
  pollWithdrawn: 'Your answer is taken back.',
  pollVoteWaits: (time: string, end: string) =>
    `Your vote leaves by ${time} if this page is open. If it is not, open it again before ${end}: otherwise your vote is not counted.`,
  pollVoteCounted: 'Your vote is counted.',
  pollVoteSpent: 'This right to vote was used before. The first vote counts.',
  pollVoteRefused: 'Your vote could not be counted: it was not accepted.',
  pollVoteLate: 'Your vote could not be counted: it came after the end.',
  pollPreparing: 'Getting your right to vote …',
  pollElsewhere: 'You have taken part already, or your right to vote is on another device. There is one for each person.',
  pollNotEligible: 'This question goes to others, so that you cannot vote in it.',
  pollWaitsForGroup: 'Results come when a whole group of answers is in.',
  pollWaitsForClose: 'Results come after the close.',
  pollWaitsForCount: 'The answers are being counted. Results come in a little while.',
  pollHostOnly: 'Results go to the people who run this.',

  // Where nobody can answer safely
  pollUnsafe: 'This question cannot be answered safely right now.',
  pollUnsafe_definitionchanged: 'It is not the question that it was when it was opened. Nothing of yours was sent.',
  pollUnsafe_privacy:
    'This page promises something else about your answer than the question does. Nothing of yours was sent. Please tell the people who run this page.',
  pollUnsafe_keymismatch: 'Its key is not the one that everyone gets. Nothing of yours was sent. Please tell the people who run this page.',
  pollUnsafe_insecure: 'This page did not come over a secure connection (https).',
  pollUnsafe_nostorage: 'This browser keeps nothing for this page, so that a right to vote would be lost.',
  pollUnsafe_noplace: 'This page has no place for votes that cannot be linked to you. Please tell the people who run this page.',
  pollUnsafe_failed: 'The right to vote could not be fetched. Try again.',
  pollCopy: 'Your words are kept here, for you to copy:',

  // Results
  pollResults: 'Results',
  pollAsTable: 'Show as a table',
  pollAsChart: 'Show as a chart',
  pollColumnAnswer: 'Answer',
  pollColumnShare: 'Share',
  pollColumnPlace: 'Place on average',
  /** Of an order: above few, some, many or most. */
  pollColumnFirst: 'How many put it first',
  pollAsOf: (day: string) => `As of ${day}.`,
  /** `band`: such as “10–19”. */
  pollBand: (band: string) => `${band} answers.`,
  pollCount: (count: number) => `${count} ${plural(count, 'answer', 'answers')}.`,
  pollShare_few: 'few',
  pollShare_some: 'some',
  pollShare_many: 'many',
  pollShare_most: 'most',
  pollShareHidden: 'not shown',
  /** `share`: such as “90 %”. */
  pollShareOver: (share: string) => `over ${share}`,
  pollShareUnder: (share: string) => `under ${share}`,
  pollMerged: 'Other answers',
  /** `options`: as a list. */
  pollMergedOf: (options: string) => `Together: ${options}`,
  pollAbstained: 'Preferred not to say',
  /** Both are numbers, written in the language. */
  pollMean: (mean: string, spread: string) => `On average ${mean}; answers typically lie about ${spread} from it.`,
  /** The same, of figures that are about right. */
  pollMeanAbout: (mean: string, spread: string) => `On average about ${mean}; answers typically lie about ${spread} from it.`,
  pollWords: 'Words that several people gave',
  pollNoWords: 'No word was given by several people.',
  pollTexts: 'What people wrote',
  pollNoResults_toofew: 'There are not enough answers to show anything.',
  pollNoResults_abstained: 'People preferred not to say.',
  pollNoResults_spread: 'Figures are not shown: they would tell what very few people said.',
  pollNoResults_nomajority: 'No answer was given by more than half.',
  /** After “No answer was given by more than half.”, or after a table that tells which was. */
  pollNoResults_fewchanged:
    'More is not told: beside another round of this question, figures could tell what the few people said who joined or left in between.',
  pollNoResults_tooclose: 'Figures are not shown: beside what was told before, they would tell what single people said.',
  pollNoResults_fewtexts: 'There are not enough texts to show them.',
  pollNoResults_invalid: 'The results cannot be read.',
  pollOvershare: 'Some figures are held back on this page: they would tell too much about single people.',
  pollNamedAnswers: 'Who answered what',

  // What comes of it
  pollOutcome: 'What comes of it',
  pollOutcomeOn: (day: string) => `Said on ${day}.`,
  pollOutcomeDue: (day: string) => `What comes of it will be said here by ${day}.`,
  pollOutcomeMissing: (day: string) => `No outcome was shared. It was due on ${day}.`,

  // The list of ballots
  pollAudit: 'Find my ballot',
  pollAuditFound: 'Your ballot is in the list of those that were counted.',
  pollAuditMissing: 'Your ballot is not in the list of those that were counted.',
  pollAuditSome: 'Not all ballots of this browser are in the list of those that were counted.',
  pollAuditOther: 'Your right to vote is in the list, but with another vote: the one that came first. The one from this browser is not counted.',
  pollAuditNone: 'This browser has cast no ballot here.',
  pollAuditFailed: 'The list of ballots could not be read. Try again.',
  pollAuditOver: 'The list of ballots is not kept any more.',
  pollAuditList: 'All ballots, as codes, with made-up codes among them',
  pollAuditYours: 'The code of your ballot',

  // Reports and decisions
  pollReportAsk: 'Report this question',
  pollReportTextAsk: 'Report this text',
  pollReportText: 'Report',
  pollQueue: 'To look at',
  pollQueueEmpty: 'Nothing waits for a moderator.',
  pollQueueBack: 'Back to the question',
  pollOfText: 'A text in the results:',
  'error_already-answered': 'You have answered already, perhaps on another device.',
  'error_not-answered': 'There is no answer of yours any more.',
  'error_definition-changed': 'The question is not the one that you were shown.',
  error_closed: 'The question was closed in the meantime.',
  error_final: 'An answer here is final.',
};

export default poll;

/** The same in every language. */
export type PollTerms = Sayable<typeof poll>;
