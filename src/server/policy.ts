import type {EventType} from '../protocol/events/index.js';
import type {Identity} from './identity.js';
import {comesFrom} from './pictures.js';

/** A value that people share and that a kudos may name. */
export interface SharedValue {
  id: string;
  label: string;
}

/** What a word check is told beside the text. */
export interface WordContext {
  /** Who wrote it. */
  by: Identity;
  space: string;
  /** The type of the event: whether it is a kudos, other words for one, a reply. */
  type: EventType;
  /** The language (BCP 47), where the writer says. */
  lang?: string;
}

/**
 * Looks at words that others are to read, and names those that are not used here: the words themselves, or what the host calls them.
 * None for a text that may stand. It is given the text in its normal form.
 */
export type WordCheck = (text: string, context: WordContext) => readonly string[] | Promise<readonly string[]>;

/** What a host asks of its people, within the limits of the protocol. */
export interface Policy {
  /** The most grapheme clusters of a message. At most, and by default, 2000. */
  maxMessage?: number;
  /** How long a giver may change the words of a kudos, in milliseconds. By default 15 minutes. */
  editWindow?: number;
  /** The marks that may be set on a kudos. By default `thanks`, `celebrate` and `learn`. */
  marks?: readonly string[];
  /** The space whose wall also shows what is said to everyone elsewhere. By default `everyone`. */
  commonSpace?: string;
  /** The shared values of each space, by the id of the space. Others are left out of what is stored, with a warning. */
  values?: Readonly<Record<string, readonly SharedValue[]>>;
  /**
   * Looks at the words of kudos, changes of them, replies, what a kudos is for, and all that people write on cards for others, before
   * anybody else can read them. Words that it
   * names make the event `rejected` with the code `blocked-words`, which names them to their writer. Reports and appeals are not
   * looked at: they must be able to quote. Where it fails, nothing of the batch is kept, and clients send it again. By default nothing
   * is looked at.
   */
  wordCheck?: WordCheck;
  /**
   * How many kudos one person may give in an hour, at least 1. One more is `deferred` with the code `rate-limited`: clients keep it and
   * send it when it is time. By default as many as they like.
   */
  kudosPerHour?: number;
  /**
   * When moderators look at texts: `post`, when somebody reports one (the default), or `pre`, before others see it. `pre` holds what
   * more than the giver and the recipients could see; what is between them is looked at when one of them reports it. Of a card it holds the
   * answers and fields that others than their writer could see.
   */
  moderation?: 'post' | 'pre';
  /**
   * Other origins from which recordings of names may come, such as `https://sounds.example`. By default only the host's own: a recording from
   * anywhere else is refused, and left out where it stands on a card already.
   */
  recordingOrigins?: readonly string[];
  /**
   * Who may reply to a kudos: those it thanks (`recipient`, the default), all who see it, or nobody. Cards for an occasion are signed by
   * all who see them, but for `off`: then there are none.
   */
  replies?: 'recipient' | 'all' | 'off';
  /**
   * How recipients are asked whether others may see a kudos: `ask`, before anybody else does; `after`, they may decline what is shown
   * already (the default); `off`, not at all. Whatever is chosen, a recipient may narrow who sees it. A kudos keeps to what held when it
   * was given. Whom a card for an occasion is for is not asked before: others sign it first.
   */
  recipientConsent?: 'ask' | 'after' | 'off';
  /**
   * What becomes of what was said to a person whose data are erased: it goes (`remove`, the default), or stays with those who said it, under
   * "a former colleague" (`keep`). What it says is not looked through: it may name them.
   */
  onErase?: 'remove' | 'keep';
  /**
   * For how long things are kept, by the name of their kind, such as `kudos`: in milliseconds, at least 90 days. What is older goes when the
   * host next calls `maintain()` or `rights.expire()`. By default everything is kept.
   */
  retention?: Readonly<Record<string, number>>;
  /**
   * Who may open a poll in a space, and so ask its people something. By default nobody. Whoever runs a poll sees no more of the answers than the poll
   * promises those who answer.
   */
  mayOpenPoll?: (person: Identity, space: string) => boolean;
  /**
   * How many polls one person may open in 24 hours, in all spaces together, at least 1. One more is `deferred` with the code `rate-limited`. By default
   * 10: each asks for the time of many.
   */
  pollsPerDay?: number;
  /** Who decides on what is held and reported, in the spaces that they may read. By default who has the role `moderator`. */
  isModerator?: (person: Identity) => boolean;
  /**
   * Whether a person may use a widget, by the name of its things, such as `kudos`: for rules that differ by country or site. What a
   * person may not use is absent for them. By default everybody may use everything.
   */
  isAvailable?: (widget: string, person: Identity) => boolean;
}

/** A policy with every gap filled. */
export interface CompletePolicy {
  maxMessage: number;
  editWindow: number;
  marks: readonly string[];
  commonSpace: string;
  values: ReadonlyMap<string, readonly SharedValue[]>;
  wordCheck: WordCheck | undefined;
  kudosPerHour: number | undefined;
  moderation: 'post' | 'pre';
  /** Whether a recording may be played from there. */
  isRecordingAllowed: (url: string) => boolean;
  replies: 'recipient' | 'all' | 'off';
  recipientConsent: 'ask' | 'after' | 'off';
  onErase: 'remove' | 'keep';
  retention: ReadonlyMap<string, number>;
  mayOpenPoll: (person: Identity, space: string) => boolean;
  pollsPerDay: number;
  isModerator: (person: Identity) => boolean;
  isAvailable: (widget: string, person: Identity) => boolean;
}

/** For how long an event must be known again, so that one that is sent twice is not there twice. In milliseconds: 90 days. */
const SHORTEST_RETENTION = 90 * 24 * 60 * 60_000;

/** Fills the gaps of a policy. */
export function completePolicy(policy: Policy = {}): CompletePolicy {
  return {
    maxMessage: policy.maxMessage ?? 2000,
    editWindow: policy.editWindow ?? 15 * 60_000,
    marks: policy.marks ?? ['thanks', 'celebrate', 'learn'],
    commonSpace: policy.commonSpace ?? 'everyone',
    values: new Map(Object.entries(policy.values ?? {})),
    wordCheck: policy.wordCheck,
    kudosPerHour: policy.kudosPerHour,
    moderation: policy.moderation ?? 'post',
    isRecordingAllowed: comesFrom(policy.recordingOrigins ?? []),
    replies: policy.replies ?? 'recipient',
    recipientConsent: policy.recipientConsent ?? 'after',
    onErase: policy.onErase ?? 'remove',
    retention: new Map(Object.entries(policy.retention ?? {}).map(([kind, period]) => [kind, Math.max(SHORTEST_RETENTION, period)])),
    mayOpenPoll: policy.mayOpenPoll ?? (() => false),
    pollsPerDay: policy.pollsPerDay ?? 10,
    isModerator: policy.isModerator ?? (({roles}) => roles.includes('moderator')),
    isAvailable: policy.isAvailable ?? (() => true),
  };
}
