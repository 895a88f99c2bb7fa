import {isAtOrPast} from '../../protocol/cursor.js';
import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, expectStatus, NotApplicableError, quoted} from '../expect.js';
import {needEvents, needView, unheardOf} from '../host.js';
import type {Host} from '../host.js';
import type {Answer} from '../http.js';
import type {Visitor} from '../visitor.js';

const read = (visitor: Visitor, query = '', headers?: Record<string, string>): Promise<Answer> =>
  visitor.send(`/v1/views/kudos?space=${encodeURIComponent(visitor.space)}${query}`, {headers});

const etagOf = (answer: Answer): string => expectHeader(answer, 'ETag', /^(?:W\/)?"[^"]+"$/, 'a validator in quotes');

/** The ids in a view, whatever it shows. */
function idsIn(answer: Answer): unknown[] {
  const {json} = answer;
  expect(answer.status === 200 && isObject(json) && Array.isArray(json.items), '200 with a view', quoted(answer));
  return json.items.map((item) => (isObject(item) ? item.id : undefined));
}

export const views: Group = {
  section: '6 Views',
  checks: [
    core('views.form', 'A view says what it is and up to where it goes.', 'Send {name, space, items, page, cursor, epoch}.', async ({first}) => {
      const answer = await read(first);
      const {json} = answer;
      expect(isObject(json), 'a JSON object', quoted(answer));
      expectEqual('name and space', [json.name, json.space], ['kudos', first.space]);
      expect(Array.isArray(json.items) && isObject(json.page), 'items, an array, and page, an object', json);
      expect(typeof json.cursor === 'string' && /^\d+$/.test(json.cursor), 'a cursor of digits', json.cursor);
      expect(typeof json.epoch === 'string' && json.epoch !== '', 'an epoch', json.epoch);
    }),
    core(
      'views.confirmed',
      'A view holds everything up to its cursor, and at once what a receipt confirmed.',
      'Read the position before the items, from the same store as you write to.',
      async ({first, second}) => {
        for (const visitor of [first, second, second]) {
          const {id, cursor} = await first.give(second.id);
          const view = await visitor.wall();
          expect(isAtOrPast(view.cursor, cursor), `a cursor at or past ${cursor}`, view.cursor);
          expect(
            view.items.some((item) => item.id === id),
            'the kudos that was confirmed',
            'it is not there',
          );
        }
      },
    ),
    core('views.cursor-header', 'The cursor is in a header, too.', 'Send Hearth-Cursor with a view, also with 304.', async ({first}) => {
      const answer = await read(first);
      expectEqual('Hearth-Cursor', answer.headers.get('Hearth-Cursor'), isObject(answer.json) ? answer.json.cursor : undefined);
    }),
    core(
      'views.cache',
      'A view is kept by the browser of its reader alone.',
      'Send Cache-Control: private, no-cache and Vary: Cookie, Authorization, Origin.',
      async ({first}) => {
        const answer = await read(first);
        expectHeader(answer, 'Cache-Control', /private/, 'private, no-cache');
        expectHeader(answer, 'Cache-Control', /no-cache|no-store/, 'private, no-cache');
        for (const name of ['Cookie', 'Authorization'])
          expectHeader(answer, 'Vary', new RegExp(`\\b${name}\\b`, 'i'), 'Cookie, Authorization, Origin');
      },
    ),
    core(
      'views.not-modified',
      'Whoever has a view already is told so.',
      'Send an ETag; answer 304 to the same one in If-None-Match, without a body.',
      async ({first}) => {
        const etag = etagOf(await read(first));
        for (const tag of [etag, `"another", ${etag}`]) {
          const again = await read(first, '', {'if-none-match': tag});
          expectStatus(again, 304);
          expectEqual('the body', again.text, '');
        }
        expectStatus(await read(first, '', {'if-none-match': '"another"'}), 200);
      },
    ),
    core(
      'views.modified',
      'A view that has changed has another ETag.',
      'Make the ETag from all that the viewer is shown.',
      async ({first, second}) => {
        const etag = etagOf(await read(second));
        await first.give(second.id);
        expectStatus(await read(second, '', {'if-none-match': etag}), 200);
      },
    ),
    core(
      'views.own-etag',
      'The ETag of one viewer is not that of another.',
      'Make the ETag from what this viewer is shown: each may do other things.',
      async (host) => {
        needEvents(host, 'hearth.kudos.withdrawn.v1');
        const {first, second} = host;
        await first.give(second.id);
        expectStatus(await read(second, '', {'if-none-match': etagOf(await read(first))}), 200);
      },
    ),
    core('views.unknown', 'A view that is not there is not found.', 'Answer 404, the problem not-found.', async ({first}) => {
      for (const name of ['nothing', '__proto__', 'constructor'])
        expectProblem(await first.send(`/v1/views/${name}?space=${encodeURIComponent(first.space)}`), 'not-found');
    }),
    core(
      'views.unknown-space',
      'A space that is not there is not found.',
      'Answer 404, the problem not-found, as to a space that this person may not read.',
      async ({first}) => {
        for (const space of [unheardOf(), '%00']) expectProblem(await first.send(`/v1/views/kudos?space=${space}`), 'not-found');
      },
    ),
    full('views.space', 'A view of a space asks for the space.', 'Answer 422, the problem invalid.', async ({first}) => {
      expectProblem(await first.send('/v1/views/kudos'), 'invalid');
    }),
    core('views.signed-in', 'Nobody reads a view who is not signed in.', 'Answer 401, the problem unauthenticated.', async ({nobody}) => {
      expectProblem(await read(nobody), 'unauthenticated');
    }),
    full(
      'views.named',
      'Every view that the session names is there, and no other.',
      'Name in features.views what this person can read.',
      async ({first}) => {
        const {features} = await first.session();
        for (const name of features.views) {
          const query = `space=${name === 'mine' ? 'me' : encodeURIComponent(first.space)}`;
          expectStatus(await first.send(`/v1/views/${name}?${query}`), 200, 422);
        }
        for (const name of ['mine', 'moderation', 'card', 'prompt', 'poll'].filter((one) => !features.views.includes(one)))
          expectProblem(await first.send(`/v1/views/${name}?space=${encodeURIComponent(first.space)}`), 'not-found');
      },
    ),
    full(
      'views.subject',
      'One thing of a view can be asked for.',
      'Answer subject with that thing alone, and with nothing where this person does not see it.',
      async ({first, second, session}: Host) => {
        if (!session.features.parameters?.kudos?.subject) throw new NotApplicableError('features.parameters.kudos names no subject.');
        const {id} = await first.give(second.id);
        expectEqual('the items', idsIn(await read(second, `&subject=${id}`)), [id]);
        expectEqual('the items', idsIn(await read(second, `&subject=${unheardOf()}`)), []);
      },
    ),
    full(
      'views.mine',
      'What somebody gave and received is theirs to see.',
      'Answer the view mine with what this person gave, received, or both.',
      async (host) => {
        needView(host, 'mine');
        const {first, second} = host;
        const {id} = await first.give(second.id, {audience: 'recipient'});
        const shows = async (visitor: Visitor, filter: string) =>
          idsIn(await visitor.send(`/v1/views/mine?space=me${filter}&limit=100`)).includes(id);
        expectEqual(
          'where it is: given by the first, received by the second, and the other way round',
          [await shows(first, ''), await shows(second, ''), await shows(first, '&filter=given'), await shows(second, '&filter=received')],
          [true, true, true, true],
        );
        expectEqual('where it is not', [await shows(first, '&filter=received'), await shows(second, '&filter=given')], [false, false]);
        expectProblem(await first.send('/v1/views/mine?space=me&filter=no-such-filter'), 'invalid');
      },
    ),
  ],
};
