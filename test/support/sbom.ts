/** The bill of materials of what ships, in CycloneDX, as npm writes it. */
import {npm} from './npm.mjs';
import {root} from './setup.mjs';
import {shippedPackages} from './shipped.js';

/** As much of CycloneDX 1.5 as is touched here; the rest passes through. */
export interface Sbom {
  bomFormat: 'CycloneDX';
  specVersion: string;
  metadata: {component: Component};
  components: Component[];
  dependencies: {ref: string; dependsOn: string[]}[];
}

export interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version: string;
  scope: 'required' | 'optional';
  purl: string;
  hashes?: {alg: string; content: string}[];
  licenses?: {license: {id: string}}[];
}

/**
 * What npm tells of all that is installed here, cut down to what ships. Its own `--omit=dev` leaves out whatever a development dependency
 * needs as well, Lit among others, and knows no optional peers.
 */
export function sbomOfShipped(): Sbom {
  const options = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'];
  const sbom = JSON.parse(npm(options, root)) as Sbom;

  const shipped = shippedPackages();
  const refs = new Map(shipped.map((one) => [`${one.name}@${one.version}`, one]));
  const refOf = new Map(shipped.map(({path, name, version}) => [path, `${name}@${version}`]));
  const self = sbom.metadata.component;
  // npm names it after the folder that it is in.
  self.name = self['bom-ref'].slice(0, self['bom-ref'].lastIndexOf('@'));
  return {
    ...sbom,
    components: sbom.components
      .filter((component) => refs.has(component['bom-ref']))
      .map((component) => ({...component, scope: refs.get(component['bom-ref'])!.optional ? 'optional' : 'required'})),
    dependencies: [
      {ref: self['bom-ref'], dependsOn: shipped.filter(({isDirect}) => isDirect).map(({path}) => refOf.get(path)!)},
      ...shipped.map(({path, needs}) => ({ref: refOf.get(path)!, dependsOn: needs.map((need) => refOf.get(need)!).sort()})),
    ],
  };
}
