/** What whoever installs Hearth gets with it, and may get with it: each looked at, none of it runs anything, and all of it may be used by what is under the MIT licence. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {packed} from '../support/packed.js';
import {sbomOfShipped} from '../support/sbom.js';
import {root} from '../support/setup.mjs';
import {shippedPackages} from '../support/shipped.js';

/** Comes with every installation. Whoever adds one adds it here, with its licence, and says in the change what it is for. */
const brought = {
  '@floating-ui/core': 'MIT',
  '@floating-ui/dom': 'MIT',
  '@floating-ui/utils': 'MIT',
  '@lit-labs/ssr-dom-shim': 'BSD-3-Clause',
  '@lit/reactive-element': 'BSD-3-Clause',
  '@types/trusted-types': 'MIT',
  '@valibot/to-json-schema': 'MIT',
  hono: 'MIT',
  kysely: 'MIT',
  lit: 'BSD-3-Clause',
  'lit-element': 'BSD-3-Clause',
  'lit-html': 'BSD-3-Clause',
  valibot: 'MIT',
};

/** Comes where somebody installs what a store or a broker needs. */
const asked = {
  '@hono/node-server': 'MIT',
  '@libsql/darwin-arm64': 'MIT',
  '@libsql/darwin-x64': 'MIT',
  '@libsql/linux-arm-gnueabihf': 'MIT',
  '@libsql/linux-arm-musleabihf': 'MIT',
  '@libsql/linux-arm64-gnu': 'MIT',
  '@libsql/linux-arm64-musl': 'MIT',
  '@libsql/linux-x64-gnu': 'MIT',
  '@libsql/linux-x64-musl': 'MIT',
  '@libsql/win32-x64-msvc': 'MIT',
  '@nats-io/jetstream': 'Apache-2.0',
  '@nats-io/nats-core': 'Apache-2.0',
  '@nats-io/nkeys': 'Apache-2.0',
  '@nats-io/nuid': 'Apache-2.0',
  '@nats-io/transport-node': 'Apache-2.0',
  '@neon-rs/load': 'MIT',
  'detect-libc': 'Apache-2.0',
  libsql: 'MIT',
  pg: 'MIT',
  'pg-cloudflare': 'MIT',
  'pg-connection-string': 'MIT',
  'pg-int8': 'ISC',
  'pg-pool': 'MIT',
  'pg-protocol': 'MIT',
  'pg-types': 'MIT',
  pgpass: 'MIT',
  'postgres-array': 'MIT',
  'postgres-bytea': 'MIT',
  'postgres-date': 'MIT',
  'postgres-interval': 'MIT',
  split2: 'ISC',
  tweetnacl: 'Unlicense',
  xtend: 'MIT',
};

/** Comes with a framework, which whoever uses Hearth in it has already: named so that types, and components of React, find it. */
const frameworks = {
  '@babel/helper-string-parser': 'MIT',
  '@babel/helper-validator-identifier': 'MIT',
  '@babel/parser': 'MIT',
  '@babel/types': 'MIT',
  '@jridgewell/gen-mapping': 'MIT',
  '@jridgewell/remapping': 'MIT',
  '@jridgewell/resolve-uri': 'MIT',
  '@jridgewell/sourcemap-codec': 'MIT',
  '@jridgewell/trace-mapping': 'MIT',
  '@lit/react': 'BSD-3-Clause',
  '@sveltejs/acorn-typescript': 'MIT',
  '@types/estree': 'MIT',
  '@types/react': 'MIT',
  '@vue/compiler-core': 'MIT',
  '@vue/compiler-dom': 'MIT',
  '@vue/compiler-sfc': 'MIT',
  '@vue/compiler-ssr': 'MIT',
  '@vue/reactivity': 'MIT',
  '@vue/runtime-core': 'MIT',
  '@vue/runtime-dom': 'MIT',
  '@vue/server-renderer': 'MIT',
  '@vue/shared': 'MIT',
  acorn: 'MIT',
  'aria-query': 'Apache-2.0',
  'axobject-query': 'Apache-2.0',
  clsx: 'MIT',
  csstype: 'MIT',
  devalue: 'MIT',
  entities: 'BSD-2-Clause',
  'esm-env': 'MIT',
  esrap: 'MIT',
  'estree-walker': 'MIT',
  'is-reference': 'MIT',
  'locate-character': 'MIT',
  'magic-string': 'MIT',
  nanoid: 'MIT',
  picocolors: 'ISC',
  postcss: 'MIT',
  preact: 'MIT',
  react: 'MIT',
  seroval: 'MIT',
  'seroval-plugins': 'MIT',
  'solid-js': 'MIT',
  'source-map-js': 'BSD-3-Clause',
  svelte: 'MIT',
  vue: 'MIT',
  zimmerframe: 'MIT',
};

