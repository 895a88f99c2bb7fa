import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {EventType} from '../../src/protocol/events/index.js';
import {writtenWords} from '../../src/protocol/written-words.js';

const HASH = 'a'.repeat(43);

interface Examples {
  written?: object[];
  chosen?: object[];
}

const answers: Examples = {
  written: [
    {definitionHash: HASH, answer: {text: 'Calm'}},
    {definitionHash: HASH, answer: {words: ['calm']}},
    {definitionHash: HASH, answer: {option: 'a'}, comment: 'Because'},
  ],
  chosen: [{definitionHash: HASH, answer: {option: 'a'}}, {definitionHash: HASH, answer: {abstain: true}}],
}; // oxfmt-ignore

/** Of each type of event, data with words that somebody wrote, and data without. */
const examples: Record<EventType, Examples> = {
  'hearth.kudos.given.v1': {written: [{to: [], message: 'Thanks', audience: 'group'}]},
  'hearth.kudos.edited.v1': {written: [{version: 1, message: 'Thanks'}]},
  'hearth.kudos.withdrawn.v1': {chosen: [{}]},
  'hearth.kudos.reacted.v1': {chosen: [{mark: 'thanks'}]},
  'hearth.kudos.unreacted.v1': {chosen: [{mark: 'thanks'}]},
  'hearth.kudos.visibility_set.v1': {chosen: [{audience: 'group', tellGiver: true}]},
  'hearth.kudos.consent_set.v1': {chosen: [{decision: 'accept'}]},
  'hearth.kudos.replied.v1': {written: [{message: 'Gladly'}]},
  'hearth.kudos.reply_withdrawn.v1': {chosen: [{replyId: 'one'}]},
  'hearth.kudos.reported.v1': {written: [{reason: 'other', note: 'It is not so'}], chosen: [{reason: 'hurtful', replyId: 'one'}]},
  'hearth.kudos.appealed.v1': {written: [{note: 'It is so'}]},
  'hearth.moderation.approved.v1': {written: [{version: 1, reason: 'Fine'}], chosen: [{version: 1}]},
  'hearth.moderation.hidden.v1': {written: [{reason: 'Not fine'}]},
  'hearth.moderation.removed.v1': {written: [{reason: 'Not fine'}]},
  'hearth.card.answer_set.v1': {written: [{prompt: {id: 'tea', text: 'Tea?'}, text: 'Yes', audience: 'group'}]},
  'hearth.card.answer_removed.v1': {chosen: [{answerId: 'one'}]},
  'hearth.card.answers_ordered.v1': {chosen: [{order: ['one', 'two']}]},
  'hearth.card.field_set.v1': {
    written: [{field: 'pronouns', value: 'she', audience: 'group'}, {field: 'askMeAbout', value: ['knots'], audience: 'group'}],
    chosen: [{field: 'pronouns', value: '', audience: 'group'}, {field: 'askMeAbout', value: [], audience: 'group'}],
  }, // oxfmt-ignore
  'hearth.card.published.v1': {chosen: [{}]},
  'hearth.card.withdrawn.v1': {chosen: [{}]},
  'hearth.card.made_private.v1': {chosen: [{}]},
  'hearth.card.spotlight_volunteered.v1': {chosen: [{notBefore: '2026-03-02'}]},
  'hearth.card.spotlight_withdrawn.v1': {chosen: [{}]},
  'hearth.card.blocked.v1': {chosen: [{personId: 'bo'}]},
  'hearth.card.unblocked.v1': {chosen: [{personId: 'bo'}]},
  'hearth.card.overlap_allowed.v1': {chosen: [{}]},
  'hearth.card.overlap_disallowed.v1': {chosen: [{}]},
  'hearth.card.appreciated.v1': {chosen: [{answerId: 'one'}]},
  'hearth.card.asked.v1': {written: [{message: 'Which knots?', topic: 'knots'}]},
  'hearth.card.note_removed.v1': {chosen: [{noteId: 'one'}]},
  'hearth.card.reported.v1': {written: [{answerId: 'one', reason: 'untrue', note: 'No'}], chosen: [{answerId: 'one', reason: 'untrue'}]},
  'hearth.card.moderated.v1': {
    written: [{answerId: 'one', version: 1, decision: 'hidden', reason: 'Not fine'}],
    chosen: [{answerId: 'one', version: 1, decision: 'approved'}],
  },
  'hearth.card.appealed.v1': {written: [{answerId: 'one', note: 'It is so'}]},
  'hearth.prompt.rated.v1': {chosen: [{verdict: 'good'}]},
  'hearth.mosaic.tile_placed.v1': {
    written: [{colour: 'teal', phrase: 'Calm seas'}, {colour: 'teal', story: 'I like boats'}],
    chosen: [{colour: 'teal', accent: 'sand', pattern: 'waves', shape: 'round'}],
  }, // oxfmt-ignore
  'hearth.mosaic.tile_changed.v1': {written: [{version: 1, phrase: 'Calm seas'}], chosen: [{version: 1, colour: 'teal'}]},
  'hearth.mosaic.tile_removed.v1': {chosen: [{}]},
  'hearth.mosaic.tile_reported.v1': {written: [{version: 1, reason: 'other', note: 'No'}], chosen: [{version: 1, reason: 'other'}]},
  'hearth.mosaic.tile_moderated.v1': {
    written: [{version: 1, decision: 'hidden', reason: 'Not fine'}],
    chosen: [{version: 1, decision: 'approved'}],
  },
  'hearth.mosaic.tile_appealed.v1': {written: [{note: 'It is so'}]},
  'hearth.poll.opened.v1': {written: [{question: 'Tea?', why: 'We buy some', form: {type: 'text'}}]},
  'hearth.poll.answered.v1': answers,
  'hearth.poll.changed.v1': answers,
  'hearth.poll.withdrawn.v1': {chosen: [{}]},
  'hearth.poll.closed.v1': {chosen: [{}]},
  'hearth.poll.called_off.v1': {written: [{reason: 'Asked twice'}], chosen: [{}]},
  'hearth.poll.outcome_recorded.v1': {written: [{text: 'We buy tea'}]},
  'hearth.poll.reported.v1': {written: [{reason: 'other', note: 'No'}], chosen: [{reason: 'other', textId: 'one'}]},
  'hearth.poll.appealed.v1': {written: [{note: 'It is so'}]},
  'hearth.poll.moderated.v1': {written: [{decision: 'removed', reason: 'Not fine'}], chosen: [{decision: 'approved', textId: 'one'}]},
};

describe('What somebody wrote in an event', () => {
  for (const [type, {written = [], chosen = []}] of Object.entries(examples)) {
    it(`is known of ${type}`, () => {
      for (const data of written) assert.notDeepEqual(writtenWords({type, data}), [], JSON.stringify(data));
      for (const data of chosen) assert.deepEqual(writtenWords({type, data}), []);
    });
  }

  it('is all of it, lists and what is within an answer, too', () => {
    const data = {definitionHash: HASH, answer: {words: ['calm', 'busy']}, comment: 'Because'};
    assert.deepEqual(writtenWords({type: 'hearth.poll.answered.v1', data}), ['calm', 'busy', 'Because']);
    assert.deepEqual(writtenWords({type: 'hearth.card.field_set.v1', data: {field: 'askMeAbout', value: ['knots', 'tea'], audience: 'me'}}), [
      'knots',
      'tea',
    ]);
  });
});
