/** The page for data protection leaves nothing out: no event, no table, no place on a device, no request; and it claims only what a test shows. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {readApi} from '../../.storybook/api/read-api.js';
import {eventSchemas} from '../../src/protocol/events/index.js';
import {createDirectory, createHandler, createMemoryStore} from '../../src/server/index.js';
import {places, requests} from '../../stories/docs/privacy/device.js';
import {fieldsOf} from '../../stories/docs/privacy/fields.js';
import {tables} from '../../stories/docs/privacy/host.js';
import {promises} from '../../stories/docs/privacy/promises.js';
import {whoSees} from '../../stories/docs/privacy/seen.js';
import {widgetNeeds} from '../../stories/docs/protocol/routes.js';
import {root} from '../support/setup.mjs';
import {assertTest} from '../support/titles.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`);

describe('the page for data protection', () => {
  it('says of every event what happened and what is stated of it', () => {
    const {events} = readApi(root);
    assert.deepEqual(Object.keys(events).sort(), Object.keys(eventSchemas).sort());
    assert.deepEqual(
      Object.keys(events).filter((type) => !events[type]),
      [],
    );
    assert.deepEqual(fieldsOf('hearth.kudos.edited.v1'), ['version', 'message', 'valueIds?', 'lang?']);
    // What no schema of the page's kind has would have no members there.
    const empty = Object.keys(eventSchemas).filter((type) => fieldsOf(type).length === 0);
    assert.deepEqual(
      empty,
      Object.entries(eventSchemas).flatMap(([type, schema]) => ('entries' in schema && !Object.keys(schema.entries).length ? type : [])),
    );
  });

  it('has every table of the stores', () => {
    const created = ['src/server/stores/schema.ts', 'src/server/ballots/schema.ts'].flatMap((file) =>
      Array.from(read(file).matchAll(/createTable\('(\w+)'\)|await table\('(\w+)'/g), ([, one, other]) => one ?? other),
    );
    assert.deepEqual(tables.map(({table}) => table).sort(), created.sort());
  });

  it('names every place on a device, and no other', () => {
    const found = sources.flatMap((path) => placesIn(path));
    const named = places.map(({name, storage}) => `${storage} ${name}`);
    assert.deepEqual([...new Set(found)].sort(), named.sort());
  });

  it('names every route that a page asks', () => {
    // What nobody asks for from a widget: a file that people ask for, what programs read, how the host is.
    const others = ['GET /v1/me/export', 'GET /v1/schemas/{type}', 'GET /v1/polls/{id}/results', 'GET /health/live', 'GET /health/ready'];
    const routes = Array.from(
      read('src/server/routes/index.ts').matchAll(/addResource\(app, '(\w+)', '([^']+)'/g),
      ([, method = '', path = '']) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    assert.ok(routes.length > 10);
    assert.deepEqual(requests.map(({route}) => route).sort(), [...routes.filter((route) => !others.includes(route)), 'POST /v1/ballots'].sort());
  });

  it('speaks of every kind of thing that can be kept for a while or left out', async () => {
    const kinds = new Set<string>();
    const handler = createHandler({
      store: createMemoryStore(),
      directory: createDirectory({people: []}),
      identify: () => ({id: 'ana', name: 'Ana', roles: ['moderator'], spaces: ['everyone']}),
      policy: {isAvailable: (kind) => Boolean(kinds.add(kind))},
    });
    await handler(new Request('http://host.example/v1/session'));
    handler.close();
    assert.deepEqual([...kinds].sort(), widgetNeeds.map(({kind}) => kind).sort());
  });

  for (const {never, proofs} of promises)
    it(`claims what is shown: ${never}`, () => {
      assert.notEqual(proofs.length, 0);
      for (const {file, test} of proofs) assertTest(file, test);
    });

  it('tells who sees what as it was meant', async () => {
    const seen = (await whoSees()).map(({title, viewers, rows}) => [
      title,
      ...rows.map(
        ({what, by}) =>
          `${what}: ${viewers
            .filter((viewer) => by[viewer] !== 'no')
            .map((viewer) => (by[viewer] === 'figures' ? `${viewer} (figures)` : viewer))
            .join(', ')}`,
      ),
    ]);
    assert.deepEqual(seen, [
      [
        'A thank-you',
        'To those who are thanked: Giver, Who is thanked',
        'To those who are thanked, reported by one of them: Giver, Who is thanked, Moderator',
        'To the space: Giver, Who is thanked, Same space, Moderator',
        'To the space, narrowed by who is thanked: Giver, Who is thanked',
        'To everybody at work: Giver, Who is thanked, Same space, Other space, Moderator',
        'To everybody at work, narrowed by who is thanked: Giver, Who is thanked',
      ],
      [
        'An answer on a card',
        'For me: Owner',
        'For my space: Owner, Same space, Moderator',
        'Any, before the card is shared: Owner',
        'For everybody at work: Owner, Same space, Other space, same group, Other space, Moderator',
        'For one group: Owner, Other space, same group',
      ],
      ['A tile', 'Phrase and story: Who placed it, Same space, Moderator'],
      [
        'What one person answered',
        'named, while it is open: Who answered',
        'named, after the close: Who answered, Who was asked, too (figures), Who runs it, Moderator (figures)',
        'confidential, while it is open: Who answered',
        'confidential, after the close: Who answered, Who was asked, too (figures), Who runs it (figures), Moderator (figures)',
      ],
    ]);
  });
});

/** The places in which a module keeps something: the storage that it uses, and the names in it that begin as ours do. */
function placesIn(path: string): string[] {
  const text = read(path);
  const storages = [
    ...(/\blocalStorage\b/.test(text) ? ['localStorage'] : []),
    ...(/\bsessionStorage\b/.test(text) ? ['sessionStorage'] : []),
    ...(/\bindexedDB\b/.test(text) ? ['IndexedDB'] : []),
  ];
  if (storages.length === 0) return [];
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal =
      ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : ts.isTemplateExpression(node) ? node.head.text : '';
    if (/^hearth-[a-z]+:?$/.test(literal)) names.push(literal);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return storages.flatMap((storage) => names.map((name) => `${storage} ${name}`));
}
