import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Deed} from '../../elements/say-once-so.js';
import type {Reasons} from '../../elements/reason.js';
import {moderationDeed, moderationQuestion} from '../../parts/moderation/moderation.questions.js';
import type {Answer, Question} from '../../parts/question/question.model.js';
import type {EventDraft} from '../../protocol/cloud-event.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {RunPoll} from './editor-overlay.js';
import {PollCalledOffEvent, PollClosedEvent, PollOutcomeRecordedEvent} from './poll-editor.events.js';

/** What somebody does with a poll that they run. Each asks first. */
export type RunKind = 'close' | 'call-off' | 'record-outcome' | 'appeal';

/** What a question is about. */
export interface Topic {
  kind: RunKind;
  item: RunPoll;
}

/** What is said of some codes in words of the editor. */
export const EDITOR_REASONS: Reasons = {
  forbidden: 'editorWrong_forbidden',
  'already-appealed': 'error_forbidden',
  closed: 'error_closed',
  'called-off': 'error_closed',
  removed: 'error_closed',
  pace: 'editorWrong_pace',
  order: 'editorAdvice_order',
  past: 'editorWrong_past',
  'too-late': 'editorWrong_late',
  'too-few': 'editorAdvice_small-group',
  'unknown-group': 'editorWrong_group',
  'not-offered': 'editorWrong_ballots',
};

/** Whether what was asked may be done. */
export const isRunKind = (action: string): action is RunKind => action === 'appeal' || Object.hasOwn(DEEDS, action);

/** Where an answer is kept that is being written. */
export const placeOf = ({kind, item}: Topic): string => `poll-${kind}:${item.id}`;

/** The fact that an answer states. */
export function factOf({kind, item}: Topic, {text}: Answer): EventDraft {
  const subject = item.id;
  if (kind === 'close') return {type: 'hearth.poll.closed.v1', subject, data: {}};
  if (kind === 'call-off') return {type: 'hearth.poll.called_off.v1', subject, data: text ? {reason: text} : {}};
  if (kind === 'appeal') return {type: 'hearth.poll.appealed.v1', subject, data: {note: text}};
  return {type: 'hearth.poll.outcome_recorded.v1', subject, data: {text}};
}

/** What the page is told of it; nothing of what is between somebody and moderators. */
export function told({kind, item}: Topic): Event | undefined {
  if (kind === 'appeal') return undefined;
  if (kind === 'close') return new PollClosedEvent(item.id);
  return kind === 'call-off' ? new PollCalledOffEvent(item.id) : new PollOutcomeRecordedEvent(item.id);
}

/** Of each kind what it is called, and what is said once the host has it. */
const DEEDS = {
  close: ['editorClose', 'editorClosed'],
  'call-off': ['editorCallOff', 'editorCalledOff'],
  'record-outcome': ['editorOutcome', 'editorOutcomeSaid'],
} as const;

/** What was done with an answer. */
export function deedOf(localize: LocalizeController, {kind}: Topic): Deed {
  if (kind === 'appeal') return moderationDeed(localize, kind);
  const [label, done] = DEEDS[kind];
  return {label: localize.term(label), done: localize.term(done)};
}

/** What somebody is asked before it is done, and what they should know. */
export function questionOf(localize: LocalizeController, {kind, item}: Topic): Question {
  switch (kind) {
    case 'close':
      return {label: localize.term('editorCloseAsk'), hint: localize.term('editorCloseHint'), submit: localize.term('editorCloseNow')};
    case 'call-off':
      return {
        label: localize.term('editorCallOffAsk'),
        hint: localize.term('editorCallOffHint'),
        text: {label: localize.term('editorCallOffReason'), max: POLL_LIMITS.reason, required: false},
        submit: localize.term('editorCallOffNow'),
      };
    case 'appeal':
      return moderationQuestion(localize, kind, '');
    case 'record-outcome':
      return {
        hint: localize.term('editorOutcomeHint'),
        text: {
          label: localize.term('editorOutcomeText'),
          max: POLL_LIMITS.outcome,
          required: true,
          ...(item.data.outcome && {before: item.data.outcome.text}),
        },
        submit: localize.term('editorOutcomeSave'),
      };
  }
}
