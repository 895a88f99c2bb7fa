/** Chance for tests of what cannot be told apart from it. */
import {createHash} from 'node:crypto';

/** Chance that is the same each time, so that the test is, too. */
export function chance(seed: string): () => number {
  let counter = 0;
  return () => createHash('sha256').update(`${seed} ${counter++}`).digest().readUInt32BE() / 2 ** 32;
}

/** The same things in another order, each as likely as any other. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
