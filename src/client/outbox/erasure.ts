import type {Session} from '../../protocol/session.js';
import {forgetDrafts} from '../drafts.js';
import type {Box} from './box.js';
import type {Change, Content} from './storage.js';

/** Stands for what the session will say of an erasure that the host has just done, until the session says it. No host says this. */
export const JUST_ERASED = '(just now)';

/** A person as they are known after an erasure. */
export type ErasedPerson = Pick<Session, 'principal' | 'epoch' | 'erased'>;

/**
 * Forgets in this browser what the host has erased: what somebody had stated, was writing and had just had accepted. What they have stated
 * since then stays. Resolves to how much there was.
 */
export async function forgetPerson(box: Box, {principal, epoch, erased}: ErasedPerson): Promise<{events: number; drafts: number}> {
  const events = await box.update((content) => forgetErased(content, erased!));
  box.forgetAccepted();
  return {events, drafts: forgetDrafts({principal, epoch, erased})};
}

/** Tells how many events are gone. */
export function forgetErased({rows}: Content, erased: string): Change<number> {
  const isNew = (row: {erased?: string}) => row.erased === JUST_ERASED;
  const gone = rows.filter((row) => row.erased !== erased && !isNew(row));
  if (gone.length > 0 && gone.length === rows.length) return {forget: true, result: gone.length};
  return {remove: gone, put: rows.filter(isNew).map((row) => ({...row, erased})), result: gone.length};
}
