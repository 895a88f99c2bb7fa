import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {definePoll, resultsDefinitionOf} from '../../../src/protocol/poll.js';
import type {PollDefinition} from '../../../src/protocol/poll.js';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import type {AnswerValue} from '../../../src/protocol/results/answers.js';
import {csvOfResults, exportResults} from '../../../src/protocol/results/export.js';
import {EXPORT_WORDS} from '../../../src/protocol/results/export-words.js';
import {nextRelease} from '../../../src/protocol/results/release.js';
import type {PollResults} from '../../../src/protocol/results/results.js';

const NOW = Date.UTC(2025, 2, 12, 12);
const choice: PollOpened['form'] = {
  type: 'choice',
  options: [
    {id: 'fri', text: '=HYPERLINK("https://evil.example")'},
    {id: 'sat', text: 'Saturday, "early"'},
    {id: 'sun', text: 'Sunday'},
  ],
};

const define = (more: Partial<PollOpened> = {}): PollDefinition =>
  definePoll(
    {
      question: '+1 for which day?',
      why: 'The boat has to be booked.',
      askedBy: '@committee',
      form: choice,
      privacy: 'confidential',
      closesAt: new Date(NOW + 86_400_000).toISOString(),
      ...more,
    } as PollOpened,
    {pollId: 'p', space: 'harbor', now: NOW},
  );

/** The last release of a poll with these answers. */
function released(definition: PollDefinition, answers: readonly (AnswerValue & {comment?: string})[]): PollResults | undefined {
  const held = answers.map(({comment, ...value}, index) => ({id: `${index}`, value: value as AnswerValue, ...(comment !== undefined && {comment})}));
  const secret = 'a secret of the test';
  return nextRelease({definition: resultsDefinitionOf(definition), answers: held, moment: 'close', secret, asOf: '2025-03-13'}).release;
}

const times = <Value>(count: number, value: Value): Value[] => Array.from({length: count}, () => value);

