/** `custom-elements.json` and what is made of it for editors: valid, whole, and the same as what the types say. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {publicElements} from '../../src/package/manifest.js';
import {packed} from '../support/packed.js';
import {root} from '../support/setup.mjs';

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const elements = publicElements();
const described = json('package.json') as Record<string, string> & {exports: Record<string, string>; version: string};

interface Named {
  name: string;
}

describe('the manifest of the elements', () => {
  it('is what its schema says', () => {
    const ajv = new Ajv({allErrors: true, strict: false});
    const isValid = ajv.compile(json('node_modules/custom-elements-manifest/schema.json') as object);
    isValid(json('custom-elements.json'));
    assert.deepEqual(isValid.errors?.map(({instancePath, message}) => `${instancePath} ${message}`) ?? [], []);
  });

  it('has every element that may be defined, with a sentence for each thing about it', () => {
    const {exports} = json('package.json') as {exports: Record<string, unknown>};
    assert.ok('./define/*' in exports);
    const defined = packed().files.flatMap((path) => /^dist\/define\/(.+)\.js$/.exec(path)?.slice(1) ?? []);
    const helpers = ['all', 'autoload', 'autoload-server', 'embed', 'embed-frame', 'further'];
    assert.deepEqual(elements.map(({module}) => module).sort(), defined.filter((name) => !helpers.includes(name)).sort());
    for (const {tag, summary, properties, attributes, events, slots, parts, customProperties, states} of elements) {
      assert.notEqual(summary, '', tag);
      for (const {name, description} of [...properties, ...attributes, ...events, ...slots, ...parts, ...customProperties, ...states])
        assert.match(description, /\w.*[.;:)`?]$|\w/, `${tag} ${name}`);
    }
  });

  it('is named in package.json, and in the package', () => {
    assert.equal(described.customElements, 'custom-elements.json');
    assert.equal(described['web-types'], './dist/web-types.json');
    for (const path of ['custom-elements.json', 'dist/web-types.json', 'dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json'])
      assert.ok(packed().files.includes(path), path);
  });
});

describe('what editors are given', () => {
  it('offers in Visual Studio Code each element with its attributes, and each custom property and part', () => {
    const {version, tags} = json('dist/vscode.html-custom-data.json') as {version: number; tags: (Named & {attributes: Named[]})[]};
    assert.equal(version, 1.1);
    for (const {tag, attributes} of elements) {
      const offered = tags.find(({name}) => name === tag);
      assert.deepEqual(offered?.attributes.map(({name}) => name).sort(), attributes.map(({name}) => name).sort(), tag);
    }
    const css = json('dist/vscode.css-custom-data.json') as {properties: Named[]; pseudoElements: Named[]};
    const names = new Set([...css.properties, ...css.pseudoElements].map(({name}) => name));
    for (const {tag, customProperties, parts} of elements) {
      for (const {name} of customProperties) assert.ok(names.has(name), `${tag} ${name}`);
      for (const {name} of parts) assert.ok(names.has(`::part(${name})`), `${tag} ${name}`);
    }
  });

  it('offers in IDEs of JetBrains each element with its attributes, events and slots, of this version', () => {
    interface WebElement extends Named {
      attributes?: Named[];
      slots?: Named[];
      js?: {events?: Named[]; properties?: Named[]};
      events?: Named[];
    }
    const {name, version, contributions} = json('dist/web-types.json') as {
      name: string;
      version: string;
      contributions: {html: {elements: WebElement[]}};
    };
    assert.deepEqual([name, version], ['hearth-widgets', described.version]);
    for (const {tag, attributes, events, slots} of elements) {
      const offered = contributions.html.elements.find((one) => one.name === tag);
      const names = (list: Named[] | undefined) => (list ?? []).map((one) => one.name).sort();
      assert.deepEqual(names(offered?.attributes), names(attributes), tag);
      assert.deepEqual(names(offered?.js?.events ?? offered?.events), names(events), tag);
      assert.deepEqual(names(offered?.slots), names(slots), tag);
    }
  });
});
