/**
 * Writes the bill of materials (CycloneDX) of what ships: the dependencies, and as optional what they can be added to. Into `dist/`, so that it
 * is published with what it is about: the last step of a build.
 *
 *     npm run sbom
 *     npm run sbom -- elsewhere.cdx.json
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {sbomOfShipped} from './support/sbom.js';
import {root} from './support/setup.mjs';

const [file = join(root, 'dist/sbom.cdx.json')] = process.argv.slice(2);
const sbom = sbomOfShipped();
mkdirSync(dirname(resolve(file)), {recursive: true});
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${sbom.components.length} packages in ${file}`);
