import assert from 'node:assert/strict';
import {it} from 'node:test';
import {BATCH_MEDIA_TYPE} from '../../src/protocol/cloud-event.js';
import type {Receipt, ReceiptBody} from '../../src/protocol/receipt.js';
import {MINUTE} from './support/host.js';
import {onEveryStore} from './support/on-every-store.js';
import {assertProblem} from './support/problem.js';

const statuses = (receipts: readonly Receipt[]): string[] => receipts.map(({status, code}) => (code ? `${status}/${code}` : status));

onEveryStore('POST /v1/events', (hosts) => {
  it('answers with one receipt an event, in order, and the newest position', async () => {
    const {host} = hosts;
    const [first, second] = [host.given(), host.given()];
    const response = await host.send('ana', [first, second]);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Content-Type'), 'application/vnd.hearth.receipt+json; charset=utf-8');
    assert.deepEqual(await response.json(), {
      cursor: '2',
      receipts: [
        {source: first.source, id: first.id, status: 'stored', cursor: '1'},
        {source: second.source, id: second.id, status: 'stored', cursor: '2'},
      ],
    } satisfies ReceiptBody);
  });

  it('answers a repetition with the first position and stores nothing', async () => {
    const {host} = hosts;
    const event = host.given();
    await host.post('ana', event, host.given());
    const [receipt] = await host.post('ana', event);
    assert.deepEqual(receipt, {source: event.source, id: event.id, status: 'duplicate', cursor: '1'});
    assert.deepEqual(statuses(await host.post('ana', event, host.given(), event)), ['duplicate', 'stored', 'duplicate']);
    assert.equal((await host.wall('ana')).items.length, 3);
  });

  it('knows a repetition by what it says, not by how it is written', async () => {
    const {host} = hosts;
    const event = host.given({message: 'Grazie'});
    await host.post('ana', event);
    const turned = Object.fromEntries(Object.entries({...event, data: {...(event.data as object), message: ' Grazie\r\n'}}).reverse());
    assert.deepEqual(statuses(await host.post('ana', turned)), ['duplicate']);
  });

  it('takes one event of two equal ones in a batch', async () => {
    const {host} = hosts;
    const event = host.given();
    assert.deepEqual(statuses(await host.post('ana', event, event)), ['stored', 'duplicate']);
  });

  it('refuses other words under the same id and leaves the first as they are: S13', async () => {
    const {host} = hosts;
    const event = host.given({message: 'The first words'});
    await host.post('ana', event);
    const receipts = await host.post('ana', {...event, data: {...(event.data as object), message: 'Other words'}});
    assert.deepEqual(statuses(receipts), ['rejected/id-conflict']);
    assert.equal(receipts[0]?.cursor, undefined);
    assert.deepEqual(await host.messages('ana'), ['The first words']);
  });

  it("takes another person's event with the same id as an event of its own: S13", async () => {
    const {host} = hosts;
    const event = host.given({message: 'From Ana', audience: 'recipient'});
    await host.post('ana', event);
    const same = {...event, data: {to: [{kind: 'person', id: 'ana'}], message: 'From Dmitri', audience: 'recipient'}};
    assert.deepEqual(await host.post('dmitri', same), [{source: event.source, id: event.id, status: 'stored', cursor: '2'}]);
    assert.deepEqual(await host.messages('dmitri'), ['From Dmitri']);
    assert.deepEqual(await host.messages('bilal'), ['From Ana']);
    assert.deepEqual((await host.messages('ana')).sort(), ['From Ana', 'From Dmitri']);
  });

  it('judges each event alone', async () => {
    const {host} = hosts;
    const good = host.given({message: 'Good'});
    const bad = [
      null,
      'text',
      {},
      {...host.given(), specversion: '0.3'},
      {...host.given(), type: 'hearth.kudos.sung.v1'},
      {...host.given(), authid: 'bilal'},
      host.given({message: '  \n '}),
      host.given({}, {space: 'lighthouse'}),
      {...host.given(), id: 7},
    ];
    const receipts = await host.post('ana', ...bad, good);
    assert.deepEqual(statuses(receipts), [
      'rejected/invalid',
      'rejected/invalid',
      'rejected/invalid',
      'rejected/invalid',
      'rejected/unknown-type',
      'rejected/reserved-attribute',
      'rejected/invalid',
      'rejected/not-found',
      'rejected/invalid',
      'stored',
    ]);
    assert.deepEqual([receipts[0]?.source, receipts[0]?.id], ['', '']);
    assert.deepEqual([receipts[8]?.source, receipts[8]?.id], ['urn:hearth:test', '']);
    assert.deepEqual(receipts[7]?.errors, [{pointer: '/space', code: 'not-found'}]);
    assert.deepEqual(await host.messages('ana'), ['Good']);
  });

  it('lets a refused event be put right and sent again under its id', async () => {
    const {host} = hosts;
    const event = host.given({message: ' '});
    assert.deepEqual(statuses(await host.post('ana', event)), ['rejected/invalid']);
    assert.deepEqual(statuses(await host.post('ana', {...event, data: {...(event.data as object), message: 'Words'}})), ['stored']);
  });

  it('refuses every attribute that only a host may set: S12', async () => {
    const {host} = hosts;
    for (const name of ['authtype', 'authid', 'authclaims', 'recordedtime', 'sequence', 'data_base64']) {
      const [receipt] = await host.post('ana', {...host.given(), [name]: '1'});
      assert.equal(receipt?.code, 'reserved-attribute');
      assert.deepEqual(receipt?.errors, [{pointer: `/${name}`, code: 'reserved'}]);
    }
  });

  it('believes only the session about who somebody is: S12', async () => {
    const {host} = hosts;
    await host.send('ana', [{...host.given(), actor: 'grace'}], {headers: {'X-User-ID': 'grace', 'X-Forwarded-User': 'grace'}});
    assert.equal((await host.wall('bilal')).items[0]?.by?.id, 'ana');
    const [recorded] = await hosts.store.recordedAfter('0', 10);
    assert.ok(recorded && !JSON.stringify(recorded).includes('grace'), 'nothing of it is stored');
  });

  it('refuses an event whose time has passed, unless it has it', async () => {
    const {host} = hosts;
    const expirytime = new Date(host.now + MINUTE).toISOString();
    const [early, late] = [
      {...host.given(), expirytime},
      {...host.given(), expirytime},
    ];
    assert.deepEqual(statuses(await host.post('ana', early)), ['stored']);
    host.now += MINUTE;
    assert.deepEqual(statuses(await host.post('ana', early, late)), ['duplicate', 'rejected/expired']);
  });

  it('refuses an event of 65 KiB and takes the others: S14', async () => {
    const {host} = hosts;
    const large = {...host.given(), comment: 'x'.repeat(65 * 1024)};
    assert.deepEqual(statuses(await host.post('ana', large, host.given())), ['rejected/too-large', 'stored']);
  });

  it('takes 50 events and refuses 51: S14', async () => {
    const {host} = hosts;
    const events = Array.from({length: 51}, () => host.given());
    await assertProblem(await host.send('ana', events), 413, 'too-many');
    assert.equal((await host.wall('ana')).items.length, 0);
    assert.equal(
      (await host.post('ana', ...events.slice(1))).every(({status}) => status === 'stored'),
      true,
    );
  });

  it('refuses what is no batch: S8', async () => {
    const {host} = hosts;
    for (const body of ['{}', '[]', '"x"', 'null', '1']) await assertProblem(await host.send('ana', [], {body}), 422, 'invalid');
    for (const body of ['', '[', '[{]', 'a=b', '[1,]', '\ufeff[]', '[{"a":1,"a":2}]', '[{"a":1,"\\u0061":2}]']) {
      await assertProblem(await host.send('ana', [], {body}), 400, 'malformed');
    }
    await assertProblem(await host.send('ana', [], {body: Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d)}), 400, 'malformed');
    await assertProblem(await host.send('ana', [], {body: '['.repeat(100_000)}), 400, 'depth');
  });

  it('keeps hostile JSON inert: S8', async () => {
    const {host} = hosts;
    const event = JSON.stringify(host.given());
    const hostile = [
      event.replace('"data":{', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"data":{'),
      event
        .replace('"data":{', '"data":{"__proto__":{"polluted":1},')
        .replace(/"id":"[^"]*"/, '"id":"proto"')
        .replace(/"subject":"[^"]*",/, ''),
      event.replace('"data":{', '"data":{"version":1e400,').replace(/"id":"[^"]*"/, '"id":"huge"'),
      event.replace(/"id":"[^"]*"/, '"id":"\\ud800"'),
      event.replace(/"id":"[^"]*"/, '"id":"a\\u0000b"'),
      event
        .replace('packed', '\\ud800\\u0000')
        .replace(/"id":"[^"]*"/, '"id":"text"')
        .replace(/"subject":"[^"]*",/, ''),
    ];
    const response = await host.send('ana', [], {body: `[${hostile.join(',')}]`});
    const {receipts} = (await response.json()) as ReceiptBody;
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(receipts[0]?.status, 'stored');
    assert.deepEqual(statuses(receipts.slice(2)), ['rejected/invalid', 'rejected/invalid', 'rejected/invalid', 'stored']);
    assert.deepEqual(receipts[3]?.errors, [{pointer: '/id', code: 'characters'}]);
    assert.equal((await host.messages('ana')).includes('You stayed until the boxes were \ufffd.'), true);
  });

  it('refuses other methods and other media types', async () => {
    const {host} = hosts;
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const response = await host.request('ana', '/v1/events', {method});
      assert.equal(response.headers.get('Allow'), 'POST, OPTIONS');
      await assertProblem(response, 405, 'method');
    }
    const others = ['text/plain', 'application/json', 'application/cloudevents+json', `${BATCH_MEDIA_TYPE}; charset=utf-16`];
    for (const type of others) {
      const response = await host.send('ana', [host.given()], {headers: {'Content-Type': type}});
      assert.equal(response.headers.get('Accept-Post'), BATCH_MEDIA_TYPE);
      await assertProblem(response, 415, 'media-type');
    }
    const zipped = await host.send('ana', [host.given()], {headers: {'Content-Encoding': 'gzip'}});
    await assertProblem(zipped, 415, 'media-type');
    const plain = await host.send('ana', [host.given()], {headers: {'Content-Type': `${BATCH_MEDIA_TYPE.toUpperCase()}; charset="UTF-8"`}});
    assert.equal(plain.status, 200);
  });

  it('takes nothing from nobody, and nothing that somebody else wrote', async () => {
    const {host} = hosts;
    const event = host.given();
    await assertProblem(await host.send('ana', [event], {headers: {Authorization: 'Bearer nobody'}}), 401, 'unauthenticated');
    for (const tag of [await host.tag('bilal'), '', 'ana']) {
      await assertProblem(await host.send('ana', [event], {headers: {'Hearth-Principal': tag}}), 409, 'principal-mismatch');
    }
    assert.deepEqual(await host.messages('ana'), []);
  });

  it('refuses an unknown major version', async () => {
    const {host} = hosts;
    await assertProblem(await host.send('ana', [host.given()], {headers: {'Hearth-Version': '2.0'}}), 404, 'not-found');
    assert.equal((await host.send('ana', [host.given()], {headers: {'Hearth-Version': '1.7'}})).status, 200);
  });

  it('slows down who sends too often, and nobody else: S15', async () => {
    const host = hosts.withOptions({limits: {ratePerMinute: 3}});
    for (let index = 0; index < 3; index++) assert.equal((await host.send('ana', [host.given()])).status, 200);
    const refused = await host.send('ana', [host.given()]);
    assert.equal(refused.headers.get('Retry-After'), '20');
    assert.equal((await assertProblem(refused, 429, 'rate-limited')).retryable, true);
    assert.equal((await host.send('dmitri', [host.given()])).status, 200);
    host.now += 20_000;
    assert.equal((await host.send('ana', [host.given()])).status, 200);
  });

  it('counts events, however they come: 600 in a minute are too many in any form, and come through when they are sent again as they are told to: S15', async () => {
    const host = hosts.withOptions({});
    const batches = Array.from({length: 12}, () => Array.from({length: 50}, () => host.given()));
    const started = host.now;
    let passed = 0;
    for (const batch of batches) {
      for (;;) {
        const response = await host.send('ana', batch);
        if (response.status === 200) break;
        assert.equal((await assertProblem(response, 429, 'rate-limited')).retryable, true);
        host.now += Number(response.headers.get('Retry-After')) * 1000;
      }
      passed += 50;
      assert.ok(passed <= 120 + (120 * (host.now - started)) / MINUTE, `${passed} in ${host.now - started} ms`);
    }
    // No longer than it has to: each wait was told to the second.
    assert.ok(host.now - started < 4.2 * MINUTE, `${host.now - started} ms`);
    assert.equal(
      (
        await host.send(
          'dmitri',
          batches[0]!.map(() => host.given()),
        )
      ).status,
      200,
    );
  });

  it('stops reading a body that is too large, whatever it says of its length: S14', async () => {
    const {host} = hosts;
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
      cancel() {
        cancelled = true;
      },
    });
    await assertProblem(await host.send('ana', [], {body: endless}), 413, 'too-large');
    assert.equal(cancelled, true);
    assert.ok(pulled < 512 * 1024, `${pulled} bytes were read`);
    const declared = await host.send('ana', [], {body: '[]', headers: {'Content-Length': String(1024 * 1024 + 1)}});
    await assertProblem(declared, 413, 'too-large');
    await assertProblem(await host.send('ana', [], {body: ' '.repeat(262_145)}), 413, 'too-large');
  });

  it('gives up on a body that does not end: S14', async () => {
    const host = hosts.withOptions({limits: {bodyTimeout: 30}});
    const slow = new ReadableStream<Uint8Array>({start: (controller) => controller.enqueue(Uint8Array.of(0x5b))});
    const response = await host.send('ana', [], {body: slow});
    assert.equal((await assertProblem(response, 408, 'timeout')).retryable, true);
  });

  it('takes nothing of a body that breaks off', async () => {
    const {host} = hosts;
    const start = new TextEncoder().encode(`[${JSON.stringify(host.given())}`);
    let pulls = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(start);
        else controller.error(new Error('The connection was reset.'));
      },
    });
    await assertProblem(await host.send('ana', [], {body: broken}), 400, 'malformed');
    assert.deepEqual(await host.messages('ana'), []);
  });

  it('stores nothing of a batch on whose way something fails: S22', async () => {
    const {host} = hosts;
    const failure = new Error('connect ECONNREFUSED secret.internal:5432');
    const errors: unknown[] = [];
    const failing = hosts.withOptions({
      directory: {...host.directory, people: (ids) => (ids.includes('grace') ? Promise.reject(failure) : host.directory.people(ids))},
      onError: (error) => errors.push(error),
    });
    const response = await failing.send('ana', [host.given(), host.given({to: [{kind: 'person', id: 'grace'}]})]);
    const problem = await assertProblem(response, 500, 'internal');
    assert.doesNotMatch(JSON.stringify(problem), /ECONNREFUSED|secret|stack/);
    assert.deepEqual(errors, [failure]);
    assert.deepEqual(await host.messages('ana'), []);
  });
});
