import type {CardAudience, CardField} from '../../protocol/events/card.js';
import {TEXT_FIELDS} from './get-to-know.model.js';
import type {ShownData} from './get-to-know.model.js';

/** Parts of a card that are one line each. */
export const FIELDS = [...TEXT_FIELDS, 'pronunciationAudio'] as const;

/** What the form of somebody's own parts says. */
export interface AboutForm {
  values: Partial<Record<CardField, string>>;
  audiences: Partial<Record<CardField, CardAudience>>;
  tags: readonly string[];
  /** What is typed of one more tag. */
  typed: string;
}

/** What is written there and differs from the card, as this device keeps it. */
export type AboutDraft = Partial<AboutForm>;

/** The form as the card has it, with what was written since. */
export function aboutForm(card: ShownData, draft: AboutDraft = {}): AboutForm {
  return {
    values: {...Object.fromEntries(FIELDS.map((field) => [field, card[field] ?? ''])), ...draft.values},
    audiences: {...card.own?.audiences, ...draft.audiences},
    tags: draft.tags ?? card.askMeAbout,
    typed: draft.typed ?? '',
  };
}

/** What a form says that it did not say at first; nothing where that is nothing. */
export function aboutDraft(form: AboutForm, first: AboutForm): AboutDraft | undefined {
  const differing = <Part extends object>(part: Part, before: Part): Partial<Part> =>
    Object.fromEntries(Object.entries(part).filter(([key, value]) => !isSame(value, before[key as keyof Part]))) as Partial<Part>;
  const values = differing(form.values, first.values);
  const audiences = differing(form.audiences, first.audiences);
  const draft: AboutDraft = {
    ...(Object.keys(values).length > 0 && {values}),
    ...(Object.keys(audiences).length > 0 && {audiences}),
    ...(!isSame(form.tags, first.tags) && {tags: form.tags}),
    ...(form.typed.trim() !== '' && {typed: form.typed}),
  };
  return Object.keys(draft).length > 0 ? draft : undefined;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
