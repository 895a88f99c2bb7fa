/** What a host says of its own to whoever is refused. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Problem} from '../../src/protocol/problem.js';
import {createDirectory, createHandler, createMemoryStore} from '../../src/server/index.js';
import type {HandlerOptions} from '../../src/server/index.js';

const HELP = {en: 'The harbor office opens this: extension 40.', de: 'Das Hafenbüro öffnet das: Durchwahl 40.'};

async function refused(path: string, helpFor: HandlerOptions['helpFor'], language = 'en'): Promise<{problem: Problem; failures: unknown[]}> {
  const failures: unknown[] = [];
  const handler = createHandler({
    store: createMemoryStore(),
    directory: createDirectory({people: []}),
    identify: () => ({id: 'ana', name: 'Ana', roles: [], spaces: ['harbor', 'quay']}),
    policy: {mayOpenPoll: (_person, space) => space === 'quay'},
    onError: (error) => failures.push(error),
    helpFor,
  });
  const headers = {'hearth-version': '1.0', 'accept-language': language};
  const response = await handler(new Request(`http://host.test/v1/${path}`, {headers}));
  return {problem: (await response.json()) as Problem, failures};
}

const AUDIENCE = 'views/poll_audience?space=harbor';
const ELSEWHERE = 'views/kudos?space=lighthouse';

describe('Help for whoever is refused', () => {
  it('goes with what is forbidden and with what is not there for somebody, in the language that is asked for', async () => {
    const asked: string[] = [];
    const helpFor: HandlerOptions['helpFor'] = (code, request) => {
      asked.push(`${code} ${new URL(request.url).searchParams.get('space')}`);
      return request.headers.get('accept-language') === 'de' ? HELP.de : HELP.en;
    };
    const {problem} = await refused(AUDIENCE, helpFor);
    assert.deepEqual([problem.code, problem.help], ['forbidden', HELP.en]);
    assert.deepEqual((await refused(ELSEWHERE, helpFor, 'de')).problem.help, HELP.de);
    assert.deepEqual(asked, ['forbidden harbor', 'not-found lighthouse']);
  });

  it('goes with nothing else', async () => {
    const {problem} = await refused('views/kudos?limit=x', () => HELP.en);
    assert.deepEqual([problem.status, problem.help], [422, undefined]);
  });

  it('is none where the host has none to give, or fails to find it, which is told', async () => {
    assert.ok(!('help' in (await refused(AUDIENCE, () => undefined)).problem));
    const failure = new Error('The list of those to ask is gone.');
    const {problem, failures} = await refused(AUDIENCE, () => {
      throw failure;
    });
    assert.deepEqual([problem.code, problem.help, failures], ['forbidden', undefined, [failure]]);
  });
});
