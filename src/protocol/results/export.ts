import type {PollDefinition} from '../poll.js';
import {resultsDefinitionOf} from '../poll.js';
import {guardResults} from './guard/guard.js';
import type {DialMean, DialResults, Mean, Reliability, Share, SuppressedReason} from './results.js';
import {EXPORT_WORDS} from './export-words.js';
import type {ExportWords} from './export-words.js';

/** One answer, or several that are shown together, with what is told of it in words. */
export interface ExportedShare {
  /** The ids of the options; of a question for words, the word. */
  ids: string[];
  labels: string[];
  /** What is told: a percentage, a word, a place, or that nothing is. */
  told: string;
  share: Share & {place?: number};
}

/** What is told of a dial of a pack. */
export interface ExportedDial {
  id: string;
  label: string;
  /** Of how many people it is, as a band. */
  people?: string;
  /** How many have this mean, by its whole points. */
  answers: ExportedShare[];
  mean?: DialMean;
  reliability?: Reliability;
  suppressedReason?: SuppressedReason;
  reason?: string;
}

/** Released results as a file: for whoever keeps them, shows them in another place, or reckons with them. */
export interface ExportedResults {
  /** What they must not be used for (product rule R28). */
  notice: string;
  poll: string;
  question: string;
  askedBy: string;
  privacy: PollDefinition['privacy'];
  opensAt: string;
  closesAt: string;
  /** The day of the release. */
  asOf?: string;
  /** Whether nothing comes after this. */
  final: boolean;
  /** How many answered: a band, or in a named poll that is closed a number. */
  people?: string;
  answers: ExportedShare[];
  /** Those who preferred not to say. */
  abstained?: Share & {told: string};
  mean?: Mean;
  /** Of a pack, whose `answers` are none: each of its dials. */
  dials?: ExportedDial[];
  texts?: string[];
  /** Why less is told than one might expect, and the same in words. */
  suppressedReason?: SuppressedReason;
  reason?: string;
}

/**
 * Released results, as far as `guardResults` lets them through, with the words that stand beside them.
 *
 * @param results those of a host: whatever is too much in them is left out.
 * @param eligible how many people are asked, where that is known.
 */
export function exportResults(definition: PollDefinition, results: unknown, eligible?: number, words: ExportWords = EXPORT_WORDS): ExportedResults {
  const rules = resultsDefinitionOf(definition, eligible);
  const guarded = guardResults(rules, results).results;
  const {asOf, final, n, nBand, cells, merged = [], abstained, mean, dials, text, suppressedReason} = guarded;
  const people = n !== undefined ? String(n) : nBand;
  const labelOf = (id: string): string => label(definition.form, id, words);
  const told = (share: ExportedShare['share']): string => tell(share, words);
  return {
    notice: words.notice,
    poll: definition.pollId,
    question: definition.question,
    askedBy: definition.askedBy,
    privacy: definition.privacy,
    opensAt: definition.opensAt,
    closesAt: definition.closesAt,
    ...(asOf !== undefined && {asOf}),
    final,
    ...(people !== undefined && {people}),
    answers: shares({cells, merged}, labelOf, words),
    ...(abstained && {abstained: {...abstained, told: told(abstained)}}),
    ...(mean && {mean}),
    ...(dials && {dials: dials.map((dial) => exportDial(definition.form, dial, words))}),
    ...(text && {texts: text.map((one) => one.text)}),
    ...(suppressedReason && {suppressedReason, reason: words.reasons[suppressedReason]}),
  };
}

/** Each answer, or those that are shown together. */
function shares({cells, merged = []}: Pick<DialResults, 'cells' | 'merged'>, labelOf: (id: string) => string, words: ExportWords): ExportedShare[] {
  const together = new Set(merged.flatMap(({optionIds: ids}) => ids));
  const alone = cells.filter(({optionId}) => !together.has(optionId));
  return [
    ...alone.map(({optionId, ...share}) => ({ids: [optionId], labels: [labelOf(optionId)], told: tell(share, words), share})),
    ...merged.map(({optionIds: ids, ...share}) => ({ids, labels: ids.map(labelOf), told: tell(share, words), share})),
  ];
}

