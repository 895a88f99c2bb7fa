import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import type {Session} from '../../../src/protocol/session.js';
import type {ViewItem} from '../../../src/protocol/views/view.js';
import {createMemoryStore} from '../../../src/server/index.js';
import type {Store} from '../../../src/server/index.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {fillLog} from '../support/fill-log.js';
import {TestHost} from '../support/host.js';
import {Listener} from '../support/listener.js';
import {onEveryStore} from '../support/on-every-store.js';
import {identities} from '../support/people.js';
import {assertProblem} from '../support/problem.js';

const LOOKS = 'views=kudos&space=harbor';
const DAY = 24 * 60 * 60_000;

/** Words that only Bilal writes, and words that others write to him. */
const HIS = 'words-of-bilal';
const TO_HIM = 'words-to-bilal';

/** Bilal gives, is thanked alone and with others, marks, replies, reports, chooses, appeals; all of it, and what is not his, by name. */
async function live(host: TestHost): Promise<Record<'given' | 'received' | 'shared' | 'between' | 'private', string>> {
  const given = await host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}], message: `${HIS} 1`});
  const received = await host.give('ana', {message: `${TO_HIM} 1`});
  const shared = await host.give('ana', {to: [{kind: 'person', id: 'bilal'}, {kind: 'person', id: 'dmitri'}], message: `${TO_HIM} 2`}); // oxfmt-ignore
  const between = await host.give('ana', {to: [{kind: 'person', id: 'dmitri'}], message: 'Between others.'});
  const secret = await host.give('bilal', {to: [{kind: 'person', id: 'eun-ji'}], message: `${HIS} 2`, audience: 'recipient'});
  assert.equal(await host.act('bilal', between, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
  assert.equal(await host.act('dmitri', between, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
  assert.equal(await host.act('bilal', between, 'hearth.kudos.reported.v1', {reason: 'other', note: `${HIS} 3`}), 'stored');
  await host.reply('bilal', received, `${HIS} 4`);
  await host.reply('dmitri', shared, 'A reply of somebody else.');
  assert.equal(await host.act('bilal', shared, 'hearth.kudos.visibility_set.v1', {audience: 'group'}), 'stored');
  assert.equal(await host.act('bilal', given, 'hearth.kudos.edited.v1', {version: 1, message: `${HIS} 5`}), 'stored');
  assert.equal(await host.act('dmitri', given, 'hearth.kudos.reacted.v1', {mark: 'learn'}), 'stored');
  return {given, received, shared, between, private: secret};
}

async function erase(host: TestHost, person: string): Promise<void> {
  const headers = {'Hearth-Version': '1.0', 'Hearth-Principal': await host.tag(person)};
  const response = await host.request(person, '/v1/me/erase', {method: 'POST', headers});
  assert.equal(response.status, 202, await response.text());
}

async function logOf(store: Store): Promise<string> {
  return (await store.recordedAfter('0', 1000)).map(({body}) => body).join('\n');
}

onEveryStore('Whoever wants to be erased', (hosts) => {
  it('leaves nothing that they said and nothing that was said to them: S20', async () => {
    const {host, store} = hosts;
    const ids = await live(host);
    await erase(host, 'bilal');
    const log = await logOf(store);
    for (const trace of [HIS, TO_HIM, '"bilal"']) assert.ok(!log.includes(trace), `${trace} in ${log}`);
    const states = await store.things('kudos', Object.values(ids));
    assert.equal(states.size, 5);
    for (const trace of [HIS, TO_HIM, '"bilal"']) assert.ok(![...states.values()].join().includes(trace), trace);
    const hints = JSON.stringify(await store.hints('0', await store.head()));
    assert.ok(!hints.includes('person/bilal'), hints);

    for (const person of ['ana', 'bilal', 'dmitri', 'eun-ji', 'harbor-mod']) {
      assert.deepEqual(await host.messages(person), ['Between others.'], person);
      const mine = await host.mine(person);
      for (const id of [ids.given, ids.received, ids.shared, ids.private]) assert.ok(!mine.includes(id), `${person} ${id}`);
    }
    const item = await host.item('ana', ids.between);
    assert.deepEqual(item?.data.reactions.map(({by}) => by.map(({id}) => id)), [['dmitri']]); // oxfmt-ignore
    const [queued] = await host.queue('harbor-mod');
    assert.deepEqual(queued?.data.reports?.map(({reason, note}) => [reason, note]), [['other', undefined]]); // oxfmt-ignore
  });

  it('is told apart from nobody by what was sent before, and may begin anew', async () => {
    const {host} = hosts;
    const event = host.given({to: [{kind: 'person', id: 'dmitri'}], message: HIS});
    const [stored] = await host.post('bilal', event);
    await erase(host, 'bilal');
    const [again] = await host.post('bilal', event);
    assert.deepEqual([again?.status, again?.cursor], ['duplicate', stored?.cursor]);
    assert.deepEqual(await host.messages('dmitri'), []);
    await host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}], message: 'Anew.'});
    assert.deepEqual(await host.messages('dmitri'), ['Anew.']);
  });

  it('is told by the session that they were, each time anew, and nobody else is: S20', async () => {
    const {host} = hosts;
    const erasedOf = async (person: string) => ((await (await host.request(person, '/v1/session')).json()) as Session).erased;
    assert.equal(await erasedOf('bilal'), undefined);
    await host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}], message: HIS});
    await erase(host, 'bilal');
    const first = await erasedOf('bilal');
    assert.equal(typeof first, 'string');
    assert.equal(await erasedOf('bilal'), first);
    assert.equal(await erasedOf('dmitri'), undefined);
    await erase(host, 'bilal');
    assert.notEqual(await erasedOf('bilal'), first);
  });

  it('is gone from what others look at, and they are told to look', async () => {
    const {host} = hosts;
    await host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}], message: HIS});
    const ana = await Listener.open(host, 'ana', 'views=kudos&space=harbor');
    await ana.next();
    await erase(host, 'bilal');
    assert.deepEqual(await ana.change(), ['harbor', ['kudos']]);
    ana.leave();
    // Whoever was away cannot be told what changed: the hints told where Bilal looked.
    const late = await Listener.open(host, 'ana', 'views=kudos&space=harbor&after=0');
    await late.next();
    assert.equal((await late.next())?.event, 'reset');
    late.leave();
  });

  it('gives away no card that is a secret', async () => {
    const {host} = hosts;
    const revealAt = new Date(host.now + 10 * DAY).toISOString();
    await host.give('ana', {occasion: {title: 'Ten years', revealAt}, message: 'For the card.'});
    const [bilal, dmitri] = [await Listener.open(host, 'bilal', LOOKS), await Listener.open(host, 'dmitri', LOOKS)];
    await bilal.next();
    await dmitri.next();
    await erase(host, 'ana');
    assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
    // The first that he hears of is what comes after that.
    await host.give('eun-ji', {audience: 'recipient'});
    assert.deepEqual(await bilal.change(), ['harbor', ['kudos']]);
    assert.equal(bilal.lastEventId, '3');
    for (const one of [bilal, dmitri]) one.leave();
  });

  it('keeps with their friends what these said, where the host wants it so', async () => {
    const host = hosts.withOptions({policy: {onErase: 'keep'}});
    const ids = await live(host);
    await erase(host, 'bilal');
    const item = await host.item('ana', ids.shared);
    assert.deepEqual(item?.data.to.map(({id, name}) => [id, name]), [['', ''], ['dmitri', 'Дмитрий Ёлкин']]); // oxfmt-ignore
    assert.equal(item.data.message, `${TO_HIM} 2`);
    assert.equal(await host.item('ana', ids.given), undefined);
    assert.ok(!(await logOf(hosts.store)).includes('"bilal"'));
  });
});

