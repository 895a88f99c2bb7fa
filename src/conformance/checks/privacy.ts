import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectProblem, expectVerdict, NotApplicableError} from '../expect.js';
import {needEvents, needView, otherSpaceOf, thirdOf, unheardOf} from '../host.js';
import type {Host} from '../host.js';

const NOT_SEEN = 'Decide who sees a kudos before you decide what they may do: what somebody does not see is rejected/not-found, never forbidden.';

/** A kudos between the first and a third person, which the second must not know of. */
const giveUnseen = async (host: Host) => (await host.first.give(thirdOf(host), {audience: 'recipient', message: 'Between the two of us.'})).id;

export const privacy: Group = {
  section: 'Privacy',
  checks: [
    core('privacy.seen', 'What is for whom it thanks alone they see.', 'Show it to giver and recipients.', async ({first, second}) => {
      const {id} = await first.give(second.id, {audience: 'recipient'});
      await second.seen(id);
      await first.seen(id);
    }),
    core(
      'privacy.unseen',
      "What is for whom it thanks alone is on nobody else's wall.",
      'Show a kudos of the audience recipient to giver and recipients only.',
      async (host) => {
        const id = await giveUnseen(host);
        await host.first.seen(id);
        expectEqual('what another sees', (await host.second.item(id)) ?? 'nothing', 'nothing');
      },
    ),
    core('privacy.unseen-pages', 'What is not seen leaves no trace on a page.', 'Fill a page with what this viewer sees.', async (host) => {
      const {first, second} = host;
      const before = await first.give(second.id);
      await giveUnseen(host);
      expectEqual('the newest that another sees', (await second.wall('&limit=1')).items.map(({id}) => id), [before.id]); // oxfmt-ignore
    }),
    core('privacy.unseen-acts', 'What is not seen cannot be marked, changed or taken back.', NOT_SEEN, async (host) => {
      const id = await giveUnseen(host);
      const {second, session} = host;
      const acts = [
        ['hearth.kudos.reacted.v1', {mark: 'thanks'}],
        ['hearth.kudos.edited.v1', {version: 1, message: 'Not mine.'}],
        ['hearth.kudos.withdrawn.v1', {}],
        ['hearth.kudos.replied.v1', {message: 'Hello.'}],
        ['hearth.kudos.reported.v1', {reason: 'other'}],
        ['hearth.kudos.visibility_set.v1', {audience: 'recipient'}],
      ] as const;
      for (const [type, data] of acts.filter(([one]) => session.features.events.includes(one)))
        expectEqual(`the verdict on ${type}`, await second.act(id, type, data), 'rejected/not-found');
    }),
    core('privacy.unseen-as-absent', 'What is not seen and what is not there are answered alike.', NOT_SEEN, async (host) => {
      needEvents(host, 'hearth.kudos.withdrawn.v1');
      const [unseen, absent] = [await giveUnseen(host), unheardOf()];
      const [one, other] = await Promise.all(
        [unseen, absent].map(async (subject) => {
          const receipt = await host.second.receipt(host.second.event('hearth.kudos.withdrawn.v1', {}, {subject}));
          return {...receipt, id: '', source: ''};
        }),
      );
      expectEqual('the receipt for what is not seen, as for what is not there', one, other);
    }),
    core('privacy.absent', 'What is not there is not found.', 'Answer rejected/not-found.', async (host) => {
      needEvents(host, 'hearth.kudos.reacted.v1');
      expectEqual('the verdict', await host.first.act(unheardOf(), 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'rejected/not-found');
    }),
    full(
      'privacy.unseen-subject',
      'What is not seen cannot be asked for.',
      'Answer a subject that this person does not see with no items.',
      async (host) => {
        if (!host.session.features.parameters?.kudos?.subject) throw new NotApplicableError('features.parameters.kudos names no subject.');
        expectEqual('the items', (await host.second.wall(`&subject=${await giveUnseen(host)}`)).items, []);
      },
    ),
    full(
      'privacy.mine',
      "What concerns others is not among one's own.",
      'Answer the view mine with what this person gave and received.',
      async (host) => {
        needView(host, 'mine');
        const id = await giveUnseen(host);
        const {json} = await host.second.send('/v1/views/mine?space=me&limit=100');
        const items = isObject(json) && Array.isArray(json.items) ? json.items.filter(isObject) : [];
        expect(!items.some((item) => item.id === id), 'nothing of it', id);
      },
    ),
    core(
      'privacy.space',
      'A space that somebody may not read is not there for them.',
      'Answer 404, not-found, to views and people of it, as to a space that is not there.',
      async (host) => {
        const space = encodeURIComponent(otherSpaceOf(host));
        const {first, second} = host;
        await first.wall('', otherSpaceOf(host));
        for (const path of [`/v1/views/kudos?space=${space}`, `/v1/people?space=${space}`]) {
          const hidden = expectProblem(await second.send(path), 'not-found');
          const absent = expectProblem(await second.send(path.replace(/space=.*/, `space=${unheardOf()}`)), 'not-found');
          expectEqual('the problem, but for its request', {...hidden, instance: ''}, {...absent, instance: ''});
        }
      },
    ),
    core('privacy.space-writing', 'Nobody writes to a space that they may not read.', 'Answer rejected/not-found.', async (host) => {
      const space = otherSpaceOf(host);
      const {first, second} = host;
      expectVerdict('a kudos to a space of others', await second.receipt(second.kudos(first.id, {}, {space})), 'rejected/not-found');
    }),
    core('privacy.space-things', 'What a space keeps to itself nobody outside sees or marks.', NOT_SEEN, async (host) => {
      const space = otherSpaceOf(host);
      const {first, second} = host;
      const {id} = await first.give(thirdOf(host), {audience: 'group'}, {space});
      expect((await first.item(id, space)) !== undefined, 'it on the wall of its space', 'it is not there');
      expectEqual('what another sees on the common wall', (await second.item(id)) ?? 'nothing', 'nothing');
      for (const of of [space, second.space]) {
        const verdict = await second.act(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}, of);
        expectEqual('the verdict on a mark', verdict, 'rejected/not-found');
      }
    }),
  ],
};
