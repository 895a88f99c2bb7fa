import type {FieldError} from '../protocol/receipt.js';
import type {Candidate} from './intake.js';
import type {CompletePolicy} from './policy.js';

/** What the host's own check finds wrong with the words of each candidate; those with nothing wrong are absent. */
export async function checkWords(candidates: readonly Candidate[], {wordCheck}: CompletePolicy): Promise<ReadonlyMap<Candidate, FieldError[]>> {
  const blocked = new Map<Candidate, FieldError[]>();
  if (!wordCheck) return blocked;
  await Promise.all(
    candidates.map(async (candidate) => {
      const {event, domain, by} = candidate;
      const errors = await Promise.all(
        domain.texts(event).map(async ({pointer, text, lang}): Promise<FieldError[]> => {
          const words = await wordCheck(text, {by, space: event.space, type: event.type, lang});
          return words.length > 0 ? [{pointer, code: 'blocked-words', words: [...words]}] : [];
        }),
      );
      if (errors.some((found) => found.length > 0)) blocked.set(candidate, errors.flat());
    }),
  );
  return blocked;
}