onEveryStore('What somebody said before they were erased', (hosts) => {
  const marked = (mark: string) => ({headers: {'Hearth-Erased': mark}});

  it('is not taken from a browser that does not know yet that they were: S20', async () => {
    const {host} = hosts;
    const event = host.given({to: [{kind: 'person', id: 'dmitri'}], message: HIS});
    assert.equal((await host.send('bilal', [host.given({to: [{kind: 'person', id: 'dmitri'}]})], marked('never'))).status, 200);
    for (const time of ['once', 'once more']) {
      const before = ((await (await host.request('bilal', '/v1/session')).json()) as Session).erased ?? 'never';
      assert.equal(before === 'never', time === 'once');
      await host.handler.rights.erase('bilal');
      await assertProblem(await host.send('bilal', [event], marked(before)), 409, 'principal-mismatch');
    }
    assert.deepEqual(await host.messages('dmitri'), []);
    const {erased} = (await (await host.request('bilal', '/v1/session')).json()) as Session;
    assert.equal((await host.send('bilal', [event], marked(erased!))).status, 200);
    assert.deepEqual(await host.messages('dmitri'), [HIS]);
    assert.equal((await host.send('ana', [host.given()], marked('never'))).status, 200, 'nor is anybody else refused');
  });

  it('is not taken where it was still on its way: S20', async () => {
    const {host} = hosts;
    const text = JSON.stringify([host.given({to: [{kind: 'person', id: 'dmitri'}], message: HIS})]);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(text.slice(0, 20)));
        await arrived;
        controller.enqueue(new TextEncoder().encode(text.slice(20)));
        controller.close();
      },
    });
    await host.tag('bilal');
    const answer = host.send('bilal', [], {body, ...marked('never')});
    await host.handler.rights.erase('bilal');
    arrive();
    await assertProblem(await answer, 409, 'principal-mismatch');
    assert.deepEqual(await host.messages('dmitri'), []);
  });
});

