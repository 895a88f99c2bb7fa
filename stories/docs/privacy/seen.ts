/**
 * Who sees what, found out by asking: the reference host is given a thank-you, an answer, a poll, and each kind of viewer looks. So the tables say what the
 * program does, and not what somebody once wrote about it.
 */
import {BATCH_MEDIA_TYPE, createEvent} from '../../../src/protocol/cloud-event.js';
import type {EventData, EventType} from '../../../src/protocol/events/index.js';
import type {ReceiptBody} from '../../../src/protocol/receipt.js';
import {createDirectory, createHandler, createMemoryStore} from '../../../src/server/index.js';
import type {Handler, Identity} from '../../../src/server/index.js';

/** What a viewer gets of something: the words; only figures about it; nothing. */
export type Sight = 'yes' | 'figures' | 'no';

/** One thing and how it was meant, and who sees it. */
export interface Seen {
  what: string;
  by: Record<string, Sight>;
}

export interface Matrix {
  title: string;
  viewers: readonly string[];
  rows: Seen[];
}

/** The host refused what it was to be asked about. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** What is to be found, or not. */
const WORDS = 'You stayed until the last pot was dry.';
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 2, 12, 12);
const CROWD = Array.from({length: 12}, (_, index) => `colleague-${index + 1}`);

const person = (id: string, space: string, ...roles: string[]): Identity => ({id, name: id, roles, spaces: ['everyone', space]});
const people: readonly Identity[] = [
  person('ana', 'harbor'),
  person('bilal', 'harbor'),
  person('dmitri', 'harbor'),
  person('grace', 'lighthouse'),
  person('hugo', 'lighthouse'),
  person('moderator', 'harbor', 'moderator'),
  person('organiser', 'harbor'),
  ...CROWD.map((id) => person(id, 'harbor')),
];

