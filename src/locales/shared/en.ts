import type {Sayable} from '../terms.js';
import {plural as pluralIn} from '../numbers.js';

const plural = (count: number, one: string, other: string) => pluralIn('en', count, {one, other});

/** The words that all widgets share, and those of the kudos wall. */
const en = {
  // What every widget says
  loading: 'Loading',
  slow: 'This is taking longer than usual.',
  cancel: 'Cancel',
  retry: 'Try again',
  close: 'Close',
  save: 'Save',
  edit: 'Edit',
  discard: 'Discard',
  more: 'More',
  loadFailed: 'This could not be loaded.',
  moreFailed: 'More could not be loaded.',
  offline: 'No connection right now. What you write is kept and will be sent.',
  /** `age`: how long ago, as a phrase. */
  lastUpdated: (age: string) => `Last updated ${age}.`,
  signedOut: 'Sign in to take part. What you wrote is kept.',
  notSent: 'This could not be kept for sending. Your words are still here; try again.',
  failedToLoadPart: 'A part of this page could not be loaded. Check your connection and try again.',
  forbidden: 'You may not see this. Ask the people who run this page.',
  notConnected: 'This widget has no host. Put it inside <hearth-host endpoint="…"> or give it an endpoint.',
  notSaved: 'Not saved on this device yet. Keep this page open until it is sent.',
  mayHaveArrived: 'It may have arrived already. If so, you will see it here in a moment, and can change it again.',
  neverSent: 'Something you wrote on this device could not be sent. It waited for over three weeks and is no longer here.',
  undo: 'Undo',
  undone: 'Taken back. Nothing was sent.',
  undoLate: 'Too late to take it back: it has been sent.',
  waitingToSend: 'Waiting to send',
  sending: 'Sending',
  notAccepted: 'Not accepted',
  /** `label`: what is said of it; `text`: what follows it. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  formerColleague: 'a former colleague',
  groupOf: 'Group',
  /** What opens the card of a person. */
  aboutPerson: (name: string) => `About ${name}`,

  // Fields
  /** `left`: characters until the limit. */
  charactersLeft: (left: number) => `${left} ${plural(left, 'character', 'characters')} left`,
  /** `over`: characters past the limit. */
  charactersOver: (over: number) => `${over} ${plural(over, 'character', 'characters')} too many`,

  // A question in its place
  chooseOne: 'Choose one.',
  writeSomething: 'Write a few words.',

  // People picker
  peopleLoading: 'Searching',
  peopleNone: 'Nobody found. Try another spelling.',
  peopleAllChosen: 'Everybody found is chosen already.',
  peopleFailed: 'The search did not work. Try again.',
  peopleFound: (count: number) => `${count} ${plural(count, 'result', 'results')}`,
  personAdded: (name: string) => `${name} added`,
  personRemoved: (name: string) => `${name} removed`,
  personRemove: (name: string) => `Remove ${name}`,
  peopleChosen: 'Chosen',
  peopleLimit: (max: number) => `At most ${max}. Remove somebody first.`,
  prefersPrivate: 'prefers thanks in private',

  // Kudos wall
  kudosHeading: 'Thanks',
  kudosInvite: 'Whom would you like to thank?',
  kudosGive: 'Give thanks',
  kudosEmpty: 'A good place for the first thank-you.',
  kudosEmptyReadonly: 'Thanks will appear here.',
  /** `{from}` and `{to}` are names. */
  kudosThanked: '{from} thanked {to}',
  kudosYouThanked: 'You thanked {to}',
  kudosMore: 'Show more',
  kudosNew: (count: number) => plural(count, 'Show 1 new thank-you', `Show ${count} new thank-yous`),
  kudosNewAnnounce: (count: number) => plural(count, '1 new thank-you', `${count} new thank-yous`),
  kudosOthers: (count: number) => `${count} ${plural(count, 'other', 'others')}`,
  kudosEdited: 'edited',
  kudosForRecipient: 'Only for those it thanks',
  kudosMenu: (name: string) => `More for the thank-you from ${name}`,
  kudosWithdraw: 'Take back',
  kudosWithdrawAsk: 'Take this back? It disappears for everyone.',
  kudosKeep: 'Keep it',
  kudosWithdrawn: 'Taken back.',
  kudosEditLabel: 'Your words',
  kudosEditSaved: 'Changed.',
  /** `names`: whom, as a list. */
  kudosHeld: (names: string) => `Thanks to ${names} will be sent in a moment.`,
  kudosChangeRejected: 'That change was not accepted.',
  kudosReactions: 'Reactions',
  kudosMark_thanks: 'Thanks',
  kudosMark_celebrate: 'Hooray',
  kudosMark_learn: 'Learned from it',
  /** The end of a list of names. */
  kudosAndOthers: 'others',
  you: 'You',

  // Which thanks are shown
  kudosViews: 'Show:',
  kudosView_wall: 'Thanks here',
  kudosView_received: 'Thanks to me',
  kudosView_given: 'Thanks from me',
  kudosView_kept: 'Kept close by me',
  kudosView_open: 'To look at',
  kudosView_decided: 'Decided',
  kudosEmpty_received: 'Thanks to you will appear here. Nobody else sees this list.',
  kudosEmpty_given: 'Thanks from you will appear here. Nobody else sees this list.',
  kudosEmpty_kept: 'What you keep between you and the giver will appear here.',
  kudosEmpty_open: 'Nothing waits for a moderator.',
  kudosEmpty_decided: 'Nothing is hidden or removed.',

  // Replies
  kudosReply: 'Reply',
  kudosReplyHint: 'Whoever sees this thank-you sees your reply.',
  kudosReplyHint_recipient: 'Only the giver and those who are thanked see your reply.',
  kudosReplyLabel: 'Your reply',
  kudosReplySend: 'Send reply',
  kudosTranslate: 'Translate',
  kudosTranslateHide: 'Hide the translation',
  kudosTranslated: (language: string) => `Translation · written in ${language}`,
  kudosTranslateFailed: 'This cannot be translated right now. Try again in a moment.',
  kudosReplies: 'Replies',
  kudosReplyMenu: (name: string) => `More for the reply from ${name}`,
  kudosOlderReplies: 'Show earlier replies',
  kudosReplied: 'Reply sent.',

  // Group cards
  kudosOccasion: 'Make it a group card',
  kudosOccasionHint: 'For a farewell, a birthday, a good recovery: others here can sign it, too.',
  kudosOccasionTitle: 'What is the occasion?',
  kudosOccasionReveal: 'When may they see it? (optional)',
  kudosOccasionRevealHint: 'Until then it is hidden from them. Left empty, they see it at once.',
  kudosOccasionNoTitle: 'Write what the occasion is.',
  kudosOccasionPast: 'Choose a day to come, within a year.',
  /** `{to}` is the name of whom the card is for. */
  kudosOccasionFor: 'For {to}',
  /** `{from}` is the name of whoever opened the card. */
  kudosOccasionBy: 'A card from {from} and everybody who signs',
  kudosHiddenUntil: (name: string, day: string) => `Hidden from ${name} until ${day}`,
  kudosSign: 'Sign the card',
  kudosSignHint: 'Whoever sees this card sees what you write.',
  kudosSignLabel: 'Your words on the card',
  kudosSignSend: 'Sign',
  kudosSigned: 'Signed.',
  kudosSignatures: 'Signatures',
  kudosOlderSignatures: 'Show earlier signatures',
  groupCardEmpty: 'There is no card here, or it is not for you to see.',

  // What the thanked decide
  kudosKeepClose: 'Keep it between us',
  kudosAudienceSet: 'Choose who may see it',
  kudosAudienceSetHint: 'It is about you, so you decide. You can change your mind at any time.',
  kudosAudienceMine_recipient: 'Only the giver and those who are thanked',
  kudosAudienceMine_group: 'Everyone in this space',
  kudosAudienceMine_everyone: 'Everyone at work',
  kudosTellGiver: (name: string) => `Let ${name} know`,
  kudosAudienceIsSet: 'Saved. Your choice holds from now on.',
  /** `names`: who, as a list. */
  kudosKeptBy: (names: string) => `Kept close by ${names}`,
  kudosConsentAsk: 'May others see this thank-you?',
  kudosConsentAccept: 'Yes, show it',
  kudosConsentDecline: 'No, keep it between us',
  kudosConsentAsked: 'Others will see it if those you thank agree.',
  kudosConsentDeclined: 'You keep this between the giver and those who are thanked.',
  kudosConsented: 'Thank you. Others may see it now.',
  kudosDeclined: 'It stays between the giver and those who are thanked. Nobody is told that you said no.',

  // Reports
  kudosReport: 'Report',
  kudosReportAsk: 'Report this thank-you',
  kudosReportReplyAsk: 'Report this reply',
  kudosReportHint: 'Moderators will read it and decide. Nobody is told who reported it.',
  kudosReportWhy: 'What is wrong with it?',
  kudosReport_hurtful: 'It hurts somebody',
  kudosReport_private: 'It tells something private',
  kudosReport_untrue: 'It is not true',
  kudosReport_unwanted: 'It is about me and I do not want it',
  kudosReport_other: 'Something else',
  kudosReportNote: 'Anything moderators should know? (optional)',
  kudosReportSend: 'Report',
  kudosReported: 'Reported. Moderators will look at it.',

  // What moderators decide
  kudosPending: 'Waiting for a moderator. Until then others do not see it.',
  kudosHidden: 'A moderator has hidden this. Only you and moderators see it.',
  kudosRemoved: 'A moderator has removed this. Only you and moderators see it.',
  kudosAppeal: 'Ask again',
  kudosAppealAsk: 'Ask moderators to decide again',
  kudosAppealHint: 'You can ask once. Moderators read what you write here.',
  kudosAppealNote: 'Why should it be shown?',
  kudosAppealSend: 'Ask again',
  kudosAppealed: 'Asked. Moderators will look at it again.',
  kudosAppealOpen: 'You have asked again; moderators will look at it.',
  kudosAppealClosed: 'Moderators have looked at it again, and it stays so.',
  kudosAppealSays: 'The author says:',
  kudosTrace: 'A thank-you was removed here.',
  kudosBetweenOthers: 'A thank-you between others. Only the reply is for you to look at.',
  kudosHide: 'Hide',
  kudosHideAsk: 'Hide this?',
  kudosRemove: 'Remove',
  kudosRemoveAsk: 'Remove this?',
  kudosDecisionHint: 'The author is told the reason, not who decided, and may ask once to decide again.',
  kudosDecisionReason: 'Reason',
  kudosDecided: 'Decided.',
  kudosApprove: 'Leave it as it is',
  kudosApproveHeld: 'Let it be seen',
  kudosShowAgain: 'Show it again',
  kudosUphold: 'Leave it as it is',
  kudosIsHidden: 'Hidden:',
  kudosIsRemoved: 'Removed:',
  kudosWaits_pending: 'Waits to be seen',
  kudosWaits_reported: 'Reported',
  kudosWaits_appealed: 'Asked again',

  // Kudos composer
  kudosWho: 'Whom do you thank?',
  kudosWhoHint: 'Type a name or a team.',
  kudosWhat: 'What did they do?',
  kudosWhatHint: 'One thing they did, and what it made possible.',
  kudosPromptPossible: 'It made possible …',
  kudosPromptNoticed: 'I noticed because …',
  kudosValues: 'Does it show one of our values? (optional)',
  kudosValuesFull: (max: number) => `At most ${max}.`,
  kudosInGroup: (person: string, group: string) => `${person} is in ${group}, too, and is thanked with it.`,
  kudosContext: 'What is it about? (optional)',
  kudosContextHint: 'A goal, a project, a day that you needed help on.',
  kudosContextLink: 'Link to it (optional)',
  kudosContextNoLabel: 'Write what the link leads to.',
  kudosContextNoLink: 'Write a whole web address, such as example.org.',
  kudosFor: 'For:',
  kudosAudience: 'Who may see it?',
  kudosAudience_recipient: 'Only those you thank',
  kudosAudience_group: 'Everyone in this space',
  kudosAudience_everyone: 'Everyone at work',
  kudosAudienceHint: 'Whoever you thank can narrow this later.',
  kudosAudienceLocked: (name: string) => `${name} prefers thanks in private.`,
  kudosNoRecipient: 'Choose whom you thank.',
  kudosNoMessage: 'Write what you are thankful for.',
  kudosNudge: 'Say what they did? A line about it means a lot.',
  kudosNudgeSame: 'You have said this to them before. Say it again?',
  kudosNudgePersonal: 'This looks like a phone number, an address or a card number. Should others read it?',
  kudosNudgeWords: (words: string) => `Some may be hurt by this: ${words}. Would you say it another way?`,

  // Why a host did not accept something
  'error_unknown-person': (name: string) => `${name} could not be found. Remove that name and try again.`,
  error_self: 'You cannot thank yourself.',
  'error_too-many': 'Too many people for one thank-you.',
  'error_too-long': 'The text is too long.',
  error_empty: 'The text is empty.',
  'error_prefers-private': 'Somebody here prefers thanks in private. Choose “Only those you thank”.',
  error_expired: 'It waited too long to be sent.',
  error_gone: 'It was taken back in the meantime.',
  error_forbidden: 'That is not open to you any more.',
  'error_not-found': 'It is not there any more.',
  error_precondition: 'It was changed in the meantime.',
  'error_too-large': 'It is too large to send.',
  'error_already-signed': 'You have signed this card already. Take your words back to write others.',
  'error_one-person': 'A group card is for one person.',
  'error_occasion-audience': 'A group card needs others who can see it and sign it. Choose another circle.',
  'error_blocked-words': 'Some of these words are not welcome here. Please choose others.',
  /** `time`: when it is sent, as a phrase such as `in 5 minutes`. */
  error_quota: (time: string) => `You have given many thanks just now. Your text is kept and will be sent ${time}.`,
  error_other: 'The host did not accept it.',
  queueFull: 'Too much is waiting to be sent on this device. Your words are kept here; try again when you are online.',

  // Mosaic, as it is first shown
  mosaicHeading: 'Our mosaic',
  mosaicInvite: 'Place your tile',

  // Polls, as they are first shown
  pollHeading: 'One question',
  editorHeading: 'Your questions',

  // The gauge
  gaugeHeading: 'How it is here',
};

export default en;

/** The words that all widgets share: texts, and functions of what they speak of. English is the shape; every other language has the same. */
export type SharedTerms = Sayable<typeof en>;