onEveryStore('Who is erased at the same time', (hosts) => {
  it('as somebody whom they had thanked leaves nothing: S20', async () => {
    const {host, store} = hosts;
    await host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}], message: HIS});
    await host.give('dmitri', {to: [{kind: 'person', id: 'bilal'}], message: TO_HIM});
    await Promise.all(['bilal', 'dmitri'].map((person) => host.handler.rights.erase(person)));
    const log = await logOf(store);
    for (const trace of [HIS, TO_HIM, '"bilal"', '"dmitri"']) assert.ok(!log.includes(trace), `${trace} in ${log}`);
  });

  for (const first of ['erase', 'expire'] as const)
    it(`as what is old goes brings none of it back (${first} first): S20, S21`, async () => {
      const host = hosts.withOptions({policy: {retention: {kudos: 100 * DAY}}});
      await host.give('dmitri', {to: [{kind: 'person', id: 'bilal'}], message: 'Old words.'});
      await host.act('bilal', await host.give('ana', {to: [{kind: 'person', id: 'dmitri'}], message: 'More of them.'}), 'hearth.kudos.reacted.v1', {
        mark: 'thanks',
      });
      host.now += 101 * DAY;
      const {rights} = host.handler;
      const both = {erase: () => rights.erase('bilal'), expire: () => rights.expire()};
      await Promise.all([both[first](), both[first === 'erase' ? 'expire' : 'erase']()]);
      const log = await logOf(hosts.store);
      for (const trace of ['Old words.', 'More of them.', '"mark"', '"bilal"', '"dmitri"', '"ana"'])
        assert.ok(!log.includes(trace), `${trace} in ${log}`);
      await rights.expire();
      assert.equal(await logOf(hosts.store), log, 'all of it is gone');
    });
});

onEveryStore('Whoever wants to know what is kept of them', (hosts) => {
  it('gets all that they said, and what came to them as they see it: S20', async () => {
    const {host} = hosts;
    const ids = await live(host);
    const response = await host.request('bilal', '/v1/me/export');
    assert.equal(response.headers.get('Content-Disposition'), 'attachment; filename="hearth.json"');
    const data = (await response.json()) as {person: string; events: RecordedEvent[]; items: ViewItem[]};
    assert.equal(data.person, 'bilal');
    assert.deepEqual([...new Set(data.events.map(({authid}) => authid))], ['bilal']);
    assert.equal(data.events.length, 7);
    assert.equal(data.events.filter((event) => JSON.stringify(event).includes(HIS)).length, 5);
    assert.deepEqual(data.items.map(({id}) => id).sort(), [ids.given, ids.received, ids.shared, ids.private].sort()); // oxfmt-ignore
    const others = (await (await host.request('chiara', '/v1/me/export')).json()) as {events: unknown[]; items: unknown[]};
    assert.deepEqual([others.events, others.items], [[], []]);
  });
});

