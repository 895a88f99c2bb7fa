import {spawnSync} from 'node:child_process';
import {UsageError} from '../command-line/arguments.js';
import {ProjectError} from './errors.js';
import type {InitOptions, UndoOptions} from './options.js';
import {readOptions, USAGE} from './options.js';
import type {Plan} from './plan.js';
import {planOf, taken} from './plan.js';
import type {Manager, Project} from './project.js';
import {list, nameOf, readProject} from './project.js';
import {RECORD, readRecord} from './record.js';
import {planUndo, undo} from './undo.js';
import {writePlan} from './write.js';

/** What the command has around it. */
export interface Surroundings {
  /** The folder that it is run in. */
  folder: string;
  print(line: string): void;
  complain(line: string): void;
  /** Asks a person, who says yes or no. Nothing where there is nobody to ask. */
  ask?(question: string): Promise<boolean>;
}

/** Runs the command and gives its exit code: 0 where all is well, 1 where something was left to look at, 2 where nothing could be done. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const {print, complain} = surroundings;
  try {
    const options = readOptions(args);
    if (options?.action === 'init') return await init(options, surroundings);
    if (options?.action === 'undo') return await takeAway(options, surroundings);
    print(USAGE.trimEnd());
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ProjectError)) throw error;
    complain(error instanceof UsageError ? `${error.message}\n\n${USAGE.trimEnd()}` : error.message);
    return 2;
  }
}

async function init(options: InitOptions, {folder, print, complain, ask}: Surroundings): Promise<0 | 1> {
  const record = readRecord(folder);
  if (record?.isWhole)
    throw new ProjectError(
      `Hearth is in this project already (${RECORD} says what was written). To begin anew, take it out first: npx hearth-widgets undo.`,
    );
  if (record)
    throw new ProjectError(
      'An earlier run of init was ended in the middle. Take away what it has written, then run it again: npx hearth-widgets undo.',
    );
  const project = readProject(folder);
  const plan = planOf(project, options);
  const there = taken(plan, folder);
  if (there.length > 0)
    throw new ProjectError(
      `${list(there)} ${there.length > 1 ? 'are' : 'is'} there already, and nothing is written over. Move ${there.length > 1 ? 'them' : 'it'} away first, or see --page and --base-path.`,
    );
  for (const line of describe(project, plan)) print(line);
  if (options.isDryRun) {
    print('\nNothing was written: --dry-run.');
    return 0;
  }
  if (!(await isWanted(options, 'Write this?', ask))) {
    print('Nothing was written.');
    return 0;
  }
  writePlan(folder, plan);
  print(`\nWritten. ${RECORD} says what; npx hearth-widgets undo takes it away.`);
  const isInstalled = options.install && install(project, complain);
  const steps = [
    ...plan.todo,
    ...(isInstalled || Object.keys(plan.dependencies).length === 0 ? [] : [`Install what was added: ${project.manager} install`]),
    `Start your application, and open ${plan.page}`,
  ];
  print(`\nNow:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
  return plan.todo.some((step) => step.startsWith('Add these lines')) || (options.install && !isInstalled) ? 1 : 0;
}

async function takeAway(options: UndoOptions, {folder, print, ask}: Surroundings): Promise<0 | 1> {
  const record = readRecord(folder);
  if (!record) throw new ProjectError(`There is no ${RECORD} in ${folder}: init has written nothing here. Go to the folder in which you ran it.`);
  const plan = planUndo(folder, record);
  for (const path of plan.removed) print(`remove   ${path}`);
  for (const {path} of plan.restored) print(`restore  ${path}`);
  for (const line of plan.left) print(`leave    ${line}`);
  if (options.isDryRun) {
    print('\nNothing was changed: --dry-run.');
    return 0;
  }
  if (!(await isWanted(options, 'Take this away?', ask))) {
    print('Nothing was changed.');
    return 0;
  }
  undo(folder, record, plan);
  print(plan.left.length > 0 ? '\nDone. What was left is yours to look at.' : '\nDone: everything is as it was.');
  return plan.left.length > 0 ? 1 : 0;
}

const isWanted = async ({isSure}: {isSure: boolean}, question: string, ask: Surroundings['ask']): Promise<boolean> => isSure || !ask || ask(question);

function describe(project: Project, {found, files, edits, dependencies}: Plan): string[] {
  const names = Object.entries(dependencies).map(([name, range]) => `${name}@${range}`);
  return [
    `${nameOf(project)} in ${project.folder}`,
    ...found.map((line) => `  ${line}`),
    '',
    ...files.map(({path}) => `create   ${path}`),
    ...edits.map(({path, insertions}) =>
      path === 'package.json'
        ? `add to   ${path}: ${names.join(', ')}`
        : `add to   ${path}:\n${insertions.map(({text}) => `           ${text.trim()}`).join('\n')}`,
    ),
  ];
}

/** Lets the package manager of the project do its work, where everybody sees it. */
function install({manager, folder}: Project, complain: Surroundings['complain']): boolean {
  const {status, error} = spawnSync(manager, ['install'] satisfies Parameters<typeof spawnSync>[1], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  complain(error ? `${manager satisfies Manager} cannot be run: ${error.message}` : `${manager} install ended with ${status ?? 'a signal'}.`);
  return false;
}
