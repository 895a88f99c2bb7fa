import {toBase64url} from '../../protocol/base64url.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import {full} from '../check.js';
import type {Group} from '../check.js';
import {expectPoll, pollOf} from '../asking.js';
import {expect, expectEqual, expectProblem} from '../expect.js';
import {needEvents, unheardOf} from '../host.js';
import type {Host} from '../host.js';

/** A confidential poll, and how the second person answers it. */
async function asked(host: Host) {
  needEvents(host, 'hearth.poll.answered.v1');
  const id = await pollOf(host, 'confidential');
  const {data} = await expectPoll(host.second, id);
  const answer = (value: AnswerValue, definitionHash = data.definitionHash): Promise<string> =>
    host.second.act(id, 'hearth.poll.answered.v1', {definitionHash, answer: value});
  return {id, data, answer};
}

export const polls: Group = {
  section: '8 Polls',
  checks: [
    full(
      'polls.shown',
      'Those who are asked see a poll, and what it promises.',
      'Show the definition, its hash, and whether the viewer is asked.',
      async (host) => {
        const {data} = await asked(host);
        const {definition, phase, asked: isAsked} = data;
        expectEqual('the poll', [definition.privacy, phase, isAsked], ['confidential', 'open', true]);
      },
    ),
    full(
      'polls.other-question',
      'An answer to other words than those that were asked is refused.',
      'Compare definitionHash, and answer rejected/precondition where it differs.',
      async (host) => {
        const {answer} = await asked(host);
        expectEqual('the verdict', await answer({option: 'yes'}, toBase64url(new Uint8Array(32))), 'rejected/precondition');
      },
    ),
    full('polls.not-offered', 'What is not offered cannot be answered.', 'Answer rejected/invalid.', async (host) => {
      const {answer} = await asked(host);
      expectEqual('the verdict on an unknown option', await answer({option: 'perhaps'}), 'rejected/invalid');
      expectEqual('the verdict on another kind of answer', await answer({text: 'yes'}), 'rejected/invalid');
    }),
    full(
      'polls.once',
      'Whoever is asked answers once, and is told that they have. Whoever asks is told nothing of it.',
      'Answer rejected/precondition to a second answer; show mine to whoever answered; tell no figures before enough have.',
      async (host) => {
        const {id, answer} = await asked(host);
        const before = await expectPoll(host.first, id);
        expectEqual('the verdict', await answer({option: 'yes'}), 'stored');
        expectEqual('whether they are told that they answered', (await expectPoll(host.second, id)).data.mine?.answered, true);
        expectEqual('the verdict on another answer', await answer({option: 'no'}), 'rejected/precondition');
        expectEqual('what whoever asks is told', await expectPoll(host.first, id), before);
      },
    ),
    full('polls.too-few', 'There are no results of a few answers.', 'Answer 404, not-found, and show no results.', async (host) => {
      const {id} = await asked(host);
      for (const visitor of [host.first, host.second]) {
        expect((await expectPoll(visitor, id)).data.results === undefined, `no results for ${visitor.id}`, 'there are some');
        expectProblem(await visitor.send(`/v1/polls/${id}/results`), 'not-found');
      }
    }),
    full(
      'polls.results-unknown',
      'There are no results of what is not there, nor for who is not signed in.',
      'Answer 404, and 401.',
      async (host) => {
        const {id} = await asked(host);
        expectProblem(await host.first.send(`/v1/polls/${unheardOf()}/results`), 'not-found');
        expectProblem(await host.nobody.send(`/v1/polls/${id}/results`), 'unauthenticated');
      },
    ),
    full('polls.running', 'Only whoever asks closes a poll, or calls it off.', 'Answer rejected/forbidden to others.', async (host) => {
      const {id} = await asked(host);
      for (const type of ['hearth.poll.called_off.v1', 'hearth.poll.closed.v1'] as const) {
        if (host.session.features.events.includes(type))
          expectEqual(`the verdict on ${type}`, await host.second.act(id, type, {}), 'rejected/forbidden');
      }
    }),
  ],
};
