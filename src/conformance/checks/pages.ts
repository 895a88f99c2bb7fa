import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectProblem} from '../expect.js';
import type {Visitor} from '../visitor.js';

/** The most pages that are turned: a wall that goes on for ever must not hold the kit for ever. */
const MOST_PAGES = 300;

/** Turns the pages of a wall, newest first, until one is the last or `isEnough`. */
async function turn(
  visitor: Visitor,
  limit: number,
  {isEnough = () => false, between}: {isEnough?: (ids: string[]) => boolean; between?: () => Promise<unknown>} = {},
): Promise<{ids: string[]; times: number[]; isWhole: boolean}> {
  const ids: string[] = [];
  const times: number[] = [];
  let next: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const view = await visitor.wall(`&limit=${limit}${next === undefined ? '' : `&page=${encodeURIComponent(next)}`}`);
    expect(view.items.length <= limit, `at most ${limit} items`, view.items.length);
    ids.push(...view.items.map((item) => item.id));
    times.push(...view.items.map((item) => Date.parse(item.at)));
    ({next} = view.page);
    if (next === undefined || isEnough(ids)) return {ids, times, isWhole: next === undefined};
    await between?.();
  }
  return {ids, times, isWhole: false};
}

const repeated = (ids: string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Gives a few, and gives their ids, newest first. */
async function giveSome(giver: Visitor, to: string, count: number): Promise<string[]> {
  const given = await giver.giveAll(...Array.from({length: count}, (_, index) => giver.kudos(to, {message: `Check ${index}.`})));
  return given.map(({id}) => id).reverse();
}

const hasAll = (wanted: string[]) => (ids: string[]) => wanted.every((id) => ids.includes(id));

export const pages: Group = {
  section: '6 Views: pages',
  checks: [
    core(
      'pages.each-once',
      'Page by page everything comes once.',
      'Page by a key, sort key and sequence: go on where the last item of a page stood.',
      async ({first, second}) => {
        const given = await giveSome(first, second.id, 5);
        const {ids} = await turn(second, 2, {isEnough: hasAll(given)});
        expectEqual('items that came twice', repeated(ids), []);
        expectEqual(
          'those just given, in their order',
          ids.filter((id) => given.includes(id)),
          given,
        );
      },
    ),
    core(
      'pages.meanwhile',
      'What others give in between neither repeats nor hides anything.',
      'Page by a key and never by an offset.',
      async ({first, second}) => {
        const given = await giveSome(first, second.id, 5);
        const {ids} = await turn(second, 2, {isEnough: hasAll(given), between: () => first.give(second.id)});
        expectEqual('items that came twice', repeated(ids), []);
        expectEqual(
          'those given before, in their order',
          ids.filter((id) => given.includes(id)),
          given,
        );
      },
    ),
    core('pages.to-the-end', 'The last page says that it is.', 'Leave page.next out where nothing comes after.', async ({first, second}) => {
      const given = await giveSome(first, second.id, 3);
      const {ids, times, isWhole} = await turn(second, 100);
      expect(isWhole, `an end within ${MOST_PAGES} pages`, `${ids.length} items, and page.next`);
      expectEqual('items that came twice', repeated(ids), []);
      expect(hasAll(given)(ids), 'what was just given', ids.slice(0, 5));
      expect(
        times.every((time, index) => index === 0 || time <= times[index - 1]!),
        'items from new to old',
        times.slice(0, 20),
      );
    }),
    core(
      'pages.newest-first',
      'The newest is the first.',
      'Sort by when it came to be, and then by its place in the log.',
      async ({first, second}) => {
        const {id} = await first.give(second.id);
        expectEqual(
          'the first item',
          (await second.wall('&limit=1')).items.map((item) => item.id),
          [id],
        );
      },
    ),
    core('pages.limit', 'A limit is a number from 1 to 100.', 'Answer 422, the problem invalid, to every other.', async ({first}) => {
      for (const limit of ['0', '101', '-1', '1.5', 'x', ''])
        expectProblem(await first.send(`/v1/views/kudos?space=${encodeURIComponent(first.space)}&limit=${limit}`), 'invalid');
      await first.wall('&limit=100');
    }),
    full('pages.few', 'Without a limit a page has at most 20 items.', 'Take 20 where none is named.', async ({first}) => {
      const {length} = (await first.wall()).items;
      expect(length <= 20, 'at most 20 items', length);
    }),
    core(
      'pages.malformed',
      'A page that the host did not name is refused.',
      'Check page, or sign it; answer 422, the problem invalid.',
      async ({first}) => {
        for (const page of ['x', '-1', "1'--", '%00'])
          expectProblem(await first.send(`/v1/views/kudos?space=${encodeURIComponent(first.space)}&page=${page}`), 'invalid');
      },
    ),
  ],
};
