import {isObject} from '../../protocol/views/view.js';
import {full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, NotApplicableError, quoted, verdictOf} from '../expect.js';
import {needEvents, needLive} from '../host.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';
import {Listener} from '../listener.js';
import type {LiveMessage} from '../../protocol/stream.js';
import type {Receipt} from '../../protocol/receipt.js';
import type {Visitor} from '../visitor.js';

interface Exported {
  answer: Answer;
  /** What the second person gave, what they were given, and what is between others. */
  given: string;
  received: string;
  unseen: string | undefined;
}

const exports = new WeakMap<Host, Promise<Exported>>();

/** What the second person is told of themselves: asked for once, as a host has to read all that it keeps for it. */
function exported(host: Host): Promise<Exported> {
  const known = exports.get(host) ?? askForExport(host);
  exports.set(host, known);
  return known;
}

async function askForExport({first, second, third}: Host): Promise<Exported> {
  const {id: given} = await second.give(first.id);
  const {id: received} = await first.give(second.id);
  const unseen = third === undefined ? undefined : (await first.give(third, {audience: 'recipient'})).id;
  const answer = await second.send('/v1/me/export');
  if (answer.status === 404) throw new NotApplicableError('There is no GET /v1/me/export.');
  if (answer.status === 202) throw new NotApplicableError('The export is made later.');
  expect(answer.status === 200 && isObject(answer.json), '200 with JSON', quoted(answer));
  return {answer, given, received, unseen};
}

const eraseRequest = async (visitor: Visitor, headers: Record<string, string | undefined> = {}): Promise<Answer> =>
  visitor.send('/v1/me/erase', {method: 'POST', headers: {'sec-fetch-site': 'same-origin', ...headers}});

interface Erased {
  answer: Answer;
  given: string;
  received: string;
  /** A kudos between others that the second person had marked. */
  marked: string | undefined;
  /** What came of the event by which they gave something, sent again. */
  again: Receipt | undefined;
  cursor: string;
  told: LiveMessage | undefined;
  /** What the session said of an erasure, before and after. */
  before: string | undefined;
  after: string | undefined;
}

const erasures = new WeakMap<Host, Promise<Erased>>();

/** Has the second person erased, once. */
function erased(host: Host): Promise<Erased> {
  const known = erasures.get(host) ?? erase(host);
  erasures.set(host, known);
  return known;
}

