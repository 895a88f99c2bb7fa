import type {PollForm} from '../../protocol/events/poll-form.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {PollFinding} from './codes.js';
import {rangeFindings} from './ranges.js';
import type {Reader} from './reader.js';
import {optionFindings} from './wording.js';

/** More options than this are skimmed rather than read. */
const MOST = 7;
/** From so many options on they look like a list of all that there is. */
const LIST = 4;

/** What is to be said of the answers that people can choose from. @param reader Absent where there are no lists for the language. */
export function formFindings(question: string, form: PollForm, reader: Reader | undefined): PollFinding[] {
  if (form.type === 'scale') return reader ? [...labelFindings(form, reader), ...endFindings(form, reader)] : [];
  if (!('options' in form)) return [];
  const texts = form.options.map(({text}) => text);
  return [
    ...(texts.length < POLL_LIMITS.fewestOptions
      ? [{code: 'too-few-options', level: 'error', pointer: '/form/options', refused: true} as const]
      : []),
    ...(texts.length > MOST ? [{code: 'many-options', level: 'hint', pointer: '/form/options'} as const] : []),
    ...rangeFindings(texts),
    ...(reader ? texts.flatMap((text, index) => optionFindings(text, `/form/options/${index}/text`, reader)) : []),
    ...(reader && form.type === 'choice' ? balanceFindings(texts, reader) : []),
    ...(reader && form.type !== 'rank' ? otherFindings(question, texts, reader) : []),
  ];
}

type Scale = Extract<PollForm, {type: 'scale'}>;

const labelFindings = ({low, high, middle}: Scale, reader: Reader): PollFinding[] =>
  Object.entries({low, high, middle}).flatMap(([name, label]) =>
    label === undefined ? [] : optionFindings(label, `/form/${name}`, reader).filter(({code}) => code !== 'absolute'),
  );

/** Which side of a scale an answer is on: 1, -1, or 0 where that cannot be said. */
function sideOf(text: string, reader: Reader): number {
  const words = reader.words(text);
  return Number(reader.isAll('up', words)) - Number(reader.isAll('down', words));
}

function endFindings({low, high}: Scale, reader: Reader): PollFinding[] {
  const side = sideOf(low, reader);
  return side !== 0 && side === sideOf(high, reader) ? [{code: 'unbalanced', level: 'warning', pointer: '/form/high'}] : [];
}

/**
 * Answers that are a scale, all but one in the middle and what stands beside it, and that do not have as many on both sides. A scale that
 * goes from “not useful” to “very useful” has one side only, and its nought.
 */
function balanceFindings(texts: readonly string[], reader: Reader): PollFinding[] {
  const answers = texts.filter((text) => !isOther(text, reader)).map((text) => ({text, side: sideOf(text, reader)}));
  const rated = answers.filter(({side}) => side !== 0);
  const down = rated.filter(({side}) => side < 0);
  const isOneSided = down.length === 1 && reader.find('negative', reader.words(down[0]!.text)).length > 0;
  const leans = rated.length !== down.length * 2;
  return rated.length >= 3 && answers.length - rated.length <= 1 && leans && !isOneSided
    ? [{code: 'unbalanced', level: 'warning', pointer: '/form/options'}]
    : [];
}

const isOther = (text: string, reader: Reader): boolean => reader.find('other', reader.words(text)).length > 0;

function otherFindings(question: string, texts: readonly string[], reader: Reader): PollFinding[] {
  const isOpen = reader.find('open', reader.words(question)).length > 0;
  const isList = texts.length >= LIST && texts.every((text) => !/\p{Nd}/u.test(text));
  return isOpen && isList && !texts.some((text) => isOther(text, reader)) ? [{code: 'no-other', level: 'hint', pointer: '/form/options'}] : [];
}