onEveryStore('What is older than it may be kept', (hosts) => {
  it('is gone when its time has come, and the rest is where it was: S21', async () => {
    const host = hosts.withOptions({policy: {retention: {kudos: 100 * DAY}}});
    const old = await host.give('ana', {message: 'Old words.'});
    await host.act('bilal', old, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
    const [early] = await host.post('ana', host.given({message: 'Sent twice.'}, {id: 'twice'}));
    host.now += 60 * DAY;
    await host.reply('bilal', old, 'A younger reply.');
    const young = await host.give('ana', {message: 'Young words.'});
    const dmitri = await Listener.open(host, 'dmitri', 'views=kudos&space=harbor');
    await dmitri.next();

    await host.handler.rights.expire();
    assert.equal((await host.messages('dmitri')).length, 3);
    host.now += 41 * DAY;
    await host.handler.rights.expire();
    assert.deepEqual(await host.messages('dmitri'), ['Young words.']);
    assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
    dmitri.leave();
    const log = await logOf(hosts.store);
    for (const trace of ['Old words.', 'Sent twice.', '"mark"']) assert.ok(!log.includes(trace), trace);
    assert.ok(log.includes('A younger reply.') && log.includes('Young words.'));
    assert.equal((await host.item('dmitri', young))?.id, young);
    assert.ok(Number(early?.cursor) < Number(await hosts.store.head()));

    const head = await hosts.store.head();
    await host.handler.rights.expire();
    assert.equal(await hosts.store.head(), head, 'twice is once');
    host.now += 60 * DAY;
    await host.handler.rights.expire();
    assert.deepEqual(await host.messages('dmitri'), []);
    assert.ok(!(await logOf(hosts.store)).includes('words'));
  });

  it('is nothing where the host keeps everything, and never younger than 90 days', async () => {
    const {host} = hosts;
    await host.give('ana');
    host.now += 10_000 * DAY;
    await host.handler.rights.expire();
    assert.equal((await host.messages('dmitri')).length, 1);
    const hasty = hosts.withOptions({policy: {retention: {kudos: 1}}, clock: () => host.now});
    await hasty.handler.rights.expire();
    assert.equal((await host.messages('dmitri')).length, 0);
    await host.give('ana');
    host.now += 89 * DAY;
    await hasty.handler.rights.expire();
    assert.equal((await host.messages('dmitri')).length, 1);
  });
});

onEveryStore('A log that takes long to read', (hosts) => {
  for (const what of ['export', 'erase', 'expire'] as const)
    it(`keeps nobody else waiting (${what})`, async () => {
      const host = hosts.withOptions({policy: {retention: {kudos: 100 * DAY}}});
      await fillLog(hosts.store, 5000, host.now);
      host.now += 101 * DAY;
      const answers: string[] = [];
      const {rights} = host.handler;
      const reading = {export: () => rights.export(identities.ana!), erase: () => rights.erase('bilal'), expire: () => rights.expire()}[what]();
      const read = reading.then(() => answers.push(what));
      // What comes in while it is read, one after the other, as a server hands requests in: from the event loop.
      for (let request = 1; request <= 3; request++) {
        await new Promise((resolve) => setImmediate(resolve));
        assert.equal((await host.request(undefined, '/health/live')).status, 200);
        answers.push(`request ${request}`);
      }
      await read;
      assert.deepEqual(answers, ['request 1', 'request 2', 'request 3', what]);
    });

  it('is read for whoever asks as far as it is theirs, in its order', async () => {
    const {host, store} = hosts;
    await fillLog(store, 1500, host.now);
    const ids = [await host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}]}), await host.give('bilal', {to: [{kind: 'person', id: 'dmitri'}]})];
    const read: string[] = [];
    const recordedAfter = store.recordedAfter.bind(store);
    store.recordedAfter = async (...query) => {
      const some = await recordedAfter(...query);
      read.push(...some.map(({sequence}) => sequence));
      return some;
    };
    const {events} = await host.handler.rights.export(identities.bilal!);
    assert.deepEqual(events.map(({id}) => id), ids); // oxfmt-ignore
    assert.deepEqual(read, ['1501', '1502']);
  });
});

describe('What people may ask about themselves', () => {
  it('is for whoever is signed in, and nobody is erased by mistake or from elsewhere', async () => {
    const host = new TestHost(createMemoryStore());
    await host.give('ana');
    const ask = async (person: string | undefined, headers: Record<string, string>) => {
      const response = await host.request(person, '/v1/me/erase', {method: 'POST', headers});
      return [response.status, ((await response.json()) as {code: string}).code];
    };
    const principal = {'Hearth-Principal': await host.tag('ana')};
    const version = {'Hearth-Version': '1.0'};
    assert.equal((await host.request(undefined, '/v1/me/export')).status, 401);
    assert.deepEqual(await ask(undefined, version), [401, 'unauthenticated']);
    assert.deepEqual(await ask('ana', version), [409, 'principal-mismatch']);
    assert.deepEqual(await ask('ana', {...version, 'Hearth-Principal': await host.tag('bilal')}), [409, 'principal-mismatch']);
    assert.deepEqual(await ask('ana', principal), [403, 'origin']);
    assert.deepEqual(await ask('ana', {...version, ...principal, 'Sec-Fetch-Site': 'cross-site'}), [403, 'origin']);
    assert.equal((await host.messages('bilal')).length, 1);
    await host.request('ana', '/v1/me/export');
    await host.request('ana', '/v1/me/export');
    const often = await host.request('ana', '/v1/me/export');
    assert.deepEqual([often.status, often.headers.get('Retry-After')], [429, '30']);
  });

  it('takes the words out of the very file: S20', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearth-'));
    try {
      const store = await createSqliteStore(join(folder, 'host.sqlite'));
      const host = new TestHost(store);
      await live(host);
      const holds = (words: string) => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(words));
      assert.ok(holds(HIS));
      await erase(host, 'bilal');
      await store.close();
      for (const trace of [HIS, TO_HIM, 'person/bilal']) assert.ok(!holds(trace), trace);
      assert.ok(holds('Between others.'));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
