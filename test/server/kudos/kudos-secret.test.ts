import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {CloudEvent} from '../../../src/protocol/cloud-event.js';
import type {Policy} from '../../../src/server/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {MINUTE, NOON, TestHost} from '../support/host.js';
import {identities} from '../support/people.js';

/*
 * Two hosts on which the same things happen, but for a card for Bilal: on the one people open it, sign it, report it, decide on it; on the
 * other, in place of each of these, somebody thanks somebody in private, so that both logs are equally long. Until the card is revealed,
 * whatever Bilal asks or does, both give him the same answer, to the byte.
 */

const REVEAL = NOON + 60 * MINUTE;
const CARD = 'the-card';
const SIGNERS = ['ana', 'dmitri', 'eun-ji', 'harbor-mod'] as const;

/** Bilal may do what a moderator may: it must not help. */
const people = {...identities, bilal: {...identities['bilal']!, roles: ['member', 'moderator']}};

const PATHS = [
  '/v1/session',
  '/v1/people?q=',
  '/v1/people?q=a&space=harbor&limit=20',
  ...[1, 2, 3, 20].map((limit) => `/v1/views/kudos?space=harbor&limit=${limit}`),
  '/v1/views/kudos?space=everyone&limit=2',
  `/v1/views/kudos?space=harbor&subject=${CARD}`,
  `/v1/views/kudos?space=everyone&subject=${CARD}`,
  ...['', '&filter=given', '&filter=received', '&filter=kept'].map((filter) => `/v1/views/mine?space=me&limit=2${filter}`),
  '/v1/changes?views=kudos,mine,moderation&space=harbor,everyone&after=0&wait=0',
  ...['', '&filter=open', '&filter=decided'].map((filter) => `/v1/views/moderation?space=harbor&limit=1${filter}`),
];

class World {
  readonly host: TestHost;
  constructor(policy: Policy) {
    // The name of the log is random; here it is the same on both.
    const store = Object.assign(createMemoryStore(), {epoch: 'the same'});
    this.host = new TestHost(store, {people, policy, limits: {ratePerMinute: 1e9}});
  }

  /** Everything that an answer tells, but for the random id of the request. */
  async answer(path: string, etag = ''): Promise<string> {
    const response = await this.host.request('bilal', path, {headers: {'If-None-Match': etag}});
    const id = response.headers.get('Hearth-Request-Id') ?? '';
    const headers = [...response.headers].filter(([name]) => name !== 'hearth-request-id');
    return JSON.stringify([response.status, headers, (await response.text()).replaceAll(id, '')]);
  }

  async post(name: string, event: CloudEvent): Promise<string> {
    return JSON.stringify(await this.host.post(name, event));
  }
}

/** Follows the pages of a view on both hosts, comparing each. */
async function compareAll([real, other]: [World, World], path: string): Promise<void> {
  let next: string | undefined = '';
  while (next !== undefined) {
    const page: string = path + (next && `&page=${next}`);
    const [answer, expected] = [await real.answer(page), await other.answer(page)];
    assert.equal(answer, expected, page);
    const etag = /"etag","W\/\\"([\w-]+)\\""/.exec(answer)?.[1];
    if (etag !== undefined) assert.equal(await real.answer(page, `"${etag}"`), await other.answer(page, `"${etag}"`), `${page} again`);
    next = /\\"next\\":\\"([\d.]+)\\"/.exec(answer)?.[1];
  }
}

type Step =
  | {do: 'thank'; by: string; to: string; audience: 'recipient' | 'group' | 'everyone'}
  | {do: 'card'; by: string; act: (typeof ACTS)[number]}
  | {do: 'probe'; act: (typeof ACTS)[number]}
  | {do: 'wait'; minutes: number};

const ACTS = ['open', 'sign', 'unsign', 'react', 'edit', 'report', 'report signature', 'approve', 'hide', 'remove', 'appeal', 'withdraw'] as const;

const stepOf: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('thank' as const),
    by: fc.constantFrom('dmitri', 'bilal'),
    to: fc.constantFrom('ana', 'grace'),
    audience: fc.constantFrom('recipient' as const, 'group' as const, 'everyone' as const),
  }),
  {weight: 4, arbitrary: fc.record({do: fc.constant('card' as const), by: fc.constantFrom(...SIGNERS), act: fc.constantFrom(...ACTS)})},
  fc.record({do: fc.constant('probe' as const), act: fc.constantFrom(...ACTS)}),
  fc.record({do: fc.constant('wait' as const), minutes: fc.integer({min: 0, max: 2})}),
);

