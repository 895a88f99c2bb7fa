import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Deed} from '../../elements/say-once-so.js';
import type {ReportReason} from '../../protocol/events/kudos.js';
import type {Question} from '../question/question.model.js';

/** What a person can ask of moderators, and what those decide, whatever it is about. */
export type ModerationKind = 'report' | 'appeal' | 'hidden' | 'removed';

/** Limits of the protocol: a schema in the page would cost what a whole widget costs. */
const MAX_NOTE = 1000;
const MAX_REASON = 500;

const REASONS: readonly ReportReason[] = ['hurtful', 'private', 'untrue', 'unwanted', 'other'];

/** Of each kind what it is called, and what is said once the host has it. */
const DEEDS = {
  report: ['kudosReport', 'kudosReported'],
  appeal: ['kudosAppeal', 'kudosAppealed'],
  hidden: ['kudosHide', 'kudosDecided'],
  removed: ['kudosRemove', 'kudosDecided'],
  approved: ['kudosApprove', 'kudosDecided'],
} as const;

/** What was done with an answer, or with a press of a button. */
export function moderationDeed(localize: LocalizeController, kind: ModerationKind | 'approved'): Deed {
  const [label, done] = DEEDS[kind];
  return {label: localize.term(label), done: localize.term(done)};
}

/** The words for a reason of a report; a later host may know more reasons. */
export const reasonTerm = (localize: LocalizeController, reason: string): string =>
  localize.term(`kudosReport_${(REASONS as readonly string[]).includes(reason) ? (reason as ReportReason) : 'other'}`);

/** The form for a report, an appeal or a decision. `reportLabel` asks what is wrong with the thing that is reported. */
export function moderationQuestion(localize: LocalizeController, kind: ModerationKind, reportLabel: string): Question {
  switch (kind) {
    case 'report':
      return {
        label: reportLabel,
        hint: localize.term('kudosReportHint'),
        choices: {label: localize.term('kudosReportWhy'), options: REASONS.map((value) => ({value, label: reasonTerm(localize, value)}))},
        text: {label: localize.term('kudosReportNote'), max: MAX_NOTE, required: false},
        submit: localize.term('kudosReportSend'),
      };
    case 'appeal':
      return {
        label: localize.term('kudosAppealAsk'),
        hint: localize.term('kudosAppealHint'),
        text: {label: localize.term('kudosAppealNote'), max: MAX_NOTE, required: true},
        submit: localize.term('kudosAppealSend'),
      };
    case 'hidden':
    case 'removed':
      return {
        label: localize.term(kind === 'hidden' ? 'kudosHideAsk' : 'kudosRemoveAsk'),
        hint: localize.term('kudosDecisionHint'),
        text: {label: localize.term('kudosDecisionReason'), max: MAX_REASON, required: true},
        submit: localize.term(kind === 'hidden' ? 'kudosHide' : 'kudosRemove'),
      };
  }
}
