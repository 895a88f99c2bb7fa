import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import ts from 'typescript';
import {groups} from '../../src/conformance/checks/index.js';
import type {Api, Export, Kind, Member, Module} from './api.js';

/** A declaration that another module can import, and where it stands. */
interface Found {
  name: string;
  node: ts.Declaration;
  source: ts.SourceFile;
}

/** An export of the package leads nowhere. */
export class MissingExportError extends Error {
  override readonly name = 'MissingExportError';
}

/**
 * Reads the interface of the package out of its sources: what `exports` of the package names, and what the comments there say. It parses and checks no
 * types, which takes a tenth of the time; so it shows types as their authors wrote them.
 *
 * @param root the folder of the package.
 * @throws {MissingExportError} where a module, or a name that is exported on, is not there.
 */
export function readApi(root: string): Api {
  const sources = new Sources();
  const {name, exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, string | {types: string}>;
  };
  const modules = Object.entries(exports).flatMap(([path, target]): Module | [] => {
    // What stands for many files is described elsewhere: elements by their manifest, words and themes by pages of their own. The components of
    // React are made of that manifest, at a build.
    if (typeof target === 'string' || path.includes('*') || path === './react') return [];
    const source = target.types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts');
    const file = join(root, source);
    const found = sources.exportsOf(file);
    // What is imported for what it does.
    if (source.startsWith('src/define/') || found.length === 0) return [];
    return {
      specifier: name + path.slice(1),
      doc: moduleDoc(sources.parse(file)),
      exports: found.map(describe).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    };
  });
  const folder = join(root, 'src/protocol/events');
  const events = Object.fromEntries(readdirSync(folder).flatMap((file) => eventsIn(sources.parse(join(folder, file)))));
  const checks = groups.map((group) => ({
    section: group.section,
    checks: group.checks.map(({id, level, says, remedy}) => ({id, level, says, remedy})),
  }));
  return {modules, events, checks};
}

/** Parsed files, each once. */
class Sources {
  readonly #parsed = new Map<string, ts.SourceFile>();

  parse(file: string): ts.SourceFile {
    const known = this.#parsed.get(file);
    if (known) return known;
    if (!existsSync(file)) throw new MissingExportError(`There is no ${file}.`);
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    this.#parsed.set(file, source);
    return source;
  }

  /** All that a module exports, its own and that of others which it exports on. */
  exportsOf(file: string): Found[] {
    const source = this.parse(file);
    const found = new Map<string, Found>();
    const add = (one: Found): unknown => found.has(one.name) || found.set(one.name, one);
    for (const statement of source.statements) {
      if (!ts.isExportDeclaration(statement)) declarationsIn(statement, source).filter(isExported).forEach(add);
      else for (const one of this.#passedOn(statement, source)) add(one);
    }
    return [...found.values()];
  }

  #passedOn({exportClause, moduleSpecifier}: ts.ExportDeclaration, source: ts.SourceFile): Found[] {
    const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
    // Of another package: it has a documentation of its own.
    if (from !== undefined && !from.startsWith('.')) return [];
    const others = from === undefined ? this.#visibleIn(source) : this.exportsOf(besides(source, from));
    if (!exportClause || !ts.isNamedExports(exportClause)) return others;
    return exportClause.elements.map(({name, propertyName}) => {
      const found = others.find((other) => other.name === (propertyName ?? name).text);
      if (!found) throw new MissingExportError(`${source.fileName} exports ${name.text}, which is not in ${from ?? 'it'}.`);
      return {...found, name: name.text};
    });
  }

  /** What a module declares or imports. */
  #visibleIn(source: ts.SourceFile): Found[] {
    return source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement)) return declarationsIn(statement, source);
      const {importClause, moduleSpecifier} = statement;
      const bindings = importClause?.namedBindings;
      const from = (moduleSpecifier as ts.StringLiteral).text;
      if (!bindings || !ts.isNamedImports(bindings) || !from.startsWith('.')) return [];
      const others = this.exportsOf(besides(source, from));
      return bindings.elements.flatMap(({name, propertyName}) => {
        const found = others.find((other) => other.name === (propertyName ?? name).text);
        return found ? {...found, name: name.text} : [];
      });
    });
  }
}

const besides = ({fileName}: ts.SourceFile, from: string): string => resolve(dirname(fileName), from.replace(/\.js$/, '.ts'));

/** Declarations in one statement. */
function declarationsIn(statement: ts.Statement, source: ts.SourceFile): Found[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((node) => (ts.isIdentifier(node.name) ? {name: node.name.text, node, source} : []));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [{name: statement.name.text, node: statement, source}] : [];
}

function isExported({node}: Found): boolean {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)) || false;
}

function describe({name, node, source}: Found): Export {
  return {name, doc: docOf(node), ...shapeOf(node, source, name)};
}

