import {assert} from '@open-wc/testing';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {GRACE, writeBallot} from '../../../src/protocol/ballot.js';
import {definitionHashOf} from '../../../src/protocol/poll.js';
import type {PollData} from '../../../src/protocol/views/poll.js';
import {announced, focused, until} from '../../support/page.js';
import {appears, asked, ASKS, choose, closeAll, elapse, find, leaves, open, press, refresh, says, send, stateOf, toldTo} from './stage.js'; // oxfmt-ignore
import type {StageOptions} from './stage.js';

const MINUTE = 60_000;

/** A poll that closes in ten minutes: its ballots are cast at once, as one that came late would not count. */
const ballots = (more: Partial<StageOptions> = {}): StageOptions => ({
  asks: asked('choice', {privacy: 'unlinkable', closesAt: new Date(Date.now() + 10 * MINUTE).toISOString()}),
  ...more,
});

describe('a poll whose answers nobody can trace', () => {
  afterEach(closeAll);

  it('gets the right to vote when it is shown, and says what that means', async () => {
    const {poll, host} = await open(ballots());
    assert.include(host.requests, 'POST /v1/polls/spring/issue');
    assert.notInclude(host.requests, 'POST /v1/ballots');
    await press(poll, 'summary');
    const words = says(poll, '.promise');
    for (const part of [
      'Unlinkable',
      'How anonymous is this?',
      'It is signed unseen',
      'What it cannot protect you from:',
      'a server that gives your browser an altered program',
      'whoever logs the network',
      'has a program on your device',
      'a group that all answers the same',
      'invents people who vote',
      'whoever presses you to prove how you voted: it can be proved',
      'Whoever clears its data before voting can no longer vote.',
      'In the last quarter of an hour it leaves at once.',
      'An answer is final',
    ])
      assert.include(words, part);
    assert.notInclude(words, 'You can change your answer');
  });

  it('gets no right to vote for a question that is folded away: nobody has seen it', async () => {
    const {host, provider} = await open(ballots());
    const issued = () => host.requests.filter((request) => request.endsWith('/issue'));
    const data = asked('mood', {privacy: 'unlinkable'});
    await host.state(ASKS, {type: 'hearth.poll.opened.v1', id: 'autumn', subject: 'autumn', data});
    const other = document.createElement('hearth-pulse-poll');
    other.pollId = 'autumn';
    provider.append(other);
    await appears(other, '.later [data-do=show]');
    await refresh(other);
    assert.deepEqual(issued(), ['POST /v1/polls/spring/issue']);
    await press(other, '[data-do=show]');
    await stateOf(other, 'open-unanswered');
    assert.deepEqual(issued(), ['POST /v1/polls/spring/issue', 'POST /v1/polls/autumn/issue']);
  });

  it('takes a vote back for a moment, and casts it for good after that, as nobody', async () => {
    const cast: {request: Request; init: RequestInit}[] = [];
    const between: StageOptions['between'] = (url, init, pass) => {
      if (/\/v1\/ballots\b/.test(url)) cast.push({request: new Request(new URL(url, location.href), init), init});
      return pass();
    };
    const {poll: again, host, heard} = await open(ballots({between}));
    await choose(again, 'late');
    await send(again);
    await press(await appears(again, 'hearth-undo-bar'), 'button');
    await until('the choice', () => find<HTMLInputElement>(again, 'input[value=late]')?.checked === true);
    assert.deepEqual(cast, []);
    await choose(again, 'early');
    await send(again);
    await until('the focus on the receipt', () => focused()?.textContent?.trim() === 'Thank you for your answer.');
    await elapse(again);
    await until('it to be counted', () => says(again, '.receipt').includes('Your vote is counted.'));
    assert.include(says(again, '.receipt'), 'Your answer: Before the tide, at six');
    assert.include(announced(), 'Your vote is counted.');
    assert.equal(cast.length, 1);
    const {request, init} = cast[0]!;
    assert.deepEqual([init.credentials, init.referrerPolicy, init.cache], ['omit', 'no-referrer', 'no-store']);
    assert.deepEqual([...request.headers.keys()], ['content-type']);
    assert.equal((await request.text()).length, 1024);
    assert.notInclude(JSON.stringify(await toldTo(host, 'chiara')), 'early"}', 'nobody is told what was chosen');
    assert.isTrue(heard.some(({type}) => type === 'hearth-poll-answered'));
    for (const event of heard) if (event.type === 'hearth-poll-answered') assert.notInclude(JSON.stringify(event), 'early');
  });

  it('says of a vote that waits when it leaves, and until when a page has to be open for that', async () => {
    const closesAt = Date.now() + 24 * 60 * MINUTE;
    const asks = asked('choice', {privacy: 'unlinkable', closesAt: new Date(closesAt).toISOString()});
    const {poll} = await open(ballots({asks}));
    await choose(poll, 'late');
    await send(poll);
    await elapse(poll);
    await until('the words', () => says(poll, '.receipt').includes('Your vote leaves by'));
    const last = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'short'}).format(closesAt + GRACE);
    const words = says(poll, '.receipt').replace(/\s+/g, ' ');
    assert.match(words, /Your vote leaves by \d+:\d\d [AP]M if this page is open\./);
    assert.include(words, `open it again before ${last.replace(/\s+/g, ' ')}: otherwise your vote is not counted.`);
    assert.notInclude(words, 'You can close this page');
  });

  it('keeps nothing on the device that tells who voted what', async () => {
    const {poll} = await open(ballots());
    await choose(poll, 'late');
    await send(poll);
    await elapse(poll);
    await until('it to be counted', () => says(poll, '.receipt').includes('Your vote is counted.'));
    const kept = JSON.stringify([{...localStorage}, {...sessionStorage}]);
    assert.notInclude(kept, 'late"');
  });

  it('forgets the right to vote of somebody who was erased', async () => {
    const {poll} = await open(ballots());
    const connection = poll.view.connection!;
    const stateNow = async () => (await (await connection.ballots()).status('spring')).state;
    assert.equal(await stateNow(), 'ready');
    await connection.erase();
    let state = 'ready';
    const looking = setInterval(() => void stateNow().then((now) => (state = now)), 50);
    try {
      await until('nobody to be able to vote with it', () => state !== 'ready');
    } finally {
      clearInterval(looking);
    }
  });

  it('is counted after the close, and whoever voted finds their ballot', async () => {
    const {poll, host} = await open(ballots());
    await choose(poll, 'late');
    await send(poll);
    await elapse(poll);
    await until('it to be counted', () => says(poll, '.receipt').includes('Your vote is counted.'));
    const closed = Date.now() + 11 * MINUTE;
    host.setClock(() => closed);
    await refresh(poll);
    await stateOf(poll, 'closed');
    assert.include(says(poll, '.bed'), 'The answers are being counted. Results come in a little while.');
    host.setClock(() => closed + GRACE);
    await host.maintain();
    await refresh(poll);
    await until('the words', () => says(poll, '.bed').includes('There are not enough answers to show anything.'));
    await press(poll, '[data-do=audit]');
    await until('the words', () => says(poll, '.audit').includes('Your ballot is in the list of those that were counted.'));
    const own = find(poll, 'code.own')?.textContent;
    assert.match(own ?? '', /^[\w-]{43}$/);
    assert.include(says(poll, '.audit'), 'All ballots, as codes, with made-up codes among them');
  });

  it('says that the right to vote was used before, while it is open and after it, and that the list has the other vote', async () => {
    const between: StageOptions['between'] = async (url, init, pass) => {
      if (!/\/v1\/ballots\b/.test(url)) return pass();
      const {body} = init;
      const {pollId, token} = JSON.parse(String(body)) as {pollId: string; token: string};
      // Whoever has the same right to vote was first.
      init.body = writeBallot({pollId, token, choice: {answer: {option: 'early'}}}, 1024);
      const first = await pass();
      assert.equal(first.status, 201);
      init.body = body;
      return pass();
    };
    const {poll, host} = await open(ballots({between}));
    await choose(poll, 'late');
    await send(poll);
    await elapse(poll);
    const words = 'This right to vote was used before. The first vote counts.';
    await until('the words', () => says(poll, '.receipt').includes(words));
    assert.include(announced(), words);
    assert.equal(poll.dataset.state, 'already-answered-elsewhere');
    assert.notInclude(says(poll, '.bed'), 'on another device');
    const closed = Date.now() + 11 * MINUTE;
    host.setClock(() => closed);
    await refresh(poll);
    await stateOf(poll, 'closed');
    assert.include(says(poll, '.receipt'), words);
    host.setClock(() => closed + GRACE);
    await host.maintain();
    await refresh(poll);
    await press(poll, '[data-do=audit]');
    await until('the words', () =>
      says(poll, '.audit').startsWith('Your right to vote is in the list, but with another vote: the one that came first.'),
    );
    assert.notInclude(says(poll, '.audit'), 'Your ballot is in the list');
    assert.include(says(poll, '.receipt'), words);
  });

  for (const [code, status, words] of [
    ['token-invalid', 403, 'Your vote could not be counted: it was not accepted.'],
    ['gone', 410, 'Your vote could not be counted: it came after the end.'],
  ] as const) {
    it(`says that a vote was not counted, and why: ${code}`, async () => {
      const problem = () => new Response(JSON.stringify({status, code}), {status, headers: {'content-type': 'application/problem+json'}});
      const between: StageOptions['between'] = async (url, _init, pass) => (/\/v1\/ballots\b/.test(url) ? problem() : pass());
      const {poll, host} = await open(ballots({between}));
      await choose(poll, 'late');
      await send(poll);
      await elapse(poll);
      await until('the words', () => says(poll, '.receipt').includes(words));
      assert.include(announced(), words);
      const closed = Date.now() + 11 * MINUTE;
      host.setClock(() => closed);
      await refresh(poll);
      await stateOf(poll, 'closed');
      assert.include(says(poll, '.receipt'), words);
    });
  }

  it('is not answered with a key of one’s own: that would be a mark', async () => {
    const between: StageOptions['between'] = async (url, _init, pass) => {
      const answer = await pass();
      if (!url.includes('/views/poll')) return answer;
      const body = (await answer.json()) as {items: {data: PollData}[]};
      const otherThan = (keyId: string) => `${keyId.startsWith('A') ? 'B' : 'A'}${keyId.slice(1)}`;
      for (const {data} of body.items) {
        const {key} = data.definition;
        data.definition = {...data.definition, key: {...key!, keyId: otherThan(key!.keyId)}};
        data.definitionHash = definitionHashOf(data.definition);
      }
      return new Response(JSON.stringify(body), {headers: {'content-type': 'application/json'}});
    };
    const {poll, host, heard} = await open(ballots({between, state: 'key-mismatch'}));
    assert.isNull(find(poll, 'hearth-poll-form'));
    assert.include(says(poll, '.unsafe'), 'This question cannot be answered safely right now.');
    assert.include(says(poll, '.unsafe'), 'Its key is not the one that everyone gets. Nothing of yours was sent.');
    assert.include(announced('assertive'), 'Its key is not the one that everyone gets.');
    assert.isTrue(heard.some((event) => event instanceof HearthWarningEvent && event.code === 'issuer'));
    assert.notInclude(host.requests, 'POST /v1/polls/spring/issue');
  });

  it('says that it cannot be answered safely where the right to vote cannot be fetched, and tries again', async () => {
    let isCut = true;
    const between: StageOptions['between'] = (url, _init, pass) =>
      isCut && url.includes('/polls/') ? Promise.reject(new TypeError('Failed to fetch')) : pass();
    const {poll: again} = await open(ballots({between, state: 'unsafe'}));
    assert.include(says(again, '.unsafe'), 'The right to vote could not be fetched. Try again.');
    isCut = false;
    await press(again, '[data-do=prepare]');
    await stateOf(again, 'open-unanswered');
    await leaves(again, '.unsafe');
  });

  it('is cast where the page says, and nowhere where that is no place', async () => {
    const {host, provider, poll, heard} = await open(ballots());
    const cast: string[] = [];
    const {fetch} = host;
    const elsewhere: typeof fetch = (input, init) => {
      const {href, origin} = new URL(String(input), location.href);
      if (init?.method === 'POST' && init.credentials === 'omit') cast.push(href);
      return origin === 'https://ballots.example' ? fetch(`${host.endpoint}/v1/ballots`, init) : fetch(input, init);
    };
    provider.fetch = elsewhere;
    provider.ballotUrl = 'javascript:0'; // eslint-disable-line no-script-url
    await stateOf(poll, 'unsafe');
    assert.include(says(poll, '.unsafe'), 'This page has no place for votes that cannot be linked to you.');
    assert.isTrue(heard.some((event) => event instanceof HearthWarningEvent && event.code === 'no-ballots'));
    provider.setAttribute('ballot-url', 'https://ballots.example/box');
    await stateOf(poll, 'open-unanswered');
    await choose(poll, 'late');
    await send(poll);
    await elapse(poll);
    await until('it to be counted', () => says(poll, '.receipt').includes('Your vote is counted.'));
    assert.deepEqual(cast, ['https://ballots.example/box']);
  });

  it('takes up what waits to be cast also where the page names no place for votes, and that is no failure', async () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => (event.preventDefault(), unhandled.push(event.reason));
    addEventListener('unhandledrejection', note);
    try {
      const {host, provider, poll} = await open({asks: asked('choice')});
      const {connection} = poll.view;
      localStorage.setItem('hearth-ballots', 'wait');
      provider.ballotUrl = 'ballots:none';
      await until('another connection', () => poll.view.connection !== undefined && poll.view.connection !== connection);
      await stateOf(poll, 'open-unanswered');
      await choose(poll, 'late');
      await send(poll);
      await elapse(poll);
      await until('the answer', () => host.requests.includes('POST /v1/events'));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.deepEqual(unhandled, []);
    } finally {
      removeEventListener('unhandledrejection', note);
    }
  });

  it('says beside a sink, which takes no votes, that the page has no place for them', async () => {
    const {host, provider, poll} = await open(ballots());
    provider.endpoint = undefined;
    provider.postTo = `${host.endpoint}/v1/events`;
    provider.source = `${host.endpoint}/v1/views/poll?space=harbor`;
    await stateOf(poll, 'unsafe');
    assert.include(says(poll, '.unsafe'), 'This page has no place for votes that cannot be linked to you. Please tell the people who run this page.');
    assert.isNull(find(poll, '[data-do=prepare]'));
  });
});
