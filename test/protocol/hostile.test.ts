/** Whatever a host answers, the readers throw nothing but what they say, and what they give is what its type says. */
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import fc from 'fast-check';
import {problemOf} from '../../src/client/problem-of.js';
import {judge} from '../../src/client/outbox/verdict.js';
import type {Reply} from '../../src/client/transport.js';
import {MalformedViewError, parseView, readPerson} from '../../src/protocol/views/view.js';
import {readKudosMore, readKudosReply} from '../../src/protocol/views/kudos-more.js';
import {readKudosData, readKudosValues} from '../../src/protocol/views/kudos.js';
import {readQueuedKudos} from '../../src/protocol/views/moderation.js';
import {DEFAULT_LIMITS, readSession} from '../../src/protocol/session.js';
import {validateEvent} from '../../src/protocol/validate.js';
import {isAtOrPast} from '../../src/protocol/cursor.js';
import {PROBLEM_MEDIA_TYPE} from '../../src/protocol/problem.js';
import {RECEIPT_MEDIA_TYPE} from '../../src/protocol/receipt.js';
import type {FieldError} from '../../src/protocol/receipt.js';
import {anyJson, nearlyKudos, nearlyPeople, nearlyProblem, nearlyReceipts, nearlySession, nearlyView} from '../support/hostile.js';

const RUNS = {numRuns: 300};
const isJsonObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value is not what a type says. */
type Shape = (value: unknown, at: string) => void;
const text: Shape = (value, at) => assert.equal(typeof value, 'string', at);
const truth: Shape = (value, at) => assert.equal(typeof value, 'boolean', at);
const number: Shape = (value, at) => assert.equal(typeof value, 'number', at);
const count: Shape = (value, at) => assert.ok(Number.isInteger(value) && (value as number) >= 1, `${at}: ${String(value)}`);
const oneOf =
  (...allowed: unknown[]): Shape =>
  (value, at) =>
    assert.ok(allowed.includes(value), `${at}: ${JSON.stringify(value)}`);
const maybe =
  (shape: Shape): Shape =>
  (value, at) => {
    if (value !== undefined) shape(value, at);
  };
const orNull =
  (shape: Shape): Shape =>
  (value, at) => {
    if (value !== null) shape(value, at);
  };
const listOf =
  (shape: Shape): Shape =>
  (value, at) => {
    assert.ok(Array.isArray(value), at);
    (value as unknown[]).forEach((one, index) => shape(one, `${at}/${index}`));
  };
const members =
  (shapes: Record<string, Shape>): Shape =>
  (value, at) => {
    assert.ok(isJsonObject(value), at);
    for (const [name, shape] of Object.entries(shapes)) shape(value[name], `${at}/${name}`);
  };

const person = members({id: text, name: text, detail: maybe(text), avatar: maybe(text), pronouns: maybe(text), pronunciation: maybe(text)});
const ruled = {reason: maybe(text), appeal: maybe(oneOf('open', 'closed'))};
const reply = members({
  id: text,
  by: orNull(person),
  at: text,
  message: text,
  state: maybe(oneOf('pending', 'hidden', 'removed')),
  can: listOf(text),
  ...ruled,
});
const kudos = {
  version: number,
  to: listOf(person),
  message: text,
  lang: maybe(text),
  valueIds: listOf(text),
  editedAt: maybe(text),
  audience: oneOf('recipient', 'group', 'everyone'),
  state: oneOf('live', 'pending', 'hidden', 'removed'),
  reactions: listOf(members({mark: text, mine: truth, by: listOf(person), others: truth})),
};
const more = {
  context: maybe(members({kind: oneOf('goal', 'help', 'other'), id: text, label: text, url: maybe(text)})),
  replies: listOf(reply),
  moreReplies: truth,
  consent: maybe(oneOf('asked', 'accept', 'decline')),
  audiences: listOf(oneOf('recipient', 'group', 'everyone')),
  keptBy: listOf(person),
  ...ruled,
};
const queued = {
  waits: listOf(oneOf('pending', 'reported', 'appealed')),
  reports: listOf(members({reason: text, note: maybe(text), at: text})),
  appealNote: maybe(text),
};
const errors = listOf(members({pointer: text, code: text, words: maybe(listOf(text))}));
const verdictReceipt = members({
  source: text,
  id: text,
  status: oneOf('stored', 'duplicate', 'rejected', 'deferred'),
  cursor: maybe(text),
  code: maybe(text),
  errors: maybe(errors),
  warnings: maybe(errors),
});

const anyOr = (nearly: fc.Arbitrary<unknown>) => fc.oneof({weight: 4, arbitrary: nearly}, anyJson);
const holds = (values: fc.Arbitrary<unknown>, property: (value: unknown) => void) => fc.assert(fc.property(values, property), RUNS);

