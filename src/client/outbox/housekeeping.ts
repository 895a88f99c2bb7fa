import type {Box} from './box.js';
import type {Moments} from './moments.js';
import {expired} from './queue.js';
import {StorageFullError} from './storage.js';
import type {Content, OutboxStorage} from './storage.js';

/** How long what somebody left unsent is kept while others are signed in, in milliseconds: seven days. */
export const AWAY = 604_800_000;

/**
 * Looks after what others left unsent at a host when somebody opens their own box: notes since when they are away, and after seven
 * days gives it up. They are told when they are back: resolves to how many events of the one who is here were given up meanwhile.
 */
export async function keepHouse(storage: OutboxStorage, box: Box, endpoint: string, moments: Moments): Promise<number> {
  try {
    for (const {name, endpoint: theirs} of await storage.partitions()) {
      if (theirs === endpoint && name !== box.name) await storage.update({partition: name, endpoint}, (content) => leaveAlone(content, moments));
    }
    return await box.update(({partition}) => {
      if (partition.awaySince === undefined && !partition.lost) return {result: 0};
      return {partition: {...partition, awaySince: undefined, lost: undefined}, result: partition.lost ?? 0};
    });
  } catch (error) {
    // A full storage takes no notes. The next page tries again.
    if (!(error instanceof StorageFullError)) throw error;
    return 0;
  }
}

function leaveAlone(content: Content, moments: Moments) {
  const now = moments.now();
  const {partition, rows} = content;
  if (rows.length === 0) return {result: undefined};
  const awaySince = partition.awaySince ?? now;
  const remove = now - awaySince > AWAY ? rows : expired(content, moments, () => true);
  return {remove, partition: {...partition, awaySince, lost: (partition.lost ?? 0) + remove.length}, result: undefined};
}
