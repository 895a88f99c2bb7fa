/**
 * What a framework has to do with any custom element: what is asked in public comparisons of frameworks, asked in our own way. Each case is
 * tried with the element defined before the page, and once more with an element that is defined when the page is there already.
 */
import assert from 'node:assert/strict';
import {eventually} from '../../test/journeys/support/eventually.js';
import type {Visit} from './visit.js';

/** What the page of cases has under these ids; each is an `<x-probe>`. */
type Id = 'empty' | 'filled' | 'swapped' | 'hidden' | 'data' | 'teller';

interface Probe extends HTMLElement {
  arrivals: number;
  departures: number;
  got(name: string): boolean;
  tell(): void;
}

interface Case {
  name: string;
  steps(visit: Visit): Promise<void>;
}

const probe = ({page}: Visit, id: Id) => page.locator(`x-probe#${id}`);

const displays = (visit: Visit, id: Id) => probe(visit, id).getByText('Probe', {exact: true}).waitFor();

/** What an element has under a name: its property, or else its attribute. */
const read = (visit: Visit, name: string): Promise<unknown> =>
  probe(visit, 'data').evaluate((element, key) => {
    const value = (element as unknown as Record<string, unknown>)[key];
    return value ?? element.getAttribute(key);
  }, name);

const all: readonly Case[] = [
  {
    name: 'an element with no children',
    async steps(visit) {
      await displays(visit, 'empty');
      await visit.press('Change');
      await displays(visit, 'empty');
      const [arrivals, departures] = await probe(visit, 'empty').evaluate((element) => [(element as Probe).arrivals, (element as Probe).departures]);
      assert.deepEqual([arrivals, departures], [1, 0], 'it stays the same element');
    },
  },
  {
    name: 'an element with children, whose text changes',
    async steps(visit) {
      await probe(visit, 'filled').getByText('Tide 0').waitFor();
      await visit.press('Change');
      await probe(visit, 'filled').getByText('Tide 1').waitFor();
      await displays(visit, 'filled');
    },
  },
  {
    name: 'an element whose children are exchanged',
    async steps(visit) {
      await probe(visit, 'swapped').locator('b').getByText('Ebb').waitFor();
      await visit.press('Change');
      await probe(visit, 'swapped').locator('i').getByText('Flood').waitFor();
      assert.equal(await probe(visit, 'swapped').locator('b').count(), 0);
      await displays(visit, 'swapped');
    },
  },
  {
    name: 'an element that is there on a condition',
    async steps(visit) {
      await displays(visit, 'hidden');
      await visit.check('Shown', false);
      await probe(visit, 'hidden').waitFor({state: 'detached'});
      await visit.check('Shown');
      await displays(visit, 'hidden');
    },
  },
  {
    name: 'texts, numbers, true and false',
    async steps(visit) {
      const is = (name: string, ...values: unknown[]) =>
        eventually(async () => {
          const value = await read(visit, name);
          assert.ok(values.includes(value), `${name} is ${JSON.stringify(value)}`);
        });
      await is('word', 'tide 0');
      await is('count', 0, '0');
      await is('flag', false, null);
      await visit.press('Change');
      await is('word', 'tide 1');
      await is('count', 1, '1');
      await is('flag', true, '');
      await visit.press('Change');
      await is('flag', false, null);
    },
  },
  {
    name: 'arrays and objects as properties',
    async steps(visit) {
      const is = (name: string, value: unknown) => eventually(async () => assert.deepEqual(await read(visit, name), value));
      await is('list', ['ebb', 0]);
      await is('record', {tide: 0});
      await is('richData', {tides: [0]});
      await visit.press('Change');
      await is('list', ['ebb', 1]);
      await is('record', {tide: 1});
      await is('richData', {tides: [1]});
      const got = await probe(visit, 'data').evaluate((element) => ['list', 'record', 'richData'].map((name) => (element as Probe).got(name)));
      assert.deepEqual(got, [true, true, true], 'the element itself got them, whenever it was defined');
    },
  },
  ...['tidings', 'tide-turned', 'tideTurned', 'TideTurned', 'TIDE'].map((type, index) => ({
    name: `an event named ${['in small letters', 'with a hyphen', 'in camel case', 'in Pascal case', 'in capitals'][index]}: ${type}`,
    async steps(visit: Visit) {
      await displays(visit, 'teller');
      await probe(visit, 'teller').evaluate((element) => (element as Probe).tell());
      const heard = visit.page.getByRole('status', {name: 'Heard'});
      await eventually(async () => assert.ok((await heard.textContent())?.split(' ').includes(type), `heard ${await heard.textContent()}`));
    },
  })),
];

/** Each case twice: with the element defined before the page, and after. */
export const cases = all.flatMap(({name, steps}) => [
  {name, probe: true, steps},
  {
    name: `${name}; defined later`,
    probe: false,
    async steps(visit: Visit) {
      // The page is drawn, and what it says of the element is set.
      await visit.page.getByRole('heading', {level: 1, name: 'Cases'}).waitFor();
      await probe(visit, 'empty').waitFor({state: 'attached'});
      await visit.page.addScriptTag({url: '/probe.js'});
      await steps(visit);
    },
  },
]);
