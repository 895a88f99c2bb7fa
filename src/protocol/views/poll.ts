import type {Person} from '../person.js';
import type {PollDefinition, PollResponse} from '../poll.js';
import {answerProblem} from '../results/answers.js';
import type {AnswerValue} from '../results/answers.js';
import {readQueued} from './moderation.js';
import type {Queued, ReportNote} from './moderation.js';
import {readPollDefinition} from './poll-definition.js';
import {matching, readRuled} from './ruled.js';
import type {Ruled} from './ruled.js';
import {isObject, list, readPerson, text} from './view.js';
import type {ViewItem} from './view.js';

export {readPollDefinition} from './poll-definition.js';

/** Where a poll is, by the clock of the host: not open yet, open, closed, or closed for so long that it is only kept. */
export type PollPhase = 'draft' | 'open' | 'closed' | 'archived';

/** What a poll holds of the viewer. */
export interface OwnResponse {
  answered: boolean;
  answer?: AnswerValue;
  comment?: string;
}

/** Who said what: to whoever runs a named poll, once it is closed. `by` is `null` where that person has left. */
export interface NamedAnswer extends PollResponse {
  by: Person | null;
}

/** How it stands with the ballots of an unlinkable poll. */
export interface PollBallots {
  /** From when on no ballot is taken any more, and results are told (RFC 3339): a while after the close. */
  countedAt: string;
  /** While `GET /v1/polls/{id}/ballots` lists the digests by which anybody finds their own: until when it does (RFC 3339). */
  auditUntil?: string;
}

/** A poll, as a viewer sees it. Nothing in it tells how many have answered, or whether anybody has, but what results tell. */
export interface PollData {
  definition: PollDefinition;
  /** The digest of the definition: what an answer names, and what a page compares with the definition that it shows. */
  definitionHash: string;
  phase: PollPhase;
  /** The groups that are asked, by name; none where the whole space is. */
  audience: {id: string; name: string}[];
  /** Whether the viewer is one of those who are asked. */
  asked: boolean;
  /** Whether the viewer runs it. */
  runs: boolean;
  /** When it was closed, where that was before its time (RFC 3339). */
  closedAt?: string;
  /** That whoever runs it called it off. */
  calledOff?: {at: string; reason?: string};
  /** Only to whoever runs it: why moderators took it away. */
  removed?: string;
  /** Only to whoever runs it: that they asked moderators to decide again. */
  appeal?: Ruled['appeal'];
  /** Absent where nobody can know: in unlinkable polls, and for who is not asked. */
  mine?: OwnResponse;
  /** Whether all answers are counted, so that nothing comes after what is told. Where they are, and there are no results, there were too few. */
  counted: boolean;
  /** Unlinkable polls only: absent in others, and where it was called off. */
  ballots?: PollBallots;
  /** What the host tells of the answers, if anything by now. `guardResults` gives what of it a page may show. */
  results?: unknown;
  answers?: NamedAnswer[];
  /** What comes of it. */
  outcome?: {text: string; at: string};
  /** Whether an outcome was due and there is none. */
  outcomeMissing: boolean;
}

/** A poll in the view `poll`. `can`: `answer` (by an event, or in an unlinkable poll by a ballot), `change`, `withdraw`, `close`, `call-off`, `record-outcome`, `appeal`, `report`. */
export type PollItem = ViewItem<PollData>;

/** A report on a poll; on one of the texts in its results, with that text. */
export interface PollReportNote extends ReportNote {
  textId?: string;
  text?: string;
}

/** What the view `poll_reports` tells moderators of a poll. */
export interface PollReportsData extends Omit<Queued, 'reports'> {
  definition: PollDefinition;
  reports: PollReportNote[];
  /** Why it was taken away, where it was. */
  removed?: string;
  /** The texts that were taken out of its results. */
  removedTexts: {id: string; reason: string}[];
}

export type PollReportsItem = ViewItem<PollReportsData>;

