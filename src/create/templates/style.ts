/** How the modules of a project are written. */
export interface Style {
  isTyped: boolean;
  /** How a module asks for another one: `import`, or `require` where JavaScript is CommonJS. */
  syntax: 'import' | 'require';
  /** The end of the names of new files. */
  ending: string;
  /** What stands at the end of the name of a file of the project where it is imported. */
  importEnding: string;
}

/** What a module imports: what from it, and where it is. */
export type Import = readonly [names: string, from: string, isTyped?: 'types'];

const TYPES = /‹([^›]*)›/g;
const EXPORT = /^export ((?:async )?(?:function|const) (\w+))/gm;

/**
 * A module in the style of a project. What stands between ‹ and › is for TypeScript alone; a line of nothing else is left out of JavaScript. A file of the
 * project is named without its end.
 */
export function moduleText(style: Style, imports: readonly Import[], body: string): string {
  const typed = style.isTyped ? body.replaceAll(TYPES, '$1') : body.replaceAll(/^‹[^›]*›\n/gm, '').replaceAll(TYPES, '');
  const lines = imports.flatMap((one) => importLine(style, one)).join('\n');
  const head = lines === '' ? '' : `${lines}\n\n`;
  const text = typed.replace(/^\n+/, '').trimEnd();
  if (style.syntax === 'import') return `${head}${text}\n`;
  const names = [...text.matchAll(EXPORT)].map(([, , name]) => name);
  return `${head}${text.replaceAll(EXPORT, '$1')}\n\nmodule.exports = {${names.join(', ')}};\n`;
}

function importLine({isTyped, syntax, importEnding}: Style, [names, from, types]: Import): string[] {
  const path = from.startsWith('.') ? `${from}${importEnding}` : from;
  if (types) return isTyped ? [`import type ${names} from '${path}';`] : [];
  return [syntax === 'import' ? `import ${names} from '${path}';` : `const ${names} = require('${path}');`];
}
