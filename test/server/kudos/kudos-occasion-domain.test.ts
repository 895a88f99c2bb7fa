import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEvent} from '../../../src/protocol/cloud-event.js';
import {validateEvent} from '../../../src/protocol/validate.js';
import type {DecisionContext} from '../../../src/server/domains/domain.js';
import {kudos} from '../../../src/server/domains/kudos/kudos.js';
import type {KudosEvent} from '../../../src/server/domains/kudos/kudos-event.js';
import type {KudosState} from '../../../src/server/domains/kudos/kudos-state.js';
import {completePolicy} from '../../../src/server/policy.js';
import {NOON} from '../support/host.js';
import {identities, people} from '../support/people.js';

const HOUR = 60 * 60_000;
const REVEAL = NOON + HOUR;

const contextOf = (by: string, now = NOON): DecisionContext => ({
  by: {...identities[by]!, groups: new Set()},
  now,
  sequence: '7',
  policy: completePolicy(),
  people: new Map(people.map((person) => [person.id, person])),
  groups: new Map(),
});

function eventOf(type: string, data: object, subject?: string): KudosEvent {
  const validation = validateEvent(createEvent({type, data, subject}, {space: 'harbor', source: 'urn:hearth:test', now: NOON}));
  assert.ok(validation.ok, JSON.stringify(validation));
  return validation.event as KudosEvent;
}

function decide(state: KudosState | undefined, event: KudosEvent, context: DecisionContext) {
  const decision = kudos.decide(state, event, context);
  assert.ok(decision.ok, JSON.stringify(decision));
  // As a store keeps it.
  return {state: JSON.parse(JSON.stringify(decision.state)) as KudosState, places: decision.places ?? []};
}

const given = (more: object = {}): KudosEvent =>
  eventOf('hearth.kudos.given.v1', {to: [{kind: 'person', id: 'bilal'}], message: 'Ten years!', audience: 'group', ...more});
const card = given({occasion: {title: 'Ten years', revealAt: new Date(REVEAL).toISOString()}});

describe('The document of a card', () => {
  it('holds the title and the moment, and that of thanks neither', () => {
    const {state} = decide(undefined, card, contextOf('ana'));
    assert.deepEqual([(state as {occasion?: unknown}).occasion, state.revealAt], [{title: 'Ten years'}, REVEAL]);
    const {state: thanks} = decide(undefined, given(), contextOf('ana'));
    assert.deepEqual(Object.keys(thanks).filter((name) => name === 'occasion' || name === 'revealAt'), []); // oxfmt-ignore
  });

  it('stands, for whom it is for, where it was revealed, and for the others where it was opened', () => {
    const {places} = decide(undefined, card, contextOf('ana'));
    assert.deepEqual(
      places.map(({view, scope, at, sequence}) => [view, scope, at, sequence]),
      [
        ['kudos', 'space/harbor', NOON, '7'],
        ['mine', 'given/person/ana', NOON, '7'],
        ['mine', 'received/person/bilal', REVEAL, '7'],
      ],
    );
    const open = decide(undefined, given({occasion: {title: 'A new home'}}), contextOf('ana'));
    assert.deepEqual(new Set(open.places.map(({at}) => at)), new Set([NOON]));
  });

  it('keeps no title and no words once it was taken back, only from whom it was a secret', () => {
    const {state} = decide(undefined, card, contextOf('ana'));
    const withdraw = eventOf('hearth.kudos.withdrawn.v1', {}, 'card');
    const circle = {space: 'harbor', from: 'ana', to: [{kind: 'person', id: 'bilal'}], audience: 'group', withdrawn: true};
    assert.deepEqual(decide(state, withdraw, contextOf('ana', REVEAL - 1)).state, {...circle, revealAt: 'never'});
    assert.deepEqual(decide(state, withdraw, contextOf('ana', REVEAL)).state, circle);
  });

  it('is changed by one person at a time: a signature adds one reply and moves nothing', () => {
    const before = decide(undefined, card, contextOf('ana')).state;
    const sign = eventOf('hearth.kudos.replied.v1', {message: 'From Dmitri'}, 'card');
    const decision = kudos.decide(before, sign, contextOf('dmitri'));
    assert.ok(decision.ok);
    assert.equal(decision.places, undefined);
    assert.deepEqual((decision.state as {replies?: unknown[]}).replies?.length, 1);
    const again = kudos.decide(decision.state, {...sign, id: 'again'}, contextOf('dmitri'));
    assert.deepEqual(again, {ok: false, code: 'invalid', errors: [{pointer: '/data/message', code: 'already-signed'}]});
  });
});
