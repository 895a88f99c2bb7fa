import type {AttributeRules} from '../../elements/page-checks.js';
import type {KudosWall} from './kudos-wall.js';
import {AUDIENCES} from './kudos-wall.model.js';

/** What the attributes of a wall may say. */
const LIMITS = [
  ['pageSize', 5, 50],
  ['maxRecipients', 1, 50],
  ['maxLength', 50, 2000],
  ['headingLevel', 2, 6],
] as const;
const WORDS = [
  ['composer', ['inline', 'button', 'none']],
  ['mode', ['live', 'readonly', 'preview']],
  ['values', ['optional', 'off']],
  ['replies', ['on', 'off']],
  ['defaultAudience', AUDIENCES],
] as const satisfies readonly [keyof KudosWall, readonly string[]][];

/** What a page may say of a wall. */
export const wallRules: AttributeRules = {limits: LIMITS, words: WORDS, names: [['reactions', 6, /^[a-z][a-z-]{0,31}$/]]};
