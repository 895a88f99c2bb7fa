import {assert} from '@open-wc/testing';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, overhear, pause, until} from '../../support/page.js';
import {acting, allSent, appears, article, articles, closePages, coat as thanks, elapse, find, focusIsLost, give, ids, leaves, menuOf, open, pick, press, question, refresh, said, state, tells, toldTo, view} from './stage.js'; // oxfmt-ignore

const ID = thanks.id;
const other = {id: 'other', from: 'ana', to: ['bilal'], message: 'And for the soup, at half past six, in the rain.', ago: 9};
const reported = {...thanks, reports: [{from: 'ana', reason: 'private' as const, note: 'It names a patient.'}]};

/** Answers the form that is open with some words. */
async function write(words: string): Promise<void> {
  await until('the field', () => focused()?.localName === 'textarea');
  await sendKeys({type: words});
  await sendKeys({press: 'Control+Enter'});
}

describe('moderators', () => {
  afterEach(closePages);

  it('alone are offered what there is to look at', async () => {
    const {wall} = await open({as: 'ana', said: [reported]});
    (await appears(wall, '[data-do=views]')).focus();
    await sendKeys({press: 'ArrowDown'});
    await appears(wall, '[part=item]:focus');
    assert.deepEqual(menuOf(wall), ['Thanks here', 'Thanks to me', 'Thanks from me', 'Kept close by me']);
  });

  it('read what was reported and why, never by whom, and hide it with a reason', async () => {
    const {wall, host} = await open({as: 'mod', said: [reported, other]});
    await view(wall, 'To look at');
    assert.deepEqual(ids(wall), [ID]);
    const words = said(article(wall, ID));
    for (const part of ['last coat', 'Reported', 'It tells something private', 'It names a patient.']) assert.include(words, part);
    assert.notInclude(words, 'Ana');
    await press(wall, '[data-do=hidden]');
    await write('It tells what is not ours to tell.');
    await until('an empty list', () => articles(wall).length === 0);
    assert.isFalse(focusIsLost());
    await tells(host, 'chiara', ID, (data) => data!.reason === 'It tells what is not ours to tell.');
    assert.isUndefined(await toldTo(host, 'bilal', ID));
    await view(wall, 'Decided');
    assert.include(said(article(wall, ID)), 'Hidden: It tells what is not ours to tell.');
    await press(wall, '[data-do=approve]');
    await tells(host, 'bilal', ID, (data) => data !== undefined);
  });

  it('can leave as it is what its author asked them to decide again', async () => {
    const {wall, host} = await open({as: 'mod', said: [thanks]});
    await state(host, 'mod', 'hearth.moderation.hidden.v1', ID, {reason: 'It names a patient.'});
    await state(host, 'chiara', 'hearth.kudos.appealed.v1', ID, {note: 'He said himself that I may.'});
    await view(wall, 'To look at');
    for (const words of ['The author says: He said himself that I may.', 'Show it again', 'Leave it as it is'])
      assert.include(said(article(wall, ID)), words);
    await press(wall, '.decision [data-do=hidden]');
    await write('It still does.');
    await allSent(wall);
    await tells(host, 'chiara', ID, (data) => data?.reason === 'It still does.' && data.appeal === 'closed');
  });

  it('let be seen what the host holds until they have read it', async () => {
    const {wall, host} = await open({as: 'mod', said: [thanks], policy: {moderation: 'pre'}, state: 'empty'});
    await view(wall, 'To look at');
    assert.include(said(article(wall, ID)), 'Waits to be seen');
    await press(wall, '[data-do=approve]');
    await until('nothing more', () => wall.dataset.state === 'empty' || articles(wall).length === 0);
    await until('that to be said', () => announced().includes('Decided.'));
    await tells(host, 'ana', ID, (data) => data !== undefined);
  });

  it('decide on what they see on a wall, too', async () => {
    const {wall, host} = await open({as: 'mod', said: [thanks, other]});
    await pick(wall, ID, 'Remove');
    await question(wall);
    await write('Not here.');
    await until('it to leave', () => !ids(wall).includes(ID));
    assert.equal(focused(), article(wall, 'other'));
    await tells(host, 'chiara', ID, (data) => data!.state === 'removed');
  });

  it('decide on a reply without reading the private thank-you that it is a reply to', async () => {
    const secret = {...thanks, audience: 'recipient' as const, replies: [{id: 'r', from: 'bilal', message: 'A reply that hurts.', ago: 2}]};
    const {wall} = await open({as: 'mod', said: [{...secret, reports: [{from: 'chiara', reason: 'hurtful', replyId: 'r'}]}], state: 'empty'});
    await view(wall, 'To look at');
    const words = said(article(wall, ID));
    assert.include(words, 'A thank-you between others. Only the reply is for you to look at.');
    assert.include(words, 'A reply that hurts.');
    assert.notInclude(words, 'last coat');
    await press(wall, '[data-reply=r] [data-do=removed]');
    await write('It hurts.');
    await leaves(wall, 'hearth-question');
    await allSent(wall);
  });
});

