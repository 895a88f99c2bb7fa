import {fold, wordsOf} from '../../decks/lint/words.js';
import {draftErrors} from '../../protocol/events/poll-checks.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {PollDraft} from './draft.js';
import type {PollCheck, PollFinding} from './codes.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A poll is open for at least so long, and at most: in milliseconds. */
const OPEN = {least: DAY, most: 14 * DAY};
/** What comes of it is told within so long after its close. */
const OUTCOME = 30 * DAY;

/** A reason of fewer words says nothing. */
const FEWEST_WORDS = 3;
/** A reason whose words are to this part those of the question says it again. */
const SAME = 0.75;
/** Of those who are asked at least half do not answer, as a rule of thumb: so there have to be twice as many. */
const ASKED_FOR_ONE = 2;

/** A group as the directory tells of it. */
export interface GroupSize {
  id: string;
  /** How many people are in it, where the directory tells. */
  size?: number;
}

/** Whether the reason tells what the answers are for. An empty one is not looked at: that something is missing is said elsewhere. */
export function whyFindings(question: string, why: string): PollFinding[] {
  if (why.trim() === '') return [];
  const isEmpty = wordCount(why) < FEWEST_WORDS;
  return isEmpty || repeats(why, question) ? [{code: 'no-why', level: 'warning', pointer: '/why'}] : [];
}

/** Words as people count them, in Chinese and Japanese, too. */
function wordCount(text: string): number {
  let count = 0;
  for (const {isWordLike} of new Intl.Segmenter(undefined, {granularity: 'word'}).segment(text)) if (isWordLike) count++;
  return count;
}

function repeats(why: string, question: string): boolean {
  const asked = new Set(foldedWords(question));
  const said = foldedWords(why);
  return said.length > 0 && said.filter((word) => asked.has(word)).length >= said.length * SAME;
}

const foldedWords = (text: string): string[] =>
  wordsOf(text)
    .filter(({forms}) => forms.length > 0)
    .map(({start, end}) => fold(text.slice(start, end)));

/** How long people have to answer, and to wait for what comes of it. Times that cannot be read are not looked at. */
export function timeFindings({opensAt, closesAt, outcomeDue}: PollDraft, now: number): PollFinding[] {
  if (closesAt === undefined) return [];
  const closes = Date.parse(closesAt);
  const open = closes - (opensAt === undefined ? now : Math.max(now, Date.parse(opensAt)));
  const wait = outcomeDue === undefined ? 0 : Date.parse(outcomeDue) - closes;
  const findings: PollFinding[] = [];
  if (open > 0 && open < OPEN.least) findings.push({code: 'short-window', level: 'hint', pointer: '/closesAt'});
  if (open > OPEN.most) findings.push({code: 'long-window', level: 'hint', pointer: '/closesAt'});
  if (wait > OUTCOME) findings.push({code: 'late-outcome', level: 'hint', pointer: '/outcomeDue'});
  return findings;
}

/**
 * Whether enough people are asked. Somebody may be in two groups, so the sizes together are the most there can be: with them nothing is told
 * that is not so. Where the size of a group is not known, nothing is.
 */
export function groupFindings(
  {audience, form, minGroup = POLL_LIMITS.minGroup, minText = POLL_LIMITS.minText}: PollDraft,
  groups: readonly GroupSize[],
): PollFinding[] {
  const asked = [...new Set(audience?.groups ?? [])].map((id) => groups.find((group) => group.id === id)?.size);
  if (asked.length === 0 || asked.some((size) => size === undefined)) return [];
  const most = asked.reduce<number>((sum, size) => sum + size!, 0);
  const pointer = '/audience/groups';
  if (most < minGroup) return [{code: 'small-group', level: 'error', pointer, refused: true}];
  const needed = form?.type === 'text' ? Math.max(minGroup, minText) : minGroup;
  return most < needed * ASKED_FOR_ONE ? [{code: 'few-answers', level: 'warning', pointer}] : [];
}

/** What a host refuses because the parts of the poll do not agree: the checks of the contract, by what is said of them. */
export function contractFindings({form, closesAt, privacy, ...rest}: PollDraft): PollFinding[] {
  // What is not there yet agrees with everything.
  const errors = draftErrors({...rest, form: form ?? {type: 'mood'}, closesAt: closesAt ?? '', privacy: privacy ?? 'named'});
  return errors.map(({pointer, code}) => ({code: checkOf(pointer, code), level: 'error', pointer, refused: true}));
}

function checkOf(pointer: string, code: string): PollCheck {
  if (code === 'duplicate') return pointer.startsWith('/audience') ? 'duplicate-groups' : 'duplicate-options';
  return code === 'order' || code === 'privacy' ? code : 'range';
}
