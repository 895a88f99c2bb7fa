/** Which of the optional peers a script of the package needs as it is loaded. */
import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import ts from 'typescript';
import {root} from '../../support/setup.mjs';

const {peerDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {peerDependencies: Record<string, string>};
const direct = new Map<string, string[]>();

/** By the path of the file in the package; through all that it imports. What it imports later, on use, is not in it. */
export function peersOf(file: string): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of importsOf(path)) {
      if (name.startsWith('.')) visit(posix.join(posix.dirname(path), name));
      else for (const peer of Object.keys(peerDependencies)) if (name === peer || name.startsWith(`${peer}/`)) found.add(peer);
    }
  };
  visit(file);
  return [...found].sort();
}

/** What a module imports or passes on by a statement. */
function importsOf(path: string): string[] {
  let names = direct.get(path);
  if (!names) {
    const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest);
    names = source.statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier)
        ? [statement.moduleSpecifier.text]
        : [],
    );
    direct.set(path, names);
  }
  return names;
}