/** Comes with what renders widgets on a server. */
const rendering = {
  '@lit-labs/ssr': 'BSD-3-Clause',
  '@lit-labs/ssr-client': 'BSD-3-Clause',
  '@parse5/tools': 'MIT',
  'data-uri-to-buffer': 'MIT',
  'enhanced-resolve': 'MIT',
  'fetch-blob': 'MIT',
  'formdata-polyfill': 'MIT',
  'graceful-fs': 'BlueOak-1.0.0',
  'node-domexception': 'MIT',
  'node-fetch': 'MIT',
  'web-streams-polyfill': 'MIT',
  parse5: 'MIT',
  tapable: 'MIT',
};

/** What a work under the MIT licence may depend on, whoever distributes it: none asks for the source of what uses it. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense'];

/** What npm runs of a package that is installed from a registry. */
const AT_INSTALLATION = ['preinstall', 'install', 'postinstall'];

interface Installed {
  license?: string;
  scripts?: Record<string, string>;
}

const shipped = shippedPackages();
const licences = (optional: boolean) =>
  Object.fromEntries(shipped.filter((one) => one.optional === optional).map(({name, license}) => [name, license]));

/** Those that are installed here: a package for another system is not. */
const installed = shipped.flatMap(({name, path, license}) => {
  const file = join(root, path, 'package.json');
  return existsSync(file) ? [{name, path, license, manifest: JSON.parse(readFileSync(file, 'utf8')) as Installed}] : [];
});

describe('what ships', () => {
  it('brings along these packages and no other: S23', () => assert.deepEqual(licences(false), brought));

  it('can be added to by these, where somebody asks for them: S23', () => assert.deepEqual(licences(true), {...asked, ...frameworks, ...rendering}));

  it('may be used under the MIT licence, by the word of each package itself: S23', () => {
    assert.deepEqual(
      shipped.filter(({license}) => !PERMISSIVE.includes(license ?? '')).map(({name, license}) => `${name}: ${license}`),
      [],
    );
    assert.ok(installed.length >= Object.keys(brought).length);
    for (const {name, license, manifest} of installed) assert.equal(manifest.license, license, name);
  });

  it('runs nothing as it is installed, optional or not: S23', () => {
    assert.deepEqual(
      shipped.filter(({hasInstallScript}) => hasInstallScript).map(({name}) => name),
      [],
    );
    for (const {name, path, manifest} of installed) {
      const scripts = AT_INSTALLATION.filter((script) => manifest.scripts?.[script] !== undefined);
      assert.deepEqual(scripts, [], name);
      // npm builds what has this file, script or not.
      assert.ok(!existsSync(join(root, path, 'binding.gyp')), name);
    }
  });
});

describe('the bill of materials', () => {
  const sbom = sbomOfShipped();

  it('is in what is published', () => assert.ok(packed().files.includes('dist/sbom.cdx.json')));

  it('names the package, and each that ships, with where it is from, what it is and under which licence: S23', () => {
    assert.equal(sbom.bomFormat, 'CycloneDX');
    assert.match(sbom.metadata.component.purl, /^pkg:npm\/hearth-widgets@/);
    assert.equal(sbom.metadata.component.name, 'hearth-widgets');
    assert.deepEqual(
      sbom.components.map(({name, version, scope, licenses}) => [name, version, scope, licenses?.[0]?.license.id]).sort(),
      shipped.map(({name, version, optional, license}) => [name, version, optional ? 'optional' : 'required', license]).sort(),
    );
    for (const {name, purl, hashes} of sbom.components) {
      assert.ok(purl.startsWith(`pkg:npm/${name.replace('@', '%40')}@`), purl);
      assert.match(hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, name);
    }
  });

  it('says which needs which, and names nothing that is not in it', () => {
    const refs = new Set(sbom.components.map((component) => component['bom-ref']));
    const direct = sbom.dependencies.find(({ref}) => ref === sbom.metadata.component['bom-ref'])?.dependsOn ?? [];
    const isDirect = (name: string) => direct.some((ref) => ref.startsWith(`${name}@`));
    assert.deepEqual(['lit', 'pg', 'lit-html'].map(isDirect), [true, true, false]);
    assert.deepEqual(
      sbom.dependencies.flatMap(({dependsOn}) => dependsOn).filter((ref) => !refs.has(ref)),
      [],
    );
    assert.equal(sbom.dependencies.length, refs.size + 1);
  });
});
