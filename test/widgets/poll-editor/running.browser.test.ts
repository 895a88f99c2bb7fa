import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {allRuns} from '../../../stories/support/runs.js';
import {asked} from '../../../stories/support/polls.js';
import type {HearthWarningEvent} from '../../../src/elements/events.js';
import type {PollItem} from '../../../src/protocol/views/poll.js';
import {sendKeys} from '../../support/commands.js';
import {allInside, focused, inside, seen, until} from '../../support/page.js';
import {allSent, appears, closePages, compose, elapse, find, leaves, open, press, stateOf, toldTo, write} from './stage.js';

const row = (editor: Element, id: string): HTMLElement => inside(editor, `[data-id="${id}"]`);
const data = async (host: Parameters<typeof toldTo>[0], id: string) => (await toldTo(host, 'chiara')).find((item) => item.id === id)!.data;

describe('the polls that somebody runs', () => {
  afterEach(() => {
    closePages();
    sessionStorage.clear();
  });

  it('tell where they stand in words, and what is promised, kept or missing; and no number of people', async () => {
    const {editor} = await open({runs: allRuns()});
    await until('the list', () => allInside(editor, '.polls > li .phase').length === 6);
    assert.deepEqual(
      allInside(editor, '.polls > li').map((one) => seen(one.querySelector('.phase')!)),
      ['Not open yet', 'Open', 'Closed', 'Closed', 'Closed', 'Called off'],
    );
    assert.include(seen(row(editor, 'now')), 'Goes to Launch crew and Night crew.');
    assert.include(seen(row(editor, 'said')), 'From Monday on there is a bell');
    assert.include(seen(row(editor, 'silent')), 'What comes of it is missing.');
    assert.include(seen(row(editor, 'off')), 'The words were unclear.');
    for (const one of allInside(editor, '.polls > li')) assert.notMatch(seen(one), /\d+ (?:people|answers|colleagues)/);
  });

  it('say so where they cannot be asked, and what is wrong with them', async () => {
    const {editor: first, host} = await open({runs: [{id: 'now', ago: 1, poll: asked('choice')}]});
    const [item] = await toldTo(host, 'chiara');
    closePages();
    assert.ok(first);
    const form = {type: 'choice', options: [{id: 'o1', text: 'One dock'}]};
    const data = item!.data as unknown as PollItem['data'];
    const bad = {...item!, data: {...data, definition: {...data.definition, form}}};
    const warned: string[] = [];
    const {editor} = await open({
      content: html`<hearth-poll-editor
        .items=${[bad] as unknown as PollItem[]}
        @hearth-warning=${({code}: HearthWarningEvent) => warned.push(code)}
      ></hearth-poll-editor>`,
      state: 'ready',
    });
    const wrong = await appears(editor, '.broken');
    assert.include(seen(wrong), 'When shall we launch the ferry? This question cannot be asked: something in it is wrong.');
    assert.include(seen(wrong), 'There are fewer than two answers to choose from.');
    await until('the warning', () => warned.includes('malformed-poll'));
  });

  it('close early, once asked', async () => {
    const {editor, host, heard} = await open({runs: allRuns()});
    await appears(editor, '[data-id=now] [data-do=close]');
    await press(row(editor, 'now'), '[data-do=close]');
    const question = await appears(editor, 'hearth-question');
    await until('the focus on the way back', () => focused()?.textContent.trim() === 'Cancel');
    await sendKeys({press: 'Enter'});
    await leaves(editor, 'hearth-question');
    await until('the focus where it was', () => (editor.shadowRoot!.activeElement as HTMLElement | null)?.dataset.do === 'close');
    assert.ok(question);
    await sendKeys({press: 'Enter'});
    await press(await appears(editor, 'hearth-question'), 'button.primary');
    await until('closed', () => seen(row(editor, 'now').querySelector('.phase')!) === 'Closed');
    await allSent(editor);
    assert.equal((await data(host, 'now')).phase, 'closed');
    assert.deepEqual(heard, ['hearth-before-send', 'hearth-poll-closed', 'hearth-sent']);
  });

  it('are called off with a reason, which says before that nothing of the answers will be told', async () => {
    const {editor, host, heard} = await open({runs: allRuns()});
    await appears(editor, '[data-id=now] [data-do=call-off]');
    await press(row(editor, 'now'), '[data-do=call-off]');
    const question = await appears(editor, 'hearth-question');
    await until('the words', () => seen(question).includes('Nothing of what was answered will ever be told'));
    const area = await appears<HTMLTextAreaElement>(question, 'textarea');
    area.focus();
    await sendKeys({type: 'Two things at once.'});
    await press(question, 'button.primary');
    await until('called off', () => seen(row(editor, 'now').querySelector('.phase')!) === 'Called off');
    await allSent(editor);
    assert.equal(((await data(host, 'now')).calledOff as {reason: string}).reason, 'Two things at once.');
    assert.include(heard, 'hearth-poll-called-off');
  });

  it('are appealed where moderators took them away, once, and those can leave it so', async () => {
    const {editor, host} = await open({runs: allRuns()});
    await host.state('mod', {type: 'hearth.poll.moderated.v1', subject: 'now', data: {decision: 'removed', reason: 'It names a client.'}});
    await editor.act();
    await until('its keeper', () => editor.view.keeper !== undefined);
    await editor.view.keeper!.refresh();
    await appears(editor, '[data-id=now] [data-do=appeal]');
    assert.include(seen(row(editor, 'now')), 'It names a client.');
    await press(row(editor, 'now'), '[data-do=appeal]');
    const question = await appears(editor, 'hearth-question');
    await until('the words', () => seen(question).includes('You can ask once. Moderators read what you write here.'));
    (await appears<HTMLTextAreaElement>(question, 'textarea')).focus();
    await sendKeys({type: 'The client asked for it.'});
    await press(question, 'button.primary');
    await until('the word', () => seen(row(editor, 'now')).includes('You have asked again; moderators will look at it.'));
    assert.isNull(row(editor, 'now').querySelector('[data-do=appeal]'));
    await allSent(editor);
    await host.state('mod', {type: 'hearth.poll.moderated.v1', subject: 'now', data: {decision: 'removed', reason: 'Still.'}});
    await editor.view.keeper!.refresh();
    await until('the word', () => seen(row(editor, 'now')).includes('Moderators have looked at it again, and it stays so.'));
  });

  it('keep what was said in an appeal that the host refuses, with why', async () => {
    const {editor, host} = await open({runs: allRuns()});
    await host.state('mod', {type: 'hearth.poll.moderated.v1', subject: 'now', data: {decision: 'removed', reason: 'It names a client.'}});
    await editor.act();
    await until('its keeper', () => editor.view.keeper !== undefined);
    await editor.view.keeper!.refresh();
    await appears(editor, '[data-id=now] [data-do=appeal]');
    await press(row(editor, 'now'), '[data-do=appeal]');
    const question = await appears(editor, 'hearth-question');
    (await appears<HTMLTextAreaElement>(question, 'textarea')).focus();
    await sendKeys({type: 'The client asked for it.'});
    // She has asked on another device by then.
    await host.state('chiara', {type: 'hearth.poll.appealed.v1', subject: 'now', data: {note: 'Please look again.'}});
    await press(question, 'button.primary');
    const box = await appears(editor, '.refused');
    assert.equal(box.getAttribute('role'), 'group');
    assert.include(seen(box), 'Not accepted: That is not open to you any more.');
    assert.include(seen(box), 'What would make the tea room better?');
    assert.include(seen(box), 'The client asked for it.');
    await press(box, '[data-do=discard]');
    await leaves(editor, '.refused');
  });

  it('get an outcome, and another one in its place', async () => {
    const {editor, host} = await open({runs: allRuns()});
    await appears(editor, '[data-id=silent] [data-do=record-outcome]');
    await press(row(editor, 'silent'), '[data-do=record-outcome]');
    const question = await appears(editor, 'hearth-question');
    await press(question, 'button.primary');
    await until('what is missing', () => seen(find(question, 'hearth-text-field')!).includes('Write a few words.'));
    const area = await appears<HTMLTextAreaElement>(question, 'textarea');
    area.focus();
    await sendKeys({type: 'We clear the slipway first.'});
    await press(question, 'button.primary');
    await until('the outcome', () => seen(row(editor, 'silent')).includes('We clear the slipway first.'));
    assert.notInclude(seen(row(editor, 'silent')), 'missing');
    await press(row(editor, 'silent'), '[data-do=record-outcome]');
    await until(
      'the words of before',
      () => find<HTMLTextAreaElement>(editor, 'hearth-question textarea, textarea')?.value === 'We clear the slipway first.',
    );
    await sendKeys({press: 'Control+End'});
    await sendKeys({type: ' Then the rope store.'});
    await sendKeys({press: 'Control+Enter'});
    await allSent(editor);
    await until('the other one', () => seen(row(editor, 'silent')).includes('Then the rope store.'));
    await allSent(editor);
    assert.include(((await data(host, 'silent')).outcome as {text: string}).text, 'Then the rope store.');
  });

  it('are asked again: the same question, with days from now on, as a poll of its own in a series', async () => {
    const {editor, host} = await open({runs: allRuns()});
    await appears(editor, '[data-id=done] [data-do=again]');
    await press(row(editor, 'done'), '[data-do=again]');
    const composer = await appears(editor, 'hearth-poll-composer');
    await until('the words', () => find<HTMLInputElement>(composer, '#text-early')?.value === 'Before the tide, at six');
    assert.isAbove(Date.parse(find<HTMLInputElement>(composer, '#closesAt')!.value), Date.now() + 5 * 86_400_000);
    await press(composer, 'button.submit');
    await elapse(editor);
    await allSent(editor);
    const same = (await toldTo(host, 'chiara')).filter(
      ({data: {definition}}) => (definition as {question: string}).question === asked('choice').question,
    );
    assert.deepEqual(
      same.map(({data: {phase}}) => phase),
      ['open', 'closed'],
    );
    // The one of before was none of a series, so that it begins with this.
    assert.deepEqual(
      same.map(({data: {definition}}) => (definition as {series?: {round: number}}).series?.round),
      [1, undefined],
    );
  });

  it('show results where somebody wants them, and give them as files', async () => {
    const {editor} = await open({runs: allRuns()});
    const button = await appears(editor, '[data-id=done] [data-do=results]');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    button.click();
    await until('the figures', () => find(editor, 'hearth-poll-results')?.shadowRoot?.textContent.includes('54') === true);
    const saved: {name: string; text: Promise<string>}[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, text: fetch(this.href).then((file) => file.text())});
    };
    try {
      await press(row(editor, 'done'), '[data-do=csv]');
      await press(row(editor, 'done'), '[data-do=json]');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    assert.deepEqual(
      saved.map(({name}) => name),
      ['hearth-poll-results.csv', 'hearth-poll-results.json'],
    );
    const [csv, json] = await Promise.all(saved.map(({text}) => text));
    assert.include(csv!, 'Answer,late,"After the tide, at ten",54 %');
    assert.include(csv!, 'They are not meant for judging anybody’s work.');
    assert.equal((JSON.parse(json!) as {question: string}).question, asked('choice').question);
    button.click();
    await leaves(editor, 'hearth-poll-results');
  });

  it('are nothing for whoever may not ask: they are told whom to ask', async () => {
    const {editor} = await open({as: 'ana', runs: allRuns()});
    const words = await appears(editor, '.not-allowed');
    assert.include(seen(words), 'Whoever runs this page can tell you who');
    assert.ok(!find(editor, '[data-do=compose]'));
    assert.equal(allInside(editor, '.polls > li').length, 0, 'what others run stands elsewhere');
  });

  it('wait on this device without a connection, and go when there is one', async () => {
    const {editor, host} = await open();
    const composer = await compose(editor);
    await editor.view.connection!.session();
    host.faults.offline = true;
    await write(composer, 'question', 'How was the day?');
    await write(composer, 'why', 'To plan the shifts of the week.');
    await write(composer, 'askedBy', 'Chiara');
    await write(composer, 'option-o1', 'Calm');
    await write(composer, 'option-o2', 'Busy');
    await press(composer, 'button.submit');
    await elapse(editor);
    await until('that it waits', () => seen(inside(editor, '.polls')).includes('Waiting to send'));
    assert.ok(find(editor, '[data-do=discard]'));
    host.faults.offline = false;
    await editor.view.connection!.retry(editor.view.connection!.pending[0]!.event.id);
    await allSent(editor);
    assert.equal((await toldTo(host, 'chiara')).length, 1);
  });

  it('ask to sign in where nobody is, and only show where one only looks', async () => {
    const {editor, heard} = await open({as: null, state: 'signed-out'});
    await appears(editor, 'hearth-notice');
    assert.include(heard, 'hearth-auth-needed');
    const only = await open({runs: allRuns(), content: html`<hearth-poll-editor mode="readonly"></hearth-poll-editor>`});
    await appears(only.editor, '.polls .tag');
    assert.ok(!find(only.editor, '[data-do=compose], [data-do=close], [data-do=again]'));
    await stateOf(only.editor, 'ready');
  });
});
