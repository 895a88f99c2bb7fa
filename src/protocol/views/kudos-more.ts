import type {Audience, ConsentDecision} from '../events/kudos.js';
import type {Person} from '../person.js';
import type {KudosData} from './kudos.js';
import {matching, readRuled, readWithheld} from './ruled.js';
import type {Ruled, Withheld} from './ruled.js';
import {isObject, list, readPerson, text} from './view.js';
import type {ViewItem} from './view.js';

/** A reply to a kudos, as a viewer sees it. */
export interface KudosReply extends Ruled {
  id: string;
  /** `null` when that person has left. */
  by: Person | null;
  /** When the host accepted it (RFC 3339). */
  at: string;
  message: string;
  /** The language of the message, where that is known: a tag (BCP 47). */
  lang?: string;
  /** Absent where it is shown to everybody who sees the kudos. */
  state?: Withheld;
  /** `withdraw`, `report`, `appeal`, `moderate`. */
  can: string[];
}

/** What a kudos was for. */
export interface KudosContext {
  kind: 'goal' | 'help' | 'other';
  id: string;
  label: string;
  url?: string;
}

/** What many sign for. */
export interface KudosOccasion {
  title: string;
  /** From when on the one it is for sees it (RFC 3339). Absent where they see it from the beginning. */
  revealAt?: string;
}

/**
 * What a kudos tells beside its words: members of `data` that a page needs only when somebody looks closer.
 *
 * `audience` of the kudos is, for the giver and those it thanks, the circle that they know of: what the giver chose, what the viewer
 * narrowed, what others let be told. Other recipients may keep it closer without a word; it is never seen more widely than it says.
 */
export interface KudosMore extends Ruled {
  context?: KudosContext;
  /** Where it is a card: its replies are what others sign, once each. Who may is told by `sign` in `can`, in place of `reply`. */
  occasion?: KudosOccasion;
  /** The newest replies, older before newer; all of them where the view was asked for one kudos (`subject`). */
  replies: KudosReply[];
  /** Whether there are older replies than these. */
  moreReplies: boolean;
  /** To a recipient: what they said, or that they are asked. To the giver: `asked` until all have accepted, however they decide. */
  consent?: 'asked' | ConsentDecision;
  /** To a recipient: the circles that they may choose from, from wide to narrow. */
  audiences: Audience[];
  /** To the giver: who keeps it closer and lets the giver know. */
  keptBy: Person[];
}

/** A kudos in a view, with everything that a host tells of it. */
export type FullKudosItem = ViewItem<KudosData & KudosMore>;

export type {Ruled, Withheld} from './ruled.js';

const AUDIENCE = /^(recipient|group|everyone)$/;
const CONSENT = /^(asked|accept|decline)$/;
const CONTEXT = /^(goal|help|other)$/;

/** Reads a reply that came from outside; nothing where it has no id or no message, or stands where no reply can. */
export function readKudosReply(value: unknown): KudosReply | undefined {
  if (!isObject(value)) return undefined;
  const id = text(value.id);
  const message = text(value.message);
  const state = readWithheld(value.state);
  if (id === undefined || message === undefined || (value.state !== undefined && !state)) return undefined;
  return {
    id,
    by: readPerson(value.by) ?? null,
    at: text(value.at) ?? '',
    message,
    lang: text(value.lang),
    state,
    ...readRuled(value),
    can: list(value.can, text),
  };
}

function readContext(value: unknown): KudosContext | undefined {
  if (!isObject(value)) return undefined;
  const kind = matching<KudosContext['kind']>(value.kind, CONTEXT);
  const id = text(value.id);
  const label = text(value.label);
  return kind && id !== undefined && label ? {kind, id, label, url: text(value.url)} : undefined;
}

function readOccasion(value: unknown): KudosOccasion | undefined {
  const title = isObject(value) ? text(value.title) : undefined;
  return isObject(value) && title ? {title, revealAt: text(value.revealAt)} : undefined;
}

/** Reads what the `data` of a kudos tells beside its words. What makes no sense is left out. */
export function readKudosMore(data: Record<string, unknown>): KudosMore {
  return {
    context: readContext(data.context),
    occasion: readOccasion(data.occasion),
    replies: list(data.replies, readKudosReply),
    moreReplies: data.moreReplies === true,
    consent: matching(data.consent, CONSENT),
    audiences: list(data.audiences, (value) => matching<Audience>(value, AUDIENCE)),
    keptBy: list(data.keptBy, readPerson),
    ...readRuled(data),
  };
}