function cardEvent(host: TestHost, act: (typeof ACTS)[number], by: string): CloudEvent {
  const signature = {replyId: `signature-of-${by}`};
  switch (act) {
    case 'open':
      return host.given({message: 'The words', audience: 'everyone', occasion: {title: 'The title', revealAt: new Date(REVEAL).toISOString()}}, {id: CARD}); // oxfmt-ignore
    case 'sign':
      return {...host.about(CARD, 'hearth.kudos.replied.v1', {message: `Words of ${by}`}), id: signature.replyId};
    case 'unsign':
      return host.about(CARD, 'hearth.kudos.reply_withdrawn.v1', signature);
    case 'react':
      return host.about(CARD, 'hearth.kudos.reacted.v1', {mark: 'celebrate'});
    case 'edit':
      return host.about(CARD, 'hearth.kudos.edited.v1', {version: 1, message: 'Other words'});
    case 'report':
      return host.about(CARD, 'hearth.kudos.reported.v1', {reason: 'other'});
    case 'report signature':
      return host.about(CARD, 'hearth.kudos.reported.v1', {reason: 'other', replyId: 'signature-of-dmitri'});
    case 'approve':
      return host.about(CARD, 'hearth.moderation.approved.v1', {version: 1});
    case 'hide':
      return host.about(CARD, 'hearth.moderation.hidden.v1', {reason: 'A reason'});
    case 'remove':
      return host.about(CARD, 'hearth.moderation.removed.v1', {reason: 'A reason', replyId: 'signature-of-dmitri'});
    case 'appeal':
      return host.about(CARD, 'hearth.kudos.appealed.v1', {note: 'A note'});
    case 'withdraw':
      return host.about(CARD, 'hearth.kudos.withdrawn.v1', {});
  }
}

/** Takes one step on both hosts. */
async function take([real, other]: [World, World], step: Step, index: number): Promise<void> {
  const {host} = real;
  switch (step.do) {
    case 'wait':
      for (const world of [real, other]) world.host.now = Math.min(REVEAL - 1, world.host.now + step.minutes * MINUTE);
      return;
    case 'thank': {
      const event = host.given({to: [{kind: 'person', id: step.to}], audience: step.audience, message: `m${index}`}, {id: `thanks-${index}`});
      assert.equal(await real.post(step.by, event), await other.post(step.by, event));
      return;
    }
    case 'probe': {
      // Opening it himself would be a new thing of his own: for this, what he does is about the card.
      const act = step.act === 'open' ? 'sign' : step.act;
      const event = {...cardEvent(host, act, 'dmitri'), id: `probe-${index}`};
      assert.equal(await real.post('bilal', event), await other.post('bilal', event), `probe: ${act}`);
      return;
    }
    case 'card': {
      const event = cardEvent(host, step.act, step.act === 'unsign' ? 'dmitri' : step.by);
      const by = step.act === 'open' || step.act === 'edit' || step.act === 'appeal' || step.act === 'withdraw' ? 'ana' : step.by;
      const [receipt] = await host.post(by, event);
      if (receipt?.status === 'stored') {
        const filler = other.host.given({to: [{kind: 'person', id: 'chiara'}], audience: 'recipient'}, {space: 'lighthouse'});
        assert.equal((await other.host.post('grace', filler))[0]?.status, 'stored');
      }
    }
  }
}

const policies: fc.Arbitrary<Policy> = fc.record({
  moderation: fc.constantFrom('post', 'pre'),
  recipientConsent: fc.constantFrom('ask', 'after', 'off'),
  replies: fc.constantFrom('recipient', 'all'),
});

describe('A secret', () => {
  it('changes no byte that whom it is kept from receives', async () => {
    let revealed = 0;
    await fc.assert(
      fc.asyncProperty(policies, fc.array(stepOf, {minLength: 4, maxLength: 20}), async (policy, steps) => {
        const worlds: [World, World] = [new World(policy), new World(policy)];
        const [real] = worlds;
        const opening: Step = {do: 'card', by: 'ana', act: 'open'};
        const half = Math.floor(steps.length / 2);
        const all = [...steps.slice(0, half), opening, ...steps.slice(half)];
        for (const [index, step] of all.entries()) await take(worlds, step, index);
        for (const path of PATHS) await compareAll(worlds, path);
        for (const {host} of worlds) host.now = REVEAL - 1;
        for (const path of PATHS) await compareAll(worlds, path);
        // The comparison means something only where, a moment later, there is something to see.
        for (const {host} of worlds) host.now = REVEAL;
        if ((await real.host.wall('bilal', 'everyone', `&subject=${CARD}`)).items.length > 0) revealed++;
      }),
      {numRuns: 60},
    );
    assert.ok(revealed >= 10, `revealed in ${revealed} runs`);
  });
});