afterEach(() => assert.equal(({} as {polluted?: unknown}).polluted, undefined, 'something was written to every object'));

describe('Any answer', () => {
  it('is a view, or no view', () => {
    let views = 0;
    let items = 0;
    holds(anyOr(nearlyView), (body) => {
      try {
        const {view, skipped} = parseView(body, readKudosData);
        views++;
        items += view.items.length;
        assert.ok(skipped >= 0 && Number.isInteger(skipped));
        members({
          items: listOf(members({id: text, type: text, at: text, by: orNull(person), data: members(kudos), can: listOf(text)})),
          cursor: text,
          name: maybe(text),
          space: maybe(text),
          epoch: maybe(text),
          page: members({next: maybe(text), prev: maybe(text)}),
        })(view, '');
        for (const {data} of view.items) assert.ok(data.to.length > 0);
      } catch (error) {
        assert.ok(error instanceof MalformedViewError, String(error));
      }
    });
    // What never gets through tests nothing.
    assert.ok(views > 20 && items > 20, `${views} views, ${items} items`);
  });

  it('gives the words of a kudos, or nothing', () => {
    holds(nearlyKudos, (value) => {
      if (!isJsonObject(value)) return;
      const data = readKudosData(value);
      if (data) members(kudos)(data, '');
    });
  });

  it('gives what a kudos tells beside its words', () => {
    holds(anyOr(nearlyKudos), (value) => {
      if (isJsonObject(value)) members(more)(readKudosMore(value), '');
      maybe(reply)(readKudosReply(value), '');
      maybe(person)(readPerson(value), '');
    });
  });

  it('gives what moderators are asked about, or nothing', () => {
    holds(nearlyKudos, (value) => {
      const data = isJsonObject(value) ? readQueuedKudos(value) : undefined;
      if (data) members({...kudos, ...more, ...queued, replies: listOf(members(queued))})(data, '');
    });
  });

  it('gives labels of values', () => {
    holds(anyOr(nearlyView), (body) => {
      for (const [id, label] of readKudosValues(body)) assert.ok(typeof id === 'string' && typeof label === 'string' && id && label);
    });
  });

  it('is a session, or none', () => {
    let sessions = 0;
    holds(anyOr(nearlySession), (body) => {
      const session = readSession(body);
      if (!session) return;
      sessions++;
      members({
        principal: text,
        displayName: maybe(text),
        person: maybe(person),
        roles: listOf(text),
        features: members({views: listOf(text), events: listOf(text), live: listOf(oneOf('sse', 'longpoll'))}),
        limits: members(Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((limit) => [limit, count]))),
        now: text,
        epoch: text,
      })(session, '');
      for (const parameters of Object.values(session.features.parameters ?? {}))
        members({filter: maybe(listOf(text)), subject: maybe(truth)})(parameters, '');
    });
    assert.ok(sessions > 20);
  });

  it('compares as a cursor', () => {
    holds(fc.tuple(fc.string(), fc.string()), (pair) => {
      const [a, b] = pair as [string, string];
      truth(isAtOrPast(a, b), '');
    });
  });

  it('is a verdict on a batch', () => {
    const key = {source: 'urn:hearth:test', id: 'a'};
    const types = fc.constantFrom(RECEIPT_MEDIA_TYPE, PROBLEM_MEDIA_TYPE, 'application/json', 'text/html', '');
    const status = fc.constantFrom(200, 200, 201, 204, 302, 400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 500, 503);
    const bodies = fc.oneof(nearlyReceipts(key), nearlyProblem, nearlyPeople, anyJson);
    let settled = 0;
    fc.assert(
      fc.property(status, types, bodies, fc.boolean(), (code, type, body, two) => {
        const answer: Reply = {status: code, type, body, response: new Response(null, {status: code})};
        const problem = problemOf(answer);
        if (problem) members({code: text, errors: maybe(errors)})(problem, '');
        const verdict = judge(answer, two ? [key, {...key, id: 'b'}] : [key]);
        if (verdict.action !== 'settle') return;
        settled += verdict.receipts.length;
        listOf(verdictReceipt)(verdict.receipts, '');
      }),
      {numRuns: 1000},
    );
    assert.ok(settled > 20);
  });
});

describe('Any event', () => {
  it('is valid or has faults', () => {
    holds(
      fc.oneof(anyJson, fc.record({specversion: fc.constant('1.0'), id: anyJson, source: anyJson, type: anyJson, data: nearlyKudos})),
      (value) => {
        const validation = validateEvent(value);
        if (!validation.ok) {
          assert.ok(validation.errors.length > 0);
          errors(validation.errors satisfies FieldError[], '');
        }
      },
    );
  });
});