async function erase(host: Host): Promise<Erased> {
  needErase(host);
  const {first, second, third, session} = host;
  const {principal, erased: before} = await second.session();
  const event = second.kudos(first.id, {message: 'Words of whoever is erased.'});
  const [{cursor, id: given}] = (await second.giveAll(event)) as [{cursor: string; id: string}];
  const {id: received} = await first.give(second.id);
  const isMarking = third !== undefined && session.features.events.includes('hearth.kudos.reacted.v1');
  const marked = isMarking ? (await first.give(third)).id : undefined;
  if (marked !== undefined) expectEqual('the verdict on a mark', await second.act(marked, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
  const listener = session.features.live.includes('sse')
    ? await Listener.open(first, `views=kudos&space=${encodeURIComponent(first.space)}`)
    : undefined;
  await listener?.expect('hello', 'first');
  try {
    const answer = await eraseRequest(second, {'hearth-principal': principal});
    const told = answer.status === 202 ? await listener?.next() : undefined;
    const [again] = await second.receipts(event);
    return {answer, given, received, marked, again, cursor, told, before, after: (await second.session()).erased};
  } finally {
    listener?.leave();
  }
}

function needErase({mayErase}: Host): void {
  if (!mayErase) throw new NotApplicableError('The second person loses all that is theirs: allow it with --erase.');
}

async function expectErased(host: Host): Promise<Erased> {
  const all = await erased(host);
  if (all.answer.status === 404) throw new NotApplicableError('There is no POST /v1/me/erase.');
  expect(all.answer.status === 202, '202', quoted(all.answer));
  return all;
}

/** Expects that a request to erase the second person is refused, and that nothing was erased. */
async function expectKept(host: Host, refused: (answer: Answer) => void, headers: Record<string, string | undefined>): Promise<void> {
  needErase(host);
  const {id} = await host.second.give(host.first.id);
  const answer = await eraseRequest(host.second, headers);
  if (answer.status === 404) throw new NotApplicableError('There is no POST /v1/me/erase.');
  refused(answer);
  await host.first.seen(id);
}

export const rights: Group = {
  section: '9 What people may ask',
  checks: [
    full(
      'export.own',
      'Everybody gets what they said and what came to them.',
      'Answer GET /v1/me/export with {person, events, items}: their events as they were stored, and what is theirs as it is now.',
      async (host) => {
        const {answer, given, received} = await exported(host);
        const {json} = answer;
        expectEqual('whose it is', isObject(json) && json.person, host.second.id);
        const ids = (value: unknown): unknown[] => (Array.isArray(value) ? value.map((one: unknown) => isObject(one) && one.id) : []);
        const {events, items} = json as Record<string, unknown>;
        expect(ids(events).includes(given), `the event ${given}, which they sent, among events`, quoted(answer));
        for (const id of [given, received]) expect(ids(items).includes(id), `${id} among items`, quoted(answer));
      },
    ),
    full('export.others', 'Nobody gets what is between others.', 'Send events of the person alone, and items that they see.', async (host) => {
      const {answer, unseen} = await exported(host);
      const events = isObject(answer.json) && Array.isArray(answer.json.events) ? answer.json.events.filter(isObject) : [];
      const foreign = events.find(({authid}) => authid !== undefined && authid !== host.second.id);
      expectEqual('an event of somebody else', foreign ?? 'none', 'none');
      if (unseen !== undefined) expect(!answer.text.includes(unseen), 'nothing of what is between others', unseen);
    }),
    full('export.not-kept', 'No cache keeps what somebody is told of themselves.', 'Send Cache-Control: no-store.', async (host) => {
      expectHeader((await exported(host)).answer, 'Cache-Control', /no-store/, 'no-store');
    }),
    full('export.signed-in', 'Nobody is told who is not signed in.', 'Answer 401, the problem unauthenticated.', async (host) => {
      await exported(host);
      expectProblem(await host.nobody.send('/v1/me/export'), 'unauthenticated');
    }),
    full('erase.signed-in', 'Nobody is erased by who is not signed in.', 'Answer 401, the problem unauthenticated.', async ({nobody}) => {
      const answer = await eraseRequest(nobody);
      if (answer.status === 404) throw new NotApplicableError('There is no POST /v1/me/erase.');
      expectProblem(answer, 'unauthenticated');
    }),
    full(
      'erase.principal',
      'Nobody is erased but whom the request names.',
      'Answer 409, principal-mismatch, unless Hearth-Principal is that of the session.',
      async (host) => {
        const {principal} = await host.first.session();
        for (const tag of [undefined, principal])
          await expectKept(host, (answer) => expectProblem(answer, 'principal-mismatch'), {'hearth-principal': tag});
      },
    ),
    full('erase.origin', 'No page of another origin erases anybody.', 'Look at the origin as you do where events are posted.', async (host) => {
      needErase(host);
      const {principal} = await host.second.session();
      for (const headers of [{origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}, {'hearth-version': undefined}])
        await expectKept(host, (answer) => expectProblem(answer, 'origin'), {'hearth-principal': principal, ...headers});
    }),
    full('erase.words', 'What whoever is erased said is gone.', 'Answer 202, and take what they said out of every view.', async (host) => {
      const {given} = await expectErased(host);
      for (const visitor of [host.first, host.second]) expectEqual(`what ${visitor.id} sees`, (await visitor.item(given)) ?? 'nothing', 'nothing');
    }),
    full(
      'erase.about',
      'What was said to whoever is erased names them no more.',
      'Take it out of every view, or leave it without their id and their name.',
      async (host) => {
        const {received} = await expectErased(host);
        const item = await host.first.item(received);
        expect(item?.data.to.every(({id}) => id !== host.second.id) ?? true, 'nothing that names them', item);
      },
    ),
    full('erase.marks', 'The marks of whoever is erased are gone.', 'Take them from what others said, too.', async (host) => {
      needEvents(host, 'hearth.kudos.reacted.v1');
      const {marked} = await expectErased(host);
      if (marked === undefined) throw new NotApplicableError('There is nobody beside the two who look: name somebody with --third.');
      const {data} = await host.first.seen(marked);
      expect(!JSON.stringify(data.reactions).includes(JSON.stringify(host.second.id)), 'no mark of theirs', data.reactions);
    }),
    full(
      'erase.duplicate',
      'What is erased stays a place in the log.',
      'Answer duplicate, with the same cursor, to an event of before.',
      async (host) => {
        const {again, cursor} = await expectErased(host);
        expectEqual('the verdict and the cursor', [verdictOf(again), again?.cursor], ['duplicate', cursor]);
      },
    ),
    full('erase.told', 'Whoever looks on is told that something is gone.', 'Send event: change, or reset, when it is.', async (host) => {
      needLive(host, 'sse');
      const {told} = await expectErased(host);
      expect(told?.event === 'change' || told?.event === 'reset', 'the message change', told ?? 'nothing');
    }),
    full('erase.session', 'The browsers of whoever is erased learn of it.', 'Say erased in the session: another text each time.', async (host) => {
      const {before, after} = await expectErased(host);
      expect(after !== undefined && after !== before, 'erased in the session, another text than before', after);
    }),
  ],
};
