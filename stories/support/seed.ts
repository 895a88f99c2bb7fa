import {createEvent, newId} from '../../src/protocol/cloud-event.js';
import type {EventDraft} from '../../src/protocol/cloud-event.js';
import type {Audience, KudosGiven, ReportReason} from '../../src/protocol/events/kudos.js';
import type {Identity} from '../../src/server/identity.js';
import type {Intake, Submission} from '../../src/server/intake.js';

const MINUTE = 60_000;

/** What somebody added to a thank-you: a reply, or a signature on a card. */
export interface SaidReply {
  /** Its id; a new one where it does not matter. */
  id?: string;
  from: string;
  message: string;
  lang?: string;
  /** How long ago, in minutes. By default when the thank-you was given; what came later must say so. */
  ago?: number;
}

/** What somebody brought before moderators. */
export interface SaidReport {
  from: string;
  reason: ReportReason;
  note?: string;
  /** The id of the reply that is meant, where it is not the thank-you itself. */
  replyId?: string;
  /** How long ago, in minutes. By default a moment ago. */
  ago?: number;
}

/** What others sign a thank-you for. */
export interface SaidOccasion {
  title: string;
  /** In how many minutes whom it is for will see it; below zero where that was so many minutes ago. Without it they saw it at once. */
  revealsIn?: number;
}

/** A thank-you, as a story tells it. */
export interface Said {
  /** Its id; a new one where it does not matter. */
  id?: string;
  from: string;
  /** Ids of people; of groups with `group:` before them. */
  to: string[];
  message: string;
  space?: string;
  audience?: Audience;
  valueIds?: string[];
  lang?: string;
  /** What it is about. */
  context?: KudosGiven['context'];
  /** How long ago, in minutes. */
  ago?: number;
  /** Who set which mark. */
  reactions?: Record<string, string[]>;
  /** Makes it a card that others sign. */
  occasion?: SaidOccasion;
  /** What others added, older before newer. */
  replies?: readonly SaidReply[];
  reports?: readonly SaidReport[];
}

/** What people at the harbor said lately. */
export const harborThanks: readonly Said[] = [
  {
    id: 'sails-for-monday',
    from: 'chiara',
    to: ['bilal'],
    message: 'Thank you for staying with me on Thursday until the last coat was dry. Because of you the hull could leave on the morning tide.',
    ago: 12,
    reactions: {celebrate: ['dmitri', 'eun-ji']},
  },
  {
    id: 'quiet-handover',
    from: 'eun-ji',
    to: ['ana', 'dmitri'],
    message:
      'Your notes from the sea trial were so clear that I could go on where you had stopped, without a single call. That saved us the whole afternoon.',
    ago: 95,
    reactions: {thanks: ['ana'], learn: ['bilal', 'chiara', 'farid', 'hannes', 'ifeoma', 'jonas', 'kenji']},
  },
  {
    id: 'for-the-canteen',
    from: 'dmitri',
    to: ['group:canteen'],
    message: 'Soup on the slipway at half past six, in the rain, for eleven cold riggers. We talked about it all day.',
    ago: 60 * 7,
  },
  {
    id: 'arabic',
    from: 'bilal',
    to: ['ana'],
    message: 'شكرًا لأنك شرحتِ لي قصّ الشراع خطوةً بخطوة. أستطيع الآن أن أفعل ذلك وحدي.',
    lang: 'ar',
    ago: 60 * 26,
  },
  {
    id: 'for-the-crew',
    from: 'ana',
    to: ['chiara', 'eun-ji', 'farid', 'hannes', 'kenji', 'leilani'],
    message: 'Six people, one stuck cradle, not one raised voice. Thank you for showing me how that is done.',
    ago: 60 * 24 * 3,
  },
];

const recipientOf = (name: string) => (name.startsWith('group:') ? {kind: 'group', id: name.slice(6)} : {kind: 'person', id: name});

/** States thank-yous, marks, replies and reports through the host's own intake, in the order in which they happened. */
export async function seedKudos(intake: Intake, said: readonly Said[], identityOf: (id: string) => Identity | null, now: number): Promise<void> {
  const submissions = said.flatMap((one) => submissionsOf(one, identityOf, now)).sort((a, b) => a.now - b.now);
  const {receipts} = await intake.acceptEach(submissions);
  const refused = receipts.find((receipt) => receipt.status === 'rejected');
  if (refused) throw new Error(`The host refused what a story says: ${JSON.stringify(refused)}`);
}

function submissionsOf(said: Said, identityOf: (id: string) => Identity | null, now: number): Submission[] {
  const {from, to, message, space = 'harbor', audience = 'group', valueIds, lang, context, ago: given = 0} = said;
  const {occasion, reactions = {}, replies = [], reports = []} = said;
  const post = (by: string, ago: number, draft: EventDraft): Submission => {
    const at = now - ago * MINUTE;
    return {event: createEvent(draft, {space, source: 'urn:hearth:story', now: at}), by: identityOf(by)!, now: at};
  };
  const id = said.id ?? newId();
  const data = {
    to: to.map(recipientOf),
    message,
    audience,
    ...(valueIds && {valueIds}),
    ...(lang && {lang}),
    ...(context && {context}),
    ...(occasion && {occasion: occasionOf(occasion, now)}),
  };
  return [
    post(from, given, {id, type: 'hearth.kudos.given.v1', data}),
    ...Object.entries(reactions).flatMap(([mark, people]) =>
      people.map((person) => post(person, given, {type: 'hearth.kudos.reacted.v1', subject: id, data: {mark}})),
    ),
    ...replies.map((reply) =>
      post(reply.from, reply.ago ?? given, {
        id: reply.id,
        type: 'hearth.kudos.replied.v1',
        subject: id,
        data: {message: reply.message, ...(reply.lang && {lang: reply.lang})},
      }),
    ),
    ...reports.map(({from: by, ago = 0, ...report}) => post(by, ago, {type: 'hearth.kudos.reported.v1', subject: id, data: report})),
  ];
}

function occasionOf({title, revealsIn}: SaidOccasion, now: number) {
  return revealsIn === undefined ? {title} : {title, revealAt: new Date(now + revealsIn * MINUTE).toISOString()};
}