/** A host of its own for one question, with a clock that is set. */
class Asked {
  now = NOON;
  readonly #handler: Handler = createHandler({
    store: createMemoryStore(),
    directory: createDirectory({
      people: people.map(({id, name}) => ({id, name})),
      groups: [{id: 'readers', name: 'Readers', members: ['bilal', 'grace']}],
    }),
    identify: (request) => people.find(({id}) => id === request.headers.get('Authorization')) ?? null,
    clock: () => this.now,
    policy: {mayOpenPoll: ({id}) => id === 'organiser'},
    live: [],
  });

  /** States something, and gives its id. */
  async state<Type extends EventType>(by: string, type: Type, data: EventData<Type>, subject?: string): Promise<string> {
    const event = createEvent({type, data, subject, space: 'harbor'}, {space: 'harbor', source: 'urn:hearth:docs', now: this.now});
    const response = await this.#ask(by, '/v1/events', {
      method: 'POST',
      headers: {'Content-Type': BATCH_MEDIA_TYPE, 'Hearth-Version': '1.0'},
      body: JSON.stringify([event]),
    });
    const {receipts} = (await response.json()) as ReceiptBody;
    if (receipts[0]?.status !== 'stored') throw new RefusedError(`${type}: ${JSON.stringify(receipts)}`);
    return event.id;
  }

  /** All that a person gets to read of some views, in every space that they may look into. */
  async read(viewer: string, views: readonly string[]): Promise<string> {
    const {spaces = []} = people.find(({id}) => id === viewer) ?? {};
    const paths = views.flatMap((view) => spaces.map((space) => `/v1/views/${view}${view.includes('?') ? '&' : '?'}space=${space}`));
    const texts = await Promise.all([...paths, '/v1/views/mine?space=me'].map(async (path) => (await this.#ask(viewer, path)).text()));
    return texts.join('\n');
  }

  #ask(by: string, path: string, init: RequestInit = {}): Promise<Response> {
    return this.#handler(new Request(`http://host.example${path}`, {...init, headers: {...init.headers, Authorization: by}}));
  }
}

/** Who of the viewers, by what they are called in the table, reads the words. */
async function sightOf(host: Asked, viewers: Record<string, string>, views: readonly string[]): Promise<Record<string, Sight>> {
  const seen = Object.entries(viewers).map(async ([name, id]): Promise<[string, Sight]> => [
    name,
    (await host.read(id, views)).includes(WORDS) ? 'yes' : 'no',
  ]);
  return Object.fromEntries(await Promise.all(seen));
}

const KUDOS = ['kudos', 'moderation'];
const CARDS = ['card', 'card?subject=bilal', 'answers', 'spotlight', 'card_reports'];

async function kudos(): Promise<Matrix> {
  const viewers = {Giver: 'ana', 'Who is thanked': 'bilal', 'Same space': 'dmitri', 'Other space': 'hugo', Moderator: 'moderator'};
  const given = {
    'To those who are thanked': 'recipient',
    'To the space': 'group',
    'To everybody at work': 'everyone',
  } as const;
  const rows: Seen[] = [];
  for (const [what, audience] of Object.entries(given)) {
    const host = new Asked();
    const id = await host.state('ana', 'hearth.kudos.given.v1', {to: [{kind: 'person', id: 'bilal'}], message: WORDS, audience});
    rows.push({what, by: await sightOf(host, viewers, KUDOS)});
    if (audience === 'recipient') {
      await host.state('bilal', 'hearth.kudos.reported.v1', {reason: 'hurtful'}, id);
      rows.push({what: `${what}, reported by one of them`, by: await sightOf(host, viewers, KUDOS)});
    } else {
      await host.state('bilal', 'hearth.kudos.visibility_set.v1', {audience: 'recipient'}, id);
      rows.push({what: `${what}, narrowed by who is thanked`, by: await sightOf(host, viewers, KUDOS)});
    }
  }
  return {title: 'A thank-you', viewers: Object.keys(viewers), rows};
}

async function card(): Promise<Matrix> {
  const viewers = {Owner: 'bilal', 'Same space': 'dmitri', 'Other space, same group': 'grace', 'Other space': 'hugo', Moderator: 'moderator'};
  const audiences = {'For me': 'me', 'For my space': 'team', 'For everybody at work': 'org', 'For one group': {group: 'readers'}} as const;
  const rows: Seen[] = [];
  for (const [what, audience] of Object.entries(audiences)) {
    const host = new Asked();
    await host.state('bilal', 'hearth.card.answer_set.v1', {prompt: {text: 'What do you like to be asked about?'}, text: WORDS, audience});
    if (audience === 'org') rows.push({what: 'Any, before the card is shared', by: await sightOf(host, viewers, CARDS)});
    await host.state('bilal', 'hearth.card.published.v1', {});
    rows.push({what, by: await sightOf(host, viewers, CARDS)});
  }
  return {title: 'An answer on a card', viewers: Object.keys(viewers), rows};
}

async function mosaic(): Promise<Matrix> {
  const viewers = {'Who placed it': 'ana', 'Same space': 'dmitri', 'Other space': 'hugo', Moderator: 'moderator'};
  const host = new Asked();
  await host.state('ana', 'hearth.mosaic.tile_placed.v1', {
    ...{colour: 'teal', accent: 'sand', pattern: 'waves', shape: 'round'},
    phrase: 'At high water',
    story: WORDS,
  });
  return {
    title: 'A tile',
    viewers: Object.keys(viewers),
    rows: [{what: 'Phrase and story', by: await sightOf(host, viewers, ['mosaic', 'mosaic_reports'])}],
  };
}

async function poll(): Promise<Matrix> {
  const viewers = {
    'Who answered': CROWD[0]!,
    'Who was asked, too': 'dmitri',
    'Who runs it': 'organiser',
    'Other space': 'hugo',
    Moderator: 'moderator',
  };
  const rows: Seen[] = [];
  for (const privacy of ['named', 'confidential'] as const) {
    const host = new Asked();
    const id = await host.state('organiser', 'hearth.poll.opened.v1', {
      question: 'Which day suits you?',
      why: 'The boat has to be booked.',
      askedBy: 'The harbor committee',
      form: {
        type: 'choice',
        options: [
          {id: 'friday', text: 'Friday'},
          {id: 'saturday', text: 'Saturday'},
        ],
      },
      privacy,
      closesAt: new Date(NOON + DAY).toISOString(),
    });
    const {definitionHash} = /"definitionHash":"(?<definitionHash>[^"]+)"/.exec(await host.read('dmitri', ['poll']))!.groups!;
    for (const [index, by] of CROWD.entries())
      await host.state(by, 'hearth.poll.answered.v1', {definitionHash: definitionHash!, answer: {option: index % 3 ? 'friday' : 'saturday'}}, id);
    rows.push({what: `${privacy}, while it is open`, by: await sightOfPoll(host, viewers)});
    host.now += 2 * DAY;
    rows.push({what: `${privacy}, after the close`, by: await sightOfPoll(host, viewers)});
  }
  return {title: 'What one person answered', viewers: Object.keys(viewers), rows};
}

/** What each viewer sees of the answer of the first of the crowd. */
async function sightOfPoll(host: Asked, viewers: Record<string, string>): Promise<Record<string, Sight>> {
  const seen = Object.entries(viewers).map(async ([name, id]): Promise<[string, Sight]> => {
    const text = await host.read(id, ['poll']);
    const isOwn = id === CROWD[0] && /"mine":\{"answered":true,"answer":/.test(text);
    if (isOwn || /"answers":\[/.test(text)) return [name, 'yes'];
    return [name, /"results":\{/.test(text) ? 'figures' : 'no'];
  });
  return Object.fromEntries(await Promise.all(seen));
}

/** All the tables of who sees what. */
export const whoSees = (): Promise<Matrix[]> => Promise.all([kudos(), card(), mosaic(), poll()]);
