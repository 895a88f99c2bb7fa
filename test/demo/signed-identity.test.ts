/** What the recipes of other languages sign is what the host believes: each signs the same vectors. `signed-identity.test.ts` of the host reads them. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {findProgram} from '../support/programs.mjs';
import {root} from '../support/setup.mjs';

interface Vector {
  secret: string;
  identity: {id: string; name: string; roles: string[]; spaces: string[]};
  method: string;
  path: string;
  at: number;
  header: string;
}

const folder = join(root, 'demo/places/signed-identity');
const vectors = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as Vector[];

const expected = vectors.map(({header}) => header);

/** The vectors as lines, for a language without JSON. */
const lines = vectors
  .map(({secret, identity: {id, name, roles, spaces}, method, path, at}) =>
    [secret, id, plain(name), roles.join('\u001f'), spaces.join('\u001f'), method, path, at].join('\t'),
  )
  .join('\n');

const languages: {program: string; args: string[]}[] = [
  {program: 'python3', args: ['-B', 'check/check.py']},
  {program: 'ruby', args: ['check/check.rb']},
  {program: 'php', args: ['check/check.php']},
];

describe('what the recipes sign', () => {
  for (const {program, args} of languages) {
    const found = findProgram(program);
    if (found !== undefined) it(`is the same in ${program}`, () => assert.deepEqual(run(found, args), expected));
  }

  const java = ['javac', 'java'].map(findProgram);
  if (java.every((found) => found !== undefined)) {
    it('is the same in java', () => {
      const classes = mkdtempSync(join(tmpdir(), 'hearth-java-'));
      try {
        run(java[0]!, ['-encoding', 'UTF-8', '-d', classes, 'HearthIdentity.java', 'check/Check.java']);
        assert.deepEqual(run(java[1]!, ['-Dstdout.encoding=UTF-8', '-cp', classes, 'Check'], lines), expected);
      } finally {
        rmSync(classes, {recursive: true});
      }
    });
  }
});

/** The lines that a program prints. */
function run(program: string, args: string[], input = ''): string[] {
  const {stdout, stderr, status} = spawnSync(program, args, {cwd: folder, encoding: 'utf8', input});
  assert.equal(status, 0, stderr);
  return stdout.trimEnd().split('\n');
}

function plain(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}
