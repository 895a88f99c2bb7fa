import {createEvent} from 'hearth-widgets/protocol';
import {createDirectory, createHandler, createIntake, createMemoryStore} from 'hearth-widgets/server';
import type {Handler, Identity, Submission} from 'hearth-widgets/server';

const DAY = 24 * 60 * 60_000;
const names = {
  ana: 'Ana Ferreira',
  bilal: 'Bilal Haddad',
  chiara: 'Chiara Conti',
  dae: 'Dae Kim',
  emre: 'Emre Aydın',
  fay: 'Fay Okafor',
  gus: 'Gus Lindqvist',
};
const people = Object.entries(names).map(([id, name]) => ({id, name}));
const spaces = ['everyone', 'harbor'];
const group = {id: 'harbor', name: 'Harbor', members: Object.keys(names)};

const identityOf = (id: keyof typeof names): Identity => ({id, name: names[id], roles: [], spaces});

/**
 * The host, in the process of the app. This one forgets everything when the process ends: `createSqliteStore` or `createPostgresStore` of the
 * package do not, and an app that runs in several processes needs the latter.
 */
export async function openHost(): Promise<Handler> {
  const options = {
    store: createMemoryStore(),
    directory: createDirectory({people, groups: [group]}),
    policy: {commonSpace: 'everyone', mayOpenPoll: ({id}: {id: string}) => id === 'chiara'},
  };
  const {receipts} = await createIntake(options).acceptEach(said(Date.now()));
  const refused = receipts.filter(({status}) => status === 'rejected');
  if (refused.length > 0) throw new Error(`The host refused what it begins with: ${JSON.stringify(refused)}`);
  return createHandler({
    ...options,
    basePath: '/hearth',
    limits: {ratePerMinute: 60_000},
    // An app with people asks its own session here.
    identify: () => identityOf('ana'),
  });
}

/** What was said before, from old to new. */
function said(now: number): Submission[] {
  const say = (by: keyof typeof names, ago: number, type: string, data: object, id?: string): Submission => ({
    event: createEvent({id: id ?? crypto.randomUUID(), type, data}, {space: 'harbor', source: '/boatyard', now: now - ago}),
    by: identityOf(by),
    now: now - ago,
  });
  const to = (id: keyof typeof names) => [{kind: 'person' as const, id}];
  return [
    say('dae', 3 * DAY, 'hearth.kudos.given.v1', {to: to('emre'), message: 'You stayed with the glue until it had set.', audience: 'group'}),
    say(
      'chiara',
      2 * DAY,
      'hearth.poll.opened.v1',
      {
        question: 'When shall we launch Nightjar?',
        why: 'The crane can be had at two times, and we would rather ask than guess.',
        askedBy: 'Chiara, for the launch crew',
        form: {
          type: 'choice',
          options: [
            {id: 'early', text: 'Friday before the tide'},
            {id: 'late', text: 'Friday after the tide'},
          ],
        },
        privacy: 'confidential',
        lang: 'en',
        closesAt: new Date(now + 4 * DAY).toISOString(),
      },
      'launch-of-nightjar',
    ),
    say('fay', DAY, 'hearth.kudos.given.v1', {
      to: to('gus'),
      message: 'You lent me your good plane, and showed me how to set it.',
      audience: 'group',
    }),
  ];
}
