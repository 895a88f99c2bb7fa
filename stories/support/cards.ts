import type {CardAudience, CardTextField} from '../../src/protocol/events/card.js';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';

/** An answer on a card of a story. */
interface SaidAnswer {
  id: string;
  prompt: {id?: string; text: string; lang?: string};
  text: string;
  lang?: string;
  audience?: CardAudience;
  expiresAt?: string;
}

/** What stands on the card of somebody in a story. */
export interface SaidCard {
  by: string;
  fields?: Partial<Record<CardTextField, string>>;
  askMeAbout?: string[];
  answers?: SaidAnswer[];
  /** Whether it is shared; by default it is. */
  shared?: boolean;
  spotlight?: boolean;
}

/** Cards of people at the harbor. */
export const harborCards: readonly SaidCard[] = [
  {
    by: 'bilal',
    fields: {pronouns: 'he/him', pronunciation: 'bee-LAHL', workingHours: 'Early, home by four'},
    askMeAbout: ['Wooden hulls', 'Tides', 'Arabic', 'Bread'],
    answers: [
      {
        id: 'bilal-sound',
        prompt: {id: 'light-sound-you-like', text: 'Which sound do you like that others hardly notice?', lang: 'en'},
        text: 'The creak of a hull when the water takes its weight for the first time. It sounds like somebody who sits down after a long day.',
        lang: 'en',
      },
      {
        id: 'bilal-superpower',
        prompt: {id: 'light-tiny-superpower', text: 'Which tiny superpower would be handy in your work?', lang: 'en'},
        text: 'To know how long a coat of varnish has really been drying.',
        lang: 'en',
        audience: 'org',
      },
      {
        id: 'bilal-word',
        prompt: {id: 'light-word-of-another-language', text: 'Which word from another language should everybody know?', lang: 'en'},
        text: 'Tfaddal, تفضّل: please, come in, after you, help yourself. One word for all of it.',
        audience: 'org',
      },
    ],
    spotlight: true,
  },
  {
    by: 'chiara',
    fields: {pronouns: 'lei', pronunciation: 'KYAH-rah'},
    askMeAbout: ['Varnish', 'Tides'],
    answers: [
      {
        id: 'chiara-superpower',
        prompt: {id: 'light-tiny-superpower', text: 'Which tiny superpower would be handy in your work?', lang: 'en'},
        text: 'Telling dust to wait outside.',
        lang: 'en',
        audience: 'org',
      },
    ],
    spotlight: true,
  },
  {
    by: 'farid',
    fields: {workingHours: 'من السابعة صباحًا حتى الثالثة'},
    askMeAbout: ['المدّ والجزر', 'Ropes'],
    answers: [
      {
        id: 'farid-superpower',
        prompt: {id: 'light-tiny-superpower', text: 'Which tiny superpower would be handy in your work?', lang: 'en'},
        text: 'أن أعرف من أين ستهبّ الريح قبل أن تصل بدقيقة.',
        lang: 'ar',
        audience: 'team',
      },
    ],
    spotlight: true,
  },
];

/** The card of whoever looks, in most stories. */
export const anasCard: SaidCard = {
  by: 'ana',
  fields: {pronouns: 'she/her', workingHours: 'Mornings, not on Fridays'},
  askMeAbout: ['Sails', 'Tides'],
  answers: [
    {
      id: 'ana-superpower',
      prompt: {id: 'light-tiny-superpower', text: 'Which tiny superpower would be handy in your work?', lang: 'en'},
      text: 'Threading a needle at the first try, in wind.',
      lang: 'en',
      audience: 'org',
    },
    {
      id: 'ana-music',
      prompt: {id: 'light-music-to-get-going', text: 'Which piece of music helps when the day is slow to start?', lang: 'en'},
      text: 'Anything with an accordion. My bench has heard it all.',
      lang: 'en',
    },
    {
      id: 'ana-own',
      prompt: {text: 'What is pinned above my bench?'},
      text: 'A drawing of a boat by my niece. It has eleven sails and no hull.',
      audience: 'me',
    },
  ],
};

/** States what stands on a card, as its owner. */
export async function writeCard({state}: InPageHost, {by, fields = {}, askMeAbout, answers = [], shared = true, spotlight}: SaidCard): Promise<void> {
  for (const [field, value] of Object.entries(fields)) await state(by, {type: 'hearth.card.field_set.v1', data: {field, value, audience: 'org'}});
  if (askMeAbout) await state(by, {type: 'hearth.card.field_set.v1', data: {field: 'askMeAbout', value: askMeAbout, audience: 'org'}});
  for (const {id, audience = 'team', ...answer} of answers) await state(by, {type: 'hearth.card.answer_set.v1', id, data: {...answer, audience}});
  if (shared) await state(by, {type: 'hearth.card.published.v1', data: {}});
  if (spotlight) await state(by, {type: 'hearth.card.spotlight_volunteered.v1', data: {}});
}

/** A host with cards on it. */
export async function hostWithCards(cards: readonly SaidCard[] = [...harborCards, anasCard], options: InPageHostOptions = {}): Promise<InPageHost> {
  const host = await inPageHost(options);
  for (const card of cards) await writeCard(host, card);
  return host;
}
