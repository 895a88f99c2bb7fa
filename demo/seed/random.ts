/** A source of numbers that gives the same ones for the same seed (sfc32). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = 0x9e3779b9;
    this.#c = 0x243f6a88;
    // The first numbers still show the seed; later ones do not.
    for (let i = 0; i < 16; i++) this.#uint32();
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    return this.#uint32() / 2 ** 32;
  }

  /** Whether something with this probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** One of a list of items with weights. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let left = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) if ((left -= weight) < 0) return item;
    return items.at(-1)![0];
  }

  /** A list in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const list = [...items];
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.integer(0, i);
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
    return list;
  }

  /** A random identifier in the form of a UUID (version 4). */
  uuid(): string {
    const hex = Array.from({length: 4}, () => this.#uint32().toString(16).padStart(8, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  #uint32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }
}

/** Deals a list out in random order, again and again, so that an item returns only after most of the others had their turn. */
export class Deck<Item> {
  readonly #random: Random;
  #order: Item[];
  #dealt = 0;

  constructor(items: readonly Item[], random: Random) {
    this.#random = random;
    this.#order = random.shuffled(items);
  }

  /** The next item that is suitable. There must be one. */
  dealOne(isSuitable: (item: Item) => boolean): Item {
    let item = this.deal();
    while (!isSuitable(item)) item = this.deal();
    return item;
  }

  deal(): Item {
    if (this.#dealt === this.#order.length) {
      // Each half is shuffled by itself: what was dealt last cannot come first.
      const middle = this.#order.length >> 1;
      this.#order = [this.#order.slice(0, middle), this.#order.slice(middle)].flatMap((half) => this.#random.shuffled(half));
      this.#dealt = 0;
    }
    return this.#order[this.#dealt++]!;
  }
}
