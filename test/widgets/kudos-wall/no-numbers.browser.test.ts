/**
 * Nobody is counted: not on the screen, not in what assistive technology gets, not in what is sent and answered. The wall has many
 * people, marks and replies, and no digit in any of their texts: whatever digit is found was made by somebody, and must be on this list.
 */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {BATCH_MEDIA_TYPE, createEvent} from '../../../src/protocol/cloud-event.js';
import {axTree, engine, sendKeys} from '../../support/commands.js';
import {everyElement} from '../../support/harm.js';
import {seen, until} from '../../support/page.js';
import {acting, appears, closePages, compose, elapse, leaves, open, press, refresh} from './stage.js';
import type {Stage} from './stage.js';

/** Words with a number in them that speak of no person and of nothing that people did. */
const ALLOWED_WORDS: readonly [string, RegExp][] = [
  ['recipients that are folded away', /\b\d+ others\b/g],
  ['what is new since one looks', /\bShow \d+ new thank-yous?\b|\b\d+ new thank-yous?\b/g],
  ['room that is left in a field', /\b\d+ characters? (left|too many)\b/g],
  ['people that a search found', /\b\d+ results?\b/g],
  ['how long ago', /\b\d+ (seconds?|minutes?|hours?|days?) ago\b/g],
  [
    'a date, with the time of day',
    /\b(\w+day, )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(, \d{4})?( at \d{1,2}:\d\d\s[AP]M)?/g,
  ],
  ['the version of a type of event', /^hearth\.[a-z_.]+\.v\d+$/g],
];

/** Attributes in which a number is a name, a place, a time or a size of a thing. */
const ALLOWED_ATTRIBUTES =
  /^(id|data-id|for|aria-(labelledby|describedby|controls|activedescendant|level)|datetime|tabindex|class|d|viewBox|c[xy]|r|src|endpoint|page-size|rows|style)$/;

/** Properties of the accessibility tree of the same kind. */
const ALLOWED_PROPERTIES = /^(level|url|settable|root|focusable|labelledby|describedby|controls|activedescendant)$/;

/** Members of JSON of the same kind. */
const ALLOWED_MEMBERS =
  /^(id|source|subject|specversion|type|time|expirytime|at|editedAt|version|cursor|epoch|next|instance|status|principal|now|maxEventBytes|maxBatchBytes|maxBatchEvents|ratePerMinute|avatar)$/;

const DIGIT = /\p{Nd}/u;

const counts = (text: string): boolean => DIGIT.test(ALLOWED_WORDS.reduce((rest, [, allowed]) => rest.replace(allowed, ''), text));

