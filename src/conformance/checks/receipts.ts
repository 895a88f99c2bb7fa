import {isAtOrPast} from '../../protocol/cursor.js';
import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectVerdict, quoted, verdictOf} from '../expect.js';
import {needEvents} from '../host.js';
import type {Host} from '../host.js';

const MINUTE = 60_000;

/** Moments before and after now, by the clock of the host. */
async function momentsOf({first}: Host): Promise<{past: string; future: string}> {
  const now = Date.parse((await first.session()).now);
  return {past: new Date(now - MINUTE).toISOString(), future: new Date(now + 60 * MINUTE).toISOString()};
}

const reworded = (event: {data: unknown}, message: string) => ({...event, data: {...(event.data as object), message}});

export const receipts: Group = {
  section: '5 Events: the receipts',
  checks: [
    core(
      'events.each',
      'There is exactly one receipt for each event, and it names it.',
      'Give every event a receipt with its source and id.',
      async ({first, second}) => {
        const events = [
          first.kudos(second.id),
          {...first.kudos(second.id), type: 'x'},
          {...first.kudos(second.id), time: 'soon'},
          first.kudos(second.id),
        ];
        const answer = await first.post(events);
        for (const event of [events[0]!, events[3]!]) first.remember(event);
        expect(isObject(answer.json) && Array.isArray(answer.json.receipts), 'receipts', quoted(answer));
        const names = (list: unknown[]) => list.map((one) => (isObject(one) ? `${String(one.source)} ${String(one.id)}` : '')).sort();
        expectEqual('the source and id of each receipt', names(answer.json.receipts), names(events));
      },
    ),
    core(
      'events.independent',
      'An event that is refused harms no other.',
      'Judge each event alone; a batch is no transaction.',
      async ({first, second}) => {
        const good = first.kudos(second.id);
        const bad = [{...first.kudos(second.id), specversion: '0.3'}, first.kudos(second.id, {message: ' '}), {}, null];
        const [, , receipt] = await first.receipts(bad[0], bad[1], good, bad[2], bad[3]);
        expectVerdict('a good event among bad ones', receipt, 'stored');
        first.remember(good);
        expect((await second.item(good.id)) !== undefined, 'the good event on the wall', 'it is not there');
      },
    ),
    core(
      'events.in-order',
      'Events take effect in the order of the batch.',
      'Decide on them one after the other, each on what those before it left.',
      async (host) => {
        needEvents(host, 'hearth.kudos.edited.v1');
        const {first, second} = host;
        const given = first.kudos(second.id);
        const edited = first.event('hearth.kudos.edited.v1', {version: 1, message: 'Other words.'}, {subject: given.id});
        const [one, two] = await first.receipts(given, edited);
        const before = expectVerdict('a kudos', one, 'stored');
        first.remember(given);
        const after = expectVerdict('a change of it in the same batch', two, 'stored');
        expect(before.cursor !== after.cursor && isAtOrPast(after.cursor ?? '', before.cursor ?? ''), 'a later cursor for the later event', [
          before,
          after,
        ]);
      },
    ),
    core(
      'events.duplicate',
      'An event that is sent again is known.',
      'Keep (person, source, id); answer duplicate with the first cursor, and store nothing.',
      async ({first, second}) => {
        const event = first.kudos(second.id);
        const [given] = await first.giveAll(event);
        await first.give(second.id);
        const again = expectVerdict('the same event again', await first.receipt(event), 'duplicate');
        expectEqual('its first cursor', again.cursor, given?.cursor);
        expectEqual('how often it is on the wall', (await second.newest()).filter(({id}) => id === event.id).length, 1);
      },
    ),
    core(
      'events.duplicate-in-batch',
      'Of two equal events in a batch one is taken.',
      'Look also at what the same batch has stored.',
      async ({first, second}) => {
        const event = first.kudos(second.id);
        const verdicts = (await first.receipts(event, event)).map(verdictOf);
        first.remember(event);
        expectEqual('the receipts', verdicts.sort(), ['duplicate', 'stored']);
      },
    ),
    full(
      'events.duplicate-written',
      'An event is known by what it says, not by how it is written.',
      'Compare a hash of its canonical form: members sorted, texts in their normal form.',
      async ({first, second}) => {
        const event = first.kudos(second.id, {message: 'Grazie'});
        await first.giveAll(event);
        const turned = Object.fromEntries(Object.entries(reworded(event, ' Grazie\r\n')).reverse());
        expectVerdict('the same event with its members in another order', await first.receipt(turned), 'duplicate');
      },
    ),
    core(
      'events.id-conflict',
      'Other words under the same id are refused.',
      'Answer rejected/id-conflict, and leave the first as it is.',
      async ({first, second}) => {
        const event = first.kudos(second.id, {message: 'The first words.'});
        await first.giveAll(event);
        expectVerdict('other words under the same id', await first.receipt(reworded(event, 'Other words.')), 'rejected/id-conflict');
        expectEqual('the message on the wall', (await second.seen(event.id)).data.message, 'The first words.');
      },
    ),
    core(
      'events.id-of-others',
      'The same id from another person is another event.',
      'Know events by (person, source, id); tell the other person nothing of the first.',
      async ({first, second}) => {
        const event = first.kudos(second.id, {message: 'From the first.'});
        await first.giveAll(event);
        const same = {...second.kudos(first.id, {message: 'From the second.'}), id: event.id, subject: event.id};
        const receipt = expectVerdict('an id that another person has used', await second.receipt(same), 'stored');
        expect(receipt.cursor !== undefined, 'a cursor of its own', receipt);
        const items = await first.newest();
        const own = items.find(({by, data}) => by?.id === second.id && data.message === 'From the second.');
        if (own) await second.act(own.id, 'hearth.kudos.withdrawn.v1', {});
        expect(own !== undefined, 'both on the wall', 'the second is not there');
        expectEqual('the message of the first', items.find(({by, id}) => id === event.id && by?.id === first.id)?.data.message, 'From the first.');
      },
    ),
    full(
      'events.put-right',
      'An event that was refused can be put right and sent again.',
      'Keep ids of what was stored only.',
      async ({first, second}) => {
        const event = first.kudos(second.id, {message: ' '});
        expectVerdict('a kudos without words', await first.receipt(event), 'rejected/invalid');
        await first.giveAll(reworded(event, 'Words.') as typeof event);
      },
    ),
    core(
      'events.expired',
      'An event whose time has passed is refused.',
      'Compare expirytime with your clock; answer rejected/expired.',
      async (host) => {
        const {first, second} = host;
        const {past, future} = await momentsOf(host);
        const [late, early] = [
          {...first.kudos(second.id), expirytime: past},
          {...first.kudos(second.id), expirytime: future},
        ];
        const [refused, taken] = await first.receipts(late, early);
        expectVerdict('an event whose expirytime has passed', refused, 'rejected/expired');
        expectVerdict('an event whose expirytime is to come', taken, 'stored');
        first.remember(early);
      },
    ),
  ],
};
