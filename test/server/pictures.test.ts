import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PeopleBody} from '../../src/protocol/person.js';
import {createDirectory, createHandler, createMemoryStore} from '../../src/server/index.js';

/** The pictures that a host passes on, of those that its directory has. */
async function pictures(avatars: string[], pictureOrigins?: string[]): Promise<(string | undefined)[]> {
  const people = avatars.map((avatar, index) => ({id: `p-${index}`, name: `Noor ${String.fromCharCode(65 + index)}`, avatar}));
  const handler = createHandler({
    store: createMemoryStore(),
    directory: createDirectory({people}),
    identify: () => ({id: 'ana', name: 'Ana', roles: [], spaces: []}),
    ...(pictureOrigins && {pictureOrigins}),
  });
  const response = await handler(new Request('http://host.test/v1/people?q=noor&limit=20', {headers: {'hearth-version': '1.0'}}));
  const {items} = (await response.json()) as PeopleBody;
  return items.map(({avatar}) => avatar);
}

describe('Pictures of people', () => {
  const own = ['/faces/noor.png', 'faces/noor.png', '?id=noor', ''];
  const others = [
    'https://faces.example/noor.png',
    'https://faces.example:444/noor.png',
    'http://faces.example/noor.png',
    '//faces.example/noor.png',
  ];

  it('come from the origin of the page alone, unless the host lists others', async () => {
    assert.deepEqual(await pictures(own), own);
    assert.deepEqual(await pictures(others), [undefined, undefined, undefined, undefined]);
  });

  it('come from an origin that is listed, and from none that only looks like it', async () => {
    assert.deepEqual(await pictures(others, ['https://faces.example']), [others[0], undefined, undefined, undefined]);
    const alike = ['https://faces.example.evil.test/a.png', 'https://evil.test/https://faces.example', 'https://faces.example@evil.test/a.png'];
    assert.deepEqual(await pictures(alike, ['https://faces.example/']), [undefined, undefined, undefined]);
  });

  it('are no scripts and no data', async () => {
    const script = ['javascript', 'alert(1)'].join(':');
    const bad = [script, ` \t${script}`, 'data:image/svg+xml,<svg/>', 'blob:https://own.invalid/x', 'file:///etc/passwd', '\\\\evil.test\\a'];
    assert.deepEqual(
      await pictures(bad, ['null', '', 'data:x']),
      bad.map(() => undefined),
    );
  });
});
