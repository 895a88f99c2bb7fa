import type {PageKey} from '../stores/store.js';
import {invalidParameter} from './query.js';

/**
 * The query parameter `page` for the place where one page ended. It says where to go on and nothing else: what a person may see is
 * asked anew on every page, so that a made-up one opens nothing.
 */
export const writePageKey = ({at, sequence}: PageKey): string => `${at}.${sequence}`;

/** Reads what {@link writePageKey} wrote. */
export function readPageKey(text: string): PageKey {
  const [, at, sequence] = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,17})$/.exec(text) ?? [];
  if (at === undefined || sequence === undefined) throw invalidParameter('page', 'malformed');
  return {at: Number(at), sequence};
}
