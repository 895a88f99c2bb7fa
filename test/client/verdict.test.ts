import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {judge} from '../../src/client/outbox/verdict.js';
import type {Verdict} from '../../src/client/outbox/verdict.js';
import type {Reply} from '../../src/client/transport.js';

const source = 'urn:hearth:test';
const one = [{source, id: 'a'}];
const two = [...one, {source, id: 'b'}];

const RECEIPT = 'application/vnd.hearth.receipt+json';
const PROBLEM = 'application/problem+json';

function reply(status: number, type = '', body?: unknown): Reply {
  // A response with the status 0, as browsers hide redirects, cannot be made; its stand-in is never looked at.
  return {status, type, body, response: new Response(null, {status: status < 200 || status > 599 ? 200 : status})};
}
const receipts = (...list: unknown[]): Reply => reply(200, RECEIPT, {cursor: '9', receipts: list});

describe('a receipt', () => {
  test('settles each event by its own id', () => {
    const verdict = judge(
      receipts(
        {source, id: 'a', status: 'stored', cursor: '7'},
        {source, id: 'b', status: 'rejected', code: 'invalid', errors: [{pointer: '/data/to', code: 'unknown-person'}]},
      ),
      two,
    );
    assert.deepEqual(verdict, {
      action: 'settle',
      receipts: [
        {source, id: 'a', status: 'stored', cursor: '7'},
        {source, id: 'b', status: 'rejected', code: 'invalid', errors: [{pointer: '/data/to', code: 'unknown-person'}]},
      ],
    } satisfies Verdict);
  });

  for (const status of ['stored', 'duplicate', 'rejected', 'deferred']) {
    test(`knows ${status}`, () => {
      assert.deepEqual(judge(receipts({source, id: 'a', status}), one), {action: 'settle', receipts: [{source, id: 'a', status}]});
    });
  }

  const nothing = {action: 'settle', receipts: []};
  const unusable: [string, Reply][] = [
    ['an unknown id', receipts({source, id: 'z', status: 'stored'})],
    ['the id of another source', receipts({source: 'urn:hearth:other', id: 'a', status: 'stored'})],
    ['an unknown status', receipts({source, id: 'a', status: 'queued'})],
    ['no receipts', reply(200, RECEIPT, {cursor: '9'})],
    ['receipts that are none', receipts(null, 'a', 7, {id: 'a', status: 'stored'})],
  ];
  for (const [what, given] of unusable) test(`says nothing about an event with ${what}`, () => assert.deepEqual(judge(given, one), nothing));

  test('counts once where it comes twice', () => {
    const verdict = judge(receipts({source, id: 'a', status: 'stored'}, {source, id: 'a', status: 'rejected'}), one);
    assert.deepEqual(verdict, {action: 'settle', receipts: [{source, id: 'a', status: 'stored'}]});
  });
});

describe('an answer of somebody else', () => {
  const others: [string, Reply][] = [
    ['a page', reply(200, 'text/html')],
    ['other JSON', reply(200, 'application/json', {receipts: [{source, id: 'a', status: 'stored'}]})],
    ['a receipt that is no JSON', reply(200, RECEIPT)],
    ['a receipt with another status', reply(201, RECEIPT, {receipts: [{source, id: 'a', status: 'stored'}]})],
    ['nothing at all', reply(204)],
    ['a redirect that the browser hides', reply(0)],
    ['a redirect', reply(302)],
    ['a redirect that keeps the method', reply(307)],
  ];
  for (const [what, given] of others) test(`keeps all: ${what}`, () => assert.deepEqual(judge(given, one), {action: 'proxy'}));
});

describe('a status', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504, 409, 418, 451, 501]) {
    test(`${status} keeps all and waits`, () => assert.deepEqual(judge(reply(status), two), {action: 'wait'}));
  }

  test('no answer keeps all and waits', () => assert.deepEqual(judge(undefined, two), {action: 'wait'}));

  test('401 keeps all until somebody has signed in', () => assert.deepEqual(judge(reply(401), one), {action: 'sign-in'}));

  test('403 is as 401', () => {
    assert.deepEqual(judge(reply(403), one), {action: 'sign-in'});
    assert.deepEqual(judge(reply(403, PROBLEM, {code: 'forbidden'}), one), {action: 'sign-in'});
  });

  for (const code of ['origin', 'csrf']) {
    test(`403 ${code} stops`, () => assert.deepEqual(judge(reply(403, PROBLEM, {code}), one), {action: 'stop', reason: 'origin-refused'}));
  }

  test('403 of somebody else is no word about origins', () => {
    assert.deepEqual(judge(reply(403, 'application/json', {code: 'origin'}), one), {action: 'sign-in'});
  });

  for (const status of [404, 405, 410]) {
    test(`${status} stops`, () => assert.deepEqual(judge(reply(status), one), {action: 'stop', reason: 'endpoint-missing'}));
  }

  test('409 principal-mismatch freezes', () => {
    assert.deepEqual(judge(reply(409, PROBLEM, {code: 'principal-mismatch'}), one), {action: 'freeze'});
  });

  test('413 splits for good', () => assert.deepEqual(judge(reply(413), two), {action: 'split', lighter: true}));

  for (const status of [400, 415, 422]) {
    test(`${status} splits`, () => assert.deepEqual(judge(reply(status), two), {action: 'split', lighter: false}));
  }

  const codes: [number, string][] = [
    [400, 'malformed'],
    [413, 'too-large'],
    [415, 'media-type'],
    [422, 'invalid'],
  ];
  for (const [status, code] of codes) {
    test(`${status} for one event refuses it`, () => {
      assert.deepEqual(judge(reply(status), one), {action: 'settle', receipts: [{source, id: 'a', status: 'rejected', code, errors: undefined}]});
    });
  }

  test('of what is known about an event nothing but its name is in its receipt', () => {
    const known = [{source, id: 'a', body: '{}', tries: 3}];
    assert.deepEqual(judge(reply(400), known), {
      action: 'settle',
      receipts: [{source, id: 'a', status: 'rejected', code: 'malformed', errors: undefined}],
    });
  });

  test('what the host says of it is kept', () => {
    const errors = [{pointer: '/0/data', code: 'depth'}];
    assert.deepEqual(judge(reply(400, PROBLEM, {code: 'depth', errors}), one), {
      action: 'settle',
      receipts: [{source, id: 'a', status: 'rejected', code: 'depth', errors}],
    });
  });
});
