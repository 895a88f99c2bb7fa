import {emptyPartition} from './storage.js';
import type {Content, Decide, OutboxStorage, Partition, Row} from './storage.js';

/** Keeps events as long as the page lives: the last rung, where the browser has no storage for it. */
export class MemoryStorage implements OutboxStorage {
  readonly durable: boolean;
  readonly #contents = new Map<string, Content>();
  #lastKey = 0;

  /** @param durable said to be so by a test in which several "pages" share this one. */
  constructor(durable = false) {
    this.durable = durable;
  }

  async update<Result>({partition: name, endpoint}: {partition: string; endpoint: string}, decide: Decide<Result>) {
    const before = this.#contents.get(name) ?? {partition: emptyPartition(name, endpoint), rows: []};
    const {add, put = [], remove = [], partition = before.partition, forget, result} = decide(before);
    if (forget) {
      this.#contents.delete(name);
      return {content: {partition: emptyPartition(name, endpoint), rows: []}, result};
    }
    const gone = new Set(remove.map(({key}) => key));
    const changed = new Map(put.map((row) => [row.key, row]));
    const rows = before.rows.filter(({key}) => !gone.has(key)).map((row): Row => changed.get(row.key) ?? row);
    if (add) rows.push({...add, key: ++this.#lastKey});
    const content = {partition, rows};
    if (add || put.length + remove.length > 0 || partition !== before.partition) this.#contents.set(name, content);
    return {content, result};
  }

  async partitions(): Promise<Partition[]> {
    return Array.from(this.#contents.values(), ({partition}) => partition);
  }

  close(): void {}
}
