/** What the tests of polls say to a host. */
import type {EventData, EventType} from '../../../src/protocol/events/index.js';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import type {AnswerValue} from '../../../src/protocol/results/answers.js';
import type {PollResults} from '../../../src/protocol/results/results.js';
import type {PollItem, PollReportsItem} from '../../../src/protocol/views/poll.js';
import {createDirectory} from '../../../src/server/index.js';
import type {Identity, Policy} from '../../../src/server/index.js';
import {NOON} from '../support/host.js';
import type {HostOptions, TestHost} from '../support/host.js';
import type {Hosts} from '../support/on-every-store.js';
import {groups, identities, people} from '../support/people.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Answers are still taken for so long after the close. */
export const GRACE = 120_000;

/** The ids of a crowd of colleagues in the harbor, who are a group, too. */
export const crowd = (size: number): string[] => Array.from({length: size}, (_, index) => `p${index + 1}`);
const CROWD = crowd(60);

const everybody: Record<string, Identity> = {
  ...identities,
  ...Object.fromEntries(CROWD.map((id): [string, Identity] => [id, {id, name: id, roles: ['member'], spaces: ['everyone', 'harbor']}])),
};

const directory = createDirectory({
  people: [...people, {id: 'harbor-mod', name: 'Harbor moderator'}, ...CROWD.map((id) => ({id, name: `Colleague ${id}`}))],
  groups: [...groups, {id: 'crowd', name: 'The crowd', members: CROWD}, {id: 'yard', name: 'Boat yard', members: [...CROWD.slice(0, 5), 'dmitri']}],
});

/** Ana may open polls, and so may the moderator of the harbor. */
const policy: Policy = {mayOpenPoll: ({id}) => id === 'ana' || id === 'harbor-mod'};

export const options = (more: HostOptions = {}): HostOptions => ({
  people: everybody,
  directory,
  limits: {ratePerMinute: 1e9},
  ...more,
  policy: {...policy, ...more.policy},
});

/** A host with a crowd, on the store of a test. */
export const pollHost = (hosts: Hosts, more?: HostOptions): TestHost => hosts.withOptions(options(more));

/** A question with two answers, open for a week. */
export const question = (more: Partial<PollOpened> = {}): PollOpened => ({
  question: 'Which day suits you for the boat trip?',
  why: 'The boat has to be booked.',
  askedBy: 'The harbor committee',
  form: {
    type: 'choice',
    options: [
      {id: 'fri', text: 'Friday'},
      {id: 'sat', text: 'Saturday'},
    ],
  },
  privacy: 'confidential',
  closesAt: new Date(NOON + 7 * DAY).toISOString(),
  ...more,
});

interface Doing {
  subject?: string;
  space?: string;
  id?: string;
}

/** States something about polls, and gives what became of it: `stored`, or why not, with what is at fault. */
export async function act<Type extends EventType>(
  host: TestHost,
  by: string,
  type: Type,
  data: EventData<Type>,
  {subject, space = 'harbor', id}: Doing = {},
): Promise<string> {
  const [receipt] = await host.post(by, host.event({type, data, space, ...(subject !== undefined && {subject}), ...(id !== undefined && {id})}));
  const faults = (receipt?.errors ?? []).map(({pointer, code}) => `${pointer} ${code}`);
  return [receipt?.code ?? receipt?.status, ...faults].join(': ');
}

/** Opens a poll and gives its id. */
export async function opened(host: TestHost, more?: Partial<PollOpened>, {by = 'ana', space = 'harbor'}: {by?: string; space?: string} = {}) {
  const event = host.event({type: 'hearth.poll.opened.v1', data: question(more), space});
  const [receipt] = await host.post(by, event);
  if (receipt?.status !== 'stored') throw new Error(`Not stored: ${JSON.stringify(receipt)}`);
  return event.id;
}

/** The polls of a space, as somebody sees them. */
export async function polls(host: TestHost, by: string, {space = 'harbor', subject}: {space?: string; subject?: string} = {}): Promise<PollItem[]> {
  const response = await host.request(by, `/v1/views/poll?space=${space}${subject === undefined ? '' : `&subject=${subject}`}`);
  if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as {items: PollItem[]}).items;
}

export const pollOf = async (host: TestHost, by: string, subject: string): Promise<PollItem | undefined> => (await polls(host, by, {subject}))[0];

export const resultsOf = async (host: TestHost, by: string, subject: string): Promise<PollResults | undefined> =>
  (await pollOf(host, by, subject))?.data.results as PollResults | undefined;

/** Answers with one of the options, or with what is given. */
export async function answer(
  host: TestHost,
  by: string,
  subject: string,
  value: string | AnswerValue,
  {comment, type = 'hearth.poll.answered.v1'}: {comment?: string; type?: 'hearth.poll.answered.v1' | 'hearth.poll.changed.v1'} = {},
): Promise<string> {
  const definitionHash = (await pollOf(host, by, subject))?.data.definitionHash ?? 'A'.repeat(43);
  const given = typeof value === 'string' ? {option: value} : value;
  return act(host, by, type, {definitionHash, answer: given, ...(comment !== undefined && {comment})}, {subject});
}

export const change = (host: TestHost, by: string, subject: string, value: string | AnswerValue, comment?: string): Promise<string> =>
  answer(host, by, subject, value, {type: 'hearth.poll.changed.v1', comment});

/** Has many people answer, who know the definition. */
export async function answerAll(host: TestHost, subject: string, answers: Record<string, string | AnswerValue>, comment?: (by: string) => string) {
  const [first] = Object.keys(answers);
  const definitionHash = (await pollOf(host, first!, subject))!.data.definitionHash;
  for (const [by, value] of Object.entries(answers)) {
    const data = {definitionHash, answer: typeof value === 'string' ? {option: value} : value, ...(comment && {comment: comment(by)})};
    const done = await act(host, by, 'hearth.poll.answered.v1', data, {subject});
    if (done !== 'stored') throw new Error(`${by}: ${done}`);
  }
}

/** The answer of each of so many people: all but every third say `fri`. */
export const mixed = (size: number): Record<string, string> =>
  Object.fromEntries(crowd(size).map((by, index) => [by, index % 3 === 0 ? 'sat' : 'fri']));

/** What waits for a moderator, or was decided on. */
export async function queue(host: TestHost, by = 'harbor-mod', filter: 'open' | 'decided' = 'open'): Promise<PollReportsItem[]> {
  const response = await host.request(by, `/v1/views/poll_reports?space=harbor&filter=${filter}`);
  if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as {items: PollReportsItem[]}).items;
}
