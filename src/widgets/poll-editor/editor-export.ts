import type {LocalizeController} from '../../elements/localize-controller.js';
import {csvOfResults, exportResults} from '../../protocol/results/export.js';
import type {ExportWords} from '../../protocol/results/export-words.js';
import type {RunPoll} from './editor-overlay.js';

/** The kinds of files that results are saved as. */
export type FileKind = 'json' | 'csv';

const TYPES = {json: 'application/json', csv: 'text/csv;charset=utf-8'};

/** Released results as a file, in the language of the page. It holds no more than is shown. */
export function fileOf(localize: LocalizeController, {data}: RunPoll, kind: FileKind): Blob {
  const words = exportWords(localize);
  const file = exportResults(data.definition, data.results, undefined, words);
  return new Blob([kind === 'json' ? `${JSON.stringify(file, null, 2)}\n` : csvOfResults(file, words)], {type: TYPES[kind]});
}

/** The words in such a file. */
export function exportWords(localize: LocalizeController): ExportWords {
  const named = <Name extends string>(names: readonly Name[], wordOf: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, wordOf(name)])) as Record<Name, string>;
  return {
    notice: localize.term('editorFileNotice'),
    suppressed: localize.term('pollShareHidden'),
    ...named(['few', 'some', 'many', 'most'], (word) => localize.term(`pollShare_${word}`)),
    over: localize.term('editorFileOver'),
    under: localize.term('editorFileUnder'),
    place: localize.term('editorFilePlace'),
    mood: (['1', '2', '3', '4', '5'] as const).map((step) => localize.term(`pollMood_${step}`)),
    reasons: {
      'too-few': localize.term('pollNoResults_toofew'),
      abstained: localize.term('pollNoResults_abstained'),
      spread: localize.term('pollNoResults_spread'),
      'no-majority': localize.term('pollNoResults_nomajority'),
      'few-changed': localize.term('pollNoResults_fewchanged'),
      'too-close': localize.term('pollNoResults_tooclose'),
      'few-texts': localize.term('pollNoResults_fewtexts'),
      invalid: localize.term('pollNoResults_invalid'),
    },
    privacy: named(['named', 'confidential', 'unlinkable'], (level) => localize.term(`pollPrivacy_${level}`)),
    people: (band) => localize.term('pollBand', band),
    headers: named(['about', 'ids', 'labels', 'told'], (name) => localize.term(`editorFile_${name}`)),
    rows: named(
      [
        'question',
        'askedBy',
        'privacy',
        'closesAt',
        'asOf',
        'people',
        'answer',
        'together',
        'abstained',
        'mean',
        'spread',
        'interval',
        'alpha',
        'text',
        'reason',
      ],
      (name) => localize.term(`editorFile_${name}`),
    ),
  };
}
