import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import type {ChangesBody} from '../../../src/protocol/stream.js';
import {createDirectory, createMemoryStore} from '../../../src/server/index.js';
import {TestHost} from '../support/host.js';
import {groups, identities, people} from '../support/people.js';
import {appealed, changed, moderated, placed, removed, reported} from './tiles.js';

/*
 * People do things with their tiles, and after each of them everybody looks: whoever sees a difference must have been told to look, and
 * whoever sees none must not, unless they did it. So nobody learns by being told that there was a report, or that words wait for a moderator.
 */

const PEOPLE = ['ana', 'bilal', 'dmitri', 'chiara', 'harbor-mod'] as const;
const directory = createDirectory({people: [...people, {id: 'harbor-mod', name: 'Harbor moderator'}], groups});
const LOOKS = ['mosaic?space=harbor', 'mosaic?space=everyone', 'mosaic_reports?space=harbor'] as const;

type Look = (typeof LOOKS)[number];

/** What a person sees of each. That there is something to decide is told with the list of moderators. */
async function seenBy(host: TestHost, person: string): Promise<Record<Look, string>> {
  const seen: [Look, string][] = [];
  for (const look of LOOKS) {
    let text = '';
    for (const filter of look.startsWith('mosaic_reports') ? ['&filter=open', '&filter=decided'] : ['']) {
      const response = await host.request(person, `/v1/views/${look}${filter}`);
      if (response.status === 200) text += JSON.stringify(((await response.json()) as {items: unknown}).items);
    }
    seen.push([look, text]);
  }
  return Object.fromEntries(seen) as Record<Look, string>;
}

async function toldTo(host: TestHost, person: string, after: number): Promise<Set<string>> {
  const response = await host.request(person, `/v1/changes?views=mosaic,mosaic_reports&space=harbor,everyone&after=${after}&wait=0`);
  const {messages} = (await response.json()) as ChangesBody;
  return new Set(
    messages.flatMap((message) => (message.event === 'change' ? message.data.views.map((view) => `${view}?space=${message.data.space}`) : [])),
  );
}

const person = fc.constantFrom(...PEOPLE);
const step = fc.record({
  by: person,
  about: person,
  what: fc.constantFrom(
    'place',
    'place',
    'place everywhere',
    'change',
    'restyle',
    'remove',
    'report',
    'report',
    'appeal',
    'approve',
    'hide',
    'remove for good',
  ),
});

/** Does something. Resolves to whether it was accepted. */
async function act(host: TestHost, {by, about, what}: {by: string; about: string; what: string}, versions: Map<string, number>): Promise<boolean> {
  const version = versions.get(what === 'change' || what === 'restyle' ? by : about) ?? 1;
  const doing = {
    place: () => placed(host, by, `Words of ${by}`),
    'place everywhere': () => placed(host, by, `All hear ${by}`, {}, 'everyone'),
    change: () => changed(host, by, version, `Other words of ${by}, ${version}`),
    restyle: () => changed(host, by, version, `Words of ${by}`, {colour: version % 2 ? 'lake' : 'rose'}),
    remove: () => removed(host, by),
    report: () => reported(host, by, about, 'Please look'),
    appeal: () => appealed(host, by),
    approve: () => moderated(host, by, about, 'approved', {version}),
    hide: () => moderated(host, by, about, 'hidden', {version}),
    'remove for good': () => moderated(host, by, about, 'removed', {version}),
  }[what]!;
  const done = (await doing()) === 'stored';
  if (done && what === 'place') versions.set(by, 1);
  if (done && (what === 'change' || what === 'restyle')) versions.set(by, version + 1);
  return done;
}

it('Everybody is told to look at a mosaic where they see a difference, and nobody where they see none', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('pre' as const, 'post' as const), fc.array(step, {minLength: 6, maxLength: 20}), async (moderation, story) => {
      const host = new TestHost(createMemoryStore(), {people: identities, directory, policy: {moderation}, limits: {ratePerMinute: 1e9}});
      const versions = new Map<string, number>();
      const before = new Map<string, Record<Look, string>>();
      for (const one of PEOPLE) before.set(one, await seenBy(host, one));
      let position = 0;
      for (const one of story) {
        if (!(await act(host, one, versions))) continue;
        for (const viewer of PEOPLE) {
          const after = await seenBy(host, viewer);
          const heard = await toldTo(host, viewer, position);
          for (const look of LOOKS) {
            const what = `${viewer}, ${look}, after ${JSON.stringify(one)} (${moderation})`;
            if (after[look] !== before.get(viewer)![look]) assert.ok(heard.has(look), `not told: ${what}`);
            // Moderators are told of the list as a whole; whose own tile it is does not find it there.
            else if (!look.startsWith('mosaic_reports') && viewer !== one.by) assert.ok(!heard.has(look), `told: ${what}`);
          }
          told += heard.size;
          before.set(viewer, after);
        }
        position++;
      }
    }),
    {includeErrorInReport: true, numRuns: 25},
  );
  assert.ok(told > 100, `Hardly anything happened: ${told}`);
});