/** Reads what somebody answered; nothing where it does not fit the question. */
function readAnswer({form}: PollDefinition, value: unknown): AnswerValue | undefined {
  if (!isObject(value)) return undefined;
  const read: Record<string, unknown> = {
    abstain: value.abstain === true || undefined,
    option: text(value.option),
    options: Array.isArray(value.options) ? list(value.options, text) : undefined,
    text: text(value.text),
    words: Array.isArray(value.words) ? list(value.words, text) : undefined,
    points: isObject(value.points) ? {...value.points} : undefined,
  };
  const known = Object.entries(read).filter(([, member]) => member !== undefined);
  const answer = Object.fromEntries(known) as AnswerValue;
  return known.length === 1 && answerProblem(form, answer) === undefined ? answer : undefined;
}

function readMine(definition: PollDefinition, value: unknown): OwnResponse | undefined {
  if (!isObject(value)) return undefined;
  const [answer, comment] = [readAnswer(definition, value.answer), text(value.comment)];
  return {answered: value.answered === true, ...(answer && {answer}), ...(comment !== undefined && {comment})};
}

function readNamed(definition: PollDefinition, value: unknown): NamedAnswer | undefined {
  const answer = isObject(value) ? readAnswer(definition, value.answer) : undefined;
  if (!isObject(value) || !answer) return undefined;
  const comment = text(value.comment);
  return {by: readPerson(value.by) ?? null, answer, ...(comment !== undefined && {comment})};
}

function readBallots(value: unknown): PollBallots | undefined {
  if (!isObject(value)) return undefined;
  const auditUntil = text(value.auditUntil);
  return {countedAt: text(value.countedAt) ?? '', ...(auditUntil !== undefined && {auditUntil})};
}

const readGroup = (value: unknown): {id: string; name: string} | undefined => {
  const [id, name] = isObject(value) ? [text(value.id), text(value.name)] : [];
  return id !== undefined && name !== undefined ? {id, name} : undefined;
};

/**
 * Reads a poll that came from outside; nothing where it cannot be asked. Answers that fit no option are left out.
 *
 * @param readDefinition how its definition is read; as one that is whole unless given.
 */
export function readPollData(data: Record<string, unknown>, readDefinition = readPollDefinition): PollData | undefined {
  const definition = readDefinition(data.definition);
  const definitionHash = text(data.definitionHash);
  if (!definition || definitionHash === undefined) return undefined;
  const {calledOff, outcome} = data;
  const said = isObject(outcome) ? text(outcome.text) : undefined;
  return {
    definition,
    definitionHash,
    // What a page does not know it does not ask.
    phase: matching<PollPhase>(data.phase, /^(draft|open|closed|archived)$/) ?? 'closed',
    audience: list(data.audience, readGroup),
    asked: data.asked === true,
    runs: data.runs === true,
    closedAt: text(data.closedAt),
    calledOff: isObject(calledOff) ? {at: text(calledOff.at) ?? '', reason: text(calledOff.reason)} : undefined,
    removed: text(data.removed),
    appeal: readRuled(data).appeal,
    mine: readMine(definition, data.mine),
    counted: data.counted === true,
    ballots: readBallots(data.ballots),
    results: data.results,
    answers: Array.isArray(data.answers) ? list(data.answers, (value) => readNamed(definition, value)) : undefined,
    outcome: isObject(outcome) && said !== undefined ? {text: said, at: text(outcome.at) ?? ''} : undefined,
    outcomeMissing: data.outcomeMissing === true,
  };
}

function readReport(value: unknown): PollReportNote | undefined {
  const [report] = readQueued({reports: [value]}).reports;
  if (!report || !isObject(value)) return undefined;
  return {...report, textId: text(value.textId), text: text(value.text)};
}

/** Reads what moderators are told of a poll; nothing where its definition makes no sense. */
export function readPollReports(data: Record<string, unknown>): PollReportsData | undefined {
  const definition = readPollDefinition(data.definition);
  if (!definition) return undefined;
  const removedTexts = list(data.removedTexts, (value) => {
    const [id, reason] = isObject(value) ? [text(value.id), text(value.reason)] : [];
    return id !== undefined && reason !== undefined ? {id, reason} : undefined;
  });
  return {...readQueued(data), definition, reports: list(data.reports, readReport), removed: text(data.removed), removedTexts};
}
