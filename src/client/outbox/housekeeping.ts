import type {Box} from './box.js';
import type {Moments} from './moments.js';
import {TOO_LATE, expired, park} from './queue.js';
import {StorageFullError} from './storage.js';
import type {Content, OutboxStorage, Row} from './storage.js';

/** How long what somebody left unsent waits to be sent while others are signed in, in milliseconds: seven days. */
export const AWAY = 604_800_000;

/**
 * Looks after what others left unsent at a host when somebody opens their own box: notes since when they are away, and after seven
 * days sees to it that it is sent no more: it is there to be read when they are back. What is there to be read alone goes a week after its lifetime.
 * Resolves to how many events of the one who is here are gone by that.
 */
export async function keepHouse(storage: OutboxStorage, box: Box, endpoint: string, moments: Moments): Promise<number> {
  try {
    for (const {name, endpoint: theirs} of await storage.partitions()) {
      if (theirs === endpoint && name !== box.name) await storage.update({partition: name, endpoint}, (content) => leaveAlone(content, moments));
    }
    return await box.update((content) => {
      const {partition} = content;
      const remove = expired(content, moments).filter(({state}) => state === 'parked');
      const lost = (partition.lost ?? 0) + remove.length;
      if (partition.awaySince === undefined && lost === 0) return {result: 0};
      return {remove, partition: {...partition, awaySince: undefined, lost: undefined}, result: lost};
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
  const remove = expired(content, moments);
  // What takes something back says nothing that anybody wrote: it is never too late for the host to be told.
  const late = (row: Row) => row.state !== 'parked' && row.takesBack === undefined && !remove.includes(row);
  const put = now - awaySince > AWAY ? park(rows.filter(late), TOO_LATE, true) : [];
  return {remove, put, partition: {...partition, awaySince, lost: (partition.lost ?? 0) + remove.length}, result: undefined};
}
