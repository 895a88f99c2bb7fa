import {BALLOT_MEDIA_TYPE, writeBallot} from '../protocol/ballot.js';
import type {Choice} from '../protocol/ballot.js';
import {readBallotPoll} from '../protocol/ballot-poll.js';
import type {BallotPoll} from '../protocol/ballot-poll.js';
import type {Receipt} from '../protocol/receipt.js';
import {isObject} from '../protocol/views/view.js';
import {readPollData} from '../protocol/views/poll.js';
import type {PollItem} from '../protocol/views/poll.js';
import {requestToken} from './ballot-token.js';
import type {Request} from './ballot-token.js';
import {expect, expectStatus, expectVerdict, NotApplicableError, quoted, verdictOf} from './expect.js';
import {needEvents, needView} from './host.js';
import type {Host} from './host.js';
import {send} from './http.js';
import type {Answer} from './http.js';
import type {Visitor} from './visitor.js';

/** How long the polls of the kit are open, in milliseconds; it calls them off in the end. */
const OPEN = 86_400_000;

/** What is once for each host: a person gets one token of a poll, and may open a few a day only. */
const kept = new WeakMap<Host, Map<string, Promise<unknown>>>();

function once<Value>(host: Host, name: string, make: () => Promise<Value>): Promise<Value> {
  const known = kept.get(host) ?? new Map<string, Promise<unknown>>();
  kept.set(host, known);
  const value = (known.get(name) ?? make()) as Promise<Value>;
  known.set(name, value);
  return value;
}

type Privacy = 'confidential' | 'unlinkable';

/** Opens a poll with the answers `yes` and `no`, in the name of the first person, and gives what came of it. */
export async function openPoll(host: Host, privacy: Privacy, space: string): Promise<{id: string; receipt: Receipt | undefined}> {
  needEvents(host, 'hearth.poll.opened.v1', 'hearth.poll.called_off.v1');
  needView(host, 'poll');
  const {first} = host;
  const event = first.event(
    'hearth.poll.opened.v1',
    {
      question: 'Does this host speak the Hearth protocol?',
      why: 'A check of the Hearth protocol.',
      askedBy: 'The conformance kit',
      form: {type: 'choice', options: ['yes', 'no'].map((id) => ({id, text: id}))},
      privacy,
      closesAt: new Date(Date.now() + OPEN).toISOString(),
    },
    {space},
  );
  const receipt = await first.receipt(event);
  const verdict = verdictOf(receipt);
  if (verdict === 'rejected/forbidden' || receipt?.status === 'deferred')
    throw new NotApplicableError(`${first.id} may not open a poll in the space ${space} now: ${verdict}.`);
  if (receipt?.status === 'stored') first.rememberPoll(event);
  return {id: event.id, receipt};
}

/** A poll that the first person has opened. */
export const pollOf = (host: Host, privacy: Privacy, space = host.space): Promise<string> =>
  once(host, `poll ${privacy} ${space}`, async () => {
    if (privacy === 'unlinkable' && host.session.features.ballots !== true) throw new NotApplicableError('features.ballots is not true.');
    const {id, receipt} = await openPoll(host, privacy, space);
    if (receipt?.errors?.some(({code}) => code === 'too-few')) throw new NotApplicableError(`Too few people are asked in the space ${space}.`);
    expectVerdict('a poll that is well formed', receipt, 'stored');
    return id;
  });

/** A poll as somebody sees it; nothing where they do not. */
export async function pollSeen(visitor: Visitor, id: string): Promise<PollItem | undefined> {
  const answer = await visitor.send(`/v1/views/poll?space=${encodeURIComponent(visitor.space)}&limit=30`);
  const {json} = answer;
  expect(answer.status === 200 && isObject(json) && Array.isArray(json.items), '200 with a view of polls', quoted(answer));
  const item = json.items.filter(isObject).find((one) => one.id === id);
  const data = item && isObject(item.data) ? readPollData(item.data) : undefined;
  expect(!item || data !== undefined, 'a poll that a client can read', item);
  return item && data ? ({...item, data} as unknown as PollItem) : undefined;
}

/** A poll that somebody must see. */
export async function expectPoll(visitor: Visitor, id: string): Promise<PollItem> {
  const item = await pollSeen(visitor, id);
  expect(item !== undefined, `the poll ${id} in the view of ${visitor.id}`, 'it is not there');
  return item;
}

/** What everybody is told of an unlinkable poll, as nobody asks for it. */
export async function definitionOf(host: Host, id: string): Promise<BallotPoll> {
  const answer = await host.nobody.send(`/v1/polls/${id}`);
  const poll = answer.status === 200 ? await readBallotPoll(answer.json) : answer.status;
  expect(typeof poll === 'object', '200 with a definition whose key and hash are its own', typeof poll === 'string' ? poll : quoted(answer));
  return poll;
}

/** Asks for a token. */
export const issue = (visitor: Visitor, id: string, body: unknown): Promise<Answer> =>
  visitor.send(`/v1/polls/${id}/issue`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'sec-fetch-site': 'same-origin'},
    body: JSON.stringify(body),
  });

/** What somebody sent to get their token of the unlinkable poll, and what came back. */
export const issued = (host: Host, visitor: Visitor): Promise<{request: Request; answer: Answer}> =>
  once(host, `issue ${visitor.id}`, async () => {
    const id = await pollOf(host, 'unlinkable');
    const request = await requestToken(await definitionOf(host, id));
    return {request, answer: await issue(visitor, id, {blinded: request.blinded})};
  });

/** The token of somebody in the unlinkable poll. */
export const tokenOf = (host: Host, visitor: Visitor): Promise<string> =>
  once(host, `token ${visitor.id}`, async () => {
    const {request, answer} = await issued(host, visitor);
    expectStatus(answer, 200);
    const signature = isObject(answer.json) && typeof answer.json.signature === 'string' ? answer.json.signature : '';
    try {
      return await request.finish(signature);
    } catch (error) {
      expect(false, 'a signature of what was sent, by the key of the poll', `${String(error)} ${quoted(answer)}`);
    }
  });

/** The body of a ballot in the unlinkable poll. */
export async function ballot(host: Host, token: string, choice: Choice): Promise<string> {
  const id = await pollOf(host, 'unlinkable');
  return writeBallot({pollId: id, token, choice}, (await definitionOf(host, id)).ballotBytes);
}

/** Casts a ballot as a page does: with nothing that speaks for anybody. */
export const cast = ({base}: Host, body: string, headers: Record<string, string> = {}): Promise<Answer> =>
  send(base, '/v1/ballots', {method: 'POST', headers: {'content-type': BALLOT_MEDIA_TYPE, ...headers}, body});

/** A choice, as a ballot says it. */
export const choose = (option: string): Choice => ({answer: {option}});

/** The ballot of the second person: `yes`, cast when it is first asked for. */
export const castBallot = (host: Host): Promise<{body: string; answer: Answer}> =>
  once(host, 'ballot', async () => {
    const body = await ballot(host, await tokenOf(host, host.second), choose('yes'));
    return {body, answer: await cast(host, body)};
  });
