import {RESERVED_ATTRIBUTES} from '../../protocol/cloud-event.js';
import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectVerdict, quoted} from '../expect.js';
import {needEvents, unheardOf} from '../host.js';

export const eventForm: Group = {
  section: '5 Events: what an event may be',
  checks: [
    core(
      'events.reserved',
      'What only the host may say is refused.',
      `Answer rejected/reserved-attribute to ${RESERVED_ATTRIBUTES.join(', ')}.`,
      async ({first, second}) => {
        const events = RESERVED_ATTRIBUTES.map((name) => ({...first.kudos(second.id), [name]: '1'}));
        const receipts = await first.receipts(...events);
        for (const [index, name] of RESERVED_ATTRIBUTES.entries())
          expectVerdict(`an event with ${name}`, receipts[index], 'rejected/reserved-attribute');
      },
    ),
    core(
      'events.identity',
      'Who somebody is comes from the session, and from nothing that a client says.',
      'Take the person from your session; look at no member of the body and no header for it.',
      async ({first, second}) => {
        const event = {...first.kudos(second.id), actor: second.id, by: second.id, from: second.id};
        const headers = {'x-user-id': second.id, 'x-forwarded-user': second.id, 'x-remote-user': second.id};
        const answer = await first.post([event], {headers});
        first.remember(event);
        expect(answer.status === 200, '200', quoted(answer));
        expectEqual('who gave it', (await second.seen(event.id)).by?.id, first.id);
      },
    ),
    core('events.unknown-type', 'An event of an unknown type is refused.', 'Answer rejected/unknown-type.', async ({first, second}) => {
      for (const type of ['hearth.kudos.sung.v1', '__proto__'])
        expectVerdict(`the type ${type}`, await first.receipt({...first.kudos(second.id), type}), 'rejected/unknown-type');
    }),
    core(
      'events.unknown-space',
      'An event in a space that is not there is refused.',
      'Answer rejected/not-found to a space that this person may not write to.',
      async ({first, second}) => {
        expectVerdict('an unknown space', await first.receipt(first.kudos(second.id, {}, {space: unheardOf()})), 'rejected/not-found');
      },
    ),
    core(
      'events.envelope',
      'An event has to be a CloudEvent.',
      'Check specversion, id, source, type, time, space and data; answer rejected/invalid.',
      async ({first, second}) => {
        const kudos = () => first.kudos(second.id) as unknown as Record<string, unknown>;
        const without = (name: string) => Object.fromEntries(Object.entries(kudos()).filter(([other]) => other !== name));
        const events = [
          {...kudos(), specversion: '0.3'},
          ...['id', 'source', 'type', 'time', 'space', 'data', 'specversion'].map(without),
          {...kudos(), id: 7},
          {...kudos(), id: 'x'.repeat(129)},
          {...kudos(), time: 'yesterday'},
          {...kudos(), data: 'text'},
          {...kudos(), data: []},
          null,
          'text',
        ];
        const receipts = await first.receipts(...events);
        for (const [index, event] of events.entries()) expectVerdict(`the event ${JSON.stringify(event)}`, receipts[index], 'rejected/invalid');
      },
    ),
    core(
      'events.further-members',
      'What is not known of an event is ignored.',
      'Drop attributes that you do not know; later versions may have them.',
      async ({first, second}) => {
        await first.giveAll({...first.kudos(second.id), comexampleother: 'x'} as ReturnType<typeof first.kudos>);
      },
    ),
    full(
      'events.unknown-data',
      'The data of an event has the members of its type and no others.',
      'Answer rejected/invalid: what is not known cannot be kept.',
      async ({first, second}) => {
        const event = first.kudos(second.id);
        expectVerdict('an unknown member of data', await first.receipt({...event, data: {...(event.data as object), likes: 7}}), 'rejected/invalid');
      },
    ),
    core(
      'events.pointer',
      'A refusal says which member is at fault.',
      'Send errors [{pointer, code}], the pointer as RFC 6901: /data/message.',
      async ({first, second}) => {
        const receipt = expectVerdict('a kudos without words', await first.receipt(first.kudos(second.id, {message: ' '})), 'rejected/invalid');
        expectEqual(
          'the pointers of errors',
          receipt.errors?.map(({pointer}) => pointer),
          ['/data/message'],
        );
      },
    ),
    full(
      'events.hostile',
      'Names that mean something to a language are names like others.',
      'Build no object out of names that came from outside.',
      async ({first, second}) => {
        const hostile = {...first.kudos(second.id), comment: {}};
        const body = JSON.stringify([hostile]).replace('"comment":{}', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}');
        const answer = await first.post([], {body});
        first.remember(hostile);
        expect(answer.status === 200, '200', quoted(answer));
        const ids = ['\ud800', 'a\u0000b'].map((id) => ({...first.kudos(second.id), id, subject: undefined}));
        const refused = await first.post(ids);
        const list = isObject(refused.json) && Array.isArray(refused.json.receipts) ? refused.json.receipts : [];
        expectEqual(
          'the receipts for ids of control characters',
          list.map((receipt) => isObject(receipt) && receipt.code),
          ['invalid', 'invalid'],
        );
      },
    ),
    full(
      'events.subject',
      'A new thing has the id of its event; every other event names its thing.',
      'Answer rejected/invalid with the pointer /subject.',
      async (host) => {
        needEvents(host, 'hearth.kudos.withdrawn.v1');
        const {first, second} = host;
        expectVerdict('a kudos with another subject', await first.receipt({...first.kudos(second.id), subject: 'another'}), 'rejected/invalid');
        const {subject: _, ...without} = first.event('hearth.kudos.withdrawn.v1', {});
        expectVerdict('a withdrawal of nothing', await first.receipt(without), 'rejected/invalid');
      },
    ),
  ],
};
