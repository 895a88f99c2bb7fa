import {plural as pluralIn} from './numbers.js';

const plural = (count: number, one: string, other: string) => pluralIn('en', count, {one, other});

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
  undo: 'Undo',
  undone: 'Taken back. Nothing was sent.',
  waitingToSend: 'Waiting to send',
  sending: 'Sending',
  notAccepted: 'Not accepted',
  formerColleague: 'a former colleague',
  groupOf: 'Group',

  // Fields
  /** `left`: characters until the limit. */
  charactersLeft: (left: number) => `${left} ${plural(left, 'character', 'characters')} left`,
  /** `over`: characters past the limit. */
  charactersOver: (over: number) => `${over} ${plural(over, 'character', 'characters')} too many`,

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

  // Kudos composer
  kudosWho: 'Whom do you thank?',
  kudosWhoHint: 'Type a name or a team.',
  kudosWhat: 'What did they do?',
  kudosWhatHint: 'One thing they did, and what it made possible.',
  kudosPromptPossible: 'It made possible …',
  kudosPromptNoticed: 'I noticed because …',
  kudosAudience: 'Who may see it?',
  kudosAudience_recipient: 'Only those you thank',
  kudosAudience_group: 'Everyone in this space',
  kudosAudience_everyone: 'Everyone at work',
  kudosAudienceHint: 'Whoever you thank can narrow this later.',
  kudosAudienceLocked: (name: string) => `${name} prefers thanks in private.`,
  kudosNoRecipient: 'Choose whom you thank.',
  kudosNoMessage: 'Write what you are thankful for.',
  kudosNudge: 'Say what they did? A line about it means a lot.',

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
  error_other: 'The host did not accept it.',
  queueFull: 'Too much is waiting to be sent on this device. Your words are kept here; try again when you are online.',
};

export default en;

/** The words of Hearth: texts, and functions of what they speak of. English is the shape; every other language has the same. */
export type Terms = {
  [Key in keyof typeof en]: (typeof en)[Key] extends (...args: infer Args) => string ? (...args: Args) => string : string;
};
