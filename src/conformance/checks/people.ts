import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectHeader, expectProblem, quoted} from '../expect.js';
import {unheardOf} from '../host.js';
import type {Visitor} from '../visitor.js';

type Item = Record<string, unknown>;

async function find(visitor: Visitor, query: string): Promise<Item[]> {
  const answer = await visitor.send(`/v1/people?${query}`);
  const {json} = answer;
  expect(answer.status === 200 && isObject(json) && Array.isArray(json.items), '200 with items', quoted(answer));
  return json.items.filter(isObject);
}

export const people: Group = {
  section: '6a People',
  checks: [
    core(
      'people.form',
      'Those who are found have an id and a name.',
      'Send items [{kind, id, name}], and what tells people of one name apart as detail.',
      async ({first}) => {
        for (const item of await find(first, 'limit=20')) {
          expect(typeof item.id === 'string' && item.id !== '' && typeof item.name === 'string' && item.name !== '', 'an id and a name', item);
          expect(item.kind === 'person' || item.kind === 'group', 'the kind person or group', item);
        }
      },
    ),
    core(
      'people.found',
      'Somebody is found by their name.',
      'Find whoever has a word that begins with each word that was typed.',
      async ({first, second}) => {
        const {id} = await second.give(first.id);
        const name = (await first.seen(id)).by?.name ?? '';
        expect(name !== '', 'a name with whoever gave a kudos', name);
        const items = await find(first, `q=${encodeURIComponent(name)}&limit=20`);
        expect(
          items.some((item) => item.id === second.id),
          `${second.id} among those that ${name} finds`,
          items,
        );
      },
    ),
    core('people.nobody', 'Where nobody is found, nobody is shown.', 'Answer 200 with no items.', async ({first}) => {
      expectEqual('those found', await find(first, `q=${unheardOf()}`), []);
    }),
    core('people.limit', 'A limit is a number from 1 to 20.', 'Answer 422, the problem invalid, to every other.', async ({first}) => {
      expect((await find(first, 'limit=1')).length <= 1, 'at most one', 'more');
      for (const limit of ['0', '21', 'x']) expectProblem(await first.send(`/v1/people?limit=${limit}`), 'invalid');
    }),
    core(
      'people.private',
      'Nobody is told who wants no thanks.',
      'Leave out of every answer whoever opted out, without a word; recognition is open or private.',
      async ({first}) => {
        for (const item of await find(first, 'limit=20'))
          expect(item.recognition === undefined || /^(?:open|private)$/.test(String(item.recognition)), 'recognition open or private, if any', item);
      },
    ),
    core('people.unknown-space', 'A space that is not there has no people.', 'Answer 404, the problem not-found.', async ({first}) => {
      expectProblem(await first.send(`/v1/people?space=${unheardOf()}`), 'not-found');
    }),
    full('people.long', 'A text longer than any name is no trouble.', 'Answer 422, or that nobody is found.', async ({first}) => {
      const answer = await first.send(`/v1/people?q=${'x'.repeat(2000)}`);
      if (answer.status !== 422) expectEqual('those found', isObject(answer.json) ? answer.json.items : quoted(answer), []);
    }),
    core('people.signed-in', 'Nobody looks for people who is not signed in.', 'Answer 401, the problem unauthenticated.', async ({nobody}) => {
      expectProblem(await nobody.send('/v1/people?q=a'), 'unauthenticated');
    }),
  ],
};

export const schemas: Group = {
  section: '1 Schemas',
  checks: [
    full(
      'schemas.each',
      'Every type of event that is taken has a schema.',
      'Answer GET /v1/schemas/{type} with JSON Schema, $id as it is addressed.',
      async ({first, nobody}) => {
        for (const type of (await first.session()).features.events) {
          const answer = await nobody.send(`/v1/schemas/${type}`);
          expect(answer.status === 200 && isObject(answer.json), '200 with a schema, without being signed in', quoted(answer));
          expectHeader(answer, 'Content-Type', /^application\/schema\+json\b/i, 'application/schema+json');
          expect(String(answer.json.$id).endsWith(`/v1/schemas/${type}`), `an $id that ends with /v1/schemas/${type}`, answer.json.$id);
        }
      },
    ),
    full(
      'schemas.immutable',
      'A schema never changes.',
      'Send Cache-Control: public, max-age=31536000, immutable; what differs has another version in its type.',
      async ({nobody}) => {
        expectHeader(await nobody.send('/v1/schemas/hearth.kudos.given.v1'), 'Cache-Control', /immutable/, 'immutable');
      },
    ),
    full('schemas.kudos', 'The schema of a kudos asks for what a kudos is made of.', 'Make it from what checks the events.', async ({nobody}) => {
      const {json} = await nobody.send('/v1/schemas/hearth.kudos.given.v1');
      const required = isObject(json) && Array.isArray(json.required) ? json.required : [];
      expectEqual('what is required', required.filter((name) => ['to', 'message', 'audience'].includes(String(name))).sort(), [
        'audience',
        'message',
        'to',
      ]);
    }),
    full('schemas.unknown', 'There is no schema of an unknown type.', 'Answer 404, the problem not-found.', async ({nobody}) => {
      for (const type of ['hearth.kudos.sung.v1', '__proto__', 'toString']) expectProblem(await nobody.send(`/v1/schemas/${type}`), 'not-found');
    }),
  ],
};