/** Reads a table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  assert.ok(text.startsWith('\uFEFF') && text.endsWith('\r\n'));
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at++) {
    const letter = text[at]!;
    if (isQuoted && letter === '"' && text[at + 1] === '"') field += text[at++];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ',' || letter === '\r')) {
      rows.at(-1)!.push(field);
      field = '';
      if (letter === ',') continue;
      at++;
      if (at < text.length - 1) rows.push([]);
    } else field += letter;
  }
  return rows;
}

describe('Results as a file', () => {
  it('say what was told, and that they are no input to reviews', () => {
    const definition = define();
    const results = released(definition, [...times(8, {option: 'fri'}), ...times(6, {option: 'sat'}), ...times(6, {option: 'sun'})])!;
    const file = exportResults(definition, results);
    assert.match(file.notice, /no input to reviews of the performance/);
    assert.deepEqual([file.poll, file.final, file.people, file.asOf, file.privacy], ['p', true, '20-49', '2025-03-13', 'confidential']);
    assert.deepEqual(
      file.answers.map(({ids, told}) => [ids, told]),
      [
        [['fri'], '40 %'],
        [['sat'], '30 %'],
        [['sun'], '30 %'],
      ],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(file)), file);
  });

  it('have a word for what is not told, and for what is told together', () => {
    const definition = define();
    const together = exportResults(definition, released(definition, [...times(9, {option: 'fri'}), ...times(4, {option: 'sat'}), {option: 'sun'}]));
    const merged = together.answers.find(({ids}) => ids.length > 1);
    assert.deepEqual(merged?.ids, ['sat', 'sun']);
    assert.deepEqual(together.answers.flatMap(({ids}) => ids).sort(), ['fri', 'sat', 'sun'], 'each once');
    const hidden = exportResults(
      definition,
      released(definition, [...times<AnswerValue>(4, {option: 'fri'}), ...times<AnswerValue>(4, {abstain: true})]),
    );
    assert.deepEqual(new Set(hidden.answers.map(({told}) => told)), new Set([EXPORT_WORDS.suppressed]));
    assert.deepEqual([hidden.suppressedReason, hidden.reason], ['abstained', EXPORT_WORDS.reasons.abstained]);
  });

  it('hold no more than the guard lets through', () => {
    const definition = define();
    const sent = {
      poll: 'p',
      batchNo: 1,
      final: true,
      n: 12,
      cells: [
        {optionId: 'fri', count: 11, pct: 92},
        {optionId: 'sat', count: 1, pct: 8},
        {optionId: 'sun', pct: 0},
      ],
      text: [{id: '0123456789abcdef', text: 'Alone', by: 'ana'}],
    };
    const {people, ...file} = exportResults(definition, sent);
    assert.equal(people, '10-19');
    const text = JSON.stringify({...file, closesAt: '', opensAt: ''});
    for (const trace of ['"n"', '12', '92', 'Alone', 'ana"', 'count']) assert.ok(!text.includes(trace), trace);
    assert.equal(exportResults(definition, undefined).suppressedReason, 'invalid');
    assert.equal(exportResults(definition, {...sent, n: undefined, nBand: '<5'}).suppressedReason, 'too-few');
  });

  it('have the labels of every kind of question', () => {
    const cases: [PollOpened['form'], AnswerValue[], string[]][] = [
      [{type: 'scale', points: 3, low: 'Low', high: 'High'}, [{option: '1'}, {option: '2'}, {option: '3'}], ['1: Low', '2', '3: High']],
      [{type: 'mood'}, [{option: '1'}, {option: '3'}, {option: '5'}], [...EXPORT_WORDS.mood]],
      [
        {type: 'rank', options: [...choice.options.slice(1)]},
        [{options: ['sat', 'sun']}, {options: ['sun', 'sat']}],
        ['Saturday, "early"', 'Sunday'],
      ],
      [{type: 'word'}, [{words: ['Calm']}], ['Calm']],
    ];
    for (const [form, answers, labels] of cases) {
      const definition = define({form});
      const file = exportResults(
        definition,
        released(
          definition,
          answers.flatMap((answer) => times(form.type === 'word' ? 20 : 6, answer)),
        ),
      );
      const shown = file.answers.flatMap((answer) => answer.labels);
      if (form.type === 'word')
        assert.deepEqual(
          shown.map((word) => word.toLowerCase()),
          ['calm'],
        );
      else assert.deepEqual([...shown].sort(), [...labels].sort());
    }
  });
});

describe('Results as a table', () => {
  it('have the same number of fields in each line, the notice first', () => {
    const definition = define({comments: true, minText: 5});
    const answers = [...times(8, {option: 'fri'}), ...times(6, {option: 'sat'}), ...times(6, {option: 'sun'})];
    const comments = ['=1+1', '-1', '@SUM(A1)', '\tTab', '＝ wide', 'two\nlines', 'a "quote", and more', "it's fine"];
    const held = answers.map((answer, index) => ({...answer, ...(index < comments.length && {comment: comments[index]})}));
    const rows = readCsv(csvOfResults(exportResults(definition, released(definition, held as AnswerValue[]))));
    for (const row of rows) assert.equal(row.length, 4);
    assert.deepEqual(
      [rows[0], rows[1]],
      [
        [EXPORT_WORDS.notice, '', '', ''],
        ['about', 'ids', 'labels', 'told'],
      ],
    );
    const told = (about: string) => rows.filter(([first]) => first === about).map((row) => row[3]);
    assert.deepEqual(told('question'), ["'+1 for which day?"]);
    assert.deepEqual(told('asked by'), ["'@committee"]);
    assert.deepEqual(told('answers of'), ['20-49 people'], 'which no spreadsheet takes for a date');
    assert.deepEqual(rows.find(([, id]) => id === 'fri')?.[2], `'=HYPERLINK("https://evil.example")`);
    assert.equal(told('text').length, comments.length);
    for (const text of rows.flat()) assert.doesNotMatch(text, /^[=+\-@\t\r\n＝＋－＠]/u);
    assert.ok(told('text').includes("'=1+1") && told('text').includes("it's fine") && told('text').includes('a "quote", and more'));
  });

  it('have the figures of each dial of a pack, no more than are told, each line with its dial', () => {
    const form: PollOpened['form'] = {
      type: 'pack',
      scale: {
        points: 5,
        low: 'Not at all',
        high: 'Fully',
        dials: [
          {id: 'say', label: 'A say'},
          {id: 'help', label: 'Help'},
        ],
        items: ['say', 'help'].flatMap((dial) => [1, 2, 3].map((at) => ({id: `${dial}-${at}`, text: `${dial} ${at}`, dial}))),
      },
    };
    const definition = define({form});
    const answer = (say: number, help?: number): AnswerValue => ({
      points: Object.fromEntries([1, 2, 3].flatMap((at) => [[`say-${at}`, `${say}`], ...(help === undefined ? [] : [[`help-${at}`, `${help}`]])])),
    });
    // All say something of the first dial, and a few of the second, which is too few to tell anything.
    const results = released(definition, [...times(8, answer(2)), ...times(7, answer(3)), ...times(7, answer(4)), ...times(2, answer(5, 5))])!;
    const file = exportResults(definition, results);
    const [say, help] = file.dials!;
    const [told, hidden] = results.dials!;
    assert.deepEqual([say!.id, say!.label, say!.people], ['say', 'A say', '20-49']);
    assert.deepEqual(say!.mean, told!.mean);
    assert.ok(say!.mean, 'there is a mean');
    assert.deepEqual(say!.reliability, told!.reliability);
    assert.deepEqual(say!.answers.flatMap(({ids}) => ids).sort(), ['1', '2', '3', '4', '5']);
    assert.equal(hidden!.mean, undefined);
    assert.deepEqual([help!.mean, new Set(help!.answers.map((one) => one.told))], [undefined, new Set([EXPORT_WORDS.suppressed])]);

    const rows = readCsv(csvOfResults(file));
    for (const row of rows) assert.equal(row.length, 4);
    const {value, spread, low, high} = told!.mean!;
    const toldOf = (about: string, id: string) => rows.filter((row) => row[0] === about && row[1] === id).map((row) => row.slice(2));
    assert.deepEqual(toldOf('mean', 'say'), [['A say', `${value}`]]);
    assert.deepEqual(toldOf('standard deviation', 'say'), [['A say', `${spread}`]]);
    assert.deepEqual(toldOf('95 % interval', 'say'), [['A say', `${low} – ${high}`]]);
    assert.deepEqual(toldOf('answers of', 'say'), [['A say', '20-49 people']]);
    assert.deepEqual(toldOf('mean', 'help'), []);
    assert.ok(rows.some(([, ids, labels]) => ids!.includes('say/4') && labels!.startsWith('A say: ')));
    // Whatever a host sends too much is left out here as well.
    const tooMuch = exportResults(definition, {...results, dials: [told, {...hidden, mean: {value: 5, spread: 0, low: 5, high: 5}}]});
    assert.equal(tooMuch.dials![1]!.mean, undefined);
  });

  it('speak another language where they are given its words', () => {
    const definition = define();
    const words = {...EXPORT_WORDS, notice: 'Hinweis', suppressed: 'nicht gezeigt', rows: {...EXPORT_WORDS.rows, question: 'Frage'}};
    const file = exportResults(definition, undefined, undefined, words);
    const rows = readCsv(csvOfResults(file, words));
    assert.deepEqual([rows[0]![0], rows[2]![0], file.answers[0]!.told], ['Hinweis', 'Frage', 'nicht gezeigt']);
  });
});
