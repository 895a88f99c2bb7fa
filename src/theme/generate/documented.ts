/** The tokens in the documentation of the base of every widget, from where they go into the manifest. */
import {valueOf} from './css.js';
import type {Token} from './dictionary.js';

/** The source of the base, with what it says of the tokens brought up to date. */
export function documented(source: string, tokens: readonly Token[]): string {
  const lines = tokens
    .filter(({use}) => use.load !== undefined)
    .map((token) => ` * @cssproperty [${token.property}=${valueOf(token)}] - ${token.description}\n`);
  const block = /(?: \* @cssproperty .*\n)+/;
  if (!block.test(source)) throw new Error('The base of every widget no longer says which tokens there are.');
  return source.replace(block, () => lines.join(''));
}
