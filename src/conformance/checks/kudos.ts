import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectVerdict} from '../expect.js';
import {needEvents, unheardOf} from '../host.js';

const HOSTILE = '<img src=x onerror=alert(1)> & "quotes" \u202Aשלום {{7*7}} 👩‍🚀';

export const kudos: Group = {
  section: '13 Kudos',
  checks: [
    core(
      'kudos.given',
      'A kudos is on the wall, as it was given.',
      'Show {version: 1, to, message, audience, state: "live", reactions: []} and by whom.',
      async ({first, second}) => {
        const {id} = await first.give(second.id, {message: 'You stayed until the boxes were packed.'});
        for (const visitor of [first, second]) {
          const {by, at, data} = await visitor.seen(id);
          expectEqual('who gave it', by?.id, first.id);
          expectEqual('whom it thanks', data.to.map((one) => [one.kind, one.id]), [['person', second.id]]); // oxfmt-ignore
          expectEqual(
            'what it says',
            [data.message, data.audience, data.state, data.version],
            ['You stayed until the boxes were packed.', 'group', 'live', 1],
          );
          expect(!Number.isNaN(Date.parse(at)), 'at as RFC 3339', at);
        }
      },
    ),
    core(
      'kudos.text',
      'Words come back as they were written.',
      'Keep text as text: escape, filter and interpret nothing.',
      async ({first, second}) => {
        const {id} = await first.give(second.id, {message: HOSTILE});
        const {message} = (await second.seen(id)).data;
        expectEqual('the message', message.replace('\u202A', ''), HOSTILE.replace('\u202A', ''));
      },
    ),
    full(
      'kudos.normal-form',
      'Words have one form.',
      'Keep them in NFC, with line feeds only, trimmed, and without characters that hide or turn others.',
      async ({first, second}) => {
        const {id} = await first.give(second.id, {message: ' Cafe\u0301\r\nand\u202E cake\u200B '});
        expectEqual('the message', (await second.seen(id)).data.message, 'Café\nand cake');
      },
    ),
    core(
      'kudos.no-words',
      'A kudos has words, and not too many.',
      'Answer rejected/invalid to an empty message, and to one over 2000 characters.',
      async ({first, second}) => {
        for (const message of ['', ' \n ', 'x'.repeat(2001)])
          expectVerdict(`a message of ${message.length} characters`, await first.receipt(first.kudos(second.id, {message})), 'rejected/invalid');
        await first.give(second.id, {message: 'é'.repeat(500)});
      },
    ),
    core(
      'kudos.nobody',
      'A kudos thanks somebody who is there.',
      'Answer rejected/invalid where nobody, or somebody unknown, is thanked.',
      async ({first}) => {
        expectVerdict('a kudos to somebody unknown', await first.receipt(first.kudos(unheardOf())), 'rejected/invalid');
        expectVerdict('a kudos to nobody', await first.receipt(first.kudos('', {to: []})), 'rejected/invalid');
      },
    ),
    full('kudos.self', 'Nobody thanks themselves.', 'Answer rejected/invalid where the giver is among those thanked.', async ({first}) => {
      expectVerdict('a kudos to oneself', await first.receipt(first.kudos(first.id)), 'rejected/invalid');
    }),
    core(
      'kudos.beside-words',
      'What a wall says beside the words is taken.',
      'Take lang, valueIds and context with a new kudos, lang and valueIds with other words. Leave out the values that you do not know.',
      async (host) => {
        const {first, second} = host;
        const {id} = await first.give(second.id, {
          lang: 'en',
          valueIds: [unheardOf()],
          context: {kind: 'other', id: unheardOf(), label: 'The boxes', url: 'https://boxes.example/'},
        });
        expectEqual('the values', (await second.seen(id)).data.valueIds, []);
        if (!host.session.features.events.includes('hearth.kudos.edited.v1')) return;
        const other = {version: 1, message: 'Andere Worte.', lang: 'de', valueIds: []};
        expectEqual('the verdict on other words', await first.act(id, 'hearth.kudos.edited.v1', other), 'stored');
      },
    ),
    core('kudos.edited', 'The giver changes the words.', 'Take the new message, count the version up, and say editedAt.', async (host) => {
      needEvents(host, 'hearth.kudos.edited.v1');
      const {first, second} = host;
      const {id} = await first.give(second.id);
      expectEqual('the verdict', await first.act(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Other words.'}), 'stored');
      const {data} = await second.seen(id);
      expectEqual('the words and their version', [data.message, data.version], ['Other words.', 2]);
      expect(data.editedAt !== undefined, 'editedAt', data);
    }),
    core(
      'kudos.edited-meanwhile',
      'Nobody overwrites words that they have not read.',
      'Compare version with yours; answer rejected/precondition.',
      async (host) => {
        needEvents(host, 'hearth.kudos.edited.v1');
        const {first, second} = host;
        const {id} = await first.give(second.id);
        expectEqual('the verdict', await first.act(id, 'hearth.kudos.edited.v1', {version: 2, message: 'Other words.'}), 'rejected/precondition');
      },
    ),
    core(
      'kudos.edit-of-others',
      'Nobody changes the words of another.',
      'Answer rejected/forbidden to whoever sees it and did not give it.',
      async (host) => {
        needEvents(host, 'hearth.kudos.edited.v1');
        const {first, second} = host;
        const {id} = await first.give(second.id, {message: 'My words.'});
        expectEqual('the verdict', await second.act(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Not mine.'}), 'rejected/forbidden');
        expectEqual('the message', (await first.seen(id)).data.message, 'My words.');
      },
    ),
    core('kudos.withdrawn', 'What was taken back is gone.', 'Leave it out of every view; answer rejected/gone to what comes after.', async (host) => {
      needEvents(host, 'hearth.kudos.withdrawn.v1', 'hearth.kudos.reacted.v1');
      const {first, second} = host;
      const {id} = await first.give(second.id);
      expectEqual('the verdict', await first.act(id, 'hearth.kudos.withdrawn.v1', {}), 'stored');
      for (const visitor of [first, second]) expectEqual('what is on the wall', (await visitor.item(id)) ?? 'nothing', 'nothing');
      expectEqual('the verdict on a mark', await second.act(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'rejected/gone');
    }),
    core(
      'kudos.withdrawal-of-others',
      'Nobody takes back what another gave.',
      'Answer rejected/forbidden to whoever sees it and did not give it.',
      async (host) => {
        needEvents(host, 'hearth.kudos.withdrawn.v1');
        const {first, second} = host;
        const {id} = await first.give(second.id);
        expectEqual('the verdict', await second.act(id, 'hearth.kudos.withdrawn.v1', {}), 'rejected/forbidden');
        await first.seen(id);
      },
    ),
    core(
      'kudos.reacted',
      'A mark is on the kudos, with who set it.',
      'Show reactions [{mark, mine, by, others}]; by names others than the viewer.',
      async (host) => {
        needEvents(host, 'hearth.kudos.reacted.v1');
        const {first, second} = host;
        const {id} = await first.give(second.id);
        expectEqual('the verdict', await second.act(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
        const [own] = (await second.seen(id)).data.reactions;
        expectEqual('what whoever set it sees', [own?.mark, own?.mine, own?.by.map((one) => one.id)], ['thanks', true, []]);
        const [other] = (await first.seen(id)).data.reactions;
        expectEqual('what the other sees', [other?.mark, other?.mine, other?.by.map((one) => one.id)], ['thanks', false, [second.id]]);
      },
    ),
    core('kudos.reacted-twice', 'A mark is set once, and can be taken back.', 'Store what is set already and change nothing.', async (host) => {
      needEvents(host, 'hearth.kudos.reacted.v1', 'hearth.kudos.unreacted.v1');
      const {first, second} = host;
      const {id} = await first.give(second.id);
      for (let times = 0; times < 2; times++) expectEqual('the verdict', await second.act(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}), 'stored');
      expectEqual(
        'who set it',
        (await first.seen(id)).data.reactions.flatMap(({by}) => by.map((one) => one.id)),
        [second.id],
      );
      expectEqual('the verdict', await second.act(id, 'hearth.kudos.unreacted.v1', {mark: 'thanks'}), 'stored');
      expectEqual(
        'who set it',
        (await first.seen(id)).data.reactions.flatMap(({by}) => by.map((one) => one.id)),
        [],
      );
    }),
    full('kudos.no-count', 'People are named, never counted.', 'Send no number with a mark.', async (host) => {
      needEvents(host, 'hearth.kudos.reacted.v1');
      const {first, second} = host;
      const {id} = await first.give(second.id);
      await second.act(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
      const {json} = await first.send(`/v1/views/kudos?space=${encodeURIComponent(first.space)}&limit=100`);
      const items = isObject(json) && Array.isArray(json.items) ? json.items.filter(isObject) : [];
      const data = items.find((item) => item.id === id)?.data;
      const numbers = Object.entries(isObject(data) ? data : {}).flatMap(([name, value]) =>
        name === 'version' ? [] : (JSON.stringify(value).match(/"\w+":\d+/g) ?? []),
      );
      expectEqual('members that are numbers, beside the version', numbers, []);
    }),
    full('kudos.unknown-mark', 'Only marks that there are can be set.', 'Answer rejected/invalid to others.', async (host) => {
      needEvents(host, 'hearth.kudos.reacted.v1');
      const {first, second} = host;
      const {id} = await first.give(second.id);
      for (const mark of ['no-such-mark', '<b>'])
        expectEqual('the verdict', await second.act(id, 'hearth.kudos.reacted.v1', {mark}), 'rejected/invalid');
    }),
    core(
      'kudos.can',
      'The host says what each may do.',
      'Send can: edit and withdraw to the giver alone, react to whoever sees it.',
      async ({first, second, session}) => {
        const {id} = await first.give(second.id);
        const [own, other] = [(await first.seen(id)).can, (await second.seen(id)).can];
        for (const [action, type] of [
          ['edit', 'hearth.kudos.edited.v1'],
          ['withdraw', 'hearth.kudos.withdrawn.v1'],
        ] as const) {
          expectEqual(`whether the giver may ${action}`, own.includes(action), session.features.events.includes(type));
          expectEqual(`whether another may ${action}`, other.includes(action), false);
        }
        expectEqual('whether another may react', other.includes('react'), session.features.events.includes('hearth.kudos.reacted.v1'));
      },
    ),
  ],
};
