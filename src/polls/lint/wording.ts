import {findPersonalData} from '../../protocol/personal-data.js';
import type {Hit} from '../../decks/lint/search.js';
import type {Word} from '../../decks/lint/words.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import {graphemeCount} from '../../protocol/text.js';
import type {PollCheck, PollFinding, PollLevel} from './codes.js';
import type {Kind, Reader} from './reader.js';

/** A question of more words, or of more characters, is hard to take in. */
const LONGEST = {words: 25, characters: 140, unspaced: 70};

/** Scripts that put no spaces between words: a character of them says about as much as two letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** A sentence that asks. Its words follow one another, so that no mark is looked for from every word anew. */
const QUESTION_MARK = /[?？؟]/;
const COMMA = /[,،、，]/;
/** Words, or characters of Chinese and Japanese, that a sentence has which asks something of its own: “Really?” does not. */
const ASKS = 4;

/** What somebody is called in chats, which names them in every language. */
const HANDLE = /(?:^|\s)@[\p{L}\p{N}][\p{L}\p{N}._-]{1,63}/u;

/** Where an address stands, or what somebody is called in chats. */
function addressIn(text: string): {start: number; end: number} | undefined {
  const email = findPersonalData(text).find(({kind}) => kind === 'email');
  const handle = HANDLE.exec(text);
  return email ?? (handle ? {start: handle.index, end: handle.index + handle[0].length} : undefined);
}

/** What the words of a question do to its answers. */
export function questionFindings(question: string, form: PollForm | undefined, isNamed: boolean, reader: Reader): PollFinding[] {
  const pointer = '/question';
  const words = reader.words(question);
  const isOpen = form?.type === 'text' || form?.type === 'word';
  const found = (code: PollCheck & Kind, level: PollLevel): PollFinding[] => placed(code, level, pointer, words, reader.find(code, words));
  return [
    ...doubles(question, words, reader),
    ...placed('leading', 'warning', pointer, words, leadingIn(question, words, reader)),
    // Who answers in words of their own says where it is not so.
    ...(isOpen ? [] : found('absolute', 'hint')),
    ...negations(question, words, form, reader),
    ...found('loaded', 'warning'),
    // Whoever runs a named poll knows who answers anyway.
    ...(isNamed ? [] : found('identifying', 'warning')),
    ...found('recall', 'hint'),
    ...(isLong(question, words) ? [{code: 'long', level: 'hint', pointer} as const] : []),
  ];
}

/** What the words of an option do to its answers. */
export function optionFindings(text: string, pointer: string, reader: Reader): PollFinding[] {
  const words = reader.words(text);
  const address = addressIn(text);
  // “Never” is the end of a scale; “I never know what is decided” is something that nobody can say yes to.
  const absolutes = reader.find('absolute', words).filter(({start, end}) => words.length > end - start + 1);
  return [
    ...placed('double', 'hint', pointer, words, reader.find('double', joined(words, reader)), joined(words, reader)),
    ...placed('absolute', 'hint', pointer, words, absolutes),
    ...placed('loaded', 'warning', pointer, words, reader.find('loaded', words)),
    ...(address
      ? [{code: 'identifying', level: 'warning', pointer, match: {start: address.start, end: address.end}} as const]
      : placed('identifying', 'warning', pointer, words, reader.find('identifying', words))),
  ];
}

function doubles(question: string, all: readonly Word[], reader: Reader): PollFinding[] {
  const words = joined(all, reader);
  const found = placed('double', 'warning', '/question', words, reader.find('double', words));
  if (found.length > 0) return found;
  const [, second] = questionsOf(question, all);
  return second ? [{code: 'double', level: 'warning', pointer: '/question', match: second}] : [];
}

/** The sentences that ask something of their own. */
function questionsOf(text: string, words: readonly Word[]): {start: number; end: number}[] {
  const questions: {start: number; end: number}[] = [];
  let first = 0;
  for (const [index, {forms, start, end}] of words.entries()) {
    if (forms.length > 0) continue;
    if (QUESTION_MARK.test(text.slice(start, end)) && index - first >= ASKS) questions.push({start: words[first]!.start, end});
    first = index + 1;
  }
  return questions;
}

/** Words in which two that are one thing are one word. */
function joined(words: readonly Word[], reader: Reader): Word[] {
  const all: Word[] = [];
  let at = 0;
  for (const {start, end} of reader.find('together', words)) {
    all.push(...words.slice(at, start), {forms: ['…'], start: words[start]!.start, end: words[end - 1]!.end});
    at = end;
  }
  return [...all, ...words.slice(at)];
}

/** Words that suggest an answer: wherever they stand, or last in the sentence and behind a comma. */
function leadingIn(text: string, words: readonly Word[], reader: Reader): Hit<undefined>[] {
  const leading = reader.find('leading', words);
  const tags = reader.find('tag', words).filter(({start, end}) => {
    const isLast = end === words.length || words[end]!.forms.length === 0;
    const isApart = start > 0 && COMMA.test(text.slice(words[start - 1]!.end, words[start]!.start));
    return isLast && isApart && !leading.some((one) => one.start < end && start < one.end);
  });
  return [...leading, ...tags].sort((a, b) => a.start - b.start);
}

/** Two noes in one sentence; or one where people say yes or no to it. One that only suggests an answer is told as that. */
function negations(question: string, words: readonly Word[], form: PollForm | undefined, reader: Reader): PollFinding[] {
  const leading = leadingIn(question, words, reader);
  const isIn = (hit: Hit<undefined>, others: readonly Hit<undefined>[]) => others.some(({start, end}) => hit.start < end && start < hit.end);
  const negative = reader.find('negative', words).filter((hit) => !isIn(hit, leading));
  if (negative.length === 0) return [];
  const adverse = reader.find('adverse', words).filter((hit) => !isIn(hit, negative));
  const [first] = negative;
  const all = [...negative, ...adverse].sort((a, b) => a.start - b.start);
  const second = all.find((hit, index) => index > 0 && isOneSentence(words, all[index - 1]!, hit));
  if (second) {
    const before = all[all.indexOf(second) - 1]!;
    return placed('negation', 'warning', '/question', words, [{start: before.start, end: second.end, value: undefined}]);
  }
  return isAgreement(form, reader) ? placed('negation', 'warning', '/question', words, [first!]) : [];
}

const isOneSentence = (words: readonly Word[], before: Hit<undefined>, after: Hit<undefined>): boolean =>
  words.slice(before.end, after.start).every(({forms}) => forms.length > 0);

/** Whether people say to a question that they agree, or yes and no. */
function isAgreement(form: PollForm | undefined, reader: Reader): boolean {
  if (form?.type === 'scale') return [form.low, form.high].every((label) => reader.isAll('agree', reader.words(label)));
  return form?.type === 'choice' && form.options.filter(({text}) => reader.isAll('agree', reader.words(text))).length >= 2;
}

function isLong(text: string, words: readonly Word[]): boolean {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced * 2 > words.length) return graphemeCount(text) > LONGEST.unspaced;
  return words.filter(({forms}) => forms.length > 0).length > LONGEST.words || graphemeCount(text) > LONGEST.characters;
}

function placed(
  code: PollCheck,
  level: PollLevel,
  pointer: string,
  words: readonly Word[],
  hits: readonly Hit<undefined>[],
  counted: readonly Word[] = words,
): PollFinding[] {
  return hits.map(({start, end}) => ({code, level, pointer, match: {start: counted[start]!.start, end: counted[end - 1]!.end}}));
}
