import * as v from 'valibot';
import {graphemeCount, normalizeText} from '../text.js';

/** An identifier that a host or a client made: 1 to 128 visible ASCII characters. */
export const id = v.pipe(v.string(), v.regex(/^[\x21-\x7E]{1,128}$/, 'id'));

/** Text without control characters and lone surrogates (CloudEvents 1.0, section "Type System"): what an attribute may hold. */
export const attribute = (max: number) =>
  v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(max, 'too-long'), v.regex(/^[^\p{Cc}\p{Surrogate}]*$/u, 'characters'));

/** A moment with its offset (RFC 3339). */
export const timestamp = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/, 'timestamp'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'timestamp'),
);

/** A language tag (BCP 47), as far as its shape tells. */
export const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/, 'language'));

/** A text that a person wrote: normalised, not empty, and at most `max` grapheme clusters long. */
export const limitedText = (max: number) =>
  v.pipe(
    v.string(),
    v.transform(normalizeText),
    v.check((value) => value !== '', 'empty'),
    v.check((value) => value.length <= max || graphemeCount(value) <= max, 'too-long'),
  );

/** The version of a text, counted from 1. */
export const version = v.pipe(v.number(), v.integer('integer'), v.minValue(1, 'too-small'));

/** The reply that is meant, where it is not the thing that `subject` names: a reply has no subject of its own, it belongs to one. */
export const replyId = attribute(128);
