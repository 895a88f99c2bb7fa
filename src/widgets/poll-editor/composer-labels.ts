import type {LocalizeController} from '../../elements/localize-controller.js';
import {formatNumber} from '../../locales/numbers.js';
import type {EditorDraft} from './poll-editor.model.js';

const LABELS = {
  question: 'editorQuestion',
  why: 'editorWhy',
  askedBy: 'editorAskedBy',
  type: 'editorType',
  options: 'editorOptions',
  min: 'editorMin',
  max: 'editorMax',
  low: 'editorLow',
  middle: 'editorMiddle',
  high: 'editorHigh',
  privacy: 'editorPart_privacy',
  groups: 'editorPart_people',
  results: 'editorResultsWhen',
  minGroup: 'editorMinGroup',
  minText: 'editorMinText',
  opensAt: 'editorOpensAt',
  closesAt: 'editorClosesAt',
  outcomeDue: 'editorOutcomeBy',
  rounds: 'editorRounds',
} as const;

/** What a field is called; empty for the form as a whole. */
export function labelOf(localize: LocalizeController, field: string, {options}: Pick<EditorDraft, 'options'>): string {
  if (Object.hasOwn(LABELS, field)) return localize.term(LABELS[field as keyof typeof LABELS]);
  const option = /^(option|desc)-(.*)$/.exec(field);
  const at = options.findIndex(({id}) => id === option?.[2]);
  if (at < 0) return '';
  return localize.term(option![1] === 'desc' ? 'editorOptionDesc' : 'editorOption', formatNumber(localize.lang, at + 1));
}
