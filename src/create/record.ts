import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {hasCode, ProjectError} from './errors.js';
import type {Insertion} from './insertion.js';

/** Where it is kept what was written, from the folder of a project. */
export const RECORD = '.hearth/created.json';

/** What `init` wrote, so that `undo` takes away that and nothing else. */
export interface CreatedRecord {
  /** The version of what this file says. */
  format: 1;
  /** The version of the package that wrote it. */
  version: string;
  /** Whether all of it was written: if not, a run was ended in the middle. */
  isWhole: boolean;
  /** Files that are new, with the SHA-256 of what was written. */
  files: readonly {path: string; hash: string}[];
  /** Files that something was added to: the SHA-256 with it, and what it is. */
  edits: readonly {path: string; hash: string; insertions: readonly Insertion[]}[];
  /** What was added to `dependencies` of package.json. */
  dependencies: Readonly<Record<string, string>>;
  /** Folders that are new, the outer ones first. */
  folders: readonly string[];
}

export const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/**
 * What was written to a project; nothing where nothing was.
 *
 * @throws {ProjectError} where the record cannot be read.
 */
export function readRecord(folder: string): CreatedRecord | undefined {
  const file = join(folder, RECORD);
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as CreatedRecord;
    if (record.format === 1 && Array.isArray(record.files) && Array.isArray(record.edits) && Array.isArray(record.folders)) return record;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ProjectError(`${file} is not what this version writes. Get it back from git, or take away by hand what init has written.`);
}

export const recordText = (record: CreatedRecord): string => `${JSON.stringify(record, null, 2)}\n`;
