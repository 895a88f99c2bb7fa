import {createEvent} from '../../src/protocol/cloud-event.js';
import type {Audience} from '../../src/protocol/events/kudos.js';
import type {Identity} from '../../src/server/identity.js';
import type {Intake} from '../../src/server/intake.js';

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
  /** How long ago, in minutes. */
  ago?: number;
  /** Who set which mark. */
  reactions?: Record<string, string[]>;
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

/** States thank-yous and marks through the host's own intake, in the order in which they happened. */
export async function seedKudos(intake: Intake, said: readonly Said[], identityOf: (id: string) => Identity | null, now: number): Promise<void> {
  const submissions = said
    .flatMap(({id, from, to, message, space = 'harbor', audience = 'group', valueIds, lang, ago = 0, reactions = {}}) => {
      const at = now - ago * 60_000;
      const recipients = to.map((name) => (name.startsWith('group:') ? {kind: 'group', id: name.slice(6)} : {kind: 'person', id: name}));
      const context = {space, source: 'urn:hearth:story', now: at};
      const event = createEvent(
        {id, type: 'hearth.kudos.given.v1', data: {to: recipients, message, audience, ...(valueIds && {valueIds}), ...(lang && {lang})}},
        context,
      );
      const marks = Object.entries(reactions).flatMap(([mark, people]) =>
        people.map((person) => ({
          event: createEvent({type: 'hearth.kudos.reacted.v1', subject: event.id, data: {mark}}, context),
          by: identityOf(person)!,
          now: at,
        })),
      );
      return [{event, by: identityOf(from)!, now: at}, ...marks];
    })
    .sort((a, b) => a.now - b.now);
  const {receipts} = await intake.acceptEach(submissions);
  const refused = receipts.find((receipt) => receipt.status === 'rejected');
  if (refused) throw new Error(`The host refused what a story says: ${JSON.stringify(refused)}`);
}