/** Where a JSON value has a number that is not on the list. */
function numbersIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => numbersIn(one, `${path}/${index}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => {
      const inName = DIGIT.test(name) ? [`${path}/${name}`] : [];
      const isValue = typeof member !== 'object' || member === null;
      return [...inName, ...(isValue && ALLOWED_MEMBERS.test(name) ? [] : numbersIn(member, `${path}/${name}`))];
    });
  }
  return typeof value === 'number' || (typeof value === 'string' && counts(value)) ? [`${path}: ${value}`] : [];
}

/** What of a page counts, in texts and attributes. */
function numbersOn(page: HTMLElement): string[] {
  const found: string[] = [];
  for (const element of everyElement(page)) {
    for (const {name, value} of element.attributes) {
      if (!ALLOWED_ATTRIBUTES.test(name) && counts(value)) found.push(`${element.localName} ${name}="${value}"`);
    }
    if (element.localName === 'style') continue;
    const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
    if (counts(text)) found.push(`${element.localName}: ${text}`);
    if (element instanceof HTMLInputElement && counts(element.value)) found.push(`value: ${element.value}`);
  }
  for (const message of document.querySelectorAll('[data-hearth-announcer]')) if (counts(message.textContent)) found.push(message.textContent);
  return found;
}

const MANY = ['bilal', 'chiara', 'dmitri', 'eun-ji', 'farid', 'hannes', 'ifeoma', 'jonas', 'kenji', 'leilani'];

/** A wall with much on it, and everything that passes between it and its host. */
async function busyWall(): Promise<Stage & {passed: {what: string; body: unknown}[]; post: typeof post}> {
  const stage = await open({
    policy: {replies: 'all', values: {harbor: [{id: 'ready', label: 'Leave it ready'}]}},
    content: html`<hearth-kudos-wall page-size="5"></hearth-kudos-wall>`,
    said: [
      {id: 'for-many', from: 'ana', to: MANY, message: 'The slip is clear again. Thank you.', ago: 30, valueIds: ['ready']},
      ...['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((id, index) => ({
        id,
        from: MANY[index]!,
        to: ['ana'],
        message: 'You kept the lamp lit for us all.',
        ago: 60 * 24 * index,
        reactions: {thanks: MANY, celebrate: MANY.slice(3), learn: ['ana', ...MANY.slice(5)]},
      })),
    ],
  });
  const passed: {what: string; body: unknown}[] = [];
  const fetch = stage.host.fetch;
  const listening: typeof fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, location.href), init);
    const what = `${request.method} ${new URL(request.url).pathname}`;
    const sent = request.method === 'POST' ? await request.clone().text() : '';
    if (sent) passed.push({what, body: JSON.parse(sent)});
    const answer = await fetch(request);
    const text = await answer.clone().text();
    if (text) passed.push({what: `${what} ${answer.status}`, body: JSON.parse(text)});
    return answer;
  };
  stage.provider.fetch = listening;
  await stage.provider.updateComplete;
  async function post(as: string, type: string, subject: string, data: object): Promise<void> {
    const event = createEvent({type, subject, data}, {space: 'harbor', source: 'urn:hearth:test', now: Date.now()});
    const headers = {authorization: `Bearer ${as}`, 'content-type': BATCH_MEDIA_TYPE, 'hearth-version': '1.0'};
    await listening(`${stage.host.endpoint}/v1/events`, {method: 'POST', headers, body: JSON.stringify([event])});
  }
  return {...stage, passed, post};
}

describe('No number about a person', () => {
  afterEach(closePages);

  it('is on the screen, in the accessibility tree, in events, views and problems', async function () {
    this.timeout(30_000);
    const {page, wall, host, passed, post} = await busyWall();
    await acting(wall);
    for (const person of MANY.slice(0, 7)) await post(person, 'hearth.kudos.replied.v1', 'for-many', {message: 'And thank you for the tea.'});
    for (const person of MANY.slice(2, 6)) await post(person, 'hearth.kudos.reported.v1', 'two', {reason: 'untrue', note: 'It was another lamp.'});
    await post('ana', 'hearth.kudos.visibility_set.v1', 'three', {audience: 'recipient', tellGiver: true});
    await refresh(wall);
    const looks: Record<string, string[]> = {};
    const look = async (when: string) => {
      await wall.updateComplete;
      looks[when] = numbersOn(page);
      if (engine !== 'chromium') return;
      for (const {role, name, description, props} of await axTree()) {
        // The report of the test runner itself is in the page, too.
        if (/^(RootWebArea|InlineTextBox)$/.test(role)) continue;
        for (const text of [name, description]) if (counts(text)) looks[when].push(`${role}: ${text}`);
        for (const [property, value] of Object.entries(props)) {
          if (!ALLOWED_PROPERTIES.test(property) && counts(String(value))) looks[when].push(`${role} ${property}: ${String(value)}`);
        }
      }
    };

    await look('as it opens');
    assert.include(seen(wall), '6 others', 'recipients are folded');
    assert.match(seen(wall), /Thanks: .*and others/, 'marks have names, and an end');
    await press(wall, '[data-do=more]');
    await press(wall, '[data-do=expand]');
    await look('with all names and older ones');

    await press(wall, '[data-mark=celebrate]');
    await compose(wall, {message: `${'You did well. '.repeat(34)}`});
    await look('while one writes');
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    await look('after one has given');
    await elapse(wall);

    await host.say({from: 'hannes', to: ['kenji'], message: 'You were early.'}, {from: 'kenji', to: ['hannes'], message: 'So were you.'});
    await refresh(wall);
    await appears(wall, '[data-do=new]');
    await look('when there is something new');
    await until('what was posted', () => passed.some(({what}) => what.startsWith('POST')));

    // What no widget shows yet, and what goes wrong.
    const ask = async (as: string, path: string, init: RequestInit = {}) => {
      const provider = page.querySelector('hearth-host')!;
      await provider.fetch!(`${host.endpoint}${path}`, {...init, headers: {authorization: `Bearer ${as}`, 'hearth-version': '1.0'}});
    };
    for (const person of ['ana', 'bilal', 'mod', 'nobody']) {
      for (const path of [
        'session',
        'people?q=a&space=harbor',
        'views/mine?space=me',
        'views/kudos?space=harbor&limit=100',
        'views/kudos?space=harbor&subject=for-many',
        'views/moderation?space=harbor',
        'views/kudos?space=elsewhere',
        'views/kudos?space=harbor&limit=many',
        'nothing',
      ]) {
        await ask(person, `/v1/${path}`);
      }
    }
    await ask('ana', '/v1/events', {method: 'POST', body: '[]'});

    const empty = Object.fromEntries(Object.keys(looks).map((when): [string, string[]] => [when, []]));
    assert.deepEqual(looks, empty);
    const bodies = passed.flatMap(({what, body}) => numbersIn(body).map((where) => `${what} ${where}`));
    assert.deepEqual(bodies, []);
    // Nor can anybody count: of those who set a mark no more are named than five, and no total is told in the length of a list.
    const views = passed
      .filter(({what}) => /views\/(kudos|mine).* 200/.test(what))
      .map(({body}) => body as {items: {data: {reactions: {by: unknown[]}[]}}[]});
    assert.isAbove(views.length, 4);
    for (const {items} of views) for (const {data} of items) for (const {by} of data.reactions) assert.isAtMost(by.length, 5);
    const kinds = new Set(passed.map(({what}) => /(POST|GET) .*?\/v1\/(\w+)/.exec(what)?.slice(1).join(' ')));
    assert.includeMembers([...kinds], ['GET session', 'GET views', 'GET people', 'POST events']);
    assert.isTrue(
      passed.some(({what}) => /40[0-9]$|422$/.test(what)),
      'problems were looked at',
    );
  });

  it('would be found', () => {
    for (const text of ['You gave 3 thanks', '7 reactions', '12', 'Level 4', 'Ana and 5 more', '٣ شكر', '2 replies'])
      assert.isTrue(counts(text), text);
    assert.deepEqual(numbersIn({items: [{id: 'a1', reactions: [{mark: 'thanks', count: 3}], total: '12 thanks'}]}), [
      '/items/0/reactions/0/count: 3',
      '/items/0/total: 12 thanks',
    ]);
    const page = document.createElement('div');
    render(
      html`<p>You gave 3 thanks</p>
        <span aria-label="9 reactions" data-total="4"></span><i data-id="k-1">ok</i>`,
      page,
    );
    assert.deepEqual(numbersOn(page), ['p: You gave 3 thanks', 'span aria-label="9 reactions"', 'span data-total="4"']);
  });
});