describe('the author of what was hidden', () => {
  afterEach(closePages);

  it('reads why, and asks once to decide again', async () => {
    const {wall, host} = await open({as: 'chiara', said: [thanks]});
    await acting(wall);
    await state(host, 'mod', 'hearth.moderation.hidden.v1', ID, {reason: 'It names a patient.'});
    await refresh(wall);
    const words = said(article(wall, ID));
    assert.include(words, 'A moderator has hidden this. Only you and moderators see it. It names a patient.');
    await press(wall, '[data-do=appeal]');
    await write('He said himself that I may.');
    await until('the word', () => said(article(wall, ID)).includes('You have asked again'));
    assert.isNull(find(wall, '[data-do=appeal]'));
    assert.equal(focused(), article(wall, ID));
    await allSent(wall);
    await state(host, 'mod', 'hearth.moderation.hidden.v1', ID, {reason: 'Still.'});
    await refresh(wall);
    assert.include(said(article(wall, ID)), 'Moderators have looked at it again, and it stays so.');
  });

  it('is told of each thing that was hidden, where that were several at once', async () => {
    const second = {...thanks, id: 'second', message: 'And for the soup, at half past six, in the rain.'};
    const {wall, host} = await open({as: 'chiara', said: [thanks, second]});
    await acting(wall);
    await wall.view.connection!.session();
    await refresh(wall);
    const heard = overhear();
    await state(host, 'mod', 'hearth.moderation.hidden.v1', ID, {reason: 'It names a patient.'});
    await state(host, 'mod', 'hearth.moderation.hidden.v1', 'second', {reason: 'It names a cook.'});
    await refresh(wall);
    const HIDDEN = 'A moderator has hidden this. Only you and moderators see it.';
    const both = [`${HIDDEN} It names a patient.`, `${HIDDEN} It names a cook.`];
    await until('both to be said', () => both.every((words) => heard.some((said) => said.includes(words))));
  });

  it('knows that it waits for a moderator', async () => {
    const {wall} = await open({as: 'chiara', said: [thanks], policy: {moderation: 'pre'}});
    await acting(wall);
    await until('the word', () => said(article(wall, ID)).includes('Waiting for a moderator. Until then others do not see it.'));
  });
});