function shapeOf(node: ts.Declaration, source: ts.SourceFile, name: string): {kind: Kind; signature: string; members: Member[]} {
  if (ts.isFunctionDeclaration(node)) return {kind: 'function', signature: `function ${name}${callOf(node, source)}`, members: []};
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
    const kind = ts.isClassDeclaration(node) ? 'class' : 'interface';
    const heritage = (node.heritageClauses ?? []).map((clause) => ` ${clause.getText(source)}`).join('');
    const members = Array.from<ts.ClassElement | ts.TypeElement>(node.members).flatMap((member) => memberOf(member, source));
    return {kind, signature: `${kind} ${name}${typeParameters(node, source)}${heritage}`, members};
  }
  if (ts.isTypeAliasDeclaration(node)) return {kind: 'type', signature: plain(node.getText(source).replace(/^export /, '')), members: []};
  if (!ts.isVariableDeclaration(node)) throw new MissingExportError(`${name} is of a kind that this does not know.`);
  return {...valueOf(node, source, name), members: []};
}

function valueOf({type, initializer}: ts.VariableDeclaration, source: ts.SourceFile, name: string): {kind: Kind; signature: string} {
  if (initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
    return {kind: 'function', signature: `function ${name}${callOf(initializer, source)}`};
  if (type) return {kind: 'value', signature: `const ${name}: ${plain(type.getText(source))}`};
  const text = initializer ? plain(initializer.getText(source)) : '';
  // Schemas are long, and have a page of their own.
  const isData = initializer !== undefined && !/\bv\.\w+\(/.test(text) && text.length < 4000;
  return {kind: 'value', signature: isData ? `const ${name} = ${text}` : `const ${name}`};
}

/** What goes in and what comes out. */
function callOf(
  node: ts.FunctionDeclaration | ts.MethodDeclaration | ts.MethodSignature | ts.ArrowFunction | ts.FunctionExpression,
  source: ts.SourceFile,
) {
  const parameters = node.parameters.map((parameter) => plain(parameter.getText(source))).join(', ');
  const result = node.type ? `: ${plain(node.type.getText(source))}` : '';
  return `${typeParameters(node, source)}(${parameters})${result}`;
}

const typeParameters = ({typeParameters: list}: {typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration>}, source: ts.SourceFile): string =>
  list ? `<${list.map((one) => one.getText(source)).join(', ')}>` : '';

function memberOf(member: ts.ClassElement | ts.TypeElement, source: ts.SourceFile): Member[] {
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.OverrideKeyword];
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  if (modifiers.some(({kind}) => hidden.includes(kind))) return [];
  const doc = docOf(member);
  if (ts.isConstructorDeclaration(member))
    return [{name: 'new', type: `(${member.parameters.map((one) => plain(one.getText(source))).join(', ')})`, doc}];
  if (ts.isCallSignatureDeclaration(member)) return [{name: '()', type: plain(member.getText(source)), doc}];
  if (!member.name || ts.isPrivateIdentifier(member.name)) return [];
  const mark = 'questionToken' in member && member.questionToken ? '?' : '';
  const name = member.name.getText(source) + mark;
  if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member)) return [{name, type: callOf(member, source), doc}];
  const declared = member as ts.PropertyDeclaration | ts.PropertySignature | ts.GetAccessorDeclaration;
  const initial = 'initializer' in declared && declared.initializer ? plain(declared.initializer.getText(source)) : '';
  return [{name, type: declared.type ? plain(declared.type.getText(source)) : initial, doc}];
}

/** What stands at the top of a file, before anything is imported. */
function moduleDoc(source: ts.SourceFile): string {
  const [first] = ts.getLeadingCommentRanges(source.text, 0) ?? [];
  return first ? uncommented(source.text.slice(first.pos, first.end)) : '';
}

/** The comment on a declaration, with what it says of parameters and errors. */
function docOf(node: ts.Node): string {
  const owner = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const comment = ts.getJSDocCommentsAndTags(owner).findLast(ts.isJSDoc);
  return comment ? uncommented(comment.getText()) : '';
}

/** A comment as text: one paragraph a line, each tag on a line of its own. */
function uncommented(comment: string): string {
  const lines = comment
    .replace(/^\/\*\*?|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  return lines
    .join('\n')
    .trim()
    .replace(/\{@link(?:code|plain)? ([^}|]+)(?:\|[^}]*)?\}/g, '`$1`')
    .replace(/([^\n])\n(?![\n@-])/g, '$1 ')
    .replace(/\n{2,}/g, '\n');
}

/** Text of the source without comments, and on as few lines as it was written on. */
const plain = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\n/gm, '')
    .trim();

/** What is said of each event where its schema stands: members whose names are those of events. */
function eventsIn(source: ts.SourceFile): [string, string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && /^hearth\.\w+\.\w+\.v\d+$/.test(node.name.text)) {
      const [comment] = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
      found.push([node.name.text, comment ? uncommented(source.text.slice(comment.pos, comment.end)) : '']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
