import {randomBytes} from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {hasCode, ProjectError} from './errors.js';
import {insert} from './insertion.js';
import type {Plan} from './plan.js';
import type {CreatedRecord} from './record.js';
import {hashOf, RECORD, recordText} from './record.js';
import {versions} from './versions.js';

/**
 * Writes all of a plan, or nothing: what goes wrong in the middle is taken back. Each file is written beside its place first, and nothing that is there is
 * ever written over.
 *
 * @throws {ProjectError} where the folder cannot be written to, or a file has changed since it was looked at.
 */
export function writePlan(folder: string, plan: Plan): CreatedRecord {
  const edits = plan.edits.map(({path, source, insertions}) => ({path, source, ...insert(source, insertions)}));
  const record: CreatedRecord = {
    format: 1,
    version: versions['hearth-widgets']!.slice(1),
    isWhole: false,
    files: plan.files.map(({path, content}) => ({path, hash: hashOf(content)})),
    edits: edits.map(({path, content, insertions}) => ({path, hash: hashOf(content), insertions})),
    dependencies: plan.dependencies,
    folders: newFolders(folder, [RECORD, ...plan.files.map(({path}) => path)]),
  };
  const undo: (() => void)[] = [];
  try {
    for (const path of record.folders) {
      mkdirSync(join(folder, path));
      undo.push(() => rmdirSync(join(folder, path)));
    }
    // First, so that whatever ends this in the middle leaves behind what it takes to undo it.
    create(join(folder, RECORD), recordText(record));
    undo.push(() => rmSync(join(folder, RECORD)));
    for (const {path, content, isSecret} of plan.files) {
      create(join(folder, path), content, isSecret ? 0o600 : undefined);
      undo.push(() => rmSync(join(folder, path)));
    }
    for (const {path, source, content} of edits) {
      const file = realpathSync(join(folder, path));
      if (readFileSync(file, 'utf8') !== source) throw new ProjectError(`${path} was changed by somebody else meanwhile. Try again.`);
      replace(file, content);
      undo.push(() => replace(file, source));
    }
    const whole = {...record, isWhole: true};
    replace(join(folder, RECORD), recordText(whole));
    return whole;
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw readable(error, folder);
  }
}

/** What the system says, in words that tell what to do. */
export function readable(error: unknown, folder: string): unknown {
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS'))
    return new ProjectError(`${folder} cannot be written to: ${(error as Error).message}. Nothing was changed.`);
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return new ProjectError(`There is no room left to write to ${folder}. Nothing was changed.`);
  if (hasCode(error, 'EEXIST', 'ENOTDIR'))
    return new ProjectError(`Something stands where a file or a folder has to be: ${(error as Error).message}. Nothing was changed.`);
  return error;
}

/** A new file, which is there as a whole or not at all. */
function create(path: string, content: string, mode?: number): void {
  const temporary = writeBeside(path, content, mode);
  try {
    // Unlike a rename it fails where something is there.
    linkSync(temporary, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST') || existsSync(path)) throw error;
    // Some file systems know no links.
    writeFileSync(path, content, {flag: 'wx', mode});
  } finally {
    rmSync(temporary, {force: true});
  }
}

/** Another content for a file that is there, with the same rights. */
export function replace(path: string, content: string): void {
  const {mode} = statSync(path);
  const temporary = writeBeside(path, content);
  try {
    chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
}

function writeBeside(path: string, content: string, mode?: number): string {
  const temporary = join(dirname(path), `.hearth-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, content, {flag: 'wx', mode});
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
  return temporary;
}

/** The folders that have to be made, the outer ones first. */
function newFolders(folder: string, paths: readonly string[]): string[] {
  const all = new Set<string>();
  for (const path of paths) {
    const parts = posix.dirname(path).split('/');
    for (let length = 1; length <= parts.length; length += 1) {
      const part = parts.slice(0, length).join('/');
      if (part !== '.' && !existsSync(join(folder, part))) all.add(part);
    }
  }
  return [...all].sort((a, b) => a.split('/').length - b.split('/').length);
}
