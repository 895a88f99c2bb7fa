import {readKudosMore} from '../../protocol/views/kudos-more.js';
import type {KudosMore} from '../../protocol/views/kudos-more.js';
import {full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, NotApplicableError} from '../expect.js';
import {needEvents, unheardOf} from '../host.js';
import type {Host} from '../host.js';
import type {Visitor} from '../visitor.js';

const more = async (visitor: Visitor, id: string): Promise<KudosMore> => readKudosMore({...(await visitor.seen(id)).data});

/** A kudos to the second person, and a reply of theirs. */
async function replied(host: Host, beside: {lang?: string} = {}): Promise<{id: string; replyId: string}> {
  needEvents(host, 'hearth.kudos.replied.v1');
  const {first, second} = host;
  const {id} = await first.give(second.id);
  if (!(await second.seen(id)).can.includes('reply')) throw new NotApplicableError('The host lets whoever is thanked not reply.');
  const event = second.event('hearth.kudos.replied.v1', {message: 'It was a pleasure.', ...beside}, {subject: id});
  expectEqual('the verdict', (await second.receipt(event))?.status, 'stored');
  return {id, replyId: event.id};
}

export const kudosMore: Group = {
  section: '13 Kudos: replies, privacy, reports',
  checks: [
    full('replies.shown', 'A reply is with its kudos.', 'Show replies [{id, by, at, message, can}]; the id is that of the event.', async (host) => {
      const {id, replyId} = await replied(host);
      const [reply] = (await more(host.first, id)).replies;
      expectEqual('the reply', [reply?.id, reply?.by?.id, reply?.message], [replyId, host.second.id, 'It was a pleasure.']);
    }),
    full('replies.language', 'A reply says in which language it is.', 'Take lang with a reply, and tell it with the reply.', async (host) => {
      const {id, replyId} = await replied(host, {lang: 'de'});
      const reply = (await more(host.first, id)).replies.find((one) => one.id === replyId);
      expectEqual('the language', reply?.lang, 'de');
    }),
    full('replies.withdrawn', 'Whoever replied takes it back, and nobody else.', 'Answer rejected/forbidden to others.', async (host) => {
      needEvents(host, 'hearth.kudos.reply_withdrawn.v1');
      const {id, replyId} = await replied(host);
      expectEqual('the verdict for another', await host.first.act(id, 'hearth.kudos.reply_withdrawn.v1', {replyId}), 'rejected/forbidden');
      expectEqual('the verdict', await host.second.act(id, 'hearth.kudos.reply_withdrawn.v1', {replyId}), 'stored');
      expectEqual('the replies', (await more(host.first, id)).replies, []);
    }),
    full('replies.unknown', 'A reply that is not there cannot be taken back.', 'Answer rejected/not-found.', async (host) => {
      needEvents(host, 'hearth.kudos.reply_withdrawn.v1');
      const {first, second} = host;
      const {id} = await first.give(second.id);
      expectEqual('the verdict', await first.act(id, 'hearth.kudos.reply_withdrawn.v1', {replyId: unheardOf()}), 'rejected/not-found');
    }),
    full(
      'visibility.kept',
      'Whoever is thanked keeps it close, and the giver is told only with their leave.',
      'Narrow it for everybody; send keptBy only for tellGiver.',
      async (host) => {
        needEvents(host, 'hearth.kudos.visibility_set.v1');
        const {first, second} = host;
        const {id} = await first.give(second.id);
        const before = await first.seen(id);
        expectEqual('the verdict', await second.act(id, 'hearth.kudos.visibility_set.v1', {audience: 'recipient'}), 'stored');
        expectEqual('what the giver sees', await first.seen(id), before);
        expectEqual('what whoever is thanked sees', (await second.seen(id)).data.audience, 'recipient');
        expectEqual('the verdict', await second.act(id, 'hearth.kudos.visibility_set.v1', {audience: 'recipient', tellGiver: true}), 'stored');
        expectEqual(
          'who keeps it, as the giver is told',
          (await more(first, id)).keptBy.map((person) => person.id),
          [second.id],
        );
      },
    ),
    full('visibility.of-others', 'Only whoever is thanked narrows it.', 'Answer rejected/forbidden to the giver.', async (host) => {
      needEvents(host, 'hearth.kudos.visibility_set.v1');
      const {first, second} = host;
      const {id} = await first.give(second.id);
      expectEqual('the verdict', await first.act(id, 'hearth.kudos.visibility_set.v1', {audience: 'recipient'}), 'rejected/forbidden');
    }),
    full(
      'reports.silent',
      'A report is told to nobody but moderators, and hides nothing by itself.',
      'Change nothing of what the author sees.',
      async (host) => {
        needEvents(host, 'hearth.kudos.reported.v1');
        const {first, second} = host;
        const {id} = await first.give(second.id);
        const before = await first.seen(id);
        expectEqual('the verdict', await second.act(id, 'hearth.kudos.reported.v1', {reason: 'other', note: 'A check of the protocol.'}), 'stored');
        expectEqual('what the giver sees', await first.seen(id), before);
      },
    ),
    full('moderation.closed', 'Only moderators decide.', 'Answer rejected/forbidden to whoever sees it and is none.', async (host) => {
      needEvents(host, 'hearth.moderation.hidden.v1');
      const {first, second} = host;
      const {features} = await second.session();
      if (features.views.includes('moderation')) throw new NotApplicableError('The second person is a moderator.');
      const {id} = await first.give(second.id);
      const verdict = await second.act(id, 'hearth.moderation.hidden.v1', {reason: 'A check of the protocol.'});
      expect(/^rejected\/(?:forbidden|not-found)$/.test(verdict), 'rejected/forbidden', verdict);
      await first.seen(id);
    }),
  ],
};
