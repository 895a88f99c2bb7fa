import {BALLOT_BYTES} from '../ballot-poll.js';
import type {BallotKey} from '../ballot-poll.js';
import {plain} from '../events/plain-text.js';
import type {PollForm} from '../events/poll-form.js';
import {POLL_LIMITS} from '../events/poll-limits.js';
import type {PollDefinition, PollSeries, ResultsRule} from '../poll.js';
import type {Privacy} from '../results/arithmetic.js';
import {readPack} from './poll-pack.js';
import {matching} from './ruled.js';
import {isObject, list, text} from './view.js';

type Json = Record<string, unknown>;
type Option = Extract<PollForm, {type: 'choice'}>['options'][number];

/** A whole number in these limits, or nothing. */
const whole = (value: unknown, least: number, most: number): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : undefined;

/** A moment, or nothing. */
const moment = (value: unknown): string | undefined => (Number.isNaN(Date.parse(text(value) ?? '')) ? undefined : text(value));

const readOption = (value: unknown): Option | undefined => {
  const [id, label] = isObject(value) ? [text(value.id), text(value.text)] : [];
  if (!isObject(value) || !id || !label) return undefined;
  const desc = text(value.desc);
  return {id, text: label, ...(desc !== undefined && {desc})};
};

/** The options of a question; nothing where one of them makes no sense, or two say the same: without it the others would mean something else. */
function readOptions(value: unknown, most: number): Option[] | undefined {
  const options = list(value, readOption);
  const isTwice = [options.map(({id}) => id), options.map(({text}) => plain(text))].some((all) => new Set(all).size < all.length);
  const isWhole = Array.isArray(value) && options.length === value.length && !isTwice;
  return isWhole && options.length >= POLL_LIMITS.fewestOptions && options.length <= most ? options : undefined;
}

/** What may be answered; nothing where a page cannot ask it. */
function readForm(value: unknown): PollForm | undefined {
  if (!isObject(value)) return undefined;
  const options = (most: number = POLL_LIMITS.options) => readOptions(value.options, most);
  switch (value.type) {
    case 'choice': {
      const read = options();
      return read && {type: 'choice', options: read};
    }
    case 'multi': {
      const read = options();
      if (!read) return undefined;
      const max = whole(value.max, 1, read.length);
      const min = whole(value.min, 1, max ?? read.length);
      return {type: 'multi', options: read, ...(min !== undefined && {min}), ...(max !== undefined && {max})};
    }
    case 'rank': {
      const read = options(POLL_LIMITS.ranked);
      return read && {type: 'rank', options: read, ...(value.partial === true && {partial: true})};
    }
    case 'scale':
      return readScale(value);
    case 'pack':
      return readPack(value.scale);
    case 'recommend':
    case 'mood':
    case 'text':
    case 'word':
      return {type: value.type};
    default:
      return undefined;
  }
}

function readScale(value: Json): PollForm | undefined {
  const points = whole(value.points, 3, 11);
  const [low, high, middle] = [value.low, value.high, value.middle].map(text);
  if (points === undefined || !low || !high) return undefined;
  return {type: 'scale', points, low, high, ...(middle !== undefined && {middle})};
}

function readSeries(value: unknown): PollSeries | undefined {
  const [id, round] = isObject(value) ? [text(value.id), whole(value.round, 1, POLL_LIMITS.rounds)] : [];
  return id && round !== undefined ? {id, round} : undefined;
}

/** A key as it was sent: whether it is the one that it says to be is looked at before a ballot is made. */
function readKey(value: unknown): BallotKey | undefined {
  const jwk = isObject(value) && isObject(value.jwk) ? value.jwk : {};
  const [keyId, n] = [isObject(value) ? text(value.keyId) : undefined, text(jwk.n)];
  if (!isObject(value) || keyId === undefined || n === undefined || jwk.kty !== 'RSA' || jwk.e !== 'AQAB') return undefined;
  if (value.alg !== 'RSABSSA-SHA384-PSS-Deterministic') return undefined;
  return {alg: value.alg, jwk: {kty: 'RSA', n, e: 'AQAB'}, keyId};
}

/** Reads the definition of a poll that came from outside; nothing where it cannot be asked. */
export function readPollDefinition(value: unknown): PollDefinition | undefined {
  const definition = readShownDefinition(value);
  return definition?.closesAt === '' ? undefined : definition;
}

/** The same for a page, which need not know when a poll closes: the host does. `closesAt` is empty where what was sent is no moment. */
export function readShownDefinition(value: unknown): PollDefinition | undefined {
  if (!isObject(value)) return undefined;
  const [pollId, question] = [text(value.pollId), text(value.question)];
  const [opensAt, closesAt = '', outcomeDue] = [value.opensAt, value.closesAt, value.outcomeDue].map(moment);
  const form = readForm(value.form);
  const privacy = matching<Privacy>(value.privacy, /^(named|confidential|unlinkable)$/);
  if (!pollId || !question || !form || !privacy || opensAt === undefined || outcomeDue === undefined) return undefined;
  const {minGroup, minText, mostAwaited} = POLL_LIMITS;
  const groups = Array.isArray(value.groups) ? list(value.groups, text) : undefined;
  const lang = text(value.lang);
  const ballotBytes = BALLOT_BYTES.find((one) => one === value.ballotBytes);
  const key = readKey(value.key);
  const series = readSeries(value.series);
  return {
    pollId,
    space: text(value.space) ?? '',
    question,
    why: text(value.why) ?? '',
    askedBy: text(value.askedBy) ?? '',
    ...(groups && {groups}),
    form,
    privacy,
    minGroup: whole(value.minGroup, minGroup, mostAwaited) ?? minGroup,
    minText: whole(value.minText, minText, mostAwaited) ?? minText,
    results: matching<ResultsRule>(value.results, /^(after-answer|after-close|host-only)$/) ?? 'after-close',
    abstain: value.abstain === 'none' ? 'none' : 'offer',
    comments: value.comments === true,
    allowChange: value.allowChange === true,
    opensAt,
    closesAt,
    outcomeDue,
    ...(lang !== undefined && {lang}),
    ...(series && {series}),
    ...(ballotBytes && {ballotBytes}),
    ...(key && {key}),
  };
}
