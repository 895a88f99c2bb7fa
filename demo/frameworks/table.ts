import type {App} from './apps.js';

/** What one app got right, and what not, with the reason. */
export interface Outcome {
  app: App;
  checks: readonly string[];
  failures: ReadonlyMap<string, string>;
}

/** A table for people: a row for each check, a column for each app. */
export function table(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  if (!first) return '';
  const width = Math.max(...first.checks.map(({length}) => length));
  const head = ['', ...outcomes.map(({app}) => app.title)];
  const rows = first.checks.map((name) => [name, ...outcomes.map(({failures}) => (failures.has(name) ? 'NO' : 'yes'))]);
  return [head, ...rows]
    .map(([name = '', ...cells]) => [name.padEnd(width), ...cells.map((cell, at) => cell.padEnd(head[at + 1]!.length))].join('  ').trimEnd())
    .join('\n');
}
