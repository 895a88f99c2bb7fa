import type {FieldError} from '../../receipt.js';
import {normalizeText} from '../../text.js';
import {isObject, list, text} from '../../views/view.js';
import type {Band, ResultText, ShareWord, SuppressedReason} from '../results.js';
import {BAND_NAMES} from '../share.js';

/** A share as a host sent it. */
export interface SentShare {
  pct?: number;
  count?: number;
  bound?: 'over' | 'under';
  word?: ShareWord;
}

export interface SentCell extends SentShare {
  optionId: string;
  place?: number;
}

/** Options together, as a host sent them. */
export interface SentMerged extends SentShare {
  optionIds: string[];
}

/** Results as a host sent them: all that can be made sense of, however much it is. */
export interface SentResults {
  batchNo: number;
  asOf?: string;
  final: boolean;
  n?: number;
  nBand?: Band | '<5';
  cells: SentCell[];
  merged: SentMerged[];
  abstained?: SentShare;
  mean?: {value: number; spread?: number; about: boolean};
  text?: ResultText[];
  /** Whether a text came with more than its id and its words. */
  textsTellMore: boolean;
  slice?: {id: string; groups: SentGroup[]};
  /** Each dial of a pack, unread: it is looked at as results of its own. */
  dials: Record<string, unknown>[];
  suppressedReason?: SuppressedReason;
}

/** A group as a host sent it. */
export interface SentGroup {
  group: string;
  n?: number;
  nBand?: Band | '<5';
  cells: SentCell[];
  merged: SentMerged[];
}

const WORDS = ['few', 'some', 'many', 'most'];
const REASONS = ['too-few', 'abstained', 'spread', 'no-majority', 'few-changed', 'too-close', 'few-texts', 'invalid'];

const oneOf = <Value extends string>(value: unknown, known: readonly string[]): Value | undefined =>
  known.includes(value as string) ? (value as Value) : undefined;

/** Reads one body; what makes no sense in it is collected. */
export class ResultsReader {
  readonly errors: FieldError[] = [];

  /** Nothing where it is no object at all. */
  read(body: unknown): SentResults | undefined {
    if (!isObject(body)) return this.#wrong('', 'type');
    const {batchNo, mean, slice} = body;
    const texts = Array.isArray(body.text) ? body.text.filter(isObject) : [];
    return {
      batchNo: Number.isSafeInteger(batchNo) && (batchNo as number) >= 0 ? (batchNo as number) : 0,
      asOf: typeof body.asOf === 'string' && /^\d{4}-\d\d-\d\d/.test(body.asOf) ? body.asOf.slice(0, 10) : undefined,
      final: body.final === true,
      ...this.#people(body, ''),
      cells: this.#cells(body.cells, '/cells'),
      merged: this.#merged(body.merged, '/merged'),
      abstained: this.#share(body.abstained, '/abstained'),
      mean: isObject(mean) ? this.#mean(mean) : undefined,
      text: Array.isArray(body.text) ? this.#texts(texts) : undefined,
      textsTellMore: texts.some((one) => Object.keys(one).some((name) => name !== 'id' && name !== 'text')),
      slice: isObject(slice) && text(slice.id) !== undefined ? {id: slice.id as string, groups: this.#groups(slice.groups)} : undefined,
      dials: Array.isArray(body.dials) ? body.dials.filter(isObject) : [],
      suppressedReason: oneOf(body.suppressedReason, REASONS),
    };
  }

  #wrong(pointer: string, code: string): undefined {
    this.errors.push({pointer, code});
    return undefined;
  }

  /** A number from 0 to `most`. A missing one is no error. */
  #number(value: unknown, pointer: string, most: number): number | undefined {
    if (value === undefined || value === null) return undefined;
    return typeof value === 'number' && value >= 0 && value <= most ? value : this.#wrong(pointer, 'range');
  }

  #people({n, nBand}: Record<string, unknown>, pointer: string): {n?: number; nBand?: Band | '<5'} {
    const people = this.#number(n, `${pointer}/n`, Number.MAX_SAFE_INTEGER);
    const band = oneOf<Band | '<5'>(nBand, [...BAND_NAMES, '<5']);
    if (people !== undefined && !Number.isInteger(people)) this.#wrong(`${pointer}/n`, 'integer');
    if (people === undefined && band === undefined) this.#wrong(`${pointer}/n`, 'required');
    return {n: people, nBand: band};
  }

  #share(value: unknown, pointer: string): SentShare | undefined {
    if (!isObject(value)) return undefined;
    return {
      pct: this.#number(value.pct, `${pointer}/pct`, 100),
      count: this.#number(value.count, `${pointer}/count`, Number.MAX_SAFE_INTEGER),
      bound: oneOf(value.bound, ['over', 'under']),
      word: oneOf(value.word, WORDS),
    };
  }

  #cells(value: unknown, pointer: string): SentCell[] {
    if (!Array.isArray(value)) return [];
    return value.flatMap((cell, index): SentCell[] => {
      const at = `${pointer}/${index}`;
      const optionId = isObject(cell) ? text(cell.optionId) : undefined;
      if (!isObject(cell) || optionId === undefined) return [];
      return [{optionId, place: this.#number(cell.place, `${at}/place`, Number.MAX_SAFE_INTEGER), ...this.#share(cell, at)}];
    });
  }

  #merged(value: unknown, pointer: string): SentMerged[] {
    if (!Array.isArray(value)) return [];
    return value.flatMap((one, index): SentMerged[] =>
      isObject(one) ? [{optionIds: list(one.optionIds, text), ...this.#share(one, `${pointer}/${index}`)}] : [],
    );
  }

  #mean({value, spread, about}: Record<string, unknown>): SentResults['mean'] {
    const mean = this.#number(value, '/mean/value', Number.MAX_SAFE_INTEGER);
    return mean === undefined
      ? undefined
      : {value: mean, spread: this.#number(spread, '/mean/spread', Number.MAX_SAFE_INTEGER), about: about === true};
  }

  #texts(texts: readonly Record<string, unknown>[]): ResultText[] {
    return texts.flatMap((one) => {
      const id = text(one.id);
      const words = normalizeText(text(one.text) ?? '');
      return id && words !== '' ? [{id, text: words}] : [];
    });
  }

  #groups(value: unknown): SentGroup[] {
    if (!Array.isArray(value)) return [];
    return value.flatMap((group, index): SentGroup[] => {
      if (!isObject(group) || text(group.group) === undefined) return [];
      const at = `/slice/groups/${index}`;
      return [
        {
          group: group.group as string,
          ...this.#people(group, at),
          cells: this.#cells(group.cells, `${at}/cells`),
          merged: this.#merged(group.merged, `${at}/merged`),
        },
      ];
    });
  }
}