function exportDial(
  form: PollDefinition['form'],
  {dial: id, nBand, mean, reliability, suppressedReason, ...told}: DialResults,
  words: ExportWords,
): ExportedDial {
  const label = form.type === 'pack' ? form.scale.dials.find((dial) => dial.id === id)?.label : undefined;
  return {
    id,
    label: label ?? id,
    ...(nBand !== undefined && {people: nBand}),
    answers: shares(told, (point) => point, words),
    ...(mean && {mean}),
    ...(reliability && {reliability}),
    ...(suppressedReason && {suppressedReason, reason: words.reasons[suppressedReason]}),
  };
}

/** What a share says. A word stands for itself, and nothing stands for nothing. */
function tell({pct, bound, word, place}: ExportedShare['share'], words: ExportWords): string {
  if (pct !== undefined) return `${bound === undefined ? '' : `${words[bound]} `}${pct} %`;
  if (place !== undefined) return `${words.place} ${place}`;
  return word === undefined ? words.suppressed : words[word];
}

function label(form: PollDefinition['form'], id: string, words: ExportWords): string {
  if ('options' in form) return form.options.find((option) => option.id === id)?.text ?? id;
  if (form.type === 'mood') return words.mood[Number(id) - 1] ?? id;
  if (form.type !== 'scale') return id;
  const ends: Record<string, string> = {1: form.low, [form.points]: form.high};
  return ends[id] === undefined ? id : `${id}: ${ends[id]}`;
}

/** A cell that a spreadsheet would take for a formula begins so, in any width of letters. Reason: what people write must not be run. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A field (RFC 4180, section 2), which a spreadsheet shows as the text that it is. */
function field(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The same as a table (RFC 4180), each line with as many fields: what it is about, the ids, the labels, what is told. The first line is the notice, the second the
 * header. In UTF-8, with the mark at its beginning by which spreadsheets know that.
 */
export function csvOfResults(file: ExportedResults, words: ExportWords = EXPORT_WORDS): string {
  const {headers, rows} = words;
  const {mean, abstained} = file;
  const lines: string[][] = [
    [file.notice, '', '', ''],
    [headers.about, headers.ids, headers.labels, headers.told],
    [rows.question, '', '', file.question],
    [rows.askedBy, '', '', file.askedBy],
    [rows.privacy, '', '', words.privacy[file.privacy]],
    [rows.closesAt, '', '', file.closesAt],
    ...(file.asOf === undefined ? [] : [[rows.asOf, '', '', file.asOf]]),
    ...(file.people === undefined ? [] : [[rows.people, '', '', words.people(file.people)]]),
    ...file.answers.map(({ids, labels, told}) => [ids.length > 1 ? rows.together : rows.answer, ids.join('; '), labels.join('; '), told]),
    ...(abstained ? [[rows.abstained, '', '', abstained.told]] : []),
    ...(mean
      ? [
          [rows.mean, '', '', String(mean.value)],
          [rows.spread, '', '', String(mean.spread)],
        ]
      : []),
    ...(file.dials ?? []).flatMap((dial) => linesOf(dial, words)),
    ...(file.texts ?? []).map((text) => [rows.text, '', '', text]),
    ...(file.reason === undefined ? [] : [[rows.reason, '', '', file.reason]]),
  ];
  return `\uFEFF${lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('')}`;
}

/** What is told of a dial: each line with its id, and that of a point behind a stroke. */
function linesOf({id, label, people, answers, mean, reliability, reason}: ExportedDial, words: ExportWords): string[][] {
  const {rows} = words;
  const line = (about: string, told: string): string[] => [about, id, label, told];
  return [
    ...(people === undefined ? [] : [line(rows.people, words.people(people))]),
    ...answers.map(({ids, told}) => [
      ids.length > 1 ? rows.together : rows.answer,
      ids.map((point) => `${id}/${point}`).join('; '),
      `${label}: ${ids.join('; ')}`,
      told,
    ]),
    ...(mean ? [line(rows.mean, String(mean.value)), line(rows.spread, String(mean.spread)), line(rows.interval, `${mean.low} – ${mean.high}`)] : []),
    ...(reliability ? [line(rows.alpha, String(reliability.alpha))] : []),
    ...(reason === undefined ? [] : [line(rows.reason, reason)]),
  ];
}
