/** What editors and compilers know of the elements in each framework: programs in `typed/`, right ones and such as have to be refused. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {svelte2tsx} from 'svelte2tsx';
import {packed} from '../support/packed.js';
import {root} from '../support/setup.mjs';

const require = createRequire(import.meta.url);

/** Each program, by the framework that it is of. */
const programs = {
  'JSX of React': 'react.tsx',
  'components of React': 'react-components.tsx',
  'JSX of Preact': 'preact.tsx',
  'JSX of Solid': 'solid.tsx',
  'a template of Vue': 'vue.vue',
  'JSX of Vue': 'vue-jsx.tsx',
  'a template of Svelte': 'svelte.svelte',
  'Angular, and scripts with no framework': 'angular.mts',
};

describe('the elements are typed in', () => {
  let problems: string[] = [];

  before(() => {
    const folder = join(packed().full, 'typed');
    cpSync(join(root, 'test/package/typed'), folder, {recursive: true});
    const svelte = svelte2tsx(readFileSync(join(folder, 'svelte.svelte'), 'utf8'), {isTsFile: true, mode: 'ts', version: '5.0.0'});
    writeFileSync(join(folder, 'svelte.tsx'), svelte.code);
    const options = {
      compilerOptions: {
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'Bundler',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: ['node'],
        jsx: 'preserve',
        strict: true,
        skipLibCheck: true,
        noEmit: true,
      },
      // Else an attribute that is not known is taken for one of HTML.
      vueCompilerOptions: {strictTemplates: true},
      files: [
        ...Object.values(programs).map((name) => name.replace('.svelte', '.tsx')),
        // What stands for markup in the scripts that a template of Svelte is checked as.
        join(root, 'node_modules/svelte2tsx/svelte-shims-v4.d.ts'),
        join(root, 'node_modules/svelte/svelte-html.d.ts'),
      ],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    // It checks what tsc checks, and templates of Vue.
    const {stdout, stderr} = spawnSync(process.execPath, [require.resolve('vue-tsc/bin/vue-tsc.js'), '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: ''},
    });
    problems = `${stdout}${stderr}`.split('\n').filter(Boolean);
  });

  for (const [framework, file] of Object.entries(programs)) {
    it(framework, () => {
      const name = file.replace('.svelte', '.tsx');
      assert.deepEqual(
        problems.filter((line) => line.startsWith(`${name}(`)),
        [],
      );
    });
  }

  it('nothing else that is wrong', () => {
    const names = Object.values(programs).map((file) => file.replace('.svelte', '.tsx'));
    assert.deepEqual(
      problems.filter((line) => !names.some((name) => line.startsWith(`${name}(`))),
      [],
    );
  });
});
