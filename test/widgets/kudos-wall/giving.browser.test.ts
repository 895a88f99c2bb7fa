import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {DraftStorage} from '../../../src/elements/draft-storage.js';
import type {HearthBeforeSendEvent, HearthWarningEvent} from '../../../src/elements/events.js';
import {ThankRequestedEvent} from '../../../src/elements/thank-event.js';
import type {UndoBar} from '../../../src/parts/undo-bar/undo-bar.js';
import type {PeopleItem} from '../../../src/protocol/person.js';
import type {KudosDraft} from '../../../src/widgets/kudos-wall/kudos-wall.model.js';
import {sendKeys} from '../../support/commands.js';
import {allInside, announced, focused, overhear, pause, seen, until} from '../../support/page.js';
import {
  WORDS,
  acting,
  allSent,
  appears,
  article,
  articles,
  choose,
  closePages,
  compose,
  elapse,
  find,
  focusIsLost,
  give,
  ids,
  leaves,
  messages,
  open,
  press,
  pressAsItGoes,
  refresh,
  said,
  stateOf,
  toldTo,
} from './stage.js';
import type {Stage} from './stage.js';

const posts = (requests: string[]) => requests.filter((request) => request.startsWith('POST'));

describe('giving thanks', () => {
  afterEach(closePages);

  it('goes from the first word to the host, and tells the page each step', async () => {
    const {wall, host, heard} = await open();
    await give(wall);
    assert.equal(messages(wall)[0], WORDS, 'one sees what one said at once');
    assert.equal(focused(), find(wall, '[data-do=compose]'));
    assert.deepEqual(posts(host.requests), [], 'nothing leaves the device while it can be taken back');
    await elapse(wall);
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    assert.deepEqual(
      heard.map(({type}) => type),
      ['hearth-before-send', 'hearth-kudos-given', 'hearth-sent'],
    );
    const [before, given, sent] = heard as HearthBeforeSendEvent[];
    assert.equal(before!.event.id, given!.event.id);
    assert.equal(sent!.event.id, given!.event.id);
    assert.deepEqual(given!.event.data, {to: [{kind: 'person', id: 'bilal'}], message: WORDS, audience: 'group', lang: 'en'});
    assert.equal(given!.event.space, 'harbor');
    await refresh(wall);
    assert.equal(ids(wall)[0], given!.event.id);
    assert.equal(ids(wall).length, 6, 'once, not twice');
    assert.include(article(wall, given!.event.id).textContent, 'Ana Ferreira');
  });

  it('can be taken back with the button: the words are in the composer again', async () => {
    const {wall, host} = await open();
    await give(wall);
    const bar = await appears(wall, 'hearth-undo-bar');
    find(bar, 'button')!.focus();
    find(bar, 'button')!.click();
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
    await until('the focus', () => !focusIsLost());
    assert.equal(announced(), 'Taken back. Nothing was sent.');
    assert.notInclude(messages(wall), WORDS);
    assert.include(seen(find(wall, 'hearth-people-picker')!), 'Bilal Haddad');
    assert.deepEqual(posts(host.requests), []);
  });

  it('can be taken back with Control+Z', async () => {
    const {wall} = await open();
    await give(wall);
    await sendKeys({press: 'Control+z'});
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
    assert.notInclude(messages(wall), WORDS);
    await until('the focus', () => !focusIsLost());
  });

  it('leaves Control+Z to the field in which somebody writes', async () => {
    const {wall} = await open();
    await give(wall);
    await press(wall, '[data-do=compose]');
    await until('the focus', () => find(wall, '[role=combobox]:focus') !== null);
    await sendKeys({press: 'Control+z'});
    await pause(50);
    assert.equal(messages(wall)[0], WORDS);
  });

  it('is sent when the page is left before the moment is over', async () => {
    const {wall, host} = await open();
    await give(wall);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await leaves(wall, 'hearth-undo-bar');
    await until('the post', () => posts(host.requests).length === 1);
  });

  it('is sent when the wall is taken out of the page', async () => {
    const {wall, host} = await open();
    await give(wall);
    wall.remove();
    await until('the post', () => posts(host.requests).length === 1);
  });

  it('is not sent, and can still be taken back, when the wall is moved', async () => {
    const {wall, provider, host} = await open();
    await give(wall);
    const section = document.createElement('section');
    provider.append(section);
    section.append(wall);
    await pause(50);
    assert.deepEqual(posts(host.requests), []);
    assert.ok(find(wall, 'hearth-undo-bar'));
  });

  it('happens once, however often one clicks', async () => {
    const {wall, heard} = await open();
    await compose(wall);
    const button = find(wall, 'form button.primary')!;
    for (let click = 0; click < 3; click++) button.click();
    await leaves(wall, 'hearth-kudos-composer');
    await pause(50);
    assert.equal(heard.filter(({type}) => type === 'hearth-kudos-given').length, 1);
    assert.equal(messages(wall).filter((message) => message === WORDS).length, 1);
  });

  it('is the matter of the page where that takes the event over', async () => {
    const {wall, page, host, heard} = await open();
    page.addEventListener('hearth-before-send', (event) => event.preventDefault());
    await give(wall);
    await pause(50);
    assert.deepEqual(
      heard.map(({type}) => type),
      ['hearth-before-send'],
    );
    assert.equal(find(wall, 'hearth-undo-bar'), null);
    assert.notInclude(messages(wall), WORDS);
    assert.deepEqual(posts(host.requests), []);
  });

  it('asks once for what they did where the words are few', async () => {
    const {wall} = await open();
    await compose(wall, {message: 'Thanks!'});
    await sendKeys({press: 'Control+Enter'});
    await until('the question', () => seen(find(wall, 'hearth-text-field')!).includes('Say what they did?'));
    assert.equal(announced(), 'Say what they did? A line about it means a lot.');
    const what = find<HTMLTextAreaElement>(wall, 'textarea')!;
    assert.equal(focused(), what);
    assert.equal(what.getAttribute('aria-invalid'), 'false', 'nothing is wrong');
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
  });

  it('says aloud what is missing where one sends it out of the field itself', async () => {
    const {wall} = await open();
    await compose(wall, {message: '   '});
    await sendKeys({press: 'Control+Enter'});
    await until('the words', () => announced('assertive') === 'Write what you are thankful for.');
    assert.equal(find(wall, 'textarea')!.getAttribute('aria-invalid'), 'true');
  });

  it('says what it is about, for whoever wants to say so', async () => {
    const {wall, host} = await open();
    await compose(wall);
    (await appears(wall, '#about')).focus();
    await sendKeys({press: 'Enter'});
    const about = await appears<HTMLInputElement>(wall, '#context');
    await until('the focus on what it is about', () => focused() === about);
    const link = find<HTMLInputElement>(wall, '#link')!;
    link.focus();
    await sendKeys({type: 'the jetty'});
    await sendKeys({press: 'Control+Enter'});
    await until('the focus on what is missing', () => focused() === about);
    assert.equal(said(find(wall, '#context-error')!), 'Write what the link leads to.');
    assert.equal(find(wall, '#context-error')!.role, 'alert');
    await sendKeys({type: 'The new jetty'});
    await sendKeys({press: 'Control+Enter'});
    await until('the focus on the link', () => focused() === link);
    assert.equal(said(find(wall, '#link-error')!), 'Write a whole web address, such as example.org.');
    link.select();
    await sendKeys({type: 'intranet.example/jetty'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');

    // Taken back, it is still about that.
    await appears(wall, 'hearth-undo-bar');
    await sendKeys({press: 'Control+z'});
    assert.equal((await appears<HTMLInputElement>(wall, '#context')).value, 'The new jetty');
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    await elapse(wall);
    await allSent(wall);
    const {id} = wall.view.items[0]!;
    const {context} = (await toldTo(host, 'bilal', id)) as {context: {kind: string; label: string; url: string}};
    assert.deepEqual([context.kind, context.label, context.url], ['other', 'The new jetty', 'https://intranet.example/jetty']);
    const shown = await appears<HTMLAnchorElement>(wall, '.purpose a');
    assert.deepEqual([said(shown), shown.href], ['The new jetty', 'https://intranet.example/jetty']);
  });

  it('says nothing of that where nothing was written', async () => {
    const {wall, host} = await open();
    await compose(wall);
    await press(wall, '#about');
    await appears(wall, '#context');
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    await elapse(wall);
    await allSent(wall);
    assert.isUndefined((await toldTo(host, 'bilal', wall.view.items[0]!.id))!.context);
  });

  it('says in which language it is, where its words tell', async () => {
    const {wall, host} = await open();
    await give(wall, {message: 'Danke, dass du mit mir auf den letzten Anstrich gewartet hast und nicht gegangen bist.'});
    assert.equal(articles(wall)[0]!.querySelector<HTMLElement>('.message')!.lang, 'de');
    await elapse(wall);
    await allSent(wall);
    assert.equal((await toldTo(host, 'bilal', wall.view.items[0]!.id))!.lang, 'de');
  });

  it('says in which language it is when its words are others', async () => {
    const {wall, host} = await open();
    await give(wall, {message: 'Danke, dass du mit mir auf den letzten Anstrich gewartet hast und nicht gegangen bist.'});
    await elapse(wall);
    await allSent(wall);
    const {id} = wall.view.items[0]!;
    await choose(wall, id, 'edit');
    const field = await appears<HTMLTextAreaElement>(wall, 'hearth-question textarea, textarea');
    field.select();
    await sendKeys({type: 'Thank you for the last coat of paint.'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    assert.equal(article(wall, id).querySelector<HTMLElement>('.message')!.lang, 'en');
    await allSent(wall);
    assert.equal((await toldTo(host, 'bilal', id))!.lang, 'en');
  });

  it('says at each field what is missing, and goes there', async () => {
    const {wall} = await open();
    await press(wall, '[data-do=compose]');
    await appears(wall, '[role=combobox]');
    await until('the focus', () => find(wall, '[role=combobox]:focus') !== null);
    find(wall, 'form button.primary')!.click();
    await until('the error', () => seen(find(wall, 'hearth-people-picker')!).includes('Choose whom you thank.'));
    assert.include(seen(find(wall, 'hearth-text-field')!), 'Write what you are thankful for.');
    assert.equal(focused(), find(wall, '[role=combobox]'));
  });

  it('uses the audience that the page chose, or its own where that is none', async () => {
    for (const [said, used] of [
      ['recipient', 'recipient'],
      ['aliens', 'group'],
    ] as const) {
      // oxfmt-ignore
      const {wall} = await open();
      wall.setAttribute('default-audience', said);
      await press(wall, '[data-do=compose]');
      await appears(wall, '[type=radio]');
      assert.equal(find<HTMLInputElement>(wall, '[type=radio]:checked')?.value, used);
      closePages();
    }
  });

  it('stays closed at first, opens with the focus even where the host is silent, and keeps what was written when it is closed', async () => {
    const {wall, host} = await open();
    host.faults.latency = Infinity;
    await press(wall, '[data-do=compose]');
    await until('the focus', () => find(wall, '[role=combobox]:focus') !== null);
    find<HTMLTextAreaElement>(wall, 'textarea')!.focus();
    await sendKeys({type: 'Half a sen'});
    [...find(wall, 'form')!.querySelectorAll('button')].at(-1)!.click();
    await leaves(wall, 'hearth-kudos-composer');
    await until('the focus', () => focused() === find(wall, '[data-do=compose]'));
    await press(wall, '[data-do=compose]');
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === 'Half a sen');
  });

  it('loses neither what was left before nor what is written before the host has said who is signed in', async () => {
    const {wall, host} = await open();
    const session = await host.fetch(`${host.endpoint}/v1/session`, {headers: host.headers()});
    const {principal, epoch} = (await session.json()) as {principal: string; epoch: string};
    const left = new DraftStorage<KudosDraft>(`${principal}:${epoch}`, 'kudos:harbor');
    left.save({to: [], message: 'Half a sentence', audience: 'recipient'});
    host.faults.latency = 1000;
    await press(wall, '[data-do=compose]');
    const field = await appears<HTMLTextAreaElement>(wall, 'textarea');
    field.focus();
    await sendKeys({type: 'and more'});
    await until('both', () => field.value === 'Half a sentence\nand more');
    assert.equal(left.load()?.message, 'Half a sentence\nand more');
    assert.isTrue(find<HTMLInputElement>(wall, '[value=recipient]')!.checked, 'for as few as before');
  });

  it('keeps the words over a reload, for the same person in the same space', async () => {
    const {wall, page, provider, host} = await open();
    await compose(wall, {message: 'Half a sentence'});
    wall.remove();
    const again = document.createElement('hearth-kudos-wall');
    provider.append(again);
    await stateOf(again, 'ready');
    await press(again, '[data-do=compose]');
    await until('the words', () => find<HTMLTextAreaElement>(again, 'textarea')?.value === 'Half a sentence');
    again.remove();
    host.signIn('bilal');
    const other = document.createElement('hearth-kudos-wall');
    other.space = 'everyone';
    page.firstElementChild!.append(other);
    await stateOf(other, 'empty');
    await press(other, '[data-do=compose]');
    await appears(other, 'textarea');
    await pause(100);
    assert.equal(find<HTMLTextAreaElement>(other, 'textarea')!.value, '');
  });

  it('begins with an empty page where the wall is given another space', async () => {
    const {wall} = await open();
    await compose(wall, {message: 'For the harbor'});
    [...find(wall, 'form')!.querySelectorAll('button')].at(-1)!.click();
    await leaves(wall, 'hearth-kudos-composer');
    wall.space = 'everyone';
    await stateOf(wall, 'empty');
    await press(wall, '[data-do=compose]');
    await appears(wall, 'textarea');
    await pause(100);
    assert.equal(find<HTMLTextAreaElement>(wall, 'textarea')!.value, '');
  });
});

describe('thanks that are not with the host yet', () => {
  afterEach(closePages);

  async function queued() {
    const stage = await open();
    await acting(stage.wall);
    await compose(stage.wall);
    stage.host.faults.offline = true;
    await sendKeys({press: 'Control+Enter'});
    await elapse(stage.wall);
    await until('word of it', () => said(articles(stage.wall)[0]!).includes('Waiting to send'));
    return stage;
  }

  it('stand on top with what one can do about them', async () => {
    const {wall, host, heard} = await queued();
    assert.include(said(articles(wall)[0]!), WORDS);
    assert.notInclude(said(articles(wall)[0]!), 'Hooray', 'nobody else has seen it');
    host.faults.offline = false;
    window.dispatchEvent(new Event('online'));
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    await until('the end of waiting', () => !said(articles(wall)[0]!).includes('Waiting to send'));
    assert.equal(messages(wall)[0], WORDS);
  });

  it('are said aloud as a whole, and once', async () => {
    const heard = overhear();
    const {wall} = await queued();
    await until('word of it, aloud', () => heard.includes('Waiting to send'));
    articles(wall)[1]!.querySelector<HTMLElement>('[data-do=react]')!.click();
    const waiting = () => wall.view.connection!.pending.filter(({status}) => status === 'queued').length;
    await until('both', () => waiting() === 2);
    await wall.view.connection!.flush();
    await until('another try in vain', () => waiting() === 2);
    await refresh(wall);
    assert.equal(heard.filter((words) => words === 'Waiting to send').length, 1);
  });

  it('can be given up, and the focus goes on', async () => {
    const {wall, host} = await queued();
    await press(wall, '[data-do=discard]');
    await until('it to go', () => !messages(wall).includes(WORDS));
    await until('the focus', () => focused() === articles(wall)[0]);
    assert.deepEqual(posts(host.requests).length <= 1, true);
  });

  it('can be given up also as a try is on its way', async () => {
    const {wall, host} = await queued();
    await pressAsItGoes(wall, host, '[data-do=discard]');
    await until('it to go', () => !messages(wall).includes(WORDS));
    assert.notInclude(
      wall.view.connection!.pending.map(({event}) => event.type),
      'hearth.kudos.given.v1',
    );
  });

  it('can be written anew', async () => {
    const {wall} = await queued();
    await press(wall, '[data-do=recompose]');
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
    await until('the focus', () => !focusIsLost());
    assert.notInclude(messages(wall), WORDS);
  });

  it('can be written anew also as a try is on its way', async () => {
    const {wall, host} = await queued();
    await pressAsItGoes(wall, host, '[data-do=recompose]');
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
    assert.notInclude(messages(wall), WORDS);
  });

  /** The host has them, but its answer was lost, so that they seem to wait. */
  async function inDoubt() {
    const stage = await open();
    await acting(stage.wall);
    const {faults, requests} = stage.host;
    faults.loseAnswers = true;
    await give(stage.wall);
    // From then on there is no network, or the wall would see that they are there.
    requests.push = (request) => {
      if (request === 'POST /v1/events') queueMicrotask(() => (faults.offline = true));
      return Array.prototype.push.call(requests, request);
    };
    await elapse(stage.wall);
    await until('word of it', () => said(articles(stage.wall)[0]!).includes('Waiting to send'));
    return stage;
  }

  function reconnect({faults, requests}: Stage['host']) {
    requests.push = Array.prototype.push;
    faults.loseAnswers = faults.offline = false;
  }

  it('are gone for everybody when they are given up, where the host has them and its answer was lost: F4', async () => {
    const {wall, host} = await inDoubt();
    const id = ids(wall)[0]!;
    await press(wall, '[data-do=discard]');
    await until('it to go', () => !messages(wall).includes(WORDS));
    reconnect(host);
    await refresh(wall);
    assert.notInclude(messages(wall), WORDS, 'what the host may still have of them is not shown');
    await wall.view.connection!.flush();
    await allSent(wall);
    await refresh(wall);
    assert.notInclude(messages(wall), WORDS);
    assert.isUndefined(await toldTo(host, 'chiara', id));
  });

  it('stand with the reason where the host refused them, are announced, and their words are kept', async () => {
    const {wall, heard} = await open({policy: {maxMessage: 20}, said: [], state: 'empty'});
    await give(wall);
    await elapse(wall);
    await until('the refusal', () => heard.some(({type}) => type === 'hearth-failed'));
    await until('the reason', () => said(articles(wall)[0]!).includes('Not accepted: The text is too long.'));
    assert.include(announced('assertive'), 'The text is too long.');
    await press(wall, '[data-do=recompose]');
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
    assert.include(seen(find(wall, 'hearth-text-field')!), 'The text is too long.');
    await until('the focus', () => !focusIsLost());
  });
});

it('many thanks in an hour: the last one is kept, says when it is sent, and can be taken back', async () => {
  const {wall, host} = await open({said: [], state: 'empty', policy: {kudosPerHour: 1}});
  await give(wall);
  await elapse(wall);
  await until('the first to be sent', () => host.requests.includes('POST /v1/events'));
  await give(wall, {to: 'chiara', message: 'You waited with the van until the last of us had come.'});
  await elapse(wall);
  await until('the words', () => /You have given many thanks just now\. Your text is kept and will be sent in \d+ minutes\./.test(seen(wall)));
  assert.equal(articles(wall).length, 2);
  await press(wall, '[data-do=discard]');
  await until('it to leave', () => articles(wall).length === 1);
});

describe('what is being written, while something else comes back into the form', () => {
  afterEach(closePages);

  const OTHER = 'You waited with the van until the last of us had come.';
  const patient = html`<hearth-kudos-wall undo-seconds="unlimited"></hearth-kudos-wall>`;
  const field = (wall: Stage['wall']) => appears<HTMLTextAreaElement>(wall, 'hearth-kudos-composer textarea, textarea');

  /** Gives what is in the form, and opens the form once more. */
  async function giveAndGoOn(wall: Stage['wall']): Promise<HTMLTextAreaElement> {
    (await field(wall)).focus();
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    await press(wall, '[data-do=compose]');
    return field(wall);
  }

  async function undo(wall: Stage['wall']): Promise<void> {
    find(await appears(wall, 'hearth-undo-bar'), 'button')!.click();
    await until('what was taken back', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
  }

  it('comes back once that is done', async () => {
    const {wall} = await open({content: patient});
    await give(wall);
    await compose(wall, {to: 'chiara', message: OTHER});
    await undo(wall);
    const next = await giveAndGoOn(wall);
    await until('what was being written', () => next.value === OTHER);
    const people = seen(find(wall, 'hearth-people-picker')!);
    assert.include(people, 'Chiara');
    assert.notInclude(people, 'Bilal', 'nobody is thanked for what was written to somebody else');
  });

  it('comes back after a reload, too', async () => {
    const {wall, provider} = await open({content: patient});
    await give(wall);
    await compose(wall, {to: 'chiara', message: OTHER});
    await undo(wall);
    wall.remove();
    const again = document.createElement('hearth-kudos-wall');
    provider.append(again);
    await stateOf(again, 'ready');
    await press(again, '[data-do=compose]');
    await until('what was taken back', () => find<HTMLTextAreaElement>(again, 'textarea')?.value === WORDS);
    const next = await giveAndGoOn(again);
    await until('what was being written', () => next.value === OTHER);
  });

  it('comes back where the other is cleared', async () => {
    const {wall} = await open({content: patient});
    await give(wall);
    await compose(wall, {to: '', message: OTHER});
    await undo(wall);
    const what = await field(wall);
    what.select();
    await sendKeys({press: 'Delete'});
    find(find(wall, 'hearth-people-picker')!, '.remove')!.click();
    [...find(wall, 'form')!.querySelectorAll('button')].at(-1)!.click();
    await leaves(wall, 'hearth-kudos-composer');
    await press(wall, '[data-do=compose]');
    const next = await field(wall);
    await until('what was being written', () => next.value === OTHER);
  });

  for (const closed of [false, true])
    it(`comes back where a thank-you that waits is written anew ${closed ? 'after the form was closed' : 'beside it'}`, async () => {
      const {wall, host} = await open();
      await give(wall);
      host.faults.offline = true;
      await elapse(wall);
      await appears(wall, '[data-do=recompose]');
      // People are found before the network is gone.
      await compose(wall, {to: '', message: OTHER});
      if (closed) [...find(wall, 'form')!.querySelectorAll('button')].at(-1)!.click();
      if (closed) await leaves(wall, 'hearth-kudos-composer');
      await press(wall, '[data-do=recompose]');
      await until('what waited', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
      const next = await giveAndGoOn(wall);
      await until('what was being written', () => next.value === OTHER);
    });
});

describe('the moment in which it can be taken back', () => {
  afterEach(closePages);

  it('does not end by itself where the page says so', async () => {
    const {wall} = await open({content: html`<hearth-kudos-wall undo-seconds="unlimited"></hearth-kudos-wall>`});
    await give(wall);
    const bar = await appears<UndoBar>(wall, 'hearth-undo-bar');
    assert.equal(bar.seconds, Infinity);
    assert.match(seen(bar), /^Thanks to Bilal.* will be sent in a moment\. Undo$/);
    assert.equal(find(bar, '[part=line]'), null, 'no time is shown to run out');
    // The form again, and what was written.
    find(bar, 'button')!.click();
    const what = await appears<HTMLTextAreaElement>(wall, 'textarea');
    assert.equal(what.value, WORDS);
  });

  it('is none where the page says so: it is sent at once', async () => {
    const {wall, host} = await open({content: html`<hearth-kudos-wall undo-seconds="0"></hearth-kudos-wall>`});
    await give(wall);
    await until('it to be with the host', () => wall.view.connection!.pending.some(({status}) => status === 'accepted'));
    assert.equal(find(wall, 'hearth-undo-bar'), null);
    assert.equal(posts(host.requests).length, 1);
  });

  it('is ten seconds where the page says nonsense, and the page is told', async () => {
    const {wall, heard} = await open({content: html`<hearth-kudos-wall undo-seconds="soon"></hearth-kudos-wall>`});
    await give(wall);
    assert.equal((await appears<UndoBar>(wall, 'hearth-undo-bar')).seconds, 10);
    const warnings = heard.filter((event) => event.type === 'hearth-warning');
    assert.match((warnings[0] as HearthWarningEvent).detail, /^undo-seconds is neither/);
  });

  it('says so where somebody comes too late, and leaves the focus there', async () => {
    const {wall, host} = await open({content: html`<hearth-kudos-wall undo-seconds="unlimited"></hearth-kudos-wall>`});
    await give(wall);
    const undo = find(await appears(wall, 'hearth-undo-bar'), 'button')!;
    undo.focus();
    const connection = wall.view.connection!;
    host.faults.latency = 300;
    // As another tab does it, when it is left.
    void connection.retry(connection.pending[0]!.event.id);
    await until('it to be on its way', () => connection.pending[0]?.status === 'sending');
    undo.click();
    const late = await appears(wall, '.late');
    assert.equal(seen(late), 'Too late to take it back: it has been sent.');
    await until('the focus on these words', () => focused() === late);
    host.faults.latency = 0;
    await until('it to be with the host', () => connection.pending[0]?.status === 'accepted');
    assert.equal(find(wall, 'hearth-undo-bar'), null);
    await give(wall, {to: 'chiara'});
    await appears(wall, 'hearth-undo-bar');
    assert.equal(find(wall, '.late'), null);
  });
});

describe('who can be thanked', () => {
  afterEach(closePages);

  const directory = async (): Promise<PeopleItem[]> => [
    {kind: 'person', id: 'ana', name: 'Ana Nowak'},
    {kind: 'person', id: 'anka', name: 'Anka Brandt', recognition: 'off'},
    {kind: 'person', id: 'bilal', name: 'Bilal Anwar'},
    {kind: 'group', id: 'ana', name: 'Anchor crew'},
  ];

  it('is neither oneself nor who wants no thanks, whatever the directory of the page says', async () => {
    const {wall, provider} = await open({as: 'ana'});
    provider.directory = directory;
    await acting(wall);
    await wall.view.connection!.session();
    await press(wall, '[data-do=compose]');
    const who = await appears<HTMLInputElement>(wall, '[role=combobox]');
    who.focus();
    await sendKeys({type: 'an'});
    await appears(wall, '[role=option]');
    const names = allInside(find(wall, 'hearth-people-picker')!, '[role=option] .name').map((name) => said(name));
    assert.deepEqual(names, ['Bilal Anwar', 'Anchor crew']);
  });

  it('is told apart from whoever has the same name, when chosen, and once thanked', async () => {
    const {wall, provider} = await open();
    provider.directory = async () => [
      {kind: 'person', id: 'bilal', name: 'Bilal Anwar', detail: 'Sail loft'},
      {kind: 'person', id: 'other', name: 'Bilal Anwar', detail: 'Finance'},
    ];
    await acting(wall);
    await compose(wall);
    const chip = find(find(wall, 'hearth-people-picker')!, '.chip')!;
    assert.equal(said(chip.querySelector('.name')!), 'Bilal Anwar, Sail loft');
    assert.equal(chip.querySelector('button')!.ariaLabel, 'Remove Bilal Anwar, Sail loft');
    await sendKeys({press: 'Control+Enter'});
    const bar = await appears<UndoBar>(wall, 'hearth-undo-bar');
    assert.include(seen(bar), 'Thanks to Bilal Anwar, Sail loft will be sent in a moment.');
    await sendKeys({press: 'Control+z'});
    await until('the chip, as before', () => said(find(wall, '.chip .name') ?? wall) === 'Bilal Anwar, Sail loft');
  });

  it('is not oneself where another widget asks for it either: the field says so, and nothing is sent', async () => {
    const {wall, host} = await open({as: 'ana'});
    await acting(wall);
    await wall.view.connection!.session();
    document.dispatchEvent(new ThankRequestedEvent({id: 'ana', name: 'Ana Nowak'}));
    const what = await appears<HTMLTextAreaElement>(wall, 'textarea');
    what.focus();
    await sendKeys({type: WORDS});
    await sendKeys({press: 'Control+Enter'});
    const who = find(wall, '[role=combobox]')!;
    await until('the focus on whom to thank', () => focused() === who);
    assert.equal(who.getAttribute('aria-invalid'), 'true');
    assert.include(seen(find(wall, 'hearth-people-picker')!), 'You cannot thank yourself.');
    assert.deepEqual(posts(host.requests), []);
  });
});
