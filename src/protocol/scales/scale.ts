/** How many items of a dial have to be answered for it to have a mean: half of them, or all. */
export type MissingRule = 'half' | 'all';

/** One statement of a scale. */
export interface ScaleItem {
  /** Stays the same whatever the text is, in whichever language: 1 to 64 letters, digits, dots, hyphens and underscores. */
  id: string;
  /** Absent in published instruments: their texts belong to those who wrote them. A host that may use them brings them along. */
  text?: string;
  /** Whether much of it is little of its dial, so that its points are turned around. */
  reversed?: true;
}

/** What some items measure together. */
export interface ScaleDial {
  /** `autonomy`, `competence`, `relatedness`, `belonging`, or the name that an instrument has for it. */
  id: string;
  items: readonly ScaleItem[];
}

/** A scale: which items it has, and how they are scored. */
export interface Scale {
  id: string;
  title?: string;
  /** Whoever published it, in full; `own` for one of ours. */
  source: string;
  /** Whether somebody has looked, and published, whether it measures what it says. */
  validated: boolean;
  /** An item is answered by a point from 1 to so many. */
  points: number;
  dials: readonly ScaleDial[];
  missing: MissingRule;
}

/** What scoring has to know of a scale: the same as in the question of a poll of type `pack`, where items name their dial. */
export interface PackScale {
  /** 3 to 11. */
  points: number;
  dials: readonly {id: string}[];
  items: readonly {id: string; dial: string; reversed?: boolean}[];
  /** `half` where it is left out. */
  missing?: MissingRule;
}

/** The same scale in the form in which a poll asks it, without words. */
export const packScaleOf = ({points, dials, missing}: Scale): PackScale => ({
  points,
  dials: dials.map(({id}) => ({id})),
  items: dials.flatMap(({id, items}) => items.map((item) => ({id: item.id, dial: id, ...(item.reversed && {reversed: true})}))),
  ...(missing !== 'half' && {missing}),
});

/** The words that somebody answers a scale by. */
export interface ScaleWords {
  /** What the lowest and the highest point mean. */
  low: string;
  high: string;
  /** The name of each dial, by its id. */
  dials: Readonly<Record<string, string>>;
  /** The text of each item, by its id. Not needed for those that the scale has a text for. */
  items?: Readonly<Record<string, string>>;
}

/** A scale cannot be asked: a dial or an item of it has no words. It names them by their ids. */
export class ScaleWordsError extends Error {
  override readonly name = 'ScaleWordsError';
  readonly missing: readonly string[];
  constructor(missing: readonly string[]) {
    super(`a scale has no words for ${missing.join(', ')}`);
    this.missing = missing;
  }
}

/** What a poll of type `pack` asks. */
export interface PackForm {
  type: 'pack';
  scale: {
    points: number;
    low: string;
    high: string;
    dials: {id: string; label: string}[];
    items: {id: string; text: string; dial: string; reversed?: boolean}[];
    missing?: MissingRule;
  };
}

/**
 * The question that asks a scale in these words. Items are asked one of each dial after another, so that those of one dial do not stand in a row.
 *
 * @throws {ScaleWordsError} where words are missing.
 */
export function packForm(scale: Scale, {low, high, dials: labels, items: texts = {}}: ScaleWords): PackForm {
  const own = (words: Readonly<Record<string, string>>, id: string): string | undefined => (Object.hasOwn(words, id) ? words[id] : undefined);
  const {points, dials, missing} = scale;
  const longest = Math.max(0, ...dials.map(({items}) => items.length));
  const inTurn = Array.from({length: longest}, (_, at) =>
    dials.flatMap(({id, items}) => items.slice(at, at + 1).map((item) => ({...item, dial: id}))),
  );
  const asked = inTurn.flat().map(({text, reversed, ...item}) => ({...item, text: own(texts, item.id) ?? text, reversed}));
  const lacking = [...dials.flatMap(({id}) => (own(labels, id) ? [] : [id])), ...asked.flatMap(({id, text}) => (text ? [] : [id]))];
  if (lacking.length > 0) throw new ScaleWordsError(lacking);
  return {
    type: 'pack',
    scale: {
      points,
      low,
      high,
      dials: dials.map(({id}) => ({id, label: own(labels, id)!})),
      items: asked.map(({id, text, dial, reversed}) => ({id, text: text!, dial, ...(reversed && {reversed})})),
      ...(missing !== 'half' && {missing}),
    },
  };
}
