import {assert} from '@open-wc/testing';
import type {HearthWarningEvent} from '../../../src/elements/events.js';
import type {KudosItem} from '../../../src/protocol/views/kudos.js';
import type {TranslateText} from '../../../src/widgets/kudos-wall/translating-controller.js';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, until} from '../../support/page.js';
import {acting, appears, article, closePages, coat, find, open, press, said} from './stage.js';
import type {Stage, StageOptions} from './stage.js';

const ID = coat.id;
const german = {...coat, message: 'Danke, dass du geblieben bist, bis alles trocken war.', lang: 'de'};
const ENGLISH = 'Thank you for staying until everything was dry.';

describe('Words in another language', () => {
  afterEach(closePages);

  /** A page that translates as the test says, and what it was asked. */
  async function translated(translate: TranslateText, options: StageOptions = {}): Promise<Stage & {asked: unknown[][]}> {
    const stage = await open({as: 'ana', said: [german], ...options});
    const asked: unknown[][] = [];
    stage.wall.translateText = (text, about) => {
      asked.push([text, about.from, about.to]);
      return translate(text, about);
    };
    await acting(stage.wall);
    return {...stage, asked};
  }
  const button = ({wall}: Stage) => article(wall, ID).querySelector<HTMLElement>('[data-do=translate]');
  const shown = ({wall}: Stage) => find(article(wall, ID), '.translated');

  it('are not offered to be translated where the page cannot do that', async () => {
    const stage = await open({as: 'ana', said: [german]});
    await acting(stage.wall);
    assert.isNull(button(stage));
  });

  it('stand below in the language of the wall once somebody asks, with the keyboard alone', async () => {
    const stage = await translated(async () => ENGLISH);
    assert.deepEqual(stage.asked, [], 'nobody has asked yet');
    button(stage)!.focus();
    await sendKeys({press: 'Enter'});
    await until('the words', () => shown(stage) !== null);
    assert.deepEqual(stage.asked, [[german.message, 'de', 'en']]);
    assert.equal(said(shown(stage)!), `${ENGLISH} Translation · written in German`);
    assert.equal(find(shown(stage)!, '.message')!.lang, 'en');
    assert.equal(article(stage.wall, ID).querySelector<HTMLElement>('[part=message]')!.lang, 'de', 'what they wrote stands as it was');
    assert.equal(focused(), button(stage));
    assert.equal(said(button(stage)!), 'Hide the translation');
    assert.equal(button(stage)!.getAttribute('aria-expanded'), 'true');
    await sendKeys({press: 'Enter'});
    await until('it to be folded away', () => shown(stage) === null);
    await sendKeys({press: 'Enter'});
    await until('the words', () => shown(stage) !== null);
    assert.lengthOf(stage.asked, 1, 'what is known is not asked for again');
  });

  it('are offered in a wall on which one only looks, too', async () => {
    const stage = await open({as: 'ana', said: [german]});
    stage.wall.mode = 'readonly';
    stage.wall.translateText = () => ENGLISH;
    await acting(stage.wall);
    await until('the button', () => button(stage) !== null);
  });

  it('are left alone where they are in the language of the wall, or in one that is not known', async () => {
    for (const lang of ['en-GB', undefined]) {
      const {lang: _, ...thanks} = {...german, message: 'Merci bien, Bilal.'};
      const stage = await translated(() => ENGLISH, {said: [lang ? {...thanks, lang} : thanks]});
      assert.isNull(button(stage), String(lang));
      closePages();
    }
  });

  it('of replies are translated by themselves', async () => {
    const stage = await translated(() => 'Gladly.', {
      said: [{...coat, lang: 'en', replies: [{id: 'first', from: 'bilal', message: 'Gern geschehen.', lang: 'de', ago: 1}]}],
    });
    await press(stage.wall, '[data-do=Replies]');
    await press(stage.wall, '[data-reply=first] [data-do=translate]');
    const words = await appears(stage.wall, '[data-reply=first] .translated');
    assert.equal(said(words), 'Gladly. Translation · written in German');
    assert.deepEqual(stage.asked, [['Gern geschehen.', 'de', 'en']]);
  });

  it('that cannot be translated say so, and can be tried again; the page is told why', async () => {
    let answer: () => unknown = () => Promise.reject(new Error('no translator here'));
    const stage = await translated(() => answer() as string);
    button(stage)!.click();
    await until('what went wrong', () => said(article(stage.wall, ID)).includes('This cannot be translated right now.'));
    assert.include(announced(), 'This cannot be translated right now. Try again in a moment.');
    assert.equal(said(button(stage)!), 'Translate');
    const warnings = () => stage.heard.filter((event): event is HearthWarningEvent => event.type === 'hearth-warning');
    assert.deepEqual(warnings().map(({code, detail}) => [code, detail.includes('no translator here')]), [['translation-failed', true]]); // oxfmt-ignore
    for (const [index, none] of [undefined, '  ', 7].entries()) {
      answer = () => none;
      button(stage)!.click();
      await until('it to fail', () => warnings().length === index + 2);
      assert.include(warnings().at(-1)!.detail, 'gave no words');
      assert.isNull(shown(stage));
    }
    answer = () => ENGLISH;
    button(stage)!.click();
    await until('the words', () => shown(stage) !== null);
  });

  it('are text, whatever the page makes of them', async () => {
    const stage = await translated(() => '<img src=x onerror="window.harmed = true"> Thanks');
    button(stage)!.click();
    await until('the words', () => shown(stage) !== null);
    assert.isNull(shown(stage)!.querySelector('img'));
    assert.include(said(shown(stage)!), '<img src=x');
  });

  it('are translated anew when their author has changed them', async () => {
    const item = (message: string, version: string) =>
      ({id: ID, v: version, by: {id: 'chiara', name: 'Chiara'}, at: new Date().toISOString(), can: [], data: data(message)}) as unknown as KudosItem;
    const data = (message: string) => ({to: [{kind: 'person', id: 'bilal', name: 'Bilal'}], message, lang: 'de', audience: 'group', state: 'live', valueIds: [], reactions: []}); // oxfmt-ignore
    const stage = await translated((text) => `In English: ${text}`);
    stage.wall.items = [item('Danke.', '1')];
    await until('the button', () => button(stage) !== null);
    button(stage)!.click();
    await until('the words', () => shown(stage) !== null);
    stage.wall.items = [item('Vielen Dank.', '2')];
    await until('no words', () => shown(stage) === null);
    button(stage)!.click();
    await until('the new words', () => shown(stage) !== null && said(shown(stage)!).startsWith('In English: Vielen Dank.'));
  });
});
