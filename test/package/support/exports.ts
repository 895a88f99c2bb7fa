/** What declarations of the package export. */
import {join} from 'node:path';
import ts from 'typescript';
import {root} from '../../support/setup.mjs';

/** By the path of each declaration, the names that it exports, values before types: `KudosWall`, `type HostOptions`. */
export function exportsOf(paths: readonly string[]): Map<string, string[]> {
  const options = {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noLib: true, types: []};
  const program = ts.createProgram(
    paths.map((path) => join(root, path)),
    options,
  );
  const checker = program.getTypeChecker();
  return new Map(
    paths.map((path) => {
      const source = program.getSourceFile(join(root, path));
      const symbol = source && checker.getSymbolAtLocation(source);
      const names = (symbol ? checker.getExportsOfModule(symbol) : []).map((one) => {
        const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
        return `${target.flags & ts.SymbolFlags.Value ? '' : 'type '}${one.name}`;
      });
      return [path, names.sort()];
    }),
  );
}
