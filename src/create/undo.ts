import {readdirSync, readFileSync, realpathSync, rmSync, rmdirSync} from 'node:fs';
import {join} from 'node:path';
import {hasCode, ProjectError} from './errors.js';
import {LEFT_GITIGNORE} from './gitignore.js';
import {takeOut, takeOutByText} from './insertion.js';
import {withoutDependencies} from './package-json.js';
import type {CreatedRecord} from './record.js';
import {hashOf, RECORD} from './record.js';
import {readable, replace} from './write.js';

const GUARD = '.hearth/.gitignore';

/** What of a project is taken away, put back, and left. */
export interface UndoPlan {
  /** Files that go. */
  removed: readonly string[];
  /** Files that are as they were before, or without what was added. */
  restored: readonly {path: string; content: string}[];
  /** What stays, and why. */
  left: readonly string[];
}

/** What `undo` would do, by what was written and what has become of it since. */
export function planUndo(folder: string, record: CreatedRecord): UndoPlan {
  const removed: string[] = [];
  const restored: {path: string; content: string}[] = [];
  const left: string[] = [];
  for (const {path, hash} of record.files) {
    const content = read(folder, path);
    if (content === undefined) continue;
    if (hashOf(content) === hash) removed.push(path);
    else left.push(`${path}: you have changed it`);
  }
  for (const {path, hash, insertions} of record.edits) {
    const content = read(folder, path);
    if (content === undefined) continue;
    const isUntouched = hashOf(content) === hash;
    if (path === 'package.json') {
      const {content: without, kept} = isUntouched ? {content: takeOut(content, insertions) ?? content, kept: []} : leftOf(content, record);
      if (without !== content) restored.push({path, content: without});
      left.push(...kept.map((name) => `package.json: the version of ${name} is another one now`));
      continue;
    }
    const without = isUntouched ? takeOut(content, insertions) : takeOutByText(content, insertions);
    if (without !== undefined) restored.push({path, content: without});
    // A run that was ended early may not have come as far as this.
    else if (insertions.some(({text}) => content.includes(text.trim())))
      left.push(`${path}: take out ${insertions.map(({text}) => text.trim()).join(' and ')}`);
  }
  const kept = dataOf(folder);
  left.push(...kept.map((name) => `.hearth/${name}: what people wrote, and who they are`));
  // As long as there is something that git must not see, this is kept.
  if (kept.length === 0 || !removed.includes(GUARD)) return {removed, restored, left};
  return {removed: removed.filter((path) => path !== GUARD), restored: [...restored, {path: GUARD, content: LEFT_GITIGNORE}], left};
}

/** Takes away what {@link planUndo} says. */
export function undo(folder: string, record: CreatedRecord, {removed, restored}: UndoPlan): void {
  try {
    for (const {path, content} of restored) replace(realpathSync(join(folder, path)), content);
    for (const path of removed) rmSync(join(folder, path));
    clearTemporary(folder, record);
    rmSync(join(folder, RECORD));
    for (const path of [...record.folders].reverse()) removeEmpty(join(folder, path));
  } catch (error) {
    const said = readable(error, folder);
    throw said instanceof ProjectError
      ? new ProjectError(`${said.message.replace(' Nothing was changed.', '')} Run undo again when that is put right.`)
      : said;
  }
}

function leftOf(content: string, {dependencies}: CreatedRecord): {content: string; kept: readonly string[]} {
  try {
    return withoutDependencies(content, dependencies);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ProjectError(`package.json cannot be read: ${error.message}. Put that right first. Nothing was changed.`);
  }
}

/** The database and the list of people, which nobody but their owner throws away. */
function dataOf(folder: string): string[] {
  try {
    return readdirSync(join(folder, '.hearth')).filter((name) => /\.sqlite(?:-shm|-wal)?$|^people\.json$/.test(name));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** What a run that was ended in the middle has left beside its files. */
function clearTemporary(folder: string, {folders}: CreatedRecord): void {
  for (const path of ['', ...folders]) {
    const names = listed(join(folder, path)).filter((name) => /^\.hearth-[0-9a-f]{12}\.tmp$/.test(name));
    for (const name of names) rmSync(join(folder, path, name), {force: true});
  }
}

function listed(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    // Something of somebody else is in it, or it has gone already.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  }
}

function read(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
    throw error;
  }
}