describe('the views of a wall', () => {
  afterEach(closePages);

  it('show what came to me, from me, and what I keep close, to me alone', async () => {
    const {wall, host} = await open({as: 'bilal', said: [thanks, other, {...thanks, id: 'mine', from: 'bilal', to: ['ana']}]});
    await acting(wall);
    await view(wall, 'Thanks to me');
    assert.deepEqual(ids(wall), [ID, 'other']);
    await view(wall, 'Thanks from me');
    assert.deepEqual(ids(wall), ['mine']);
    await view(wall, 'Kept close by me');
    await until('the word', () => said(find(wall, '.empty')!).includes('What you keep between you and the giver'));
    await state(host, 'bilal', 'hearth.kudos.visibility_set.v1', ID, {audience: 'recipient'});
    await refresh(wall);
    await until('it', () => ids(wall).includes(ID));
    await view(wall, 'Thanks here');
    assert.sameMembers(ids(wall), [ID, 'other', 'mine']);
  });

  it('are left for the wall when somebody else signs in', async () => {
    const {wall, host, provider} = await open({as: 'mod', said: [reported]});
    await view(wall, 'To look at');
    host.signIn('ana');
    provider.headers = () => ({authorization: 'Bearer ana'});
    await until('the wall', () => wall.dataset.state === 'ready' && said(find(wall, '[data-do=views]') ?? wall).includes('Thanks here'));
    assert.deepEqual(ids(wall), [ID]);
  });

  it('are offered once the host says who is signed in, however late that is', async () => {
    const {wall, host} = await open({as: 'bilal', said: [thanks]});
    const {fetch} = host;
    let fails = true;
    wall.closest('hearth-host')!.fetch = async (input, init) => {
      if (fails && String(input instanceof Request ? input.url : input).includes('/session')) throw new TypeError('The network is cut.');
      return fetch(input, init);
    };
    await until('the host', () => wall.dataset.state === 'ready');
    await acting(wall);
    await pause(100);
    assert.isNull(find(wall, '[data-do=views]'));
    fails = false;
    await refresh(wall);
    await appears(wall, '[data-do=views]');
  });

  it('are not offered where nobody can do anything', async () => {
    const {wall} = await open({as: 'bilal', said: [thanks]});
    wall.mode = 'readonly';
    await acting(wall);
    assert.isNull(find(wall, '[data-do=views]'));
  });
});

describe('what becomes of what somebody wrote', () => {
  afterEach(closePages);

  const WHY = 'It tells what is not ours to tell.';
  const talked = {...thanks, replies: [{id: 'dry', from: 'bilal', message: 'It was a good evening.', ago: 2}]};

  /** A wall that knows who looks at it, and what they hear from then on. */
  async function listening(options: Parameters<typeof open>[0]) {
    const stage = await open(options);
    await acting(stage.wall);
    await stage.wall.view.connection!.session();
    await refresh(stage.wall);
    return {...stage, heard: overhear()};
  }

  it('is said to them aloud: that a moderator looks at it first', async () => {
    const {wall, heard} = await listening({as: 'ana', said: [], state: 'empty', policy: {moderation: 'pre'}});
    await give(wall);
    await elapse(wall);
    await allSent(wall);
    await refresh(wall);
    const words = 'Waiting for a moderator. Until then others do not see it.';
    await until('the words', () => heard.includes(words));
    await refresh(wall);
    assert.equal(heard.filter((one) => one === words).length, 1, 'once');
  });

  for (const [what, words] of [
    ['hidden', 'A moderator has hidden this. Only you and moderators see it.'],
    ['removed', 'A moderator has removed this. Only you and moderators see it.'],
  ] as const) {
    for (const [which, replyId, author] of [
      ['a thank-you', undefined, 'chiara'],
      ['a reply', 'dry', 'bilal'],
    ] as const) {
      it(`is said to them aloud, once: that ${which} was ${what}, and why`, async () => {
        const {wall, host, heard} = await listening({as: author, said: [talked]});
        await state(host, 'mod', `hearth.moderation.${what}.v1`, ID, {reason: WHY, replyId});
        await refresh(wall);
        await until('the words', () => heard.includes(`${words} ${WHY}`));
        await refresh(wall);
        assert.equal(heard.filter((one) => one.includes(WHY)).length, 1, 'once');
      });
    }
  }

  it('is said to nobody else', async () => {
    const {wall, host, heard} = await listening({as: 'bilal', said: [thanks, other]});
    await state(host, 'mod', 'hearth.moderation.hidden.v1', ID, {reason: WHY});
    await refresh(wall);
    await until('it to go', () => !ids(wall).includes(ID));
    assert.deepEqual(heard, []);
  });

  it('is not said where it was read with the rest', async () => {
    const heard = overhear();
    const {wall} = await open({as: 'chiara', said: [thanks], policy: {moderation: 'pre'}});
    await acting(wall);
    await wall.view.connection!.session();
    await refresh(wall);
    assert.include(said(article(wall, ID)), 'Waiting for a moderator.');
    assert.deepEqual(heard, []);
  });
});
