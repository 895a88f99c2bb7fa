/** How the project formats what it generates: as it formats what is written by hand. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format} from 'oxfmt';
import type {FormatConfig} from 'oxfmt';

/**
 * The text of a file, formatted.
 *
 * @param root the folder of the project, in which `.oxfmtrc.json` says how.
 * @param path of the file in the project, whose ending says which language it is in.
 * @throws {Error} where the text cannot be parsed.
 */
export async function formatted(root: string, path: string, text: string): Promise<string> {
  const options = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as FormatConfig;
  const {code, errors} = await format(join(root, path), text, options);
  if (errors[0]) throw new Error(`${path} cannot be formatted: ${errors[0].message}`);
  return code;
}
