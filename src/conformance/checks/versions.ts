import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expectHeader, expectProblem, expectStatus} from '../expect.js';

export const versions: Group = {
  section: '1 Versions',
  checks: [
    core(
      'version.answer',
      'Every answer says which version of the protocol it speaks.',
      'Send Hearth-Version: 1.0 with every answer, problems too.',
      async (host) => {
        for (const path of ['/v1/session', '/v1/people', '/v1/nothing'])
          expectHeader(await host.first.send(path), 'Hearth-Version', /^1\.\d+$/, '1.0');
      },
    ),
    core(
      'version.path',
      'Another major version in the path is not there.',
      'Answer every path that you do not know with the problem not-found.',
      async (host) => {
        expectProblem(await host.first.send('/v2/session'), 'not-found');
      },
    ),
    full(
      'version.header',
      'A request that asks for another major version finds nothing.',
      'Compare what stands before the dot in Hearth-Version with 1; where it differs, answer not-found.',
      async (host) => {
        expectProblem(await host.first.send('/v1/session', {headers: {'hearth-version': '2.0'}}), 'not-found');
        expectProblem(await host.first.post([], {headers: {'hearth-version': '2.0'}}), 'not-found');
      },
    ),
    core(
      'version.later',
      'A later minor version is answered as this one.',
      'Look only at what stands before the dot in Hearth-Version.',
      async (host) => {
        expectStatus(await host.first.send('/v1/session', {headers: {'hearth-version': '1.99'}}), 200);
      },
    ),
    core(
      'version.left-out',
      'A request that only reads need not say its version.',
      'Ask for Hearth-Version in a POST, and in nothing else.',
      async (host) => {
        expectStatus(await host.first.send('/v1/session', {headers: {'hearth-version': undefined}}), 200);
      },
    ),
  ],
};
